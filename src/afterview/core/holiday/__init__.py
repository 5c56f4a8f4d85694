"""The one door to public holidays and weekends (RULEBOOK section 3, first bullet).

Answers are those of the pinned `holidays` library. The years that plans are about come from a table made
from it (`tools/make_holiday_tables.py`); the library itself, half a second to import, is asked only outside
them.
"""

from datetime import date
from functools import lru_cache

from afterview.core.holiday.place_year import (
    SATURDAY_AND_SUNDAY,
    PlaceYear,
    line_of_subdivision,
    read_place_year,
    weekend_days,
)
from afterview.core.holiday.table import ALIASES, FIRST_YEAR, LAST_YEAR, PLACES

__all__ = ["days_off", "estimated", "knows_country", "knows_subdivision"]


def days_off(country: str | None, subdivision: str | None, year: int) -> frozenset[date]:
    """Every day of the year (1 to 9999) that is no business day: weekend days and public holidays.

    Observed days are among them. No country, or one that the library does not know: Saturdays and Sundays.
    An unknown subdivision is ignored.
    """
    return _place_year(country, subdivision, year).days_off


def estimated(country: str | None, subdivision: str | None, year: int) -> bool:
    """Whether some public holiday of that year is on an estimated date, as lunar ones often are."""
    return _place_year(country, subdivision, year).estimated


def knows_country(country: str) -> bool:
    """Whether the library has the country, by its ISO 3166-1 code or an alias like ``UK``."""
    return _code(country) in PLACES


def knows_subdivision(country: str, subdivision: str) -> bool:
    """Whether the library knows the country and this subdivision of it, by its ISO 3166-2 code or by name."""
    text = PLACES.get(_code(country), "")
    return line_of_subdivision(text.splitlines(), subdivision) >= 0


@lru_cache(maxsize=2048)
def _place_year(country: str | None, subdivision: str | None, year: int) -> PlaceYear:
    if country is None or not knows_country(country):
        return PlaceYear(weekend_days(year, SATURDAY_AND_SUNDAY), estimated=False)
    code = _code(country)
    if FIRST_YEAR <= year <= LAST_YEAR:
        return read_place_year(PLACES[code], subdivision, year, year - FIRST_YEAR)
    from afterview.core.holiday.library import compute_place_year  # noqa: PLC0415 - half a second to import

    known = subdivision if subdivision and knows_subdivision(code, subdivision) else None
    return compute_place_year(code, known, year)


def _code(country: str) -> str:
    return ALIASES.get(country, country)
