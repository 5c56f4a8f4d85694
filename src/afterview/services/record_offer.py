"""An offer: what it says, from whom that is known, what it pays, and what it leaves open."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from afterview.core.exact import json_of
from afterview.core.finding import find_opportunity
from afterview.core.journal import Candidate, Journal, Offer, OfferReceived, Opportunity
from afterview.core.offers.asking import Question, ask_what_is_missing
from afterview.core.offers.outlook import Outlook, outlook
from afterview.core.offers.pay import Pay
from afterview.core.offers.recording import OfferFacts, with_offer
from afterview.core.offers.terms import Stated, in_writing, own_terms, stated_terms
from afterview.core.time import local_time
from afterview.records.models import User
from afterview.records.operations import change_journal
from afterview.records.queries import journal_of
from afterview.services.try_change import try_change


@dataclass(frozen=True, slots=True)
class OfferShown:
    """An opportunity's offer, None before one is recorded, with what follows from it.

    `received` is when it came, as far as that is recorded.
    """

    candidate: Candidate
    opportunity: Opportunity
    offer: Offer | None
    received: datetime | None
    terms: tuple[Stated, ...]
    own: tuple[Stated, ...]
    outlook: Outlook | None
    question: Question | None


def show_offer(owner: User, opportunity: str, now: datetime, leaves: date | None = None) -> OfferShown:
    """The offer of an opportunity and its pay until the day `leaves`; `NotFound` without the opportunity."""
    return offer_shown(journal_of(owner), opportunity, now, leaves)


def offer_shown(journal: Journal, opportunity: str, now: datetime, leaves: date | None = None) -> OfferShown:
    """As `show_offer`, of a journal at hand."""
    found = find_opportunity(journal, opportunity)
    offer = found.offer
    terms = offer.terms if offer else {}
    receipts = [e.at for e in found.events if isinstance(e, OfferReceived)]
    received = offer.received if offer else max(receipts, default=None)
    place = local_time(found, journal.candidate)
    return OfferShown(
        candidate=journal.candidate,
        opportunity=found,
        offer=offer,
        received=received,
        terms=stated_terms(terms),
        own=own_terms(terms),
        outlook=outlook(terms, place.date_of(received), leaves) if offer and received else None,
        question=ask_what_is_missing(journal.candidate, found, offer, now) if offer else None,
    )


def record_offer(
    owner: User, opportunity: str, facts: OfferFacts, now: datetime, *, dry_run: bool = False
) -> Journal:
    """Write the offer and, where it is new, that it was received, in one transaction.

    `Refused` where the facts contradict each other or the journal. A dry run writes nothing.
    """
    change = try_change if dry_run else change_journal
    return change(owner, lambda journal: with_offer(journal, opportunity, facts), now)


def offer_as_json(shown: OfferShown) -> dict[str, Any]:
    """The offer with every key present, null where unknown; fractions become floats, dates text."""
    offer, found = shown.offer, shown.outlook
    return {
        "opportunity": shown.opportunity.id,
        "company": shown.opportunity.company,
        "received": shown.received and shown.received.isoformat(),
        "deadline": offer.deadline.isoformat() if offer and offer.deadline else None,
        "in_writing": bool(offer and in_writing(offer.terms)),
        "terms": {one.term.key: _stated_as_json(one) for one in (*shown.terms, *shown.own)},
        "outlook": found and _outlook_as_json(found),
        "missing": list(shown.question.asked) if shown.question else [],
        "message": shown.question
        and {"to": shown.question.to, "subject": shown.question.subject, "text": shown.question.text},
    }


def _stated_as_json(stated: Stated) -> dict[str, Any]:
    value = stated.value.isoformat() if isinstance(stated.value, date) else json_of(stated.value)
    return {"value": value, "words": stated.words, "source": stated.source}


def _outlook_as_json(found: Outlook) -> dict[str, Any]:
    return {
        "currency": found.currency,
        "rate": found.rate
        and {
            "of": found.rate.of,
            "into": found.rate.into,
            "rate": float(found.rate.rate),
            "day": found.rate.day.isoformat(),
        },
        "years": [_pay_as_json(year) for year in found.years],
        "leaves": found.leaves and found.leaves.isoformat(),
        "leaving": found.leaving and _pay_as_json(found.leaving),
        "hours_a_year": json_of(found.hours),
        "per_hour": json_of(found.per_hour),
        "left_out": list(found.left_out),
    }


def _pay_as_json(pay: Pay) -> dict[str, Any]:
    value: dict[str, Any] = json_of(pay)
    return value | {"total": float(pay.total)}
