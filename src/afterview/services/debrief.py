"""The debrief: five questions after an interview, each answer kept as it is given (R1, R2, R5)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from afterview.core.changes import with_interview
from afterview.core.debriefing import (
    Met,
    check_has_ended,
    earliest_hear_by,
    merged,
    opens_at,
    with_answers,
    with_hear_by,
    with_people_met,
)
from afterview.core.finding import find_interview, find_opportunity
from afterview.core.journal import HearBy, Interview, Journal, Opportunity, Topic
from afterview.core.outcomes import on_own_clock
from afterview.core.promises import Promise, read_promise
from afterview.core.time import LocalTime, local_time
from afterview.records.models import User
from afterview.records.operations import change_journal
from afterview.records.queries import journal_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """An interview to look back on: `opens` is when that becomes possible, None where it is."""

    journal: Journal
    opportunity: Opportunity
    interview: Interview
    time: LocalTime
    opens: datetime | None

    @property
    def said_on(self) -> date:
        """The day of the interview's end there, on which they will have named a date."""
        return earliest_hear_by(self.opportunity, self.interview, self.journal.candidate)

    def understood(self, words: str, said_on: date) -> Promise:
        """What their words about when come to (RULEBOOK section 5), to be confirmed."""
        return read_promise(words, said_on, self.time.days)


def look_back(owner: User, opportunity: str, interview: str, now: datetime) -> Looked:
    """The interview with what is recorded of it; `NotFound` where there is none."""
    journal = journal_of(owner)
    found = find_opportunity(journal, opportunity)
    met = find_interview(found, interview)
    return Looked(
        journal=journal,
        opportunity=found,
        interview=met,
        time=local_time(found, journal.candidate),
        opens=opens_at(met, now),
    )


def keep_people(owner: User, opportunity: str, interview: str, answers: Sequence[Met], now: datetime) -> None:
    """Whom the candidate met; `Refused` as `debriefing.with_people_met` says."""

    def step(journal: Journal) -> Journal:
        _check(journal, opportunity, interview, now)
        return with_people_met(journal, opportunity, interview, answers)

    change_journal(owner, step, now)


def keep_needs(
    owner: User,
    opportunity: str,
    interview: str,
    needs: Sequence[tuple[str | None, str | None]],
    topics: Sequence[tuple[Topic | None, Topic | None]],
    now: datetime,
) -> None:
    """What they need and what was talked about: each answer with what it replaces (`debriefing.merged`)."""
    _change(
        owner,
        opportunity,
        interview,
        lambda i: replace(i, needs=merged(i.needs, needs), topics=merged(i.topics, topics)),
        now,
    )


def keep_answers(
    owner: User,
    opportunity: str,
    interview: str,
    now: datetime,
    *,
    went_well: str | None = None,
    would_change: str | None = None,
    cannot_know: str | None = None,
) -> None:
    """What went well, what to do another way, what cannot be known; None leaves an answer as it is.

    Called without any answer it says that the debrief is done as it stands.
    """

    def step(journal: Journal) -> Journal:
        _check(journal, opportunity, interview, now)
        at = on_own_clock(now, journal.candidate)
        return with_interview(
            journal,
            opportunity,
            interview,
            lambda i: with_answers(
                i, at, went_well=went_well, would_change=would_change, cannot_know=cannot_know
            ),
        )

    change_journal(owner, step, now)


def keep_hear_by(
    owner: User, opportunity: str, interview: str, hear_by: HearBy | None, now: datetime
) -> None:
    """The date they gave, or None where they named none; `Refused` with `date` before the interview."""
    change_journal(owner, lambda j: with_hear_by(j, opportunity, interview, hear_by), now)


def _change(
    owner: User, opportunity: str, interview: str, change: Callable[[Interview], Interview], now: datetime
) -> None:
    def step(journal: Journal) -> Journal:
        _check(journal, opportunity, interview, now)
        return with_interview(journal, opportunity, interview, change)

    change_journal(owner, step, now)


def _check(journal: Journal, opportunity: str, interview: str, now: datetime) -> None:
    found = find_opportunity(journal, opportunity)
    check_has_ended(find_interview(found, interview), found, journal.candidate, now)
