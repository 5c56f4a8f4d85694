"""From the parts of a file to its interviews (DESIGN.md section 9)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from afterview.core.reading.entry import interviews_of_events
from afterview.core.reading.letter import interviews_of_voices
from afterview.core.reading.values import Reading, ReadInterview
from afterview.core.reading.versions import latest
from afterview.core.reading.voices import voices_of

if TYPE_CHECKING:
    from afterview.core.reading.material import Material


def read_material(material: Material, me: tuple[str, ...], received: datetime | None) -> Reading:
    """The interviews a file tells of, what it leaves open, and what to know about it.

    `me` are the candidate's addresses; `received` stands in for a Date header that is missing.
    """
    me = tuple(address.casefold().strip() for address in me)
    voices = voices_of(material.letter) if material.letter else []
    warnings = list(material.trouble)
    events = latest(material.events)
    if material.events:
        interviews = interviews_of_events(events, voices, me, warnings)
    else:
        interviews = interviews_of_voices(voices, me, received, warnings)
    return Reading(tuple(interviews), _asked(interviews), tuple(dict.fromkeys(warnings)))


def _asked(interviews: list[ReadInterview]) -> tuple[str, ...]:
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
