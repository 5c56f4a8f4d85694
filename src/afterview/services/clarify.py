"""What was said unclearly: noted, put right, and taken back (R4)."""

from datetime import datetime

from afterview.core.changes import with_interview
from afterview.core.clarifying import with_resolved, with_unclear, without_unclear
from afterview.core.finding import find_interview, find_opportunity
from afterview.core.journal import Clarification, Journal
from afterview.core.outcomes import on_own_clock
from afterview.records.models import User
from afterview.records.operations import change_journal


def add_unclear(owner: User, opportunity: str, interview: str, text: str, now: datetime) -> Clarification:
    """Note a point to put right and return it; one that is open already is not added again."""
    after = change_journal(
        owner,
        lambda j: with_interview(j, opportunity, interview, lambda i: with_unclear(i, text)),
        now,
    )
    points = find_interview(find_opportunity(after, opportunity), interview).clarifications
    return next(c for c in points if c.text == text and c.resolved is None)


def mark_resolved(
    owner: User, opportunity: str, interview: str, id_: str, now: datetime, *, resolved: bool
) -> None:
    """Mark a point as put right now, or as open again; `NotFound` where there is none."""

    def step(journal: Journal) -> Journal:
        at = on_own_clock(now, journal.candidate) if resolved else None
        return with_interview(journal, opportunity, interview, lambda i: with_resolved(i, id_, at))

    change_journal(owner, step, now)


def remove_unclear(owner: User, opportunity: str, interview: str, id_: str, now: datetime) -> None:
    """Take a point out that was noted by mistake."""
    change_journal(
        owner,
        lambda j: with_interview(j, opportunity, interview, lambda i: without_unclear(i, id_)),
        now,
    )
