"""What an opportunity's facts come to: what has happened, closings and openings, offers, the current wait."""

from datetime import datetime
from typing import Any

import pytest

from afterview.core.journal_file import read_journal
from afterview.core.plan.history import history
from afterview.core.time import local_time
from journals import interview, journal
from plans import alder, event, kestrel, march, offer, planned, window

RECEIVED = event("offer_received", "10 12:00")


def thanks(when: str) -> dict[str, Any]:
    return event("letter_sent", when, letter="thank_you", interview="first", person="Priya Nair")


def states(now: str, *opportunities: dict[str, Any]) -> dict[str, str]:
    return {id_: action.state for id_, action in planned(now, *opportunities).items()}


def test_an_event_later_than_now_has_not_happened() -> None:
    later = kestrel(thanks("10 12:01"))
    assert states("10 12:00", later)["thank_you:kestrel:first:Priya Nair"] == "ready"


def test_an_event_at_now_has_happened() -> None:
    assert states("10 12:00", kestrel(thanks("10 12:00")))["thank_you:kestrel:first:Priya Nair"] == "done"


def test_an_offer_later_than_now_has_not_happened() -> None:
    assert "decide:kestrel" not in states("10 11:59", kestrel(offer=offer("10 12:00", "12 12:00")))


def test_facts_that_are_no_events_count_as_they_stand() -> None:
    known = interview(debrief={"at": march("11 12:00")}, hear_by={"date": "2027-03-19"})
    actions = states("9 14:00", kestrel(interviews=[known]))
    assert actions["debrief:kestrel:first"] == "done"
    assert actions["ask_hear_by:kestrel:first"] == "done"


def test_a_letter_that_came_back_counts_as_never_sent() -> None:
    letter = thanks("9 16:00")
    returned = event("bounced", "9 17:00", letter=letter["id"])
    asked = "thank_you:kestrel:first:Priya Nair"
    assert states("9 16:30", kestrel(letter, returned))[asked] == "done"
    assert states("9 17:00", kestrel(letter, returned))[asked] == "ready"


def test_a_letter_that_came_back_closes_nothing() -> None:
    letter = event("letter_sent", "10 09:00", letter="withdraw")
    returned = event("bounced", "10 10:00", letter=letter["id"])
    assert states("10 09:30", kestrel(letter, returned))["debrief:kestrel:first"] == "not_needed"
    assert states("10 10:00", kestrel(letter, returned))["debrief:kestrel:first"] == "overdue"


def test_only_the_letter_that_came_back_is_taken_back() -> None:
    letter = event("letter_sent", "9 16:00", letter="follow_up")
    both = kestrel(letter, thanks("9 16:30"), event("bounced", "9 17:00", letter=letter["id"]))
    actions = states("9 17:00", both)
    assert actions["thank_you:kestrel:first:Priya Nair"] == "done"
    assert actions["follow_up_call:kestrel"] == "upcoming"


def test_a_cancelled_interview_counts_for_nothing() -> None:
    cancelled = interview(cancelled=march("9 09:00"), hear_by={"date": "2027-03-25"})
    actions = planned("20 12:00", kestrel(interviews=[cancelled]), alder())
    assert not [id_ for id_ in actions if ":kestrel" in id_]


STILL_OPEN = [
    event("letter_sent", "11 12:00", letter="share_decision"),
    event("letter_sent", "11 12:00", letter="withdraw"),
    event("call_made", "11 12:00", purpose="share_decision", reached=True),
]


@pytest.mark.parametrize("telling", STILL_OPEN, ids=lambda e: e.get("letter") or e["kind"])
def test_an_open_offer_is_not_closed_by_telling_them(telling: dict[str, Any]) -> None:
    assert states("12 12:00", kestrel(RECEIVED, telling))["decide:kestrel"] == "ready"


def test_a_decision_shared_with_nobody_reached_closes_nothing() -> None:
    missed = event("call_made", "11 12:00", purpose="share_decision", reached=False)
    assert states("12 12:00", kestrel(missed))["debrief:kestrel:first"] == "overdue"


@pytest.mark.parametrize("kind", ["reopened", "offer_received"])
def test_what_was_closed_is_opened_again(kind: str) -> None:
    back = kestrel(event("rejected", "10 12:00"), event(kind, "11 12:00"))
    assert states("11 11:59", back)["debrief:kestrel:first"] == "not_needed"
    assert states("11 12:00", back)["debrief:kestrel:first"] == "overdue"


@pytest.mark.parametrize("kind", ["reopened", "offer_received"])
def test_at_one_instant_openings_come_before_closings(kind: str) -> None:
    both = kestrel(event(kind, "10 12:00"), event("withdrawn", "10 12:00"))
    assert states("10 12:00", both)["debrief:kestrel:first"] == "not_needed"


def test_an_offer_rejected_at_its_receipt_is_listed_though_not_needed() -> None:
    both = kestrel(RECEIVED, event("rejected", "10 12:00"))
    assert states("10 12:00", both)["decide:kestrel"] == "not_needed"


def test_whoever_closes_at_the_acceptance_elsewhere_was_still_to_be_told() -> None:
    accepted = alder(event("offer_accepted", "10 12:00"))
    assert states("11 12:00", kestrel(event("rejected", "10 12:00")), accepted)["share_decision:kestrel"] == (
        "not_needed"
    )


def test_whoever_is_met_at_the_closing_of_an_offer_was_still_to_be_told() -> None:
    closed = alder(event("offer_received", "9 09:00"), event("offer_declined", "9 15:00"))
    assert states("9 15:00", kestrel(), closed)["tell_of_offer:kestrel"] == "not_needed"


def test_reopening_alone_does_not_open_an_offer() -> None:
    back = kestrel(RECEIVED, event("rejected", "11 12:00"), event("reopened", "12 12:00"))
    actions = states("12 12:00", back, alder())
    assert actions["decide:kestrel"] == "not_needed"
    assert actions["tell_of_offer:alder"] == "not_needed"
    assert actions["follow_up_call:kestrel"] == "upcoming"


def test_a_later_receipt_opens_the_offer_again_and_asks_for_another_decision() -> None:
    again = kestrel(RECEIVED, event("offer_declined", "11 12:00"), event("offer_received", "16 12:00"))
    action = planned("16 12:00", again)["decide:kestrel"]
    assert (action.state, window(action)) == ("ready", ("16 12:00", "23 17:00"))


def test_the_offer_on_record_counts_as_a_receipt() -> None:
    back = kestrel(event("rejected", "10 12:00"), offer=offer("11 12:00"))
    actions = states("11 12:00", back)
    assert actions["decide:kestrel"] == "ready"
    assert actions["rejection_call:kestrel"] == "not_needed"


def test_a_second_receipt_of_an_open_offer_begins_nothing_anew() -> None:
    action = planned("12 12:00", kestrel(RECEIVED, event("offer_received", "11 12:00")))["decide:kestrel"]
    assert window(action) == ("10 12:00", "17 17:00")


def test_a_deadline_that_passes_does_not_close_an_offer() -> None:
    passed = kestrel(RECEIVED, offer=offer("10 12:00", "11 12:00"))
    assert states("12 12:00", passed)["decide:kestrel"] == "overdue"


def test_the_latest_rejection_that_closed_it_is_spoken_of() -> None:
    twice = kestrel(
        event("rejected", "10 12:00"),
        event("rejected", "11 10:00"),
        event("reopened", "12 12:00"),
        event("rejected", "15 12:00"),
        event("rejected", "16 12:00"),
    )
    action = planned("16 12:00", twice)["rejection_call:kestrel"]
    assert (action.state, window(action)) == ("ready", ("15 12:00", "17 17:00"))


def test_an_opportunity_is_told_of_the_open_offer_received_first() -> None:
    quillworks = alder(event("offer_received", "11 12:00"), id="quillworks")
    accepted_last = kestrel(RECEIVED), alder(), quillworks
    assert window(planned("12 12:00", *accepted_last)["tell_of_offer:alder"]) == ("10 12:00", "11 17:00")


def test_an_opportunity_is_told_of_the_next_offer_where_the_first_has_closed() -> None:
    gone = kestrel(RECEIVED, event("offer_declined", "12 09:00"))
    quillworks = alder(event("offer_received", "11 12:00"), id="quillworks")
    action = planned("12 12:00", gone, alder(), quillworks)["tell_of_offer:alder"]
    assert (action.state, window(action)) == ("ready", ("11 12:00", "12 17:00"))


def test_where_no_offer_is_open_the_one_received_last_is_spoken_of() -> None:
    gone = kestrel(RECEIVED, event("offer_declined", "12 09:00"))
    quillworks = alder(
        event("offer_received", "11 12:00"), event("offer_declined", "11 13:00"), id="quillworks"
    )
    action = planned("12 12:00", gone, alder(), quillworks)["tell_of_offer:alder"]
    assert (action.state, window(action)) == ("not_needed", ("11 12:00", "12 17:00"))


def test_an_offer_that_an_opportunity_was_closed_for_is_not_spoken_of() -> None:
    closed = alder(event("withdrawn", "11 09:00"))
    quillworks = alder(
        event("offer_received", "11 12:00"), event("offer_declined", "11 13:00"), id="quillworks"
    )
    gone = kestrel(RECEIVED, event("offer_declined", "12 09:00"))
    assert window(planned("12 12:00", gone, closed, quillworks)["tell_of_offer:alder"])[0] == "10 12:00"


def test_an_earlier_offer_that_was_open_longer_is_spoken_of_where_the_last_closed_too_soon() -> None:
    longer = alder(event("offer_received", "8 12:00"), event("offer_declined", "12 12:00"))
    shorter = alder(event("offer_received", "9 09:00"), event("offer_declined", "9 10:00"), id="quillworks")
    action = planned("15 12:00", longer, shorter, kestrel())["tell_of_offer:kestrel"]
    assert (action.state, window(action)[0]) == ("not_needed", "9 15:00")


def test_others_are_told_from_the_receipt_where_their_first_interview_was_before_it() -> None:
    second = interview(id="second", starts=march("11 10:00"), ends=march("11 11:00"))
    both = kestrel(interviews=[second, interview()])
    action = planned("11 12:00", both, alder(event("offer_received", "10 12:00")))["tell_of_offer:kestrel"]
    assert window(action)[0] == "10 12:00"


def test_an_acceptance_counts_no_more_from_the_first_later_offer_on() -> None:
    again = alder(
        event("offer_accepted", "10 13:00"),
        event("offer_received", "11 12:00"),
        event("offer_declined", "12 09:00"),
        event("offer_received", "15 12:00"),
    )
    back = kestrel(event("withdrawn", "10 12:00"), event("reopened", "12 12:00"))
    assert "share_decision:kestrel" not in states("16 12:00", again, back)


def test_the_earliest_acceptance_elsewhere_is_spoken_of() -> None:
    first, second = alder(event("offer_accepted", "10 13:00")), alder(event("offer_accepted", "11 13:00"))
    action = planned("12 12:00", second | {"id": "quillworks"}, first, kestrel())["share_decision:kestrel"]
    assert window(action) == ("10 13:00", "12 17:00")


def test_an_acceptance_counts_no_more_after_a_later_offer() -> None:
    again = alder(event("offer_accepted", "10 13:00"), event("offer_received", "11 13:00"))
    standing = alder(event("offer_accepted", "12 13:00"), id="quillworks")
    assert window(planned("12 14:00", again, standing, kestrel())["share_decision:kestrel"]) == (
        "12 13:00",
        "16 17:00",
    )


def test_an_acceptance_at_the_receipt_itself_counts() -> None:
    at_once = alder(event("offer_received", "10 13:00"), event("offer_accepted", "10 13:00"))
    assert states("10 13:00", at_once, kestrel())["share_decision:kestrel"] == "ready"


def test_ones_own_acceptance_asks_for_nothing_more_here() -> None:
    actions = states("12 12:00", kestrel(RECEIVED, event("offer_accepted", "11 12:00")))
    assert not {"share_decision:kestrel", "decline_offer:kestrel"} & set(actions)


def test_the_deadline_of_an_offer_still_to_come_is_not_known() -> None:
    received = [RECEIVED, event("offer_received", "20 12:00")]
    actions = planned("12 12:00", kestrel(*received, offer=offer("20 12:00", "23 17:00")))
    assert window(actions["decide:kestrel"]) == ("10 12:00", "17 17:00")


def test_no_more_time_is_asked_for_before_a_deadline_that_is_not_known() -> None:
    received = [RECEIVED, event("offer_received", "20 12:00")]
    waiting = alder(event("heard", "9 12:00", hear_by={"date": "2027-03-25"}))
    actions = planned("12 12:00", kestrel(*received, offer=offer("20 12:00", "23 17:00")), waiting)
    assert "ask_more_time:kestrel" not in actions


def test_others_are_not_hurried_by_a_deadline_that_is_not_known() -> None:
    received = [event("offer_received", "12 12:00"), event("offer_received", "14 12:00")]
    actions = planned("13 12:00", kestrel(*received, offer=offer("14 12:00", "15 10:00")), alder())
    assert window(actions["tell_of_offer:alder"]) == ("12 12:00", "15 17:00")


def test_declining_is_not_hurried_by_a_deadline_that_is_not_known() -> None:
    received = [RECEIVED, event("offer_received", "11 12:00")]
    accepted = alder(event("offer_accepted", "10 13:00"))
    actions = planned("10 14:00", kestrel(*received, offer=offer("11 12:00", "11 13:00")), accepted)
    assert window(actions["decline_offer:kestrel"]) == ("10 13:00", "12 17:00")


def test_an_offer_accepted_beside_another_and_then_declined_is_declined() -> None:
    torn = kestrel(RECEIVED, event("offer_accepted", "11 12:00"), event("offer_declined", "12 12:00"))
    actions = states("13 12:00", torn, alder(event("offer_accepted", "10 13:00")))
    assert actions["decline_offer:kestrel"] == "done"


def test_more_time_is_asked_for_while_one_of_those_awaited_is_left() -> None:
    hurried = kestrel(RECEIVED, offer=offer("10 12:00", "19 17:00"))
    said = event("heard", "9 12:00", hear_by={"date": "2027-03-25"})
    closed, left = alder(said, event("rejected", "11 12:00")), alder(said, id="quillworks")
    assert states("12 12:00", hurried, closed, left)["ask_more_time:kestrel"] == "ready"


def test_more_time_may_be_asked_for_because_of_one_met_after_the_offer() -> None:
    hurried = kestrel(RECEIVED, offer=offer("10 12:00", "19 17:00"))
    later = interview(starts=march("11 10:00"), ends=march("11 11:00"), hear_by={"date": "2027-03-25"})
    other = alder(interviews=[later])
    assert "ask_more_time:kestrel" not in states("11 10:59", hurried, other)
    assert states("11 11:00", hurried, other)["ask_more_time:kestrel"] == "ready"


def test_an_opportunity_is_active_once_met_and_while_not_closed() -> None:
    def is_active(now: str, *events: dict[str, Any]) -> bool:
        journal_ = read_journal(journal(kestrel(*events)))
        here = journal_.opportunities[0]
        at = datetime.fromisoformat(march(now))
        return history(here, local_time(here, journal_.candidate), at).is_active

    assert not is_active("9 14:59")
    assert is_active("9 15:00")
    assert not is_active("9 15:00", event("rejected", "9 15:00"))


def test_an_opportunity_not_yet_met_was_never_active() -> None:
    journal_ = read_journal(journal(kestrel()))
    here = journal_.opportunities[0]
    before = datetime.fromisoformat(march("9 14:59"))
    assert not history(here, local_time(here, journal_.candidate), before).was_active_at_or_after(before)


def heard(when: str, date: str | None = None) -> dict[str, Any]:
    return event("heard", when) | ({"hear_by": {"date": f"2027-03-{date}"}} if date else {})


SECOND = interview(id="second", starts=march("11 10:00"), ends=march("11 11:00"))
DATED = interview(hear_by={"date": "2027-03-19"})

WAITS: list[tuple[dict[str, Any], tuple[str, str]]] = [
    (kestrel(), ("9 15:00", "16 09:00")),
    (kestrel(interviews=[DATED]), ("9 15:00", "22 09:00")),
    (kestrel(heard("9 14:00", "24")), ("9 15:00", "25 09:00")),
    (kestrel(heard("9 15:00", "17"), interviews=[DATED]), ("9 15:00", "18 09:00")),
    (kestrel(heard("9 15:00"), interviews=[DATED]), ("9 15:00", "22 09:00")),
    (
        kestrel(event("reopened", "9 15:00"), heard("9 14:00", "24"), interviews=[DATED]),
        ("9 15:00", "25 09:00"),
    ),
    (kestrel(heard("11 12:00")), ("11 12:00", "18 09:00")),
    (kestrel(heard("11 12:00"), interviews=[DATED]), ("11 12:00", "22 09:00")),
    (kestrel(heard("10 12:00", "11"), heard("12 12:00")), ("12 12:00", "19 09:00")),
    (kestrel(heard("10 12:00", "12"), heard("12 12:00")), ("12 12:00", "15 09:00")),
    (kestrel(heard("10 12:00", "17"), heard("11 12:00", "16")), ("11 12:00", "17 09:00")),
    (
        kestrel(
            heard("11 12:00", "16"),
            heard("11 12:00", "17") | {"id": "again"},
            heard("11 12:00") | {"id": "no"},
        ),
        ("11 12:00", "18 09:00"),
    ),
    (kestrel(event("rejected", "10 12:00"), event("reopened", "11 12:00")), ("11 12:00", "18 09:00")),
    (
        kestrel(event("rejected", "10 12:00"), event("reopened", "11 12:00"), heard("11 12:00", "17")),
        ("11 12:00", "18 09:00"),
    ),
    (kestrel(interviews=[DATED, SECOND]), ("11 11:00", "22 09:00")),
    (kestrel(interviews=[DATED, SECOND | {"hear_by": {"date": "2027-03-15"}}]), ("11 11:00", "16 09:00")),
    (
        kestrel(interviews=[DATED, DATED | {"id": "twin", "hear_by": {"date": "2027-03-17"}}]),
        ("9 15:00", "22 09:00"),
    ),
]


@pytest.mark.parametrize(("here", "expected"), WAITS)
def test_a_wait_begins_with_the_latest_word_and_lasts_until_the_call(
    here: dict[str, Any], expected: tuple[str, str]
) -> None:
    assert window(planned("12 12:00", here)["wait:kestrel"]) == expected


def test_a_date_said_for_an_interview_that_is_still_ahead_counts_where_none_came_with_the_wait() -> None:
    ahead = interview(
        id="third", starts=march("15 10:00"), ends=march("15 11:00"), hear_by={"date": "2027-03-24"}
    )
    action = planned("12 12:00", kestrel(interviews=[interview(), ahead]))["follow_up_call:kestrel"]
    assert (action.state, window(action)[0]) == ("not_needed", "25 09:00")


def test_there_is_no_call_while_an_interview_is_under_way() -> None:
    under_way = interview(id="second", starts=march("17 10:00"), ends=march("17 11:00"))
    both = kestrel(interviews=[interview(), under_way])
    assert states("17 10:30", both)["follow_up_call:kestrel"] == "not_needed"


def test_the_date_of_a_wait_is_that_where_the_company_is() -> None:
    # Heard at 02:00 on the 12th in Tokyo: the date they had said, the 11th, lies before it.
    tokyo = kestrel(heard("10 12:00", "11"), heard("11 17:00"), time_zone="Asia/Tokyo")
    london = kestrel(heard("10 12:00", "11"), heard("11 17:00"))
    assert window(planned("11 18:00", london)["wait:kestrel"])[1] == "12 09:00"
    assert window(planned("11 18:00", tokyo)["wait:kestrel"])[1] == "19 09:00"
