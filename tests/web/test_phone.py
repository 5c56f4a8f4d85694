"""What a phone needs is said plainly, and its sign-in link is made only where a phone can come in."""

from datetime import UTC, datetime

import pytest
from django.test import Client
from pytest_django import Settings

from afterview.core.journal_file import read_journal
from afterview.records.models import SignInLink
from journals import journal
from web.people import client_of, set_clock, user_with

NOW = datetime(2027, 3, 9, 14, 30, tzinfo=UTC)
pytestmark = pytest.mark.django_db


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> Client:
    set_clock(monkeypatch, NOW)
    return client_of(user_with(read_journal(journal()), NOW))


def test_the_two_ways_that_work_are_said(browser: Client) -> None:
    page = browser.get("/phone/").content.decode()
    assert "only for a page that came over HTTPS" in page
    assert "AFTERVIEW_PUBLIC_URL=https://" in page
    assert "a sheet to print" in page


def test_no_link_is_made_where_no_phone_can_come_in(browser: Client) -> None:
    assert browser.post("/phone/").status_code == 200
    assert not SignInLink.objects.exists()


def test_the_link_for_the_phone_signs_it_in_once(browser: Client, settings: Settings) -> None:
    settings.PUBLIC_URL = "https://afterview.example.net"
    settings.ALLOWED_HOSTS = ["127.0.0.1", "afterview.example.net"]
    assert "/sign-in/" not in browser.get("/phone/").content.decode()
    page = browser.post("/phone/")
    assert "no-store" in page["cache-control"]
    link = page.context["link"]
    assert link in page.content.decode()
    phone = Client(headers={"host": "afterview.example.net"})
    address = link.removeprefix("https://afterview.example.net")
    assert phone.get(address).status_code == 302
    assert phone.get(address).status_code == 403


def test_an_address_without_https_is_said_not_to_do(browser: Client, settings: Settings) -> None:
    settings.PUBLIC_URL = "http://afterview.example.net"
    assert "does not begin with https" in browser.get("/phone/").content.decode()
