"""Calls, answers, a no and what they said after it, through the pages."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.test import Client
from pytest_django.fixtures import DjangoAssertNumQueries

from afterview.core.journal import (
    CallMade,
    Dismissed,
    Event,
    FeedbackRecorded,
    HearBy,
    Heard,
    OfferDeclined,
    OfferReceived,
    Rejected,
    Reopened,
    Withdrawn,
)
from afterview.core.journal_file import read_journal
from afterview.core.plan import Action, plan
from afterview.records.models import User
from afterview.records.queries import journal_of
from journals import interview, journal, opportunity
from plans import event
from web.people import client_of, set_clock, user_with

SetClock = Callable[[datetime], None]
pytestmark = pytest.mark.django_db

# They were met on Tuesday 9 March 2027 and said Friday the 19th: the call is right from Monday the 22nd.
MONDAY = datetime(2027, 3, 22, 10, tzinfo=UTC)
CALL = "/calls/follow_up_call:kestrel/"
KESTREL = "/opportunities/kestrel/"
PRIYA = {"name": "Priya Nair", "title": "Operations Director", "phone": "+44 (0)20 7946 0018"}


def kestrel(*events: dict[str, Any], **more: object) -> dict[str, Any]:
    met = interview(people=[PRIYA], hear_by={"date": "2027-03-19"})
    return opportunity(met, events=list(events), **{"id": "kestrel"} | more)


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


def events(user: User) -> tuple[Event, ...]:
    return journal_of(user).opportunities[0].events


def action(user: User, id_: str, now: datetime = MONDAY) -> Action:
    return next(a for a in plan(journal_of(user), now) if a.id == id_)


def undo(browser: Client, page: bytes) -> bytes:
    """Press Undo on the page that a form led to; the page that follows."""
    address = re.search(r'action="([^"]*/undo/[^"]*)"', page.decode())
    assert address
    return browser.post(address[1].replace("&amp;", "&"), follow=True).content


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


def test_a_no_is_recorded_and_what_is_worth_doing_is_said(user: User, browser: Client) -> None:
    page = browser.post(f"{KESTREL}rejected/", {"note": "by mail", "token": "a"}, follow=True)
    assert events(user) == (Rejected(id=events(user)[0].id, at=MONDAY, note="by mail"),)
    assert "One thing is worth doing" in page.content.decode()
    assert "/calls/rejection_call:kestrel/" in page.content.decode()
    undo(browser, page.content)
    assert events(user) == ()


def test_two_clicks_on_a_no_are_one(user: User, browser: Client) -> None:
    for _ in range(2):
        browser.post(f"{KESTREL}rejected/", {"token": "a"})
    assert len(events(user)) == 1


def test_after_a_no_the_hours_to_call_in_are_those_that_are_left(browser: Client) -> None:
    page = browser.post(f"{KESTREL}rejected/", {"token": "a"}, follow=True).content.decode()
    assert "You can call now, until 17:00" in page


def test_what_they_said_in_the_call_after_a_no_is_kept_as_feedback(user: User, browser: Client) -> None:
    browser.post(f"{KESTREL}rejected/", {"token": "a"})
    browser.post("/calls/rejection_call:kestrel/reached/", {"note": "more depth", "token": "b"})
    assert [type(e) for e in events(user)] == [Rejected, CallMade, FeedbackRecorded]
    assert action(user, "record_feedback:kestrel").state == "done"
    assert "more depth" in browser.get(f"{KESTREL}feedback/").content.decode()


def test_feedback_is_kept_and_shown_later(browser: Client, at: SetClock) -> None:
    browser.post(f"{KESTREL}rejected/", {"token": "a"})
    browser.post(f"{KESTREL}feedback/", {"note": "too little planning\nin nights", "token": "b"})
    at(datetime(2027, 6, 1, 10, tzinfo=UTC))
    assert "too little planning<br>in nights" in browser.get(f"{KESTREL}feedback/").content.decode()


def test_feedback_without_words_is_asked_again(user: User, browser: Client) -> None:
    page = browser.post(f"{KESTREL}feedback/", {"note": " ", "token": "a"}).content.decode()
    assert "Write what they said, or leave it for later." in page
    assert events(user) == ()


def test_declining_by_telephone_declines_the_offer(at: SetClock) -> None:
    at(MONDAY)
    there = kestrel(event("offer_received", "20 10:00"), event("offer_accepted", "21 10:00"), id="alder")
    both = journal(kestrel(event("offer_received", "19 10:00")), there)
    user = user_with(read_journal(both), MONDAY)
    client_of(user).post("/calls/decline_offer:kestrel/reached/", {"token": "a"})
    assert [type(e) for e in events(user)] == [OfferReceived, CallMade, OfferDeclined]
    assert action(user, "decline_offer:kestrel").state == "done"


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
    assert "Nothing to do until Monday 22 March." in page
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
        CALL,
        f"{CALL}?anyway=1",
        f"{CALL}reached/",
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
