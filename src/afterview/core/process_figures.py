"""What the candidate can act on when they look back: letters and calls in time, answers after."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from afterview.core.calls import CALLS
from afterview.core.journal import (
    CallMade,
    Event,
    Heard,
    Journal,
    LetterSent,
    OfferReceived,
    Opportunity,
    Rejected,
)
from afterview.core.plan import plan
from afterview.core.plan.history import History, history
from afterview.core.time import local_time

_ONE_DAY = timedelta(hours=24)
_ANSWERS = (Heard, Rejected, OfferReceived)
_ACTIONS = {purpose: kind for kind, purpose in CALLS.items()}


@dataclass(frozen=True, slots=True)
class Figure:
    """So many `of` something, and how many of them `answered`: the company answered later on."""

    count: int
    of: int
    answered: int


@dataclass(frozen=True, slots=True)
class ProcessFigures:
    """Thank-you letters within 24 hours of their interview; calls in the window that the plan gave them.

    `letters.of` counts everybody who was due one and for whom the 24 hours are over or the letter is sent.
    `calls.of` counts the calls that the plan asked for; `early` and `late` those outside their window. An
    answer after a letter or a call is not an answer because of it.
    """

    letters: Figure
    calls: Figure
    early: int
    late: int


def process_figures(journal: Journal, now: datetime) -> ProcessFigures:
    """The figures of everything recorded by `now`."""
    histories = [history(o, local_time(o, journal.candidate), now) for o in journal.opportunities]
    sent = [found for h in histories for found in _letters(h, now)]
    calls = [found for h in histories for found in _calls(journal, h)]
    in_window = [answered for when, answered in calls if when == "in window"]
    return ProcessFigures(
        letters=Figure(sum(in_time for in_time, _ in sent), len(sent), sum(answered for _, answered in sent)),
        calls=Figure(len(in_window), len(calls), sum(answered for _, answered in calls)),
        early=sum(when == "early" for when, _ in calls),
        late=sum(when == "late" for when, _ in calls),
    )


def _letters(found: History, now: datetime) -> Iterator[tuple[bool, bool]]:
    """For each letter due: whether it went within 24 hours, and whether an answer came after it."""
    for interview in found.interviews:
        due = interview.ends + _ONE_DAY
        for person in interview.people:
            letter = next(
                (
                    e
                    for e in found.letters("thank_you", interview.starts)
                    if (e.interview, e.person) == (interview.id, person.name)
                ),
                None,
            )
            if letter is not None:
                yield letter.at <= due, _answered(found.events, letter)
            elif now > due and _was_open(found, interview.ends, due):
                yield False, False


def _was_open(found: History, since: datetime, until: datetime) -> bool:
    """Whether it was open from `since` to `until`, so that a letter was owed."""
    return any(s.begins <= since and (s.ends is None or s.ends > until) for s in found.stretches)


def _calls(journal: Journal, found: History) -> Iterator[tuple[str, bool]]:
    """For each call that the plan asked for: where it lay in its window, and whether an answer came after."""
    for event in found.events:
        if isinstance(event, CallMade) and event.purpose in _ACTIONS:
            when = _window(journal, found.opportunity, event)
            if when is not None:
                yield when, _answered(found.events, event)


def _window(journal: Journal, opportunity: Opportunity, call: CallMade) -> str | None:
    """How a call lay in the window that the plan then gave it; None where it asked for none."""
    without = replace(opportunity, events=tuple(e for e in opportunity.events if e is not call))
    before = replace(
        journal, opportunities=tuple(without if o is opportunity else o for o in journal.opportunities)
    )
    id_ = f"{_ACTIONS[call.purpose]}:{opportunity.id}"
    action = next((a for a in plan(before, call.at) if a.id == id_ and a.is_open), None)
    if action is None:
        return None
    return {"upcoming": "early", "overdue": "late"}.get(action.state, "in window")


def _answered(events: tuple[Event, ...], after: LetterSent | CallMade) -> bool:
    return any(isinstance(e, _ANSWERS) and e.at > after.at for e in events)
