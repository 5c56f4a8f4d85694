"""Letters and events as the adapters hand them to the reading, made from plain text for tests."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from afterview.core.reading.invitation import read_material
from afterview.core.reading.material import Address, Attendee, Event, Letter, Material
from afterview.core.reading.values import to_json

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ME = "robin@vale.example"
CHICAGO = ZoneInfo("America/Chicago")


@dataclass(frozen=True)
class LetterCase:
    """A letter file: headers, an empty line, the text, and behind "=== expected" what must come of it."""

    letter: Letter
    interviews: list[dict[str, Any]]
    ask: list[str] | None


def letter_case(path: Path) -> LetterCase:
    """The case a file holds."""
    told, _, expected = path.read_text(encoding="utf-8").partition("\n=== expected\n")
    head, _, body = told.partition("\n\n")
    headers = dict(line.split(": ", 1) for line in head.splitlines())
    wanted = json.loads(expected)
    return LetterCase(
        letter=letter(
            body.strip("\n"),
            sender=headers["From"],
            to=headers["To"],
            subject=headers["Subject"],
            date=headers["Date"],
        ),
        interviews=wanted["interviews"],
        ask=wanted.get("ask"),
    )


def letter(
    body: str,
    *,
    sender: str = "Priya Shah <priya.shah@northwind.example>",
    to: str = f"Robin Vale <{ME}>",
    subject: str = "Your interview",
    date: str | None = "2026-11-16T09:12:00-06:00",
) -> Letter:
    """A letter from its text and headers."""
    return Letter(
        sender=address(sender) if sender else None,
        to=tuple(address(part) for part in to.split(", ") if part),
        subject=subject,
        date=datetime.fromisoformat(date) if date else None,
        lines=tuple(body.split("\n")),
    )


def address(text: str) -> Address:
    """An address written `Name <address>`, or either alone."""
    match = re.fullmatch(r"(?:(.*?)\s*<(.+)>|(\S+@\S+)|(.*))", text)
    assert match
    return Address(match[1] or match[4] or None, match[2] or match[3] or None)


def event(summary: str = "Interview", description: str = "", **fields: Any) -> Event:  # noqa: ANN401 -- of Event
    """An event at 10:00 to 11:00 in Chicago on 23 November 2026, but for the fields given."""
    plain: dict[str, Any] = {
        "uid": "uid-1",
        "sequence": 0,
        "stamp": datetime(2026, 11, 16, tzinfo=UTC),
        "method": "REQUEST",
        "starts": datetime(2026, 11, 23, 10, tzinfo=CHICAGO),
        "ends": datetime(2026, 11, 23, 11, tzinfo=CHICAGO),
        "zone": "America/Chicago",
        "location": "",
    }
    return Event(summary=summary, description=tuple(description.split("\n")), **(plain | fields))


def attendees(*people: str) -> tuple[Attendee, ...]:
    """Attendees written `Name <address>`."""
    return tuple(Attendee(address(person)) for person in people)


def read_letter(text: Letter | str, me: tuple[str, ...] = (ME,), **headers: Any) -> dict[str, Any]:  # noqa: ANN401
    """The reading of one letter as JSON values."""
    made = letter(text, **headers) if isinstance(text, str) else text
    return to_json(read_material(Material(letter=made), me, None))


def read_events(*events: Event, letter: Letter | None = None, me: tuple[str, ...] = (ME,)) -> dict[str, Any]:
    """The reading of a calendar's events, with the mail they came in, as JSON values."""
    return to_json(read_material(Material(letter=letter, events=events), me, None))


def names_of(reading: dict[str, Any]) -> list[str | None]:
    """The names of the first interview's people."""
    return [person["name"] for person in reading["interviews"][0]["people"]]


def differences(interviews: list[dict[str, Any]], expected: list[dict[str, Any]]) -> Iterator[str]:
    """Each field of the expected interviews that the reading has otherwise; people in any order."""
    if len(interviews) != len(expected):
        yield f"{len(interviews)} interviews, not {len(expected)}"
        return
    for found, wanted in zip(interviews, expected, strict=True):
        for key, value in wanted.items():
            got = found[key]
            if key == "people":
                got, value = (sorted(people, key=str) for people in (got, value))  # noqa: PLW2901 -- in order
            if got != value:
                yield f"{key}: {got!r}, not {value!r}"
