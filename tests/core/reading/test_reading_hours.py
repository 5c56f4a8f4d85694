"""Times of day, ranges and lengths as people write them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from afterview.core.reading.hours import find_hours, find_length


def told(text: str) -> list[str]:
    found = find_hours(text)
    return [
        f"{mention.begins.time():%H:%M}" + (f"-{mention.ends.time():%H:%M}" if mention.ends else "")
        for mention in found
    ]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("10:00–10:45 Dana", "10:00-10:45"),
        ("10-11am", "10:00-11:00"),
        ("11:30-12:30pm", "11:30-12:30"),
        ("11am-1pm", "11:00-13:00"),
        ("2 p.m. to 3:30 p.m.", "14:00-15:30"),
        ("from 2 to 3pm", "14:00-15:00"),
        ("2pm–2:45", "14:00-14:45"),
        ("11:30am–12:15", "11:30-12:15"),
        ("9a-10a", "09:00-10:00"),
        ("9:30 am – noon", "09:30-12:00"),
        ("10 Uhr bis 11.30 Uhr", "10:00-11:30"),
        ("von 10:00 bis 11:00 Uhr", "10:00-11:00"),
        ("um 10.30 Uhr", "10:30"),
        ("8 Uhr 30", "08:30"),
        ("14h30 à 15h", "14:30-15:00"),
        ("14 h 30", "14:30"),
        ("de 10 a 11 h", "10:00-11:00"),
        ("entre las 10:00 y las 11:00", "10:00-11:00"),
        ("a las 4 de la tarde", "16:00"),
        ("a las 10 de la mañana", "10:00"),
        ("at 3 in the afternoon", "15:00"),
        ("à 9 heures du matin", "09:00"),
        ("午後2時〜3時", "14:00-15:00"),
        ("午前10時半", "10:30"),
        ("14時30分から15時30分", "14:30-15:30"),
        ("午後2:15", "14:15"),
        ("at 3 on Tuesday", "03:00"),
        ("10.30-11.15", "10:30-11:15"),
        ("at 10.30,", "10:30"),
        ("12 am", "00:00"),
        ("noon", "12:00"),
        ("10:00 → 11:00", "10:00-11:00"),
    ],
)
def test_a_time_or_range_is_read_in_any_notation(text: str, times: str) -> None:
    assert told(text) == [times]


@pytest.mark.parametrize(
    "text",
    [
        "at 3 Main Street",
        "at 3 rounds",
        "Room 4-5",
        "1-2 years",
        "call +1 312 555 0100",
        "$10:00",
        "between 9 and 5",
        "25:00",
        "0 am",
        "10:00-29:30",
        "午後33時",
        "3.5 hours",
        "10.30 is a number",
    ],
)
def test_numbers_that_are_no_time_are_none(text: str) -> None:
    assert told(text) == []


def test_a_time_within_words_already_taken_is_left_alone() -> None:
    assert find_hours("10:00, then 11:00 Uhr", [(0, 5)])[0].start == 12


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("a 45-minute call", 45),
        ("(30 min)", 30),
        ("1 hour", 60),
        ("an hour", 60),
        ("1.5 hours", 90),
        ("1h30", 90),
        ("an hour and a half", 90),
        ("half an hour", 30),
        ("two hours", 120),
        ("eine Stunde", 60),
        ("Dauer: 90 Minuten", 90),
        ("une demi-heure", 30),
        ("media hora", 30),
        ("60分", 60),
        ("5 minutes for tea, then 45 minutes", 45),
    ],
)
def test_a_length_is_read_in_words_and_numbers(text: str, minutes: int) -> None:
    assert find_length(text) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    "text", ["arrive 15 minutes early", "30 minutes before", "5 minutes", "20 hours", "none"]
)
def test_what_is_no_length_of_a_meeting_is_none(text: str) -> None:
    assert find_length(text) is None
