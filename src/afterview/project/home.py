"""The data directory made private, and the key that signs cookies."""

import os
import secrets
from pathlib import Path

PRIVATE = 0o077
"""The umask under which everything is made: files for their owner alone."""


def made_private(folder: Path) -> Path:
    """`folder`, there and open to its owner alone; what this process makes from now on is, too."""
    os.umask(PRIVATE)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def secret_key(folder: Path) -> str:
    """The key in `folder` that signs cookies; made at the first call."""
    file = folder / "secret-key"
    try:
        descriptor = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        return file.read_text(encoding="ascii")
    key = secrets.token_urlsafe(64)
    with os.fdopen(descriptor, "w", encoding="ascii") as opened:
        opened.write(key)
        opened.flush()
        os.fsync(opened.fileno())
    return key
