"""What an action says of itself: one plain sentence with the facts and dates that make it so."""

import pytest

from journals import interview
from plans import alder, event, kestrel, march, offer, planned


def test_a_call_without_a_date_says_that_none_was_given() -> None:
    assert planned("10 12:00", kestrel())["follow_up_call:kestrel"].why == (
        "Kestrel Rail gave no date, so a call is right five to seven business days after Tuesday 9 March, "
        "from Tuesday 16 March to Thursday 18 March; this is common practice, not part of the advice."
    )


def test_a_call_after_a_date_says_the_date() -> None:
    dated = kestrel(interviews=[interview(hear_by={"date": "2027-03-19"})])
    assert planned("10 12:00", dated)["follow_up_call:kestrel"].why == (
        "Kestrel Rail said you would hear by Friday 19 March, and a call is right one or two business days "
        "after it, on Monday 22 March or Tuesday 23 March."
    )


def test_a_wait_says_until_when_and_why() -> None:
    why = planned("10 12:00", kestrel())["wait:kestrel"].why
    assert why.startswith("Do not call before 09:00 on Tuesday 16 March: Kestrel Rail gave no date")


def test_a_wait_for_a_letter_speaks_of_writing() -> None:
    vain = [event("call_made", f"16 {at}", purpose="follow_up", reached=False) for at in ("10:00", "11:00")]
    why = planned("16 12:00", kestrel(*vain))["wait:kestrel"].why
    assert why.startswith("Do not write before 09:00 on Wednesday 17 March: Your call on Tuesday 16 March")


@pytest.mark.parametrize(
    ("id_", "is_practice"),
    [
        ("follow_up_call:alder", True),
        ("acknowledge_offer:kestrel", True),
        ("ask_more_time:kestrel", True),
        ("forecast:kestrel:first", True),
        ("decide:kestrel", False),
        ("debrief:kestrel:first", False),
        ("tell_of_offer:alder", False),
    ],
)
def test_common_practice_is_said_to_be_no_part_of_the_advice(id_: str, *, is_practice: bool) -> None:
    quillworks = alder(event("heard", "9 12:00", hear_by={"date": "2027-03-25"}), id="quillworks")
    actions = planned("10 12:00", kestrel(offer=offer("10 12:00", "19 17:00")), alder(), quillworks)
    assert ("this is common practice" in actions[id_].why) is is_practice


@pytest.mark.parametrize(
    ("country", "subdivision", "said"),
    [
        ("FR", "nowhere", "nowhere is not a known part of FR, so the holidays of all FR are counted."),
        ("XX", None, "the public holidays of XX are not known, so Monday to Friday are counted."),
        ("EG", None, "some public holidays of 2027 there are estimates."),
    ],
)
def test_what_is_not_known_of_a_place_is_said_where_its_business_days_count(
    country: str, subdivision: str | None, said: str
) -> None:
    actions = planned("10 12:00", kestrel(country=country, subdivision=subdivision))
    assert actions["follow_up_call:kestrel"].why.endswith(said)
    assert not actions["debrief:kestrel:first"].why.endswith(said)


def test_an_interview_ends_until_it_has_ended() -> None:
    assert "Kestrel Rail ends at 15:00" in planned("9 14:59", kestrel())["debrief:kestrel:first"].why
    assert "Kestrel Rail ended at 15:00" in planned("9 15:00", kestrel())["debrief:kestrel:first"].why


def test_the_next_of_several_interviews_ahead_is_named() -> None:
    ahead = [
        interview(id=f"round-{day}", starts=march(f"{day} 10:00"), ends=march(f"{day} 11:00"))
        for day in (23, 22)
    ]
    why = planned("10 12:00", kestrel(interviews=[interview(), *ahead]))["follow_up_call:kestrel"].why
    assert why == "Not needed: another interview lies ahead, on Monday 22 March."
