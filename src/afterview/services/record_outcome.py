"""What a call, a message or a decision came to, written down once; `undo_events` takes it back.

Instants may have any offset; the journal keeps them on the candidate's own clock.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from afterview.core.calls import CALLS
from afterview.core.finding import NotFound
from afterview.core.journal import (
    CallPurpose,
    Dismissed,
    FeedbackRecorded,
    HearBy,
    Heard,
    Journal,
    Rejected,
    Reopened,
    Withdrawn,
)
from afterview.core.outcomes import (
    CallOutcome,
    MakeEvent,
    events_of_call,
    on_own_clock,
    with_events,
)
from afterview.core.plan import plan
from afterview.core.refusal import Refused
from afterview.records.models import User
from afterview.services.once import Recorded, Submission, change_once


def subject_of_call(action_id: str) -> tuple[str, CallPurpose]:
    """The opportunity and the purpose of the call with that action id, done or not; else `NotFound`."""
    kind, _, opportunity = action_id.partition(":")
    if kind not in CALLS or not opportunity:
        raise NotFound(f"{action_id!r} is no call")
    return opportunity, CALLS[kind]


def record_call(
    owner: User, action_id: str, outcome: CallOutcome, submission: Submission | None, now: datetime
) -> Recorded:
    """A call and what it brought, in one transaction.

    A call that was made is recorded whatever the hour: what happened is never refused.
    """
    opportunity, purpose = subject_of_call(action_id)
    return _record(
        owner,
        opportunity,
        lambda at: events_of_call(purpose, replace(outcome, at=at)),
        outcome.at,
        submission,
        now,
    )


def record_heard(
    owner: User,
    opportunity: str,
    at: datetime,
    note: str | None,
    hear_by: HearBy | None,
    submission: Submission | None,
    now: datetime,
) -> Recorded:
    """They answered in substance; `Refused` with `date` where the new date is before that day."""
    return _record(
        owner,
        opportunity,
        lambda at: (lambda id_: Heard(id=id_, at=at, note=note, hear_by=hear_by),),
        at,
        submission,
        now,
    )


def record_rejection(
    owner: User,
    opportunity: str,
    at: datetime,
    note: str | None,
    submission: Submission | None,
    now: datetime,
) -> Recorded:
    """They said no."""
    return _record(
        owner, opportunity, lambda at: (lambda id_: Rejected(id=id_, at=at, note=note),), at, submission, now
    )


def keep_feedback(
    owner: User, opportunity: str, at: datetime, text: str, submission: Submission | None, now: datetime
) -> Recorded:
    """What they said after a no."""
    return _record(
        owner,
        opportunity,
        lambda at: (lambda id_: FeedbackRecorded(id=id_, at=at, text=text),),
        at,
        submission,
        now,
    )


def withdraw(
    owner: User,
    opportunity: str,
    at: datetime,
    note: str | None,
    submission: Submission | None,
    now: datetime,
) -> Recorded:
    """The candidate is out of the running by their own will."""
    return _record(
        owner, opportunity, lambda at: (lambda id_: Withdrawn(id=id_, at=at, note=note),), at, submission, now
    )


def reopen(
    owner: User,
    opportunity: str,
    at: datetime,
    note: str | None,
    submission: Submission | None,
    now: datetime,
) -> Recorded:
    """The company came back after it was closed."""
    return _record(
        owner, opportunity, lambda at: (lambda id_: Reopened(id=id_, at=at, note=note),), at, submission, now
    )


def dismiss(
    owner: User,
    opportunity: str,
    action_id: str,
    note: str | None,
    submission: Submission | None,
    now: datetime,
) -> Recorded:
    """The candidate leaves an open action undone on purpose; `Refused` where nothing is asked of them."""

    def step(journal: Journal) -> Journal:
        action = next((a for a in plan(journal, now) if a.id == action_id and a.is_open), None)
        if action is None:
            raise Refused("action", f"is not open: {action_id}")
        at = on_own_clock(now, journal.candidate)
        return with_events(
            journal, opportunity, [lambda id_: Dismissed(id=id_, at=at, action=action_id, note=note)]
        )

    return change_once(owner, submission, opportunity, step, now)


def _record(
    owner: User,
    opportunity: str,
    events_at: Callable[[datetime], tuple[MakeEvent, ...]],
    at: datetime,
    submission: Submission | None,
    now: datetime,
) -> Recorded:
    def step(journal: Journal) -> Journal:
        return with_events(journal, opportunity, events_at(on_own_clock(at, journal.candidate)))

    return change_once(owner, submission, opportunity, step, now)
