"""Section 5's sentences about the calendar, one function each. Pure dates: no words are read here."""

import calendar
from datetime import MAXYEAR, date, timedelta
from typing import Literal

from afterview.core.promises.lexicon import Part
from afterview.core.time import BusinessDays

DAY = timedelta(days=1)
WEEK = timedelta(days=7)

TUESDAY, WEDNESDAY = 1, 2
MOST_DAYS = 3660
MOST_BUSINESS_DAYS = 260


def monday_of(day: date) -> date:
    """Weeks run Monday to Sunday."""
    return day - day.weekday() * DAY


def sunday_of(day: date) -> date:
    """The last day of the week of `day`."""
    return monday_of(day) + 6 * DAY


def end_of_week(day: date, days: BusinessDays) -> date:
    """The last business day of the week of `day`."""
    return days.last_in(monday_of(day), sunday_of(day))


def part_of_week(day: date, part: Part, days: BusinessDays) -> date:
    """Early in the week of `day` is its Tuesday, the middle its Wednesday, late its last business day."""
    if part == "late":
        return end_of_week(day, days)
    return monday_of(day) + (TUESDAY if part == "early" else WEDNESDAY) * DAY


def next_weekday(day: date, weekday: int) -> date:
    """A bare weekday is the first such day strictly after the day of saying. Monday is 0."""
    return day + ((weekday - day.weekday() - 1) % 7 + 1) * DAY


def last_weekday(day: date, weekday: int) -> date:
    """The latest such weekday strictly before `day`. Monday is 0."""
    return day - ((day.weekday() - weekday - 1) % 7 + 1) * DAY


def weekday_in_week(day: date, weekday: int) -> date:
    """That weekday of the week of `day`."""
    return monday_of(day) + weekday * DAY


def real_date(year: int, month: int, day: int) -> date | None:
    """The date, or None where it does not exist."""
    if not (1 <= year <= MAXYEAR and 1 <= month <= 12 and 1 <= day <= last_day(year, month)):
        return None
    return date(year, month, day)


def last_day(year: int, month: int) -> int:
    """How many days the month has."""
    return calendar.monthrange(year, month)[1]


def months_after(day: date, count: int) -> date | None:
    """The same day `count` months on; where that month is too short, its last day."""
    year, month = month_after(day.year, day.month, count)
    if not 1 <= year <= MAXYEAR:
        return None
    return date(year, month, min(day.day, last_day(year, month)))


def month_after(year: int, month: int, count: int) -> tuple[int, int]:
    """The year and month `count` months after (or, below zero, before) the given ones."""
    whole, rest = divmod(year * 12 + month - 1 + count, 12)
    return whole, rest + 1


def part_of_month(year: int, month: int, part: Literal["early", "mid"]) -> date:
    """Early and mid in a month are the 7th and the 15th; late is the last business day, `end_of_months`."""
    return date(year, month, 7 if part == "early" else 15)


def end_of_months(year: int, month: int, count: int, days: BusinessDays) -> date:
    """The last business day of `count` months from the given one on: of a month, a quarter, a year."""
    last_year, last_month = month_after(year, month, count - 1)
    return days.last_in(date(year, month, 1), date(last_year, last_month, last_day(last_year, last_month)))


def week_of_month(year: int, month: int, count: int, days: BusinessDays) -> date:
    """The first, second, third week of a month end on the 7th, 14th, 21st; the last with the month."""
    if 1 <= count <= 4:
        return date(year, month, 7 * count)
    return end_of_months(year, month, 1, days)


def weekday_of_month(year: int, month: int, weekday: int, count: int) -> date | None:
    """The `count`-th such weekday of the month (-1: the last), or None where there is none."""
    if count < 0:
        end = date(year, month, last_day(year, month))
        return end - ((end.weekday() - weekday) % 7) * DAY
    first = date(year, month, 1)
    return real_date(year, month, 1 + (weekday - first.weekday()) % 7 + 7 * (count - 1))


def business_day_of_month(year: int, month: int, count: int, days: BusinessDays) -> date | None:
    """The `count`-th business day of the month (-1: the last), or None where there is none."""
    if count < 0:
        return end_of_months(year, month, 1, days)
    found = days.after(date(year, month, 1) - DAY, count)
    return found if found.month == month else None


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of Meeus, Jones and Butcher)."""
    golden, century, rest = year % 19, year // 100, year % 100
    leaps, odd = divmod(century, 4)
    shift = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leaps - shift + 15) % 30
    quarter, left = divmod(rest, 4)
    sunday = (32 + 2 * odd + 2 * quarter - moon - left) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)
