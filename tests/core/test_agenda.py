"""The plan as entries of a calendar."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from afterview.core.agenda import Entry, agenda
from afterview.core.journal_file import read_journal
from afterview.core.plan import plan
from journals import candidate, interview, journal, opportunity

HEAR_BY = {"hear_by": {"date": "2027-03-12"}}
AFTER_THE_INTERVIEW = "2027-03-09T18:00:00+00:00"


def entries(value: dict[str, Any], now: str = AFTER_THE_INTERVIEW) -> dict[str, Entry]:
    """The agenda by the kinds of its actions."""
    recorded, instant = read_journal(value), datetime.fromisoformat(now)
    found = agenda(recorded, plan(recorded, instant), instant)
    return {entry.action.partition(":")[0]: entry for entry in found}


def kestrel(**more: object) -> dict[str, Any]:
    return journal(opportunity(interview(**HEAR_BY), **more))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_what_is_due_stands_on_the_half_hour_before() -> None:
    entry = entries(kestrel())["thank_you"]
    assert (entry.starts, entry.ends) == (utc("2027-03-10T14:30"), utc("2027-03-10T15:00"))
    assert entry.summary == "Write to Priya Nair"
    assert entry.when == "By 15:00 on Wednesday 10 March, your time."
    assert "thank-you belongs within 24 hours" in entry.why


def test_the_alarm_of_a_letter_comes_six_hours_before_it_is_due() -> None:
    entry = entries(kestrel())["thank_you"]
    assert entry.starts - (entry.alarm or timedelta()) == utc("2027-03-10T09:00")


@pytest.mark.parametrize(
    ("ends", "alarm"),
    [
        # Due at 09:00, a quarter of a day before that is night: the evening before.
        ("2027-03-09T09:00:00+00:00", "2027-03-09T20:00"),
        # Due at 05:00, 23:00 is night as well.
        ("2027-03-09T05:00:00+00:00", "2027-03-09T20:00"),
    ],
)
def test_no_alarm_rings_at_night(ends: str, alarm: str) -> None:
    entry = entries(journal(opportunity(interview(starts="2027-03-09T04:00:00+00:00", ends=ends))))[
        "thank_you"
    ]
    assert entry.starts - (entry.alarm or timedelta()) == utc(alarm)


def test_an_alarm_rings_at_night_rather_than_before_there_is_anything_to_do() -> None:
    late = interview(starts="2027-03-09T22:00:00+00:00", ends="2027-03-09T23:00:00+00:00")
    entry = entries(journal(opportunity(late)), "2027-03-09T23:10:00+00:00")["debrief"]
    assert entry.starts - (entry.alarm or timedelta()) == utc("2027-03-10T00:30")


def test_a_call_is_half_an_hour_on_the_first_day_on_which_it_is_right() -> None:
    entry = entries(kestrel(time_zone="America/Chicago", country="US"))["follow_up_call"]
    assert (entry.starts, entry.ends) == (utc("2027-03-15T14:00"), utc("2027-03-15T14:30"))
    assert entry.alarm == timedelta()
    assert entry.summary == "Call Kestrel Rail"
    assert entry.when.splitlines() == [
        "Monday 15 March, 09:00 to 17:00 Chicago time (14:00 to 22:00 your time)",
        "Tuesday 16 March, 09:00 to 17:00 Chicago time (14:00 to 22:00 your time)",
    ]


def test_a_call_stands_by_day_on_both_sides_where_that_can_be() -> None:
    value = kestrel(time_zone="Europe/London", country="GB") | {
        "candidate": candidate(time_zone="America/New_York")
    }
    assert entries(value)["follow_up_call"].starts == utc("2027-03-15T12:00")


def test_a_call_keeps_to_their_hours_where_that_cannot_be() -> None:
    value = kestrel(time_zone="Asia/Tokyo", country="JP") | {
        "candidate": candidate(time_zone="Europe/Lisbon")
    }
    assert entries(value)["follow_up_call"].starts == utc("2027-03-15T00:00")


@pytest.mark.parametrize(
    ("now", "starts"),
    [
        ("2027-03-15T09:20:00+00:00", "2027-03-15T09:00"),
        ("2027-03-15T11:00:00+00:00", "2027-03-16T09:00"),
        ("2027-03-16T11:00:00+00:00", "2027-03-16T16:30"),
    ],
)
def test_a_call_not_made_moves_on_within_its_window(now: str, starts: str) -> None:
    assert entries(kestrel(), now)["follow_up_call"].starts == utc(starts)


def other_offer(received: str, deadline: str) -> dict[str, Any]:
    """Kestrel Rail must hear of an offer that Heron Buses made."""
    talk = interview(id="talk", people=[{"name": "Ivo Brandt"}])
    heron = opportunity(talk, id="heron", company="Heron Buses")
    value = kestrel()
    value["opportunities"].append(heron | {"offer": {"received": received, "deadline": deadline}})
    return value


def test_a_call_for_which_no_polite_hour_is_left_becomes_a_letter() -> None:
    value = other_offer("2027-03-12T10:00:00+00:00", "2027-03-13T12:00:00+00:00")
    friday = entries(value, "2027-03-12T11:00:00+00:00")["tell_of_offer"]
    assert (friday.summary, friday.starts) == ("Call Kestrel Rail", utc("2027-03-12T16:30"))
    assert friday.when.splitlines()[-1] == "By 12:00 on Saturday 13 March, your time."
    saturday = entries(value, "2027-03-13T09:00:00+00:00")["tell_of_offer"]
    assert (saturday.summary, saturday.ends) == ("Write to Kestrel Rail", utc("2027-03-13T12:00"))


def test_a_follow_up_by_letter_says_so() -> None:
    calls = [
        {"id": f"e{day}", "at": f"2027-03-{day}T10:00:00+00:00", "kind": "call_made", "purpose": "follow_up"}
        | {"reached": False}
        for day in (15, 16)
    ]
    entry = entries(kestrel(events=calls), "2027-03-16T12:00:00+00:00")["follow_up_call"]
    assert entry.summary == "Write to Kestrel Rail"
    assert entry.ends == utc("2027-03-17T17:00")


def test_what_is_overdue_stands_on_today() -> None:
    found = entries(kestrel(), "2027-03-18T10:00:00+00:00")
    assert found["thank_you"].summary == "Overdue: write to Priya Nair"
    assert found["thank_you"].when == "This was due by 15:00 on Wednesday 10 March, your time."
    assert found["follow_up_call"].summary == "Overdue: call Kestrel Rail"
    for entry in found.values():
        assert (entry.starts, entry.ends, entry.alarm) == (date(2027, 3, 18), date(2027, 3, 19), None)


def test_a_wait_stands_on_all_its_days() -> None:
    entry = entries(kestrel())["wait"]
    assert (entry.starts, entry.ends) == (date(2027, 3, 9), date(2027, 3, 15))
    assert entry.summary == "Wait to hear from Kestrel Rail"
    assert entry.when == "Nothing to do until Monday 15 March."


def test_days_are_those_of_the_candidate_else_of_the_company() -> None:
    far = kestrel(time_zone="Asia/Tokyo", country="JP")
    assert entries(far | {"candidate": candidate(time_zone="America/Los_Angeles")})["wait"].ends == date(
        2027, 3, 14
    )
    alone = entries(far | {"candidate": {"name": "Sam Lindqvist"}})
    assert alone["wait"].ends == date(2027, 3, 15)
    assert alone["thank_you"].when == "By 00:00 on Thursday 11 March."


def test_what_is_done_has_no_entry() -> None:
    assert "capture" not in entries(kestrel())
