"""The database as a file: copied by SQLite's backup interface, checked, and what it says of itself.

A plain copy of the file is no backup: it may catch a write half done (DESIGN section 7). Everything here
opens the file on its own, so that it works on any file, whichever database Django is connected to.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

Migration = tuple[str, str]

_BUSY_SECONDS = 20.0


@contextmanager
def _opened(file: Path, mode: str) -> Iterator[sqlite3.Connection]:
    address = f"file:{quote(str(file.absolute()))}?mode={mode}"
    with closing(sqlite3.connect(address, uri=True, timeout=_BUSY_SECONDS)) as connection:
        yield connection


def copy_database(source: Path, target: Path) -> None:
    """Make `target` a whole copy of the database in use at `source`, in one file, on the disk, and sound.

    `OSError` where it cannot be made or does not pass its check; then there is no `target`.
    """
    partial = target.with_name(f".{target.name}.partial")
    partial.unlink(missing_ok=True)
    try:
        # SQLite would make the file under whatever umask the process has.
        os.close(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        with _opened(source, "rw") as old, _opened(partial, "rw") as new:
            old.backup(new)
            # A copy in WAL mode would ask for two files beside it.
            new.execute("PRAGMA journal_mode=DELETE")
        if problems := problems_of(partial):
            raise OSError(f"the copy of {source} is not sound: {problems[0]}; try again")
        sync(partial)
        partial.replace(target)
        sync(target.parent)
    except sqlite3.Error as error:
        raise OSError(f"{source} cannot be copied: {error}") from None
    finally:
        partial.unlink(missing_ok=True)


def problems_of(file: Path) -> list[str]:
    """What SQLite's own checks find wrong in a database file; empty where it is sound."""
    try:
        with _opened(file, "rw") as connection:
            found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check")]
            broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    except sqlite3.Error as error:
        return [str(error)]
    return [line for line in found if line != "ok"] + [
        f"row {row[1]} of {row[0]} speaks of a row of {row[2]} that is not there" for row in broken
    ]


def applied_migrations(file: Path) -> set[Migration]:
    """The migrations (application, name) that a database has had; empty where it is new or no database."""
    if not file.exists() or file.stat().st_size == 0:
        return set()
    try:
        with _opened(file, "rw") as connection:
            return set(connection.execute("SELECT app, name FROM django_migrations"))
    except sqlite3.Error:
        return set()


def attachments_of(file: Path) -> set[tuple[int, str]]:
    """The owner and SHA-256 of every file that a database's rows speak of."""
    with _opened(file, "rw") as connection:
        return set(connection.execute("SELECT DISTINCT owner_id, sha256 FROM records_attachment"))


def doubt_letters_on_their_way(file: Path) -> None:
    """In a database that is older than now, no letter is on its way any more: nobody knows what came of it.

    It may have gone out after the copy was made, and no letter is sent twice (DESIGN section 6).
    """
    with _opened(file, "rw") as connection, connection:
        if connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'records_outgoingletter'").fetchone():
            connection.execute(
                "UPDATE records_outgoingletter SET state = 'unknown', reason = ?"
                " WHERE state IN ('queued', 'sending')",
                ("A backup was restored. Look in your Sent folder whether it went out.",),
            )


def sync(path: Path) -> None:
    """Return when a file, or the names in a folder, are on the disk."""
    if os.name != "posix" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
