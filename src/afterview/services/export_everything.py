"""Everything one person has recorded as one file that comes back equal."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any, BinaryIO

from django.db import transaction

from afterview.adapters.archive import ArchiveWriter
from afterview.core.journal import Journal
from afterview.core.journal_file import write_journal
from afterview.core.shape import write
from afterview.records.attachments import bytes_of
from afterview.records.models import User
from afterview.records.queries import journal_of
from afterview.records.whole import more_of

JOURNAL = "journal.json"
MORE = "more.json"
ATTACHMENTS = "attachments/"


@dataclass(frozen=True, slots=True)
class Exported:
    """What went into an export, and the SHA-256 of attachments whose bytes are not there any more."""

    opportunities: int
    attachments: int
    missing: tuple[str, ...]


def export_everything(owner: User, out: BinaryIO, now: datetime) -> Exported:
    """Write the owner's journal to `out` as a zip archive.

    It holds `journal.json` (the journal format), `attachments/` with a file for each SHA-256 that the journal
    names, and `more.json` for what the format has no place for.
    """
    with transaction.atomic():
        journal, more = journal_of(owner), more_of(owner)
    missing = []
    named = sha256s(journal)
    with ArchiveWriter(out, now) as archive:
        archive.add(JOURNAL, _text(write_journal(journal)))
        archive.add(MORE, _text(write(more)))
        for sha256 in named:
            try:
                data = bytes_of(owner, sha256)
            except FileNotFoundError:
                missing.append(sha256)
                continue
            archive.add(f"{ATTACHMENTS}{sha256}", data)
    return Exported(len(journal.opportunities), len(named) - len(missing), tuple(missing))


def sha256s(journal: Journal) -> list[str]:
    """The SHA-256 of each file that a journal names, once."""
    return sorted({file.sha256 for opportunity in journal.opportunities for file in opportunity.attachments})


def _text(value: Any) -> bytes:  # noqa: ANN401 -- any JSON value
    return (json.dumps(value, ensure_ascii=False, allow_nan=False, indent=1) + "\n").encode()
