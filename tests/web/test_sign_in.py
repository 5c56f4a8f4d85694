"""A link signs in once (DESIGN sections 4 and 6)."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client

from afterview.core.journal_file import read_journal
from afterview.services.sign_in import LINK_LIVES, local_owner, make_sign_in_link
from journals import full_journal
from web.people import set_clock, user_with

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
pytestmark = pytest.mark.django_db


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> Client:
    set_clock(monkeypatch, NOW)
    return Client(headers={"host": "127.0.0.1"})


def link() -> str:
    return f"/sign-in/{make_sign_in_link(local_owner(), NOW)}/"


def test_the_link_opens_the_journal(browser: Client) -> None:
    user_with(read_journal(full_journal()), NOW, "candidate")
    assert browser.get(link(), follow=True).redirect_chain == [("/", 302)]
    assert browser.get("/").status_code == 200


def test_before_there_is_a_journal_every_page_leads_to_the_welcome_page(browser: Client) -> None:
    assert browser.get(link(), follow=True).redirect_chain == [("/", 302), ("/welcome/", 302)]


def test_the_link_works_once(browser: Client) -> None:
    address = link()
    browser.get(address)
    assert Client(headers={"host": "127.0.0.1"}).get(address).status_code == 403


def test_a_link_that_is_too_old_does_not_sign_in(browser: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    address = link()
    set_clock(monkeypatch, NOW + LINK_LIVES + timedelta(seconds=1))
    assert browser.get(address).status_code == 403


def test_a_browser_that_looks_ahead_does_not_use_the_link_up(browser: Client) -> None:
    address = link()
    browser.get(address, headers={"sec-purpose": "prefetch;prerender"})
    browser.head(address)
    assert browser.get(address).status_code == 302


def test_without_a_session_every_page_asks_for_a_link() -> None:
    answer = Client(headers={"host": "127.0.0.1"}).get("/")
    assert answer["location"].startswith("/sign-in/")


def test_signing_out_closes_the_journal_on_this_device(browser: Client) -> None:
    browser.get(link())
    browser.post("/sign-out/")
    assert browser.get("/")["location"].startswith("/sign-in/")
