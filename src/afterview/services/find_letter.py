"""Which letter a few typed words stand for, in which manner it is worded, and its draft begun."""

from dataclasses import dataclass
from datetime import datetime
from typing import cast

from afterview.core.finding import find_opportunity
from afterview.core.letters.about import find_about
from afterview.core.letters.desk import Desk, Manner
from afterview.core.letters.letter import Register, Spelling
from afterview.core.refusal import Refused
from afterview.records.models import User
from afterview.records.queries import journal_of
from afterview.services.draft_letters import Asked, draft_letter
from afterview.services.find_subject import find_meeting, find_opportunity_id, find_person_name
from afterview.services.save_draft import is_own, save_reworded

_SPELLINGS: dict[str, Spelling] = {"us": "US", "uk": "UK"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What was typed of a letter: beginnings of ids, a part of a name; None is left open."""

    kind: str = "thank_you"
    opportunity: str | None = None
    interview: str | None = None
    person: str | None = None


def find_letter(owner: User, typed: Typed, now: datetime) -> Asked:
    """The letter that is meant.

    Without an opportunity, a thank-you is about the interview that ran last, another letter about the only
    opportunity. `NotFound` for what the journal does not hold, `Refused` where several are equally likely.
    """
    if typed.opportunity is None and typed.kind == "thank_you":
        opportunity = find_meeting(owner, None, typed.interview, now)[0]
    else:
        opportunity = find_opportunity_id(owner, typed.opportunity)
    journal = journal_of(owner)
    person = typed.person
    if person is not None:
        person = find_person_name(find_opportunity(journal, opportunity), typed.interview, person)
    about = find_about(journal, opportunity, typed.kind, typed.interview, person, now)
    return Asked(opportunity, about.kind, about.interview, about.person)


def manner_for(owner: User, register: Register | None, spelling: Spelling | None) -> Manner:
    """The manner asked for; what is left open is as the profile has it."""
    profile = owner.profile
    return Manner(
        register or cast("Register", profile.register),
        spelling or _SPELLINGS.get(profile.spelling),
        profile.lint_profile,
    )


def begin_draft(
    owner: User, asked: Asked, manner: Manner, now: datetime, *, reword: bool, anew: bool
) -> Desk:
    """The letter with a draft of it kept: the one there is, else as it is composed.

    `reword` puts a composed draft into this manner; `anew` one in the writer's own words, too, and begins
    another one of a letter that went out. `Refused` where it cannot be composed, and without `anew` where
    something would be lost.
    """
    desk = draft_letter(owner, asked, manner, now)
    if desk.sent is not None and not (desk.is_saved or anew):
        raise Refused(
            "this letter", f"went out at {desk.sent.at.isoformat()}: add --anew to write another one"
        )
    if desk.is_saved and not (reword or anew):
        return desk
    if desk.is_saved and not anew and is_own(owner, asked, desk.subject, desk.text, now):
        raise Refused("the draft", "is in your own words: add --anew to have it worded anew")
    if desk.refusal is not None:
        raise Refused("the letter", f"cannot be composed yet: {desk.refusal}")
    save_reworded(owner, asked, manner, now)
    return draft_letter(owner, asked, manner, now)
