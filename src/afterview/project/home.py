"""Where the records of this machine's user lie, and the key that signs their cookies."""

import os
import secrets
import sys
from collections.abc import Mapping
from pathlib import Path

PRIVATE = 0o077
"""The umask under which everything is made: files for their owner alone."""


def data_directory(environment: Mapping[str, str]) -> Path:
    """The user's data directory: `AFTERVIEW_HOME`, else where the system keeps such things."""
    if named := environment.get("AFTERVIEW_HOME"):
        return Path(named).expanduser().absolute()
    if sys.platform == "win32":
        return Path(environment.get("APPDATA", Path.home())) / "Afterview"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Afterview"
    return Path(environment.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "afterview"


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
