"""Invitations as they are dropped on a page: read within bounds, kept until they are confirmed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from afterview.adapters.bounded import BoundedReader, FileRefused, Limits
from afterview.adapters.invitation_upload import TARGET
from afterview.adapters.refusal import UnreadableFile
from afterview.core.plain_text import one_line
from afterview.core.reading.moved import moved
from afterview.core.reading.values import Reading, ReadInterview, from_json
from afterview.records.attachments import bytes_of, keep_bytes
from afterview.records.models import User
from afterview.records.unused_files import remove_abandoned

MOST_BYTES = 4_000_000
MOST_FILES = 10
_LONGEST_NAME = 120
_LIMITS = Limits(input_bytes=MOST_BYTES)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as a browser hands it over."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that is kept for its owner under its SHA-256."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Recipient:
    """To whom an invitation seems to be addressed; None is unknown."""

    name: str | None
    email: str | None


@dataclass(frozen=True, slots=True)
class Dropped:
    """One interview of a dropped file; `ask` is what may not be guessed, `warnings` concern its file."""

    file: Kept
    interview: ReadInterview
    ask: tuple[str, ...]
    warnings: tuple[str, ...]
    recipient: Recipient | None


def keep_invitations(owner: User, uploads: Iterable[Upload], now: datetime) -> tuple[Kept, ...]:
    """The files, kept until they are confirmed, once each is known to name an interview.

    `UnreadableFile`, one plain line, where one of them cannot be read or names none; then none is kept.
    """
    files = [Upload(plain_name(upload.name), upload.data) for upload in uploads]
    if not files:
        raise UnreadableFile("the form", "holds no file: choose the .ics or .eml file of the invitation")
    if len(files) > MOST_FILES:
        raise UnreadableFile("the form", f"holds more than {MOST_FILES} files: add the rest afterwards")
    for upload, answer in zip(files, _read(files, ()), strict=True):
        if not answer["interviews"]:
            raise UnreadableFile(upload.name, "names no interview: if it is about one, type it in by hand")
    remove_abandoned(owner, now)
    return tuple(Kept(upload.name, keep_bytes(owner, upload.data)) for upload in files)


def read_kept(owner: User, files: Iterable[Kept], me: tuple[str, ...]) -> tuple[Dropped, ...]:
    """The interviews of files that were kept, in order; `me` are the candidate's addresses.

    `UnreadableFile` where one is no longer kept.
    """
    kept = list(files)
    answers = _read([Upload(file.name, _bytes(owner, file)) for file in kept], me)
    found: list[Dropped] = []
    earlier: list[ReadInterview] = []
    for file, answer in zip(kept, answers, strict=True):
        reading = from_json(answer)
        warnings = tuple(dict.fromkeys([*reading.warnings, *moved(earlier, reading.interviews)]))
        earlier.extend(reading.interviews)
        recipient = answer["recipient"] and Recipient(**answer["recipient"])
        found += [
            Dropped(file, interview, _asked(reading, interview), warnings, recipient)
            for interview in reading.interviews
        ]
    return tuple(found)


def plain_name(name: str) -> str:
    """A file's name without a path, on one line and of bounded length."""
    last = one_line(name.replace("\\", "/").rpartition("/")[2].replace("\0", ""))
    return last[-_LONGEST_NAME:] or "file"


def _asked(reading: Reading, interview: ReadInterview) -> tuple[str, ...]:
    """Of what the file leaves open, what this interview lacks."""
    given = {
        "starts": isinstance(interview.starts, datetime),
        "ends": isinstance(interview.ends, datetime),
        "people": bool(interview.people) and all(person.name for person in interview.people),
        "company": interview.company is not None,
        "position": interview.position is not None,
    }
    return tuple(field for field in reading.ask if not given.get(field))


def _bytes(owner: User, file: Kept) -> bytes:
    try:
        return bytes_of(owner, file.sha256)
    except FileNotFoundError:
        raise UnreadableFile(file.name, "is no longer here: drop it once more") from None


def _read(uploads: list[Upload], me: tuple[str, ...]) -> list[dict[str, Any]]:
    with BoundedReader(TARGET, _LIMITS) as reader:
        return [_read_one(reader, upload, me) for upload in uploads]


def _read_one(reader: BoundedReader, upload: Upload, me: tuple[str, ...]) -> dict[str, Any]:
    if len(upload.data) > MOST_BYTES:
        raise UnreadableFile(upload.name, "is larger than 4 MB: save the invitation on its own")
    try:
        answer: dict[str, Any] = reader.read(upload.data, {"received": None, "me": list(me)})
    except FileRefused as refused:
        raise UnreadableFile(upload.name, str(refused)) from None
    return answer
