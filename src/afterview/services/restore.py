"""Putting a backup in the place of what is there."""

import json
import shutil
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from afterview.adapters.archive import Archive, Bounds
from afterview.adapters.files import MEGABYTE
from afterview.adapters.refusal import UnreadableFile
from afterview.records.attachments import attachment_name, hash_of, is_sha256
from afterview.records.database_file import (
    applied_migrations,
    attachments_of,
    copy_database,
    doubt_letters_on_their_way,
    problems_of,
)
from afterview.records.home import DATABASE, Home, stamp
from afterview.records.lock import alone
from afterview.records.replacement import (
    REPLACED,
    finish_replacement,
    new_place,
    remove_unchosen,
    replace_records,
)
from afterview.records.schema import refuse_newer
from afterview.services.back_up import FORMAT, MANIFEST

_SQLITE = b"SQLite format 3\0"
_MANIFEST_BYTES = 64 * MEGABYTE


@dataclass(frozen=True, slots=True)
class Restored:
    """A backup restored, or that could be: when it was made, its attachments, where the old records are."""

    made: str
    attachments: int
    replaced: Path | None


@dataclass(frozen=True, slots=True)
class _Manifest:
    made: str
    files: Mapping[str, str]
    missing: frozenset[str]


def restore(home: Home, file: str, now: datetime, *, dry_run: bool = False) -> Restored:
    """Put the backup in `file` in the place of what is in `home`, which is kept as `replaced-…` there.

    `file` is a backup, or a copy of the database alone as is made before a migration: then the attachments
    that are here stay. Letters that were on their way in it count as in doubt and are not sent again.
    All of the backup is unpacked and checked first (hashes, SQLite's own checks, version, attachments); cut
    short at any instant, `home` holds the old records or the new. A dry run only checks. `UnreadableFile` or
    `Refused` where the backup may not be restored, `InUse` where another process uses `home`.
    """
    with alone(home.lock):
        finish_replacement(home)
        new = new_place(home, _free_name(home, now))
        try:
            manifest = _unpack(file, home, new)
            _check(new, manifest, file)
            doubt_letters_on_their_way(new.database)
            replaced = None if dry_run else replace_records(home, new)
        finally:
            remove_unchosen(home)
    return Restored(manifest.made, len(manifest.files) - 1, replaced)


def _free_name(home: Home, now: datetime) -> str:
    name, number = stamp(now), 1
    while (home.folder / f"{REPLACED}{name}").exists():
        number += 1
        name = f"{stamp(now)}-{number}"
    return name


def _unpack(file: str, home: Home, new: Home) -> _Manifest:
    """Make the records in the backup ready in `new`; its manifest."""
    try:
        with Path(file).open("rb") as opened:
            is_database = opened.read(len(_SQLITE)) == _SQLITE
    except OSError as error:
        raise UnreadableFile(file, f"cannot be read: {error.strerror}") from None
    return _copy_database(Path(file), home, new) if is_database else _unpack_archive(file, new)


def _copy_database(file: Path, home: Home, new: Home) -> _Manifest:
    """A database alone, as is copied before a migration: with it go the attachments that are here."""
    try:
        copy_database(file, new.database)
        spoken_of = attachments_of(new.database)
    except (OSError, sqlite3.Error) as error:
        raise UnreadableFile(str(file), f"holds no sound database: {error}") from None
    made = datetime.fromtimestamp(file.stat().st_mtime, UTC).isoformat(timespec="seconds")
    names = {attachment_name(owner, sha256): sha256 for owner, sha256 in spoken_of if is_sha256(sha256)}
    there = {name: sha256 for name, sha256 in names.items() if hash_of(home.folder / name) == sha256}
    for name in there:
        target = new.folder / name
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        shutil.copyfile(home.folder / name, target)
        target.chmod(0o600)
    missing = {attachment_name(*one) for one in spoken_of} - there.keys()
    return _Manifest(made, {DATABASE: "", **there}, frozenset(missing))


def _unpack_archive(file: str, new: Home) -> _Manifest:
    """Unpack the backup into `new`, each file against its hash; its manifest."""
    room = shutil.disk_usage(new.folder).free
    bounds = Bounds(members=2_000_000, member_bytes=room, total_bytes=room, shrunk=None, directory_bytes=None)
    with Path(file).open("rb") as source, Archive(source, file, bounds) as archive:
        manifest = _read_manifest(archive.read(MANIFEST, _MANIFEST_BYTES), file)
        if archive.names != {MANIFEST, *manifest.files} or DATABASE not in manifest.files:
            raise UnreadableFile(file, "does not hold just the files that its manifest lists")
        for name, sha256 in manifest.files.items():
            _unpack_one(archive, name, sha256, new, file)
    return manifest


def _unpack_one(archive: Archive, name: str, sha256: str, new: Home, file: str) -> None:
    target = new.folder / name
    if name != DATABASE:
        parts = name.split("/")
        if not (len(parts) == 4 and parts[1].isdecimal() and name == attachment_name(int(parts[1]), sha256)):
            raise UnreadableFile(file, f"holds a file that belongs to no journal: {name[:80]!r}")
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if archive.copy(name, target) != sha256:
        raise UnreadableFile(file, f"is damaged: {name} is not what was backed up")


def _read_manifest(content: bytes, file: str) -> _Manifest:
    try:
        value = json.loads(content)
        version = value["afterview_backup"]
        manifest = _Manifest(str(value["made"]), dict(value["files"]), frozenset(value["missing"]))
        whole = all(isinstance(text, str) for text in (*manifest.files.values(), *manifest.missing))
    except (ValueError, TypeError, KeyError, RecursionError):
        raise UnreadableFile(file, "is no backup of Afterview") from None
    if isinstance(version, int) and version > FORMAT:
        raise UnreadableFile(file, "was made by a newer version of Afterview: install that version")
    if version != FORMAT or not whole:
        raise UnreadableFile(file, "is no backup of Afterview")
    return manifest


def _check(new: Home, manifest: _Manifest, file: str) -> None:
    """Refuse a backup whose database is broken, foreign or newer, or speaks of files that are not there."""
    if problems := problems_of(new.database):
        raise UnreadableFile(file, f"holds a database that is not sound: {problems[0]}")
    applied = applied_migrations(new.database)
    if ("records", "0001_first") not in applied:
        raise UnreadableFile(file, "holds no journal of Afterview")
    refuse_newer(applied, Path(file))
    spoken_of = {attachment_name(*one) for one in attachments_of(new.database)}
    if lacking := spoken_of - manifest.files.keys() - manifest.missing:
        raise UnreadableFile(file, f"lacks {len(lacking)} of its attachments")
