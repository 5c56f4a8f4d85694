"""The example search and the first run: added by one click, removed by one (issue 4, part 6)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from afterview.core.journal_file import read_journal, write_journal
from afterview.core.plan import plan
from afterview.records.models import Opportunity, Profile, User
from afterview.records.queries import journal_of
from afterview.services.example_search import (
    EXAMPLE_CANDIDATE,
    add_example_search,
    example_opportunities,
    remove_example_search,
)
from afterview.services.keep_papers import keep_paper
from afterview.services.read_uploads import Upload
from journals import interview, journal, opportunity
from upload_files import kept_files
from web.people import client_of, set_clock, user_with
from web.screens import form_of

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
INVITATION = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20270316T140000Z\nDTEND:20270316T150000Z\nSUMMARY:Interview: Timetable Planner at Kestrel Rail\nEND:VEVENT\nEND:VCALENDAR\n"
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    set_clock(monkeypatch, NOW)


@pytest.fixture
def newcomer() -> User:
    return User.objects.create_user("newcomer")


def test_the_first_page_offers_the_ways_to_begin(newcomer: User) -> None:
    page = client_of(newcomer).get("/", follow=True).content.decode()
    assert "Drop your invitation here" in page
    assert 'href="/add/by-hand/"' in page
    assert 'action="/example/add/"' in page


def test_the_welcome_page_takes_few_queries(newcomer: User, django_assert_max_num_queries: object) -> None:
    client = client_of(newcomer)
    with django_assert_max_num_queries(12):  # type: ignore[operator]
        client.get("/welcome/")


def test_one_click_shows_a_search_with_something_to_do(newcomer: User) -> None:
    page = client_of(newcomer).post("/example/add/", follow=True).content.decode()
    assert "Write to Dana Ortiz" in page
    assert "made up" in page


def test_one_click_removes_it_and_the_first_page_is_back(newcomer: User) -> None:
    client = client_of(newcomer)
    client.post("/example/add/")
    assert client.post("/example/remove/", follow=True).redirect_chain[-1][0] == "/welcome/"
    assert not Profile.objects.filter(owner=newcomer).exists()


def test_beside_a_journal_of_ones_own_it_adds_and_removes_only_its_own() -> None:
    own = read_journal(journal(opportunity(interview())))
    user = user_with(own, NOW)
    add_example_search(user, NOW)
    assert len(journal_of(user).opportunities) == 6
    remove_example_search(user, NOW)
    assert journal_of(user) == own


def test_adding_it_twice_adds_it_once(newcomer: User) -> None:
    add_example_search(newcomer, NOW)
    add_example_search(newcomer, NOW + timedelta(days=1))
    assert Opportunity.objects.filter(owner=newcomer, example=True).count() == 5


def test_an_opportunity_of_ones_own_under_the_same_id_is_neither_changed_nor_removed() -> None:
    own = read_journal(journal(opportunity(interview(), id="example-northwind")))
    user = user_with(own, NOW)
    add_example_search(user, NOW)
    remove_example_search(user, NOW)
    assert journal_of(user) == own


def test_one_that_was_corrected_is_removed_all_the_same(newcomer: User) -> None:
    client = client_of(newcomer)
    client.post("/example/add/")
    address = "/opportunities/example-harrow/particulars/"
    client.post(address, form_of(client.get(address)) | {"company": "Harrow"})
    client.post("/example/remove/")
    assert not Opportunity.objects.filter(owner=newcomer).exists()


def test_a_file_kept_with_it_goes_with_it(newcomer: User) -> None:
    add_example_search(newcomer, NOW)
    mail = Upload("answer.eml", b"From: a@b.example\n\nHello")
    keep_paper(newcomer, "example-harrow", "mail", mail, NOW)
    remove_example_search(newcomer, NOW)
    assert kept_files(newcomer) == []


def test_who_looks_around_first_is_still_asked_who_they_are(newcomer: User) -> None:
    client = client_of(newcomer)
    client.post("/example/add/")
    address = client.post("/add/", {"files": [SimpleUploadedFile("a.ics", INVITATION)]})["location"]
    fields = form_of(client.get(address))
    client.post(address, fields | {"you-name": "Kim Tran", "time_zone": "Europe/London"})
    begun = journal_of(newcomer)
    assert (begun.candidate.name, begun.resume) == ("Kim Tran", {})
    client.post("/example/remove/")
    assert [o.company for o in journal_of(newcomer).opportunities] == ["Kestrel Rail"]


@pytest.mark.parametrize("days", range(0, 370, 5))
def test_on_whatever_day_it_is_added_it_is_sound_and_something_is_due(days: int) -> None:
    now = datetime(2026, 1, 1, 15, tzinfo=UTC) + timedelta(days=days)
    value = {
        "afterview": 1,
        "candidate": {"name": EXAMPLE_CANDIDATE.name, "time_zone": EXAMPLE_CANDIDATE.time_zone},
        "opportunities": [],
    }
    sound = read_journal(
        write_journal(replace(read_journal(value), opportunities=example_opportunities(now)))
    )
    asked = {(a.kind, a.opportunity) for a in plan(sound, now) if a.state in ("ready", "overdue", "waiting")}
    assert ("thank_you", "example-northwind") in asked
    assert ("wait", "example-quillworks") in asked
    # At a weekend the call is to come.
    calls = [
        a for a in plan(sound, now) if (a.kind, a.opportunity) == ("follow_up_call", "example-tidewater")
    ]
    assert {a.state for a in calls} <= {"ready", "upcoming"}
    assert calls
