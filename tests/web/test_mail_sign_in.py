"""Signing in to a mail account with a client of one's own (OAuth 2, RFC 6749 and 7636)."""

import json
import socket
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client
from selectolax.lexbor import LexborHTMLParser

from afterview.adapters.mail_login import AccessToken
from afterview.core.journal_file import read_journal
from afterview.records.models import MailAccount, User
from afterview.services.open_mail import secret
from certificates import Authority
from journals import interview, journal, opportunity
from mail_servers import Dovecot, need_dovecot
from network_faults import fake_server
from web.people import client_of, set_clock, user_with

pytestmark = pytest.mark.django_db
NOW = datetime(2027, 3, 9, 16, 0, tzinfo=UTC)
ADDRESS = "robin@example.org"


@pytest.fixture
def sam(monkeypatch: pytest.MonkeyPatch) -> User:
    set_clock(monkeypatch, NOW)
    return user_with(read_journal(journal(opportunity(interview()))), NOW)


def form(dovecot_port: int, token_port: int, authority: Authority) -> dict[str, str]:
    return {
        "name": "Robin Vale",
        "address": ADDRESS,
        "smtp_port": "465",
        "smtp_security": "tls",
        "imap_host": "localhost",
        "imap_port": str(dovecot_port),
        "imap_security": "tls",
        "folders": "INBOX",
        "authority": str(authority.file),
        "client_id": "robins-client",
        "authorization_url": "https://provider.example/authorize",
        "token_url": f"http://127.0.0.1:{token_port}/token",
        "scopes": "mail",
    }


def leave(browser: Client, fields: dict[str, str]) -> dict[str, list[str]]:
    """What the link to the provider says."""
    page = LexborHTMLParser(browser.post("/settings/mail/sign-in/", fields).content)
    link = page.css_first("main a.button")
    assert link is not None
    return parse_qs(urlsplit(link.attributes["href"] or "").query)


def test_who_signs_in_at_the_provider_can_use_the_account(
    sam: User, tmp_path_factory: pytest.TempPathFactory
) -> None:
    need_dovecot()
    authority = Authority(tmp_path_factory.mktemp("authority"))
    with Dovecot(authority, (ADDRESS,)) as dovecot:

        def talk(line: socket.socket) -> None:
            line.recv(65536)
            body = json.dumps({"access_token": dovecot.token(ADDRESS), "expires_in": 3600}).encode()
            line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)

        with fake_server(talk) as port:
            browser = client_of(sam)
            asked = leave(browser, form(dovecot.imaps, port, authority))
            assert asked["redirect_uri"] == ["http://127.0.0.1/settings/mail/signed-in/"]
            browser.get(f"/settings/mail/signed-in/?code=abc&state={asked['state'][0]}")
        account = MailAccount.objects.get()
        assert (account.login, account.trouble) == ("oauth", None)
        assert secret(account, NOW) == AccessToken(dovecot.token(ADDRESS))


def test_an_answer_to_another_sign_in_is_refused(sam: User, tmp_path_factory: pytest.TempPathFactory) -> None:
    authority = Authority(tmp_path_factory.mktemp("authority"))
    browser = client_of(sam)
    leave(browser, form(993, 1, authority))
    answer = browser.get("/settings/mail/signed-in/?code=abc&state=guessed", follow=True)
    assert "belongs to another sign-in" in answer.content.decode()
    assert "not signed in" in (MailAccount.objects.get().trouble or "")


def test_an_answer_that_nobody_waits_for_is_refused(sam: User) -> None:
    answer = client_of(sam).get("/settings/mail/signed-in/?code=abc&state=x", follow=True)
    assert "was not begun here" in answer.content.decode()


def test_the_provider_must_be_reached_safely(sam: User, tmp_path_factory: pytest.TempPathFactory) -> None:
    authority = Authority(tmp_path_factory.mktemp("authority"))
    fields = form(993, 1, authority) | {"authorization_url": "http://provider.example/"}
    answer = client_of(sam).post("/settings/mail/sign-in/", fields)
    assert answer.status_code == 422
    assert not MailAccount.objects.exists()
