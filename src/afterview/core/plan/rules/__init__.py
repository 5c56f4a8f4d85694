"""The rules of the plan in the order of the table in RULEBOOK section 4, one function each.

A rule looks at a case (one opportunity at one instant) and says what it asks, about which subject, between
which instants, why, and what has made it done or not needed. States, ids and order are not its business.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from afterview.core.plan.action import Asked
from afterview.core.plan.case import Case
from afterview.core.plan.rules.interviews import (
    ask_hear_by,
    capture,
    clarify,
    debrief,
    follow_up_call,
    forecast,
    thank_you,
)
from afterview.core.plan.rules.offers import (
    acknowledge_offer,
    ask_more_time,
    decide,
    decline_offer,
    share_decision,
    tell_of_offer,
)
from afterview.core.plan.rules.rejections import record_feedback, rejection_call


@dataclass(frozen=True, slots=True)
class Rule:
    """A line of the table: its name, the kind of action it asks for, and the function that asks."""

    id: str
    kind: str
    ask: Callable[[Case], Iterator[Asked]]
    counts_business_days: bool


RULES = (
    Rule("R1", "capture", capture, counts_business_days=False),
    Rule("R2", "debrief", debrief, counts_business_days=False),
    Rule("R3", "thank_you", thank_you, counts_business_days=False),
    Rule("R4", "clarify", clarify, counts_business_days=True),
    Rule("R5", "ask_hear_by", ask_hear_by, counts_business_days=False),
    Rule("R6", "follow_up_call", follow_up_call, counts_business_days=True),
    Rule("R7", "tell_of_offer", tell_of_offer, counts_business_days=True),
    Rule("R8", "share_decision", share_decision, counts_business_days=True),
    Rule("R9", "decline_offer", decline_offer, counts_business_days=True),
    Rule("R10", "rejection_call", rejection_call, counts_business_days=True),
    Rule("R11", "record_feedback", record_feedback, counts_business_days=True),
    Rule("R12", "acknowledge_offer", acknowledge_offer, counts_business_days=False),
    Rule("R13", "decide", decide, counts_business_days=True),
    Rule("R14", "ask_more_time", ask_more_time, counts_business_days=True),
    Rule("R15", "forecast", forecast, counts_business_days=False),
)
