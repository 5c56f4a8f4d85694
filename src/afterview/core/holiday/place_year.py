"""One place's year of days off, and how the table writes it down.

A place's text has one line for the country and one for each further set of days among its subdivisions::

    subdivision;subdivision|year,year,year

The country's own line comes first and names the subdivisions that have no days of their own. A year is
``[weekend/]days[~]``: the weekend as weekday digits (0 is Monday), left out when it is Saturday and Sunday;
the days off outside the weekend, each a base 36 digit for the month and one for the day (``CP`` is 25
December); ``~`` when the library calls one of them estimated. On a subdivision's line the days are those
that differ from the country's, either way.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

SATURDAY_AND_SUNDAY = "56"


@dataclass(frozen=True, slots=True)
class PlaceYear:
    """The days of one year that are no business days in one place, and whether some of them are estimated."""

    days_off: frozenset[date]
    estimated: bool


@lru_cache(maxsize=128)
def weekend_days(year: int, weekend: str) -> frozenset[date]:
    """Every day of the year that falls on one of the weekdays named by digit (``"56"``: Saturday, Sunday)."""
    first = date(year, 1, 1)
    days = (
        first + timedelta(offset) for offset in range(date(year, 12, 31).toordinal() - first.toordinal() + 1)
    )
    return frozenset(day for day in days if str(day.weekday()) in weekend)


def read_place_year(text: str, subdivision: str | None, year: int, index: int) -> PlaceYear:
    """The place's year from its text in the table; ``index`` is the year's place on each line.

    A subdivision that the text does not name is ignored.
    """
    lines = text.splitlines()
    weekend, days, estimated = _read_year(lines[0], year, index)
    own = line_of_subdivision(lines, subdivision)
    if own > 0:
        weekend, different, estimated = _read_year(lines[own], year, index)
        days ^= different
    return PlaceYear(weekend_days(year, weekend) | days, estimated)


def line_of_subdivision(lines: list[str], subdivision: str | None) -> int:
    """The number of the line that names the subdivision, -1 where none does."""
    if not subdivision:
        return -1
    for number, line in enumerate(lines):
        if subdivision in line.partition("|")[0].split(";"):
            return number
    return -1


def _read_year(line: str, year: int, index: int) -> tuple[str, frozenset[date], bool]:
    written = line.partition("|")[2].split(",")[index]
    weekend, slash, days = written.rpartition("/")
    digits = days.rstrip("~")
    return (
        weekend if slash else SATURDAY_AND_SUNDAY,
        frozenset(
            date(year, int(digits[at], 36), int(digits[at + 1], 36)) for at in range(0, len(digits), 2)
        ),
        days.endswith("~"),
    )
