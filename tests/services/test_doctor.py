"""Whether the records are well, and what to do where they are not."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection
from pytest_django import DjangoDbBlocker

from afterview.core.journal import Attachment
from afterview.core.journal_file import read_journal
from afterview.core.shape import Id
from afterview.records.attachments import keep_bytes
from afterview.records.home import Home
from afterview.records.models import Opportunity, Profile, User
from afterview.records.operations import begin_journal
from afterview.services.doctor import Check, examine
from homes import ready_records_in
from journals import full_journal

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
LONG_AGO = (NOW - timedelta(days=9)).timestamp()


@pytest.fixture
def home(tmp_path: Path, django_db_blocker: DjangoDbBlocker) -> Iterator[Home]:
    with ready_records_in(tmp_path / "home", django_db_blocker) as there:
        user = User.objects.create_user("robin")
        journal = read_journal(full_journal())
        memo = Attachment(
            id=Id("a1"), kind_of_file="memo", name="after.webm", sha256=keep_bytes(user, b"memo")
        )
        first, *rest = journal.opportunities
        begin_journal(user, replace(journal, opportunities=(replace(first, attachments=(memo,)), *rest)), NOW)
        yield there


def troubles(home: Home, *, fix: bool = False) -> list[Check]:
    return [check for check in examine(home, NOW, fix=fix) if not check.ok]


def kept(home: Home) -> Path:
    return next(path for path in home.attachments.rglob("*") if path.is_file())


def test_records_that_are_well_are_found_well(home: Home) -> None:
    checks = examine(home, NOW)
    assert [check for check in checks if not check.ok] == []
    assert {"SQLite", "database", "attachments", "permissions"} <= {check.name for check in checks}


def test_without_a_database_there_is_nothing_wrong(tmp_path: Path) -> None:
    assert troubles(Home(tmp_path)) == []


def add_orphan(home: Home) -> None:
    file = home.attachments / "1" / "ab" / ("ab" * 32)
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    file.touch(0o600)
    os.utime(file, (LONG_AGO, LONG_AGO))


def open_up(home: Home) -> None:
    home.database.chmod(0o644)


def forget_a_look(_: Home) -> None:
    Opportunity.objects.filter(key="northwind").update(plan_changes_at=None)


@pytest.mark.parametrize(
    ("spoil", "name"), [(add_orphan, "kept files"), (open_up, "permissions"), (forget_a_look, "next looks")]
)
def test_what_can_be_mended_without_loss_is_mended_on_request(
    home: Home, spoil: Callable[[Home], None], name: str
) -> None:
    spoil(home)
    (found,) = troubles(home)
    assert (found.name, found.to_do) == (name, "run afterview doctor --fix")
    assert troubles(home, fix=True) == []
    assert troubles(home) == []


def test_a_file_that_has_just_come_is_no_orphan(home: Home) -> None:
    keep_bytes(User.objects.get(), b"an upload that waits to be confirmed")
    assert troubles(home) == []


@pytest.mark.parametrize(
    "spoil", [Path.unlink, lambda path: path.write_bytes(b"other")], ids=["gone", "changed"]
)
def test_an_attachment_that_is_missing_or_damaged_is_named(
    home: Home, spoil: Callable[[Path], object]
) -> None:
    spoil(kept(home))
    (found,) = troubles(home, fix=True)
    assert found.found == "1 are missing or damaged: after.webm"


def test_a_journal_that_the_core_does_not_read_is_found(home: Home) -> None:
    Profile.objects.update(time_zone="Mars/Olympus")
    (found,) = troubles(home)
    assert found.name == "journal of robin"
    assert "Mars/Olympus" in found.found


def test_a_row_that_speaks_of_none_is_found(home: Home) -> None:
    with closing(sqlite3.connect(home.database)) as other, other:
        other.execute("PRAGMA foreign_keys=OFF")
        other.execute("UPDATE records_interview SET opportunity_id = 999 WHERE key = 'video-2'")
    (found,) = troubles(home)
    assert (found.name, "records_opportunity" in found.found) == ("database", True)


def test_a_database_that_is_none_is_found(home: Home) -> None:
    connection.close()
    home.database.write_bytes(b"no database at all" * 100)
    (found,) = troubles(home)
    assert (found.name, found.to_do) == ("database", "restore a backup: afterview restore FILE")


def test_a_database_of_a_newer_version_is_found(home: Home) -> None:
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO django_migrations VALUES (999, 'records', '0903_made_up', '2027-01-01')")
    (found,) = troubles(home)
    assert found.found == "a newer Afterview made this database"


def test_an_older_sqlite_is_told_of(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 40, 1))
    (found,) = troubles(home)
    assert "pysqlite3" in str(found.to_do)
