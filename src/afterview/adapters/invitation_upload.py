"""An invitation file as somebody drops it: what it says, and to whom it seems to be addressed.

`read` runs in a bounded child (`afterview.adapters.bounded`): bytes in, JSON values out.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from afterview.adapters.invitation import material_of
from afterview.core.reading.invitation import read_material
from afterview.core.reading.values import to_json

if TYPE_CHECKING:
    from afterview.core.reading.material import Address, Event, Letter

TARGET = "afterview.adapters.invitation_upload:read"


def read(data: bytes, options: dict[str, Any]) -> dict[str, Any]:
    """The reading of one file (DESIGN.md section 9), and `recipient`: `{"name", "email"}` or null.

    `options` are `received` (RFC 3339 or null) and `me` (addresses).
    """
    material = material_of(data)
    received = options.get("received")
    reading = read_material(
        material,
        me=tuple(options.get("me") or ()),
        received=datetime.fromisoformat(received) if received else None,
    )
    addressed = _recipient(material.letter, material.events)
    recipient = None if addressed is None else {"name": addressed.name, "email": addressed.email}
    return {**to_json(reading), "recipient": recipient}


def _recipient(letter: Letter | None, events: tuple[Event, ...]) -> Address | None:
    """The one to whom the mail goes, else the one guest from outside the organizer's house."""
    if letter is not None and letter.to:
        return letter.to[0] if len(letter.to) == 1 else None
    guests = {guest.email: guest for event in events for guest in _from_outside(event)}
    return next(iter(guests.values())) if len(guests) == 1 else None


def _from_outside(event: Event) -> list[Address]:
    if event.organizer is None or not event.organizer.email:
        return []
    house = _domain(event.organizer.email)
    return [
        guest.address
        for guest in event.attendees
        if guest.kind == "INDIVIDUAL" and guest.address.email and _domain(guest.address.email) != house
    ]


def _domain(address: str) -> str:
    return address.rpartition("@")[2].casefold()
