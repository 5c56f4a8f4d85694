"""Keeping what is written of a letter: as it is, with a finding mended, or composed anew."""

from datetime import datetime

from afterview.core.journal import Journal
from afterview.core.letters.about import About, find_about
from afterview.core.letters.desk import Manner, compose_beside, is_own_wording, judge
from afterview.core.letters.drafts import tidy, with_draft
from afterview.core.letters.verdict import mended
from afterview.records.models import User
from afterview.records.operations import change_journal
from afterview.records.queries import journal_of
from afterview.services.draft_letters import Asked


def save_draft(owner: User, asked: Asked, subject: str, text: str, now: datetime) -> None:
    """Keep this wording of a letter.

    `Refused` with the path `text` or `subject` where it is blank or too long.
    """

    def step(journal: Journal) -> Journal:
        return with_draft(journal, asked.opportunity, _about(journal, asked, now), subject, text)

    change_journal(owner, step, now)


def save_mended(
    owner: User, asked: Asked, subject: str, text: str, finding: str, manner: Manner, now: datetime
) -> bool:
    """Keep this wording with the fix of one finding (`Shown.key`) put in; whether there was such a fix."""
    done: list[bool] = []

    def step(journal: Journal) -> Journal:
        about = _about(journal, asked, now)
        # What the browser sends has other line feeds than what was judged.
        plain = tidy(text)
        fixed = mended(plain, judge(journal, asked.opportunity, about, plain, manner, now), finding)
        done.append(fixed != plain)
        return with_draft(journal, asked.opportunity, about, subject, fixed)

    change_journal(owner, step, now)
    return done[0]


def is_own(owner: User, asked: Asked, subject: str, text: str, now: datetime) -> bool:
    """Whether this wording is the writer's own, and would be lost if the letter were composed anew."""
    journal = journal_of(owner)
    about = _about(journal, asked, now)
    return is_own_wording(journal, asked.opportunity, about, subject, text, now)


def save_reworded(owner: User, asked: Asked, manner: Manner, now: datetime) -> None:
    """Put the letter as it is composed in this manner in the place of its draft.

    `Refused` with the path of what the journal lacks for it.
    """

    def step(journal: Journal) -> Journal:
        about = _about(journal, asked, now)
        letters = compose_beside(journal, asked.opportunity, about, manner, now)
        letter = next(one for one in letters if one.person == about.person)
        return with_draft(journal, asked.opportunity, about, letter.subject, letter.text)

    change_journal(owner, step, now)


def _about(journal: Journal, asked: Asked, now: datetime) -> About:
    return find_about(journal, asked.opportunity, asked.kind, asked.interview, asked.person, now)
