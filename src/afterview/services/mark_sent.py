"""Noting that a letter went out, and taking that back."""

from dataclasses import dataclass
from datetime import datetime

from afterview.core.finding import find_opportunity
from afterview.core.journal import Journal, LetterSent
from afterview.core.letters.about import About, find_about
from afterview.core.letters.drafts import (
    find_sent_letter,
    is_noted,
    sent_letters,
    with_letter_sent,
    with_letter_taken_back,
)
from afterview.core.letters.overview import overview
from afterview.records.models import User
from afterview.records.operations import change_journal
from afterview.services.draft_letters import Asked


@dataclass(frozen=True, slots=True)
class Marked:
    """The letter as it was noted, how many of its interview's are sent, and the next one that is due."""

    letter: LetterSent
    sent: int
    of: int
    next: About | None


def mark_sent(owner: User, asked: Asked, checked: str, at: datetime, now: datetime) -> Marked:
    """Note that the draft of a letter, worded as `checked` says, went out at `at`.

    Noted before, it is not noted twice.
    `Refused` with the path `text` where the draft has changed since it was checked, `at` where that instant
    is to come or before the interview ended; `NotFound` where nothing is written.
    """

    def step(journal: Journal) -> Journal:
        return with_letter_sent(journal, asked.opportunity, _about(journal, asked, now), checked, at, now)

    journal = change_journal(owner, step, now)
    about = _about(journal, asked, now)
    whole = overview(journal, asked.opportunity, now)
    beside = whole.beside(about)
    letter = next(
        one
        for one in reversed(sent_letters(find_opportunity(journal, asked.opportunity)))
        if is_noted(one, about, checked)
    )
    return Marked(letter, sum(one.sent is not None for one in beside), len(beside), whole.next_due(about))


def mark_unsent(owner: User, opportunity: str, event: str, at: datetime | None, now: datetime) -> LetterSent:
    """Take back that a letter was sent: its event goes and its draft is there again; the letter that it was.

    `at` is the instant it was noted with: ids are used again, and an old Undo must not take back something
    else. `NotFound` where there is no such letter (any more), `Refused` where another draft of it was begun.
    """
    gone: list[LetterSent] = []

    def step(journal: Journal) -> Journal:
        letter = find_sent_letter(find_opportunity(journal, opportunity), event)
        gone.append(letter)
        return with_letter_taken_back(journal, opportunity, event, at)

    change_journal(owner, step, now)
    return gone[0]


def _about(journal: Journal, asked: Asked, now: datetime) -> About:
    return find_about(journal, asked.opportunity, asked.kind, asked.interview, asked.person, now)
