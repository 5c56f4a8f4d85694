"""The user's files: read whole within a bound, written whole or not at all."""

import os
import sys
import tempfile
from pathlib import Path

from afterview.adapters.refusal import UnreadableFile

MEGABYTE = 1_000_000
STANDARD_INPUT = "-"


def spoken(name: str) -> str:
    """The file `name` as a message calls it."""
    return "standard input" if name == STANDARD_INPUT else name or "a file without a name"


def read_bytes(name: str, limit: int = 32 * MEGABYTE) -> bytes:
    """The bytes of the file `name` (`-`: standard input), at most `limit` of them; else `UnreadableFile`."""
    try:
        if name == STANDARD_INPUT:
            content = sys.stdin.buffer.read(limit + 1)
        else:
            # open() itself: a Path makes the current folder of an empty name.
            with open(name, "rb") as file:  # noqa: PTH123
                content = file.read(limit + 1)
    except FileNotFoundError:
        raise UnreadableFile(spoken(name), "does not exist") from None
    except IsADirectoryError:
        raise UnreadableFile(spoken(name), "is a folder, not a file") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name holds a character that no name may hold"
        raise UnreadableFile(spoken(name), f"cannot be read: {reason}") from None
    if len(content) > limit:
        raise UnreadableFile(spoken(name), f"is larger than {limit // MEGABYTE} MB")
    return content


def read_text(name: str, limit: int = 4 * MEGABYTE) -> str:
    """The UTF-8 text of a file, a byte-order mark left out; else `UnreadableFile`."""
    try:
        return read_bytes(name, limit).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableFile(spoken(name), "is not UTF-8 text") from None


def write_bytes(path: Path, content: bytes) -> None:
    """Write `content` to `path` whole or not at all, readable by its owner only."""
    path.parent.mkdir(parents=True, exist_ok=True)
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
