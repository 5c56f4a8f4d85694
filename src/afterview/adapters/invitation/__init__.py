"""Invitation and mail files: `.ics` and `.eml` as calendars and people send them (DESIGN.md section 9).

`read` runs in a bounded child (`afterview.adapters.bounded`): bytes in, a reading as JSON values out.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from afterview.adapters.bounded import FileRefused
from afterview.adapters.invitation.calendar import read_calendar
from afterview.adapters.mail import mime
from afterview.adapters.mail.body import body_lines, is_calendar, text_lines
from afterview.core.reading import names
from afterview.core.reading.invitation import read_material
from afterview.core.reading.material import Address, Letter, Material
from afterview.core.reading.values import to_json

TARGET = "afterview.adapters.invitation:read"

_CALENDAR_START = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*BEGIN:V(?:CALENDAR|EVENT)", re.IGNORECASE)
_HEADER_START = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*(?:>?From [^\n]*\n)?[!-9;-~]{1,80}:[ \t]?\S?")
_OTHER_FORMATS = (
    (b"\xd0\xcf\x11\xe0", "is an Outlook .msg file; open it and save it as .eml or .ics"),
    (b"%PDF", "is a PDF, not an invitation; save the mail or the calendar entry itself"),
    (b"PK\x03\x04", "is a zip archive or a document, not an invitation; unpack it first"),
)


def read(data: bytes, options: dict[str, Any]) -> dict[str, Any]:
    """The reading of one file. `options` are `received` (RFC 3339 or null) and `me` (addresses)."""
    received = options.get("received")
    reading = read_material(
        material_of(data),
        me=tuple(options.get("me") or ()),
        received=datetime.fromisoformat(received) if received else None,
    )
    return to_json(reading)


def material_of(data: bytes) -> Material:
    """The parts of a calendar or mail file. Raises `FileRefused` where it is neither."""
    if not data.strip(b"\x00 \t\r\n"):
        raise FileRefused("is empty")
    for start, reason in _OTHER_FORMATS:
        if data.startswith(start):
            raise FileRefused(reason)
    is_wide = data[:2] in {b"\xff\xfe", b"\xfe\xff"}
    if _CALENDAR_START.match(data) or is_wide:
        return _calendar_alone(data)
    if _HEADER_START.match(data[:10_000]):
        return _mail(data)
    if b"BEGIN:VEVENT" in data or b"BEGIN:VCALENDAR" in data:
        return _calendar_alone(data)
    if b"\x00" in data[:10_000]:
        raise FileRefused("is neither a calendar nor a mail")
    return Material(letter=Letter(lines=text_lines(mime.decoded(data, "utf-8"))))


def _calendar_alone(data: bytes) -> Material:
    found = read_calendar(data)
    return Material(events=found.events, trouble=found.trouble)


def _mail(data: bytes) -> Material:
    root = mime.parse(data)
    parts = [part for message in _messages(root) for part in message.walk()]
    found = [
        read_calendar(part.payload(), part.parameter("charset"), part.parameter("method"))
        for part in parts
        if is_calendar(part)
    ]
    trouble = [line for calendar in found for line in calendar.trouble]
    if any(part.kind == "application/ms-tnef" or part.name.casefold() == "winmail.dat" for part in parts):
        trouble.append("An Outlook attachment (winmail.dat) cannot be read; ask for it as .ics.")
    return Material(
        letter=_letter(root),
        events=tuple(event for calendar in found for event in calendar.events),
        trouble=tuple(dict.fromkeys(trouble)),
    )


def _messages(root: mime.Part) -> list[mime.Part]:
    """The message and those attached to it, however deep; a report (a bounce) brings none with it."""
    messages = [root]
    for message in messages:
        if message.kind != "multipart/report":
            messages.extend(_attached(message))
    return messages


def _attached(message: mime.Part) -> list[mime.Part]:
    inner = [part for part in message.walk() if part is not message and part.is_message]
    return [content for part in inner for content in part.parts]


def _letter(message: mime.Part) -> Letter:
    senders = message.addresses("from") or message.addresses("sender")
    if senders and names.is_robot(senders[0].email) and (answers := message.addresses("reply-to")):
        # A service writes in somebody's name: the answer goes to them.
        senders = (Address(senders[0].name or answers[0].name, answers[0].email),)
    is_report = message.kind == "multipart/report"
    is_machine = message.header("auto-submitted").casefold() not in {"", "no"}
    return Letter(
        sender=senders[0] if senders else None,
        to=message.addresses("to") + message.addresses("cc"),
        subject=message.header("subject"),
        date=message.date(),
        lines=body_lines(message),
        bulk=is_report or is_machine or bool(message.header("list-unsubscribe") or message.header("list-id")),
        attached=tuple(_letter(part) for part in _attached(message)) if not is_report else (),
    )
