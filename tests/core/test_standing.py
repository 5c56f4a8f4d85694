"""How an opportunity stands, in one line."""

from datetime import datetime
from typing import Any

import pytest

from afterview.core.journal_file import read_journal
from afterview.core.standing import Standing, standings
from journals import interview, journal, opportunity
from plans import event, kestrel, march


def standing(now: str, one: dict[str, Any]) -> Standing:
    (only,) = standings(read_journal(journal(one)), datetime.fromisoformat(march(now)))
    return only


def settled(*events: dict[str, Any], **more: object) -> dict[str, Any]:
    """Kestrel Rail of which nothing but an answer is outstanding."""
    held = interview(
        hear_by={"date": "2027-03-19"},
        debrief={"at": march("9 16:00")},
        forecast={"at": march("9 16:00"), "offer": 0.5},
    )
    thanks = event("letter_sent", "9 17:00", letter="thank_you", interview="first", person="Priya Nair")
    return opportunity(held, events=[thanks, *events]) | more


def test_what_is_due_first_is_the_line() -> None:
    there = standing("9 15:30", kestrel())
    assert (there.line, there.is_due) == ("Look back on the interview at Kestrel Rail", True)


def test_a_wait_says_until_when() -> None:
    there = standing("10 12:00", settled())
    assert (there.line, there.is_due, there.is_closed) == ("Wait until Monday 22 March", False, False)


def test_an_interview_that_lies_ahead_says_when_it_is() -> None:
    assert standing("8 12:00", kestrel()).line == "Interview at 14:00 on Tuesday 9 March, your time"


def test_without_an_interview_it_says_so() -> None:
    assert standing("8 12:00", opportunity()).line == "No interview yet"


def test_with_its_only_interview_called_off_it_says_so() -> None:
    off = opportunity(interview(cancelled=march("8 10:00")))
    assert standing("8 12:00", off).line == "The interview is called off"


def test_with_nothing_left_there_is_nothing_to_do() -> None:
    dismissed = event("dismissed", "22 10:00", action="follow_up_call:kestrel")
    assert standing("23 12:00", settled(dismissed)).line == "Nothing to do"


def test_after_a_call_that_reached_nobody_it_waits_for_the_next_day() -> None:
    unreached = event("call_made", "22 10:00", purpose="follow_up", reached=False)
    there = standing("22 11:00", settled(unreached))
    assert there.line == "Wait until Tuesday 23 March"


@pytest.mark.parametrize(
    ("closing", "words"),
    [
        ([event("withdrawn", "11 10:00")], "you withdrew"),
        (
            [event("offer_received", "11 10:00"), event("offer_accepted", "11 11:00")],
            "you accepted their offer",
        ),
        (
            [event("offer_received", "11 10:00"), event("offer_declined", "11 11:00")],
            "you declined their offer",
        ),
        ([event("letter_sent", "11 10:00", letter="withdraw")], "you told them of your decision"),
    ],
)
def test_a_closed_one_says_what_closed_it(closing: list[dict[str, Any]], words: str) -> None:
    there = standing("12 12:00", settled(*closing))
    assert (there.line, there.is_closed) == (f"Closed: {words}", True)


def test_after_a_no_the_call_for_reasons_comes_first() -> None:
    there = standing("11 12:00", settled(event("rejected", "11 10:00")))
    assert (there.line, there.is_due, there.is_closed) == ("Call Kestrel Rail", True, True)


def test_a_no_that_is_settled_says_so() -> None:
    no = (
        event("rejected", "11 10:00"),
        event("call_made", "11 11:00", purpose="feedback", reached=True),
        event("feedback_recorded", "11 12:00", text="more depth"),
    )
    assert standing("12 12:00", settled(*no)).line == "Closed: they said no"
