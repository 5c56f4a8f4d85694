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


def test_the_link_leads_back_to_the_page_that_asked_for_a_sign_in(browser: Client) -> None:
    user_with(read_journal(full_journal()), NOW, "candidate")
    asked = browser.get("/opportunities/northwind/letters/?person=Dana+Ortiz", follow=True)
    assert b"Open your journal" in asked.content
    assert browser.get(link())["location"] == "/opportunities/northwind/letters/?person=Dana+Ortiz"
    assert browser.get(link())["location"] == "/"


@pytest.mark.parametrize(
    "elsewhere", ["//evil.example/", "https://evil.example/", "\\\\evil.example", "javascript:x"]
)
def test_the_link_leads_nowhere_else(browser: Client, elsewhere: str) -> None:
    user_with(read_journal(full_journal()), NOW, "candidate")
    browser.get("/sign-in/", {"next": elsewhere})
    assert browser.get(link())["location"] == "/"


def test_what_was_typed_before_the_sign_in_ran_out_is_shown_and_leads_back(browser: Client) -> None:
    user_with(read_journal(full_journal()), NOW, "candidate")
    page = "/opportunities/northwind/rejected/"
    answer = browser.post(
        page,
        {"note": "They chose <b>somebody</b> else", "when": "now", "app_password": "abcd efgh"},
        headers={"referer": f"http://127.0.0.1{page}"},
    )
    assert answer.status_code == 403
    assert "What you sent was not kept" in answer.content.decode()
    assert "They chose &lt;b&gt;somebody&lt;/b&gt; else" in answer.content.decode()
    assert "abcd efgh" not in answer.content.decode()
    assert browser.get(link())["location"] == page


def test_a_page_that_was_open_too_long_shows_what_was_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    set_clock(monkeypatch, NOW)
    user_with(read_journal(full_journal()), NOW, "candidate")
    strict = Client(enforce_csrf_checks=True, headers={"host": "127.0.0.1"})
    strict.get(link())
    answer = strict.post("/opportunities/northwind/rejected/", {"note": "They chose somebody else"})
    assert answer.status_code == 403
    assert "This page had been open too long" in answer.content.decode()
    assert "They chose somebody else" in answer.content.decode()


def test_an_address_that_only_buttons_use_says_so(browser: Client) -> None:
    user_with(read_journal(full_journal()), NOW, "candidate")
    browser.get(link())
    answer = browser.get("/example/add/")
    assert (answer.status_code, answer["Allow"]) == (405, "POST")
    assert "There is nothing to read here" in answer.content.decode()
