import json
import subprocess
import sys
import warnings
from datetime import date, timedelta
from importlib.metadata import version

import pytest

from afterview.core.holiday import days_off, estimated, knows_country, knows_subdivision
from afterview.core.holiday.place_year import read_place_year, weekend_days
from afterview.core.holiday.table import ALIASES, FIRST_YEAR, LAST_YEAR, LIBRARY_VERSION, PLACES

SATURDAYS_AND_SUNDAYS_2026 = frozenset(
    day for day in (date(2026, 1, 1) + timedelta(n) for n in range(365)) if day.weekday() >= 5
)


def test_the_table_is_of_the_installed_library() -> None:
    assert version("holidays") == LIBRARY_VERSION, "run: python tools/make_holiday_tables.py"


@pytest.mark.parametrize(
    ("country", "subdivision", "day", "why"),
    [
        ("US", None, date(2026, 11, 26), "a public holiday"),
        ("US", "NY", date(2026, 7, 3), "the observed day of a holiday on a Saturday"),
        ("DE", "BY", date(2026, 6, 4), "a holiday of the subdivision alone"),
        ("DE", "Bayern", date(2026, 6, 4), "the subdivision by its name"),
        ("GB", "SCT", date(2026, 1, 2), "the second of January in Scotland"),
        ("UK", "SCT", date(2026, 1, 2), "an alias of the country"),
        ("CN", None, date(2026, 1, 4), "a make-up working day on a Sunday"),
        ("EG", None, date(2026, 1, 2), "a Friday where the weekend is Friday and Saturday"),
        ("BN", None, date(2026, 1, 11), "a Sunday where the weekend is Friday and Sunday"),
        ("MY", "01", date(2024, 1, 5), "a Friday in Johor up to 2024"),
        ("MY", "01", date(2025, 1, 5), "a Sunday in Johor from 2025"),
        ("US", "NY", date(2023, 12, 25), "a holiday before the table"),
        ("US", "NY", date(2037, 12, 25), "a holiday after the table"),
        ("OM", None, date(2013, 4, 25), "a Thursday while it was still a weekend day"),
        ("OM", None, date(2013, 5, 4), "a Saturday once it had become one"),
    ],
)
def test_a_day_off(country: str, subdivision: str | None, day: date, why: str) -> None:
    assert day in days_off(country, subdivision, day.year), why


@pytest.mark.parametrize(
    ("country", "subdivision", "day", "why"),
    [
        ("US", "NY", date(2026, 11, 27), "the day after Thanksgiving is no public holiday in New York"),
        ("DE", "BE", date(2026, 6, 4), "a holiday of another subdivision"),
        ("US", "AR", date(2026, 10, 12), "a holiday of the country that the subdivision does not keep"),
        ("EG", None, date(2026, 1, 4), "a Sunday where the weekend is Friday and Saturday"),
        ("BN", None, date(2026, 1, 10), "a Saturday where the weekend is Friday and Sunday"),
        ("HK", None, date(2026, 1, 3), "a Saturday where only Sunday is a weekend day"),
        ("MY", "01", date(2025, 1, 3), "a Friday in Johor from 2025"),
        ("OM", None, date(2013, 5, 2), "a Thursday once it was no longer a weekend day"),
    ],
)
def test_a_business_day(country: str, subdivision: str | None, day: date, why: str) -> None:
    assert day not in days_off(country, subdivision, day.year), why


@pytest.mark.parametrize("country", [None, "", "XX", "us", "Narnia"])
def test_without_a_country_that_the_library_knows_saturdays_and_sundays_are_off(country: str | None) -> None:
    assert days_off(country, "NY", 2026) == SATURDAYS_AND_SUNDAYS_2026
    assert not estimated(country, "NY", 2026)


@pytest.mark.parametrize("year", [2023, 2026, 2037])
@pytest.mark.parametrize("subdivision", ["", "ZZ", "ny", "NY;New York"])
def test_an_unknown_subdivision_is_ignored(subdivision: str, year: int) -> None:
    assert days_off("US", subdivision, year) == days_off("US", None, year)


@pytest.mark.parametrize(
    ("country", "known"), [("US", True), ("UK", True), ("USA", True), ("XX", False), ("", False)]
)
def test_which_countries_are_known(country: str, *, known: bool) -> None:
    assert knows_country(country) is known


@pytest.mark.parametrize(
    ("country", "subdivision", "known"),
    [
        ("US", "NY", True),
        ("USA", "NY", True),
        ("US", "New York", True),
        ("DE", "BE", True),
        ("US", "BY", False),
        ("US", "", False),
        ("AD", "ZZ", False),
        ("XX", "NY", False),
    ],
)
def test_which_subdivisions_are_known(country: str, subdivision: str, *, known: bool) -> None:
    assert knows_subdivision(country, subdivision) is known


@pytest.mark.parametrize(
    ("country", "year", "expected"),
    [
        ("MA", 2027, True),
        ("US", 2027, False),
        ("SA", 2036, True),
        ("TR", 2040, True),
        ("US", 2040, False),
        ("SA", 2040, True),
    ],
)
def test_a_year_with_estimated_dates_says_so(country: str, year: int, *, expected: bool) -> None:
    assert estimated(country, None, year) is expected


@pytest.mark.parametrize("year", [1, 1900, FIRST_YEAR - 1, LAST_YEAR + 1, 2101, 9999])
@pytest.mark.parametrize("country", ["US", "IN", "TH", "CN", "IL", None])
def test_no_year_is_too_far(country: str | None, year: int) -> None:
    assert weekend_days(year, "6") <= days_off(country, None, year) or country in {"IL", "TH"}
    assert all(day.year == year for day in days_off(country, None, year))


def test_a_deprecated_subdivision_is_answered_without_a_warning() -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert date(2022, 12, 26) in days_off("US", "PW", 2022)
    assert not caught


def test_the_words_of_the_locale_do_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    from afterview.core.holiday.library import compute_place_year  # noqa: PLC0415 - loads the whole library

    before = compute_place_year("TR", None, 2038)
    monkeypatch.setenv("LANGUAGE", "th")
    assert compute_place_year("TR", None, 2038) == before
    assert before.estimated


def test_the_years_of_the_table_do_not_load_the_library() -> None:
    code = (
        "import json, sys\n"
        "from afterview.core.holiday import days_off\n"
        "days_off('US', 'NY', 2026)\n"
        "early = 'holidays' in sys.modules\n"
        "days_off('US', 'NY', 2037)\n"
        "print(json.dumps([early, 'holidays' in sys.modules]))\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(run.stdout) == [False, True]


def test_a_subdivision_of_the_table_is_read_as_its_difference_from_the_country() -> None:
    text = "A;B|45/1511,21~\nC C|15,2122"
    assert read_place_year(text, "C C", 2030, 0).days_off == {date(2030, 1, 1)} | weekend_days(2030, "56")
    assert read_place_year(text, "A", 2030, 0).days_off == {
        date(2030, 1, 1),
        date(2030, 1, 5),
    } | weekend_days(2030, "45")
    assert read_place_year(text, "B", 2031, 1).estimated
    assert read_place_year(text, "C C", 2031, 1).days_off == {date(2031, 2, 2)} | weekend_days(2031, "56")


def test_every_alias_stands_for_a_country_of_the_table() -> None:
    assert set(ALIASES.values()) <= set(PLACES)
    assert not set(ALIASES) & set(PLACES)
