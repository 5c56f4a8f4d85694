"""The database is backed up before it changes its shape, and changes wholly or not at all (DESIGN section 6)."""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from pytest_django import DjangoDbBlocker, Settings

from afterview.core.journal_file import read_journal
from afterview.core.refusal import Refused
from afterview.records import migrations
from afterview.records.backups import KEPT, backups_before
from afterview.records.database_file import applied_migrations, problems_of
from afterview.records.home import Home
from afterview.records.models import User
from afterview.records.operations import begin_journal
from afterview.records.queries import journal_of
from afterview.records.schema import known_migrations
from afterview.services.prepare_records import prepare_records
from homes import put_in, records_in
from journals import full_journal

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
ADDS_A_COLUMN = """
from django.db import migrations, models
class Migration(migrations.Migration):
    dependencies = [("records", "{last}")]
    operations = [migrations.AddField("profile", "made_up", models.TextField(null=True))]
"""
BREAKS = """
from django.db import migrations
class Migration(migrations.Migration):
    dependencies = [("records", "0901_adds_a_column")]
    operations = [migrations.RunSQL("CREATE TABLE made_up (id int)"), migrations.RunSQL("SELECT no_such_function()")]
"""
JOURNAL = read_journal(full_journal())


@pytest.fixture
def home(tmp_path: Path, django_db_blocker: DjangoDbBlocker) -> Iterator[Home]:
    with records_in(tmp_path / "home", django_db_blocker) as there:
        yield there


@pytest.fixture
def robin(home: Home) -> User:
    prepare_records(NOW)
    user = User.objects.create_user("robin")
    begin_journal(user, JOURNAL, NOW)
    assert home.database.exists()
    return user


@pytest.fixture
def later(robin: User, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, settings: Settings) -> Iterator[User]:
    """Robin with a journal, and a version with one migration more."""
    last = max(path.stem for path in Path(migrations.__path__[0]).glob("0*.py"))
    put_in(monkeypatch, tmp_path / "later", {"0901_adds_a_column": ADDS_A_COLUMN.format(last=last)})
    settings.MIGRATION_MODULES = {"records": "later_migrations"}
    yield robin
    forget("later_migrations")


def forget(package: str) -> None:
    for name in [n for n in sys.modules if n == package or n.startswith(f"{package}.")]:
        del sys.modules[name]


def columns_of_profile() -> list[str]:
    with connection.cursor() as cursor:
        return [
            column.name
            for column in connection.introspection.get_table_description(cursor, "records_profile")
        ]


def test_a_new_database_is_made_without_a_backup(home: Home) -> None:
    prepare_records(NOW)
    assert backups_before(home) == []
    assert home.database.exists()


def test_before_a_migration_the_database_is_backed_up(home: Home, later: User) -> None:
    prepare_records(NOW)
    (backup,) = backups_before(home)
    assert backup.name == "20261124T093000Z-before-0901_adds_a_column.sqlite3"
    assert problems_of(backup) == []
    with closing(sqlite3.connect(backup)) as copy:
        assert copy.execute("SELECT name FROM records_profile").fetchall() == [("Robin Vale",)]
    assert "made_up" in columns_of_profile()
    assert journal_of(later) == JOURNAL


@pytest.mark.usefixtures("later")
def test_the_last_backups_are_kept(home: Home) -> None:
    home.backups.mkdir()
    for hours in range(KEPT + 2):
        when = (NOW - timedelta(hours=1 + hours)).strftime("%Y%m%dT%H%M%SZ")
        (home.backups / f"{when}-before-0002.sqlite3").touch()
    prepare_records(NOW)
    kept = backups_before(home)
    assert len(kept) == KEPT
    assert kept[-1].name.startswith("20261124T093000Z")


@pytest.mark.usefixtures("later")
def test_of_several_migrations_all_are_applied_or_none(home: Home, tmp_path: Path) -> None:
    before = applied_migrations(home.database)
    (tmp_path / "later" / "later_migrations" / "0902_breaks.py").write_text(BREAKS, encoding="utf-8")
    with pytest.raises(Exception, match="no such function"):
        prepare_records(NOW)
    assert applied_migrations(home.database) == before
    assert "made_up" not in columns_of_profile()


@pytest.mark.usefixtures("robin")
def test_a_database_of_a_newer_version_is_refused_and_left_as_it_is(home: Home) -> None:
    with closing(sqlite3.connect(home.database)) as other, other:
        other.execute("INSERT INTO django_migrations VALUES (999, 'records', '0903_made_up', '2027-01-01')")
    before = applied_migrations(home.database)
    with pytest.raises(Refused, match="made by a newer version of Afterview"):
        prepare_records(NOW)
    assert applied_migrations(home.database) == before
    assert backups_before(home) == []


@pytest.mark.usefixtures("later")
def test_without_a_backup_there_is_no_migration(home: Home) -> None:
    home.backups.write_text("a file where the folder should be")
    with pytest.raises(OSError, match="backups"):
        prepare_records(NOW)
    assert "made_up" not in columns_of_profile()


@pytest.mark.usefixtures("robin")
def test_a_damaged_database_is_refused_in_one_line(home: Home) -> None:
    connection.close()
    home.database.write_bytes(b"no database at all, and longer than a header of one would be" * 100)
    with pytest.raises(Refused, match="see what afterview doctor says"):
        prepare_records(NOW)


def test_the_migrations_known_are_those_that_django_loads() -> None:
    assert known_migrations() == set(MigrationLoader(None).disk_migrations)
