"""What to do now, in one line; then what comes and what is waited for (DESIGN section 4, Today)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from afterview.core.agenda import agenda
from afterview.core.journal import Journal
from afterview.core.plan import Action, plan
from afterview.core.time import LocalTime, local_time


@dataclass(frozen=True, slots=True)
class Task:
    """An open action or a wait, in words: what, when and why."""

    action: Action
    company: str
    summary: str
    when: str
    why: str


@dataclass(frozen=True, slots=True)
class Today:
    """One thing first, what else is due, what comes later, what is waited for.

    `free_until` is the day on which the next thing opens, where there is nothing to do before it.
    """

    first: Task | None
    others: tuple[Task, ...]
    later: tuple[Task, ...]
    waits: tuple[Task, ...]
    free_until: date | None


def today(journal: Journal, now: datetime) -> Today:
    """What the plan of `journal` at `now` (aware) comes to."""
    actions = plan(journal, now)
    shown = [a for a in actions if a.is_open or a.kind == "wait"]
    companies: dict[str, str] = {o.id: o.company for o in journal.opportunities}
    tasks = [
        Task(action, companies[action.opportunity], entry.summary, entry.when, entry.why)
        for action, entry in zip(shown, agenda(journal, shown, now), strict=True)
    ]
    due = [t for t in tasks if t.action.state in ("overdue", "ready")]
    waits = tuple(t for t in tasks if t.action.kind == "wait")
    waited_for = {t.action.opportunity for t in waits}
    later = tuple(
        t
        for t in tasks
        if t.action.state == "upcoming"
        and not (t.action.kind == "follow_up_call" and t.action.opportunity in waited_for)
    )
    return Today(
        first=due[0] if due else None,
        others=tuple(due[1:]),
        later=later,
        waits=waits,
        free_until=None if due else _next_opening(journal, (*later, *waits), now),
    )


def _next_opening(journal: Journal, tasks: Iterable[Task], now: datetime) -> date | None:
    places: dict[str, LocalTime] = {o.id: local_time(o, journal.candidate) for o in journal.opportunities}
    openings = [(t.action.until or t.action.opens, places[t.action.opportunity]) for t in tasks]
    ahead = [(instant, place) for instant, place in openings if instant > now]
    if not ahead:
        return None
    instant, place = min(ahead, key=lambda one: one[0])
    return place.date_of(instant)
