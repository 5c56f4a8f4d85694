"""Copies of the database that are made by themselves before it changes its shape."""

from datetime import datetime
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
