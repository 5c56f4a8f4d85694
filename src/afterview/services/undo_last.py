"""Taking back what was recorded last."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from afterview.core.finding import NotFound, find_opportunity
from afterview.core.journal import CallMade, Event, LetterSent, Opportunity
from afterview.records.last_recorded import last_recorded
from afterview.records.models import User
from afterview.records.queries import journal_of
from afterview.services.mark_sent import mark_unsent
from afterview.services.undo import undo_events

_BROUGHT_BY_A_CALL = ("heard", "rejected", "feedback_recorded", "offer_declined")


@dataclass(frozen=True, slots=True)
class Last:
    """The events that were recorded last in one go, and their opportunity as it was with them."""

    opportunity: Opportunity
    events: tuple[Event, ...]


def show_last(owner: User) -> Last:
    """What was recorded last: an event, or a call with what it brought; `NotFound` where there is none."""
    journal = journal_of(owner)
    found = last_recorded(owner)
    if found is None:
        raise NotFound("there is nothing to take back: no event is recorded")
    opportunity = find_opportunity(journal, found[0])
    until = next(n for n, event in enumerate(opportunity.events) if event.id == found[1])
    return Last(opportunity, _in_one_go(opportunity.events[: until + 1]))


def undo_last(owner: User, now: datetime) -> Last:
    """Take that back; a letter that was noted as sent is a draft again."""
    last = show_last(owner)
    event = last.events[0]
    if isinstance(event, LetterSent):
        mark_unsent(owner, last.opportunity.id, event.id, event.at, now)
    else:
        undo_events(owner, last.opportunity.id, [e.id for e in last.events], event.at, now)
    return last


def _in_one_go(events: Sequence[Event]) -> tuple[Event, ...]:
    """The last event; with the call that brought it, which is recorded at the same instant."""
    last = events[-1]
    for first in range(len(events) - 1, -1, -1):
        event = events[first]
        if event.at != last.at:
            break
        if isinstance(event, CallMade):
            return tuple(events[first:])
        if event.kind not in _BROUGHT_BY_A_CALL:
            break
    return (last,)
