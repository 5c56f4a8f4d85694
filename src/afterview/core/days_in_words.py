"""Dates and times as a reader says them: "Friday 4 December", "11:30"."""

from datetime import date, datetime, tzinfo

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


def day_in_words(day: date, near: date) -> str:
    """`Friday 4 December`, with the year where `near` lies in another one."""
    words = f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"
    return words if day.year == near.year else f"{words} {day.year}"


def time_in_words(instant: datetime, place: tzinfo) -> str:
    """`11:30`, the local time in `place`."""
    local = instant.astimezone(place)
    return f"{local.hour:02d}:{local.minute:02d}"


def instant_in_words(instant: datetime, place: tzinfo, near: date) -> str:
    """`11:30 on Friday 4 December`, local in `place`."""
    return f"{time_in_words(instant, place)} on {day_in_words(instant.astimezone(place).date(), near)}"
