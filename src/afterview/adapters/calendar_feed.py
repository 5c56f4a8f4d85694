"""The plan as an iCalendar file (RFC 5545) for the candidate's own calendar.

Entries are transparent, so that no day looks busy, and private, so that colleagues see nothing of them.
"""

import re
import uuid
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from afterview.core.agenda import Entry, agenda
from afterview.core.calendar_entries import Told
from afterview.core.journal import Journal
from afterview.core.plain_text import one_line
from afterview.core.plan import Action

if TYPE_CHECKING:
    from icalendar import Alarm, Calendar, Event

# Made once by uuid4: the name of an entry must never change from one file to the next.
_NAMESPACE = uuid.UUID("3f0e2f0a-5d0c-4d5e-9a63-0d9b7c1c7c55")
_LOOK_EVERY = timedelta(hours=1)
_TELLING = (b"UID:", b"SEQUENCE:", b"DTSTART", b"DTEND", b"SUMMARY", b"DESCRIPTION", b"STATUS")


def calendar_file(
    journal: Journal, actions: Iterable[Action], now: datetime, *, details: bool = False
) -> bytes:
    """The open actions and the waits of a journal's plan at `now` (aware) as an iCalendar file.

    The UID of an entry follows from the candidate's name and the action's id and shows neither. `details`
    adds why each stands in the plan. The same journal, actions and now give the same bytes.
    """
    entries = agenda(journal, actions, now)
    named = {e.action: uuid.uuid5(_NAMESPACE, f"{journal.candidate.name}\n{e.action}") for e in entries}
    return told_file(
        (Told(uid=named[e.action], sequence=0, changed=now, entry=e) for e in entries), details=details
    )


def told_file(told: Iterable[Told], *, details: bool = False) -> bytes:
    """What calendars are to be told as an iCalendar file; the same entries give the same bytes."""
    calendar = _calendar()
    calendar.add("name", "Afterview")
    calendar.add("x-wr-calname", "Afterview")
    # Outlook reads the one, others the other (RFC 7986 section 5.7).
    calendar.add("refresh-interval", _LOOK_EVERY, {"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT1H")
    for one in told:
        calendar.add_component(_event(one, details=details))
    content: bytes = calendar.to_ical()
    return content


def entry_file(told: Told, *, details: bool = False) -> bytes:
    """One entry as an iCalendar object of its own, as CalDAV keeps it (RFC 4791 section 4.1)."""
    calendar = _calendar()
    calendar.add_component(_event(told, details=details))
    content: bytes = calendar.to_ical()
    return content


def says_the_same(there: bytes, ours: bytes) -> bool:
    """Whether an entry as a server keeps it is the revision that we wrote, whatever else it added."""
    return _telling_lines(there) == _telling_lines(ours)


def _telling_lines(content: bytes) -> set[bytes]:
    unfolded = re.sub(rb"\r?\n[ \t]", b"", content).splitlines()
    return {line for line in unfolded if line.upper().startswith(_TELLING)}


def _calendar() -> "Calendar":
    from icalendar import Calendar  # noqa: PLC0415 -- 60 ms that only this pays

    calendar = Calendar()
    calendar.add("prodid", "-//Afterview//Afterview//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    return calendar


def _event(told: Told, *, details: bool) -> "Event":
    from icalendar import Event  # noqa: PLC0415 -- as above

    event, entry = Event(), told.entry
    event.add("uid", str(told.uid))
    # Without a METHOD it says when the entry was last revised (RFC 5545 section 3.8.7.2).
    event.add("dtstamp", told.changed.astimezone(UTC))
    event.add("sequence", told.sequence)
    starts, ends = _written(entry.starts), _written(entry.ends)
    event.add("dtstart", starts)
    # An end at the start itself is left out: RFC 5545 asks for a later one.
    if ends != starts:
        event.add("dtend", ends)
    event.add("summary", entry.summary)
    event.add("description", f"{one_line(entry.why)}\n{entry.when}" if details else entry.when)
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    event.add("status", "CONFIRMED" if told.cancelled is None else "CANCELLED")
    if entry.alarm is not None and told.cancelled is None:
        event.add_component(_alarm(entry))
    return event


def _alarm(entry: Entry) -> "Alarm":
    from icalendar import Alarm  # noqa: PLC0415 -- as above

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", entry.summary)
    alarm.add("trigger", -entry.alarm if entry.alarm else timedelta())
    return alarm


def _written(moment: date | datetime) -> date | datetime:
    """A date as it is, an instant in UTC to the second."""
    return moment.astimezone(UTC).replace(microsecond=0) if isinstance(moment, datetime) else moment
