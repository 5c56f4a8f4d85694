"""Saying yes or no, then telling everybody (issue 6)."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client

from afterview.core.finding import find_opportunity
from afterview.core.journal import Event, LetterSent, OfferAccepted, OfferDeclined
from afterview.records.models import User
from afterview.records.queries import journal_of
from offers_made import NOW, search_journal
from web.people import client_of, set_clock, user_with
from web.test_every_page import check_html

pytestmark = pytest.mark.django_db


@pytest.fixture
def owner(monkeypatch: pytest.MonkeyPatch) -> User:
    set_clock(monkeypatch, NOW)
    return user_with(search_journal(), NOW)


@pytest.fixture
def browser(owner: User) -> Client:
    return client_of(owner)


def page(browser: Client, where: str = "") -> str:
    answer = browser.get(f"/decide/{where}")
    assert answer.status_code == 200
    return answer.content.decode()


def accept(browser: Client, opportunity: str = "northwind", **more: str) -> Any:  # noqa: ANN401 -- the answer
    posted = {"in_writing": "yes", "memo": "the people"} | more
    return browser.post(f"/decide/{opportunity}/accept/", posted)


def last_event(owner: User, opportunity: str) -> Event:
    return find_opportunity(journal_of(owner), opportunity).events[-1]


def test_the_open_offers_wait_for_an_answer(browser: Client) -> None:
    listed = page(browser)
    assert listed.index("Accept the offer of Northwind") < listed.index("Accept the offer of Contoso")


def test_a_yes_asks_whether_the_offer_is_in_writing(browser: Client, owner: User) -> None:
    answer = browser.post("/decide/northwind/accept/", {"memo": "x"}).content.decode()
    assert "Say whether you have it in writing." in answer
    told = accept(browser, in_writing="no").content.decode()
    assert "First have it in writing" in told
    assert "Could you also send me the offer in writing" in told
    assert not isinstance(last_event(owner, "northwind"), OfferAccepted)


def test_a_yes_is_recorded_with_its_reasons_and_leads_to_whom_to_tell(browser: Client, owner: User) -> None:
    assert accept(browser)["location"] == "/decide/closing/"
    event = last_event(owner, "northwind")
    assert isinstance(event, OfferAccepted)
    assert event.note == "the people"
    listed = page(browser, "closing/")
    assert "Decline the offer of Contoso" in listed
    assert "Tell Fabrikam of your decision" in listed
    assert "the people" in page(browser, "memo/")


def test_a_form_that_is_sent_twice_accepts_once(browser: Client, owner: User) -> None:
    accept(browser)
    assert accept(browser)["location"] == "/decide/closing/"
    events = find_opportunity(journal_of(owner), "northwind").events
    assert sum(isinstance(e, OfferAccepted) for e in events) == 1
    assert browser.post("/decide/northwind/decline/", {})["location"] == "/decide/closing/"


def test_a_second_yes_needs_its_own_confirmation(
    browser: Client, owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    accept(browser)
    set_clock(monkeypatch, NOW + timedelta(hours=1))
    asked = page(browser, "contoso/accept/")
    assert "This is a second yes" in asked
    assert "you take back your word to Northwind" in asked
    assert "Confirm it, or leave the second offer alone." in accept(browser, "contoso").content.decode()
    accept(browser, "contoso", second="on")
    assert isinstance(last_event(owner, "contoso"), OfferAccepted)
    listed = page(browser, "closing/")
    assert "You had accepted the offer of Northwind before." in listed
    assert "Done." not in listed


def test_undo_takes_the_yes_back(browser: Client, owner: User) -> None:
    accept(browser)
    notice = page(browser, "closing/")
    address = notice[notice.index('action="/opportunities/northwind/events/') + 8 :].split('"')[0]
    browser.post(address.replace("&amp;", "&"))
    assert not isinstance(last_event(owner, "northwind"), OfferAccepted)


def test_a_no_is_recorded(browser: Client, owner: User) -> None:
    assert "Decline the offer of Contoso?" in page(browser, "contoso/decline/")
    browser.post("/decide/contoso/decline/", {"memo": "too far"})
    event = last_event(owner, "contoso")
    assert isinstance(event, OfferDeclined)
    assert event.note == "too far"
    assert "You declined the offer of Contoso" in page(browser, "memo/")


def test_each_door_shows_its_letter_and_is_closed_by_saying_how(browser: Client, owner: User) -> None:
    accept(browser)
    door = page(browser, "closing/decline_offer:contoso/")
    assert "Dear Ade Bello," in door
    assert "mailto:ade@contoso.example" in door
    unsaid = browser.post("/decide/closing/decline_offer:contoso/", {}).content.decode()
    assert "Say how you told them." in unsaid
    browser.post("/decide/closing/decline_offer:contoso/", {"by": "letter"})
    sent, declined = find_opportunity(journal_of(owner), "contoso").events[-2:]
    assert isinstance(sent, LetterSent)
    assert sent.text is not None
    assert sent.text.startswith("Dear Ade Bello,")
    assert isinstance(declined, OfferDeclined)


def test_when_everybody_knows_it_is_done(browser: Client) -> None:
    accept(browser)
    browser.post("/decide/closing/decline_offer:contoso/", {"by": "known"})
    browser.post("/decide/closing/share_decision:fabrikam/", {"by": "call"})
    done = page(browser, "closing/")
    assert "Done. You can stop thinking about it." in done
    assert "You accepted the offer of Northwind, and everybody who should know knows." in done
    assert "No offer waits for an answer." in page(browser)


def test_a_letter_that_cannot_be_written_yet_says_what_it_needs(browser: Client) -> None:
    browser.post(
        "/opportunities/northwind/offer/when/", {"received_day": "2026-11-30", "received_time": "09:00"}
    )
    door = page(browser, "closing/tell_of_offer:fabrikam/")
    assert "The letter cannot be written yet" in door


def test_a_door_that_is_not_there_is_not_found(browser: Client) -> None:
    assert browser.get("/decide/closing/share_decision:fabrikam/").status_code == 404


def test_before_any_answer_there_are_no_reasons(browser: Client) -> None:
    assert "No offer has been answered yet." in page(browser, "memo/")


def test_no_page_asks_the_database_more_than_twelve_times(
    browser: Client,
    django_assert_max_num_queries: Any,  # noqa: ANN401 -- pytest-django's fixture
) -> None:
    for where in ("", "northwind/accept/", "northwind/decline/", "closing/", "memo/"):
        with django_assert_max_num_queries(12):
            page(browser, where)
    accept(browser)
    with django_assert_max_num_queries(12):
        page(browser, "closing/decline_offer:contoso/")


def test_the_pages_of_an_answer_are_valid(browser: Client) -> None:
    for where in (
        "",
        "northwind/accept/",
        "northwind/decline/",
        "closing/",
        "closing/tell_of_offer:fabrikam/",
    ):
        check_html(page(browser, where))
