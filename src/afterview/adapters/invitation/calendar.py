"""The events of a calendar file, each read as far as it is sound."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from itertools import islice
from typing import TYPE_CHECKING

from icalendar.prop import vDuration

from afterview.adapters.invitation import clocks, recurrence
from afterview.adapters.invitation.content import MOST_EVENTS, Component, Property, calendars
from afterview.adapters.mail.bounds import bounded
from afterview.adapters.mail.page import lines_of
from afterview.core.reading.material import Address, Attendee, Event

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterview.core.reading.values import Moment

_TAG = re.compile(
    r"</?(?:p|br|div|b|i|u|a|ul|ol|li|table|tr|td|span|strong|html|body|h[1-6])\b[^>]*>", re.IGNORECASE
)
_WEB = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_LINKS = (
    "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
    "CONFERENCE",
    "X-CONFERENCE-URL",
    "X-ZOOM-MEETING-URL",
    "URL",
)


@dataclass(frozen=True, slots=True)
class CalendarRead:
    """The events of a calendar, and a line for what could not be read."""

    events: tuple[Event, ...]
    trouble: tuple[str, ...]


def read_calendar(data: bytes, charset: str = "", method: str = "") -> CalendarRead:
    """Every event occurrence in `data`; never raises for what the bytes hold.

    `charset` and `method` are those of the mail's part, where the calendar itself does not tell.
    """
    events: list[Event] = []
    trouble: list[str] = []
    for calendar in calendars(data, charset):
        found = list(calendar.walk("VEVENT"))
        if len(found) > MOST_EVENTS:
            trouble.append(f"The calendar holds more than {MOST_EVENTS} events; only the first were read.")
        events.extend(_events(calendar, found[:MOST_EVENTS], method.upper(), trouble))
    return CalendarRead(tuple(events), tuple(dict.fromkeys(trouble)))


def _events(calendar: Component, found: list[Component], method: str, trouble: list[str]) -> list[Event]:
    defined = {zone.text("TZID"): zone for zone in calendar.walk("VTIMEZONE")}
    default = clocks.clock_of(calendar.text("X-WR-TIMEZONE"), {}) or clocks.Clock()
    reader = _EventReader(calendar.text("METHOD").upper() or method, defined, default, trouble)
    series: list[Event] = []
    for component in found:
        series.extend(reader.occurrences(component))
    own = {(event.uid, event.occurrence) for event in series if event.occurrence and event.sequence >= 0}
    changed = {(c.text("UID"), reader.occurrence_key(c)) for c in found if c.first("RECURRENCE-ID")}
    # An occurrence that was moved by itself replaces the one its series would give.
    return [e for e in series if not (e.from_series and (e.uid, e.occurrence) in changed & own)]


class _EventReader:
    """Reads the events of one calendar, with that calendar's zones."""

    def __init__(
        self, method: str, defined: dict[str, Component], default: clocks.Clock, trouble: list[str]
    ) -> None:
        self._method = method
        self._defined = defined
        self._default = default
        self._trouble = trouble

    def occurrences(self, component: Component) -> Iterator[Event]:
        """The event, once for each date of a recurrence."""
        first = self._event(component)
        if not component.is_whole:
            self._trouble.append("The file breaks off within the event; what follows is missing.")
        rule = component.text("RRULE")
        if component.first("RECURRENCE-ID"):
            yield replace(first, occurrence=self.occurrence_key(component))
        elif first.starts is not None and (rule or component.first("RDATE")):
            yield from self._series(component, first, first.starts, rule)
        else:
            yield first

    def occurrence_key(self, component: Component) -> str:
        """The occurrence that a RECURRENCE-ID names."""
        found = component.first("RECURRENCE-ID")
        moment = self._moment(found)[0] if found else None
        return _key(moment) if moment is not None else ""

    def _event(self, component: Component) -> Event:
        start, clock = self._moment(component.first("DTSTART"))
        end: Moment | None = None
        if start is None:
            self._trouble.append("An event has no start that can be read.")
        else:
            start, end = self._span(component, start, clock)
        return Event(
            uid=component.text("UID") or None,
            sequence=_number(component.text("SEQUENCE")),
            stamp=_stamp(component),
            method=self._method or "PUBLISH",
            starts=start,
            ends=end,
            zone=clock.name,
            summary=_one_line(component.text("SUMMARY")),
            description=_description(component),
            location=", ".join(component.text("LOCATION").split("\n")).replace(",,", ","),
            cancelled=component.text("STATUS").upper() == "CANCELLED",
            organizer=_addressed(component.first("ORGANIZER")),
            attendees=tuple(_attendee(item) for item in component.properties.get("ATTENDEE", ())),
            urls=tuple(_urls(component)),
        )

    def _span(self, component: Component, start: Moment, clock: clocks.Clock) -> tuple[Moment, Moment | None]:
        """Start and end; an all-day event of Outlook's (midnight to midnight, so marked) as dates."""
        end = self._end(component, start, clock)
        if component.text("X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE" and isinstance(start, datetime):
            last = (end - timedelta(seconds=1)).date() if isinstance(end, datetime) and end > start else None
            return start.date(), last
        if not isinstance(start, datetime):
            # DTEND of an all-day event is the day after its last.
            day = end - timedelta(days=1) if end is not None and end > start else start
            return start, day
        return start, end

    def _end(self, component: Component, start: Moment, clock: clocks.Clock) -> Moment | None:
        end: Moment | None = self._moment(component.first("DTEND"), clock)[0]
        if end is None and component.first("DURATION"):
            end = _after(start, component.text("DURATION"))
        if end is None or isinstance(end, datetime) != isinstance(start, datetime):
            return None
        if isinstance(end, datetime) and isinstance(start, datetime):
            if (end.tzinfo is None) != (start.tzinfo is None) or end < start:
                self._trouble.append("The event ends before it starts; its end was left out.")
                return None
            return end if end > start else None
        return end

    def _moment(
        self, found: Property | None, clock: clocks.Clock | None = None
    ) -> tuple[Moment | None, clocks.Clock]:
        """The moment a property tells, and its clock; `clock` reads a local time that names no zone."""
        none = clocks.Clock()
        if found is None:
            return None, none
        moment, is_local = clocks.read_stamp(found.value)
        if not isinstance(moment, datetime) or not is_local:
            return moment, none
        own = self._named_clock(found.parameters.get("TZID", "")) or clock or self._default
        return own.place(moment), own

    def _named_clock(self, tzid: str) -> clocks.Clock | None:
        if not tzid:
            return None
        clock = clocks.clock_of(tzid, self._defined)
        if clock is None:
            self._trouble.append(f"The time zone “{tzid[:60]}” is unknown; times are as written.")
            return clocks.Clock()
        return clock

    def _series(self, component: Component, first: Event, start: Moment, rule: str) -> Iterator[Event]:
        _, clock = self._moment(component.first("DTSTART"))
        skipped = {_key(moment) for moment in self._listed(component, "EXDATE", clock)}
        begins = [start, *self._listed(component, "RDATE", clock)]
        endless = bool(rule) and not recurrence.ends(rule)
        if rule:
            # Of an endless rule only the first date that is not skipped is wanted.
            most = len(skipped) + 1 if endless else recurrence.MOST_DATES
            begins += self._by_rule(rule, start, clock, most)
        length = first.ends - start if first.ends is not None else None
        unique = {key: moment for moment in begins if (key := _key(moment)) not in skipped}
        if endless:
            self._trouble.append("The event repeats without end; only its first date was taken.")
        for key, begin in islice(sorted(unique.items()), 1 if endless else recurrence.MOST_DATES):
            end = begin + length if length is not None else None
            yield replace(first, starts=begin, ends=end, occurrence=key, from_series=True)

    def _listed(self, component: Component, name: str, clock: clocks.Clock) -> list[Moment]:
        moments: list[Moment] = []
        for found in component.properties.get(name, ())[: recurrence.MOST_DATES]:
            for value in found.value.split(",")[: recurrence.MOST_DATES]:
                moment = self._moment(Property(found.parameters, value.split("/")[0]), clock)[0]
                if moment is not None:
                    moments.append(moment)
        return moments

    def _by_rule(self, rule: str, start: Moment, clock: clocks.Clock, most: int) -> list[Moment]:
        timed = start if isinstance(start, datetime) else datetime.combine(start, time())
        try:
            found = recurrence.local_dates(rule, timed, most)
        except ValueError:
            self._trouble.append("The event's repetition could not be read; only its first date was taken.")
            return []
        if len(found) == recurrence.MOST_DATES:
            self._trouble.append(f"The event repeats often; only its first {len(found)} dates were taken.")
        if not isinstance(start, datetime):
            return [moment.date() for moment in found]
        return [_in_zone_of(start, clock, moment) for moment in found]


def _in_zone_of(start: Moment, clock: clocks.Clock, local: datetime) -> datetime:
    if clock.zone is None and not clock.observances and isinstance(start, datetime):
        return local.replace(tzinfo=start.tzinfo)
    return clock.place(local)


def _key(moment: Moment) -> str:
    if isinstance(moment, datetime) and moment.tzinfo is not None:
        moment = moment.astimezone(UTC)
    return moment.isoformat()


def _after(start: Moment, duration: str) -> Moment | None:
    try:
        length: timedelta = vDuration.from_ical(duration)  # type: ignore[no-untyped-call]
        return start + length
    except (ValueError, TypeError, OverflowError):
        return None


def _number(text: str) -> int:
    return int(text) if re.fullmatch(r"\d{1,9}", text) else 0


def _stamp(component: Component) -> datetime | None:
    for name in ("DTSTAMP", "LAST-MODIFIED"):
        moment = clocks.read_stamp(component.text(name))[0]
        if isinstance(moment, datetime):
            return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return None


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _description(component: Component) -> tuple[str, ...]:
    plain = component.text("DESCRIPTION")
    if _TAG.search(plain):
        # Line ends count beside tags: Google mixes both.
        return bounded(lines_of(plain.replace("\n", "<br>")))
    rich = component.text("X-ALT-DESC")
    if rich and (len(plain) < 40 or "<table" in rich.casefold()):
        return bounded(lines_of(rich))
    return bounded(plain.splitlines())


def _addressed(found: Property | None) -> Address | None:
    if found is None:
        return None
    name = _one_line(found.parameters.get("CN", "")).strip("\"'") or None
    match = re.search(r"(?:mailto:)?\s*([^\s:;<>\"]{1,200}@[^\s:;<>\"]{1,200})", found.value, re.IGNORECASE)
    email = match[1] if match else found.parameters.get("EMAIL", "")
    return Address(name, email.casefold() if "@" in email else None)


def _attendee(found: Property) -> Attendee:
    def parameter(name: str, default: str) -> str:
        return (found.parameters.get(name) or default).upper()

    return Attendee(
        address=_addressed(found) or Address(None, None),
        kind=parameter("CUTYPE", "INDIVIDUAL"),
        role=parameter("ROLE", "REQ-PARTICIPANT"),
        status=parameter("PARTSTAT", "NEEDS-ACTION"),
    )


def _urls(component: Component) -> Iterator[str]:
    for name in _LINKS:
        for found in component.properties.get(name, ())[:5]:
            if match := _WEB.search(found.value):
                yield match[0]
