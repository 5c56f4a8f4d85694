"""How each opportunity stands, in one line."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from afterview.core.agenda import Entry, agenda
from afterview.core.clocks import Clocks
from afterview.core.days_in_words import day_in_words
from afterview.core.journal import Candidate, Event, Journal, Opportunity
from afterview.core.own_time import own_place
from afterview.core.plan import Action, plan
from afterview.core.plan.history import History, history
from afterview.core.time import local_time

_CLOSED = {
    "rejected": "they said no",
    "offer_accepted": "you accepted their offer",
    "offer_declined": "you declined their offer",
    "withdrawn": "you withdrew",
}


@dataclass(frozen=True, slots=True)
class Standing:
    """An opportunity in one line, whether that asks for something now, and whether it is closed.

    `tasks` are its open actions and waits with their words, in the order of the plan.
    """

    opportunity: Opportunity
    line: str
    is_due: bool
    is_closed: bool
    tasks: tuple[tuple[Action, Entry], ...]


def standings(journal: Journal, now: datetime) -> tuple[Standing, ...]:
    """How each opportunity of `journal` stands at `now` (aware), in the journal's order."""
    shown = [a for a in plan(journal, now) if a.is_open or a.kind == "wait"]
    tasks: dict[str, list[tuple[Action, Entry]]] = {o.id: [] for o in journal.opportunities}
    for action, entry in zip(shown, agenda(journal, shown, now), strict=True):
        tasks[action.opportunity].append((action, entry))
    return tuple(_standing(o, tasks[o.id], journal, now) for o in journal.opportunities)


def _standing(
    opportunity: Opportunity, tasks: Sequence[tuple[Action, Entry]], journal: Journal, now: datetime
) -> Standing:
    told = history(opportunity, local_time(opportunity, journal.candidate), now)
    due = [entry for action, entry in tasks if action.state in ("overdue", "ready")]
    return Standing(
        opportunity=opportunity,
        line=due[0].summary if due else _line(told, tasks, journal.candidate),
        is_due=bool(due),
        is_closed=told.is_closed,
        tasks=tuple(tasks),
    )


def _line(told: History, tasks: Sequence[tuple[Action, Entry]], candidate: Candidate) -> str:
    """How an opportunity stands of which nothing is due."""
    here = own_place(candidate, told.opportunity)
    today = told.now.astimezone(here).date()
    if told.closing is not None:
        return f"Closed: {_closed_by(told.closing)}"
    if told.lies_ahead is not None:
        clocks = Clocks(told.opportunity, candidate, told.now)
        return f"Interview at {clocks.instant(told.lies_ahead.starts)}"
    waits = [action.until for action, _ in tasks if action.until is not None]
    if waits:
        return f"Wait until {day_in_words(waits[0].astimezone(here).date(), today)}"
    if told.interviews:
        return "Nothing to do"
    return "The interview is called off" if told.opportunity.interviews else "No interview yet"


def _closed_by(closing: Event) -> str:
    return _CLOSED.get(closing.kind, "you told them of your decision")
