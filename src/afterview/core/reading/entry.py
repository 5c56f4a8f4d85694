"""A calendar's event as an interview: what its fields say, and what its text and its mail add to them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from afterview.core.reading import verdict, zones
from afterview.core.reading.links import find_links, meeting_link
from afterview.core.reading.moments import Scan, Scanner
from afterview.core.reading.pages import Page, is_from, matter_of, page_of, roster_of
from afterview.core.reading.roster import Roster, candidate_of
from afterview.core.reading.schedule import SchedulePart, day_parts, parts_of
from afterview.core.reading.setting import setting_of
from afterview.core.reading.spans import Span, placed, slot_names, slots_of, span_of
from afterview.core.reading.values import ReadInterview, ReadSlot
from afterview.core.reading.versions import method_of
from afterview.core.reading.voices import Voice

if TYPE_CHECKING:
    from afterview.core.reading.material import Event
    from afterview.core.reading.values import Moment

_EARLY = timedelta(minutes=30)
_LONGEST_DAY = timedelta(hours=12)
_QUARTER = timedelta(minutes=15)


class EntryReader:
    """Reads the events of one file, with the mail they came in.

    `me` are the candidate's addresses; what to tell the user is added to `warnings`.
    """

    def __init__(self, voices: list[Voice], me: tuple[str, ...], warnings: list[str]) -> None:
        self._me = me
        self._warnings = warnings
        self._series: dict[Event, ReadInterview] = {}
        self._pages = [
            page_of(voice) for voice in voices if voice.kind != "quoted" and not is_from(voice, me)
        ]

    def interviews(self, events: list[Event]) -> list[ReadInterview]:
        """One interview an event; entries that plainly are none are left out with a warning."""
        found: list[ReadInterview] = []
        for event in events:
            text = [*event.description, *(line for page in self._pages for line in page.lines)]
            if verdict.is_other_entry(event.summary, "\n".join(text)):
                self._warnings.append(f"“{event.summary[:80]}” is no interview and was left out.")
            else:
                found.append(self._occurrence(event, is_alone=len(events) == 1))
        return found

    def _occurrence(self, event: Event, *, is_alone: bool) -> ReadInterview:
        """The interview of an event; the dates of a series differ in nothing but their times."""
        series = replace(event, starts=None, ends=None, occurrence="", from_series=False)
        held = self._series.get(series)
        if held is not None:
            return replace(held, starts=event.starts, ends=event.ends)
        interview = self._interview(event, is_alone=is_alone)
        if not interview.slots and (interview.starts, interview.ends) == (event.starts, event.ends):
            self._series[series] = interview
        return interview

    def _interview(self, event: Event, *, is_alone: bool) -> ReadInterview:
        own = page_of(Voice(event.organizer, (), event.summary, None, event.description))
        # Of several events each has its own text; the mail's text is for all of them.
        pages = [own, *self._pages] if is_alone or not event.description else [own]
        to = self._pages[0].voice.to if self._pages else ()
        addresses = [attendee.address for attendee in event.attendees]
        candidate = candidate_of(self._me, addresses, [page.cast for page in pages], to, event.organizer)
        scans = [_scan(event, page) for page in pages]
        parts = _schedule(event, pages, scans)
        company, position = matter_of(
            event.summary, pages, candidate, parts, addresses, event.location.split("\n")
        )
        roster = roster_of(candidate, pages, parts, event, company)
        lines = tuple(line for page in pages for line in page.lines)
        link = meeting_link((*event.urls, *find_links(event.location)), lines)
        kind, place = setting_of(event.location, event.summary, lines, link, company)
        span = self._span(event, scans, parts)
        return ReadInterview(
            starts=span.starts,
            ends=span.ends,
            time_zone=span.zone,
            format=kind,
            company=company,
            position=position,
            people=roster.people(),
            link=link,
            location=place,
            method=_method(event, self._pages[:1] if is_alone else []),
            uid=event.uid,
            slots=_slots(event, parts, roster),
        )

    def _span(self, event: Event, scans: list[Scan], parts: list[SchedulePart]) -> Span:
        """When it is: by its own fields, by its text where they say no time, no zone or no end."""
        if isinstance(event.starts, datetime):
            return _with_words(event, event.starts, scans)
        day = event.starts
        here = [part for part in parts if day is None or part.appointment.day == day]
        return span_of(here, self._warnings) if here else Span(event.starts, event.ends, event.zone)


def _with_words(event: Event, starts: datetime, scans: list[Scan]) -> Span:
    """What a text adds that names the event's own start: the zone, and an end that is missing."""
    ends = event.ends
    zone = event.zone
    for item in (item for scan in scans for item in scan.appointments):
        told = placed(item)
        if not isinstance(told.starts, datetime):
            continue
        if starts.tzinfo is None and told.starts.tzinfo is not None and _is_local(told.starts, starts):
            starts, zone = told.starts, told.zone
            end = zones.place(ends, item.zone) if isinstance(ends, datetime) else None
            ends = end[0] if end else None
        if _is_same(told.starts, starts):
            zone = zone or told.zone
            ends = ends or _alike(told.ends, starts)
    return Span(starts, ends, zone)


def _is_local(instant: datetime, local: datetime) -> bool:
    return instant.replace(tzinfo=None) == local


def _is_same(told: datetime, starts: datetime) -> bool:
    """Whether a time of the text is the event's start, by its own zone or by the event's."""
    if told.tzinfo is None:
        return starts.tzinfo is not UTC and told == starts.replace(tzinfo=None)
    return starts.tzinfo is not None and told == starts


def _alike(end: Moment | None, starts: datetime) -> Moment | None:
    """An end that the text tells, on the clock of the start."""
    if not isinstance(end, datetime):
        return None
    return end if end.tzinfo is not None else end.replace(tzinfo=starts.tzinfo)


def _method(event: Event, letters: list[Page]) -> str:
    """What the event says it is; where it says nothing, the words of title, text and mail."""
    method = method_of(event)
    if method != "request":
        return method
    words = verdict.method_in(event.summary, event.description)
    if words == "request" and letters:
        said = verdict.method_in(letters[0].voice.subject, letters[0].lines)
        return "update" if said == "update" else words
    return words


def _scan(event: Event, page: Page) -> Scan:
    """The times of a page, said when the event was sent; those without a date are on the event's day."""
    day = event.starts.date() if isinstance(event.starts, datetime) else event.starts
    said_on = event.stamp or page.voice.said_on
    return Scanner(page.lines, said_on.date() if said_on else day, default_day=day).scan()


def _schedule(event: Event, pages: list[Page], scans: list[Scan]) -> list[SchedulePart]:
    """The schedule of an event: of the first text that has one, what lies within the event's own time."""
    for page, scan in zip(pages, scans, strict=True):
        parts = parts_of(page.lines, [item for item in scan.appointments if item.day is not None])
        if len(parts) > 1 or (parts and not isinstance(event.starts, datetime)):
            within = [part for part, begins, _ in _on_clock(event, parts) if _lies_in(event, begins)]
            return within or parts
    return []


Row = tuple[SchedulePart, datetime, datetime | None]


def _slots(event: Event, parts: list[SchedulePart], roster: Roster) -> tuple[ReadSlot, ...]:
    """The schedule within an event, on the event's clock."""
    if not isinstance(event.starts, datetime):
        return slots_of(day_parts(parts)[1], roster)
    rows = [row for row in _on_clock(event, parts) if _lies_in(event, row[1])]
    rows = [row for row in rows if not _is_whole(event, row, rows)]
    if len(rows) < 2:
        return ()
    return tuple(ReadSlot(begins, ends, slot_names(part, roster)) for part, begins, ends in rows)


def _on_clock(event: Event, parts: list[SchedulePart]) -> list[Row]:
    """The parts with their times as instants: in their own zone, else in the event's."""
    if not isinstance(event.starts, datetime):
        return []
    zone = event.starts.tzinfo
    if zone is UTC:
        zone = _clock_by_both_ends(event, parts)
        if zone is None and all(part.appointment.zone is None for part in parts):
            return []
    spans = [(part, placed(part.appointment)) for part in parts]
    return [
        (part, _on(zone, span.starts), _on(zone, span.ends) if isinstance(span.ends, datetime) else None)
        for part, span in spans
        if isinstance(span.starts, datetime)
    ]


def _on(zone: object, moment: datetime) -> datetime:
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=zone)  # type: ignore[arg-type]


def _clock_by_both_ends(event: Event, parts: list[SchedulePart]) -> timezone | None:
    """The offset of a schedule in an event told in UTC, where both its ends are the event's."""
    items = sorted((part.appointment for part in parts), key=lambda item: item.order)
    first, last = (items[0], items[-1].local_end()) if items else (None, None)
    starts, ends = event.starts, event.ends
    if first is None or last is None or first.day is None:
        return None
    if not isinstance(starts, datetime) or not isinstance(ends, datetime):
        return None
    begins = datetime.combine(first.day, first.begins)
    offset = begins - starts.replace(tzinfo=None)
    fits = last - begins == ends - starts and abs(offset) <= timedelta(hours=14)
    return timezone(offset) if fits and offset % _QUARTER == timedelta() else None


def _lies_in(event: Event, begins: datetime) -> bool:
    starts, ends = event.starts, event.ends
    if not isinstance(starts, datetime) or (begins.tzinfo is None) != (starts.tzinfo is None):
        return False
    last = ends if isinstance(ends, datetime) else starts + _LONGEST_DAY
    return starts - _EARLY <= begins <= last


def _is_whole(event: Event, row: Row, rows: list[Row]) -> bool:
    """Whether a time is the whole interview's, told once more in its text."""
    part, begins, ends = row
    if begins != event.starts:
        return False
    if ends is None:
        return not part.people and len(rows) > 1
    return ends == event.ends and len(rows) > 2
