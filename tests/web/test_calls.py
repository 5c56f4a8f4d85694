"""Calls: what to say and when, and how they went, through the pages."""

from datetime import UTC, date, datetime

import pytest
from django.test import Client
from pytest_django.fixtures import DjangoAssertNumQueries

from afterview.core.journal import (
    CallMade,
    FeedbackRecorded,
    HearBy,
    Heard,
    OfferDeclined,
    OfferReceived,
    Rejected,
)
from afterview.core.journal_file import read_journal
from afterview.records.models import User
from journals import journal
from plans import event
from web.kestrel import CALL, KESTREL, MONDAY, SetClock, action, events, kestrel, undo
from web.people import client_of, set_clock, user_with

pytestmark = pytest.mark.django_db


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> SetClock:
    return lambda now: set_clock(monkeypatch, now)


@pytest.fixture
def user(at: SetClock) -> User:
    at(MONDAY)
    return user_with(read_journal(journal(kestrel())), MONDAY)


@pytest.fixture
def browser(user: User) -> Client:
    return client_of(user)


def test_the_script_says_three_things_and_dials(browser: Client) -> None:
    page = browser.get(CALL).content.decode()
    for aim in ("You are not forgotten", "You are still interested", "It moves forward"):
        assert aim in page
    assert 'href="tel:+442079460018"' in page
    assert "You can call now, until 17:00" in page
    assert "On an answering machine" in page


def test_before_its_time_the_page_says_until_when_to_wait_and_why(browser: Client, at: SetClock) -> None:
    at(datetime(2027, 3, 18, 10, tzinfo=UTC))
    page = browser.get(CALL).content.decode()
    assert "Call from 09:00 on Monday 22 March" in page
    assert "Kestrel Rail said you would hear by Friday 19 March" in page
    assert "tel:" not in page


def test_the_script_can_be_had_knowingly_before_its_time(browser: Client, at: SetClock) -> None:
    at(datetime(2027, 3, 18, 10, tzinfo=UTC))
    assert "You are not forgotten" in browser.get(f"{CALL}?anyway=1").content.decode()


def test_outside_polite_hours_nothing_is_dialled(browser: Client, at: SetClock) -> None:
    at(datetime(2027, 3, 22, 20, tzinfo=UTC))
    page = browser.get(CALL).content.decode()
    assert "Call from 09:00 on Tuesday 23 March" in page
    assert "tel:" not in page


def test_their_hours_stand_beside_the_candidates_own(at: SetClock) -> None:
    at(datetime(2027, 3, 20, 10, tzinfo=UTC))
    away = journal(kestrel(time_zone="America/Chicago", country="US", subdivision="IL"))
    page = client_of(user_with(read_journal(away), MONDAY)).get(CALL).content.decode()
    assert "09:00 on Monday 22 March, Chicago time (14:00 your time)" in page


@pytest.mark.parametrize(
    ("reach", "note"),
    [
        ("left_message", "Left a message."),
        ("nobody", "Nobody answered."),
        ("engaged", "The line was engaged."),
    ],
)
def test_a_call_that_reached_nobody_is_one_tap(user: User, browser: Client, reach: str, note: str) -> None:
    page = browser.post(f"{CALL}tried/", {"reach": reach, "token": "a"}, follow=True)
    assert events(user) == (
        CallMade(id=events(user)[0].id, at=MONDAY, note=note, purpose="follow_up", reached=False),
    )
    assert "try once more on Tuesday 23 March" in page.content.decode()


def test_a_way_of_reaching_that_there_is_not_is_not_found(user: User, browser: Client) -> None:
    for reach in ("reached", "shouted", ""):
        assert browser.post(f"{CALL}tried/", {"reach": reach}).status_code == 404
    assert events(user) == ()


def test_two_clicks_record_one_call(user: User, browser: Client) -> None:
    for _ in range(2):
        browser.post(f"{CALL}tried/", {"reach": "nobody", "token": "a"})
    assert len(events(user)) == 1


def test_another_answer_after_going_back_takes_the_place_of_the_first(user: User, browser: Client) -> None:
    browser.post(f"{CALL}tried/", {"reach": "nobody", "token": "a"})
    browser.post(f"{CALL}tried/", {"reach": "engaged", "token": "a"})
    assert [e.note for e in events(user)] == ["The line was engaged."]


def test_calls_from_two_pages_are_two_calls(user: User, browser: Client) -> None:
    for token in ("a", "b"):
        browser.post(f"{CALL}tried/", {"reach": "nobody", "token": token})
    assert len(events(user)) == 2


def test_a_call_that_was_taken_back_can_be_recorded_from_the_same_page(user: User, browser: Client) -> None:
    undo(browser, browser.post(f"{CALL}tried/", {"reach": "nobody", "token": "a"}, follow=True).content)
    assert events(user) == ()
    browser.post(f"{CALL}tried/", {"reach": "nobody", "token": "a"})
    assert len(events(user)) == 1


def test_after_two_calls_in_vain_a_letter_is_proposed(browser: Client, at: SetClock) -> None:
    browser.post(f"{CALL}tried/", {"reach": "nobody", "token": "a"})
    at(datetime(2027, 3, 23, 10, tzinfo=UTC))
    browser.post(f"{CALL}tried/", {"reach": "nobody", "token": "b"})
    at(datetime(2027, 3, 24, 10, tzinfo=UTC))
    page = browser.get(CALL).content.decode()
    assert "Two calls have reached nobody, so write instead" in page
    assert "tel:" not in page


def test_a_call_that_reached_somebody_is_done(user: User, browser: Client) -> None:
    sent = {"person": "Priya Nair", "note": "still meeting others", "answered": "nothing_new", "token": "a"}
    browser.post(f"{CALL}reached/", sent)
    assert events(user) == (
        CallMade(
            id=events(user)[0].id,
            at=MONDAY,
            note="still meeting others",
            purpose="follow_up",
            reached=True,
            person="Priya Nair",
        ),
    )
    assert action(user, "follow_up_call:kestrel").state == "done"


def test_whom_the_script_asks_for_is_proposed_as_who_was_reached(browser: Client) -> None:
    page = browser.get(f"{CALL}reached/").content.decode()
    assert '<option value="Priya Nair" selected>' in page


def test_a_date_named_in_a_call_begins_a_new_wait(user: User, browser: Client) -> None:
    sent = {"answered": "told", "date": "2027-03-26", "token": "a"}
    page = browser.post(f"{CALL}reached/", sent, follow=True)
    assert [type(e) for e in events(user)] == [CallMade, Heard]
    assert action(user, "wait:kestrel").until == datetime(2027, 3, 30, 8, tzinfo=UTC)
    undo(browser, page.content)
    assert events(user) == ()


def test_words_about_a_date_are_confirmed_before_the_call_is_recorded(user: User, browser: Client) -> None:
    sent = {"answered": "told", "words": "by Friday", "token": "a"}
    assert "Friday 26 March" in browser.post(f"{CALL}reached/", sent).content.decode()
    assert events(user) == ()
    browser.post(
        f"{CALL}reached/", sent | {"read_words": "by Friday", "read": "2027-03-26", "date": "2027-03-26"}
    )
    (_call, heard) = events(user)
    assert isinstance(heard, Heard)
    assert heard.hear_by == HearBy(date=date(2027, 3, 26), said="by Friday", said_on=date(2027, 3, 22))


def test_a_date_given_without_more_counts_as_an_answer(user: User, browser: Client) -> None:
    browser.post(f"{CALL}reached/", {"date": "2027-03-26", "token": "a"})
    assert [type(e) for e in events(user)] == [CallMade, Heard]


def test_a_date_before_the_call_is_refused_and_nothing_is_recorded(user: User, browser: Client) -> None:
    page = browser.post(f"{CALL}reached/", {"answered": "told", "date": "2027-03-21", "token": "a"})
    assert "This is before the day on which they said it, Monday 22 March." in page.content.decode()
    assert events(user) == ()


def test_vague_words_go_into_the_note(user: User, browser: Client) -> None:
    browser.post(f"{CALL}reached/", {"answered": "told", "words": "soon", "read_words": "soon", "token": "a"})
    assert events(user)[0].note == "They said: “soon”."


def test_a_no_in_a_call_is_recorded_with_it(user: User, browser: Client) -> None:
    page = browser.post(f"{CALL}reached/", {"answered": "said_no", "token": "a"})
    assert page["location"] == f"{KESTREL}rejected/"
    assert [type(e) for e in events(user)] == [CallMade, Rejected]


def test_an_offer_in_a_call_leads_to_its_page(browser: Client) -> None:
    page = browser.post(f"{CALL}reached/", {"answered": "offered", "token": "a"})
    assert page["location"] == f"{KESTREL}offer/"


def test_a_call_of_earlier_today_is_recorded_then(user: User, browser: Client) -> None:
    browser.post(f"{CALL}reached/", {"when": "today", "clock": "09:15", "token": "a"})
    assert events(user)[0].at == datetime(2027, 3, 22, 9, 15, tzinfo=UTC)


def test_a_time_is_read_on_the_candidates_own_clock(at: SetClock) -> None:
    at(MONDAY)
    away = journal(kestrel(time_zone="Europe/London"))
    away["candidate"]["time_zone"] = "Asia/Tokyo"
    user = user_with(read_journal(away), MONDAY)
    client_of(user).post(f"{CALL}reached/", {"when": "other", "clock": "18:30", "day": "2027-03-22"})
    assert events(user)[0].at.isoformat() == "2027-03-22T18:30:00+09:00"


def test_there_is_no_call_to_make_once_it_is_done(browser: Client) -> None:
    browser.post(f"{CALL}reached/", {"token": "a"})
    assert "Done: you followed up on Monday 22 March." in browser.get(CALL).content.decode()


@pytest.mark.parametrize(
    "page",
    ["follow_up_call:nowhere", "decide:kestrel", "thank_you:kestrel:first:Priya Nair", "follow_up_call"],
)
def test_what_is_no_call_is_not_found(browser: Client, page: str) -> None:
    assert browser.get(f"/calls/{page}/").status_code == 404
    assert browser.post(f"/calls/{page}/tried/", {"reach": "nobody"}).status_code == 404


def test_a_no_is_recorded_and_what_is_worth_doing_is_said(user: User, browser: Client) -> None:
    page = browser.post(f"{KESTREL}rejected/", {"note": "by mail", "token": "a"}, follow=True)
    assert events(user) == (Rejected(id=events(user)[0].id, at=MONDAY, note="by mail"),)
    assert "One thing is worth doing" in page.content.decode()
    assert "/calls/rejection_call:kestrel/" in page.content.decode()
    undo(browser, page.content)
    assert events(user) == ()


def test_what_they_said_in_the_call_after_a_no_is_kept_as_feedback(user: User, browser: Client) -> None:
    browser.post(f"{KESTREL}rejected/", {"token": "a"})
    browser.post("/calls/rejection_call:kestrel/reached/", {"note": "more depth", "token": "b"})
    assert [type(e) for e in events(user)] == [Rejected, CallMade, FeedbackRecorded]
    assert action(user, "record_feedback:kestrel").state == "done"
    assert "more depth" in browser.get(f"{KESTREL}feedback/").content.decode()


def test_declining_by_telephone_declines_the_offer(at: SetClock) -> None:
    at(MONDAY)
    there = kestrel(event("offer_received", "20 10:00"), event("offer_accepted", "21 10:00"), id="alder")
    both = journal(kestrel(event("offer_received", "19 10:00")), there)
    user = user_with(read_journal(both), MONDAY)
    client_of(user).post("/calls/decline_offer:kestrel/reached/", {"token": "a"})
    assert [type(e) for e in events(user)] == [OfferReceived, CallMade, OfferDeclined]
    assert action(user, "decline_offer:kestrel").state == "done"


@pytest.mark.parametrize(
    "page",
    [
        CALL,
        f"{CALL}?anyway=1",
        f"{CALL}reached/",
    ],
)
def test_a_page_takes_few_queries(
    browser: Client, django_assert_max_num_queries: DjangoAssertNumQueries, page: str
) -> None:
    with django_assert_max_num_queries(12):
        assert browser.get(page).status_code == 200
