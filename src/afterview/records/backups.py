"""The backups in a data directory: made by hand, and by themselves before the database changes its shape."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from afterview.records.database_file import copy_database
from afterview.records.home import Home, stamp

KEPT = 5
_BEFORE = "-before-"


def back_up_before(home: Home, migration: str, now: datetime) -> Path:
    """Copy the database before `migration` changes it; the copy. Older copies than the last `KEPT` go."""
    home.backups.mkdir(mode=0o700, exist_ok=True)
    target = home.backups / f"{stamp(now)}{_BEFORE}{migration}.sqlite3"
    copy_database(home.database, target)
    for old in backups_before(home)[:-KEPT]:
        old.unlink(missing_ok=True)
    return target


def backups_before(home: Home) -> list[Path]:
    """The copies made before migrations, the oldest first."""
    return sorted(home.backups.glob(f"*{_BEFORE}*.sqlite3"))


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup: its file, when it was made, its size in bytes, and whether it holds attachments too."""

    file: Path
    made: datetime
    size: int
    whole: bool


def list_backups(home: Home) -> list[Backup]:
    """The backups in `home`, the latest first."""
    files = [*home.backups.glob("*.zip"), *backups_before(home)]
    return sorted((_backup(file) for file in files), key=lambda one: one.made, reverse=True)


def _backup(file: Path) -> Backup:
    stat = file.stat()
    return Backup(file, datetime.fromtimestamp(stat.st_mtime, UTC), stat.st_size, file.suffix == ".zip")
