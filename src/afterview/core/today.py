"""What to do now, in one line; then what comes and what is waited for (DESIGN section 4, Today)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from afterview.core.agenda import Entry, agenda
from afterview.core.clocks import Clocks
from afterview.core.journal import Interview, Journal, Opportunity
from afterview.core.own_time import own_place
from afterview.core.plan import Action, plan
from afterview.core.plan.history import history
from afterview.core.time import local_time


@dataclass(frozen=True, slots=True)
class Task:
    """An open action or a wait, in words: what, when and why.

    `said` is, of a wait, the date by which they said one would hear, None where they gave none.
    """

    action: Action
    company: str
    summary: str
    when: str
    why: str
    said: date | None = None


@dataclass(frozen=True, slots=True)
class Ahead:
    """An interview that has not ended: whose it is, and when, on their clock and the candidate's."""

    opportunity: str
    interview: Interview
    company: str
    when: str
    has_started: bool


@dataclass(frozen=True, slots=True)
class Today:
    """The interviews ahead, one thing first, what else is due, what comes later, what is waited for.

    `free_until` is the day on which the next thing opens, where there is nothing to do before it, and `next`
    is that thing; both are None where something is due, or nothing ever will be.
    """

    interviews: tuple[Ahead, ...]
    first: Task | None
    others: tuple[Task, ...]
    later: tuple[Task, ...]
    waits: tuple[Task, ...]
    free_until: date | None
    next: Task | None

    @property
    def interview_comes_next(self) -> bool:
        """Whether nothing is to be done before the next interview."""
        opens_with_it = self.next is None or self.next.action.kind == "capture"
        return self.first is None and bool(self.interviews) and opens_with_it


def today(journal: Journal, now: datetime) -> Today:
    """What the plan of `journal` at `now` (aware) comes to."""
    actions = plan(journal, now)
    shown = [a for a in actions if a.is_open or a.kind == "wait"]
    opportunities: dict[str, Opportunity] = {o.id: o for o in journal.opportunities}
    tasks = [
        _task(action, entry, opportunities[action.opportunity], journal, now)
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
    following = None if due else _next_task((*later, *waits))
    return Today(
        interviews=_ahead(journal, now),
        first=due[0] if due else None,
        others=tuple(due[1:]),
        later=later,
        waits=waits,
        free_until=_opening_day(following, opportunities, journal) if following else None,
        next=following,
    )


def _ahead(journal: Journal, now: datetime) -> tuple[Ahead, ...]:
    """The interviews that have not ended, the next first."""
    ahead = [
        Ahead(
            opportunity=opportunity.id,
            interview=interview,
            company=opportunity.company,
            when=Clocks(opportunity, journal.candidate, now).stretch(interview.starts, interview.ends),
            has_started=interview.starts <= now,
        )
        for opportunity in journal.opportunities
        for interview in opportunity.interviews
        if interview.cancelled is None and interview.ends > now
    ]
    return tuple(sorted(ahead, key=lambda one: (one.interview.starts, one.opportunity)))


def _task(action: Action, entry: Entry, opportunity: Opportunity, journal: Journal, now: datetime) -> Task:
    said = _said(opportunity, journal, now) if action.kind == "wait" else None
    return Task(action, opportunity.company, entry.summary, entry.when, entry.why, said)


def _said(opportunity: Opportunity, journal: Journal, now: datetime) -> date | None:
    wait = history(opportunity, local_time(opportunity, journal.candidate), now).wait
    return wait.hear_by if wait else None


def _next_task(tasks: Iterable[Task]) -> Task | None:
    return min(tasks, key=lambda task: _opening(task.action), default=None)


def _opening_day(task: Task, opportunities: Mapping[str, Opportunity], journal: Journal) -> date:
    """The candidate's own day on which the task opens."""
    place = own_place(journal.candidate, opportunities[task.action.opportunity])
    return _opening(task.action).astimezone(place).date()


def _opening(action: Action) -> datetime:
    """When there is something to do: a wait ends, anything else opens."""
    return action.until or action.opens
