"""What the calendar server of each owner has of their entries, and how it is reached."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from afterview.core.calendar_entries import Told
from afterview.records.models import CalendarAccount, CalendarEntry, Obligation, User
from afterview.records.obligations import oblige

PUSH_CALENDAR = "push_calendar"
"""The kind of obligation that stands for bringing a calendar server up to date."""
LEFT_ALONE = ""
"""The ETag of an entry that somebody changed or deleted there: it is theirs from then on."""


def account_of(owner: User) -> CalendarAccount | None:
    """The owner's calendar account, None where there is none."""
    return CalendarAccount.objects.filter(owner=owner).first()


def keep_account(owner: User, url: str, user: str, now: datetime, *, details: bool) -> None:
    """Let that calendar be brought up to date from now on; another one than before knows nothing yet."""
    with transaction.atomic():
        before = account_of(owner)
        if before is None or before.url != url:
            _forget_pushes(owner)
        columns = {"url": url, "user": user, "details": details, "trouble": None}
        CalendarAccount.objects.update_or_create(owner=owner, defaults=columns)
        if before is not None and before.details != details:
            CalendarEntry.objects.filter(owner=owner).exclude(pushed_etag=None).update(pushed_sequence=None)
        oblige(owner, PUSH_CALENDAR, "plan", now)


def remove_account(owner: User) -> None:
    """Forget the calendar account; what is in that calendar stays."""
    with transaction.atomic():
        _forget_pushes(owner)
        CalendarAccount.objects.filter(owner=owner).delete()
        Obligation.objects.filter(owner=owner, kind=PUSH_CALENDAR).delete()


def pushed_of(owner: User) -> dict[str, CalendarEntry]:
    """The owner's entries with what the server has of them, by action."""
    return {row.action: row for row in CalendarEntry.objects.filter(owner=owner)}


def note_pushed(row: CalendarEntry, told: Told, etag: str | None) -> None:
    """Note that the server has this revision of an entry, under that ETag; None: it has none of it."""
    sequence = None if etag is None else told.sequence
    CalendarEntry.objects.filter(pk=row.pk).update(pushed_sequence=sequence, pushed_etag=etag)


def note_outcome(owner: User, now: datetime, trouble: str | None) -> None:
    """Note when the calendar was last brought up to date, or why it could not be."""
    columns: dict[str, object] = {"trouble": trouble} if trouble else {"trouble": None, "pushed": now}
    CalendarAccount.objects.filter(owner=owner).update(**columns)


def _forget_pushes(owner: User) -> None:
    CalendarEntry.objects.filter(owner=owner).update(pushed_sequence=None, pushed_etag=None)


def to_push(told: Iterable[Told], rows: dict[str, CalendarEntry]) -> Iterable[tuple[Told, CalendarEntry]]:
    """The entries of which the server does not have the last revision, with what it has."""
    for one in told:
        row = rows[one.entry.action]
        is_there = row.pushed_etag is not None
        if row.pushed_etag == LEFT_ALONE or (one.cancelled is not None and not is_there):
            continue
        if row.pushed_sequence != one.sequence:
            yield one, row
