"""What an adapter hands to the reading: the parts of a calendar or mail file, as plain values.

Text is a tuple of lines. The cells of a table row are one line with tabs between them; a link stands in the
text as `words <https://…>`; struck-out words are left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from afterview.core.reading.values import Moment

Lines = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Address:
    """A name and an address, either of which may be missing."""

    name: str | None
    email: str | None


@dataclass(frozen=True, slots=True)
class Attendee:
    """An ATTENDEE line. `kind` is CUTYPE, `role` ROLE, `status` PARTSTAT, in capitals."""

    address: Address
    kind: str = "INDIVIDUAL"
    role: str = "REQ-PARTICIPANT"
    status: str = "NEEDS-ACTION"


@dataclass(frozen=True, slots=True)
class Event:
    """One occurrence of a VEVENT.

    `starts` is aware, naive (no zone known), a date, or None; `ends` is later; `zone` is an IANA name.
    `occurrence` tells the dates of a series apart; `from_series` is true where the series' rule gave it.
    """

    uid: str | None
    sequence: int
    stamp: datetime | None
    method: str
    starts: Moment | None
    ends: Moment | None
    zone: str | None
    summary: str
    description: Lines
    location: str
    occurrence: str = ""
    from_series: bool = False
    cancelled: bool = False
    organizer: Address | None = None
    attendees: tuple[Attendee, ...] = ()
    urls: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """One message: its headers, its own text, and the messages attached to it.

    `date` is the Date header. `bulk` is true where headers mark a list or a machine's answer.
    """

    sender: Address | None = None
    to: tuple[Address, ...] = ()
    subject: str = ""
    date: datetime | None = None
    lines: Lines = ()
    bulk: bool = False
    attached: tuple[Letter, ...] = ()


@dataclass(frozen=True, slots=True)
class Material:
    """All that one file holds. `trouble` is a line for each part that could not be read."""

    letter: Letter | None = None
    events: tuple[Event, ...] = ()
    trouble: tuple[str, ...] = ()
