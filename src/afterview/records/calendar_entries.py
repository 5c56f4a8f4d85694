"""What the calendars of each owner were told of their plan."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction

from afterview.core.agenda import Entry
from afterview.core.calendar_entries import Telling, Told
from afterview.core.journal import Journal
from afterview.records.models import CalendarEntry, Profile, User
from afterview.records.queries import journal_of, version

Tell = Callable[[Journal, Mapping[str, Told]], Telling]
_WORDS = ("action", "summary", "when", "why")


def revise_entries(owner: User, tell: Tell) -> tuple[Telling, str]:
    """What `tell` makes of the owner's journal and of what calendars know, kept; and the journal's version.

    `tell` is pure. `NotFound` before the first journal was begun.
    """
    with transaction.atomic():
        # Serialises one owner's revisions: two feeds read at once must not give one number to two things.
        profile = Profile.objects.select_for_update().filter(owner=owner).first()
        journal = journal_of(owner)
        rows = {row.action: row for row in CalendarEntry.objects.filter(owner=owner).order_by("pk")}
        known = {action: _told(row) for action, row in rows.items()}
        telling = tell(journal, known)
        _write(owner, rows, [t for t in telling.told if known.get(t.entry.action) != t])
    return telling, version(profile)


def _write(owner: User, rows: Mapping[str, CalendarEntry], changed: Iterable[Told]) -> None:
    new: list[CalendarEntry] = []
    revised: list[CalendarEntry] = []
    for told in changed:
        row = rows.get(told.entry.action)
        (new if row is None else revised).append(_row(row or CalendarEntry(owner=owner), told))
    CalendarEntry.objects.bulk_create(new)
    CalendarEntry.objects.bulk_update(revised, ["sequence", "changed", "cancelled", "said"], batch_size=100)


def _row(row: CalendarEntry, told: Told) -> CalendarEntry:
    row.action, row.uid, row.sequence = told.entry.action, told.uid, told.sequence
    row.changed, row.cancelled, row.said = told.changed, told.cancelled, _said(told.entry)
    return row


def _told(row: CalendarEntry) -> Told:
    return Told(
        uid=row.uid,
        sequence=row.sequence,
        changed=row.changed,
        cancelled=row.cancelled,
        entry=_entry(row.said),
    )


def _said(entry: Entry) -> dict[str, Any]:
    said: dict[str, Any] = {name: getattr(entry, name) for name in _WORDS}
    alarm = None if entry.alarm is None else entry.alarm.total_seconds()
    return said | {"starts": entry.starts.isoformat(), "ends": entry.ends.isoformat(), "alarm": alarm}


def _entry(said: Mapping[str, Any]) -> Entry:
    words = {name: said[name] for name in _WORDS}
    alarm = None if said["alarm"] is None else timedelta(seconds=said["alarm"])
    return Entry(**words, starts=_moment(said["starts"]), ends=_moment(said["ends"]), alarm=alarm)


def _moment(text: str) -> date | datetime:
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
