"""The plan: what the candidate is asked to do, when and why (RULEBOOK section 4).

A pure function of the journal and of now; the same two always give the same plan.
"""

from dataclasses import replace
from datetime import datetime

from afterview.core.journal import Dismissed, Journal
from afterview.core.plan.action import OPEN_STATES, Action, Asked, State, order, state_by_clock
from afterview.core.plan.case import Case, case_of
from afterview.core.plan.elsewhere import Elsewhere
from afterview.core.plan.history import history
from afterview.core.plan.rules import RULES, Rule
from afterview.core.time import local_time

__all__ = ["RULES", "Action", "plan"]


def plan(journal: Journal, now: datetime) -> tuple[Action, ...]:
    """The actions that follow from `journal` at `now` (an aware datetime), in the order of section 4."""
    histories = [history(o, local_time(o, journal.candidate), now) for o in journal.opportunities]
    elsewhere = Elsewhere(histories)
    actions: list[Action] = []
    for each in histories:
        case = case_of(each, elsewhere)
        dismissals = {e.action: e.at for e in each.events if isinstance(e, Dismissed)}
        for rule in RULES:
            for asked in rule.ask(case):
                actions.extend(_listed(rule, asked, case, dismissals))
    actions.sort(key=order)
    return tuple(actions)


def _listed(rule: Rule, asked: Asked, case: Case, dismissals: dict[str, datetime]) -> list[Action]:
    """The action that a rule asks for and, beside a follow-up that is not due yet, the wait for it."""
    id_ = ":".join((rule.kind, case.opportunity.id, *asked.subject))
    due = max(asked.due, asked.opens)
    state, why = _judged(asked, case, due, dismissals.get(id_))
    if rule.counts_business_days and state in OPEN_STATES and (caveat := case.time.caveat(due)):
        why = f"{why}; {caveat}"
    action = Action(
        id=id_,
        kind=rule.kind,
        opportunity=case.opportunity.id,
        interview=asked.interview,
        person=asked.person,
        opens=asked.opens,
        due=due,
        state=state,
        why=f"{why}.",
        rule=rule.id,
        channel=asked.channel,
    )
    if state == "upcoming" and asked.waiting_since is not None:
        return [action, _wait(action, asked.waiting_since, case)]
    return [action]


def _judged(asked: Asked, case: Case, due: datetime, dismissed: datetime | None) -> tuple[State, str]:
    """The state of what is asked and why: done beats dismissed beats not needed beats the clock."""
    if asked.done is not None:
        return "done", f"Done: {asked.done}"
    if dismissed is not None and (asked.dismissible_from is None or dismissed >= asked.dismissible_from):
        return "dismissed", f"Left undone on purpose: you chose so on {case.day(dismissed)}"
    if asked.not_needed is not None:
        return "not_needed", f"Not needed: {asked.not_needed}"
    return state_by_clock(case.now, asked.opens, due), asked.reason


def _wait(follow_up: Action, since: datetime, case: Case) -> Action:
    act = "write" if follow_up.channel == "letter" else "call"
    return replace(
        follow_up,
        id=f"wait:{follow_up.opportunity}",
        kind="wait",
        opens=since,
        due=follow_up.opens,
        until=follow_up.opens,
        state="waiting",
        why=f"Do not {act} before {case.at(follow_up.opens)}: {follow_up.why}",
        channel=None,
    )
