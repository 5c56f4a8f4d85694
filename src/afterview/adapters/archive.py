"""Zip archives: written whole or not at all, and read within bounds whoever made them."""

import hashlib
import os
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from afterview.adapters.files import MEGABYTE
from afterview.adapters.refusal import UnreadableFile, UnwritableFile

_CHUNK = 256 * 1024
_END = b"PK\x05\x06"
_END_SIZE = 22
_LONGEST_COMMENT = 65_535
_LARGE_FORMAT = b"PK\x06\x07"
_LARGE_FORMAT_SIZE = 20
_TOO_SMALL_FOR_A_BOMB = 10 * MEGABYTE
_ENCRYPTED = 1


@dataclass(frozen=True, slots=True)
class Bounds:
    """What an archive may hold: members, bytes of one and of all, and how far it may shrink what it holds."""

    members: int = 20_000
    member_bytes: int = 100 * MEGABYTE
    total_bytes: int = 1000 * MEGABYTE
    shrunk: int | None = 100
    directory_bytes: int | None = 8 * MEGABYTE


class ArchiveWriter:
    """Adds members to a zip archive, each dated `made` (aware); a context manager."""

    def __init__(self, out: BinaryIO, made: datetime) -> None:
        self._zip = zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED)
        self._date = (made.year, made.month, made.day, made.hour, made.minute, made.second)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()

    def add(self, name: str, data: bytes) -> str:
        """Add `data` as the member `name`; its SHA-256."""
        self._zip.writestr(self._entry(name), data)
        return hashlib.sha256(data).hexdigest()

    def add_file(self, name: str, file: Path) -> str:
        """Add the content of `file` as the member `name`; its SHA-256."""
        digest = hashlib.sha256()
        with file.open("rb") as source, self._zip.open(self._entry(name), "w", force_zip64=True) as member:
            while chunk := source.read(_CHUNK):
                digest.update(chunk)
                member.write(chunk)
        return digest.hexdigest()

    def _entry(self, name: str) -> zipfile.ZipInfo:
        entry = zipfile.ZipInfo(name, self._date)
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = 0o600 << 16
        return entry


@contextmanager
def written_whole(path: Path) -> Iterator[BinaryIO]:
    """A file to write into that becomes `path`, on the disk and its owner's alone, where nothing fails.

    `UnreadableFile` where there is one already, `UnwritableFile` where it cannot be written.
    """
    if path.exists() or path.is_symlink():
        raise UnreadableFile(str(path), "is there already: name another file")
    partial = path.with_name(f".{path.name[:40]}.{os.getpid()}.partial")
    try:
        descriptor = os.open(partial, os.O_CREAT | os.O_TRUNC | os.O_RDWR, 0o600)
        with os.fdopen(descriptor, "w+b") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        partial.rename(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise UnwritableFile(str(path), error) from None
    finally:
        partial.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


class Archive:
    """A zip archive open for reading, checked against its bounds; a context manager.

    `UnreadableFile`, with `name` as the user gave it, where it is no archive, is damaged or out of bounds.
    """

    def __init__(self, source: BinaryIO, name: str, bounds: Bounds) -> None:
        self._name = name
        self._bounds = bounds
        if bounds.directory_bytes is not None:
            self._check_directory(source, bounds.directory_bytes)
        try:
            self._zip = zipfile.ZipFile(source)
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            raise self._refused("is no zip archive, or is damaged") from None
        self._members = self._checked_members()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()

    @property
    def names(self) -> frozenset[str]:
        """The names of its members."""
        return frozenset(self._members)

    def read(self, name: str, limit: int) -> bytes:
        """The bytes of a member, at most `limit` of them."""
        if self._member(name).file_size > limit:
            raise self._refused(f"holds a {name} larger than {limit // MEGABYTE} MB")
        return b"".join(self._chunks(name))

    def copy(self, name: str, target: Path) -> str:
        """Write a member to the new file `target`; its SHA-256."""
        digest = hashlib.sha256()
        descriptor = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "wb") as out:
            for chunk in self._chunks(name):
                digest.update(chunk)
                out.write(chunk)
        return digest.hexdigest()

    def _chunks(self, name: str) -> Iterator[bytes]:
        try:
            with self._zip.open(self._member(name)) as member:
                while chunk := member.read(_CHUNK):
                    yield chunk
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError):
            raise self._refused(f"is damaged: {name} cannot be read") from None

    def _member(self, name: str) -> zipfile.ZipInfo:
        if name not in self._members:
            raise self._refused(f"holds no {name}")
        return self._members[name]

    def _check_directory(self, source: BinaryIO, limit: int) -> None:
        """Refuse a list of members that would need a thousand times its size in memory, before it is read."""
        size = source.seek(0, os.SEEK_END)
        start = max(0, size - _END_SIZE - _LONGEST_COMMENT - _LARGE_FORMAT_SIZE)
        source.seek(start)
        tail = source.read()
        end = tail.rfind(_END)
        if end < 0 or len(tail) - end < _END_SIZE:
            raise self._refused("is no zip archive, or is damaged")
        large = tail[max(0, end - _LARGE_FORMAT_SIZE) :].startswith(_LARGE_FORMAT)
        if large or int.from_bytes(tail[end + 12 : end + 16], "little") > limit:
            raise self._refused("holds too much")
        source.seek(0)

    def _checked_members(self) -> dict[str, zipfile.ZipInfo]:
        entries = self._zip.infolist()
        if len(entries) > self._bounds.members:
            raise self._refused(f"holds more than {self._bounds.members} files")
        members: dict[str, zipfile.ZipInfo] = {}
        for entry in entries:
            if trouble := self._trouble_with(entry):
                raise self._refused(trouble)
            if entry.filename in members:
                raise self._refused(f"holds {_spoken(entry)} twice")
            members[entry.filename] = entry
        total = sum(entry.file_size for entry in entries)
        packed = sum(entry.compress_size for entry in entries)
        if total > self._bounds.total_bytes:
            raise self._refused(f"unpacks to more than {self._bounds.total_bytes // MEGABYTE} MB")
        if self._bounds.shrunk and total > max(_TOO_SMALL_FOR_A_BOMB, self._bounds.shrunk * packed):
            raise self._refused("unpacks to far more than its own size")
        return members

    def _trouble_with(self, entry: zipfile.ZipInfo) -> str | None:
        name = entry.orig_filename
        if not name or name.startswith("/") or set(name) & set("\\:\0") or {"..", "."} & set(name.split("/")):
            return f"holds a file that would lie outside it: {_spoken(entry)}"
        if name != entry.filename or name.endswith("/") or stat.S_ISLNK(entry.external_attr >> 16):
            return f"holds something that is no plain file: {_spoken(entry)}"
        if entry.flag_bits & _ENCRYPTED or entry.compress_type not in (
            zipfile.ZIP_STORED,
            zipfile.ZIP_DEFLATED,
        ):
            return "is encrypted or packed in a way that is not read here"
        if entry.file_size > self._bounds.member_bytes:
            return f"holds a file larger than {self._bounds.member_bytes // MEGABYTE} MB: {_spoken(entry)}"
        return None

    def _refused(self, reason: str) -> UnreadableFile:
        return UnreadableFile(self._name, reason)


def _spoken(entry: zipfile.ZipInfo) -> str:
    return repr(entry.orig_filename[:80])
