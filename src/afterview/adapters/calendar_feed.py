"""The plan as an iCalendar file (RFC 5545) for the candidate's own calendar.

Entries are transparent, so that no day looks busy, and private, so that colleagues see nothing of them.
"""

import uuid
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from afterview.core.agenda import Entry, agenda
from afterview.core.journal import Journal
from afterview.core.plain_text import one_line
from afterview.core.plan import Action

if TYPE_CHECKING:
    from icalendar import Alarm, Event

# Made once by uuid4: the name of an entry must never change from one file to the next.
_NAMESPACE = uuid.UUID("3f0e2f0a-5d0c-4d5e-9a63-0d9b7c1c7c55")


def calendar_file(
    journal: Journal, actions: Iterable[Action], now: datetime, *, details: bool = False
) -> bytes:
    """The open actions and the waits of a journal's plan at `now` (aware) as an iCalendar file.

    The UID of an entry follows from the candidate's name and the action's id and shows neither. `details`
    adds why each stands in the plan. The same journal, actions and now give the same bytes.
    """
    from icalendar import Calendar  # noqa: PLC0415 -- 60 ms that only this pays

    calendar = Calendar()
    calendar.add("prodid", "-//Afterview//Afterview//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("name", "Afterview")
    calendar.add("x-wr-calname", "Afterview")
    for entry in agenda(journal, actions, now):
        uid = uuid.uuid5(_NAMESPACE, f"{journal.candidate.name}\n{entry.action}")
        calendar.add_component(_event(entry, uid, now, details=details))
    content: bytes = calendar.to_ical()
    return content


def _event(entry: Entry, uid: uuid.UUID, now: datetime, *, details: bool) -> "Event":
    from icalendar import Event  # noqa: PLC0415 -- as above

    event = Event()
    event.add("uid", str(uid))
    event.add("dtstamp", now.astimezone(UTC))
    event.add("sequence", 0)
    starts, ends = _written(entry.starts), _written(entry.ends)
    event.add("dtstart", starts)
    # An end at the start itself is left out: RFC 5545 asks for a later one.
    if ends != starts:
        event.add("dtend", ends)
    event.add("summary", entry.summary)
    event.add("description", f"{one_line(entry.why)}\n{entry.when}" if details else entry.when)
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    if entry.alarm is not None:
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
