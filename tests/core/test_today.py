"""One thing first, then what waits (DESIGN section 4)."""

from datetime import date, datetime
from typing import Any

from afterview.core.journal_file import read_journal
from afterview.core.today import Today, today
from journals import candidate, interview, journal
from plans import alder, event, kestrel, march


def shown(now: str, *opportunities: dict[str, Any], **more: object) -> Today:
    return today(read_journal(journal(*opportunities, **more)), datetime.fromisoformat(march(now)))


def done(*more: dict[str, Any], **facts: object) -> dict[str, Any]:
    """Kestrel Rail with everything done that follows the interview itself."""
    held = interview(
        hear_by={"date": "2027-03-19"},
        debrief={"at": march("9 16:00")},
        forecast={"at": march("9 16:00"), "offer": 0.5},
    )
    thanks = event("letter_sent", "9 17:00", letter="thank_you", interview="first", person="Priya Nair")
    return kestrel(thanks, *more) | {"interviews": [held]} | facts


def test_what_is_due_soonest_comes_first() -> None:
    page = shown("9 16:00", kestrel())
    assert page.first is not None
    assert page.first.action.kind == "debrief"
    assert "thank_you" in [task.action.kind for task in page.others]


def test_each_task_names_its_company() -> None:
    page = shown("9 16:00", kestrel())
    assert page.first is not None
    assert page.first.company == "Kestrel Rail"


def test_while_something_is_due_nobody_is_told_that_there_is_nothing_to_do() -> None:
    page = shown("9 16:00", kestrel())
    assert (page.free_until, page.next) == (None, None)


def test_with_nothing_due_it_says_until_when_and_what_they_said() -> None:
    page = shown("10 12:00", done())
    assert page.first is None
    assert page.free_until == date(2027, 3, 22)
    assert page.next is not None
    assert (page.next.action.kind, page.next.said) == ("wait", date(2027, 3, 19))


def test_a_wait_without_a_date_says_that_they_gave_none() -> None:
    undated = done()
    undated["interviews"][0]["hear_by"] = None
    asked = event("dismissed", "10 09:00", action="ask_hear_by:kestrel:first")
    (wait,) = shown("10 12:00", undated | {"events": [*undated["events"], asked]}).waits
    assert wait.said is None


def test_the_call_that_is_waited_for_is_not_also_something_later() -> None:
    page = shown("10 12:00", done())
    assert [task.action.kind for task in page.waits] == ["wait"]
    assert page.later == ()


def test_an_interview_that_lies_ahead_comes_later() -> None:
    page = shown("8 12:00", kestrel() | {"interviews": [interview(topics=[])]})
    assert [task.action.kind for task in page.later] == ["capture"]
    assert page.next == page.later[0]


def test_the_soonest_of_several_waits_is_the_next_thing() -> None:
    met = interview(
        starts=march("8 10:00"),
        ends=march("8 11:00"),
        hear_by={"date": "2027-03-12"},
        debrief={"at": march("8 16:00")},
        forecast={"at": march("8 16:00"), "offer": 0.5},
        people=[],
        topics=[],
    )
    noted = event("dismissed", "8 17:00", action="capture:alder:first")
    page = shown("10 12:00", done(), alder(noted) | {"interviews": [met]})
    assert page.free_until == date(2027, 3, 15)


def test_the_day_is_the_candidates_own() -> None:
    there = done(time_zone="Pacific/Auckland", country=None)
    page = shown("10 12:00", there, candidate=candidate(time_zone="America/New_York"))
    assert page.free_until == date(2027, 3, 21)


def test_a_candidate_without_a_time_zone_goes_by_the_company() -> None:
    there = done(time_zone="Pacific/Auckland", country=None)
    page = shown("10 12:00", there, candidate={"name": "Sam Lindqvist"})
    assert page.free_until == date(2027, 3, 22)


def test_an_empty_journal_asks_for_nothing() -> None:
    page = shown("10 12:00")
    assert (page.first, page.free_until, page.waits, page.later) == (None, None, (), ())


def test_an_interview_ahead_is_shown_with_its_time_until_it_has_ended() -> None:
    before, during, after = (shown(now, kestrel()).interviews for now in ("9 08:00", "9 14:30", "10 12:00"))
    assert [ahead.company for ahead in before] == ["Kestrel Rail"]
    assert [ahead.has_started for ahead in (*before, *during)] == [False, True]
    assert after == ()


def test_an_interview_that_is_called_off_is_not_ahead() -> None:
    called_off = kestrel() | {"interviews": [interview(cancelled=march("8 09:00"))]}
    assert shown("9 08:00", called_off).interviews == ()


def test_before_an_interview_for_which_all_is_noted_it_comes_next() -> None:
    assert shown("9 08:00", kestrel()).interview_comes_next
    assert not shown("9 16:00", kestrel()).interview_comes_next
    assert not shown("10 12:00", done()).interview_comes_next
