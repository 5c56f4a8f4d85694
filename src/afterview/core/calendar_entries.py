"""What calendars were told of the plan, and what is to be told next: each change is a revision (RFC 5545)."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta, tzinfo
from uuid import UUID

from afterview.core.agenda import Entry, agenda
from afterview.core.journal import Journal
from afterview.core.own_time import own_place
from afterview.core.plan import Action, plan
from afterview.core.plan.changes import next_changes

CANCELLED_FOR = timedelta(days=30)
"""How long calendars are told that an entry is cancelled; one that does not ask for so long is out of use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An entry as calendars know it.

    `sequence` grows with each change since `uid` was given (RFC 5545 section 3.8.7.4), `changed` is when it
    last did, `cancelled` since when there is no such entry any more.
    """

    uid: UUID
    sequence: int
    changed: datetime
    entry: Entry
    cancelled: datetime | None = None

    def is_shown(self, now: datetime) -> bool:
        """Whether calendars are still told of it: an entry that is cancelled stays for `CANCELLED_FOR`."""
        return self.cancelled is None or now < self.cancelled + CANCELLED_FOR


@dataclass(frozen=True, slots=True)
class Telling:
    """What calendars are to be told, and until when (exclusive) that holds if the journal stays as it is."""

    told: tuple[Told, ...]
    holds_until: datetime


def tell(journal: Journal, told: Mapping[str, Told], now: datetime, new_uid: Callable[[], UUID]) -> Telling:
    """What to tell calendars of the plan at `now` (aware), when `told` by action is what they know."""
    actions = plan(journal, now)
    entries = agenda(journal, actions, now)
    return Telling(told_next(told, entries, now, new_uid), holds_until(journal, actions, entries, now))


def told_next(
    told: Mapping[str, Told], entries: Iterable[Entry], now: datetime, new_uid: Callable[[], UUID]
) -> tuple[Told, ...]:
    """What calendars are to be told at `now` (aware), when `told` by action is what they know.

    What is the same stays as it was; what has changed, came back or went has a further revision. `now` is cut
    to the second, as calendars have it.
    """
    now = now.replace(microsecond=0)
    wanted = {entry.action: entry for entry in entries}
    current = tuple(_revised(told.get(action), entry, now, new_uid) for action, entry in wanted.items())
    gone = tuple(_cancelled(known, now) for action, known in told.items() if action not in wanted)
    return current + gone


def _revised(known: Told | None, entry: Entry, now: datetime, new_uid: Callable[[], UUID]) -> Told:
    if known is None:
        return Told(uid=new_uid(), sequence=0, changed=now, entry=entry)
    if known.entry == entry and known.cancelled is None:
        return known
    return replace(known, sequence=known.sequence + 1, changed=now, entry=entry, cancelled=None)


def _cancelled(known: Told, now: datetime) -> Told:
    if known.cancelled is not None:
        return known
    return replace(known, sequence=known.sequence + 1, changed=now, cancelled=now)


def holds_until(
    journal: Journal, actions: Iterable[Action], entries: Iterable[Entry], now: datetime
) -> datetime:
    """Until when (exclusive) the agenda of the plan at `now` stays as it is if the journal does.

    It changes with the plan, at midnight on the candidate's clock, and when the half hour for a call is over.
    """
    changes = next_changes(journal, actions, now).values()
    places = {own_place(journal.candidate, opportunity) for opportunity in journal.opportunities}
    ends = (entry.ends for entry in entries if isinstance(entry.ends, datetime))
    instants = [now + timedelta(days=1), *(_midnight(now, place) for place in places), *ends]
    return min(instant for instant in [*instants, *(c for c in changes if c)] if instant > now)


def _midnight(now: datetime, place: tzinfo) -> datetime:
    """The next midnight in `place` after `now`, at its offset."""
    tomorrow = now.astimezone(place).date() + timedelta(days=1)
    return datetime.combine(tomorrow, time(), place).astimezone(now.tzinfo)
