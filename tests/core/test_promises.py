"""RULEBOOK section 5, phrase by phrase; `test_promises_cases.tsv` was worked out by hand from its text."""

from datetime import date
from pathlib import Path

import pytest

from afterview.core.promises import read_promise
from afterview.core.time import business_days

SHARED = Path(__file__).parents[3] / "shared" / "examples" / "promises.tsv"
CASES = Path(__file__).with_name("test_promises_cases.tsv")
NOTHING = "-"


def answer(phrase: str, said_on: str, country: str) -> str:
    found = read_promise(phrase, date.fromisoformat(said_on), business_days(country or None, None))
    return found.date.isoformat() if found.date else NOTHING


def wrong(rows: list[str]) -> list[str]:
    """The rows whose answer is another one, with what was answered."""
    split = [row.split("\t") for row in rows]
    return [
        f"{phrase!r} said on {said_on} in {country or 'no country'}: {got}, not {expected}"
        for phrase, said_on, country, expected in split
        if (got := answer(phrase, said_on, country)) != expected
    ]


def sections() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    title = ""
    for row in CASES.read_text(encoding="utf-8").splitlines():
        if row.startswith("# "):
            title = row.removeprefix("# ")
        elif row:
            found.setdefault(title, []).append(row)
    return found


SECTIONS = sections()


@pytest.mark.parametrize("title", SECTIONS)
def test_the_phrases_of_a_rule_give_the_dates_worked_out_by_hand(title: str) -> None:
    assert wrong(SECTIONS[title]) == []


@pytest.mark.skipif(not SHARED.exists(), reason="the shared examples are not here")
def test_the_shared_examples_give_their_dates() -> None:
    rows = SHARED.read_text(encoding="utf-8").splitlines()[1:]
    assert len(rows) > 40
    assert wrong(rows) == []


SAID_ON = date(2026, 12, 2)  # a Wednesday
US = business_days("US", None)


@pytest.mark.parametrize(
    ("phrase", "reading"),
    [
        ("by Friday", "the Friday of this week"),
        ("by Monday", "the Monday of next week"),
        ("by the end of next week", "the Friday of next week, its last business day"),
        ("early next week", "the Tuesday of next week"),
        ("within three business days", "3 business days after Wednesday 2 December"),
        ("in a week and a half", "1½ weeks after Wednesday 2 December"),
        ("a week from Friday", "1 week after Friday 4 December"),
        ("Friday week", "a week after the Friday of this week"),
        ("mid-January", "the middle of January, Friday 15 January 2027"),
        ("end of next month", "the last business day of next month, Friday 29 January 2027"),
        ("the 10th", "Thursday 10 December"),
        ("before Christmas", "the day before Friday 25 December"),
        ("within the hour", "that day, Wednesday 2 December"),
        ("by EOD", "the end of today, Wednesday 2 December"),
        ("Friday, December 9", "9 December 2026 is a Wednesday, not a Friday"),
        ("February 30th", "30 February 2027 does not exist"),
        ("13/12", "there is no month 13"),
        ("by the 35th", "there is no 35th of a month"),
        ("soon", "no date in these words"),
        ("not before Friday", "these words say when it will not be"),
        ("Friday at the earliest", "these words say from when, not by when"),
        ("once we have met on Friday", "these words wait for something that has no date of its own"),
        (
            "interviews run until Friday",
            "the date in these words is about something else than hearing or deciding",
        ),
        ("1 December 2026", "Tuesday 1 December has passed"),
    ],
)
def test_what_was_understood_is_told_in_plain_words(phrase: str, reading: str) -> None:
    assert read_promise(phrase, SAID_ON, US).reading == reading


@pytest.mark.parametrize("country", [None, "CA"])
def test_a_numeric_date_that_may_be_two_is_not_guessed(country: str | None) -> None:
    found = read_promise("by 11/12", SAID_ON, business_days(country, None))
    assert found.date is None
    assert found.reading == "11/12 may be Friday 11 December or Friday 12 November 2027"


def test_a_weekday_tells_which_of_two_dates_is_meant() -> None:
    found = read_promise("by Thursday 10/12", SAID_ON, business_days("CA", None))
    assert found.date == date(2026, 12, 10)


def test_the_year_comes_first_where_the_country_writes_it_first() -> None:
    found = read_promise("26/12/11", SAID_ON, business_days("JP", None))
    assert found.date == date(2026, 12, 11)


def test_a_year_first_country_does_not_settle_a_date_with_the_year_last() -> None:
    assert read_promise("11/12/2026", SAID_ON, business_days("JP", None)).date is None


def test_thanksgiving_is_a_date_only_where_it_is_kept() -> None:
    assert read_promise("before Thanksgiving", date(2026, 11, 16), business_days("GB", None)).date is None
    assert read_promise("before Thanksgiving", date(2026, 10, 1), business_days("CA", None)).date == date(
        2026, 10, 11
    )


def test_a_subdivision_s_holidays_move_the_last_business_day() -> None:
    scotland = business_days("GB", "SCT")
    assert read_promise("end of November", date(2026, 11, 2), scotland).date == date(2026, 11, 27)


@pytest.mark.parametrize("said_on", [date.min, date.max])
@pytest.mark.parametrize(
    "phrase", ["yesterday", "next week", "before Easter", "the 31st", "in 9 years", "May 5"]
)
def test_the_ends_of_the_calendar_give_no_error(phrase: str, said_on: date) -> None:
    found = read_promise(phrase, said_on, US).date
    assert found is None or found >= said_on


@pytest.mark.parametrize(
    "text",
    [
        "or " * 5_000,
        "Monday or " * 1_000,
        "Monday, " * 1_000,
        "1/" * 1_000,
        "9" * 50_000,
        "-" * 10_000,
        "a week from " * 500,
        "before " * 1_000,
        "next week, probably " * 500,
    ],
)
def test_a_huge_text_is_read(text: str) -> None:
    assert read_promise(text, SAID_ON, US).reading
