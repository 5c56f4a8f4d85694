"""Closing every door well: whom the plan still has to be told, and by what letter or call."""

from dataclasses import dataclass
from datetime import datetime

from afterview.core.calls import CALLS
from afterview.core.changes import event_id, with_event
from afterview.core.finding import NotFound, find_opportunity
from afterview.core.journal import (
    CallMade,
    CallPurpose,
    Journal,
    LetterKind,
    LetterSent,
    OfferAccepted,
    OfferDeclined,
)
from afterview.core.offers.deciding import EarlierYes, earlier_acceptances
from afterview.core.plan import Action, plan
from afterview.core.refusal import Refused

LETTERS: dict[str, LetterKind] = {
    "tell_of_offer": "tell_of_offer",
    "share_decision": "share_decision",
    "decline_offer": "decline",
    "acknowledge_offer": "acknowledge_offer",
    "ask_more_time": "ask_more_time",
}
"""The actions around an offer that a letter does (R7, R8, R9, R12, R14), each with the letter's kind."""

_TITLES = {
    "tell_of_offer": "Tell {} that you have an offer",
    "share_decision": "Tell {} of your decision",
    "decline_offer": "Decline the offer of {}",
    "acknowledge_offer": "Thank {} for the offer and say when you will answer",
    "ask_more_time": "Ask {} for more time",
    "decide": "Decide on the offer of {}",
}


# A decision does the other two as well, without anybody having been told.
_TELLS = ("tell_of_offer", "share_decision", "decline_offer", "ask_more_time")


@dataclass(frozen=True, slots=True)
class Door:
    """One action around an offer: what it is called, the letter and the call that do it, None where none."""

    action: Action
    company: str
    title: str
    letter: LetterKind | None
    call: CallPurpose | None


@dataclass(frozen=True, slots=True)
class Closing:
    """What is open, what is done, and the acceptances that a later one took back.

    `accepted` is the company whose offer stands accepted, None where none does. `finished` once a decision
    has been made and nobody is left to be told.
    """

    doors: tuple[Door, ...]
    done: tuple[Door, ...]
    accepted: EarlierYes | None
    taken_back: tuple[EarlierYes, ...]
    finished: bool


def closing(journal: Journal, now: datetime) -> Closing:
    """Whom to tell, in the order of the plan at `now`."""
    companies: dict[str, str] = {o.id: o.company for o in journal.opportunities}
    around = [_door(a, companies[a.opportunity]) for a in plan(journal, now) if a.kind in _TITLES]
    doors = tuple(d for d in around if d.action.is_open)
    accepted = earlier_acceptances(journal, "", now)
    decided = any(
        isinstance(e, OfferAccepted | OfferDeclined) and e.at <= now
        for o in journal.opportunities
        for e in o.events
    )
    return Closing(
        doors=doors,
        done=tuple(d for d in around if d.action.state == "done" and d.action.kind in _TELLS),
        accepted=accepted[-1] if accepted else None,
        taken_back=accepted[:-1],
        finished=decided and not doors and len(accepted) < 2,
    )


def find_door(journal: Journal, action: str, now: datetime) -> Door:
    """The open action of that id, `NotFound` where nobody is to be told by it."""
    doors = closing(journal, now).doors
    for door in doors:
        if door.action.id == action and door.letter is not None:
            return door
    known = ", ".join(d.action.id for d in doors if d.letter is not None) or "none"
    raise NotFound(f"there is nothing to close by {action!r}; there is: {known}")


def with_door_closed(
    journal: Journal,
    action: str,
    now: datetime,
    *,
    by: str,
    subject: str | None = None,
    text: str | None = None,
) -> Journal:
    """The journal with somebody told `by` "letter" or "call"; `Refused` where that cannot do it.

    A declined offer is recorded as declined as well; `by` "known" records only that.
    """
    door = find_door(journal, action, now)
    opportunity = door.action.opportunity
    declines = door.action.kind == "decline_offer"
    id_ = event_id(find_opportunity(journal, opportunity))
    if by == "letter" and door.letter is not None:
        told = with_event(
            journal,
            opportunity,
            LetterSent(id=id_, at=now, letter=door.letter, subject=subject, text=text),
        )
    elif by == "call" and door.call is not None:
        told = with_event(journal, opportunity, CallMade(id=id_, at=now, purpose=door.call, reached=True))
    elif by == "known" and declines:
        told = journal
    else:
        raise Refused(door.title, f"is not done by {by!r}")
    if not declines:
        return told
    declined = OfferDeclined(id=event_id(find_opportunity(told, opportunity)), at=now)
    return with_event(told, opportunity, declined)


def _door(action: Action, company: str) -> Door:
    return Door(
        action=action,
        company=company,
        title=_TITLES[action.kind].format(company),
        letter=LETTERS.get(action.kind),
        call=CALLS.get(action.kind),
    )
