"""Appointments in a text: day, time and zone that go together, and what is something else."""

from __future__ import annotations

from datetime import date

import pytest

from afterview.core.reading.moments import Scan, Scanner

MONDAY = date(2026, 11, 16)


def scan(text: str, default_day: date | None = None) -> Scan:
    return Scanner(tuple(text.split("\n")), MONDAY, default_day=default_day).scan()


def told(text: str, default_day: date | None = None) -> list[str]:
    return [
        f"{item.day} {item.begins:%H:%M}" + (f"-{item.ends:%H:%M}" if item.ends else "")
        for item in scan(text, default_day).appointments
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Your interview is on Monday, November 23, 2026 from 10:00 AM to 11:00 AM CT.",
            ["2026-11-23 10:00-11:00"],
        ),
        ("Date: Monday, November 23\nTime: 10:00 AM - 10:45 AM", ["2026-11-23 10:00-10:45"]),
        ("Time: 10:00 AM - 10:45 AM\nDate: Monday, November 23", ["2026-11-23 10:00-10:45"]),
        ("10:00am - Monday, November 23, 2026", ["2026-11-23 10:00"]),
        ("Tuesday at 10 for 45 minutes", ["2026-11-17 10:00-10:45"]),
        ("Tuesday 10:00 AM PT / 1:00 PM ET", ["2026-11-17 10:00"]),
        (
            "Monday, Nov 23\n11:15-12:00 a\n12:15-1:00 b\n1:00-1:45 c",
            ["2026-11-23 11:15-12:00", "2026-11-23 12:15-13:00", "2026-11-23 13:00-13:45"],
        ),
        ("Tuesday at 2:30", ["2026-11-17 14:30"]),
        ("Tuesday at 2:30 or 14:00", ["2026-11-17 02:30", "2026-11-17 14:00"]),
        ("am Dienstag um 2:30", ["2026-11-17 02:30"]),
        ("10:00-9:00 on Tuesday", ["2026-11-17 10:00-21:00"]),
        ("We moved it from Tuesday at 10:00 to Wednesday at 11:00.", ["2026-11-18 11:00"]),
        ("It was moved from 10:00 to 11:00 on Tuesday.", ["2026-11-17 11:00"]),
        ("It is moved from 10:00, sorry: Wednesday at 9:00.", ["2026-11-18 09:00"]),
        ("Old time: Tuesday 10:00\nNew time: Wednesday 11:00", ["2026-11-18 11:00"]),
        (
            "Please confirm by Friday at 5 PM. We meet on Tuesday at 3 pm; arrive at 2:45.",
            ["2026-11-17 15:00"],
        ),
        ("Come by Tuesday at 3 pm.", ["2026-11-17 15:00"]),
        ("You applied on November 1 at 9:00.", []),
    ],
)
def test_days_and_times_that_belong_together_are_one_appointment(text: str, found: list[str]) -> None:
    assert told(text) == found


def test_a_time_without_any_day_has_none_unless_one_is_given() -> None:
    assert told("at 10:00") == ["None 10:00"]
    assert told("at 10:00", MONDAY) == ["2026-11-16 10:00"]


def test_a_fraction_and_a_place_in_a_row_are_no_days() -> None:
    assert scan("Round 1/3\nin the 2nd, the hardest").days == []
    assert scan("Date: 12/25").days == [date(2026, 12, 25)]


def test_a_doubtful_day_makes_its_times_doubtful() -> None:
    found = scan("04/05/2027\nat 10:00\n11:00 AM and 03/04/2027 at 12:00")
    assert [item.day_doubtful for item in found.appointments] == [True, True, True]
    assert found.doubtful == ["04/05/2027", "03/04/2027"]


def test_a_label_marks_its_time_on_its_own_line_or_the_next() -> None:
    assert scan("When: Tuesday 10:00").appointments[0].labelled
    assert scan("When:\nTuesday 10:00").appointments[0].labelled
    assert not scan("Then:\nTuesday 10:00").appointments[0].labelled


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tuesday 10:00 CT", "America/Chicago"),
        ("Tuesday 10:00 (your local Chicago time)", "America/Chicago"),
        ("In Central Time: Tuesday 10:00", "America/Chicago"),
        ("Tuesday 10:00\nAll times are CT.", "America/Chicago"),
        ("Tuesday 10:00\nWe are a CT and PT company.", None),
        ("Tuesday 10:00\nAll times Central or Eastern Time.", None),
    ],
)
def test_a_zone_is_the_one_beside_the_time_or_the_only_one_named(text: str, name: str | None) -> None:
    zone = scan(text).appointments[0].zone
    assert (zone.name if zone else None) == name


@pytest.mark.parametrize("said", ["Mountain Time (MST)", "MST (Mountain Time)", "MST, MST = Mountain Time"])
def test_two_names_of_one_zone_are_one(said: str) -> None:
    zone = scan(f"All times in {said}\n23 November 2026, 10:00").appointments[0].zone
    assert zone is not None
    assert (zone.name, zone.hours) == ("America/Denver", -7)


def test_a_zone_that_may_be_several_is_said_but_unknown() -> None:
    found = scan("Tuesday 3 PM IST").appointments[0]
    assert (found.zone, found.zone_said) == (None, True)


def test_a_range_over_midnight_ends_on_the_next_day() -> None:
    found = scan("Tuesday 23:00 bis 1:00 Uhr").appointments[0].local_end()
    assert found is not None
    assert found.isoformat() == "2026-11-18T01:00:00"


def test_without_a_day_or_an_end_there_is_no_end() -> None:
    assert scan("at 10:00").appointments[0].local_end() is None
    assert scan("10:00-11:00").appointments[0].local_end() is None
