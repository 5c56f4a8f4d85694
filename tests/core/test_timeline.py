"""All that happened to an opportunity and all that will, in words."""

from datetime import date, datetime
from typing import Any

import pytest

from afterview.core.journal_file import read_journal
from afterview.core.standing import standings
from afterview.core.time import local_time
from afterview.core.timeline import Timeline, TimelineEntry, event_in_words, interview_in_words, timeline
from journals import interview, journal, opportunity
from plans import event, kestrel, march


def told(now: str, one: dict[str, Any]) -> Timeline:
    read = read_journal(journal(one))
    instant = datetime.fromisoformat(march(now))
    (there,) = standings(read, instant)
    return timeline(there.opportunity, there.tasks, local_time(there.opportunity, read.candidate), instant)


def titles(entries: tuple[TimelineEntry, ...]) -> list[str]:
    return [entry.title for entry in entries]


def said(*events: dict[str, Any]) -> str:
    """The last of these events in words."""
    (one,) = read_journal(journal(kestrel(*events))).opportunities
    return event_in_words(one.events[-1], one)


def test_what_happened_stands_latest_first() -> None:
    heard, rejected = event("heard", "10 09:00"), event("rejected", "11 09:00")
    page = told("12 09:00", kestrel(rejected, heard))
    assert titles(page.past) == ["They said no", "They got in touch", "Interview with Priya Nair"]


def test_what_comes_stands_soonest_first() -> None:
    held = interview(hear_by={"date": "2027-03-19", "said": "by the end of next week"})
    page = told("9 16:00", opportunity(held))
    assert titles(page.ahead) == ["The date by which they said you would hear", "Call Kestrel Rail"]


def test_a_call_that_is_waited_for_says_why_it_is_not_made_before() -> None:
    (_, call) = told("9 16:00", opportunity(interview(hear_by={"date": "2027-03-19"}))).ahead
    assert call.detail is not None
    assert call.detail.startswith("Do not call before 09:00 on Monday 22 March")


def test_an_interview_that_lies_ahead_is_told_with_what_opens_with_it() -> None:
    page = told("8 12:00", opportunity(interview(topics=[])))
    assert titles(page.ahead) == ["Interview with Priya Nair", "Note whom you met at Kestrel Rail"]


def test_what_is_due_now_is_neither_ahead_nor_past() -> None:
    page = told("9 16:00", kestrel())
    assert not [entry for entry in (*page.ahead, *page.past) if entry.action and "thank_you" in entry.action]


def test_a_date_that_has_passed_is_told_among_what_happened() -> None:
    page = told("22 12:00", opportunity(interview(hear_by={"date": "2027-03-19"})))
    assert page.past[0].day == date(2027, 3, 19)
    assert page.past[0].at is None


def test_the_words_they_used_stand_beside_the_date() -> None:
    held = interview(hear_by={"date": "2027-03-19", "said": "by Friday week"})
    assert told("9 16:00", opportunity(held)).ahead[0].detail == "“by Friday week”"


def test_one_date_given_twice_stands_once() -> None:
    held = interview(hear_by={"date": "2027-03-19"})
    again = event("heard", "10 09:00", hear_by={"date": "2027-03-19"})
    page = told("10 12:00", opportunity(held, events=[again]))
    assert titles(page.ahead).count("The date by which they said you would hear") == 1


def test_the_date_of_an_interview_that_is_called_off_counts_for_nothing() -> None:
    held = interview(hear_by={"date": "2027-03-19"}, cancelled=march("8 12:00"))
    assert told("9 16:00", opportunity(held)).ahead == ()


def test_looking_back_and_the_forecast_are_told() -> None:
    held = interview(debrief={"at": march("9 16:00")}, forecast={"at": march("9 16:05"), "offer": 0.3})
    assert titles(told("9 17:00", opportunity(held)).past) == [
        "You made a forecast",
        "You looked back on it",
        "Interview with Priya Nair",
    ]


def test_the_days_are_those_of_the_company() -> None:
    late = event("heard", "9 23:30")
    page = told("10 12:00", kestrel(late, time_zone="Europe/Berlin", country="DE"))
    assert page.past[0].day == date(2027, 3, 10)


@pytest.mark.parametrize(
    ("kind", "more", "detail"),
    [
        ("letter_sent", {"letter": "follow_up", "subject": "Your decision"}, "Your decision"),
        ("heard", {"hear_by": {"date": "2027-03-19"}}, "You will hear by Friday 19 March."),
        ("heard", {}, None),
        ("feedback_recorded", {"text": "more depth"}, "more depth"),
        ("dismissed", {"action": "thank_you:kestrel:first:Priya Nair"}, "thank you"),
        ("rejected", {"note": "by mail"}, "by mail"),
        ("heard", {"hear_by": {"date": "2027-03-19"}, "note": "x"}, "You will hear by Friday 19 March.\nx"),
    ],
)
def test_an_event_says_what_is_known_of_it(kind: str, more: dict[str, Any], detail: str | None) -> None:
    page = told("11 12:00", kestrel(event(kind, "10 09:00", **more)))
    assert page.past[0].detail == detail


def test_a_letter_names_whom_it_went_to() -> None:
    thanks = event("letter_sent", "9 17:00", letter="thank_you", interview="first", person="Priya Nair")
    assert said(thanks) == "You thanked Priya Nair by letter"


def test_a_letter_that_names_nobody_went_to_them() -> None:
    assert said(event("letter_sent", "9 17:00", letter="follow_up")) == "You wrote to them to follow up"


def test_a_letter_that_came_back_says_so() -> None:
    letter = event("letter_sent", "9 17:00", letter="follow_up")
    (one,) = read_journal(
        journal(kestrel(letter, event("bounced", "9 18:00", letter=letter["id"])))
    ).opportunities
    assert event_in_words(one.events[0], one) == "You wrote to them to follow up; it came back"


@pytest.mark.parametrize(("reached", "outcome"), [(True, "and got through"), (False, "and reached nobody")])
def test_a_call_says_whether_somebody_was_reached(*, reached: bool, outcome: str) -> None:
    call = event("call_made", "10 10:00", purpose="feedback", reached=reached, person="Priya Nair")
    assert said(call) == f"You called Priya Nair for feedback {outcome}"


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"format": "video"}, "Interview by video with Priya Nair"),
        ({"people": []}, "Interview"),
        ({"people": [{"name": "A B"}, {"name": "C D"}, {"name": "E F"}]}, "Interview with A B, C D and E F"),
        ({"cancelled": march("8 12:00")}, "Interview with Priya Nair, called off"),
    ],
)
def test_an_interview_says_how_and_with_whom(more: dict[str, Any], words: str) -> None:
    (one,) = read_journal(journal(opportunity(interview(**more)))).opportunities
    assert interview_in_words(one.interviews[0]) == words


def test_a_letter_whose_text_was_kept_can_be_read_again() -> None:
    def letter(text: str | None) -> str | None:
        thanks = event(
            "letter_sent", "9 17:00", letter="thank_you", interview="first", person="Priya Nair", text=text
        )
        return next(e.letter for e in told("10 12:00", kestrel(thanks)).past if e.event)

    assert letter("Dear Priya,") is not None
    assert letter(None) is None
