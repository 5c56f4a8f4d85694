"""How one opportunity stands at an instant: what has happened, when it was open, which offers it made.

RULEBOOK sections 2 ("closed", "active", offers) and 4 ("the current wait").
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

from afterview.core.journal import (
    Bounced,
    CallMade,
    Event,
    FeedbackRecorded,
    Heard,
    Interview,
    LetterSent,
    OfferAccepted,
    OfferDeclined,
    OfferReceived,
    Opportunity,
    Rejected,
    Reopened,
    Withdrawn,
)
from afterview.core.time import LocalTime

BEGINNING = datetime.min.replace(tzinfo=UTC)

# The order in which changes of one instant are taken: openings before closings, and of the closings a
# rejection first, so that it is what closed it.
_RECEIPT = 0
_RANKS: dict[type, int] = {
    Reopened: 1,
    Rejected: 2,
    OfferAccepted: 3,
    OfferDeclined: 4,
    Withdrawn: 5,
    CallMade: 6,
    LetterSent: 7,
}


@dataclass(frozen=True, slots=True)
class Stretch:
    """One stretch of time in which an opportunity was open, from an opening to the closing that ended it.

    `received` is when an offer came in it: that offer is open from then to the end of the stretch. `ends` and
    `closed_by` are None while it lasts. At one instant openings come before closings, so both ends belong
    to it.
    """

    begins: datetime
    received: datetime | None = None
    ends: datetime | None = None
    closed_by: Event | None = None

    def lasted_at_or_after(self, instant: datetime) -> bool:
        """Whether any of it lies at or after `instant`."""
        return self.ends is None or self.ends >= instant

    def without_offer_in(self, begins: datetime, ends: datetime | None) -> bool:
        """Whether some of it before an offer of its own lies in `begins` to `ends` (None: until now)."""
        start = max(self.begins, begins)
        if self.received is not None and start >= self.received:
            return False
        return self.lasted_at_or_after(start) and (ends is None or start <= ends)


@dataclass(frozen=True, slots=True)
class Wait:
    """The current wait: when it began, and the hear-by date that holds for it, if one is known."""

    began: datetime
    hear_by: date | None


@dataclass(frozen=True, slots=True)
class History:
    """An opportunity as it stands at `now`.

    Later events and offers have not happened, a letter that came back was never sent, and cancelled
    interviews are left out.
    """

    opportunity: Opportunity
    now: datetime
    time: LocalTime
    interviews: tuple[Interview, ...]
    events: tuple[Event, ...]
    stretches: tuple[Stretch, ...]
    first_end: datetime | None
    wait: Wait | None

    @property
    def closing(self) -> Event | None:
        """The event that closed it, or None where it is not closed."""
        return self.stretches[-1].closed_by

    @property
    def is_closed(self) -> bool:
        """Whether it is closed."""
        return self.stretches[-1].ends is not None

    @property
    def open_offer(self) -> datetime | None:
        """The receipt of its open offer, or None."""
        last = self.stretches[-1]
        return last.received if last.ends is None else None

    @property
    def offer(self) -> Stretch | None:
        """The stretch of its latest offer, open or not, or None where it has made none."""
        return next((s for s in reversed(self.stretches) if s.received is not None), None)

    @property
    def deadline(self) -> datetime | None:
        """The deadline of its offer, or None where it set none or that offer is still to come."""
        offer = self.opportunity.offer
        return offer.deadline if offer is not None and offer.received <= self.now else None

    @property
    def is_active(self) -> bool:
        """Whether it is not closed and at least one of its interviews has ended."""
        return not self.is_closed and self.first_end is not None and self.first_end <= self.now

    @property
    def lies_ahead(self) -> Interview | None:
        """The next of its interviews that has not ended, or None."""
        ahead = [i for i in self.interviews if i.ends > self.now]
        return min(ahead, key=lambda i: (i.ends, i.id), default=None)

    def was_active_at_or_after(self, instant: datetime) -> bool:
        """Whether it was active at or after `instant`."""
        if self.first_end is None or self.first_end > self.now:
            return False
        since = max(self.first_end, instant)
        return any(s.lasted_at_or_after(since) for s in self.stretches)

    def decision_since(self, receipt: datetime) -> OfferAccepted | OfferDeclined | None:
        """The first decision on the offer received at `receipt`: an acceptance or a refusal from then on."""
        return next(
            (e for e in self.events if isinstance(e, OfferAccepted | OfferDeclined) and e.at >= receipt), None
        )

    def letters(self, kind: str, since: datetime) -> Iterator[LetterSent]:
        """The letters of a kind sent at or after `since`."""
        return (e for e in self.events if isinstance(e, LetterSent) and e.letter == kind and e.at >= since)

    def calls(self, purpose: str, since: datetime, *, reached: bool = True) -> Iterator[CallMade]:
        """The calls of a purpose made at or after `since` that reached somebody, or that reached nobody."""
        return (
            e
            for e in self.events
            if isinstance(e, CallMade) and e.purpose == purpose and e.reached is reached and e.at >= since
        )

    def told(self, kind: str, since: datetime) -> LetterSent | CallMade | None:
        """The first call that reached somebody, or letter, of a kind at or after `since`."""
        found: list[LetterSent | CallMade] = [*self.letters(kind, since), *self.calls(kind, since)]
        return min(found, key=lambda e: e.at, default=None)

    def heard(self) -> tuple[Heard, ...]:
        """The answers in substance so far, in order."""
        return _heard(self.events)

    def feedback_recorded(self) -> FeedbackRecorded | None:
        """The first feedback recorded."""
        return next((e for e in self.events if isinstance(e, FeedbackRecorded)), None)


def history(opportunity: Opportunity, time: LocalTime, now: datetime) -> History:
    """How `opportunity` stands at `now`."""
    events = _happened(opportunity, now)
    interviews = tuple(i for i in opportunity.interviews if i.cancelled is None)
    return History(
        opportunity=opportunity,
        now=now,
        time=time,
        interviews=interviews,
        events=events,
        stretches=_stretches(events, _receipts(opportunity, events, now)),
        first_end=min((i.ends for i in interviews), default=None),
        wait=_current_wait([i for i in interviews if i.ends <= now], interviews, events, time),
    )


def _heard(events: tuple[Event, ...]) -> tuple[Heard, ...]:
    return tuple(e for e in events if isinstance(e, Heard))


def _current_wait(
    ended: list[Interview], interviews: tuple[Interview, ...], events: tuple[Event, ...], time: LocalTime
) -> Wait | None:
    if not ended:
        return None
    heard = _heard(events)
    reopened = [e.at for e in events if isinstance(e, Reopened)]
    began = max(*(i.ends for i in ended), *(e.at for e in heard), *reopened, BEGINNING)
    came_with_it = [e.hear_by for e in heard if e.at == began]
    if not came_with_it and began not in reopened:
        came_with_it = [i.hear_by for i in ended if i.ends == began]
    dates = [h.date for h in came_with_it if h]
    if dates:
        return Wait(began, max(dates))
    earliest = time.date_of(began)
    recorded = [i.hear_by for i in interviews] + [e.hear_by for e in heard]
    return Wait(began, max((h.date for h in recorded if h and h.date >= earliest), default=None))


def _happened(opportunity: Opportunity, now: datetime) -> tuple[Event, ...]:
    happened = sorted((e for e in opportunity.events if e.at <= now), key=lambda e: (e.at, e.id))
    came_back = {e.letter for e in happened if isinstance(e, Bounced)}
    if not came_back:
        return tuple(happened)
    return tuple(e for e in happened if not (isinstance(e, LetterSent) and e.id in came_back))


def _receipts(opportunity: Opportunity, events: tuple[Event, ...], now: datetime) -> list[datetime]:
    receipts = [e.at for e in events if isinstance(e, OfferReceived)]
    if opportunity.offer is not None and opportunity.offer.received <= now:
        receipts.append(opportunity.offer.received)
    return receipts


def _stretches(events: tuple[Event, ...], receipts: list[datetime]) -> tuple[Stretch, ...]:
    """The stretches in which an opportunity was open; the first begins before all time."""
    changes: list[tuple[datetime, int, str, Event | None]] = [(at, _RECEIPT, "", None) for at in receipts]
    changes += [(e.at, _RANKS[type(e)], e.id, e) for e in events if type(e) in _RANKS and _may_change(e)]
    stretches = [Stretch(BEGINNING)]
    for at, rank, _, event in sorted(changes):
        last = stretches[-1]
        if rank > _RANKS[Reopened]:
            if last.ends is None and not (last.received and _leaves_an_offer_open(event)):
                stretches[-1] = Stretch(last.begins, last.received, at, event)
        elif last.ends is not None:
            stretches.append(Stretch(at, at if rank == _RECEIPT else None))
        elif rank == _RECEIPT and last.received is None:
            stretches[-1] = Stretch(last.begins, at)
    return tuple(stretches)


def _may_change(event: Event) -> bool:
    if isinstance(event, CallMade):
        return event.purpose == "share_decision" and event.reached
    return not isinstance(event, LetterSent) or event.letter in ("share_decision", "withdraw")


def _leaves_an_offer_open(event: Event | None) -> bool:
    return isinstance(event, CallMade | LetterSent)
