"""The people of each part of a schedule, in lines, blocks and tables."""

from __future__ import annotations

from datetime import date

import pytest

from afterview.core.reading.moments import Scanner
from afterview.core.reading.schedule import day_parts, parts_of

DAY = date(2026, 11, 23)


def told(text: str) -> list[list[str]]:
    lines = tuple(text.split("\n"))
    found = Scanner(lines, DAY, default_day=DAY).scan().appointments
    return [
        [f"{person.name}, {person.title}" if person.title else person.name for person in part.people]
        for part in parts_of(lines, found)
    ]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("10:00–10:45 Dana Ortiz, Head of Data", [["Dana Ortiz, Head of Data"]]),
        ("Dana Ortiz: 10:00–10:45", [[]]),
        ("Dana Ortiz – 10:00–10:45", [["Dana Ortiz"]]),
        ("10:00–10:45 CST: Wei", [["Wei"]]),
        ("10:00–10:45 Dana Ortiz, in Chicago time", [["Dana Ortiz"]]),
        ("10:00–10:45 Lunch", [[]]),
        ("10:00–10:30 Dana Ortiz, 10:30–11:00 Wei Chen", [["Dana Ortiz"], ["Wei Chen"]]),
        ("Monday, Nov 23, 10:00–10:45 Dana Ortiz", [["Dana Ortiz"]]),
        ("We meet at 10:00. Please bring Dana Ortiz a cake. She loves it.", [[]]),
        ("10:00–10:45\nCoding\nDana Ortiz\nHead of Data", [["Dana Ortiz, Head of Data"]]),
        ("10:00–10:45\n\nDana Ortiz", [["Dana Ortiz"]]),
        ("10:00–10:45\n\n11:00–11:45 Dana Ortiz", [[], ["Dana Ortiz"]]),
        ("10:00–10:45\n", [[]]),
        ("10:00–10:45\nDana Ortiz\n11:00–11:45\nWei Chen", [["Dana Ortiz"], ["Wei Chen"]]),
        ("Dana Ortiz\n10:00–10:45\nWei Chen\n11:00–11:45", [["Dana Ortiz"], ["Wei Chen"]]),
        (
            "10:00–10:45\nInterviewer: Dana Ortiz\nLocation: Ada Lovelace\nContact: Priya Shah",
            [["Dana Ortiz"]],
        ),
        (f"10:00–10:45\n{'word ' * 40}", [[]]),
    ],
)
def test_the_people_of_a_time_stand_beside_below_or_above_it(text: str, people: list[list[str]]) -> None:
    assert told(text) == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Time\tInterviewer\tTitle\n10:00–10:45\tOrtiz, Dana\tLead, Data", [["Dana Ortiz, Lead, Data"]]),
        (
            "Time\tWho\tTitle\n10:00–10:45\tDana Ortiz, Wei Chen\tLead; Engineer",
            [["Dana Ortiz, Lead", "Wei Chen, Engineer"]],
        ),
        ("Time\tWho\tTitle\n10:00–10:45\tDana Ortiz, Wei Chen\tLead", [["Dana Ortiz", "Wei Chen"]]),
        ("Time\tWho\n10:00–10:45\tDana", [["Dana"]]),
        ("Time\tTopic\n10:00–10:45\tCoding", [[]]),
        ("10:00–10:45\tCoding\tDana Ortiz\tDirector, Data", [["Dana Ortiz, Director, Data"]]),
        ("10:00–10:45\tDana Ortiz, Lead\tWei Chen\tEngineer", [["Dana Ortiz, Lead", "Wei Chen"]]),
        ("10:00–10:45\tDana Ortiz", [["Dana Ortiz"]]),
        ("a\tb\n\n10:00–10:45\tDana Ortiz", [["Dana Ortiz"]]),
    ],
)
def test_the_columns_of_a_table_tell_names_and_titles(text: str, people: list[list[str]]) -> None:
    assert told(text) == people


def test_a_range_around_all_others_is_the_whole_day() -> None:
    lines = ("10:00–12:00 Interview", "10:00–11:00 Dana Ortiz", "11:00 Wei Chen")
    whole, inner = day_parts(parts_of(lines, Scanner(lines, DAY, default_day=DAY).scan().appointments))
    assert whole is not None
    assert whole.appointment.line == 0
    assert len(inner) == 2


def test_without_such_a_range_every_part_is_one() -> None:
    lines = ("10:00–10:30 Dana Ortiz", "10:30 Wei Chen", "9:00 Welcome")
    whole, inner = day_parts(parts_of(lines, Scanner(lines, DAY, default_day=DAY).scan().appointments))
    assert whole is None
    assert [part.appointment.line for part in inner] == [2, 0, 1]
