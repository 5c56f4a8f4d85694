"""`afterview check-mail` on one's own journal, and a real mailbox."""

import json
from datetime import UTC, datetime

import pytest

from afterview.cli import exits
from afterview.cli.app import run
from afterview.core.journal_file import read_journal
from afterview.records.models import MailAccount
from afterview.records.operations import begin_journal
from afterview.services.sign_in import local_owner
from certificates import Authority
from journals import interview, journal, opportunity
from mail_accounts import ADDRESS, account_at
from mail_servers import Dovecot, need_dovecot

pytestmark = pytest.mark.django_db
NOW = datetime(2027, 3, 9, 16, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def kestrel() -> None:
    begin_journal(local_owner(), read_journal(journal(opportunity(interview()))), NOW)


def test_without_an_account_it_says_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check-mail"]) == exits.REFUSED
    assert "set one up on the mail page" in capsys.readouterr().err


def test_it_says_how_much_was_read(
    capsys: pytest.CaptureFixture[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    need_dovecot()
    authority = Authority(tmp_path_factory.mktemp("authority"))
    with Dovecot(authority, (ADDRESS,)) as dovecot:
        account_at(local_owner(), authority, dovecot, 1)
        dovecot.deliver(ADDRESS, b"From: mum@home.example\r\nSubject: Lunch\r\n\r\nOn Sunday?\r\n")
        assert run(["check-mail", "--json"]) == exits.OK
    said = json.loads(capsys.readouterr().out)
    assert said == {"read": 1, "noted": 0, "asked": 0, "more": False}


def test_a_server_that_cannot_be_reached_is_one_plain_line(
    capsys: pytest.CaptureFixture[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    authority = Authority(tmp_path_factory.mktemp("authority"))
    account_at(local_owner(), authority, None, 1)
    MailAccount.objects.update(imap_host="127.0.0.1", imap_port=1, imap_security="plain")
    assert run(["check-mail"]) == exits.NETWORK
    assert len(capsys.readouterr().err.splitlines()) == 1
