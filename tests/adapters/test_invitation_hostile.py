"""Hostile and damaged files: read as far as they are sound, or refused in one line, within bounds."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from afterview.adapters.bounded import BoundedReader, FileRefused, Limits

if TYPE_CHECKING:
    from collections.abc import Iterator

INVITATIONS = [path for path in (Path(__file__).parent / "invitations").iterdir() if path.suffix != ".json"]
HEAD = (
    "From: a@b.example\nTo: robin@vale.example\nSubject: Interview\nDate: Mon, 16 Nov 2026 09:12:00 -0600\n"
    "MIME-Version: 1.0\n"
)
ANNOUNCED = "Your interview with Dana Ortiz is on Monday, November 23 at 10:00 AM CT."


@pytest.fixture(scope="module")
def reader() -> Iterator[BoundedReader]:
    with BoundedReader("afterview.adapters.invitation:read", Limits(seconds=10)) as bounded:
        yield bounded


def calendar(*lines: str, start: str = "DTSTART:20261123T160000Z", before: str = "") -> bytes:
    body = "\n".join(lines)
    return (
        f"BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:REQUEST\n{before}BEGIN:VEVENT\nUID:1\nDTSTAMP:20261101T000000Z\n"
        f"{start}\nDTEND:20261123T170000Z\nSUMMARY:Interview\n{body}\nEND:VEVENT\nEND:VCALENDAR\n"
    ).encode()


def nested(depth: int) -> bytes:
    parts = [f'{HEAD}Content-Type: multipart/mixed; boundary="b0"\n\n']
    parts += [f'--b{i}\nContent-Type: multipart/mixed; boundary="b{i + 1}"\n\n' for i in range(depth)]
    return "".join([*parts, f"--b{depth}\nContent-Type: text/plain\n\n{ANNOUNCED}\n"]).encode()


ZONE_BY_SECONDS = (
    "BEGIN:VTIMEZONE\nTZID:Evil\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0100\n"
    "TZOFFSETTO:+0200\nRRULE:FREQ=SECONDLY\nEND:STANDARD\nEND:VTIMEZONE\n"
)
ONE_INTERVIEW = {
    "ten thousand attendees": calendar(*(f"ATTENDEE;CN=P Q{i}:mailto:p{i}@x.example" for i in range(10_000))),
    "a rule by seconds": calendar("RRULE:FREQ=SECONDLY"),
    "a counted rule by seconds": calendar("RRULE:FREQ=SECONDLY;COUNT=100000000"),
    "a rule that no day satisfies": calendar("RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=10"),
    "a zone by seconds": calendar(start="DTSTART;TZID=Evil:20261123T160000", before=ZONE_BY_SECONDS),
    "a zone of 5,000 letters": calendar(start=f"DTSTART;TZID={'Z' * 5_000}:20261123T160000"),
    "a zone that is a path": calendar(start="DTSTART;TZID=../../../../etc/passwd:20261123T160000"),
    "a description of a megabyte": calendar(f"DESCRIPTION:{'10:00 a ' * 130_000}"),
    "a thousand calendars begun": b"BEGIN:VCALENDAR\n" * 1_000 + calendar(),
    "pages of divs": f"{HEAD}Content-Type: text/html\n\n{'<div>' * 20_000}{ANNOUNCED}".encode(),
    "script in HTML": f"{HEAD}Content-Type: text/html\n\n<script>alert(1)</script><p>{ANNOUNCED}".encode(),
    "twenty thousand parts": (
        f'{HEAD}Content-Type: multipart/mixed; boundary="b"\n\n'
        + f"--b\nContent-Type: text/plain\n\n{ANNOUNCED}\n" * 20_000
    ).encode(),
}
NO_HARM = {
    "MIME 1,000 deep": nested(1_000),
    "500 messages in messages": f"{HEAD}Content-Type: message/rfc822\n\n".encode() * 500,
    "a subject of 140 KB": HEAD.replace("Interview", f"=?utf-8?q?{'a_' * 70_000}?=").encode(),
    "10,000 encoded words": HEAD.replace("Interview", "=?utf-8?b?SGVsbG8=?= " * 10_000).encode(),
    "200,000 folds": f"{HEAD}X-A: b\n{' c' * 1}\n".encode() + b" c\n" * 200_000,
    "5,000 recipients": HEAD.replace(
        "robin@vale.example", ", ".join(f'"P" <p{i}@x.example>' for i in range(5_000))
    ).encode(),
    "a line of digits": f"{HEAD}\n{'1' * 500_000}".encode(),
    "a line of brackets": f"{HEAD}\nInterview with {'(' * 100_000}".encode(),
    "a line of names": f"{HEAD}\nInterview with {'Dana Ortiz and ' * 20_000}".encode(),
    "two thousand quotations deep": (HEAD + "\n" + "".join(">" * i + " hi\n" for i in range(2_000))).encode(),
    "tables in tables": f"{HEAD}Content-Type: text/html\n\n{'<table><tr><td>' * 5_000}x".encode(),
    "events begun 20,000 times": b"BEGIN:VEVENT\n" * 20_000,
    "8 MB of base64": f"{HEAD}Content-Transfer-Encoding: base64\n\n".encode() + b"QUFB" * 2_000_000,
}


@pytest.mark.parametrize("name", ONE_INTERVIEW)
def test_a_hostile_file_still_gives_its_interview(reader: BoundedReader, name: str) -> None:
    assert len(reader.read(ONE_INTERVIEW[name], {"me": ["robin@vale.example"]})["interviews"]) == 1


@pytest.mark.parametrize("name", NO_HARM)
def test_a_hostile_file_does_no_harm(reader: BoundedReader, name: str) -> None:
    reader.read(NO_HARM[name], {})


def test_a_file_that_needs_more_than_the_time_it_has_is_refused_and_the_next_is_read() -> None:
    with BoundedReader("afterview.adapters.invitation:read", Limits(seconds=0.4)) as bounded:
        bounded.start()
        many = b"".join(calendar(f"UID:{i}", f"DESCRIPTION:{'10:00 Dana Ortiz ' * 100}") for i in range(900))
        with pytest.raises(FileRefused, match="takes longer than"):
            bounded.read(many, {})
    with BoundedReader("afterview.adapters.invitation:read") as bounded:
        assert bounded.read(calendar(), {})["interviews"]


def reason(reader: BoundedReader, data: bytes) -> str | None:
    """Why a file is refused; None where it is read."""
    try:
        reader.read(data, {"me": ["robin.vale@mail.example"]})
    except FileRefused as refused:
        return str(refused)
    return None


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The bytes with bits flipped, cut off, a stretch of them repeated, or their lines shuffled."""
    broken = bytearray(data)
    kind = chance.randrange(4)
    if kind == 0:
        for _ in range(chance.randrange(1, 60)):
            broken[chance.randrange(len(broken))] ^= 1 << chance.randrange(8)
    elif kind == 1:
        del broken[chance.randrange(1, len(broken)) :]
    elif kind == 2:
        start = chance.randrange(len(broken))
        end = min(len(broken), start + chance.randrange(1, 2_000))
        broken[end:end] = broken[start:end] * chance.randrange(1, 30)
    else:
        lines = data.split(b"\n")
        chance.shuffle(lines)
        return b"\n".join(lines)
    return bytes(broken)


@pytest.mark.parametrize("suffix", [".ics", ".eml"])
def test_two_hundred_damaged_files_are_read_or_refused(reader: BoundedReader, suffix: str) -> None:
    chance = random.Random(f"damaged {suffix}")  # noqa: S311 -- the same damage every time
    files = [path.read_bytes() for path in sorted(INVITATIONS) if path.suffix == suffix]
    for _ in range(200):
        data = damaged(chance.choice(files), chance)
        assert reason(reader, data) in {None, "is neither a calendar nor a mail", "is empty"}
