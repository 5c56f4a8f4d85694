"""Taking in an export, or a journal file alone."""

import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import BinaryIO

from afterview.adapters.archive import Archive, Bounds
from afterview.adapters.files import MEGABYTE
from afterview.adapters.refusal import UnreadableFile
from afterview.core.journal import Candidate, Journal
from afterview.core.journal_file import read_journal_text
from afterview.core.refusal import Refused
from afterview.core.shape import reader
from afterview.records.attachments import is_sha256, keep_bytes
from afterview.records.models import User
from afterview.records.queries import journal_of
from afterview.records.unused_files import remove_unused
from afterview.records.whole import More, has_journal, put_journal
from afterview.services.export_everything import ATTACHMENTS, JOURNAL, MORE, sha256s

JOURNAL_BYTES = 16 * MEGABYTE
BOUNDS = Bounds()
_ZIP = b"PK"


@dataclass(frozen=True, slots=True)
class Imported:
    """What an export holds: opportunities, attachments, and those the journal names that are not in it.

    `replaced` is how many opportunities it took the place of.
    """

    opportunities: int
    attachments: int
    missing: tuple[str, ...]
    replaced: int


@dataclass(frozen=True, slots=True)
class _Read:
    journal: Journal
    more: More
    attachments: tuple[str, ...]
    bytes_of: Callable[[str], bytes]


def import_journal(
    owner: User,
    source: BinaryIO,
    name: str,
    now: datetime,
    *,
    replace_what_is_there: bool = False,
    dry_run: bool = False,
) -> Imported:
    """Take in the export or journal file `source`, called `name`; all of it or nothing.

    Into a journal that holds something it goes only where it is to replace that; nothing is ever merged. A
    dry run only checks. `UnreadableFile` or `Refused`, one plain line, where it may not be taken in.
    """
    with _opened(source, name) as read:
        return _take(owner, read, now, replace_what_is_there=replace_what_is_there, dry_run=dry_run)


def _take(owner: User, read: _Read, now: datetime, *, replace_what_is_there: bool, dry_run: bool) -> Imported:
    there = journal_of(owner) if has_journal(owner) else None
    if there is not None and _holds_something(there) and not replace_what_is_there:
        raise Refused(
            "the journal", f"holds {_counted(there)} already: import into it only to replace all of it"
        )
    named = sha256s(read.journal)
    missing = tuple(sorted(set(named) - set(read.attachments)))
    if not dry_run:
        _put(owner, read, there, now)
    replaced = len(there.opportunities) if there else 0
    return Imported(len(read.journal.opportunities), len(named) - len(missing), missing, replaced)


def _put(owner: User, read: _Read, there: Journal | None, now: datetime) -> None:
    before = sha256s(there) if there else []
    try:
        # Files first: what a row speaks of is there.
        for sha256 in read.attachments:
            keep_bytes(owner, read.bytes_of(sha256))
        put_journal(owner, read.journal, read.more, now)
    finally:
        remove_unused(owner, (s for s in (*before, *read.attachments) if is_sha256(s)))


def _holds_something(journal: Journal) -> bool:
    return replace(journal, candidate=Candidate(name="-")) != Journal(
        afterview=1, candidate=Candidate(name="-")
    )


def _counted(journal: Journal) -> str:
    count = len(journal.opportunities)
    return f"{count} opportunit{'y' if count == 1 else 'ies'}" if count else "a resume or a decision"


@contextmanager
def _opened(source: BinaryIO, name: str) -> Iterator[_Read]:
    start = source.read(len(_ZIP))
    source.seek(0)
    if start != _ZIP:
        content = source.read(JOURNAL_BYTES + 1)
        if len(content) > JOURNAL_BYTES:
            raise UnreadableFile(name, f"is larger than {JOURNAL_BYTES // MEGABYTE} MB")
        yield _Read(_journal(content, name), More(), (), lambda _: b"")
        return
    with Archive(source, name, BOUNDS) as archive:
        journal = _journal(archive.read(JOURNAL, JOURNAL_BYTES), name)
        more = _more(archive, name)
        attachments = tuple(_attachments(archive, journal, name))
        yield _Read(journal, more, attachments, lambda sha256: _bytes_of(archive, sha256))


def _bytes_of(archive: Archive, sha256: str) -> bytes:
    return archive.read(f"{ATTACHMENTS}{sha256}", BOUNDS.member_bytes)


def _journal(content: bytes, name: str) -> Journal:
    try:
        return read_journal_text(content)
    except Refused as refused:
        raise Refused(refused.path, f"{refused.reason} (in {name})") from None


def _more(archive: Archive, name: str) -> More:
    if MORE not in archive.names:
        return More()
    try:
        more: More = reader(More)(json.loads(archive.read(MORE, JOURNAL_BYTES)))
    except (json.JSONDecodeError, UnicodeDecodeError, RecursionError):
        raise UnreadableFile(name, f"is damaged: its {MORE} is not JSON") from None
    except Refused as refused:
        raise refused.under(MORE) from None
    return more


def _attachments(archive: Archive, journal: Journal, name: str) -> Iterator[str]:
    """The SHA-256 of each file in the archive; refused where it is not one that the journal names."""
    named = set(sha256s(journal))
    for member in sorted(archive.names - {JOURNAL, MORE}):
        sha256 = member.removeprefix(ATTACHMENTS)
        if member == sha256 or sha256 not in named:
            raise UnreadableFile(name, f"holds a file that its journal does not name: {member[:80]!r}")
        if hashlib.sha256(_bytes_of(archive, sha256)).hexdigest() != sha256:
            raise UnreadableFile(name, f"is damaged: {member} is not the file that the journal names")
        yield sha256
