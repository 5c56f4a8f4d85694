"""Recording an offer: its facts, and that it was received."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from afterview.core.changes import event_id, with_event, with_opportunity
from afterview.core.finding import find_opportunity
from afterview.core.journal import (
    Journal,
    Offer,
    OfferAccepted,
    OfferDeclined,
    OfferReceived,
    Opportunity,
)
from afterview.core.offers.pay import Rate
from afterview.core.offers.terms import Source, Value, with_rate, with_terms


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferFacts:
    """What the candidate records of an offer; the terms by their keys, None takes one away."""

    received: datetime
    deadline: datetime | None = None
    values: Mapping[str, Value | None]
    sources: Mapping[str, Source | None]
    in_writing: bool = False
    rate: Rate | None = None


def with_offer(journal: Journal, opportunity: str, facts: OfferFacts) -> Journal:
    """The journal with the offer and its receipt.

    A receipt at another instant than the recorded one corrects it while that offer is not decided, and is a
    new one after that.
    """
    found = find_opportunity(journal, opportunity)
    terms = with_terms(found.offer.terms if found.offer else {}, facts.values, facts.sources)
    terms = with_rate(terms, facts.rate)
    terms.pop("in_writing", None)
    if facts.in_writing:
        terms["in_writing"] = True
    offer = Offer(received=facts.received, deadline=facts.deadline, terms=terms)
    changed = with_opportunity(journal, opportunity, lambda o: replace(o, offer=offer))
    receipts = [e for e in found.events if isinstance(e, OfferReceived)]
    if any(e.at == facts.received for e in receipts):
        return changed
    undecided = _undecided_receipt(found)
    if undecided is not None:
        moved = replace(undecided, at=facts.received)
        return with_opportunity(changed, opportunity, lambda o: _with_event_replaced(o, undecided, moved))
    return with_event(changed, opportunity, OfferReceived(id=event_id(found), at=facts.received))


def _undecided_receipt(opportunity: Opportunity) -> OfferReceived | None:
    """The receipt of the recorded offer, where there is one and no decision followed it."""
    offer = opportunity.offer
    if offer is None or any(
        isinstance(e, OfferAccepted | OfferDeclined) and e.at >= offer.received for e in opportunity.events
    ):
        return None
    return next(
        (e for e in opportunity.events if isinstance(e, OfferReceived) and e.at == offer.received), None
    )


def _with_event_replaced(opportunity: Opportunity, old: OfferReceived, new: OfferReceived) -> Opportunity:
    return replace(opportunity, events=tuple(new if e is old else e for e in opportunity.events))
