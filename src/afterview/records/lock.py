"""Who uses a data directory: many at once, or one alone while it changes what is there underneath.

An advisory lock of the operating system, which ends with the process however that ends.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from afterview.core.refusal import Refused

_held: dict[Path, int] = {}


class InUse(Refused):
    """The data directory is in use by another process."""

    def __init__(self, file: Path) -> None:
        super().__init__(str(file.parent), "is in use: end the Afterview that runs on it, then try again")


def share(file: Path) -> None:
    """Use the data directory of that lock file from now on; `InUse` where another process has it alone."""
    if file not in _held:
        descriptor = _opened(file)
        if not _taken(descriptor, alone=False):
            os.close(descriptor)
            raise InUse(file)
        _held[file] = descriptor


@contextmanager
def alone(file: Path) -> Iterator[None]:
    """Have the data directory of that lock file to oneself; `InUse` where any other process uses it."""
    shared = file in _held
    descriptor = _held[file] if shared else _opened(file)
    try:
        if not _taken(descriptor, alone=True):
            raise InUse(file)
        yield
    finally:
        if shared:
            _taken(descriptor, alone=False)
        else:
            os.close(descriptor)


def _opened(file: Path) -> int:
    return os.open(file, os.O_RDWR | os.O_CREAT, 0o600)


if sys.platform == "win32":
    import msvcrt

    _PLACES = 64

    def _taken(descriptor: int, *, alone: bool) -> bool:
        """Windows locks bytes, each for one process: a user takes one of them, who is alone takes all."""
        wanted = [(0, _PLACES)] if alone else [(place, 1) for place in range(_PLACES)]
        for place, count in wanted:
            try:
                os.lseek(descriptor, place, os.SEEK_SET)
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, count)
            except OSError:
                continue
            return True
        return False

else:
    import fcntl

    def _taken(descriptor: int, *, alone: bool) -> bool:
        try:
            fcntl.flock(descriptor, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
