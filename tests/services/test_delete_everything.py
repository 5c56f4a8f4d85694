"""Everything can be deleted, and then is not there any more (DESIGN section 6)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.test import Client
from pytest_django import DjangoDbBlocker

from afterview.adapters.mail_secret import Secrets
from afterview.core.journal import Attachment
from afterview.core.journal_file import read_journal
from afterview.core.shape import Id
from afterview.records.attachments import bytes_of, keep_bytes
from afterview.records.home import Home
from afterview.records.models import MailAccount, User
from afterview.records.operations import begin_journal
from afterview.records.queries import journal_of
from afterview.services.back_up import back_up
from afterview.services.delete_everything import delete_everything, what_there_is
from homes import ready_records_in
from journals import full_journal

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


@pytest.fixture
def home(tmp_path: Path, django_db_blocker: DjangoDbBlocker) -> Iterator[Home]:
    with ready_records_in(tmp_path / "home", django_db_blocker) as there:
        yield there


def user_with_a_memo(name: str) -> User:
    user = User.objects.create_user(name)
    sha256 = keep_bytes(user, f"what {name} remembers".encode())
    memo = Attachment(id=Id("a1"), kind_of_file="memo", name="after.webm", sha256=sha256)
    journal = read_journal(full_journal())
    first, *rest = journal.opportunities
    journal = replace(journal, opportunities=(replace(first, attachments=(memo,)), *rest))
    begin_journal(user, journal, NOW)
    return user


def test_nothing_of_it_can_be_read_in_any_file_afterwards(home: Home) -> None:
    delete_everything(home, user_with_a_memo("robin"), backups=True)
    for path in home.folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert b"Northwind" not in content, path
            assert b"robin" not in content, path


def test_it_says_what_was_deleted(home: Home) -> None:
    robin = user_with_a_memo("robin")
    back_up(home, None, NOW)
    Client(headers={"host": "127.0.0.1"}).force_login(robin)
    would = what_there_is(home, robin)
    gone = delete_everything(home, robin, backups=True)
    assert (gone.files, gone.sessions, gone.backups) == (1, 1, 1)
    assert (gone.rows["Opportunity"], gone.rows["Interview"], gone.rows["Event"]) == (2, 2, 13)
    assert dict(would.rows) == {name: count for name, count in gone.rows.items() if name != "User"}


def test_backups_stay_unless_they_are_to_go(home: Home) -> None:
    robin = user_with_a_memo("robin")
    made = back_up(home, None, NOW)
    assert delete_everything(home, robin, backups=False).backups == 0
    assert made.file.exists()


def test_what_somebody_else_recorded_stays(home: Home) -> None:
    robin, kim = user_with_a_memo("robin"), user_with_a_memo("kim")
    before = journal_of(kim)
    delete_everything(home, robin, backups=False)
    assert journal_of(kim) == before
    assert bytes_of(kim, before.opportunities[0].attachments[0].sha256) == b"what kim remembers"


def test_a_browser_that_was_signed_in_is_signed_out(home: Home) -> None:
    robin = user_with_a_memo("robin")
    browser = Client(headers={"host": "127.0.0.1"})
    browser.force_login(robin)
    delete_everything(home, robin, backups=False)
    assert browser.get("/")["location"].startswith("/sign-in/")


def test_the_password_of_the_mail_account_is_forgotten(home: Home) -> None:
    robin = user_with_a_memo("robin")
    secrets = Secrets(home.folder, None)
    name = "smtp robin@example.org"
    secrets.keep(name, "made up")
    MailAccount.objects.create(owner=robin, secret=name)
    delete_everything(home, robin, backups=False, secrets=secrets)
    assert secrets.get(name) is None
