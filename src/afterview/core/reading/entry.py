"""A calendar's event as an interview: what its fields say, and what its text and its mail add to them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from afterview.core.reading import verdict, zones
from afterview.core.reading.links import meeting_link
from afterview.core.reading.moments import Appointment, Scanner
from afterview.core.reading.pages import Page, is_from, matter_of, page_of, roster_of
from afterview.core.reading.roster import Roster, candidate_of
from afterview.core.reading.schedule import SchedulePart, day_parts, parts_of
from afterview.core.reading.setting import setting_of
from afterview.core.reading.spans import slot_names, slots_of, span_of
from afterview.core.reading.values import ReadInterview, ReadSlot
from afterview.core.reading.versions import method_of
from afterview.core.reading.voices import Voice

if TYPE_CHECKING:
    from afterview.core.reading.material import Event
    from afterview.core.reading.values import Moment


def interviews_of_events(
    events: list[Event], voices: list[Voice], me: tuple[str, ...], warnings: list[str]
) -> list[ReadInterview]:
    pages = [page_of(voice) for voice in voices if voice.kind != "quoted" and not is_from(voice, me)]
    found: list[ReadInterview] = []
    for event in events:
        text = "\n".join([*event.description, *(line for page in pages for line in page.lines)])
        if verdict.is_other_entry(event.summary, text):
            warnings.append(f"“{event.summary[:80]}” is no interview and was left out.")
            continue
        found.append(_of_event(event, pages, me, warnings, single=len(events) == 1))
    return found


def _of_event(
    event: Event, pages: list[Page], me: tuple[str, ...], warnings: list[str], *, single: bool
) -> ReadInterview:
    own = page_of(Voice(event.organizer, (), event.summary, None, event.description))
    texts = [own, *pages] if single or not event.description else [own]
    letter = pages[0].voice if pages else None
    addresses = [attendee.address for attendee in event.attendees]
    arranger = event.organizer.email if event.organizer else None
    candidate = candidate_of(
        me, addresses, [page.cast for page in texts], letter.to if letter else (), arranger
    )
    lines = tuple(line for page in texts for line in page.lines)
    parts = _event_parts(event, texts)
    company, position = matter_of(event.summary, texts, candidate, parts, addresses)
    roster = roster_of(candidate, texts, parts, event, company)
    link = meeting_link((*event.urls, *_links_of(event.location)), (event.location, *lines))
    kind, place = setting_of(event.location, event.summary, lines, link, company)
    starts, ends = event.starts, event.ends
    zone = event.zone
    if not isinstance(starts, datetime):
        starts, ends, zone = _timed(event, parts, warnings)
    elif zone is None:
        starts, ends, zone = _zone_by_words(event, texts)
    return ReadInterview(
        starts=starts,
        ends=ends,
        time_zone=zone,
        format=kind,
        company=company,
        position=position,
        people=roster.people(),
        link=link,
        location=place,
        method=_event_method(event, pages if single else []),
        uid=event.uid,
        slots=_event_slots(event, parts, roster),
    )


def _zone_by_words(event: Event, pages: list[Page]) -> tuple[Moment | None, Moment | None, str | None]:
    """The zone that a text names with the event's own time: of an instant its name, of a local time its place."""
    starts, ends = event.starts, event.ends
    assert isinstance(starts, datetime)
    for page in pages:
        for item in Scanner(page.lines, starts.date(), default_day=starts.date()).scan().appointments:
            if item.day is None or item.zone is None:
                continue
            placed = zones.place(datetime.combine(item.day, item.begins), item.zone)
            if placed is None:
                continue
            if starts.tzinfo is not None:
                if placed[0] == starts and placed[1]:
                    return starts, ends, placed[1]
            elif placed[0].replace(tzinfo=None) == starts:
                tail = zones.place(ends, item.zone) if isinstance(ends, datetime) else None
                return placed[0], tail[0] if tail else None, placed[1]
    return starts, ends, None


def _links_of(text: str) -> tuple[str, ...]:
    return tuple(word for word in text.replace("<", " ").replace(">", " ").split() if word.startswith("http"))


def _event_method(event: Event, pages: list[Page]) -> str:
    method = method_of(event)
    if method == "request":
        words = verdict.method_in(event.summary, event.description)
        if words == "request" and pages:
            page = pages[0]
            words = verdict.method_in(page.voice.subject, page.lines)
            words = "request" if words == "cancel" else words
        return words
    return method


def _event_parts(event: Event, pages: list[Page]) -> list[SchedulePart]:
    """The schedule of an event's text: the first text that has one."""
    day = _day_of(event.starts)
    for page in pages:
        said = (
            event.stamp.date() if event.stamp else (page.voice.said_on.date() if page.voice.said_on else day)
        )
        found = Scanner(page.lines, said, default_day=day).scan()
        parts = parts_of(page.lines, [item for item in found.appointments if item.day is not None])
        if len(parts) > 1 or (parts and not isinstance(event.starts, datetime)):
            return parts
    return []


def _day_of(moment: Moment | None) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment


def _timed(
    event: Event, parts: list[SchedulePart], warnings: list[str]
) -> tuple[Moment | None, Moment | None, str | None]:
    """Start, end and zone of an entry without times, by the times in its text."""
    day = _day_of(event.starts)
    here = [part for part in parts if day is None or part.appointment.day == day]
    if not here:
        return event.starts, event.ends, event.zone
    return span_of(here, warnings)


def _event_slots(event: Event, parts: list[SchedulePart], roster: Roster) -> tuple[ReadSlot, ...]:
    """The schedule within an event, on the event's clock."""
    if not isinstance(event.starts, datetime):
        _, inner = day_parts(parts)
        return slots_of([(part, part.appointment) for part in inner], roster, None) if len(inner) > 1 else ()
    placed: list[tuple[SchedulePart, datetime, datetime | None]] = []
    for part in parts:
        begins, ends = _on_clock_of(event, part.appointment)
        if begins is not None and _lies_in(event, begins):
            placed.append((part, begins, ends))
    rows = [row for row in placed if not _spans(row, event, placed)]
    if len(rows) < 2:
        return ()
    return tuple(ReadSlot(begins, ends, slot_names(part, roster)) for part, begins, ends in rows)


def _spans(
    row: tuple[SchedulePart, datetime, datetime | None],
    event: Event,
    rows: list[tuple[SchedulePart, datetime, datetime | None]],
) -> bool:
    """Whether a time is the whole interview's, told once more in its text."""
    _, begins, ends = row
    whole = begins == event.starts and ends is not None and ends == event.ends
    return (whole and len(rows) > 2) or (
        not row[0].people and ends is None and len(rows) > 1 and begins == event.starts
    )


def _on_clock_of(event: Event, item: Appointment) -> tuple[datetime | None, datetime | None]:
    """A time of the schedule as an instant: in its own zone, else in the event's."""
    assert isinstance(event.starts, datetime)
    if item.day is None:
        return None, None
    begins = datetime.combine(item.day, item.begins)
    ends = item.local_end()
    if item.zone is not None and (placed := zones.place(begins, item.zone)):
        tail = zones.place(ends, item.zone) if ends else None
        return placed[0], tail[0] if tail else None
    zone = event.starts.tzinfo
    if zone is None or event.zone is not None or str(zone) != "UTC":
        return begins.replace(tzinfo=zone), ends.replace(tzinfo=zone) if ends else None
    return None, None


def _lies_in(event: Event, begins: datetime) -> bool:
    starts, ends = event.starts, event.ends
    if not isinstance(starts, datetime) or (begins.tzinfo is None) != (starts.tzinfo is None):
        return False
    last = ends if isinstance(ends, datetime) else starts + timedelta(hours=12)
    return starts - timedelta(minutes=30) <= begins <= last
