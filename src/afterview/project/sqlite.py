"""Which SQLite the records are kept with."""

import sys
from importlib import import_module


def use_bundled_sqlite() -> None:
    """Let Django find pysqlite3's SQLite where it is installed.

    SQLite before 3.51.3 can, rarely, corrupt a database in WAL mode, and Python 3.11 brings 3.40.1.
    """
    try:
        bundled = import_module("pysqlite3")
    except ImportError:
        return
    sys.modules["sqlite3"] = bundled
    sys.modules["sqlite3.dbapi2"] = import_module("pysqlite3.dbapi2")
