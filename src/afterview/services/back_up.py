"""A backup of everything in the data directory as one file."""

import json
import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from afterview.adapters.archive import ArchiveWriter, written_whole
from afterview.adapters.refusal import UnreadableFile
from afterview.records.attachments import attachment_name, hash_of, is_sha256
from afterview.records.database_file import attachments_of, copy_database
from afterview.records.home import DATABASE, Home, stamp
from afterview.records.replacement import BACKING_UP

FORMAT = 1
MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A backup that was made: where, how many attachments it holds, and those not there whole."""

    file: Path
    size: int
    attachments: int
    missing: tuple[str, ...]


def back_up(home: Home, file: Path | None, now: datetime) -> BackedUp:
    """Write a backup of `home` to the new `file` (None: among the backups in `home`).

    It is a zip archive of the database, the attachments and `manifest.json` with the SHA-256 of each and the
    version of this format. Works beside a running server. `UnreadableFile` where there is no database or the
    file is there already, `OSError` where it cannot be written.
    """
    if not home.database.exists():
        raise UnreadableFile(str(home.folder), "holds no journal to back up")
    if file is None:
        home.backups.mkdir(mode=0o700, exist_ok=True)
        file = home.backups / f"{stamp(now)}.zip"
    with tempfile.TemporaryDirectory(prefix=BACKING_UP, dir=home.folder) as folder:
        database = Path(folder) / DATABASE
        copy_database(home.database, database)
        kept, missing = _attachments(home, database)
        with written_whole(file) as out, ArchiveWriter(out, now) as archive:
            files = {DATABASE: archive.add_file(DATABASE, database)}
            for name in kept:
                files[name] = archive.add_file(name, home.folder / name)
            manifest = {"afterview_backup": FORMAT, "made": now.isoformat()}
            content = json.dumps(manifest | {"files": files, "missing": missing}, indent=1)
            archive.add(MANIFEST, content.encode())
    return BackedUp(file, file.stat().st_size, len(kept), tuple(missing))


def _attachments(home: Home, database: Path) -> tuple[list[str], list[str]]:
    """The names of the files that a database speaks of: those there, and those missing."""
    kept: list[str] = []
    missing: list[str] = []
    for owner, sha256 in sorted(attachments_of(database)):
        name = attachment_name(owner, sha256)
        whole = is_sha256(sha256) and hash_of(home.folder / name) == sha256
        (kept if whole else missing).append(name)
    return kept, missing
