"""Dates as people write them, against Monday 16 November 2026 as the day of saying."""

from __future__ import annotations

from datetime import date

import pytest

from afterview.core.reading.dates import find_dates, resolve

MONDAY = date(2026, 11, 16)


def told(text: str, said_on: date | None = MONDAY, *, day_first: bool | None = None) -> list[str | None]:
    days = [resolve(mention, said_on, day_first=day_first) for mention in find_dates(text)]
    return [day.isoformat() if day else None for day in days]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Monday, November 23, 2026 at 10am", "2026-11-23"),
        ("Mon 23 Nov 10:00", "2026-11-23"),
        ("Nov. 23rd, 2026", "2026-11-23"),
        ("the 23rd of November", "2026-11-23"),
        ("23-Nov-2026", "2026-11-23"),
        ("24 November '26, 10:00", "2026-11-24"),
        ("2026-11-23T10:00", "2026-11-23"),
        ("2026/11/23", "2026-11-23"),
        ("Montag, den 23. November 2026, um 10 Uhr", "2026-11-23"),
        ("am 23.11. um 10.30 Uhr", "2026-11-23"),
        ("Mo, 23.11.26", "2026-11-23"),
        ("lundi 23 novembre à 14h", "2026-11-23"),
        ("mar. 24 novembre", "2026-11-24"),
        ("le 1er décembre", "2026-12-01"),
        ("el lunes, 23 de noviembre de 2026", "2026-11-23"),
        ("martes 24/11", "2026-11-24"),
        ("2026年11月23日（月）10:00", "2026-11-23"),
        ("令和8年11月23日", "2026-11-23"),
        ("11月24日", "2026-11-24"),
        ("November 23, 2026 (Monday)", "2026-11-23"),
        ("May 10", "2027-05-10"),
        ("11/23/2026", "2026-11-23"),
        ("23/11/2026", "2026-11-23"),
        ("11/23/26", "2026-11-23"),
    ],
)
def test_a_date_in_any_notation_is_its_day(text: str, day: str) -> None:
    assert told(text) == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Tuesday", "2026-11-17"),
        ("Monday", "2026-11-23"),
        ("this Wednesday", "2026-11-18"),
        ("next Tuesday", "2026-11-24"),
        ("Tuesday next week", "2026-11-24"),
        ("this coming Friday", "2026-11-20"),
        ("Dienstag nächster Woche", "2026-11-24"),
        ("nächste Woche am Freitag", "2026-11-27"),
        ("kommenden Dienstag", "2026-11-17"),
        ("el jueves que viene", "2026-11-19"),
        ("来週月曜日", "2026-11-23"),
        ("火曜日", "2026-11-17"),
        ("today at 3pm", "2026-11-16"),
        ("tomorrow at 3pm", "2026-11-17"),
        ("morgen um 10", "2026-11-17"),
        ("übermorgen", "2026-11-18"),
        ("après-demain à 9h", "2026-11-18"),
        ("mañana a las 10", "2026-11-17"),
        ("明後日", "2026-11-18"),
        ("Monday the 23rd at 10", "2026-11-23"),
        ("the 20th, at noon", "2026-11-20"),
    ],
)
def test_a_day_that_depends_on_the_day_of_saying_counts_from_it(text: str, day: str) -> None:
    assert told(text) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "Monday, November 24, 2026",
        "Monday, November 24",
        "04/05/2027",
        "nächsten Dienstag",
        "this Sunday, November 21",
        "February 30",
        "the 31st and no such day in 2026-02",
        "tomorrow, Friday",
        "Tomorrow (Saturday)",
        "2026-13-45",
    ],
)
def test_a_date_that_has_two_readings_or_none_is_no_day(text: str) -> None:
    assert [day for day in told(text) if day] == []


def test_next_tuesday_is_certain_where_both_its_readings_agree() -> None:
    thursday = date(2026, 11, 19)
    assert told("nächsten Dienstag", thursday) == ["2026-11-24"]


def test_this_week_does_not_go_back() -> None:
    assert told("this Monday", date(2026, 11, 18)) == [None]


@pytest.mark.parametrize(("day_first", "day"), [(True, "2027-05-04"), (False, "2027-04-05"), (None, None)])
def test_a_numeric_date_follows_the_order_the_text_uses(*, day_first: bool | None, day: str | None) -> None:
    assert told("04/05/2027", day_first=day_first) == [day]


def test_a_numeric_date_whose_other_reading_is_past_is_the_one_ahead() -> None:
    assert told("03/12/2026") == ["2026-12-03"]


def test_a_numeric_date_beside_its_weekday_is_told_by_it() -> None:
    assert told("Tuesday 04/05/2027") == ["2027-05-04"]


def test_without_a_day_of_saying_only_a_whole_date_is_one() -> None:
    assert told("Tuesday or tomorrow or 23 November or 24 November 2026", None) == [
        None,
        None,
        None,
        "2026-11-24",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Guten Morgen",
        "a las 10 de la mañana",
        "Good morning",
        "we may 10 times",
        "available 24/7",
        "the 2nd floor",
        "so 3 of us",
        "32/13",
        "1-2 years",
        "the 40th,",
        "13月40日",
        "mon ami",
        "45.13.",
    ],
)
def test_words_and_numbers_that_are_no_date_are_none(text: str) -> None:
    assert find_dates(text) == []
