"""Dates in the cells of a job list: read where they are certain, and never guessed."""

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest

from afterview.core.tracker.column_dates import ColumnOrder, order_of_column, order_of_country
from afterview.core.tracker.dates import (
    TrackedDate,
    is_dotted,
    lacks_year,
    names_a_day,
    orders_proved,
    possible_days,
    read_date,
    read_time,
    with_time,
)

APRIL_13 = date(2026, 4, 13)


@pytest.mark.parametrize(
    "said",
    [
        "2026-04-13",
        "2026/04/13",
        "2026.4.13",
        "20260413",
        "13/04/2026",
        "04/13/2026",
        "13.04.26",
        "13. 04. 2026",
        "13-04-2026",
        "April 13, 2026",
        "Apr. 13th 2026",
        "Monday, April 13, 2026",
        "13 April 2026",
        "13-Apr-26",
        "13 Apr '26",
        "the 13th of April 2026",
        "Mo., 13. April 2026",
        "13 avril 2026",
        "lundi 13 avril 2026",
        "13 de abril de 2026",
        "lunes, 13 de abril del 2026",
    ],
)
def test_a_day_is_read_however_it_is_written(said: str) -> None:
    assert read_date(said) == TrackedDate(said, APRIL_13)


@pytest.mark.parametrize(
    ("said", "clock"),
    [
        ("2026-04-13 10:30", time(10, 30)),
        ("2026-04-13T10:30:00", time(10, 30)),
        ("4/13/26, 2:22 PM", time(14, 22)),
        ("April 13, 2026 10:00 AM (CST)", time(10)),
        ("April 13, 2026 12:15 a.m.", time(0, 15)),
        ("13.04.2026 um 14 Uhr", time(14)),
        ("13.04.2026, 10.30 Uhr", time(10, 30)),
        ("13/04/2026 à 14h30", time(14, 30)),
        ("13 avril 2026 14 h", time(14)),
        ("10:30 April 13, 2026", time(10, 30)),
        ("April 13, 2026, 3pm", time(15)),
        ("2026-04-13 2:22 PM", time(14, 22)),
        ("13 Apr 2026 14:00 PM", time(14)),
    ],
)
def test_the_time_beside_a_day_is_read(said: str, clock: time) -> None:
    assert read_date(said) == TrackedDate(said, APRIL_13, clock)


def test_a_time_that_there_is_not_is_left_out() -> None:
    assert read_date("13.04.2026 25:00") == TrackedDate("13.04.2026 25:00", APRIL_13)
    assert read_date("2026-04-13 25:00") == TrackedDate("2026-04-13 25:00", APRIL_13)


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("2026-04-13T10:30:15.000Z", UTC),
        ("2026-04-13 10:30:15 UTC", UTC),
        ("2026-04-13T10:30:15+02:00", timezone(timedelta(hours=2))),
        ("2026-04-13T10:30:15-0500", timezone(-timedelta(hours=5))),
    ],
)
def test_an_instant_is_read_only_with_its_offset(said: str, zone: timezone) -> None:
    instant = datetime(2026, 4, 13, 10, 30, 15, tzinfo=zone)
    assert read_date(said) == TrackedDate(said, APRIL_13, time(10, 30), instant)


def test_an_offset_that_no_place_has_makes_no_instant() -> None:
    assert read_date("2026-04-13T10:30+77:00").instant is None


def test_a_date_of_two_readings_is_not_guessed() -> None:
    assert read_date("04/05/2026") == TrackedDate("04/05/2026")
    assert possible_days("04/05/2026") == (date(2026, 4, 5), date(2026, 5, 4))


def test_the_order_given_decides_between_two_readings() -> None:
    assert read_date("04/05/2026", "day first").day == date(2026, 5, 4)
    assert read_date("04/05/2026", "month first").day == date(2026, 4, 5)


def test_a_date_with_dots_is_day_first_unless_told_otherwise() -> None:
    assert read_date("04.05.2026").day == date(2026, 5, 4)
    assert read_date("04.05.2026", "month first").day == date(2026, 4, 5)
    assert is_dotted("04.05.2026")
    assert not is_dotted("04/05/2026")
    assert not is_dotted("soon")


def test_the_same_number_twice_is_one_day() -> None:
    assert read_date("05/05/2026").day == date(2026, 5, 5)


@pytest.mark.parametrize(
    "said",
    ["TBD", "", "31/02/2026", "2026-02-31", "45/45/2026", "Feb 30, 2026", "#6A4FEB", "12/04/1850", "24:00"],
)
def test_what_is_no_day_is_kept_as_words(said: str) -> None:
    assert read_date(said) == TrackedDate(said)
    assert not names_a_day(said)


@pytest.mark.parametrize("said", ["13 April", "April 13", "4/13", "13.04.", "12 avril"])
def test_a_day_without_its_year_is_known_for_one_and_not_read(said: str) -> None:
    assert lacks_year(said)
    assert names_a_day(said)
    assert read_date(said) == TrackedDate(said)
    assert possible_days(said) == ()


@pytest.mark.parametrize("said", ["0/5", "14/15", "40/2", "2026-04-13", "nothing"])
def test_numbers_that_are_no_day_and_month_lack_no_year(said: str) -> None:
    assert not lacks_year(said)


def test_a_cell_of_two_days_is_not_guessed() -> None:
    assert read_date("13.04.2026 and 20.04.2026") == TrackedDate("13.04.2026 and 20.04.2026")


def test_a_range_with_an_arrow_begins_with_its_first_day() -> None:
    assert read_date("April 13, 2026 → April 14, 2026").day == APRIL_13


def test_a_paragraph_that_holds_a_date_is_no_date() -> None:
    assert not names_a_day("We met on 2026-04-13 and talked for long about the work that they do there. " * 2)


def test_a_time_alone_is_read() -> None:
    assert read_time("10:30 AM") == time(10, 30)
    assert read_time("soon") is None


def test_a_day_takes_the_time_of_another_cell() -> None:
    day = with_time(TrackedDate("13.04.2026", APRIL_13), "10:30")
    assert day == TrackedDate("13.04.2026 10:30", APRIL_13, time(10, 30))


def test_a_cell_that_can_be_nothing_else_proves_its_order() -> None:
    cells = ["04/05/2026", "13/04/2026", "14/04/2026", "no date", "April 13, 2026"]
    assert orders_proved(cells) == {"day first": "13/04/2026"}
    assert orders_proved(["04/13/2026"]) == {"month first": "04/13/2026"}


def order(
    *cells: str,
    header: str = "Date Applied",
    country: str | None = None,
    linkedin: bool = False,
    elsewhere: tuple[str, ...] = (),
) -> ColumnOrder:
    return order_of_column(
        header,
        cells,
        country=country,
        export=("month first", "LinkedIn") if linkedin else None,
        proved_elsewhere=orders_proved(elsewhere),
    )


def test_one_cell_decides_for_its_column_against_the_country() -> None:
    found = order("04/05/2026", "13/04/2026", country="US")
    assert found == ColumnOrder("day first", "day first: '13/04/2026' can be nothing else")


def test_cells_that_contradict_each_other_decide_nothing() -> None:
    assert order("04/05/2026", "13/04/2026", "04/13/2026", country="US") == ColumnOrder()


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("Date (MM/DD/YYYY)", "month first"),
        ("Date (dd/mm/yy)", "day first"),
        ("Datum (TT.MM.JJJJ)", "day first"),
        ("Date (jj/mm/aaaa)", "day first"),
    ],
)
def test_a_header_that_spells_the_order_decides(header: str, expected: str) -> None:
    assert order("04/05/2026", header=header).order == expected


def test_a_header_against_its_cells_decides_nothing() -> None:
    assert order("04/05/2026", "13/04/2026", header="Date (MM/DD/YYYY)") == ColumnOrder()


def test_a_known_export_has_its_own_order() -> None:
    assert order("4/5/26, 2:22 PM", country="DE", linkedin=True).order == "month first"


@pytest.mark.parametrize(
    ("country", "expected"),
    [
        ("US", "month first"),
        ("PH", "month first"),
        ("GB", "day first"),
        ("CA", None),
        ("JP", None),
        (None, None),
    ],
)
def test_the_country_decides_where_it_writes_one_order(country: str | None, expected: str | None) -> None:
    assert order_of_country(country) == expected
    assert order("04/05/2026", country=country).order == expected


def test_the_country_does_not_decide_where_another_column_belies_it() -> None:
    assert order("04/05/2026", country="US", elsewhere=("13/04/2026",)) == ColumnOrder()
    assert order("04/05/2026", country="GB", elsewhere=("13/04/2026",)).order == "day first"


def test_dates_with_dots_are_day_first_where_nothing_else_is_known() -> None:
    assert order("04.05.2026").order == "day first"
    assert order("04.05.2026", "04/05/2026") == ColumnOrder()


def test_dates_in_words_need_no_order() -> None:
    assert order("April 13, 2026", "2026-05-04", country="US") == ColumnOrder()
