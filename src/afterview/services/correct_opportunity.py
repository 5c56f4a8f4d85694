"""Correcting and deleting what is recorded of an opportunity."""

from datetime import datetime

from afterview.core.changes import without_opportunity
from afterview.core.corrections import (
    InterviewNow,
    Particulars,
    with_cancelled,
    with_event_corrected,
    with_interview_corrected,
    with_particulars,
)
from afterview.core.finding import find_opportunity
from afterview.core.journal import Journal
from afterview.core.journal_file import read_journal, write_journal
from afterview.records.invitations import Details, set_details
from afterview.records.models import User
from afterview.records.operations import Step, change_journal
from afterview.records.queries import journal_of
from afterview.records.unused_files import remove_unused


def correct_particulars(owner: User, opportunity: str, particulars: Particulars, now: datetime) -> None:
    """Write company, position and place of an opportunity; `NotFound`, `Refused` as the journal has it."""
    _change(owner, lambda journal: with_particulars(journal, opportunity, particulars), now)


def correct_interview(
    owner: User,
    opportunity: str,
    interview: str,
    *,
    is_now: InterviewNow,
    details: Details,
    now: datetime,
) -> None:
    """Write an interview as it is now, with its place and link.

    `Refused` where somebody is left out to whom a letter is recorded.
    """

    def step(journal: Journal) -> Journal:
        return _sound(with_interview_corrected(journal, opportunity, interview, is_now))

    set_details(owner, (opportunity, interview), step, details, now)


def call_off_interview(
    owner: User, opportunity: str, interview: str, at: datetime | None, now: datetime
) -> None:
    """Mark an interview as called off at an instant; None: it takes place after all."""
    _change(owner, lambda journal: with_cancelled(journal, opportunity, interview, at), now)


def correct_event(
    owner: User, opportunity: str, event: str, *, at: datetime, note: str | None, now: datetime
) -> None:
    """Write when something happened, and the note on it; what was written before stays as a revision."""
    _change(owner, lambda journal: with_event_corrected(journal, opportunity, event, at, note), now)


def delete_opportunity(owner: User, opportunity: str, now: datetime) -> None:
    """Delete an opportunity with all that is recorded of it, its files too; `NotFound` where there is none.

    `Refused` where a decision still weighs its offer.
    """
    kept = find_opportunity(journal_of(owner), opportunity).attachments
    change_journal(owner, lambda journal: without_opportunity(journal, opportunity), now)
    remove_unused(owner, [attachment.sha256 for attachment in kept])


def _change(owner: User, step: Step, now: datetime) -> None:
    change_journal(owner, lambda journal: _sound(step(journal)), now)


def _sound(journal: Journal) -> Journal:
    # What goes in must come out as a journal file: its reader knows every bound.
    return read_journal(write_journal(journal))
