"""All changes to a journal: read, changed by a pure step, checked and written in one transaction."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from django.db import models as django_models
from django.db import transaction

from afterview.core import journal as core
from afterview.core.consistency import check_consistency
from afterview.core.plan import plan
from afterview.core.plan.changes import next_changes
from afterview.records import models, rows
from afterview.records.obligations import LOOK_AT_PLAN, hurry
from afterview.records.queries import journal_of, version

Step = Callable[[core.Journal], core.Journal]
_R = TypeVar("_R", bound=django_models.Model)


def begin_journal(owner: models.User, journal: core.Journal, now: datetime) -> None:
    """Write the first journal of `owner`, who has none yet."""
    with transaction.atomic():
        profile = models.Profile.objects.create(owner=owner, **rows.profile_columns(journal))
        _write(profile, core.Journal(afterview=1, candidate=journal.candidate), journal, now)


def change_journal(owner: models.User, step: Step, now: datetime) -> core.Journal:
    """Write what `step` makes of the owner's journal and return it: all of it or nothing.

    `step` is pure. What contradicts itself afterwards is refused (`Refused`), and nothing is written. Changes
    of one owner come one after the other. An event that `step` alters becomes a new revision; one it leaves
    out is deleted.
    """
    with transaction.atomic():
        # Serialises one owner's changes where the database lets several write at once.
        profile = models.Profile.objects.select_for_update().get(owner=owner)
        before = journal_of(owner)
        after = step(before)
        _write(profile, before, after, now)
    return after


def _write(profile: models.Profile, before: core.Journal, after: core.Journal, now: datetime) -> None:
    check_consistency(after)
    columns = rows.profile_columns(after)
    altered = columns if columns != rows.profile_columns(before) else {}
    counted = {"changes": django_models.F("changes") + 1}
    models.Profile.objects.filter(pk=profile.pk).update(**altered, **counted)
    owner_id = profile.owner_id
    known = {o.id: o for o in before.opportunities}
    gone = known.keys() - {o.id for o in after.opportunities}
    _owned(models.Opportunity, owner_id).filter(key__in=gone).delete()
    stored = {row.key: row for row in _owned(models.Opportunity, owner_id)}
    for rank, opportunity in enumerate(after.opportunities):
        row = stored.get(opportunity.id) or models.Opportunity(owner_id=owner_id, key=opportunity.id)
        stored[opportunity.id] = row
        _write_opportunity(row, known.get(opportunity.id), opportunity, rank)
    _write_plan_changes(stored, after, now)
    hurry([owner_id], LOOK_AT_PLAN, now)


@dataclass(frozen=True, slots=True)
class Looked:
    """A journal, its version, and when its plan next changes by itself (None: never)."""

    journal: core.Journal
    version: str
    changes_at: datetime | None


def look_again(owner: models.User, now: datetime) -> Looked:
    """The owner's journal, with the instants at which its plan next changes kept anew, as of `now`.

    `NotFound` before the first journal was begun.
    """
    with transaction.atomic():
        profile = models.Profile.objects.select_for_update().filter(owner=owner).first()
        journal = journal_of(owner)
        stored = {row.key: row for row in _owned(models.Opportunity, owner.pk)}
        _write_plan_changes(stored, journal, now)
    changes = (row.plan_changes_at for row in stored.values())
    return Looked(journal, version(profile), min((c for c in changes if c), default=None))


def _write_plan_changes(stored: dict[str, models.Opportunity], journal: core.Journal, now: datetime) -> None:
    changes = next_changes(journal, plan(journal, now), now)
    moved = []
    for opportunity in journal.opportunities:
        row = stored[opportunity.id]
        if row.plan_changes_at != changes[opportunity.id]:
            row.plan_changes_at = changes[opportunity.id]
            moved.append(row)
    models.Opportunity.objects.bulk_update(moved, ["plan_changes_at"])


def _write_opportunity(
    row: models.Opportunity, before: core.Opportunity | None, after: core.Opportunity, rank: int
) -> None:
    if before == after and row.rank == rank:
        return
    row.rank = rank
    for name, value in rows.opportunity_columns(after).items():
        setattr(row, name, value)
    row.save()
    before = before or core.Opportunity(id=after.id, company=after.company, position=after.position)
    if before.offer != after.offer:
        _write_offer(row, after.offer)
    _write_interviews(row, before.interviews, after.interviews)
    _write_events(row, before.events, after.events)
    if before.drafts != after.drafts:
        _replace(models.Draft, row, rows.draft_rows(after))
    if before.attachments != after.attachments:
        _replace(models.Attachment, row, rows.attachment_rows(after))


def _write_offer(row: models.Opportunity, offer: core.Offer | None) -> None:
    models.Offer.objects.filter(opportunity=row).delete()
    if offer is not None:
        models.Offer.objects.create(owner_id=row.owner_id, opportunity=row, **rows.offer_columns(offer))


def _write_interviews(
    row: models.Opportunity, before: Sequence[core.Interview], after: Sequence[core.Interview]
) -> None:
    if before == after:
        return
    known = {i.id: i for i in before}
    of_row = models.Interview.objects.filter(opportunity=row)
    of_row.exclude(key__in=[i.id for i in after]).delete()
    for rank, interview in enumerate(after):
        columns = rows.interview_columns(interview) | {"rank": rank, "owner_id": row.owner_id}
        written, _ = of_row.update_or_create(opportunity=row, key=interview.id, defaults=columns)
        if known.get(interview.id) != interview:
            _replace_within(models.Person, written, rows.person_rows(interview))
            _replace_within(models.Remark, written, rows.remark_rows(interview))


def _write_events(row: models.Opportunity, before: Sequence[core.Event], after: Sequence[core.Event]) -> None:
    known = {e.id: e for e in before}
    of_row = models.Event.objects.filter(opportunity=row)
    gone = known.keys() - {e.id for e in after}
    if gone:
        of_row.filter(key__in=gone).delete()
    altered = [e for e in after if known.get(e.id, e) != e]
    added = [e for e in after if e.id not in known]
    if not altered and not added:
        return
    last = of_row.aggregate(rank=django_models.Max("rank"))["rank"]
    first_free = 0 if last is None else last + 1
    models.Event.objects.bulk_create(
        [
            *(_revision(row, of_row, event) for event in altered),
            *(_event(row, event, rank=rank) for rank, event in enumerate(added, start=first_free)),
        ]
    )


def _revision(
    row: models.Opportunity, of_row: "django_models.QuerySet[models.Event]", event: core.Event
) -> models.Event:
    latest = of_row.filter(key=event.id).latest("revision")
    return _event(row, event, rank=latest.rank, revision=latest.revision + 1)


def _event(row: models.Opportunity, event: core.Event, *, rank: int, revision: int = 0) -> models.Event:
    return models.Event(
        owner_id=row.owner_id, opportunity=row, rank=rank, revision=revision, **rows.event_columns(event)
    )


def _replace(model: type[_R], row: models.Opportunity, new: Iterable[_R]) -> None:
    _delete_and_create(model, {"owner_id": row.owner_id, "opportunity": row}, new)


def _replace_within(model: type[_R], row: models.Interview, new: Iterable[_R]) -> None:
    _delete_and_create(model, {"owner_id": row.owner_id, "interview": row}, new)


def _delete_and_create(model: type[_R], place: dict[str, object], new: Iterable[_R]) -> None:
    manager = model._default_manager  # noqa: SLF001 -- Django's name
    manager.filter(**place).delete()
    created = list(new)
    for one in created:
        for name, value in place.items():
            setattr(one, name, value)
    manager.bulk_create(created)


def _owned(model: type[models.Opportunity], owner_id: int) -> "django_models.QuerySet[models.Opportunity]":
    return model.objects.filter(owner_id=owner_id)
