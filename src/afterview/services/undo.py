"""Taking back that something happened."""

from collections.abc import Collection
from datetime import datetime

from afterview.core.finding import NotFound, find_opportunity
from afterview.core.journal import Event, Journal
from afterview.core.outcomes import without_events
from afterview.records.models import User
from afterview.records.operations import change_journal


def undo_events(
    owner: User, opportunity: str, ids: Collection[str], at: datetime | None, now: datetime
) -> tuple[Event, ...]:
    """Take back the events of these ids, all or none, and return them; with the offer that one brought.

    `at` is the instant that the first of them was recorded with: ids are used again, and an old Undo must not
    take back something else. None: whatever has that id. `NotFound` where one is not there (any more).
    """
    gone: list[Event] = []

    def step(journal: Journal) -> Journal:
        events = {str(e.id): e for e in find_opportunity(journal, opportunity).events}
        found = [events[id_] for id_ in ids if id_ in events]
        if len(found) < len(ids) or (at is not None and found[0].at != at):
            raise NotFound(f"there is nothing to take back at {opportunity}: {', '.join(ids)}")
        gone.extend(found)
        return without_events(journal, opportunity, found)

    change_journal(owner, step, now)
    return tuple(gone)
