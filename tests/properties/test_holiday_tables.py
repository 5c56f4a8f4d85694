"""The whole table against the library: every country, every word for a subdivision, every year."""

import warnings
from datetime import date, timedelta
from typing import Any

import holidays
import pytest
from holidays.registry import COUNTRIES, EntityLoader

from afterview.core.holiday import days_off, estimated, knows_country, knows_subdivision
from afterview.core.holiday.table import ALIASES, FIRST_YEAR, LAST_YEAR, PLACES

YEARS = range(FIRST_YEAR, LAST_YEAR + 1)
DAYS = [
    date(FIRST_YEAR, 1, 1) + timedelta(n)
    for n in range((date(LAST_YEAR + 1, 1, 1) - date(FIRST_YEAR, 1, 1)).days)
]
CODES = sorted(names[1] for names in COUNTRIES.values())


def library(country: str, subdivision: str | None) -> holidays.HolidayBase:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return holidays.country_holidays(country, subdiv=subdivision, years=YEARS)


def words_for_subdivisions(country: str) -> list[str]:
    entity: Any = getattr(holidays, country)
    parent = entity.parent_entity
    words = {*entity.subdivisions, *entity.subdivisions_aliases, *entity._deprecated_subdivisions}  # noqa: SLF001
    return sorted(words | set(parent.subdivisions if parent else ()))


def table_days(country: str, subdivision: str | None) -> set[date]:
    return set().union(*(days_off(country, subdivision, year) for year in YEARS))


def test_the_table_has_every_country_of_the_library() -> None:
    assert sorted(PLACES) == CODES
    assert {*PLACES, *ALIASES} == set(EntityLoader.get_country_codes(include_aliases=True))


@pytest.mark.parametrize("country", CODES)
def test_the_table_gives_the_library_s_answer(country: str) -> None:
    for subdivision in [None, *words_for_subdivisions(country)]:
        calendar = library(country, subdivision)
        # Weekends depend on the weekday, the year and the subdivision: `is_weekend` is asked about every day.
        expected = {day for day in DAYS if calendar.is_weekend(day)}.union(calendar)
        assert table_days(country, subdivision) == expected, subdivision
        assert subdivision is None or knows_subdivision(country, subdivision)


@pytest.mark.parametrize("country", CODES)
def test_a_year_is_estimated_where_the_library_calls_one_of_its_days_so(country: str) -> None:
    entity: Any = getattr(holidays, country)
    # Some countries leave the word "estimated" out of names unless asked for it; the dates are the same.
    options = {name: True for name in entity.get_supported_options() if name.endswith("_show_estimated")}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        calendar = entity(years=YEARS, **options)
    label = calendar.tr(getattr(entity, "estimated_label", "nothing is estimated")).replace("%s", "").strip()
    marked = {day.year for day in calendar if label.strip("()（）") in calendar[day]}
    assert {year for year in YEARS if estimated(country, None, year)} == marked


@pytest.mark.parametrize("alias", sorted(ALIASES))
def test_an_alias_is_the_country_that_the_library_takes_it_for(alias: str) -> None:
    assert knows_country(alias)
    calendar = library(alias, None)
    assert table_days(alias, None) == {day for day in DAYS if calendar.is_weekend(day)}.union(calendar)
