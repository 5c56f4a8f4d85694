"""Backup, restore, import, export, doctor, deleting and signing in again, as their users meet them."""

import json
import socket
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pytest_django import DjangoDbBlocker

from afterview.cli import exits
from afterview.cli.app import run
from afterview.cli.serving import said_in, serving_port
from afterview.core.journal import Journal
from afterview.core.journal_file import read_journal, write_journal
from afterview.records.home import Home
from afterview.records.models import User
from afterview.records.operations import begin_journal
from afterview.records.queries import journal_of
from afterview.services.sign_in import local_owner, owner_of_link
from homes import ready_records_in
from journals import full_journal

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def home(
    tmp_path: Path, django_db_blocker: DjangoDbBlocker, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Home]:
    for command in ("backup", "doctor", "export", "import_journal", "records", "restore", "sign_in"):
        monkeypatch.setattr(f"afterview.cli.{command}.now", lambda: NOW)
    with ready_records_in(tmp_path / "home", django_db_blocker) as there:
        begin_journal(local_owner(), journal_without_files(), NOW)
        yield there


def journal_without_files() -> Journal:
    value = full_journal()
    value["opportunities"][0]["attachments"] = []
    return read_journal(value)


def answer(capsys: Capture, *arguments: str) -> dict[str, Any]:
    assert run([*arguments, "--json"]) == exits.OK
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    return told


@pytest.mark.usefixtures("home")
def test_what_was_backed_up_is_restored(tmp_path: Path, capsys: Capture) -> None:
    backup = str(tmp_path / "b.zip")
    assert answer(capsys, "backup", backup)["missing"] == []
    assert run(["delete-everything", "--yes"]) == exits.OK
    capsys.readouterr()
    replaced = answer(capsys, "restore", backup)["replaced"]
    assert Path(replaced, "afterview.sqlite3").exists()
    assert journal_of(local_owner()) == journal_without_files()


@pytest.mark.usefixtures("home")
def test_what_is_no_backup_is_refused_in_one_line(tmp_path: Path, capsys: Capture) -> None:
    wrong = tmp_path / "b.zip"
    wrong.write_text("no zip")
    assert run(["restore", str(wrong)]) == exits.REFUSED
    assert capsys.readouterr().err == f"{wrong} is no zip archive, or is damaged\n"
    assert run(["restore", str(tmp_path / "nowhere.zip")]) == exits.REFUSED


@pytest.mark.usefixtures("home")
def test_what_was_exported_is_imported(tmp_path: Path, capsys: Capture) -> None:
    file = str(tmp_path / "out.zip")
    assert answer(capsys, "export", file)["opportunities"] == 2
    assert run(["import", file]) == exits.REFUSED
    assert "holds 2 opportunities already" in capsys.readouterr().err
    assert answer(capsys, "import", file, "--replace", "--dry-run")["replaced"] == 2
    assert answer(capsys, "import", file, "--replace")["opportunities"] == 2
    assert journal_of(local_owner()) == journal_without_files()


@pytest.mark.usefixtures("home")
def test_a_journal_file_is_imported(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "journal.json"
    file.write_text(
        json.dumps(write_journal(journal_without_files()) | {"opportunities": [], "decision": None})
    )
    assert run(["import", str(file), "--replace"]) == exits.OK
    assert journal_of(local_owner()).opportunities == ()
    assert "in the place of 2 opportunities" in capsys.readouterr().out


@pytest.mark.usefixtures("home")
def test_the_doctor_ends_with_1_where_something_is_to_be_done(home: Home, capsys: Capture) -> None:
    assert answer(capsys, "doctor")["ok"]
    home.database.chmod(0o644)
    assert run(["doctor"]) == exits.FAILURE
    assert "NOT  permissions: 1 files may be read" in capsys.readouterr().out
    assert run(["doctor", "--fix"]) == exits.OK


def test_nothing_is_deleted_without_yes(home: Home, capsys: Capture) -> None:
    assert run(["delete-everything"]) == exits.REFUSED
    told = capsys.readouterr()
    assert told.out.startswith("There are: 2 opportunities, 2 interviews, 13 events")
    assert told.err == "Nothing was deleted. To delete all of it, add --yes.\n"
    assert run(["delete-everything", "--yes", "--dry-run"]) == exits.OK
    assert journal_of(local_owner()) == journal_without_files()
    assert home.database.exists()


@pytest.mark.usefixtures("home")
def test_with_yes_everything_is_deleted(capsys: Capture) -> None:
    assert answer(capsys, "delete-everything", "--yes")["deleted"]
    assert User.objects.count() == 0


def test_a_new_link_goes_to_the_pages_that_run(home: Home, capsys: Capture) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with said_in(home.serving, port):
            link = answer(capsys, "sign-in")["link"]
    assert link.startswith(f"http://127.0.0.1:{port}/sign-in/")
    assert owner_of_link(link.split("/")[-2], NOW) == local_owner()
    assert serving_port(home.serving) is None


@pytest.mark.usefixtures("home")
def test_without_running_pages_it_says_how_to_start_them(capsys: Capture) -> None:
    assert run(["sign-in"]) == exits.FAILURE
    assert "start them with afterview serve" in capsys.readouterr().err
