"""Where the records of this machine's user lie."""

import sys
from collections.abc import Mapping
from pathlib import Path

DATABASE = "afterview.sqlite3"


def data_directory(environment: Mapping[str, str]) -> Path:
    """The user's data directory: `AFTERVIEW_HOME`, else where the system keeps such things."""
    if named := environment.get("AFTERVIEW_HOME"):
        return Path(named).expanduser().absolute()
    if sys.platform == "win32":
        return Path(environment.get("APPDATA", Path.home())) / "Afterview"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Afterview"
    return Path(environment.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "afterview"
