"""Choosing a calendar on a server, on the settings pages."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from django.test import Client

from afterview.core.journal_file import read_journal
from afterview.records.models import CalendarAccount, Obligation, User
from afterview.records.secret_names import calendar_secret
from afterview.services.open_mail import secrets
from journals import interview, journal, opportunity
from radicale_server import PASSWORD, USER, Radicale
from web.people import client_of, set_clock, user_with

pytestmark = pytest.mark.django_db
NOW = datetime(2027, 3, 9, 16, tzinfo=UTC)
PAGE = "/settings/calendar/server/"


@pytest.fixture(scope="module")
def radicale(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Radicale]:
    with Radicale(tmp_path_factory.mktemp("radicale")) as running:
        running.begin_anew()
        yield running


@pytest.fixture
def robin(monkeypatch: pytest.MonkeyPatch) -> User:
    set_clock(monkeypatch, NOW)
    user = user_with(read_journal(journal(opportunity(interview()))), NOW)
    # Rows go after each test and their numbers come again; secrets lie elsewhere and stay.
    secrets().forget(calendar_secret(user))
    return user


@pytest.fixture
def browser(robin: User) -> Client:
    return client_of(robin)


def test_a_calendar_that_opens_is_used(robin: User, browser: Client, radicale: Radicale) -> None:
    answer = browser.post(PAGE, {"url": radicale.url, "user": USER, "password": PASSWORD}, follow=True)
    assert "The calendar opens." in answer.content.decode()
    assert CalendarAccount.objects.get(owner=robin).url == radicale.url
    assert secrets().get(calendar_secret(robin)) == PASSWORD
    kinds = Obligation.objects.filter(owner=robin).order_by("kind").values_list("kind", flat=True)
    assert list(kinds) == ["look_at_plan", "push_calendar"]


def test_the_password_is_not_shown_again_and_may_be_left_out(browser: Client, radicale: Radicale) -> None:
    browser.post(PAGE, {"url": radicale.url, "user": USER, "password": PASSWORD})
    assert PASSWORD not in browser.get(PAGE).content.decode()
    assert browser.post(PAGE, {"url": radicale.url, "user": USER, "details": "on"}).status_code == 302
    assert CalendarAccount.objects.get().details


def test_the_password_goes_to_no_other_address(browser: Client, radicale: Radicale) -> None:
    browser.post(PAGE, {"url": radicale.url, "user": USER, "password": PASSWORD})
    answer = browser.post(PAGE, {"url": f"{radicale.url}other/", "user": USER})
    assert answer.status_code == 200
    assert CalendarAccount.objects.get().url == radicale.url


def test_a_wrong_password_is_said(browser: Client, radicale: Radicale) -> None:
    answer = browser.post(PAGE, {"url": radicale.url, "user": USER, "password": "wrong"})
    assert "does not take the name and password" in answer.content.decode()
    assert not CalendarAccount.objects.exists()


def test_an_address_without_tls_is_refused(browser: Client) -> None:
    answer = browser.post(PAGE, {"url": "http://calendar.example/", "user": USER, "password": PASSWORD})
    assert "https://" in answer.content.decode().split("<form")[1]
    assert not CalendarAccount.objects.exists()


def test_it_can_be_left(robin: User, browser: Client, radicale: Radicale) -> None:
    browser.post(PAGE, {"url": radicale.url, "user": USER, "password": PASSWORD})
    assert browser.post(f"{PAGE}leave/").status_code == 302
    assert not CalendarAccount.objects.exists()
    assert secrets().get(calendar_secret(robin)) is None
