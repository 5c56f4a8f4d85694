"""What a journal must hold to beyond the shape of its parts (RULEBOOK section 2)."""

from collections.abc import Callable
from datetime import UTC, date, tzinfo

from afterview.core.journal import (
    Bounced,
    Draft,
    Event,
    HearBy,
    Heard,
    Interview,
    Journal,
    LetterSent,
    OfferReceived,
    Opportunity,
)
from afterview.core.offers.decision import check_decision
from afterview.core.refusal import Refused
from afterview.core.zones import zone


def check_consistency(journal: Journal) -> None:
    """`Refused`, with its path, at the first thing in `journal` that contradicts another."""
    ids: set[str] = set()
    for index, opportunity in enumerate(journal.opportunities):
        name = opportunity.time_zone or journal.candidate.time_zone
        place = zone(name) if name else UTC
        _check_at(f"opportunities[{index}]", _check_opportunity, opportunity, ids, place)
    if journal.decision is not None:
        _check_at("decision", check_decision, journal.decision, [o.id for o in journal.opportunities])


def _check_opportunity(opportunity: Opportunity, ids: set[str], place: tzinfo) -> None:
    _check_new(opportunity.id, ids, "id", "is the id of another opportunity")
    interview_ids: set[str] = set()
    for index, interview in enumerate(opportunity.interviews):
        _check_at(f"interviews[{index}]", _check_interview, interview, interview_ids, place)
    event_ids: set[str] = set()
    for index, event in enumerate(opportunity.events):
        _check_at(f"events[{index}]", _check_event, event, event_ids, opportunity, place)
    for index, draft in enumerate(opportunity.drafts):
        _check_at(f"drafts[{index}]", _check_letter, draft, opportunity)
    _check_offer(opportunity)


def _check_interview(interview: Interview, ids: set[str], place: tzinfo) -> None:
    _check_new(interview.id, ids, "id", "is the id of another interview")
    if interview.ends < interview.starts:
        raise Refused("ends", "is before the interview starts")
    names: set[str] = set()
    for index, person in enumerate(interview.people):
        _check_new(person.name, names, f"people[{index}].name", "is the name of another person there")
    clarification_ids: set[str] = set()
    for index, clarification in enumerate(interview.clarifications):
        where = f"clarifications[{index}].id"
        _check_new(clarification.id, clarification_ids, where, "is the id of another clarification")
    _check_hear_by(interview.hear_by, interview.ends.astimezone(place).date(), "the interview")


def _check_event(event: Event, ids: set[str], opportunity: Opportunity, place: tzinfo) -> None:
    _check_new(event.id, ids, "id", "is the id of another event")
    if isinstance(event, LetterSent):
        if event.letter == "thank_you":
            _check_thanks_is_addressed(event)
        _check_letter(event, opportunity)
    if isinstance(event, Heard):
        _check_hear_by(event.hear_by, event.at.astimezone(place).date(), "the day it was said")
    if isinstance(event, Bounced):
        letters = {e.id for e in opportunity.events if isinstance(e, LetterSent)}
        if event.letter not in letters:
            raise Refused("letter", "is not the id of a letter_sent event")


def _check_hear_by(hear_by: HearBy | None, earliest: date, of_what: str) -> None:
    if hear_by is not None and hear_by.date < earliest:
        raise Refused("hear_by.date", f"is before {of_what}, {earliest.isoformat()}")


def _check_thanks_is_addressed(event: LetterSent) -> None:
    if event.interview is None:
        raise Refused("interview", "is missing: a thank-you names its interview")
    if event.person is None:
        raise Refused("person", "is missing: a thank-you names its person")


def _check_letter(letter: LetterSent | Draft, opportunity: Opportunity) -> None:
    if letter.letter != "thank_you" or letter.interview is None:
        return
    interview = next((i for i in opportunity.interviews if i.id == letter.interview), None)
    if interview is None:
        raise Refused("interview", "is not the id of an interview of this opportunity")
    if letter.person is not None and all(p.name != letter.person for p in interview.people):
        raise Refused("person", f"is not somebody met in the interview {interview.id}")


def _check_offer(opportunity: Opportunity) -> None:
    offer = opportunity.offer
    if offer is None:
        return
    receipts = [e.at for e in opportunity.events if isinstance(e, OfferReceived)]
    if receipts and offer.received not in receipts:
        raise Refused("offer.received", "is not the instant of an offer_received event")
    if offer.deadline is not None and offer.deadline <= offer.received:
        raise Refused("offer.deadline", "is not after the offer was received")


def _check_new(value: str, seen: set[str], path: str, reason: str) -> None:
    if value in seen:
        raise Refused(path, reason)
    seen.add(value)


def _check_at(path: str, check: Callable[..., None], *subject: object) -> None:
    try:
        check(*subject)
    except Refused as refused:
        raise refused.under(path) from None
