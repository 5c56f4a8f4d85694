"""The debrief, its forecast, the date and what was unclear, through the pages."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.test import Client
from pytest_django.fixtures import DjangoAssertNumQueries

from afterview.core.journal import HearBy, Interview, Topic
from afterview.core.journal_file import read_journal
from afterview.core.plan import plan
from afterview.records.models import User
from afterview.records.queries import journal_of
from journals import interview, journal, opportunity
from web.people import client_of, set_clock, user_with

pytestmark = pytest.mark.django_db

AFTER = datetime(2027, 3, 9, 15, 30, tzinfo=UTC)
BASE = "/opportunities/kestrel/interviews/first/"


def met(**more: object) -> dict[str, Any]:
    return journal(opportunity(interview(**more), id="kestrel"))


@pytest.fixture
def user(monkeypatch: pytest.MonkeyPatch) -> User:
    set_clock(monkeypatch, AFTER)
    return user_with(read_journal(met()), AFTER)


@pytest.fixture
def browser(user: User) -> Client:
    return client_of(user)


def recorded(user: User) -> Interview:
    return journal_of(user).opportunities[0].interviews[0]


def rows(prefix: str, *answers: dict[str, str], initial: int = 0) -> dict[str, str]:
    """A formset as a browser sends it."""
    data = {f"{prefix}-TOTAL_FORMS": str(len(answers)), f"{prefix}-INITIAL_FORMS": str(initial)}
    for number, answer in enumerate(answers):
        data |= {f"{prefix}-{number}-{name}": value for name, value in answer.items()}
    return data


PRIYA = {"was": "Priya Nair", "name": "Priya Nair", "title": "Operations Director"}


def test_the_debrief_begins_with_whom_you_met(browser: Client) -> None:
    page = browser.get(f"{BASE}debrief/", follow=True)
    assert page.redirect_chain[-1][0] == f"{BASE}debrief/whom/"
    assert b"question 1 of 5" in page.content
    assert b'value="Priya Nair"' in page.content


def test_before_the_interview_has_ended_the_page_says_when_it_opens(
    browser: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_clock(monkeypatch, datetime(2027, 3, 9, 14, 30, tzinfo=UTC))
    for page in ("debrief/", "debrief/whom/", "debrief/check/", "forecast/"):
        assert b"15:00 on Tuesday 9 March" in browser.get(BASE + page).content


def test_an_answer_before_the_interview_has_ended_is_refused(
    user: User, browser: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_clock(monkeypatch, datetime(2027, 3, 9, 14, 30, tzinfo=UTC))
    assert browser.post(f"{BASE}debrief/went-well/", {"went_well": "the plan"}).status_code == 422
    assert browser.post(f"{BASE}debrief/check/").status_code == 422
    assert browser.post(f"{BASE}forecast/", {"offer": "40"}).status_code == 422
    assert (recorded(user).debrief, recorded(user).forecast) == (None, None)


def test_a_cancelled_interview_is_not_looked_back_on(monkeypatch: pytest.MonkeyPatch) -> None:
    set_clock(monkeypatch, AFTER)
    browser = client_of(user_with(read_journal(met(cancelled="2027-03-09T10:00:00+00:00")), AFTER))
    assert b"was called off" in browser.get(f"{BASE}debrief/").content


def test_people_and_titles_are_kept_and_the_next_question_follows(user: User, browser: Client) -> None:
    sent = rows("people", PRIYA, {"was": "", "name": "Lee Wu", "title": "Planner"}, initial=1)
    page = browser.post(f"{BASE}debrief/whom/", sent)
    assert page["location"] == f"{BASE}debrief/needs/"
    assert [(p.name, p.title) for p in recorded(user).people] == [
        ("Priya Nair", "Operations Director"),
        ("Lee Wu", "Planner"),
    ]


def test_keeping_and_adding_more_stays_on_the_question(browser: Client) -> None:
    sent = rows("people", PRIYA, initial=1) | {"more": "1"}
    assert browser.post(f"{BASE}debrief/whom/", sent)["location"] == f"{BASE}debrief/whom/"


def test_a_name_that_occurs_twice_is_refused_beside_its_row(user: User, browser: Client) -> None:
    browser.post(f"{BASE}debrief/whom/", rows("people", {"was": "", "name": "Lee Wu", "title": ""}))
    sent = rows("people", PRIYA, {"was": "Lee Wu", "name": "Priya Nair", "title": ""}, initial=2)
    page = browser.post(f"{BASE}debrief/whom/", sent)
    assert "This is the name of somebody else there: Priya Nair." in page.content.decode()
    assert [p.name for p in recorded(user).people] == ["Priya Nair", "Lee Wu"]


def test_somebody_who_has_a_letter_is_not_taken_out(monkeypatch: pytest.MonkeyPatch) -> None:
    set_clock(monkeypatch, AFTER)
    thanks = {"letter": "thank_you", "interview": "first", "person": "Priya Nair"}
    sent = {"id": "e1", "at": "2027-03-09T15:10:00+00:00", "kind": "letter_sent"} | thanks
    user = user_with(read_journal(journal(opportunity(interview(), id="kestrel", events=[sent]))), AFTER)
    page = client_of(user).post(f"{BASE}debrief/whom/", rows("people", PRIYA | {"name": ""}, initial=1))
    assert "Priya Nair has a letter recorded here" in page.content.decode()
    assert [p.name for p in recorded(user).people] == ["Priya Nair"]


def test_a_title_without_a_name_is_asked_about(browser: Client) -> None:
    sent = rows("people", PRIYA, {"was": "", "name": "", "title": "Planner"}, initial=1)
    assert b"Give the name that goes with the title." in browser.post(f"{BASE}debrief/whom/", sent).content


def test_the_same_answers_sent_twice_are_there_once(user: User, browser: Client) -> None:
    people = rows("people", PRIYA, {"was": "", "name": "Lee Wu", "title": "Planner"}, initial=1)
    needs = rows("needs", {"was": "", "text": "a planner for nights"}) | rows(
        "topics", {"was": "", "was_with": "", "text": "depots", "discussed_with": "Priya Nair"}
    )
    for _ in range(2):
        browser.post(f"{BASE}debrief/whom/", people)
        browser.post(f"{BASE}debrief/needs/", needs)
    assert len(recorded(user).people) == 2
    assert recorded(user).needs == ("a planner for nights",)
    assert recorded(user).topics == (
        Topic(text="night trains"),
        Topic(text="depots", discussed_with="Priya Nair"),
    )


def test_a_note_that_came_meanwhile_outlives_an_older_form(user: User, browser: Client) -> None:
    older = rows("needs", {"was": "", "text": "a planner for nights"}) | rows(
        "topics",
        {"was": "night trains", "was_with": "", "text": "night trains to Scotland", "discussed_with": ""},
        initial=1,
    )
    meanwhile = rows("needs", {"was": "", "text": "patience"}) | rows(
        "topics", {"was": "", "was_with": "", "text": "depots", "discussed_with": ""}
    )
    browser.post(f"{BASE}debrief/needs/", meanwhile)
    browser.post(f"{BASE}debrief/needs/", older)
    assert recorded(user).needs == ("patience", "a planner for nights")
    assert [t.text for t in recorded(user).topics] == ["night trains to Scotland", "depots"]


def test_what_went_well_is_there_again_after_going_back(browser: Client) -> None:
    browser.post(f"{BASE}debrief/went-well/", {"went_well": "the timetable question"})
    page = browser.get(f"{BASE}debrief/went-well/").content.decode()
    assert "the timetable question" in page
    assert f'href="{BASE}debrief/needs/"' in page


def test_the_debrief_keeps_the_time_at_which_it_was_begun(
    user: User, browser: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser.post(f"{BASE}debrief/went-well/", {"went_well": "the timetable question"})
    set_clock(monkeypatch, datetime(2027, 3, 10, 9, tzinfo=UTC))
    browser.post(f"{BASE}debrief/redo/", {"would_change": "shorter", "cannot_know": "the budget"})
    debrief = recorded(user).debrief
    assert debrief is not None
    assert (debrief.at, debrief.went_well, debrief.would_change, debrief.cannot_know) == (
        AFTER,
        "the timetable question",
        "shorter",
        "the budget",
    )


def test_their_words_are_shown_as_a_date_before_anything_is_kept(user: User, browser: Client) -> None:
    page = browser.post(f"{BASE}debrief/date/", {"words": "by the end of next week"}).content.decode()
    assert "Friday 19 March" in page
    assert 'value="2027-03-19"' in page
    assert recorded(user).hear_by is None


def test_the_date_understood_is_kept_once_it_is_confirmed(user: User, browser: Client) -> None:
    words = "by the end of next week"
    sent = {"words": words, "read_words": words, "read": "2027-03-19", "date": "2027-03-19"}
    assert browser.post(f"{BASE}debrief/date/", sent)["location"] == f"{BASE}debrief/check/"
    assert recorded(user).hear_by == HearBy(date=date(2027, 3, 19), said=words, said_on=date(2027, 3, 9))


def test_a_date_understood_wrongly_is_corrected_by_the_date_field(user: User, browser: Client) -> None:
    words = "by the end of next week"
    sent = {"words": words, "read_words": words, "read": "2027-03-19", "date": "2027-03-18"}
    browser.post(f"{BASE}debrief/date/", sent)
    assert recorded(user).hear_by == HearBy(date=date(2027, 3, 18), said=words, said_on=date(2027, 3, 9))


def test_other_words_are_read_anew(user: User, browser: Client) -> None:
    sent = {"words": "by Wednesday", "read_words": "soon", "read": "2027-03-19", "date": "2027-03-19"}
    assert b"Wednesday 10 March" in browser.post(f"{BASE}debrief/date/", sent).content
    assert recorded(user).hear_by is None


def test_vague_words_are_not_guessed(user: User, browser: Client) -> None:
    page = browser.post(f"{BASE}debrief/date/", {"words": "soon"}).content
    assert b"No date was understood" in page
    assert recorded(user).hear_by is None


def test_that_they_named_none_is_an_answer(user: User, browser: Client) -> None:
    page = browser.post(f"{BASE}debrief/date/", {"none": "1"})
    assert page["location"] == f"{BASE}debrief/check/"
    assert recorded(user).hear_by is None


def test_no_answer_about_the_date_is_asked_again(browser: Client) -> None:
    assert b"Give the date, or say that they named none." in browser.post(f"{BASE}debrief/date/", {}).content


@pytest.mark.parametrize("page", ["debrief/date/", "hear-by/"])
def test_a_date_before_the_interview_is_refused_with_one_line(user: User, browser: Client, page: str) -> None:
    answer = browser.post(BASE + page, {"date": "2027-03-08", "said_on": "2027-03-09"})
    assert "This is before the interview, Tuesday 9 March." in answer.content.decode()
    assert recorded(user).hear_by is None


@pytest.mark.parametrize("written", ["2027-02-30", "next week", "19/03/2027", "0000-00-00"])
def test_what_is_no_date_gets_one_line(browser: Client, written: str) -> None:
    page = browser.post(f"{BASE}debrief/date/", {"date": written})
    assert b"This is not a date like 2026-12-04." in page.content


def test_a_change_made_from_the_check_page_leads_back_to_it(browser: Client) -> None:
    page = browser.post(f"{BASE}debrief/went-well/?check=1", {"went_well": "calm"})
    assert page["location"] == f"{BASE}debrief/check/"
    assert f'href="{BASE}debrief/check/"' in browser.get(f"{BASE}debrief/redo/?check=1").content.decode()


def test_all_answers_stand_on_the_check_page(browser: Client) -> None:
    browser.post(f"{BASE}debrief/went-well/", {"went_well": "the timetable question"})
    browser.post(f"{BASE}debrief/date/", {"date": "2027-03-19"})
    page = browser.get(f"{BASE}debrief/", follow=True).content.decode()
    for words in (
        "Priya Nair, Operations Director",
        "night trains",
        "the timetable question",
        "Friday 19 March",
    ):
        assert words in page


def test_finishing_leads_to_the_one_number(user: User, browser: Client) -> None:
    assert browser.post(f"{BASE}debrief/check/")["location"] == f"{BASE}forecast/"
    debrief = next(a for a in plan(journal_of(user), AFTER) if a.kind == "debrief")
    assert debrief.state == "done"


def test_the_forecast_is_kept_as_a_share(user: User, browser: Client) -> None:
    browser.post(f"{BASE}forecast/", {"offer": "35"})
    forecast = recorded(user).forecast
    assert forecast is not None
    assert (forecast.at, forecast.offer) == (AFTER, 0.35)


def test_a_forecast_is_locked_once_given(user: User, browser: Client) -> None:
    for number in ("35", "90"):
        browser.post(f"{BASE}forecast/", {"offer": number})
    forecast = recorded(user).forecast
    assert forecast is not None
    assert forecast.offer == 0.35
    page = browser.get(f"{BASE}forecast/").content.decode()
    assert "35 in 100" in page
    assert 'name="offer"' not in page


@pytest.mark.parametrize("number", ["", "-1", "101", "half", "0.5"])
def test_a_number_that_is_no_forecast_is_asked_again(user: User, browser: Client, number: str) -> None:
    assert browser.post(f"{BASE}forecast/", {"offer": number}).status_code == 200
    assert recorded(user).forecast is None


def test_earlier_forecasts_stand_beside_the_question_and_are_said_to_be_few(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    set_clock(monkeypatch, AFTER)
    earlier = opportunity(
        interview(
            starts="2027-02-01T09:00:00+00:00",
            ends="2027-02-01T10:00:00+00:00",
            forecast={"at": "2027-02-01T11:00:00+00:00", "offer": 0.6},
        ),
        id="alder",
        events=[{"id": "e1", "at": "2027-02-10T10:00:00+00:00", "kind": "rejected"}],
    )
    both = journal(opportunity(interview(), id="kestrel"), earlier)
    page = client_of(user_with(read_journal(both), AFTER)).get(f"{BASE}forecast/").content.decode()
    assert "1 settled forecast added up to 0.6 offers, and none came." in page
    assert "1 is a small number" in page


def test_without_a_settled_forecast_there_is_no_record(browser: Client) -> None:
    assert b"Your forecasts so far" not in browser.get(f"{BASE}forecast/").content


def test_the_date_alone_is_kept_on_its_own_page(user: User, browser: Client) -> None:
    page = browser.post(f"{BASE}hear-by/", {"date": "2027-03-19", "said_on": "2027-03-09"}, follow=True)
    assert b"The date is kept." in page.content
    assert recorded(user).hear_by == HearBy(date=date(2027, 3, 19))


def test_words_said_on_another_day_are_read_from_that_day(browser: Client) -> None:
    page = browser.post(f"{BASE}hear-by/", {"words": "by Wednesday", "said_on": "2027-03-12"})
    assert b"Wednesday 17 March" in page.content


def test_the_date_kept_so_far_is_shown_to_be_changed(browser: Client) -> None:
    browser.post(f"{BASE}hear-by/", {"date": "2027-03-19", "said_on": "2027-03-09"})
    assert b"Kept so far: Friday 19 March." in browser.get(f"{BASE}hear-by/").content


def test_a_point_noted_twice_is_there_once_and_can_be_taken_back(user: User, browser: Client) -> None:
    for _ in range(2):
        browser.post(f"{BASE}unclear/", {"text": "said I led it"})
    assert [c.text for c in recorded(user).clarifications] == ["said I led it"]
    browser.post(f"{BASE}unclear/c1/remove/")
    assert recorded(user).clarifications == ()


def test_a_point_put_right_can_be_opened_again(user: User, browser: Client) -> None:
    browser.post(f"{BASE}unclear/", {"text": "said I led it"})
    browser.post(f"{BASE}unclear/c1/resolved/")
    assert recorded(user).clarifications[0].resolved == AFTER
    assert b"Put right at 15:30 on Tuesday 9 March" in browser.get(f"{BASE}unclear/").content
    browser.post(f"{BASE}unclear/c1/open/")
    assert recorded(user).clarifications[0].resolved is None


@pytest.mark.parametrize("address", ["unclear/c9/resolved/", "unclear/c1/shout/"])
def test_a_point_that_is_not_there_is_not_found(browser: Client, address: str) -> None:
    assert browser.post(BASE + address).status_code == 404


def test_an_unclear_point_without_words_is_asked_again(user: User, browser: Client) -> None:
    assert browser.post(f"{BASE}unclear/", {"text": " "}).status_code == 200
    assert recorded(user).clarifications == ()


def test_the_time_is_kept_on_the_candidates_own_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    set_clock(monkeypatch, AFTER)
    away = met()
    away["candidate"]["time_zone"] = "Asia/Kolkata"
    user = user_with(read_journal(away), AFTER)
    client_of(user).post(f"{BASE}debrief/check/")
    debrief = recorded(user).debrief
    assert debrief is not None
    assert debrief.at.isoformat() == "2027-03-09T21:00:00+05:30"


@pytest.mark.parametrize(
    "page", ["debrief/nowhere/", "../second/debrief/", "../second/forecast/", "../second/hear-by/"]
)
def test_what_is_not_there_is_not_found(browser: Client, page: str) -> None:
    base = BASE if not page.startswith("..") else BASE.replace("first/", "")
    assert browser.get(base + page.removeprefix("../")).status_code == 404


@pytest.mark.parametrize(
    "page",
    [
        "debrief/whom/",
        "debrief/needs/",
        "debrief/went-well/",
        "debrief/redo/",
        "debrief/date/",
        "debrief/check/",
        "forecast/",
        "hear-by/",
        "unclear/",
    ],
)
def test_a_page_takes_few_queries(
    browser: Client, django_assert_max_num_queries: DjangoAssertNumQueries, page: str
) -> None:
    with django_assert_max_num_queries(12):
        assert browser.get(BASE + page).status_code == 200
