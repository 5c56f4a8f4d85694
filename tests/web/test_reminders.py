"""Choosing how reminders come, and trying one."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from django.test import Client

from afterview.core.journal_file import read_journal
from afterview.records.models import MailAccount, Obligation, ReminderSettings, User
from afterview.records.secret_names import notify_secret
from afterview.services.open_mail import secrets
from journals import interview, journal, opportunity
from notification_service import LOADING_APPRISE, Service, notification_service
from web.people import client_of, set_clock, user_with

pytestmark = [pytest.mark.django_db, LOADING_APPRISE]
NOW = datetime(2027, 3, 9, 16, tzinfo=UTC)
PAGE = "/settings/reminders/"
HOURS = {"quiet_from": "22:00", "quiet_until": "07:30"}


@pytest.fixture
def robin(monkeypatch: pytest.MonkeyPatch) -> User:
    set_clock(monkeypatch, NOW)
    user = user_with(read_journal(journal(opportunity(interview()))), NOW)
    # Rows go after each test and their numbers come again; secrets lie elsewhere and stay.
    secrets().forget(notify_secret(user))
    return user


@pytest.fixture
def browser(robin: User) -> Client:
    return client_of(robin)


@pytest.fixture
def service() -> Iterator[Service]:
    with notification_service() as running:
        yield running


def test_the_page_shows_what_the_next_one_says(browser: Client) -> None:
    assert "There are none as long as no way is chosen." in browser.get(PAGE).content.decode()
    browser.post(PAGE, {"notify": "on", "addresses": "json://127.0.0.1:1/", **HOURS})
    text = browser.get(PAGE).content.decode()
    assert "comes at 16:00 on Tuesday 9 March" in text
    assert "Today: " in text


def test_by_mail_with_other_quiet_hours(robin: User, browser: Client) -> None:
    MailAccount.objects.create(owner=robin, name="Robin", address="robin@example.org", smtp_host="localhost")
    assert browser.post(PAGE, {"mail": "on", **HOURS}).status_code == 302
    kept = ReminderSettings.objects.get(owner=robin)
    assert (kept.mail, kept.notify, str(kept.quiet_from), str(kept.quiet_until)) == (
        True,
        False,
        "22:00:00",
        "07:30:00",
    )
    assert Obligation.objects.get(owner=robin, kind="look_at_plan").due_at == NOW


def test_mail_needs_an_account(robin: User, browser: Client) -> None:
    answer = browser.post(PAGE, {"mail": "on", **HOURS})
    assert "Set up a mail account to send by first." in answer.content.decode()
    assert not ReminderSettings.objects.filter(owner=robin).exists()


def test_notifications_need_an_address(browser: Client) -> None:
    assert "Write at least one address." in browser.post(PAGE, {"notify": "on", **HOURS}).content.decode()


def test_an_address_that_apprise_does_not_know_is_refused(robin: User, browser: Client) -> None:
    answer = browser.post(PAGE, {"notify": "on", "addresses": "carrier-pigeon://roof", **HOURS})
    assert "line 1 is no address that apprise knows" in answer.content.decode()
    assert secrets().get(notify_secret(robin)) is None


def test_addresses_are_kept_as_a_secret_and_not_shown_again(robin: User, browser: Client) -> None:
    browser.post(PAGE, {"notify": "on", "addresses": "json://token@127.0.0.1:1/", **HOURS})
    assert secrets().get(notify_secret(robin)) == "json://token@127.0.0.1:1/"
    page = browser.get(PAGE).content.decode()
    assert "token" not in page.replace("csrfmiddlewaretoken", "")
    assert "1 address is kept" in page


def test_without_notifications_their_addresses_are_forgotten(robin: User, browser: Client) -> None:
    browser.post(PAGE, {"notify": "on", "addresses": "json://token@127.0.0.1:1/", **HOURS})
    browser.post(PAGE, HOURS)
    assert secrets().get(notify_secret(robin)) is None


def test_one_can_be_tried(browser: Client, service: Service) -> None:
    browser.post(PAGE, {"notify": "on", "addresses": service.address, **HOURS})
    answer = browser.post(f"{PAGE}try/", follow=True)
    assert "It is on its way." in answer.content.decode()
    assert service.taken[0]["title"].startswith("Today: ")


def test_one_that_does_not_arrive_says_why(browser: Client, service: Service) -> None:
    service.status = 500
    browser.post(PAGE, {"notify": "on", "addresses": service.address, **HOURS})
    answer = browser.post(f"{PAGE}try/", follow=True)
    assert "It did not go out: a notification was not taken" in answer.content.decode()


def test_without_a_way_there_is_none_to_try(browser: Client) -> None:
    assert "Choose a way first" in browser.post(f"{PAGE}try/", follow=True).content.decode()
