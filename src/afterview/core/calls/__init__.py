"""Call scripts: whom to ask for, what to say and what not to, and when (RULEBOOK sections 3 and 4)."""

from collections.abc import Sequence
from datetime import datetime

from afterview.core.calls.hours import call_times, polite_hours
from afterview.core.calls.occasion import Occasion
from afterview.core.calls.script import Answer, CallScript, CallTimes, Contact, Hours, NoCallScript, Purpose
from afterview.core.calls.whom import contacts, dial, if_absent
from afterview.core.calls.words import WORDS, Words, greeting, opening, voicemail
from afterview.core.days_in_words import instant_in_words
from afterview.core.journal import CallPurpose, Journal
from afterview.core.plain_text import one_line
from afterview.core.plan import Action, plan
from afterview.core.plan.elsewhere import Elsewhere
from afterview.core.plan.history import History, history
from afterview.core.time import local_time

__all__ = [
    "CALLS",
    "Answer",
    "CallScript",
    "CallTimes",
    "Contact",
    "Hours",
    "NoCallScript",
    "Purpose",
    "call_script",
]

CALLS: dict[str, CallPurpose] = {
    "follow_up_call": "follow_up",
    "tell_of_offer": "tell_of_offer",
    "share_decision": "share_decision",
    "decline_offer": "decline",
    "rejection_call": "feedback",
    "ask_more_time": "ask_more_time",
}
"""The kinds of action that may be done by a call, each with the purpose that such a call is recorded with."""

_TITLES: dict[CallPurpose, str] = {
    "follow_up": "Follow-up call to {}",
    "tell_of_offer": "Tell {} that you have an offer",
    "share_decision": "Tell {} of your decision",
    "decline": "Decline the offer of {}",
    "feedback": "Ask {} what decided it",
    "ask_more_time": "Ask {} for more time",
}


def call_script(journal: Journal, action_id: str, now: datetime) -> CallScript:
    """The script for the call that an open action of the plan at `now` (aware) asks for.

    `NoCallScript`, a `LookupError`, where the plan has no such action, it is no call, or it is not open.
    """
    actions = plan(journal, now)
    action = _callable(actions, action_id)
    histories = tuple(history(o, local_time(o, journal.candidate), now) for o in journal.opportunities)
    here = next(h for h in histories if h.opportunity.id == action.opportunity)
    hours = () if action.channel == "letter" else polite_hours(action, here.time, now)
    write_instead = None if hours else _write_instead(action, here)
    remark = write_instead or _lateness(action, here)
    met = contacts(here.interviews, now)
    call = Occasion(
        candidate=journal.candidate,
        contact=met[0] if met else None,
        history=here,
        histories=histories,
        elsewhere=Elsewhere(histories),
        actions=actions,
        day=here.time.date_of(hours[0].starts if hours else now),
    )
    company = one_line(here.opportunity.company)
    purpose = CALLS[action.kind]
    words: Words = WORDS[purpose](call)
    return CallScript(
        action=action.id,
        opportunity=action.opportunity,
        purpose=purpose,
        title=f"{_TITLES[purpose].format(company)} ({one_line(here.opportunity.position)})",
        state=action.state,
        why=action.why,
        write_instead=write_instead,
        ask_for=call.contact,
        otherwise=met[1:],
        dial=dial(call.contact, company),
        if_absent=if_absent(call.contact, met[1:]),
        when=call_times(hours, here.opportunity, journal.candidate, now, remark),
        greeting=greeting(call),
        opening=opening(call, words),
        purposes=words.purposes,
        optional=words.optional,
        closing=words.closing,
        voicemail=voicemail(call, words),
        answers=words.answers,
        avoid=words.avoid,
        afterwards=words.afterwards,
    )


def _callable(actions: Sequence[Action], action_id: str) -> Action:
    action = next((a for a in actions if a.id == action_id), None)
    open_calls = ", ".join(a.id for a in actions if a.kind in CALLS and a.is_open) or "none now"
    if action is None:
        raise NoCallScript(f"there is no action {action_id!r} in the plan; the calls are: {open_calls}")
    if action.kind not in CALLS:
        raise NoCallScript(f"{action_id!r} is no call; the calls are: {open_calls}")
    if not action.is_open:
        raise NoCallScript(f"there is nothing to call about for {action_id!r}. {action.why}")
    return action


def _write_instead(action: Action, here: History) -> str:
    """Why a letter takes the place of the call, and from when to when."""
    today = here.time.date_of(here.now)
    due = instant_in_words(action.due, here.time.place, today)
    if action.channel != "letter":
        return f"There are no polite hours left before {due}, so write instead of calling."
    if action.state == "overdue":
        return f"Two calls have reached nobody, so write instead. That was due by {due}."
    opens = instant_in_words(action.opens, here.time.place, today)
    return f"Two calls have reached nobody, so write instead, between {opens} and {due}."


def _lateness(action: Action, here: History) -> str | None:
    if action.state != "overdue":
        return None
    return f"This was due by {instant_in_words(action.due, here.time.place, here.time.date_of(here.now))}."
