"""Several files in one go: each read or refused by itself, and a move from one to another proposed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterview.services.read_invitation import read_files

if TYPE_CHECKING:
    from pathlib import Path

EVENT = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:{method}
BEGIN:VEVENT
UID:{uid}
DTSTAMP:20261116T000000Z
DTSTART:{start}
DTEND:20261204T000000Z
SUMMARY:Interview with Dana Ortiz at Parallax
END:VEVENT
END:VCALENDAR
"""


def event(folder: Path, uid: str, method: str, start: str) -> str:
    path = folder / f"{uid}.ics"
    path.write_text(EVENT.format(uid=uid, method=method, start=start), encoding="utf-8")
    return str(path)


def test_a_file_that_cannot_be_read_is_refused_in_one_line_and_the_next_is_read(tmp_path: Path) -> None:
    (tmp_path / "empty.ics").write_bytes(b"")
    good = event(tmp_path, "one", "REQUEST", "20261203T220000Z")
    empty, missing, found = read_files([str(tmp_path / "empty.ics"), str(tmp_path / "none.ics"), good])
    assert empty == {"refused": str(tmp_path / "empty.ics"), "reason": "is empty"}
    assert missing["refused"] == str(tmp_path / "none.ics")
    assert found["interviews"][0]["uid"] == "one"


def test_a_cancellation_and_a_new_invitation_in_two_files_are_proposed_as_one_move(tmp_path: Path) -> None:
    old = event(tmp_path, "old", "CANCEL", "20261201T180000Z")
    new = event(tmp_path, "new", "REQUEST", "20261203T220000Z")
    first, second = read_files([old, new])
    assert first["warnings"] == []
    (line,) = second["warnings"]
    assert line.startswith(
        "The interview of 3 December 2026, 22:00 may replace the one of 1 December 2026, 18:00"
    )
