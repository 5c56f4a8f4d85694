"""Recording that something happened, and taking that back."""

from collections.abc import Callable
from datetime import datetime

from afterview.core.changes import event_id, with_event, without_event
from afterview.core.finding import find_event, find_opportunity
from afterview.core.journal import Event, Journal
from afterview.core.shape import Id
from afterview.records.models import User
from afterview.records.operations import change_journal

MakeEvent = Callable[[Id], Event]


def record_event(owner: User, opportunity: str, make: MakeEvent, now: datetime) -> Event:
    """Write the event that `make` makes of its id as the opportunity's last, and return it.

    `NotFound` where there is no such opportunity, `Refused` where the event contradicts the journal.
    """

    def step(journal: Journal) -> Journal:
        event = make(event_id(find_opportunity(journal, opportunity)))
        return with_event(journal, opportunity, event)

    return find_opportunity(change_journal(owner, step, now), opportunity).events[-1]


def remove_event(owner: User, opportunity: str, event: str, now: datetime) -> Event:
    """Take back that something happened; the event that is gone. `NotFound` where there is none."""
    gone: list[Event] = []

    def step(journal: Journal) -> Journal:
        gone.append(find_event(find_opportunity(journal, opportunity), event))
        return without_event(journal, opportunity, event)

    change_journal(owner, step, now)
    return gone[0]
