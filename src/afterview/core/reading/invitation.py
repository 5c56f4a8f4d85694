"""From the parts of a file to its interviews (DESIGN.md section 9)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from afterview.core.reading import names
from afterview.core.reading.links import meeting_link
from afterview.core.reading.values import Reading, ReadInterview, ReadPerson
from afterview.core.reading.versions import latest, method_of

if TYPE_CHECKING:
    from afterview.core.reading.material import Event, Material


def read_material(material: Material, me: tuple[str, ...], received: datetime | None) -> Reading:
    """The interviews a file tells of, what it leaves open, and what to know about it."""
    interviews = tuple(_of_event(event, me) for event in latest(material.events))
    return Reading(interviews, _asked(interviews), material.trouble)


def _of_event(event: Event, me: tuple[str, ...]) -> ReadInterview:
    people = []
    for attendee in event.attendees:
        name = names.clean(attendee.address.name or "")
        email = attendee.address.email
        if email in me or names.is_robot(email) or attendee.kind != "INDIVIDUAL":
            continue
        people.append(ReadPerson(name, None, email))
    return ReadInterview(
        starts=event.starts,
        ends=event.ends,
        time_zone=event.zone,
        link=meeting_link(event.urls, (event.location, *event.description)),
        people=tuple(people),
        method=method_of(event),
        uid=event.uid,
    )


def _asked(interviews: tuple[ReadInterview, ...]) -> tuple[str, ...]:
    """What a person must still say: fields that are missing in any of the interviews."""
    asked = []
    if any(not isinstance(i.starts, datetime) for i in interviews):
        asked.append("starts")
    if any(not isinstance(i.ends, datetime) for i in interviews):
        asked.append("ends")
    if any(isinstance(i.starts, datetime) and i.starts.tzinfo is None for i in interviews):
        asked.append("time_zone")
    if any(not i.people or any(p.name is None for p in i.people) for i in interviews):
        asked.append("people")
    for name in ("company", "position"):
        if interviews and all(getattr(i, name) is None for i in interviews):
            asked.append(name)
    return tuple(asked)
