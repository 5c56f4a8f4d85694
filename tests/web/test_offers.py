"""The pages of an offer: its facts with their source, its pay, and what is missing."""

from datetime import datetime
from typing import Any

import pytest
from django.test import Client

from afterview.core.finding import find_opportunity
from afterview.core.journal import Offer, Opportunity
from afterview.records.models import User
from afterview.records.queries import journal_of
from offers_made import NOW, search_journal
from web.people import client_of, set_clock, user_with
from web.test_every_page import check_html

pytestmark = pytest.mark.django_db
PAGE = "/opportunities/northwind/offer/"


@pytest.fixture
def owner(monkeypatch: pytest.MonkeyPatch) -> User:
    set_clock(monkeypatch, NOW)
    return user_with(search_journal(), NOW)


@pytest.fixture
def browser(owner: User) -> Client:
    return client_of(owner)


def recorded(owner: User, id_: str = "northwind") -> Opportunity:
    return find_opportunity(journal_of(owner), id_)


def offer_of(owner: User, id_: str = "northwind") -> Offer:
    offer = recorded(owner, id_).offer
    assert offer is not None
    return offer


def shown(browser: Client, address: str = PAGE) -> str:
    return browser.get(address).content.decode()


def when(**more: object) -> dict[str, Any]:
    return {"received_day": "2026-12-01", "received_time": "10:00"} | more


def test_a_page_before_the_offer_asks_when_it_came(browser: Client) -> None:
    answer = browser.get("/opportunities/fabrikam/offer/")
    assert answer["location"] == "/opportunities/fabrikam/offer/when/"
    assert browser.get("/opportunities/fabrikam/offer/pay/")["location"] == answer["location"]
    assert "When did the offer come?" in shown(browser, answer["location"])


def test_an_offer_and_its_receipt_are_recorded_together(browser: Client, owner: User) -> None:
    answer = browser.post(
        "/opportunities/fabrikam/offer/when/",
        when(deadline_day="2026-12-08", written="on", on=""),
    )
    assert answer["location"] == "/opportunities/fabrikam/offer/pay/"
    fabrikam = recorded(owner, "fabrikam")
    assert fabrikam.offer is not None
    assert fabrikam.offer.received == datetime.fromisoformat("2026-12-01T10:00:00+00:00")
    assert fabrikam.offer.deadline == datetime.fromisoformat("2026-12-08T17:00:00+00:00")
    assert fabrikam.offer.terms == {"in_writing": True}
    assert [e.kind for e in fabrikam.events] == ["offer_received"]


def test_saving_the_dates_unchanged_changes_nothing(browser: Client, owner: User) -> None:
    before = recorded(owner)
    posted = when(
        received_day="2026-11-30", received_time="09:00", deadline_day="2026-12-07", deadline_time="17:00"
    )
    assert browser.post(f"{PAGE}when/", posted)["location"] == PAGE
    assert recorded(owner) == before


def test_a_deadline_before_the_receipt_is_said_beside_the_form(browser: Client, owner: User) -> None:
    answer = browser.post(f"{PAGE}when/", when(deadline_day="2026-11-30"))
    assert "is not after the offer was received" in answer.content.decode()
    assert offer_of(owner).deadline == datetime.fromisoformat("2026-12-07T17:00:00+00:00")


def test_a_time_that_the_clocks_skip_is_refused(browser: Client) -> None:
    answer = browser.post(f"{PAGE}when/", when(received_day="2026-03-29", received_time="01:30"))
    assert "The clocks skip that time on that day." in answer.content.decode()


def test_each_term_is_kept_with_its_source_and_the_rest_stays(browser: Client, owner: User) -> None:
    posted = {
        "currency": "gbp",
        "salary": "61000.50",
        "salary_source": "letter",
        "sign_on": "5000",
        "claw_back_months": "12",
        "claw_back_in_proportion": "yes",
        "on": "",
    }
    assert browser.post(f"{PAGE}pay/", posted)["location"] == f"{PAGE}work/"
    assert offer_of(owner).terms == {
        "salary": 61000.5,
        "currency": "GBP",
        "start": "2027-02-01",
        "shift": "none",
        "sign_on": 5000,
        "claw_back_months": 12,
        "claw_back_in_proportion": True,
        "sources": {"salary": "letter"},
    }


def test_what_one_expects_oneself_has_no_source(browser: Client, owner: User) -> None:
    assert "how you know" not in shown(browser, f"{PAGE}own/")
    assert browser.post(f"{PAGE}own/", {"payout": "80", "commute_minutes": "45"})["location"] == PAGE
    assert offer_of(owner).terms["own"] == {"payout": 80, "commute_minutes": 45}


@pytest.mark.parametrize(
    ("field", "value", "fault"),
    [
        ("currency", "XXQ", "not a currency code"),
        ("salary", "-1", "greater than or equal to 0"),
        ("claw_back_months", "1.5", "whole number"),
    ],
)
def test_a_wrong_term_is_said_beside_it(
    browser: Client, owner: User, field: str, value: str, fault: str
) -> None:
    before = offer_of(owner)
    assert fault in browser.post(f"{PAGE}pay/", {field: value}).content.decode()
    assert offer_of(owner) == before


def test_an_unknown_part_is_not_found(browser: Client) -> None:
    assert browser.get(f"{PAGE}secrets/").status_code == 404


def test_the_page_shows_pay_until_a_leaving_date_and_what_is_missing(browser: Client) -> None:
    page = shown(browser, f"{PAGE}?leaves=2028-01-31")
    assert "240,000 GBP over four years" in page
    assert "Until Monday 31 January" in page
    assert "- the hours a week" in page
    assert "mailto:dana@northwind.example?subject=Your%20offer" in page


def test_a_leaving_date_that_is_none_is_ignored(browser: Client) -> None:
    assert browser.get(f"{PAGE}?leaves=soon").status_code == 200
    assert browser.get(f"{PAGE}?leaves=9999-12-31").status_code == 200


def test_a_rate_shows_the_pay_in_another_currency_with_its_day(browser: Client) -> None:
    answer = browser.post(f"{PAGE}rate/", {"into": "eur", "rate": "1.15", "day": "2026-11-30"})
    assert answer["location"] == PAGE
    page = shown(browser)
    assert "276,000 EUR over four years" in page
    assert "the rate of Monday 30 November 2026" in page
    browser.post(f"{PAGE}rate/", {})
    assert "240,000 GBP over four years" in shown(browser)


def test_half_a_rate_is_refused(browser: Client) -> None:
    answer = browser.post(f"{PAGE}rate/", {"into": "EUR"})
    assert answer.status_code == 422
    assert "A rate needs its currency, its figure and its day." in answer.content.decode()
    wrong = browser.post(f"{PAGE}rate/", {"into": "XXQ", "rate": "1", "day": "2026-11-30"})
    assert "not a currency code" in wrong.content.decode()


def test_a_rate_needs_the_currency_of_the_offer(browser: Client) -> None:
    posted = {"into": "EUR", "rate": "1.15", "day": "2026-11-30"}
    assert (
        browser.post("/opportunities/contoso/offer/rate/", posted)["location"]
        == "/opportunities/contoso/offer/"
    )


def test_an_offer_with_nothing_said_yet_is_shown(browser: Client) -> None:
    page = shown(browser, "/opportunities/contoso/offer/")
    assert "They have set no deadline." in page
    assert "With a salary and its currency" in page


def test_the_pages_of_an_offer_are_valid(browser: Client) -> None:
    for address in (f"{PAGE}?leaves=2028-01-31", f"{PAGE}when/", f"{PAGE}pay/", f"{PAGE}own/"):
        check_html(shown(browser, address))
