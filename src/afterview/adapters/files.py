"""The user's files: read whole within a bound, written whole or not at all."""

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import BinaryIO

from afterview.adapters.refusal import STANDARD_INPUT, UnreadableFile, UnwritableFile

MEGABYTE = 1_000_000


def read_bytes(name: str, limit: int = 32 * MEGABYTE) -> bytes:
    """The bytes of the file `name` (`-`: standard input), at most `limit` of them; else `UnreadableFile`."""
    try:
        if name == STANDARD_INPUT:
            content = standard_input(name).read(limit + 1)
        else:
            # open() itself: a Path makes the current folder of an empty name.
            with open(name, "rb") as file:  # noqa: PTH123
                content = file.read(limit + 1)
    except UnreadableFile:
        raise
    except FileNotFoundError:
        raise UnreadableFile(name, "does not exist") from None
    except IsADirectoryError:
        raise UnreadableFile(name, "is a folder, not a file") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name holds a character that no name may hold"
        raise UnreadableFile(name, f"cannot be read: {reason}") from None
    if len(content) > limit:
        raise UnreadableFile(name, f"is larger than {limit // MEGABYTE} MB")
    return content


def read_text(name: str, limit: int = 4 * MEGABYTE) -> str:
    """The UTF-8 text of a file, a byte-order mark left out; else `UnreadableFile`."""
    try:
        return read_bytes(name, limit).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableFile(name, "is not UTF-8 text") from None


def standard_input(name: str = STANDARD_INPUT) -> BinaryIO:
    """Standard input as bytes; `UnreadableFile` where the program was started without one."""
    if sys.stdin is None:
        raise UnreadableFile(name, "is closed: name a file, or pipe something in")
    return sys.stdin.buffer


def write_bytes(path: Path, content: bytes) -> None:
    """Write `content` to `path` whole or not at all, readable by its owner only; else `UnwritableFile`."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, content)
    except OSError as error:
        raise UnwritableFile(str(path), error) from None


def write_all(folder: Path, contents: Mapping[str, bytes]) -> list[Path]:
    """The paths of `contents` (file name: bytes) written into `folder`: all of them, or none.

    `UnreadableFile` where one is there already, `UnwritableFile` where one cannot be written.
    """
    paths = {folder / name: content for name, content in contents.items()}
    before = {f for f in (folder, *folder.parents) if _is_there(f)}
    for path in paths:
        if _is_there(path):
            raise UnreadableFile(str(path), "is there already: name another folder with --out")
    try:
        for path, content in paths.items():
            write_bytes(path, content)
    except BaseException:
        _remove(paths, [f for f in (folder, *folder.parents) if f not in before])
        raise
    return list(paths)


def _is_there(path: Path) -> bool:
    try:
        return path.exists() or path.is_symlink()
    except OSError as error:
        raise UnwritableFile(str(path), error) from None


def _remove(files: Iterable[Path], folders: Iterable[Path]) -> None:
    with contextlib.suppress(OSError):
        for file in files:
            file.unlink(missing_ok=True)
        for folder in folders:
            folder.rmdir()


def _write(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
