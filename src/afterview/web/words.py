"""Template filters that say dates and times as a reader does."""

from datetime import UTC, date, datetime, tzinfo
from zoneinfo import ZoneInfo

from django import template
from django.contrib.messages.storage.base import Message

from afterview.core.days_in_words import day_in_words, instant_in_words, time_in_words
from afterview.web.notices import undo_address

register = template.Library()


@register.filter
def day(value: date | None, near: date | None = None) -> str:
    """`Friday 4 December`; with the year where `near` lies in another one. Empty for None."""
    return "" if value is None else day_in_words(value, near or value)


@register.filter
def at(value: datetime | None, zone_name: str | None = None) -> str:
    """`11:30 on Friday 4 December`, in that zone; without one, in the offset it was recorded with."""
    if value is None:
        return ""
    place = _place(value, zone_name)
    return instant_in_words(value, place, value.astimezone(place).date())


@register.filter
def clock(value: datetime | None, zone_name: str | None = None) -> str:
    """`11:30`, in that zone; without one, in the offset it was recorded with."""
    return "" if value is None else time_in_words(value, _place(value, zone_name))


def _place(value: datetime, zone_name: str | None) -> tzinfo:
    return ZoneInfo(zone_name) if zone_name else value.tzinfo or UTC


@register.filter
def place(zone_name: str) -> str:
    """The place after which a time zone is named: `New York`."""
    return zone_name.rpartition("/")[2].replace("_", " ")


@register.filter
def undo(message: Message) -> str:
    """The address that takes back what a notice tells, empty where nothing does."""
    return undo_address(message)
