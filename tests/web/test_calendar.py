"""The calendar at a secret address: what it tells, when it says that nothing has changed, and who may read it."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext

from afterview.core.journal import Journal, Withdrawn
from afterview.core.journal_file import read_journal
from afterview.records.models import CalendarFeed, User
from afterview.records.operations import change_journal
from afterview.records.whole import More, put_journal
from afterview.services.record_event import record_event
from journals import candidate, interview, journal, opportunity
from web.people import client_of, set_clock, user_with

pytestmark = pytest.mark.django_db
NOW = datetime(2027, 3, 9, 16, tzinfo=UTC)


def kestrel() -> Journal:
    return read_journal(journal(opportunity(interview(hear_by={"date": "2027-03-12"}))))


@pytest.fixture
def robin(monkeypatch: pytest.MonkeyPatch) -> User:
    set_clock(monkeypatch, NOW)
    return user_with(kestrel(), NOW)


def made_address(user: User, **said: str) -> str:
    """The address that the settings page shows once."""
    answer = client_of(user).post("/settings/calendar/", {"name": "Phone", **said})
    (address,) = re.findall(r'http://127\.0\.0\.1(/calendar/[^"]+\.ics)', answer.content.decode())
    return str(address)


def fetched(address: str, **headers: str) -> HttpResponse:
    """What a calendar gets that has never signed in."""
    answer: Any = Client(headers={"host": "127.0.0.1"}).get(address, headers=headers)
    return answer  # type: ignore[no-any-return]


def events(answer: HttpResponse) -> dict[str, Any]:
    read = icalendar.Calendar.from_ical(answer.content)
    assert isinstance(read, icalendar.Calendar)
    return {str(event["SUMMARY"]): event for event in read.events}


def test_a_calendar_that_knows_the_address_gets_the_plan(robin: User) -> None:
    answer = fetched(made_address(robin))
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert events(answer)["Write to Priya Nair"]["STATUS"] == "CONFIRMED"
    assert answer.headers["cache-control"] == "private, no-cache"


def test_a_calendar_is_told_to_look_every_hour(robin: User) -> None:
    content = fetched(made_address(robin)).content
    assert b"REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n" in content
    assert b"X-PUBLISHED-TTL:PT1H\r\n" in content


def test_the_secret_is_kept_nowhere(robin: User) -> None:
    secret = made_address(robin).split("/")[-1].removesuffix(".ics")
    (feed,) = CalendarFeed.objects.values()
    assert secret not in str(feed)
    assert secret not in client_of(robin).get("/settings/calendar/").content.decode()


def test_nothing_of_the_interview_is_told_unless_asked_for(robin: User) -> None:
    assert b"ended at" not in fetched(made_address(robin)).content
    assert b"ended at" in fetched(made_address(robin, details="on")).content.replace(b"\r\n ", b"")


def test_a_closed_address_tells_nothing_and_others_go_on(robin: User) -> None:
    first, second = made_address(robin), made_address(robin)
    number = CalendarFeed.objects.order_by("pk")[0].pk
    assert client_of(robin).post(f"/settings/calendar/{number}/close/").status_code == 302
    assert (fetched(first).status_code, fetched(second).status_code) == (404, 200)


def test_nobody_else_can_close_an_address(robin: User) -> None:
    address = made_address(robin)
    kim = client_of(user_with(kestrel(), NOW, "kim"))
    assert kim.post(f"/settings/calendar/{CalendarFeed.objects.get().pk}/close/").status_code == 404
    assert fetched(address).status_code == 200


def test_a_name_is_asked_for(robin: User) -> None:
    answer = client_of(robin).post("/settings/calendar/", {"name": " "})
    assert "This field is required." in answer.content.decode()
    assert not CalendarFeed.objects.exists()


def test_there_are_no_more_addresses_than_anybody_needs(robin: User) -> None:
    browser = client_of(robin)
    statuses = [browser.post("/settings/calendar/", {"name": "x"}).status_code for _ in range(21)]
    assert statuses == [200] * 20 + [422]


def test_unchanged_is_said_in_one_query_without_reading_the_journal(robin: User) -> None:
    address = made_address(robin)
    etag = fetched(address).headers["etag"]
    with CaptureQueriesContext(connection) as queries:
        answer = fetched(address, if_none_match=etag)
    assert (answer.status_code, answer.content, answer.headers["etag"]) == (304, b"", etag)
    assert len(queries) == 1


def test_an_etag_made_strong_or_listed_on_its_way_still_counts(robin: User) -> None:
    address = made_address(robin)
    etag = fetched(address).headers["etag"].removeprefix("W/")
    assert fetched(address, if_none_match=f'"other", {etag}').status_code == 304


def test_after_a_change_of_the_journal_the_calendar_is_built_anew(robin: User) -> None:
    address = made_address(robin)
    etag = fetched(address).headers["etag"]
    withdraw(robin)
    assert fetched(address, if_none_match=etag).status_code == 200


def withdraw(user: User) -> None:
    record_event(user, "kestrel", lambda id_: Withdrawn(id=id_, at=NOW), NOW)


def test_a_change_that_says_nothing_new_is_still_304(robin: User) -> None:
    address = made_address(robin)
    etag = fetched(address).headers["etag"]
    change_journal(robin, lambda before: before, NOW)
    assert fetched(address, if_none_match=etag).status_code == 304


def test_another_journal_in_its_place_is_built_anew(robin: User) -> None:
    address = made_address(robin)
    etag = fetched(address).headers["etag"]
    put_journal(robin, read_journal(journal()), More(), NOW)
    assert fetched(address, if_none_match=etag).status_code == 200


@pytest.mark.parametrize("hours", [8, -8])
def test_when_the_clock_is_elsewhere_the_calendar_is_looked_at_anew(
    robin: User, monkeypatch: pytest.MonkeyPatch, hours: int
) -> None:
    address = made_address(robin)
    etag = fetched(address).headers["etag"]
    set_clock(monkeypatch, NOW + timedelta(hours=hours))
    with CaptureQueriesContext(connection) as queries:
        fetched(address, if_none_match=etag)
    assert len(queries) > 1


def test_what_is_over_stays_cancelled_for_thirty_days(robin: User, monkeypatch: pytest.MonkeyPatch) -> None:
    address = made_address(robin)
    before = events(fetched(address))["Write to Priya Nair"]
    withdraw(robin)
    gone = events(fetched(address))["Write to Priya Nair"]
    assert (gone["UID"], gone["STATUS"], gone["SEQUENCE"]) == (before["UID"], "CANCELLED", 1)
    assert not gone.walk("VALARM")
    set_clock(monkeypatch, NOW + timedelta(days=29))
    assert "Write to Priya Nair" in events(fetched(address))
    set_clock(monkeypatch, NOW + timedelta(days=31))
    assert "Write to Priya Nair" not in events(fetched(address))


def test_an_entry_that_moves_keeps_its_name_and_counts_on(
    robin: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = made_address(robin)
    first = events(fetched(address))["Call Kestrel Rail"]
    set_clock(monkeypatch, datetime(2027, 3, 15, 12, tzinfo=UTC))
    moved = events(fetched(address))["Call Kestrel Rail"]
    assert moved["UID"] == first["UID"]
    assert moved["DTSTART"].dt > first["DTSTART"].dt
    assert moved["SEQUENCE"] > first["SEQUENCE"]
    assert moved["DTSTAMP"].dt > first["DTSTAMP"].dt


def test_a_name_that_is_corrected_changes_no_identifier(robin: User) -> None:
    address = made_address(robin)
    before = {event["UID"] for event in events(fetched(address)).values()}
    client_of(robin).post("/settings/profile/", {"name": "Robin Q. Vale", "time_zone": "Europe/London"})
    assert {event["UID"] for event in events(fetched(address)).values()} == before


@pytest.mark.parametrize(
    ("zone", "met", "hear_by", "day"),
    [
        # The clocks go forward in London on Sunday 28 March 2027, back in New York on Sunday 7 November 2027.
        ("Europe/London", "2027-03-24T14:00:00+00:00", "2027-03-26", "2027-03-29"),
        ("America/New_York", "2027-11-03T14:00:00-04:00", "2027-11-05", "2027-11-08"),
    ],
)
def test_over_a_weekend_on_which_the_clocks_change_a_call_stays_at_nine(
    monkeypatch: pytest.MonkeyPatch, zone: str, met: str, hear_by: str, day: str
) -> None:
    starts = datetime.fromisoformat(met)
    set_clock(monkeypatch, starts + timedelta(hours=3))
    talk = interview(starts=met, ends=(starts + timedelta(hours=1)).isoformat(), hear_by={"date": hear_by})
    value = journal(
        opportunity(talk, time_zone=zone), candidate=candidate(time_zone=zone, country=None, subdivision=None)
    )
    call = events(fetched(made_address(user_with(read_journal(value), starts))))["Call Kestrel Rail"]
    assert call["DTSTART"].to_ical().endswith(b"Z")
    assert call["DTSTART"].dt.astimezone(ZoneInfo(zone)).isoformat()[:16] == f"{day}T09:00"
    assert call["DTEND"].dt.astimezone(ZoneInfo(zone)).isoformat()[:16] == f"{day}T09:30"
