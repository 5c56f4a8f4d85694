"""R1 to R15 of RULEBOOK section 4 by tables: from when to when, and what makes an action done or not needed.

Kestrel was met on Tuesday 9 March 2027 from 14:00 to 15:00, Alder the day before; Good Friday is the 26th.
"""

from typing import Any

import pytest

from journals import interview
from plans import alder, event, kestrel, march, offer, planned, window

Opportunities = list[dict[str, Any]]

HEAR_BY = {"date": "2027-03-19"}
WAITED_FOR = {"hear_by": {"date": "2027-03-25"}}
UNCLEAR = {"clarifications": [{"id": "c1", "text": "the budget"}]}


def met(*events: dict[str, Any], **more: object) -> dict[str, Any]:
    """Kestrel with something more known of its interview."""
    return kestrel(*events, interviews=[interview(**more)])


RECEIVED = event("offer_received", "10 12:00")
OFFERED = kestrel(RECEIVED)
ACCEPTED = alder(event("offer_accepted", "10 13:00"))
REJECTED = event("rejected", "12 16:00")
CALLED_BACK = event("call_made", "15 10:00", purpose="feedback", reached=True)
IN_A_HURRY = kestrel(RECEIVED, offer=offer("10 12:00", "19 17:00"))
THEY_DECIDE_LATER = alder(event("heard", "9 12:00", **WAITED_FOR))

WINDOWS: list[tuple[str, Opportunities, str, tuple[str, str]]] = [
    ("capture:kestrel:first", [kestrel()], "9 08:00", ("9 14:00", "9 17:00")),
    ("debrief:kestrel:first", [kestrel()], "9 14:00", ("9 15:00", "9 17:00")),
    ("thank_you:kestrel:first:Priya Nair", [kestrel()], "9 14:00", ("9 15:00", "10 15:00")),
    ("clarify:kestrel:first:c1", [met(**UNCLEAR)], "9 14:00", ("9 15:00", "16 17:00")),
    ("clarify:kestrel:first:c1", [met(**UNCLEAR, hear_by=HEAR_BY)], "9 14:00", ("9 15:00", "19 17:00")),
    (
        "clarify:kestrel:first:c1",
        [met(**UNCLEAR, ends=march("9 18:00"), hear_by={"date": "2027-03-09"})],
        "9 19:00",
        ("9 18:00", "9 18:00"),
    ),
    ("ask_hear_by:kestrel:first", [kestrel()], "9 14:00", ("9 15:00", "10 15:00")),
    ("follow_up_call:kestrel", [kestrel()], "9 15:00", ("16 09:00", "18 17:00")),
    ("follow_up_call:kestrel", [met(hear_by=HEAR_BY)], "9 15:00", ("22 09:00", "23 17:00")),
    ("tell_of_offer:alder", [OFFERED, alder()], "10 12:00", ("10 12:00", "11 17:00")),
    (
        "tell_of_offer:alder",
        [kestrel(RECEIVED, offer=offer("10 12:00", "11 10:00")), alder()],
        "10 12:00",
        ("10 12:00", "11 10:00"),
    ),
    (
        "tell_of_offer:kestrel",
        [alder(event("offer_received", "9 12:00")), kestrel()],
        "9 15:00",
        ("9 15:00", "10 17:00"),
    ),
    ("share_decision:kestrel", [kestrel(), ACCEPTED], "10 13:00", ("10 13:00", "12 17:00")),
    ("decline_offer:kestrel", [OFFERED, ACCEPTED], "10 13:00", ("10 13:00", "12 17:00")),
    (
        "decline_offer:kestrel",
        [kestrel(event("offer_received", "11 12:00")), ACCEPTED],
        "11 12:00",
        ("11 12:00", "15 17:00"),
    ),
    (
        "decline_offer:kestrel",
        [kestrel(RECEIVED, offer=offer("10 12:00", "11 10:00")), ACCEPTED],
        "10 13:00",
        ("10 13:00", "11 10:00"),
    ),
    (
        "decline_offer:kestrel",
        [kestrel(RECEIVED, offer=offer("10 12:00", "10 12:30")), ACCEPTED],
        "10 13:00",
        ("10 13:00", "10 13:00"),
    ),
    ("rejection_call:kestrel", [kestrel(REJECTED)], "12 16:00", ("12 16:00", "16 17:00")),
    (
        "rejection_call:kestrel",
        [kestrel(event("rejected", "12 17:00"))],
        "12 17:00",
        ("15 09:00", "16 17:00"),
    ),
    ("record_feedback:kestrel", [kestrel(REJECTED, CALLED_BACK)], "15 10:00", ("15 10:00", "16 17:00")),
    ("acknowledge_offer:kestrel", [OFFERED], "10 12:00", ("10 12:00", "11 12:00")),
    ("decide:kestrel", [OFFERED], "10 12:00", ("10 12:00", "17 17:00")),
    ("decide:kestrel", [kestrel(offer=offer("10 12:00", "12 10:00"))], "10 12:00", ("10 12:00", "12 10:00")),
    ("ask_more_time:kestrel", [IN_A_HURRY, THEY_DECIDE_LATER], "10 12:00", ("10 12:00", "18 17:00")),
    (
        "ask_more_time:kestrel",
        [kestrel(offer=offer("18 17:00", "19 12:00")), THEY_DECIDE_LATER],
        "18 17:00",
        ("18 17:00", "19 12:00"),
    ),
    ("forecast:kestrel:first", [kestrel()], "9 15:00", ("9 15:00", "10 15:00")),
]


@pytest.mark.parametrize(("id_", "opportunities", "now", "expected"), WINDOWS)
def test_an_action_opens_and_is_due(
    id_: str, opportunities: Opportunities, now: str, expected: tuple[str, str]
) -> None:
    assert window(planned(now, *opportunities)[id_]) == expected


@pytest.mark.parametrize(
    ("now", "state"),
    [("9 13:59", "upcoming"), ("9 14:00", "ready"), ("9 17:00", "ready"), ("9 17:01", "overdue")],
)
def test_an_action_is_ready_from_its_opening_to_its_due_both_included(now: str, state: str) -> None:
    assert planned(now, met(topics=[]))["capture:kestrel:first"].state == state


NOT_YET: list[tuple[str, Opportunities, str]] = [
    ("debrief:kestrel:first", [kestrel()], "9 13:59"),
    ("thank_you:kestrel:first:Priya Nair", [kestrel()], "9 13:59"),
    ("clarify:kestrel:first:c1", [met(**UNCLEAR)], "9 13:59"),
    ("ask_hear_by:kestrel:first", [kestrel()], "9 13:59"),
    ("follow_up_call:kestrel", [kestrel()], "9 14:59"),
    ("forecast:kestrel:first", [kestrel()], "9 14:59"),
    ("tell_of_offer:kestrel", [alder(event("offer_received", "9 12:00")), kestrel()], "9 14:59"),
    ("share_decision:kestrel", [kestrel(), ACCEPTED], "10 12:59"),
    ("decline_offer:kestrel", [OFFERED, ACCEPTED], "10 12:59"),
    ("rejection_call:kestrel", [kestrel(REJECTED)], "12 15:59"),
    ("record_feedback:kestrel", [kestrel(REJECTED, CALLED_BACK)], "15 09:59"),
    ("acknowledge_offer:kestrel", [OFFERED], "10 11:59"),
    ("decide:kestrel", [OFFERED], "10 11:59"),
    ("ask_more_time:kestrel", [IN_A_HURRY, THEY_DECIDE_LATER], "10 11:59"),
]


@pytest.mark.parametrize(("id_", "opportunities", "now"), NOT_YET)
def test_an_action_is_not_listed_before_what_it_is_for(
    id_: str, opportunities: Opportunities, now: str
) -> None:
    assert id_ not in planned(now, *opportunities)


NEVER: list[tuple[str, Opportunities]] = [
    ("tell_of_offer:kestrel", [OFFERED, alder()]),
    ("tell_of_offer:alder", [OFFERED, alder(event("offer_received", "10 12:00"))]),
    ("tell_of_offer:alder", [OFFERED, alder(event("rejected", "9 12:00"))]),
    ("tell_of_offer:alder", [OFFERED, alder(interviews=[])]),
    (
        "tell_of_offer:kestrel",
        [kestrel(), alder(event("offer_received", "9 12:00"), event("offer_declined", "9 14:59"))],
    ),
    ("share_decision:alder", [kestrel(), ACCEPTED]),
    ("share_decision:kestrel", [OFFERED, ACCEPTED]),
    ("share_decision:kestrel", [kestrel(event("withdrawn", "10 12:00")), ACCEPTED]),
    ("share_decision:kestrel", [kestrel(interviews=[]), ACCEPTED]),
    (
        "share_decision:kestrel",
        [
            kestrel(event("withdrawn", "10 12:00"), event("reopened", "12 12:00")),
            alder(event("offer_accepted", "10 13:00"), event("offer_received", "12 12:00")),
        ],
    ),
    ("decline_offer:alder", [OFFERED, ACCEPTED]),
    ("decline_offer:kestrel", [kestrel(RECEIVED, event("withdrawn", "10 12:30")), ACCEPTED]),
    ("rejection_call:kestrel", [kestrel(REJECTED, interviews=[])]),
    ("rejection_call:kestrel", [kestrel(event("rejected", "9 14:59"))]),
    ("rejection_call:kestrel", [kestrel(event("withdrawn", "12 15:00"), REJECTED)]),
    ("record_feedback:kestrel", [kestrel(REJECTED, CALLED_BACK | {"reached": False})]),
    ("record_feedback:kestrel", [kestrel(REJECTED, event("letter_sent", "15 10:00", letter="feedback"))]),
    ("ask_more_time:kestrel", [OFFERED, THEY_DECIDE_LATER]),
    ("ask_more_time:kestrel", [IN_A_HURRY]),
    ("ask_more_time:kestrel", [IN_A_HURRY, alder()]),
    ("ask_more_time:kestrel", [IN_A_HURRY, alder(event("heard", "9 12:00", hear_by=HEAR_BY))]),
    (
        "ask_more_time:kestrel",
        [IN_A_HURRY, alder(event("heard", "9 12:00", **WAITED_FOR), event("offer_received", "10 12:00"))],
    ),
    (
        "ask_more_time:kestrel",
        [IN_A_HURRY, alder(event("heard", "9 12:00", **WAITED_FOR), event("rejected", "10 11:59"))],
    ),
]


@pytest.mark.parametrize(("id_", "opportunities"), NEVER)
def test_an_action_is_for_nobody_else(id_: str, opportunities: Opportunities) -> None:
    assert id_ not in planned("20 12:00", *opportunities)


DONE: list[tuple[str, Opportunities]] = [
    ("capture:kestrel:first", [kestrel()]),
    ("debrief:kestrel:first", [met(debrief={"at": march("9 16:00")})]),
    (
        "thank_you:kestrel:first:Priya Nair",
        [
            kestrel(
                event("letter_sent", "9 18:00", letter="thank_you", interview="first", person="Priya Nair")
            )
        ],
    ),
    (
        "clarify:kestrel:first:c1",
        [met(clarifications=[{"id": "c1", "text": "x", "resolved": march("9 16:00")}])],
    ),
    ("ask_hear_by:kestrel:first", [met(hear_by=HEAR_BY)]),
    ("ask_hear_by:kestrel:first", [kestrel(event("heard", "9 15:00", hear_by=HEAR_BY))]),
    ("follow_up_call:kestrel", [kestrel(event("call_made", "16 10:00", purpose="follow_up", reached=True))]),
    ("follow_up_call:kestrel", [kestrel(event("letter_sent", "9 15:01", letter="follow_up"))]),
    (
        "tell_of_offer:alder",
        [OFFERED, alder(event("call_made", "10 12:00", purpose="tell_of_offer", reached=True))],
    ),
    ("tell_of_offer:alder", [OFFERED, alder(event("letter_sent", "11 12:00", letter="tell_of_offer"))]),
    (
        "share_decision:kestrel",
        [kestrel(event("call_made", "10 13:00", purpose="share_decision", reached=True)), ACCEPTED],
    ),
    (
        "share_decision:kestrel",
        [kestrel(event("letter_sent", "11 12:00", letter="share_decision")), ACCEPTED],
    ),
    ("share_decision:kestrel", [kestrel(event("letter_sent", "11 12:00", letter="withdraw")), ACCEPTED]),
    ("share_decision:kestrel", [kestrel(event("withdrawn", "10 13:00")), ACCEPTED]),
    ("decline_offer:kestrel", [kestrel(RECEIVED, event("offer_declined", "11 12:00")), ACCEPTED]),
    (
        "decline_offer:kestrel",
        [kestrel(event("offer_received", "11 12:00"), event("offer_declined", "11 12:00")), ACCEPTED],
    ),
    ("rejection_call:kestrel", [kestrel(REJECTED, CALLED_BACK)]),
    ("rejection_call:kestrel", [kestrel(REJECTED, event("letter_sent", "12 16:00", letter="feedback"))]),
    (
        "record_feedback:kestrel",
        [kestrel(REJECTED, CALLED_BACK, event("feedback_recorded", "15 11:00", text="more depth"))],
    ),
    (
        "record_feedback:kestrel",
        [kestrel(REJECTED, CALLED_BACK, event("feedback_recorded", "12 16:00", text="more depth"))],
    ),
    (
        "acknowledge_offer:kestrel",
        [kestrel(RECEIVED, event("letter_sent", "11 12:00", letter="acknowledge_offer"))],
    ),
    ("acknowledge_offer:kestrel", [kestrel(RECEIVED, event("offer_declined", "10 12:00"))]),
    # R11 and R12 name no instant, so what was recorded or written before counts, too.
    (
        "record_feedback:kestrel",
        [kestrel(event("feedback_recorded", "10 12:00", text="more depth"), REJECTED, CALLED_BACK)],
    ),
    (
        "acknowledge_offer:kestrel",
        [kestrel(event("letter_sent", "9 18:00", letter="acknowledge_offer"), RECEIVED)],
    ),
    ("decide:kestrel", [kestrel(RECEIVED, event("offer_accepted", "10 12:00"))]),
    ("decide:kestrel", [kestrel(RECEIVED, event("offer_declined", "11 12:00"))]),
    (
        "ask_more_time:kestrel",
        [
            IN_A_HURRY | {"events": [RECEIVED, event("letter_sent", "10 12:00", letter="ask_more_time")]},
            THEY_DECIDE_LATER,
        ],
    ),
    ("forecast:kestrel:first", [met(forecast={"at": march("9 16:00"), "offer": 0.4})]),
]


@pytest.mark.parametrize(("id_", "opportunities"), DONE)
def test_an_action_is_done(id_: str, opportunities: Opportunities) -> None:
    assert planned("20 12:00", *opportunities)[id_].state == "done"


NOT_DONE: list[tuple[str, Opportunities]] = [
    ("ask_hear_by:kestrel:first", [kestrel(event("heard", "9 15:00"))]),
    ("ask_hear_by:kestrel:first", [kestrel(event("heard", "9 14:59", hear_by=HEAR_BY))]),
    ("capture:kestrel:first", [met(people=[])]),
    ("capture:kestrel:first", [met(people=[{"name": "Priya Nair"}])]),
    ("capture:kestrel:first", [met(topics=[])]),
    (
        "thank_you:kestrel:first:Priya Nair",
        [kestrel(event("letter_sent", "9 18:00", letter="follow_up", person="Priya Nair"))],
    ),
    ("follow_up_call:kestrel", [kestrel(event("letter_sent", "9 15:00", letter="follow_up"))]),
    ("follow_up_call:kestrel", [kestrel(event("call_made", "16 10:00", purpose="other", reached=True))]),
    (
        "tell_of_offer:alder",
        [OFFERED, alder(event("call_made", "10 11:59", purpose="tell_of_offer", reached=True))],
    ),
    (
        "tell_of_offer:alder",
        [OFFERED, alder(event("call_made", "10 13:00", purpose="tell_of_offer", reached=False))],
    ),
    (
        "share_decision:kestrel",
        [kestrel(event("call_made", "10 13:00", purpose="share_decision", reached=False)), ACCEPTED],
    ),
    (
        "decline_offer:kestrel",
        [kestrel(RECEIVED, event("letter_sent", "11 12:00", letter="decline")), ACCEPTED],
    ),
    ("rejection_call:kestrel", [kestrel(event("letter_sent", "12 15:59", letter="feedback"), REJECTED)]),
    ("rejection_call:kestrel", [kestrel(REJECTED, CALLED_BACK | {"reached": False})]),
    ("record_feedback:kestrel", [kestrel(REJECTED, CALLED_BACK)]),
    ("acknowledge_offer:kestrel", [kestrel(RECEIVED, event("letter_sent", "11 12:00", letter="accept"))]),
    ("decide:kestrel", [kestrel(event("offer_accepted", "9 12:00"), RECEIVED)]),
    (
        "ask_more_time:kestrel",
        [
            IN_A_HURRY
            | {"events": [RECEIVED, event("call_made", "11 12:00", purpose="ask_more_time", reached=False)]},
            THEY_DECIDE_LATER,
        ],
    ),
]


@pytest.mark.parametrize(("id_", "opportunities"), NOT_DONE)
def test_an_action_is_not_done_by_anything_less(id_: str, opportunities: Opportunities) -> None:
    assert planned("25 18:00", *opportunities)[id_].state == "overdue"


DECLINED_ELSEWHERE = alder(event("offer_received", "10 13:00"), event("offer_declined", "11 12:00"))
NOT_NEEDED: list[tuple[str, Opportunities]] = [
    ("ask_hear_by:kestrel:first", [kestrel(event("heard", "9 15:01"))]),
    ("ask_hear_by:kestrel:first", [OFFERED]),
    ("ask_hear_by:kestrel:first", [kestrel(), ACCEPTED]),
    ("follow_up_call:kestrel", [OFFERED]),
    ("follow_up_call:kestrel", [kestrel(), ACCEPTED]),
    (
        "follow_up_call:kestrel",
        [
            kestrel(
                interviews=[
                    interview(),
                    interview(id="second", starts=march("20 11:00"), ends=march("20 12:01")),
                ]
            )
        ],
    ),
    ("tell_of_offer:alder", [kestrel(RECEIVED, event("offer_declined", "11 12:00")), alder()]),
    ("tell_of_offer:alder", [kestrel(RECEIVED, event("rejected", "11 12:00")), alder()]),
    (
        "tell_of_offer:alder",
        [OFFERED, alder(), alder(event("offer_accepted", "11 12:00"), id="quillworks")],
    ),
    ("tell_of_offer:alder", [OFFERED, alder(event("offer_received", "11 12:00"))]),
    ("tell_of_offer:alder", [OFFERED, alder(event("withdrawn", "11 12:00"))]),
    ("share_decision:kestrel", [kestrel(event("offer_received", "11 12:00")), ACCEPTED]),
    ("share_decision:kestrel", [kestrel(event("rejected", "11 12:00")), ACCEPTED]),
    (
        "share_decision:kestrel",
        [kestrel(), alder(event("offer_accepted", "10 13:00"), event("offer_received", "11 12:00"))],
    ),
    ("decline_offer:kestrel", [kestrel(RECEIVED, event("withdrawn", "11 12:00")), ACCEPTED]),
    (
        "decline_offer:kestrel",
        [OFFERED, alder(event("offer_accepted", "10 13:00"), event("offer_received", "11 12:00"))],
    ),
    (
        "decline_offer:kestrel",
        [kestrel(RECEIVED, event("rejected", "11 12:00"), event("reopened", "12 12:00")), ACCEPTED],
    ),
    ("rejection_call:kestrel", [kestrel(REJECTED, event("reopened", "15 12:00"))]),
    ("rejection_call:kestrel", [kestrel(REJECTED, event("offer_received", "15 12:00"))]),
    (
        "rejection_call:kestrel",
        [kestrel(REJECTED, event("reopened", "15 12:00"), event("withdrawn", "16 12:00"))],
    ),
    ("record_feedback:kestrel", [kestrel(REJECTED, CALLED_BACK, event("reopened", "16 12:00"))]),
    ("acknowledge_offer:kestrel", [OFFERED, ACCEPTED]),
    ("acknowledge_offer:kestrel", [kestrel(RECEIVED, event("rejected", "11 12:00"))]),
    ("decide:kestrel", [OFFERED, ACCEPTED]),
    ("decide:kestrel", [kestrel(RECEIVED, event("withdrawn", "11 12:00"))]),
    ("decide:kestrel", [kestrel(RECEIVED, event("rejected", "11 12:00"), event("reopened", "12 12:00"))]),
    (
        "ask_more_time:kestrel",
        [IN_A_HURRY | {"events": [RECEIVED, event("offer_declined", "11 12:00")]}, THEY_DECIDE_LATER],
    ),
    (
        "ask_more_time:kestrel",
        [IN_A_HURRY, THEY_DECIDE_LATER, alder(event("offer_accepted", "11 12:00"), id="quillworks")],
    ),
    (
        "ask_more_time:kestrel",
        [IN_A_HURRY, alder(event("heard", "9 12:00", **WAITED_FOR), event("rejected", "11 12:00"))],
    ),
    (
        "ask_more_time:kestrel",
        [IN_A_HURRY | {"events": [RECEIVED, event("rejected", "11 12:00")]}, THEY_DECIDE_LATER],
    ),
]


@pytest.mark.parametrize(("id_", "opportunities"), NOT_NEEDED)
def test_an_action_is_not_needed(id_: str, opportunities: Opportunities) -> None:
    assert planned("20 12:00", *opportunities)[id_].state == "not_needed"


BARE = {"topics": [], "clarifications": UNCLEAR["clarifications"]}
CLOSINGS = [
    event("rejected", "20 11:00"),
    event("offer_accepted", "20 11:00"),
    event("offer_declined", "20 11:00"),
    event("withdrawn", "20 11:00"),
    event("letter_sent", "20 11:00", letter="withdraw"),
    event("letter_sent", "20 11:00", letter="share_decision"),
    event("call_made", "20 11:00", purpose="share_decision", reached=True),
]


@pytest.mark.parametrize("closing", CLOSINGS, ids=lambda e: e.get("letter") or e["kind"])
def test_nothing_that_an_interview_asks_for_is_needed_once_closed(closing: dict[str, Any]) -> None:
    actions = planned("20 12:00", met(closing, **BARE))
    asked = {a.kind: a.state for a in actions.values() if a.kind != "rejection_call"}
    assert asked == dict.fromkeys(
        ("capture", "debrief", "thank_you", "clarify", "ask_hear_by", "follow_up_call", "forecast"),
        "not_needed",
    )


DISMISSIBLE: list[tuple[str, Opportunities]] = [
    ("capture:kestrel:first", [met(topics=[])]),
    ("debrief:kestrel:first", [kestrel()]),
    ("thank_you:kestrel:first:Priya Nair", [kestrel()]),
    ("clarify:kestrel:first:c1", [met(**UNCLEAR)]),
    ("ask_hear_by:kestrel:first", [kestrel()]),
    ("follow_up_call:kestrel", [kestrel()]),
    ("tell_of_offer:kestrel", [kestrel(), alder(RECEIVED)]),
    ("share_decision:kestrel", [kestrel(), ACCEPTED]),
    ("decline_offer:kestrel", [OFFERED, ACCEPTED]),
    ("rejection_call:kestrel", [kestrel(REJECTED)]),
    ("record_feedback:kestrel", [kestrel(REJECTED, CALLED_BACK)]),
    ("acknowledge_offer:kestrel", [OFFERED]),
    ("decide:kestrel", [OFFERED]),
    ("ask_more_time:kestrel", [IN_A_HURRY, THEY_DECIDE_LATER]),
    ("forecast:kestrel:first", [kestrel()]),
]


def dismissing(id_: str, opportunities: Opportunities, when: str) -> Opportunities:
    first, *others = opportunities
    return [first | {"events": [*first["events"], event("dismissed", when, action=id_)]}, *others]


@pytest.mark.parametrize(("id_", "opportunities"), DISMISSIBLE)
def test_only_the_action_named_is_dismissed(id_: str, opportunities: Opportunities) -> None:
    before = planned("20 12:00", *opportunities)
    after = planned("20 12:00", *dismissing(id_, opportunities, "20 11:00"))
    assert before[id_].is_open
    assert {a.id: a.state for a in after.values()} == {a.id: a.state for a in before.values()} | {
        id_: "dismissed"
    }


@pytest.mark.parametrize(
    ("id_", "opportunities", "too_early", "early_enough"),
    [
        ("follow_up_call:kestrel", [kestrel()], "9 14:59", "9 15:00"),
        ("tell_of_offer:kestrel", [kestrel(), alder(RECEIVED)], "10 11:59", "10 12:00"),
    ],
)
def test_what_is_asked_again_is_dismissed_again(
    id_: str, opportunities: Opportunities, too_early: str, early_enough: str
) -> None:
    assert planned("20 12:00", *dismissing(id_, opportunities, too_early))[id_].state == "overdue"
    assert planned("20 12:00", *dismissing(id_, opportunities, early_enough))[id_].state == "dismissed"


def test_an_action_is_dismissed_only_in_its_own_opportunity() -> None:
    elsewhere = alder(event("dismissed", "10 12:00", action="debrief:kestrel:first"))
    assert planned("10 13:00", kestrel(), elsewhere)["debrief:kestrel:first"].state == "overdue"


def test_done_beats_dismissed_and_dismissed_beats_not_needed() -> None:
    done = [event("letter_sent", "10 09:00", letter="acknowledge_offer"), event("offer_declined", "11 09:00")]
    opportunities = [kestrel(event("offer_received", "9 16:00"), *done)]
    for id_ in ("acknowledge_offer:kestrel", "forecast:kestrel:first"):
        opportunities = dismissing(id_, opportunities, "10 08:00")
        opportunities[0]["events"][-1]["id"] = id_.split(":")[0].replace("_", "-")
    actions = planned("12 12:00", *opportunities)
    assert actions["acknowledge_offer:kestrel"].state == "done"
    assert actions["forecast:kestrel:first"].state == "dismissed"
    assert actions["debrief:kestrel:first"].state == "not_needed"


def test_only_the_latest_interview_is_asked_for_a_date() -> None:
    second = interview(id="second", starts=march("10 10:00"), ends=march("10 11:00"))
    actions = planned("10 10:00", kestrel(interviews=[second, interview()]))
    assert [id_ for id_ in actions if id_.startswith("ask_hear_by")] == ["ask_hear_by:kestrel:second"]


def test_an_action_says_its_rule_and_its_subjects() -> None:
    thanks = planned("9 15:00", kestrel())["thank_you:kestrel:first:Priya Nair"]
    assert (thanks.rule, thanks.kind, thanks.opportunity) == ("R3", "thank_you", "kestrel")
    assert (thanks.interview, thanks.person, thanks.channel, thanks.until) == (
        "first",
        "Priya Nair",
        None,
        None,
    )


VAIN = [
    event("call_made", when, purpose="follow_up", reached=False)
    for when in ("16 09:00", "17 16:00", "17 16:30")
]


@pytest.mark.parametrize(
    ("calls", "expected", "channel"),
    [
        (VAIN[:1], ("17 09:00", "17 17:00"), "call"),
        (VAIN[:2], ("18 09:00", "18 17:00"), "letter"),
        (VAIN, ("18 09:00", "18 17:00"), "letter"),
        (
            [event("call_made", "16 08:59", purpose="follow_up", reached=False)],
            ("16 09:00", "18 17:00"),
            "call",
        ),
    ],
)
def test_a_call_in_vain_is_tried_again_the_next_business_day_and_twice_in_vain_becomes_a_letter(
    calls: list[dict[str, Any]], expected: tuple[str, str], channel: str
) -> None:
    action = planned("20 12:00", kestrel(*calls))["follow_up_call:kestrel"]
    assert (window(action), action.channel) == (expected, channel)


@pytest.mark.parametrize(
    ("now", "waits"), [("9 14:59", False), ("9 15:00", True), ("16 08:59", True), ("16 09:00", False)]
)
def test_there_is_a_wait_from_its_beginning_to_the_opening_of_the_call(now: str, *, waits: bool) -> None:
    assert ("wait:kestrel" in planned(now, kestrel())) is waits


def test_a_wait_says_until_when() -> None:
    wait = planned("10 12:00", kestrel())["wait:kestrel"]
    assert (window(wait), wait.state, wait.rule) == (("9 15:00", "16 09:00"), "waiting", "R6")
    assert wait.until == wait.due


def test_a_dismissed_call_is_not_waited_for() -> None:
    dismissed = kestrel(event("dismissed", "10 09:00", action="follow_up_call:kestrel"))
    assert "wait:kestrel" not in planned("10 12:00", dismissed)


def test_the_plan_goes_from_overdue_over_ready_upcoming_and_waiting_to_the_rest() -> None:
    actions = planned("10 12:00", met(debrief={"at": march("9 16:00")}), alder())
    assert [(a.state, a.id) for a in actions.values()] == [
        ("overdue", "debrief:alder:first"),
        ("overdue", "ask_hear_by:alder:first"),
        ("overdue", "forecast:alder:first"),
        ("overdue", "thank_you:alder:first:Priya Nair"),
        ("ready", "ask_hear_by:kestrel:first"),
        ("ready", "forecast:kestrel:first"),
        ("ready", "thank_you:kestrel:first:Priya Nair"),
        ("upcoming", "follow_up_call:alder"),
        ("upcoming", "follow_up_call:kestrel"),
        ("waiting", "wait:alder"),
        ("waiting", "wait:kestrel"),
        ("done", "capture:alder:first"),
        ("done", "capture:kestrel:first"),
        ("done", "debrief:kestrel:first"),
    ]
