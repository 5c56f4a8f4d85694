"""The interviews that notes may be about, and what was noted of one."""

from dataclasses import dataclass
from datetime import datetime

from afterview.core.finding import find_interview, find_opportunity
from afterview.core.interviews_at import Meeting, interviews_at
from afterview.core.journal import Attachment, Interview, Opportunity
from afterview.records.models import User
from afterview.records.queries import journal_of

_MOST = 40


@dataclass(frozen=True, slots=True)
class Noted:
    """An interview, its opportunity with the memos kept there, and the time zone there, None if unknown."""

    opportunity: Opportunity
    interview: Interview
    memos: tuple[Attachment, ...]
    zone: str | None


@dataclass(frozen=True, slots=True)
class Choice:
    """An interview to choose, and the time zone there, None where it is unknown."""

    meeting: Meeting
    zone: str | None


def show_notes(owner: User, opportunity: str, interview: str) -> Noted:
    """What was noted of an interview; `NotFound` where there is none of that id."""
    journal = journal_of(owner)
    found = find_opportunity(journal, opportunity)
    memos = tuple(a for a in found.attachments if a.kind_of_file == "memo")
    zone = found.time_zone or journal.candidate.time_zone
    return Noted(found, find_interview(found, interview), memos, zone)


def choose_interview(owner: User, now: datetime) -> tuple[Choice, ...]:
    """The interviews of the owner, likeliest first (see `interviews_at`); the first few dozen."""
    journal = journal_of(owner)
    return tuple(
        Choice(meeting, meeting.opportunity.time_zone or journal.candidate.time_zone)
        for meeting in interviews_at(journal, now)[:_MOST]
    )
