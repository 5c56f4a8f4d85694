"""What stands between opportunities: acceptances, offers and awaited answers of the others.

Built once for a journal and asked once for each opportunity, so that a plan's cost grows with their number
and not with its square.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from itertools import accumulate, takewhile

from afterview.core.journal import OfferAccepted
from afterview.core.plan.history import History, Stretch


@dataclass(frozen=True, slots=True)
class Acceptance:
    """An offer accepted; `until` is the later receipt after which it no longer counts, None while it does."""

    by: History
    at: datetime
    until: datetime | None

    def meets(self, stretch: Stretch, *, with_offer: bool) -> bool:
        """Whether it counted at some time of `stretch` without an offer, or, asked so, with one."""
        begins = stretch.received if with_offer else stretch.begins
        if begins is None:
            return False
        start = max(begins, self.at)
        if self.until is not None and start >= self.until:
            return False
        return stretch.lasted_at_or_after(start) if with_offer else stretch.without_offer_in(start, None)


@dataclass(frozen=True, slots=True)
class OfferMade:
    """An offer of some opportunity, open over a stretch from its receipt."""

    by: History
    stretch: Stretch
    received: datetime

    @property
    def is_open(self) -> bool:
        """Whether it is open now."""
        return self.stretch.ends is None


@dataclass(frozen=True, slots=True)
class Awaited:
    """An opportunity from which an answer is awaited by a date."""

    by: History
    hear_by: date


class Elsewhere:
    """What the other opportunities of a journal mean for one of them."""

    def __init__(self, histories: Iterable[History]) -> None:
        everyone = list(histories)
        acceptances = sorted(
            (a for h in everyone for a in _acceptances(h)), key=lambda a: (a.at, a.by.opportunity.id)
        )
        self._standing = [a for a in acceptances if a.until is None]
        self._superseded = [a for a in acceptances if a.until is not None]
        offers = sorted(
            (o for h in everyone for o in _offers(h)), key=lambda o: (o.received, o.by.opportunity.id)
        )
        self._open = [o for o in offers if o.is_open]
        self._closed = [o for o in offers if not o.is_open]
        self._last_closing = list(accumulate((o.stretch.ends for o in self._closed), _later))
        awaited = sorted(
            (Awaited(h, w.hear_by) for h in everyone if not h.open_offer and (w := h.wait) and w.hear_by),
            key=lambda a: (-a.hear_by.toordinal(), a.by.opportunity.id),
        )
        self._awaited = [a for a in awaited if not a.by.is_closed]
        self._awaited_no_more = [a for a in awaited if a.by.is_closed]

    def acceptance(self, of: History) -> Acceptance | None:
        """The earliest acceptance elsewhere that stands, or None."""
        return next((a for a in self._standing if a.by is not of), None)

    def acceptances(self, of: History) -> list[Acceptance]:
        """The acceptance elsewhere to speak of first, then those that a later offer has superseded."""
        standing = self.acceptance(of)
        superseded = [a for a in self._superseded if a.by is not of]
        return ([standing] if standing else []) + superseded

    def offer_to_tell(self, of: History) -> OfferMade | None:
        """The offer elsewhere that an opportunity was, or is, to be told of (RULEBOOK R7), or None.

        Of those that were open while it was active without an offer of its own: the open one received first,
        else the one received last.
        """
        first_end = of.first_end
        if first_end is None or first_end > of.now:
            return None
        for offer in self._open:
            if offer.by is not of and _was_free(of, first_end, offer):
                return offer
        for index in range(len(self._closed) - 1, -1, -1):
            last_closing = self._last_closing[index]
            if last_closing is None or last_closing < first_end:
                return None
            offer = self._closed[index]
            if offer.by is not of and _was_free(of, first_end, offer):
                return offer
        return None

    def answer_after(self, of: History, deadline: date, receipt: datetime) -> Awaited | None:
        """Another one whose hear-by date is after `deadline`, or None (RULEBOOK R14).

        It has no open offer and was active at or after `receipt`. One that is not closed where there is any,
        else one that is; of several the latest date.
        """
        for group in (self._awaited, self._awaited_no_more):
            for awaited in takewhile(lambda a: a.hear_by > deadline, group):
                if awaited.by is not of and awaited.by.was_active_at_or_after(receipt):
                    return awaited
        return None


def _was_free(history: History, first_end: datetime, offer: OfferMade) -> bool:
    """Whether it was active without an offer of its own while that offer was open."""
    begins = max(first_end, offer.received)
    return any(s.without_offer_in(begins, offer.stretch.ends) for s in history.stretches)


def _acceptances(history: History) -> Iterable[Acceptance]:
    receipts = [s.received for s in history.stretches if s.received is not None]
    for event in history.events:
        if isinstance(event, OfferAccepted):
            yield Acceptance(history, event.at, min((r for r in receipts if r > event.at), default=None))


def _offers(history: History) -> Iterable[OfferMade]:
    return (OfferMade(history, s, s.received) for s in history.stretches if s.received is not None)


def _later(one: datetime | None, other: datetime | None) -> datetime | None:
    return max(filter(None, (one, other)), default=None)
