"""Rows to core values: all reading of the records, always of one owner."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from django.db import connection, transaction
from django.db import models as django_models

from afterview.core import journal as core
from afterview.core.finding import NotFound
from afterview.records import models, rows

_R = TypeVar("_R", bound=django_models.Model)


@contextmanager
def one_moment() -> Iterator[None]:
    """All queries inside see the records as of one moment, without keeping others from writing."""
    if connection.in_atomic_block:
        yield
        return
    if connection.vendor != "sqlite":
        with transaction.atomic():
            yield
        return
    # Django's own transactions begin IMMEDIATE here, which would make readers queue behind writers.
    with connection.cursor() as cursor:
        cursor.execute("BEGIN DEFERRED")
        try:
            yield
        finally:
            cursor.execute("COMMIT")


def journal_of(owner: models.User) -> core.Journal:
    """Everything that `owner` has recorded; the same number of queries however much that is.

    `NotFound` before the first journal was begun.
    """
    with one_moment():
        opportunities = _opportunities(owner)
        # Read last and afresh: the profile that came with the user may be older than this moment.
        profile = models.Profile.objects.filter(owner=owner).first()
    if profile is None:
        raise NotFound("there is no journal yet: begin with `afterview add invitation.eml`")
    return rows.journal_of_rows(profile, opportunities)


def version(profile: models.Profile | None) -> str:
    """Which state of a journal it is: another after each change, and once another took its place."""
    return f"{profile.pk}.{profile.changes}" if profile else ""


def _opportunities(owner: models.User) -> tuple[core.Opportunity, ...]:
    found = list(
        models.Opportunity.objects.filter(owner=owner).select_related("offer").order_by("rank", "pk")
    )
    if not found:
        return ()
    interviews = _interviews(owner)
    parts: dict[str, dict[int, list[Any]]] = {
        "events": _by_opportunity(_latest(_of(models.Event, owner, "revision")), rows.event_of_row),
        "drafts": _by_opportunity(_of(models.Draft, owner), rows.draft_of_row),
        "attachments": _by_opportunity(_of(models.Attachment, owner), rows.attachment_of_row),
    }
    return tuple(
        rows.opportunity_of_row(
            row,
            {name: tuple(of.get(row.pk, ())) for name, of in parts.items()}
            | {"interviews": tuple(interviews.get(row.pk, ())), "offer": _offer_of(row)},
        )
        for row in found
    )


def _offer_of(row: models.Opportunity) -> core.Offer | None:
    offer = getattr(row, "offer", None)
    return None if offer is None else rows.offer_of_row(offer)


def _interviews(owner: models.User) -> dict[int, list[core.Interview]]:
    people: dict[int, list[models.Person]] = defaultdict(list)
    for person in _of(models.Person, owner):
        people[person.interview_id].append(person)
    remarks: dict[int, list[models.Remark]] = defaultdict(list)
    for remark in _of(models.Remark, owner):
        remarks[remark.interview_id].append(remark)
    return _by_opportunity(
        _of(models.Interview, owner),
        lambda row: rows.interview_of_row(row, people[row.pk], remarks[row.pk]),
    )


def _of(model: type[_R], owner: models.User, *more: str) -> Iterable[_R]:
    return model._default_manager.filter(owner=owner).order_by("rank", *more, "pk")  # noqa: SLF001 -- Django's name


def _latest(events: Iterable[models.Event]) -> Iterable[models.Event]:
    """Of each event its last revision, at the place of the first."""
    latest: dict[tuple[int, str], models.Event] = {}
    for event in events:
        latest[event.opportunity_id, event.key] = event
    return latest.values()


def _by_opportunity(found: Iterable[Any], value_of: Callable[[Any], Any]) -> dict[int, list[Any]]:
    by_opportunity: dict[int, list[Any]] = defaultdict(list)
    for row in found:
        by_opportunity[row.opportunity_id].append(value_of(row))
    return by_opportunity
