"""Real files by others: nothing breaks, nearly every event is read, and no bounce is an interview."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from afterview.adapters.bounded import BoundedReader, FileRefused
from shared_material import SHARED, needs_shared

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = needs_shared


def files(folder: str) -> list[Path]:
    return sorted(path for path in (SHARED / "corpora" / folder).rglob("*") if path.is_file())


def gives_interview(reader: BoundedReader, data: bytes) -> bool:
    """Whether an interview is read; a refusal is none, but must be one of the file's own."""
    try:
        return bool(reader.read(data, {})["interviews"])
    except FileRefused as refused:
        return str(refused).startswith("breaks the reader") and pytest.fail(str(refused))


def read_all(paths: list[Path]) -> tuple[int, int, int]:
    """How many files hold an event, how many of these give an interview, and how many others do."""
    events = read = others = 0
    with BoundedReader("afterview.adapters.invitation:read") as reader:
        for path in paths:
            data = path.read_bytes()
            holds_event, found = b"BEGIN:VEVENT" in data, gives_interview(reader, data)
            events += holds_event
            read += holds_event and found
            others += found and not holds_event
    return events, read, others


def test_nearly_every_calendar_that_holds_an_event_is_read() -> None:
    events, read, _ = read_all(files("ics"))
    assert events > 500
    assert read / events >= 0.97


@pytest.mark.parametrize("folder", ["bounces", "replies"])
def test_bounces_and_replies_announce_no_interview(folder: str) -> None:
    assert read_all(files(folder)) == (0, 0, 0)
