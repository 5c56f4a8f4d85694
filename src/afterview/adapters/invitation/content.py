"""The content lines of a calendar file, read with icalendar line by line, and salvaged where they are broken.

icalendar's own parser of whole files keeps the zones of one file for the next (a cache for the process) and
gives up a component for one bad line. Here the file is cut into components first, and icalendar reads the
lines: bytes in, values out, nothing kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from icalendar.parser import Contentline

from afterview.adapters.mail.mime import decoded

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_EVENTS = 1_000
MOST_ATTENDEES = 500
_MOST_LINES = 200_000
_LONGEST_LINE = 60_000
_MOST_OF_ONE = 500

_FOLD = re.compile(rb"(?:\r\n|\n|\r)[ \t]")
_LINE_END = re.compile(r"\r\n|\n|\r")
_START = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,60}[ \t]*[;:]")
_RUNS_ON = re.compile(r"DESCRIPTION|COMMENT|X-ALT-DESC", re.IGNORECASE)
_KNOWN = frozenset(
    {"ATTENDEE", "ORGANIZER", "UID", "SEQUENCE", "DTSTAMP", "LAST-MODIFIED", "DTSTART", "DTEND", "DURATION"}
    | {"SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "URL", "CONFERENCE", "RRULE", "RDATE", "EXDATE"}
    | {"RECURRENCE-ID", "METHOD", "TZID", "TZOFFSETTO", "TZOFFSETFROM"}
)


@dataclass(frozen=True, slots=True)
class Property:
    """One content line: its parameters by upper-case name, and its value with escapes undone."""

    parameters: dict[str, str]
    value: str


@dataclass(slots=True)
class Component:
    """A component with its properties by upper-case name, and the components within it."""

    name: str
    properties: dict[str, list[Property]] = field(default_factory=dict)
    parts: list[Component] = field(default_factory=list)
    is_whole: bool = True

    def first(self, name: str) -> Property | None:
        """The first property of that name."""
        found = self.properties.get(name)
        return found[0] if found else None

    def text(self, name: str) -> str:
        """The value of the first property of that name, without outer blanks; empty where there is none."""
        found = self.first(name)
        return found.value.strip() if found else ""

    def walk(self, name: str) -> Iterator[Component]:
        """The components of that name directly within this one."""
        return (part for part in self.parts if part.name == name)


def calendars(data: bytes, charset: str = "") -> list[Component]:
    """The VCALENDARs of a file. An event outside of one is given a calendar of its own."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        text = decoded(data, "utf-16")
    else:
        text = decoded(_FOLD.sub(b"", data.removeprefix(b"\xef\xbb\xbf")), charset)
    return _components(_lines(text))


def _lines(text: str) -> Iterator[str]:
    """Logical lines: a line that is no property continues the one before, as broken writers mean it."""
    held = ""
    for line in _LINE_END.split(text)[:_MOST_LINES]:
        if _START.match(line) or not held:
            if held:
                yield held
            held = line.strip("\x00\ufeff")[:_LONGEST_LINE]
        elif line.strip() and len(held) < _LONGEST_LINE and _RUNS_ON.match(held):
            held += f"\\n{line.strip()}"
    if held:
        yield held


def _components(lines: Iterator[str]) -> list[Component]:
    root = Component("")
    open_ones = [root]
    for line in lines:
        head, _, rest = line.partition(":")
        word = head.strip().upper()
        if word == "BEGIN":
            _begin(open_ones, rest.strip().upper())
        elif word == "END":
            _end(open_ones, rest.strip().upper())
        else:
            _add(open_ones[-1], line, word)
    for component in open_ones:
        component.is_whole = False
    loose = [part for part in root.parts if part.name != "VCALENDAR"]
    whole = [part for part in root.parts if part.name == "VCALENDAR"]
    return [*whole, Component("VCALENDAR", parts=loose)] if loose else whole


def _begin(open_ones: list[Component], name: str) -> None:
    if name in {"VEVENT", "VTODO", "VJOURNAL", "VCALENDAR"}:
        # An event never stands in an event: the one before was not closed.
        while len(open_ones) > 1 and (name == "VCALENDAR" or open_ones[-1].name != "VCALENDAR"):
            open_ones.pop().is_whole = False
    component = Component(name)
    if len(open_ones[-1].parts) < MOST_EVENTS + _MOST_OF_ONE:
        open_ones[-1].parts.append(component)
    open_ones.append(component)


def _end(open_ones: list[Component], name: str) -> None:
    if any(component.name == name for component in open_ones[1:]):
        while open_ones.pop().name != name:
            pass


def _add(component: Component, line: str, head: str) -> None:
    name = re.split(r"[;:\s]", head, maxsplit=1)[0]
    if name not in _KNOWN and not name.startswith("X-"):
        return
    found = component.properties.setdefault(name, [])
    if len(found) < (MOST_ATTENDEES if name == "ATTENDEE" else _MOST_OF_ONE):
        found.append(_property(line))


def _property(line: str) -> Property:
    try:
        _, parameters, value = Contentline(line).parts()  # type: ignore[no-untyped-call]
    except (ValueError, AssertionError, IndexError):
        return _salvaged(line)
    return Property({key.upper(): _one(value) for key, value in parameters.items()}, value)


def _one(value: str | list[str]) -> str:
    return value if isinstance(value, str) else ",".join(value)


def _salvaged(line: str) -> Property:
    """What a line with broken parameters still says: the address and name, or all behind its first colon."""
    address = re.search(r"mailto:\s*([^\s;\"<>]{1,200}@[^\s;\"<>]{1,200})", line, re.IGNORECASE)
    if address:
        name = re.search(r"CN=\"?([^\";:=]{1,200}?)\"?(?=[;:])", line, re.IGNORECASE)
        return Property({"CN": name[1]} if name else {}, f"mailto:{address[1]}")
    zone = re.search(r"TZID=\"?([^\";:]{1,100})\"?[;:]", line, re.IGNORECASE)
    value = line.rpartition(":")[2] if zone else line.partition(":")[2]
    text = value.replace("\\n", "\n").replace("\\N", "\n").replace("\\,", ",").replace("\\;", ";")
    return Property({"TZID": zone[1]} if zone else {}, text)
