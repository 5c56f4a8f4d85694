"""A data directory with a real database file, for tests of what becomes of files."""

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from django.db import connections
from django.test import override_settings
from pytest_django import DjangoDbBlocker

from afterview.records.database_file import copy_database
from afterview.records.home import Home
from afterview.services.prepare_records import prepare_records

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


@contextmanager
def records_in(folder: Path, blocker: DjangoDbBlocker) -> Iterator[Home]:
    """The records of this process lie in `folder` for a while; there are no tables yet."""
    home = Home(folder)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    in_memory = connections["default"]
    in_file = in_memory.copy("default")
    in_file.settings_dict["NAME"] = str(home.database)
    in_file.settings_dict["ATOMIC_REQUESTS"] = False
    storages = {
        "default": {
            "BACKEND": "afterview.records.attachments.DurableStorage",
            "OPTIONS": {"location": home.attachments},
        },
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    connections["default"] = in_file
    try:
        with blocker.unblock(), override_settings(HOME=folder, STORAGES=storages):
            yield home
    finally:
        in_file.close()
        connections["default"] = in_memory


@contextmanager
def ready_records_in(folder: Path, blocker: DjangoDbBlocker) -> Iterator[Home]:
    """As `records_in`, with the tables of this version in it."""
    with records_in(folder, blocker) as home:
        copy_database(_ready_database(blocker), home.database)
        prepare_records(NOW)
        yield home


@cache
def _ready_database(blocker: DjangoDbBlocker) -> Path:
    """A database with all tables, made once: making them takes longer than most tests."""
    folder = Path(tempfile.mkdtemp(prefix="afterview-tests-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with records_in(folder, blocker) as home:
        prepare_records(NOW)
        return home.database


def put_in(monkeypatch: pytest.MonkeyPatch, folder: Path, migrations: dict[str, str]) -> None:
    """Let the records have further migrations (name: Python text), as a later version would."""
    package = folder / "later_migrations"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(
        "import afterview.records.migrations as first\n__path__ = [*__path__, *first.__path__]\n",
        encoding="utf-8",
    )
    for name, text in migrations.items():
        (package / f"{name}.py").write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(folder)
