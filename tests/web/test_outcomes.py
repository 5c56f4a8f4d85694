"""Answers, a no and what they said after it, leaving, and the wait, through the pages."""

from datetime import UTC, date, datetime

import pytest
from django.test import Client
from pytest_django.fixtures import DjangoAssertNumQueries

from afterview.core.journal import (
    Dismissed,
    HearBy,
    Heard,
    Rejected,
    Reopened,
    Withdrawn,
)
from afterview.core.journal_file import read_journal
from afterview.records.models import User
from journals import interview, journal, opportunity
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


@pytest.mark.parametrize(
    ("when", "line"),
    [
        ({"when": "today"}, "Give the time, like 14:30."),
        ({"when": "other", "clock": "10:00"}, "Give the day as well."),
        ({"when": "today", "clock": "11:00"}, "That is still to come: it is 10:00 on Monday 22 March."),
        ({"when": "today", "clock": "25:00"}, "This is not a time like 14:30."),
        ({"when": "other", "clock": "10:00", "day": "2027-02-30"}, "This is not a date like 2026-12-04."),
        ({"when": "other", "clock": "10:00", "day": "9999-12-31"}, "This is not a date like 2026-12-04."),
        (
            {"when": "other", "clock": "01:30", "day": "2026-03-29"},
            "The clocks skip that time on that day.",
        ),
    ],
)
def test_a_time_that_cannot_be_gets_one_line(
    user: User, browser: Client, when: dict[str, str], line: str
) -> None:
    page = browser.post(f"{KESTREL}rejected/", when | {"token": "a"})
    assert line in page.content.decode()
    assert events(user) == ()


@pytest.mark.parametrize(("kind", "note"), [("called", "They called."), ("wrote", "They wrote.")])
def test_that_they_got_in_touch_is_one_tap(user: User, browser: Client, kind: str, note: str) -> None:
    page = browser.post(f"{KESTREL}heard/", {"kind": kind, "token": "a"}, follow=True)
    assert events(user) == (Heard(id=events(user)[0].id, at=MONDAY, note=note),)
    undo(browser, page.content)
    assert events(user) == ()


def test_an_invitation_to_another_interview_is_an_answer(user: User, browser: Client) -> None:
    browser.post(f"{KESTREL}heard/", {"kind": "invited", "token": "a"})
    assert [type(e) for e in events(user)] == [Heard]


def test_a_way_of_getting_in_touch_that_there_is_not_is_not_found(browser: Client) -> None:
    assert browser.post(f"{KESTREL}heard/", {"kind": "sang"}).status_code == 404


def test_a_new_date_moves_the_wait(user: User, browser: Client) -> None:
    browser.post(f"{KESTREL}heard/more/", {"date": "2027-03-26", "note": "one more week", "token": "a"})
    (heard,) = events(user)
    assert isinstance(heard, Heard)
    assert (heard.note, heard.hear_by) == ("one more week", HearBy(date=date(2027, 3, 26)))


def test_words_of_a_new_date_count_from_the_day_they_were_said(browser: Client) -> None:
    sent = {"words": "by Friday", "when": "other", "day": "2027-03-18", "clock": "12:00", "token": "a"}
    assert "Friday 19 March" in browser.post(f"{KESTREL}heard/more/", sent).content.decode()


def test_a_new_date_before_the_day_they_said_it_is_refused(user: User, browser: Client) -> None:
    page = browser.post(f"{KESTREL}heard/more/", {"date": "2027-03-21", "token": "a"})
    assert "This is before the day on which they said it, Monday 22 March." in page.content.decode()
    assert events(user) == ()


def test_two_clicks_on_a_no_are_one(user: User, browser: Client) -> None:
    for _ in range(2):
        browser.post(f"{KESTREL}rejected/", {"token": "a"})
    assert len(events(user)) == 1


def test_after_a_no_the_hours_to_call_in_are_those_that_are_left(browser: Client) -> None:
    page = browser.post(f"{KESTREL}rejected/", {"token": "a"}, follow=True).content.decode()
    assert "You can call now, until 17:00" in page


def test_feedback_is_kept_and_shown_later(browser: Client, at: SetClock) -> None:
    browser.post(f"{KESTREL}rejected/", {"token": "a"})
    browser.post(f"{KESTREL}feedback/", {"note": "too little planning\nin nights", "token": "b"})
    at(datetime(2027, 6, 1, 10, tzinfo=UTC))
    assert "too little planning<br>in nights" in browser.get(f"{KESTREL}feedback/").content.decode()


def test_feedback_without_words_is_asked_again(user: User, browser: Client) -> None:
    page = browser.post(f"{KESTREL}feedback/", {"note": " ", "token": "a"}).content.decode()
    assert "Write what they said, or leave it for later." in page
    assert events(user) == ()


def test_withdrawing_closes_and_can_be_undone(user: User, browser: Client) -> None:
    page = browser.post(f"{KESTREL}withdraw/", {"note": "moved away", "token": "a"}, follow=True)
    assert events(user) == (Withdrawn(id=events(user)[0].id, at=MONDAY, note="moved away"),)
    undo(browser, page.content)
    assert events(user) == ()


def test_a_company_that_came_back_opens_it_again(user: User, browser: Client) -> None:
    browser.post(f"{KESTREL}rejected/", {"token": "a"})
    assert "They came back: open it again" in browser.get(f"{KESTREL}heard/").content.decode()
    browser.post(f"{KESTREL}reopen/", {"token": "b"})
    assert [type(e) for e in events(user)] == [Rejected, Reopened]


def test_an_action_is_left_undone_on_purpose(user: User, browser: Client) -> None:
    page = browser.post("/dismiss/follow_up_call:kestrel/", {"note": "no time", "token": "a"}, follow=True)
    assert events(user) == (
        Dismissed(id=events(user)[0].id, at=MONDAY, note="no time", action="follow_up_call:kestrel"),
    )
    assert action(user, "follow_up_call:kestrel").state == "dismissed"
    undo(browser, page.content)
    assert action(user, "follow_up_call:kestrel").state == "ready"


def test_a_letter_to_a_name_with_a_stroke_can_be_left_undone(at: SetClock) -> None:
    at(MONDAY)
    odd = opportunity(interview(people=[{"name": "Ann / Bo?"}]), id="kestrel")
    user = user_with(read_journal(journal(odd)), MONDAY)
    browser = client_of(user)
    address = "/dismiss/thank_you:kestrel:first:Ann%20/%20Bo%3F/"
    assert browser.get(address).status_code == 200
    browser.post(address, {"token": "a"})
    assert action(user, "thank_you:kestrel:first:Ann / Bo?").state == "dismissed"


def test_leaving_it_undone_with_two_clicks_is_one_event(user: User, browser: Client) -> None:
    for _ in range(2):
        browser.post("/dismiss/follow_up_call:kestrel/", {"token": "a"})
    assert len(events(user)) == 1


def test_what_is_not_asked_cannot_be_left_undone(user: User, browser: Client) -> None:
    browser.post("/dismiss/follow_up_call:kestrel/", {"token": "a"})
    page = browser.get("/dismiss/follow_up_call:kestrel/").content.decode()
    assert "Nothing is asked of you here now" in page
    assert browser.post("/dismiss/follow_up_call:kestrel/", {"token": "b"}).status_code == 422
    assert len(events(user)) == 1


def test_an_action_that_there_is_not_cannot_be_left_undone(browser: Client) -> None:
    assert browser.get("/dismiss/decide:kestrel/").status_code == 404


def test_an_old_undo_does_not_take_back_something_else(user: User, browser: Client, at: SetClock) -> None:
    page = browser.post(f"{CALL}tried/", {"reach": "nobody", "token": "a"}, follow=True)
    undo(browser, page.content)
    at(datetime(2027, 3, 22, 11, tzinfo=UTC))
    browser.post(f"{KESTREL}rejected/", {"token": "b"})
    answer = undo(browser, page.content)
    assert "There is nothing left to take back." in answer.decode()
    assert [type(e) for e in events(user)] == [Rejected]


def test_an_undo_names_its_instant_as_the_journal_does(browser: Client) -> None:
    assert browser.post(f"{KESTREL}events/e1/undo/?at=yesterday").status_code == 422


def test_nobody_takes_back_what_is_another_users(user: User, browser: Client) -> None:
    browser.post(f"{KESTREL}rejected/", {"token": "a"})
    other = user_with(read_journal(journal(kestrel())), MONDAY, "sam")
    client_of(other).post(f"{KESTREL}events/e1/undo/")
    assert len(events(user)) == 1


def test_the_wait_shows_what_was_said_and_until_when_not_to_call(browser: Client, at: SetClock) -> None:
    at(datetime(2027, 3, 12, 10, tzinfo=UTC))
    page = browser.get("/waiting/kestrel/").content.decode()
    assert "Wait to hear from Kestrel Rail" in page
    assert "Do not call before 09:00 on Monday 22 March" in page
    assert "Kestrel Rail said you would hear by Friday 19 March." in page
    assert "They called me" in page


def test_once_the_wait_is_over_its_page_leads_to_the_call(browser: Client) -> None:
    assert "The wait is over" in browser.get("/waiting/kestrel/").content.decode()


def test_before_an_interview_there_is_nothing_to_wait_for(browser: Client, at: SetClock) -> None:
    at(datetime(2027, 3, 1, 10, tzinfo=UTC))
    assert "A wait begins when an interview has ended." in browser.get("/waiting/kestrel/").content.decode()


@pytest.mark.parametrize(
    "page",
    [
        f"{KESTREL}heard/",
        f"{KESTREL}heard/more/",
        f"{KESTREL}rejected/",
        f"{KESTREL}feedback/",
        f"{KESTREL}withdraw/",
        f"{KESTREL}reopen/",
        "/dismiss/follow_up_call:kestrel/",
        "/waiting/kestrel/",
    ],
)
def test_a_page_takes_few_queries(
    browser: Client, django_assert_max_num_queries: DjangoAssertNumQueries, page: str
) -> None:
    with django_assert_max_num_queries(12):
        assert browser.get(page).status_code == 200
