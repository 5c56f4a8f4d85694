"""The times of a text as instants: from the first start to the last end, and the parts between."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from afterview.core.reading import zones
from afterview.core.reading.values import ReadSlot

if TYPE_CHECKING:
    from afterview.core.reading.moments import Appointment
    from afterview.core.reading.roster import Roster
    from afterview.core.reading.schedule import SchedulePart
    from afterview.core.reading.values import Moment


@dataclass(frozen=True, slots=True)
class Span:
    """When an interview is: start and end, local where no zone is known, and the zone's IANA name."""

    starts: Moment | None = None
    ends: Moment | None = None
    zone: str | None = None


def placed(item: Appointment) -> Span:
    """One appointment's start and end, as instants where its zone tells."""
    if item.day is None:
        return Span()
    begins, ends = datetime.combine(item.day, item.begins), item.local_end()
    start = zones.place(begins, item.zone)
    if start is None:
        return Span(begins, ends)
    end = zones.place(ends, item.zone) if ends is not None else None
    return Span(start[0], end[0] if end else None, start[1])


def span_of(parts: list[SchedulePart], warnings: list[str]) -> Span:
    """From the first start to the last end of a day's parts; what cannot be told is said in `warnings`."""
    ordered = sorted((part.appointment for part in parts), key=lambda item: item.order)
    first, last = ordered[0], ordered[-1]
    if first.day is None:
        if first.day_doubtful:
            warnings.append("The date has more than one reading, or its weekday does not fit; please say it.")
        return Span()
    span = placed(first)
    if first.zone_said and isinstance(span.starts, datetime) and span.starts.tzinfo is None:
        warnings.append("The time zone named there may mean more than one; please say which.")
    if last.local_end() is None:
        return Span(span.starts, None, span.zone)
    ends = [end for item in ordered if isinstance(end := placed(item).ends, datetime)]
    alike = [end for end in ends if _are_alike(end, span.starts)]
    return Span(span.starts, max(alike, default=None), span.zone)


def _are_alike(ends: datetime, starts: Moment | None) -> bool:
    """Whether both are instants, or both local."""
    return isinstance(starts, datetime) and (ends.tzinfo is None) == (starts.tzinfo is None)


def slots_of(parts: list[SchedulePart], roster: Roster) -> tuple[ReadSlot, ...]:
    """The parts of a day, where there are several, with the names of those who hold them."""
    slots: list[ReadSlot] = []
    for part in parts:
        span = placed(part.appointment)
        if span.starts is not None:
            slots.append(ReadSlot(span.starts, span.ends, slot_names(part, roster)))
    return tuple(slots) if len(slots) > 1 else ()


def slot_names(part: SchedulePart, roster: Roster) -> tuple[str, ...]:
    """The whole names of the people of one part, as the roster has them."""
    found = (roster.full_name(person.name) for person in part.people)
    return tuple(dict.fromkeys(name for name in found if name is not None))
