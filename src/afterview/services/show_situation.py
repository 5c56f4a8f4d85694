"""How one opportunity stands, with the words that the pages about it need."""

from dataclasses import dataclass
from datetime import date, datetime

from afterview.core.agenda import Entry, agenda
from afterview.core.calls import CallScript, Contact, call_script
from afterview.core.calls.whom import contacts
from afterview.core.finding import NotFound, find_opportunity
from afterview.core.journal import FeedbackRecorded, Journal, Opportunity, Rejected
from afterview.core.plan import Action, plan
from afterview.core.plan.history import History, history
from afterview.core.promises import Promise, read_promise
from afterview.core.time import LocalTime, local_time
from afterview.records.models import User
from afterview.records.queries import journal_of


@dataclass(frozen=True, slots=True)
class Situation:
    """An opportunity at an instant: its history, its actions of the plan, and the words for those open."""

    journal: Journal
    opportunity: Opportunity
    history: History
    actions: tuple[Action, ...]
    entries: tuple[Entry, ...]

    @property
    def time(self) -> LocalTime:
        """The time and the business days of the opportunity."""
        return self.history.time

    @property
    def rejection(self) -> Rejected | None:
        """The no that closed it, else None."""
        closing = self.history.closing
        return closing if isinstance(closing, Rejected) else None

    @property
    def feedback(self) -> tuple[FeedbackRecorded, ...]:
        """What they said after a no, in order."""
        return tuple(e for e in self.history.events if isinstance(e, FeedbackRecorded))

    def action(self, kind: str) -> Action | None:
        """The first action of a kind, in the order of the plan, else None."""
        return next((a for a in self.actions if a.kind == kind), None)

    def entry(self, kind: str) -> Entry | None:
        """The words for the first open action of a kind, else None."""
        action = self.action(kind)
        return next((e for e in self.entries if action and e.action == action.id), None)

    @property
    def contacts(self) -> tuple[Contact, ...]:
        """The people met, whom to ask for first (`calls.whom`)."""
        return contacts(self.history.interviews, self.history.now)

    def script(self, kind: str) -> CallScript | None:
        """The script for the first action of a kind, None where there is no such call to make."""
        action = self.action(kind)
        if action is None or not action.is_open:
            return None
        return call_script(self.journal, action.id, self.history.now)

    @property
    def others_open(self) -> tuple[tuple[Action, Entry], ...]:
        """What may be done while waiting: the open actions that are due, but for the follow-up."""
        words = {e.action: e for e in self.entries}
        return tuple(
            (a, words[a.id]) for a in self.actions if a.state in ("overdue", "ready") and a.id in words
        )

    def understood(self, words: str, said_on: date) -> Promise:
        """What their words about when come to (RULEBOOK section 5), to be confirmed."""
        return read_promise(words, said_on, self.time.days)


def show_situation(owner: User, opportunity: str, now: datetime) -> Situation:
    """How the opportunity stands at `now`; `NotFound` where there is none."""
    return situation_in(journal_of(owner), opportunity, now)


def situation_in(journal: Journal, opportunity: str, now: datetime) -> Situation:
    """How the opportunity of a journal stands at `now`; `NotFound` where there is none."""
    found = find_opportunity(journal, opportunity)
    actions = tuple(a for a in plan(journal, now) if a.opportunity == found.id)
    return Situation(
        journal=journal,
        opportunity=found,
        history=history(found, local_time(found, journal.candidate), now),
        actions=actions,
        entries=agenda(journal, actions, now),
    )


def show_action(owner: User, action_id: str, now: datetime) -> tuple[Situation, Action, Entry | None]:
    """An action of the plan with the opportunity it is about, and its words where it is open."""
    journal = journal_of(owner)
    found = next((a for a in plan(journal, now) if a.id == action_id), None)
    if found is None:
        raise NotFound(f"there is no action {action_id!r} in the plan")
    situation = situation_in(journal, found.opportunity, now)
    entry = next((e for e in situation.entries if e.action == found.id), None)
    return situation, found, entry
