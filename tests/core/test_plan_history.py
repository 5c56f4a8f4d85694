"""What an opportunity's events come to: receipts, decisions, closings, openings and the current wait."""

from plans import alder, event, kestrel, offer, planned, window


def test_the_deadline_of_an_offer_still_to_come_is_not_known() -> None:
    received = [event("offer_received", "10 12:00"), event("offer_received", "20 12:00")]
    actions = planned("12 12:00", kestrel(*received, offer=offer("20 12:00", "23 17:00")))
    assert window(actions["decide:kestrel"]) == ("10 12:00", "17 17:00")


def test_no_more_time_is_asked_for_before_a_deadline_that_is_not_known() -> None:
    received = [event("offer_received", "10 12:00"), event("offer_received", "20 12:00")]
    waiting = alder(event("heard", "9 12:00", hear_by={"date": "2027-03-25"}))
    actions = planned("12 12:00", kestrel(*received, offer=offer("20 12:00", "23 17:00")), waiting)
    assert "ask_more_time:kestrel" not in actions


def test_others_are_not_hurried_by_a_deadline_that_is_not_known() -> None:
    received = [event("offer_received", "12 12:00"), event("offer_received", "14 12:00")]
    actions = planned("13 12:00", kestrel(*received, offer=offer("14 12:00", "15 10:00")), alder())
    assert window(actions["tell_of_offer:alder"]) == ("12 12:00", "15 17:00")


def test_declining_is_not_hurried_by_a_deadline_that_is_not_known() -> None:
    received = [event("offer_received", "10 12:00"), event("offer_received", "11 12:00")]
    accepted = alder(event("offer_accepted", "10 13:00"))
    actions = planned("10 14:00", kestrel(*received, offer=offer("11 12:00", "11 13:00")), accepted)
    assert window(actions["decline_offer:kestrel"]) == ("10 13:00", "12 17:00")


def test_an_offer_accepted_beside_another_and_then_declined_is_declined() -> None:
    torn = kestrel(
        event("offer_received", "10 12:00"),
        event("offer_accepted", "11 12:00"),
        event("offer_declined", "12 12:00"),
    )
    actions = planned("13 12:00", torn, alder(event("offer_accepted", "10 13:00")))
    assert actions["decline_offer:kestrel"].state == "done"
