"""A data directory of the test's own, and a terminal to type in."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_django import DjangoDbBlocker

from afterview.core.journal_file import read_journal
from afterview.records.operations import begin_journal
from afterview.services.sign_in import local_owner
from homes import NOW, ready_records_in
from terminal import EXAMPLES, Terminal


@pytest.fixture
def terminal(
    tmp_path: Path,
    django_db_blocker: DjangoDbBlocker,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Terminal]:
    """Commands work on records in a directory of their own, where nothing is recorded yet."""
    monkeypatch.setattr("afterview.cli.records.now", lambda: NOW)
    with ready_records_in(tmp_path / "home", django_db_blocker):
        yield Terminal(capsys, NOW.isoformat())


@pytest.fixture
def northwind(terminal: Terminal) -> Terminal:
    """The same with the journal of the examples, on the evening after the interview at Northwind."""
    value = json.loads((EXAMPLES / "journal.json").read_text(encoding="utf-8"))
    begin_journal(local_owner(), read_journal(value), NOW)
    terminal.now = "2026-11-23T18:00:00-06:00"
    return terminal
