"""Deleting everything that one person has recorded."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from afterview.adapters.mail_secret import Secrets, system_keyring
from afterview.records.home import Home
from afterview.records.models import User
from afterview.records.replacement import REPLACED
from afterview.records.sessions import end_sessions
from afterview.records.whole import count_all, delete_all, secrets_of, wipe_free_space


@dataclass(frozen=True, slots=True)
class Deleted:
    """What was deleted: rows by table, kept files, browsers signed out, backups (copies of all of it)."""

    rows: Mapping[str, int] = field(default_factory=dict)
    files: int = 0
    sessions: int = 0
    backups: int = 0


def what_there_is(home: Home, owner: User) -> Deleted:
    """What `delete_everything` would delete, backups included."""
    return Deleted(count_all(owner), len(_files(home, owner)), 0, len(_backups(home)))


def delete_everything(home: Home, owner: User, *, backups: bool, secrets: Secrets | None = None) -> Deleted:
    """Delete `owner` with every row, kept file, session and password, and on request the backups in `home`.

    `secrets` is where passwords are kept; None: in the system's keyring, or in `home` where it has none.
    The database file is written anew, so that nothing deleted can be read in it. Backups elsewhere are not
    touched.
    """
    files = _files(home, owner)
    for name in secrets_of(owner):
        secrets = secrets or Secrets(home.folder, system_keyring())
        secrets.forget(name)
    folder = home.attachments / str(owner.pk)
    sessions = end_sessions(owner)
    rows = delete_all(owner)
    shutil.rmtree(folder, ignore_errors=not folder.exists())
    copies = _backups(home) if backups else []
    for copy in copies:
        if copy.is_dir():
            shutil.rmtree(copy)
        else:
            copy.unlink()
    wipe_free_space()
    return Deleted(rows, len(files), sessions, len(copies))


def _files(home: Home, owner: User) -> list[Path]:
    return [path for path in (home.attachments / str(owner.pk)).rglob("*") if path.is_file()]


def _backups(home: Home) -> list[Path]:
    return sorted([*home.backups.glob("*"), *home.folder.glob(f"{REPLACED}*")])
