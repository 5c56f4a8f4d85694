"""Saying yes or no to an offer, and closing every other door well."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from afterview.core.finding import find_opportunity
from afterview.core.journal import Event, Journal, OfferAccepted, OfferDeclined
from afterview.core.letters.compose import compose
from afterview.core.letters.letter import Letter
from afterview.core.letters.lint import lint, occasion
from afterview.core.letters.lint.finding import Finding
from afterview.core.offers.closing import Closing, Door, closing, find_door, with_door_closed
from afterview.core.offers.deciding import (
    OpenOffer,
    find_open_offer,
    open_offers,
    with_acceptance,
    with_refusal,
)
from afterview.core.offers.weigh import as_json
from afterview.core.offers.why import Explanation
from afterview.core.refusal import Refused
from afterview.records.models import User
from afterview.records.operations import Step, change_journal
from afterview.records.queries import journal_of
from afterview.services.try_change import try_change
from afterview.services.weigh_decision import explain_decision


@dataclass(frozen=True, slots=True)
class Message:
    """The letter that closes a door with what the linter says of it, or why none can be written yet.

    `to` is the address of its reader, where one is recorded.
    """

    letter: Letter | None
    to: str | None
    findings: tuple[Finding, ...]
    missing: str | None


@dataclass(frozen=True, slots=True)
class Memo:
    """A decision with the reasons that were written down for it."""

    company: str
    position: str
    at: datetime
    accepted: bool
    reasons: str | None


def memos(owner: User, now: datetime) -> tuple[tuple[Memo, ...], Explanation | None]:
    """Every yes and no to an offer by `now`, the latest first, and the weighing, where there is one."""
    journal = journal_of(owner)
    found = [
        Memo(o.company, o.position, e.at, isinstance(e, OfferAccepted), e.note)
        for o in journal.opportunities
        for e in o.events
        if isinstance(e, OfferAccepted | OfferDeclined) and e.at <= now
    ]
    listed = tuple(sorted(found, key=lambda m: (-m.at.timestamp(), m.company)))
    return listed, explain_decision(owner, journal)


def offers_to_answer(owner: User, now: datetime) -> tuple[tuple[OpenOffer, ...], Explanation | None]:
    """The open offers, the one to be answered first first, and the weighing, where there is one."""
    journal = journal_of(owner)
    return open_offers(journal, now), explain_decision(owner, journal)


def offer_to_answer(owner: User, opportunity: str, now: datetime) -> OpenOffer:
    """That open offer; `NotFound` without the opportunity, `Refused` without an open offer."""
    return find_open_offer(journal_of(owner), opportunity, now)


def accept_offer(
    owner: User,
    opportunity: str,
    now: datetime,
    *,
    memo: str | None,
    in_writing: bool,
    second: bool,
    dry_run: bool = False,
) -> Journal:
    """Record the acceptance with its reasons; `Refused`, with nothing written, unless it may be given."""
    return _change(dry_run=dry_run)(
        owner,
        lambda j: with_acceptance(j, opportunity, now, memo=memo, in_writing=in_writing, second=second),
        now,
    )


def decline_offer(
    owner: User, opportunity: str, now: datetime, *, memo: str | None, dry_run: bool = False
) -> Journal:
    """Record that the offer was declined, with the reasons; `Refused` where none is open."""
    return _change(dry_run=dry_run)(owner, lambda j: with_refusal(j, opportunity, now, memo=memo), now)


def show_closing(owner: User, now: datetime) -> Closing:
    """Whom to tell, and whether everybody knows."""
    return closing(journal_of(owner), now)


def show_door(owner: User, action: str, now: datetime) -> tuple[Door, Message]:
    """One of those to be told, with the letter for it; `NotFound` where nobody is to be told by it."""
    journal = journal_of(owner)
    door = find_door(journal, action, now)
    return door, message_for(journal, door, now, owner.profile.register, owner.profile.spelling)


def close_door(
    owner: User,
    action: str,
    now: datetime,
    *,
    by: str,
    subject: str | None = None,
    text: str | None = None,
    dry_run: bool = False,
) -> tuple[Door, tuple[Event, ...]]:
    """Record that they were told `by` "letter" or "call" (or "known": before); the door and the events."""
    journal = journal_of(owner)
    door = find_door(journal, action, now)
    known = {e.id for e in find_opportunity(journal, door.action.opportunity).events}
    after = _change(dry_run=dry_run)(
        owner, lambda j: with_door_closed(j, action, now, by=by, subject=subject, text=text), now
    )
    events = find_opportunity(after, door.action.opportunity).events
    return door, tuple(e for e in events if e.id not in known)


def message_for(
    journal: Journal, door: Door, now: datetime, register: str = "plain", spelling: str | None = None
) -> Message:
    """The composed and linted letter that closes a door."""
    if door.letter is None:
        return Message(None, None, (), "is a decision, not a letter")
    opportunity = door.action.opportunity
    how: dict[str, Any] = {"register": register, "spelling": spelling.upper() if spelling else None}
    try:
        letter = compose(journal, opportunity=opportunity, kind=door.letter, now=now, **how)
    except Refused as refused:
        return Message(None, None, (), refused.reason)
    judged = occasion(
        journal,
        opportunity=opportunity,
        interview=letter.interview,
        person=letter.person,
        kind=letter.kind,
        now=now,
        against=(),
    )
    people = [p for i in find_opportunity(journal, opportunity).interviews for p in i.people]
    to = next((p.email for p in people if p.name == letter.person and p.email), None)
    return Message(letter, to, tuple(lint(letter.text, judged)), None)


def _change(*, dry_run: bool) -> Callable[[User, Step, datetime], Journal]:
    return try_change if dry_run else change_journal


def decide_as_json(offers: tuple[OpenOffer, ...], explanation: Explanation | None) -> dict[str, Any]:
    """The open offers, and what the weighing says, null where there is none."""
    return {
        "offers": [
            {
                "opportunity": o.opportunity,
                "company": o.company,
                "received": o.received.isoformat(),
                "deadline": o.deadline and o.deadline.isoformat(),
                "in_writing": o.in_writing,
                "accepted_before": [e.opportunity for e in o.earlier],
            }
            for o in offers
        ],
        "weighing": explanation and as_json(explanation.weighing),
    }


def close_as_json(owner: User, now: datetime) -> dict[str, Any]:
    """Whom to tell at `now`, as JSON."""
    journal = journal_of(owner)
    return closing_as_json(journal, closing(journal, now), now)


def closing_as_json(journal: Journal, found: Closing, now: datetime) -> dict[str, Any]:
    """Whom to tell, each with the composed letter, and whether all is done."""
    return {
        "finished": found.finished,
        "accepted": found.accepted and found.accepted.opportunity,
        "taken_back": [one.opportunity for one in found.taken_back],
        "doors": [_door_as_json(journal, door, now) for door in found.doors],
        "done": [door.action.id for door in found.done],
    }


def _door_as_json(journal: Journal, door: Door, now: datetime) -> dict[str, Any]:
    message = message_for(journal, door, now)
    return {
        "action": door.action.id,
        "rule": door.action.rule,
        "state": door.action.state,
        "title": door.title,
        "why": door.action.why,
        "due": door.action.due.isoformat(),
        "letter": message.letter
        and {"to": message.to, "subject": message.letter.subject, "text": message.letter.text},
        "findings": [f.message for f in message.findings],
        "missing": message.missing,
        "call": door.call,
    }
