"""Whether the files kept beside the journal are what its rows say, and are their owner's alone."""

import stat
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from afterview.records.attachments import attachment_name, hash_of, is_sha256
from afterview.records.home import Home
from afterview.records.models import Attachment

# A file may wait this long for its row: an upload that is being confirmed.
_WAITS = timedelta(days=1)
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def missing_files(home: Home) -> list[str]:
    """The names of attachments whose bytes are not there, or are not those of their SHA-256."""
    spoken_of = Attachment.objects.order_by("pk").values_list("owner_id", "sha256", "name")
    return [name for owner, sha256, name in spoken_of if not _is_whole(home, owner, sha256)]


def orphaned_files(home: Home, now: datetime) -> list[Path]:
    """Kept files that no row speaks of, and that have not just come."""
    known = {
        home.folder / attachment_name(owner, sha256)
        for owner, sha256 in Attachment.objects.values_list("owner_id", "sha256").distinct()
    }
    before = (now - _WAITS).timestamp()
    return [file for file in _files(home.attachments) if file not in known and file.stat().st_mtime < before]


def open_to_others(home: Home) -> list[Path]:
    """Files and folders of the data directory that others on this machine may use."""
    return [path for path in (home.folder, *home.folder.rglob("*")) if path.stat().st_mode & _OTHERS]


def close_to_others(path: Path) -> None:
    """Let a file or folder be its owner's alone."""
    path.chmod(0o700 if path.is_dir() else 0o600)


def _is_whole(home: Home, owner: int, sha256: str) -> bool:
    return is_sha256(sha256) and hash_of(home.folder / attachment_name(owner, sha256)) == sha256


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())
