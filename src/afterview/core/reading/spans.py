"""The times of a text as instants: from the first start to the last end, and the parts between."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from afterview.core.reading import zones
from afterview.core.reading.values import ReadSlot

if TYPE_CHECKING:
    from afterview.core.reading.moments import Appointment
    from afterview.core.reading.roster import Roster
    from afterview.core.reading.schedule import SchedulePart
    from afterview.core.reading.values import Moment


def span_of(
    parts: list[SchedulePart], warnings: list[str]
) -> tuple[Moment | None, Moment | None, str | None]:
    """From the first start to the last end, and the zone; local where none is known."""
    first = min(parts, key=lambda part: part.appointment.order).appointment
    ending = [end for part in parts if (end := part.appointment.local_end())]
    last = max(parts, key=lambda part: part.appointment.order).appointment
    if first.day is None:
        if first.day_doubtful:
            warnings.append(
                "The date can be read in more than one way, or its weekday does not fit; please say which da"
                "y."
            )
        return None, None, _zone_name(first)
    begins = datetime.combine(first.day, first.begins)
    ends = max(ending) if ending and last.ends is not None else None
    placed = zones.place(begins, first.zone)
    if placed is None:
        if first.zone_said:
            warnings.append("The time zone named there may mean more than one; please say which.")
        return begins, ends, None
    tail = zones.place(ends, first.zone) if ends else None
    return placed[0], tail[0] if tail else None, placed[1]


def _zone_name(item: Appointment) -> str | None:
    return item.zone.name if item.zone and item.zone.hours is None else None


def slots_of(
    rows: list[tuple[SchedulePart, Appointment]], roster: Roster, zone: str | None
) -> tuple[ReadSlot, ...]:
    slots: list[ReadSlot] = []
    for part, item in rows:
        if item.day is None:
            continue
        begins = datetime.combine(item.day, item.begins)
        ends = item.local_end()
        placed = zones.place(begins, item.zone)
        tail = zones.place(ends, item.zone) if ends else None
        slots.append(
            ReadSlot(
                placed[0] if placed else begins,
                (tail[0] if tail else None) if placed else ends,
                slot_names(part, roster),
            )
        )
    return tuple(slots)


def slot_names(part: SchedulePart, roster: Roster) -> tuple[str, ...]:
    return tuple(dict.fromkeys(roster.full_name(person.name) for person in part.people))
