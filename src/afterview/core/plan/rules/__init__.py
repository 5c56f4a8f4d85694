"""The rules of the plan in the order of the table in RULEBOOK section 4, one function each.

A rule looks at a case (one opportunity at one instant) and says what it asks, about which subject, between
which instants, why, and what has made it done or not needed. States, ids and order are not its business.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

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

Source = Literal["advice", "practice"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A line of the table: its name, the kind of action it asks for, and the function that asks.

    `title` and `says` tell a reader what it asks and why, `source` where it comes from: "advice" for what the
    advice that the product follows asks, "practice" where modern practice fills its silence.
    """

    id: str
    kind: str
    ask: Callable[[Case], Iterator[Asked]]
    counts_business_days: bool
    title: str
    says: str
    source: Source = "advice"


RULES = (
    Rule(
        "R1",
        "capture",
        capture,
        counts_business_days=False,
        title="Note whom you met",
        says="Names, titles and topics fade: write them down within two hours of the interview's end.",
    ),
    Rule(
        "R2",
        "debrief",
        debrief,
        counts_business_days=False,
        title="Look back on the interview",
        says="Within two hours, before hope or worry changes what you remember.",
    ),
    Rule(
        "R3",
        "thank_you",
        thank_you,
        counts_business_days=False,
        title="Thank each person you met",
        says="One letter to each, within 24 hours of the interview's end.",
    ),
    Rule(
        "R4",
        "clarify",
        clarify,
        counts_business_days=True,
        title="Put right what was unclear",
        says="Before they decide: by the date they gave, else within five business days.",
    ),
    Rule(
        "R5",
        "ask_hear_by",
        ask_hear_by,
        counts_business_days=False,
        title="Ask when you will hear",
        says="If they named no date, ask within 24 hours: everything after it hangs on that date.",
    ),
    Rule(
        "R6",
        "follow_up_call",
        follow_up_call,
        counts_business_days=True,
        title="Wait, then call once",
        says="Call one or two business days after the date they gave, never before it, so that you are not "
        "forgotten, are known to be interested and move it forward. After two calls that reach nobody, "
        "write. With no date given, five to seven business days is common practice.",
    ),
    Rule(
        "R7",
        "tell_of_offer",
        tell_of_offer,
        counts_business_days=True,
        title="Tell the others that you have an offer",
        says="By the next business day: they can only hurry if they know. Name neither company nor pay.",
    ),
    Rule(
        "R8",
        "share_decision",
        share_decision,
        counts_business_days=True,
        title="Tell everybody of your decision",
        says="Once you accept, each company hears it from you within two business days.",
    ),
    Rule(
        "R9",
        "decline_offer",
        decline_offer,
        counts_business_days=True,
        title="Decline the other offers",
        says="Once you accept one, decline each other within two business days, or by its deadline.",
    ),
    Rule(
        "R10",
        "rejection_call",
        rejection_call,
        counts_business_days=True,
        title="After a no, ask what decided it",
        says="Within two business days, to thank them and to learn, not to change the decision.",
    ),
    Rule(
        "R11",
        "record_feedback",
        record_feedback,
        counts_business_days=True,
        title="Write down what they said",
        says="By the next business day after that call, in their words.",
    ),
    Rule(
        "R12",
        "acknowledge_offer",
        acknowledge_offer,
        counts_business_days=False,
        title="Thank them for the offer",
        says="Within 24 hours, with the day on which you will answer.",
        source="practice",
    ),
    Rule(
        "R13",
        "decide",
        decide,
        counts_business_days=True,
        title="Decide on the offer",
        says="By its deadline; without one, within five business days.",
    ),
    Rule(
        "R14",
        "ask_more_time",
        ask_more_time,
        counts_business_days=True,
        title="Ask for more time",
        says="Where another answer is due after an offer's deadline: at least a business day before it, for "
        "one date and with the reason.",
        source="practice",
    ),
    Rule(
        "R15",
        "forecast",
        forecast,
        counts_business_days=False,
        title="Give one number",
        says="Within 24 hours, how likely an offer is; asked once, and later compared with what came.",
        source="practice",
    ),
)
