"""An interview as its invitation tells it: the journal's part, and the columns the journal does not have."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from afterview.core.confirmation import InterviewPlace
from afterview.core.intake import Taken
from afterview.core.journal import Journal
from afterview.core.reading.values import ReadInterview
from afterview.records import models
from afterview.records.instants import written
from afterview.records.operations import Step, begin_journal, change_journal


@dataclass(frozen=True, slots=True)
class Details:
    """The invitation's own words on an interview: its UID, the meeting's link and place; None is unknown."""

    uid: str | None = None
    link: str | None = None
    place: str | None = None


def write_interview(
    owner: models.User, step: Callable[[Journal | None], Taken], details: Details, now: datetime
) -> Taken:
    """Write what `step` makes of the owner's journal (None: there is none yet), and the details beside it.

    All of it or nothing. Details that are None leave what is known.
    """
    with transaction.atomic():
        taken = _begun(owner, step, now) or _changed(owner, step, now)
        known = {name: value for name in _NAMES if (value := getattr(details, name)) is not None}
        if known:
            row = models.Interview.objects.filter(owner=owner, opportunity__key=taken.opportunity.id)
            row.filter(key=taken.interview.id).update(**known)
    return taken


def set_details(
    owner: models.User, place: tuple[str, str], step: Step, details: Details, now: datetime
) -> None:
    """Write what `step` makes of the journal, and link and place of the interview of these keys as given."""
    opportunity, interview = place
    with transaction.atomic():
        change_journal(owner, step, now)
        rows = models.Interview.objects.filter(owner=owner, opportunity__key=opportunity, key=interview)
        rows.update(link=details.link, place=details.place)


_NAMES = ("uid", "link", "place")


def _begun(owner: models.User, step: Callable[[Journal | None], Taken], now: datetime) -> Taken | None:
    if models.Profile.objects.filter(owner=owner).exists():
        return None
    taken = step(None)
    begin_journal(owner, taken.journal, now)
    return taken


def _changed(owner: models.User, step: Callable[[Journal | None], Taken], now: datetime) -> Taken:
    done: list[Taken] = []

    def changed(journal: Journal) -> Journal:
        done.append(step(journal))
        return done[0].journal

    change_journal(owner, changed, now)
    return done[0]


def place_of_invitation(owner: models.User, invited: ReadInterview) -> InterviewPlace | None:
    """The interview that an invitation is about, where the journal has it already, else None.

    It is known by the invitation's UID; one that is called off also by its start and company.
    """
    found = models.Interview.objects.filter(owner=owner).order_by("-pk")
    if invited.uid is not None and (place := _place(found.filter(uid=invited.uid))):
        return place
    if invited.method != "cancel" or not isinstance(invited.starts, datetime) or not invited.starts.tzinfo:
        return None
    at_once = found.filter(starts__startswith=written(invited.starts)[:_INSTANT_ALONE])
    if invited.company is not None:
        at_once = at_once.filter(opportunity__company__iexact=invited.company)
    return _place(at_once) if at_once.count() == 1 else None


_INSTANT_ALONE = len("2026-11-23T16:00:00.000000")


def _place(found: QuerySet[models.Interview]) -> InterviewPlace | None:
    keys = found.values_list("opportunity__key", "key").first()
    return None if keys is None else InterviewPlace(*keys)


def details_of(owner: models.User, opportunity: str) -> dict[str, Details]:
    """The details of each interview of an opportunity, by the interview's id."""
    found = models.Interview.objects.filter(owner=owner, opportunity__key=opportunity)
    return {
        row["key"]: Details(row["uid"], row["link"], row["place"]) for row in found.values("key", *_NAMES)
    }
