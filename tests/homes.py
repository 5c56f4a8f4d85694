"""A data directory with a real database file, for tests of what becomes of files."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.db import connections
from django.test import override_settings
from pytest_django import DjangoDbBlocker

from afterview.records.home import Home


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
