"""A backup holds everything and comes back whole, or not at all (DESIGN section 6)."""

import json
import os
import signal
import sqlite3
import sys
import warnings
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection
from pytest_django import DjangoDbBlocker

from afterview.adapters.refusal import UnreadableFile
from afterview.core.journal import Attachment, Journal
from afterview.core.journal_file import read_journal
from afterview.core.refusal import Refused
from afterview.core.shape import Id
from afterview.records.attachments import bytes_of, keep_bytes
from afterview.records.backups import back_up_before
from afterview.records.database_file import problems_of
from afterview.records.home import Home
from afterview.records.lock import InUse, alone
from afterview.records.models import Opportunity, OutgoingLetter, User
from afterview.records.operations import begin_journal, change_journal
from afterview.records.queries import journal_of
from afterview.services.back_up import MANIFEST, back_up
from afterview.services.prepare_records import prepare_records
from afterview.services.restore import restore
from homes import ready_records_in
from journals import full_journal

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
MEMO = b"what I remember of it"


def kept(owner: User, journal: Journal, data: bytes) -> Journal:
    """`journal` with one attachment of these bytes."""
    file = Attachment(id=Id("a1"), kind_of_file="memo", name="after.webm", sha256=keep_bytes(owner, data))
    first, *rest = journal.opportunities
    return replace(journal, opportunities=(replace(first, attachments=(file,)), *rest))


@pytest.fixture
def home(tmp_path: Path, django_db_blocker: DjangoDbBlocker) -> Iterator[Home]:
    with ready_records_in(tmp_path / "home", django_db_blocker) as there:
        yield there


@pytest.fixture
def robin(home: Home) -> User:
    assert home.database.exists()
    user = User.objects.create_user("robin")
    begin_journal(user, kept(user, read_journal(full_journal()), MEMO), NOW)
    return user


def changed(owner: User) -> Journal:
    """Another journal in the place of the first, with another attachment."""
    later = kept(owner, read_journal(full_journal()), b"something else")
    one = replace(later, opportunities=later.opportunities[:1])
    return change_journal(owner, lambda _: one, NOW)


def rewritten(backup: Path, change: Callable[[dict[str, bytes]], None]) -> str:
    """A copy of `backup` with its members as `change` makes them."""
    with zipfile.ZipFile(backup) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    target = backup.with_name("rewritten.zip")
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return str(target)


def test_a_backup_is_restored_as_it_was_and_what_was_there_is_kept(home: Home, robin: User) -> None:
    before = journal_of(robin)
    made = back_up(home, None, NOW)
    after = changed(robin)
    restored = restore(home, str(made.file), NOW + timedelta(hours=1))
    assert journal_of(robin) == before
    assert bytes_of(robin, before.opportunities[0].attachments[0].sha256) == MEMO
    assert restored.replaced == home.folder / "replaced-20261124T103000Z"
    assert problems_of(restored.replaced / "afterview.sqlite3") == []
    with closing(sqlite3.connect(restored.replaced / "afterview.sqlite3")) as old:
        assert len(old.execute("SELECT * FROM records_opportunity").fetchall()) == len(after.opportunities)


def test_a_backup_is_its_owners_alone(home: Home, robin: User) -> None:
    assert back_up(home, None, NOW).file.stat().st_mode & 0o777 == 0o600
    assert journal_of(robin).opportunities


def test_a_backup_says_which_attachments_were_not_there(home: Home, robin: User, tmp_path: Path) -> None:
    (gone,) = (path for path in home.attachments.rglob("*") if path.is_file())
    gone.unlink()
    made = back_up(home, tmp_path / "b.zip", NOW)
    assert made.missing == (str(gone.relative_to(home.folder)),)
    restore(home, str(made.file), NOW)
    assert journal_of(robin).opportunities[0].attachments


def test_a_damaged_attachment_is_left_out_of_the_backup(home: Home, robin: User, tmp_path: Path) -> None:
    (there,) = (path for path in home.attachments.rglob("*") if path.is_file())
    there.write_bytes(b"other bytes")
    assert len(back_up(home, tmp_path / "b.zip", NOW).missing) == len(
        journal_of(robin).opportunities[0].attachments
    )


@pytest.mark.usefixtures("robin")
def test_a_file_that_is_there_is_not_written_over(home: Home, tmp_path: Path) -> None:
    target = tmp_path / "b.zip"
    target.write_text("mine")
    with pytest.raises(UnreadableFile, match="is there already"):
        back_up(home, target, NOW)
    assert target.read_text() == "mine"


def test_while_another_process_uses_the_records_nothing_is_restored(home: Home, robin: User) -> None:
    made = back_up(home, None, NOW)
    before = journal_of(robin)
    ready, go = os.pipe()
    other = os.fork()
    if not other:
        with closing(open(home.lock, "rb")) as file:  # noqa: PTH123 -- a lock is had by an open file
            import fcntl  # noqa: PLC0415 -- not on Windows

            fcntl.flock(file, fcntl.LOCK_SH)
            os.write(go, b".")
            signal.pause()
    try:
        os.read(ready, 1)
        with pytest.raises(InUse, match="is in use: end the Afterview that runs on it"):
            restore(home, str(made.file), NOW)
    finally:
        os.kill(other, signal.SIGKILL)
        os.waitpid(other, 0)
        os.close(ready)
        os.close(go)
    assert journal_of(robin) == before
    with alone(home.lock):
        pass


def swap_attachment(members: dict[str, bytes]) -> None:
    (name,) = (n for n in members if n.startswith("attachments/"))
    members[name] = b"not what was backed up"


def drop_attachment(members: dict[str, bytes]) -> None:
    (name,) = (n for n in members if n.startswith("attachments/"))
    del members[name]
    manifest = json.loads(members[MANIFEST])
    del manifest["files"][name]
    members[MANIFEST] = json.dumps(manifest).encode()


def break_database(members: dict[str, bytes]) -> None:
    members["afterview.sqlite3"] = members["afterview.sqlite3"][:4096] + b"\x00" * 9000


def add_stranger(members: dict[str, bytes]) -> None:
    members["secret-key"] = b"mine"


def climb_out(members: dict[str, bytes]) -> None:
    members["../../escaped"] = b"x"


def drop_manifest(members: dict[str, bytes]) -> None:
    del members[MANIFEST]


def say_newer(members: dict[str, bytes]) -> None:
    members[MANIFEST] = json.dumps(json.loads(members[MANIFEST]) | {"afterview_backup": 2}).encode()


def say_nothing(members: dict[str, bytes]) -> None:
    members[MANIFEST] = b"[]"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (swap_attachment, "is damaged: attachments/"),
        (drop_attachment, "lacks 1 of its attachments"),
        (break_database, "is damaged: afterview.sqlite3"),
        (add_stranger, "does not hold just the files that its manifest lists"),
        (climb_out, "holds a file that would lie outside it"),
        (drop_manifest, "holds no manifest.json"),
        (say_newer, "was made by a newer version"),
        (say_nothing, "is no backup of Afterview"),
    ],
)
def test_a_backup_that_is_not_whole_is_refused_and_nothing_changes(
    home: Home, robin: User, change: Callable[[dict[str, bytes]], None], reason: str
) -> None:
    made = back_up(home, None, NOW)
    before = changed(robin)
    with pytest.raises(UnreadableFile, match=reason):
        restore(home, rewritten(made.file, change), NOW)
    assert journal_of(robin) == before
    assert {path.name for path in home.folder.iterdir() if path.is_dir()} == {"attachments", "backups"}


@pytest.mark.parametrize(
    ("before", "after"),
    [("queued", "unknown"), ("sending", "unknown"), ("sent", "sent"), ("undone", "undone")],
)
def test_a_letter_that_was_on_its_way_is_in_doubt_and_not_sent_again(
    home: Home, robin: User, before: str, after: str
) -> None:
    OutgoingLetter.objects.create(
        owner=robin,
        opportunity=Opportunity.objects.get(owner=robin, key="northwind"),
        state=before,
        content=b"To: dana",
        made=NOW,
        send_at=NOW,
    )
    restore(home, str(back_up(home, None, NOW).file), NOW)
    assert OutgoingLetter.objects.get().state == after


@pytest.mark.usefixtures("robin")
def test_a_backup_of_a_newer_database_is_refused(home: Home, tmp_path: Path) -> None:
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO django_migrations VALUES (999, 'records', '0903_made_up', '2027-01-01')")
    made = back_up(home, tmp_path / "b.zip", NOW)
    with pytest.raises(Refused, match="made by a newer version"):
        restore(home, str(made.file), NOW)


def test_the_copy_made_before_a_migration_is_restored_with_the_attachments_that_are_here(
    home: Home, robin: User
) -> None:
    before = journal_of(robin)
    copy = back_up_before(home, "0002", NOW)
    changed(robin)
    assert restore(home, str(copy), NOW).attachments == 1
    assert journal_of(robin) == before
    assert bytes_of(robin, before.opportunities[0].attachments[0].sha256) == MEMO


def test_a_database_of_another_program_is_refused(home: Home, robin: User, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "other.sqlite3")) as other, other:
        other.execute("CREATE TABLE recipe (name)")
    with pytest.raises(UnreadableFile, match="no such table"):
        restore(home, str(tmp_path / "other.sqlite3"), NOW)
    assert journal_of(robin).opportunities


def test_a_dry_run_checks_and_changes_nothing(home: Home, robin: User) -> None:
    made = back_up(home, None, NOW)
    before = changed(robin)
    assert restore(home, str(made.file), NOW, dry_run=True).replaced is None
    assert journal_of(robin) == before


WATCHED = ("os.rename", "os.mkdir", "os.remove", "os.rmdir", "shutil.rmtree", "open")


def restore_and_die(home: Home, backup: str, step: int) -> bool:
    """Restore in a process that is killed at its `step`-th touch of the file system; whether it got so far."""
    child = os.fork()
    if not child:
        left = [step]

        def watch(event: str, arguments: tuple[object, ...]) -> None:
            if event in WATCHED and str(home.folder) in str(arguments[0]):
                left[0] -= 1
                if left[0] == 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(watch)
        try:
            restore(home, backup, NOW)
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def test_killed_at_any_step_a_restore_leaves_the_old_records_or_the_new(home: Home, robin: User) -> None:
    old = journal_of(robin)
    made = back_up(home, None, NOW)
    new = changed(robin)
    seen = []
    step = 0
    while True:
        step += 1
        connection.close()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            killed = restore_and_die(home, str(made.file), step)
        prepare_records(NOW)
        found = journal_of(robin)
        seen.append(found == old)
        assert found in (old, new)
        assert problems_of(home.database) == []
        for file in found.opportunities[0].attachments:
            assert bytes_of(robin, file.sha256)
        assert not list(home.folder.glob("restor*"))
        if not killed:
            break
        change_journal(robin, lambda _: new, NOW)
        keep_bytes(robin, b"something else")
    assert step > 20
    assert seen[0] is False
    assert seen[-1] is True
