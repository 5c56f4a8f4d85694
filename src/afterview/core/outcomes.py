"""What calls and messages came to, as events, and taking events back: pure steps for the journal."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from typing import Literal

from afterview.core.changes import event_id, with_opportunity
from afterview.core.debriefing import check_not_before
from afterview.core.journal import (
    CallMade,
    CallPurpose,
    Candidate,
    Event,
    FeedbackRecorded,
    HearBy,
    Heard,
    Journal,
    OfferDeclined,
    OfferReceived,
    Opportunity,
    Rejected,
)
from afterview.core.shape import Id
from afterview.core.time import local_time
from afterview.core.zones import zone

MakeEvent = Callable[[Id], Event]
Reach = Literal["reached", "left_message", "nobody", "engaged"]
Answered = Literal["nothing_new", "told", "said_no", "offered"]

_NOT_REACHED: dict[Reach, str] = {
    "left_message": "Left a message.",
    "nobody": "Nobody answered.",
    "engaged": "The line was engaged.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOutcome:
    """How a call went: whom it reached, what they said, and the date where they gave one."""

    reach: Reach
    at: datetime
    person: str | None = None
    note: str | None = None
    answered: Answered = "nothing_new"
    hear_by: HearBy | None = None


def events_of_call(purpose: CallPurpose, outcome: CallOutcome) -> tuple[MakeEvent, ...]:
    """The events that a call comes to, the call first.

    A call that reached somebody is also what it brought: an answer in substance, a no, what they said after a
    no, or, where it was made to decline an offer, the offer declined (R9 and R11 of RULEBOOK section 4).
    """
    at, note = outcome.at, outcome.note
    if outcome.reach != "reached":
        tried = " ".join(part for part in (_NOT_REACHED[outcome.reach], note) if part)
        return (lambda id_: CallMade(id=id_, at=at, purpose=purpose, reached=False, note=tried),)
    makes: list[MakeEvent] = [
        lambda id_: CallMade(id=id_, at=at, purpose=purpose, reached=True, person=outcome.person, note=note)
    ]
    if purpose == "feedback" and note:
        makes.append(lambda id_: FeedbackRecorded(id=id_, at=at, text=note))
    if purpose == "decline":
        makes.append(lambda id_: OfferDeclined(id=id_, at=at))
    if outcome.answered == "told":
        makes.append(lambda id_: Heard(id=id_, at=at, hear_by=outcome.hear_by))
    if outcome.answered == "said_no":
        makes.append(lambda id_: Rejected(id=id_, at=at))
    return tuple(makes)


def with_events(journal: Journal, opportunity: str, makes: Iterable[MakeEvent]) -> Journal:
    """`journal` with the events that `makes` make of their ids as the opportunity's last.

    `Refused` with the path `date` where a hear-by date is before the day on which it was said.
    """

    def changed(found: Opportunity) -> Opportunity:
        for make in makes:
            event = make(event_id(found))
            _check_hear_by(event, found, journal.candidate)
            found = replace(found, events=(*found.events, event))
        return found

    return with_opportunity(journal, opportunity, changed)


def _check_hear_by(event: Event, opportunity: Opportunity, candidate: Candidate) -> None:
    if isinstance(event, Heard) and event.hear_by is not None:
        said = local_time(opportunity, candidate).date_of(event.at)
        check_not_before(event.hear_by.date, said, "the day on which they said it")


def without_events(journal: Journal, opportunity: str, gone: Iterable[Event]) -> Journal:
    """`journal` without these events of an opportunity, and without the offer that one of them brought."""
    taken = tuple(gone)
    receipts = {e.at for e in taken if isinstance(e, OfferReceived)}

    def changed(found: Opportunity) -> Opportunity:
        offer = found.offer if found.offer is None or found.offer.received not in receipts else None
        return replace(found, offer=offer, events=tuple(e for e in found.events if e not in taken))

    return with_opportunity(journal, opportunity, changed)


def on_own_clock(instant: datetime, candidate: Candidate) -> datetime:
    """The same instant with the offset of the candidate's own time zone, as the journal keeps it."""
    if candidate.time_zone is None:
        return instant
    local = instant.astimezone(zone(candidate.time_zone))
    offset = local.utcoffset()
    # A fixed offset: two times of one ZoneInfo compare by their wall clocks.
    return local if offset is None else local.replace(tzinfo=timezone(offset))
