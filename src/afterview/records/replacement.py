"""Putting other records in the place of those in a data directory, so that a crash leaves one or the other.

The new records are made ready in a folder of their own. Renaming that folder is the one moment that counts:
before it the old records stand and the folder is litter, after it the new ones do and what is left to move is
moved by whoever opens the records next. What was there is kept in `replaced-…`.
"""

import os
import shutil
from pathlib import Path

from django.db import connection

from afterview.records.database_file import sync
from afterview.records.home import ATTACHMENTS, DATABASE, Home

_READYING = "restoring-"
_CHOSEN = "restored-"
REPLACED = "replaced-"
BACKING_UP = ".backing-up-"
# The two files beside a database belong to it and go with it.
_BESIDE = (f"{DATABASE}-wal", f"{DATABASE}-shm")


def new_place(home: Home, name: str) -> Home:
    """An empty folder in which to make new records ready; `name` tells it from others."""
    remove_unchosen(home)
    folder = home.folder / f"{_READYING}{name}"
    folder.mkdir(mode=0o700)
    place = Home(folder)
    place.attachments.mkdir(mode=0o700)
    return place


def replace_records(home: Home, new: Home) -> Path:
    """Put the records of `new` (a whole `new_place`) in the place of those of `home`; where the old ones are.

    Only for who has `home` alone (`lock.alone`).
    """
    for folder, _, files in os.walk(new.folder):
        for file in files:
            sync(Path(folder, file))
        sync(Path(folder))
    name = new.folder.name.removeprefix(_READYING)
    new.folder.rename(home.folder / f"{_CHOSEN}{name}")
    sync(home.folder)
    finish_replacement(home)
    return home.folder / f"{REPLACED}{name}"


def has_unfinished(home: Home) -> bool:
    """Whether a replacement, or what is made ready for one or for a backup, was cut short."""
    return any(any(home.folder.glob(f"{start}*")) for start in (_CHOSEN, _READYING, BACKING_UP))


def finish_replacement(home: Home) -> None:
    """Move what a replacement has chosen to its place, if there is one; may be cut short again."""
    for chosen in sorted(home.folder.glob(f"{_CHOSEN}*")):
        connection.close()
        replaced = home.folder / f"{REPLACED}{chosen.name.removeprefix(_CHOSEN)}"
        replaced.mkdir(mode=0o700, exist_ok=True)
        if (chosen / DATABASE).exists():
            for name in (*_BESIDE, DATABASE):
                _move(home.folder / name, replaced / name)
            _move(chosen / DATABASE, home.database)
        if (chosen / ATTACHMENTS).exists():
            _move(home.attachments, replaced / ATTACHMENTS)
            _move(chosen / ATTACHMENTS, home.attachments)
        sync(home.folder)
        sync(replaced)
        shutil.rmtree(chosen)
    remove_unchosen(home)


def remove_unchosen(home: Home) -> None:
    """Delete what was being made ready when its process ended; only for who has `home` alone."""
    for start in (_READYING, BACKING_UP):
        for folder in home.folder.glob(f"{start}*"):
            shutil.rmtree(folder)


def _move(source: Path, target: Path) -> None:
    if source.exists():
        source.rename(target)
