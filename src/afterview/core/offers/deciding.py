"""Saying yes or no to an offer: what has to hold first, and what a yes means where one was given before."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from afterview.core.changes import event_id, with_event, with_opportunity
from afterview.core.days_in_words import day_in_words
from afterview.core.finding import find_opportunity
from afterview.core.journal import (
    CallMade,
    Journal,
    LetterSent,
    OfferAccepted,
    OfferDeclined,
    Opportunity,
    Withdrawn,
)
from afterview.core.offers.terms import in_writing
from afterview.core.plan.history import History, history
from afterview.core.refusal import Refused
from afterview.core.time import local_time


@dataclass(frozen=True, slots=True)
class EarlierYes:
    """An offer of another company that was accepted and not superseded since."""

    opportunity: str
    company: str
    day: date

    def meaning(self, company: str, today: date) -> str:
        """What accepting the offer of `company` as well would mean, plainly."""
        return (
            f"You accepted the offer of {self.company} on {day_in_words(self.day, today)}. Accepting that of "
            f"{company} means that you take back your word to {self.company}: they will have stopped "
            "looking, and may not take you again. There may be a contract, so read what you signed. "
            "Tell them on the same day, by telephone."
        )


@dataclass(frozen=True, slots=True)
class OpenOffer:
    """An offer that waits for an answer."""

    opportunity: str
    company: str
    position: str
    received: datetime
    deadline: datetime | None
    in_writing: bool
    earlier: tuple[EarlierYes, ...]


def open_offers(journal: Journal, now: datetime) -> tuple[OpenOffer, ...]:
    """The open offers at `now`, the one to be answered first first."""
    found = [_open_offer(h, journal, now) for h in _histories(journal, now) if h.open_offer is not None]
    return tuple(sorted(found, key=lambda o: (o.deadline is None, o.deadline or o.received, o.opportunity)))


def find_open_offer(journal: Journal, opportunity: str, now: datetime) -> OpenOffer:
    """That opportunity's open offer; `NotFound` where there is no such opportunity, `Refused` without one."""
    company = find_opportunity(journal, opportunity).company
    for offer in open_offers(journal, now):
        if offer.opportunity == opportunity:
            return offer
    raise Refused(f"the offer of {company}", "is not open: there is nothing to answer")


def with_acceptance(
    journal: Journal,
    opportunity: str,
    now: datetime,
    *,
    memo: str | None,
    in_writing: bool,
    second: bool,
) -> Journal:
    """The journal with the offer accepted and the reasons kept with it.

    `Refused` unless the offer lies before the candidate in writing, and where one was accepted before unless
    `second` says that they know what a second acceptance means.
    """
    offer = find_open_offer(journal, opportunity, now)
    if not (in_writing or offer.in_writing):
        raise Refused(
            f"the offer of {offer.company}",
            "is not confirmed to be in writing: ask for it in writing, and accept once you have read it",
        )
    if offer.earlier and not second:
        earlier = offer.earlier[0]
        raise Refused(
            f"the offer of {offer.company}",
            f"is a second one: you accepted that of {earlier.company}, so say that you know what that means",
        )
    written = with_opportunity(journal, opportunity, _marked_as_written)
    event = OfferAccepted(id=event_id(find_opportunity(journal, opportunity)), at=now, note=memo or None)
    return with_event(written, opportunity, event)


def with_refusal(journal: Journal, opportunity: str, now: datetime, *, memo: str | None) -> Journal:
    """The journal with the offer declined and the reasons kept with it; `Refused` where none is open."""
    find_open_offer(journal, opportunity, now)
    event = OfferDeclined(id=event_id(find_opportunity(journal, opportunity)), at=now, note=memo or None)
    return with_event(journal, opportunity, event)


def earlier_acceptances(journal: Journal, but: str, now: datetime) -> tuple[EarlierYes, ...]:
    """The acceptances that stand at `now`, but that of the opportunity `but`, the first first.

    One that the candidate has since taken back, by letter or call or by recording it, stands no more.
    """
    found = []
    for one in _histories(journal, now):
        closing = one.closing
        if one.opportunity.id != but and isinstance(closing, OfferAccepted) and not _taken_back(one, closing):
            found.append((closing.at, one))
    found.sort(key=lambda each: (each[0], each[1].opportunity.id))
    return tuple(
        EarlierYes(one.opportunity.id, one.opportunity.company, one.time.date_of(at)) for at, one in found
    )


def _taken_back(found: History, accepted: OfferAccepted) -> bool:
    return any(
        isinstance(e, Withdrawn | OfferDeclined)
        or (isinstance(e, LetterSent) and e.letter in ("withdraw", "decline"))
        or (isinstance(e, CallMade) and e.purpose == "decline" and e.reached)
        for e in found.events
        if e.at >= accepted.at
    )


def _marked_as_written(opportunity: Opportunity) -> Opportunity:
    offer = opportunity.offer
    if offer is None or in_writing(offer.terms):
        return opportunity
    return replace(opportunity, offer=replace(offer, terms={**offer.terms, "in_writing": True}))


def _open_offer(found: History, journal: Journal, now: datetime) -> OpenOffer:
    one, received = found.opportunity, found.open_offer
    return OpenOffer(
        opportunity=one.id,
        company=one.company,
        position=one.position,
        received=received or now,
        deadline=found.deadline,
        in_writing=one.offer is not None and in_writing(one.offer.terms),
        earlier=earlier_acceptances(journal, one.id, now),
    )


def _histories(journal: Journal, now: datetime) -> tuple[History, ...]:
    return tuple(history(o, local_time(o, journal.candidate), now) for o in journal.opportunities)
