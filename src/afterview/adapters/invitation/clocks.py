"""Date-times of a calendar file as instants: UTC, offsets, known zones, and zones the file itself defines.

A zone the file defines belongs to that file alone. Its rules are asked only for the year in question, so that
no rule, however hostile, is walked through.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr  # type: ignore[import-untyped]

from afterview.core.reading import zones

if TYPE_CHECKING:
    from afterview.adapters.invitation.content import Component, Property

_STAMP = re.compile(
    r"\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2}):?(\d{2})?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?",
    re.IGNORECASE,
)
_OFFSET = re.compile(r"\s*([+-])(\d{2}):?(\d{2})(?::?(\d{2}))?\s*")
_YEARLY = re.compile(r"(?:^|;)FREQ=YEARLY(?:;|$)", re.IGNORECASE)
_BOUND = re.compile(r";?\b(?:UNTIL|COUNT)=[^;]*", re.IGNORECASE)
_UNTIL = re.compile(r"\bUNTIL=([0-9TZ]+)", re.IGNORECASE)
_LONGEST_RULE = 300


@dataclass(frozen=True, slots=True)
class Clock:
    """How a local time becomes an instant. `name` is the IANA zone; `zone` None leaves times local."""

    name: str | None = None
    zone: tzinfo | None = None
    observances: tuple[Observance, ...] = ()

    def place(self, local: datetime) -> datetime:
        """The instant of a local time, or the local time where no zone is known."""
        if self.observances:
            return local.replace(tzinfo=timezone(_offset_at(self.observances, local)))
        return local if self.zone is None else local.replace(tzinfo=self.zone)


@dataclass(frozen=True, slots=True)
class Observance:
    """One STANDARD or DAYLIGHT: from `start` on, and each year by `rule`, the offset is `offset`."""

    start: datetime
    offset: timedelta
    before: timedelta
    rule: str

    def last_onset(self, local: datetime) -> datetime | None:
        """The last time it began at or before `local`."""
        if local < self.start:
            return None
        if not self.rule:
            return self.start
        try:
            return self._by_rule(local)
        except (ValueError, TypeError, OverflowError):
            return self.start

    def _by_rule(self, local: datetime) -> datetime:
        until = _UNTIL.search(self.rule)
        end = read_stamp(until[1])[0] if until else None
        limit = min(local, end.replace(tzinfo=None)) if isinstance(end, datetime) else local
        # Two years back is enough for a yearly rule, and keeps the walk short.
        first = max(self.start.year, limit.year - 2)
        start = (
            self.start.replace(year=first, day=min(self.start.day, 28))
            if first > self.start.year
            else self.start
        )
        found = rrulestr(_BOUND.sub("", self.rule), dtstart=start).before(limit, inc=True)
        return found if isinstance(found, datetime) else self.start


def _offset_at(observances: tuple[Observance, ...], local: datetime) -> timedelta:
    begun = [(onset, item.offset) for item in observances if (onset := item.last_onset(local))]
    if begun:
        return max(begun, key=lambda pair: pair[0])[1]
    return min(observances, key=lambda item: item.start).before


def read_stamp(value: str) -> tuple[datetime | date | None, bool]:
    """A DATE or DATE-TIME value, and whether it is local. Aware where it ends in Z or an offset."""
    match = _STAMP.match(value)
    if not match:
        return None, False
    year, month, day, hour, minute, second, suffix = match.groups()
    try:
        if hour is None:
            return date(int(year), int(month), int(day)), False
        seconds = min(int(second or 0), 59)
        local = datetime(int(year), int(month), int(day), int(hour), int(minute), seconds)  # noqa: DTZ001
        if suffix is None:
            return local, True
        zone = UTC if suffix in "Zz" else timezone(_signed(suffix))
    except ValueError:
        return None, False
    return local.replace(tzinfo=zone), False


def _signed(text: str) -> timedelta:
    match = _OFFSET.fullmatch(text)
    if not match:
        raise ValueError(f"no offset: {text[:20]}")
    size = timedelta(hours=int(match[2]), minutes=int(match[3]), seconds=int(match[4] or 0))
    if size >= timedelta(hours=24):
        raise ValueError(f"no offset: {text[:20]}")
    return size if match[1] == "+" else -size


def observances(component: Component) -> tuple[Observance, ...]:
    """The rules of a VTIMEZONE; those that are unsound are left out."""
    found: list[Observance] = []
    for part in component.parts[:200]:
        start = read_stamp(part.text("DTSTART"))[0] or datetime(1601, 1, 1)  # noqa: DTZ001 -- a local time
        if not isinstance(start, datetime):
            start = datetime(start.year, start.month, start.day)  # noqa: DTZ001
        rule = part.text("RRULE")[:_LONGEST_RULE]
        try:
            offset = _signed(part.text("TZOFFSETTO"))
            before = _signed(part.text("TZOFFSETFROM") or part.text("TZOFFSETTO"))
        except ValueError:
            continue
        yearly = rule if _YEARLY.search(rule) else ""
        starts = [start.replace(tzinfo=None), *_dates(part.properties.get("RDATE", ()))]
        found.extend(Observance(onset, offset, before, yearly) for onset in starts)
    return tuple(found)


def _dates(properties: list[Property] | tuple[()]) -> list[datetime]:
    values = [value for item in properties for value in item.value.split(",")]
    stamps = [read_stamp(value)[0] for value in values[:400]]
    return [stamp.replace(tzinfo=None) for stamp in stamps if isinstance(stamp, datetime)]


def clock_of(tzid: str, defined: dict[str, Component]) -> Clock | None:
    """The clock a TZID names, by its name or by the file's own definition; None where neither tells."""
    name = zones.zone_of_calendar_name(tzid)
    if name == "UTC":
        return Clock(None, UTC)
    if name:
        return Clock(name, ZoneInfo(name))
    own = defined.get(tzid)
    if own is not None:
        location = zones.zone_of_calendar_name(own.text("X-LIC-LOCATION"))
        if location and location != "UTC":
            return Clock(location, ZoneInfo(location))
        if rules := observances(own):
            return Clock(observances=rules)
    return _by_words(tzid[:200])


def _by_words(tzid: str) -> Clock | None:
    mentions = zones.find_zones(tzid)
    if len(mentions) != 1 or mentions[0].zone is None:
        return None
    zone = mentions[0].zone
    if zone.name and zone.hours is None:
        return Clock(zone.name, ZoneInfo(zone.name))
    if zone.hours is not None and not zone.name and not zone.check:
        return Clock(None, timezone(timedelta(hours=zone.hours)))
    return None
