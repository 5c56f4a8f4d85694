"""The calendar file, read back as another program reads it."""

import re
from datetime import UTC, date, datetime, timedelta
from typing import Any

import icalendar
import pytest

from afterview.adapters.calendar_feed import calendar_file
from afterview.core.journal_file import read_journal
from afterview.core.plan import plan
from journals import candidate, interview, journal, opportunity

NOW = "2027-03-09T16:00:00.250000+00:00"
HOSTILE = "Kestrel; Rail, \\ & Co\r\nATTENDEE:mailto:a@b.example\x07 Łódź 鐵路"


def written(value: dict[str, Any], now: str = NOW, *, details: bool = False) -> bytes:
    recorded, instant = read_journal(value), datetime.fromisoformat(now)
    return calendar_file(recorded, plan(recorded, instant), instant, details=details)


def kestrel(**more: object) -> dict[str, Any]:
    return journal(opportunity(interview(hear_by={"date": "2027-03-12"}), **more))


def events(content: bytes) -> list[Any]:
    calendar = icalendar.Calendar.from_ical(content)
    assert isinstance(calendar, icalendar.Calendar)
    return list(calendar.events)


def by_summary(content: bytes) -> dict[str, Any]:
    return {str(event["SUMMARY"]): event for event in events(content)}


def test_there_is_an_event_for_each_open_action_and_each_wait() -> None:
    assert [str(event["SUMMARY"]) for event in events(written(kestrel()))] == [
        "Look back on the interview at Kestrel Rail",
        "Make your forecast for Kestrel Rail",
        "Write to Priya Nair",
        "Call Kestrel Rail",
        "Wait to hear from Kestrel Rail",
    ]


def test_every_event_has_what_rfc_5545_asks_for() -> None:
    for event in events(written(kestrel())):
        assert event["DTSTAMP"].dt == datetime(2027, 3, 9, 16, tzinfo=UTC)
        assert event["SEQUENCE"] == 0
        assert re.fullmatch(r"[0-9a-f-]{36}", event["UID"])
        assert event["DTEND"].dt > event["DTSTART"].dt


def test_times_are_in_utc_and_days_are_dates() -> None:
    found = by_summary(written(kestrel()))
    letter, wait = found["Write to Priya Nair"], found["Wait to hear from Kestrel Rail"]
    assert letter["DTSTART"].to_ical() == b"20270310T143000Z"
    assert letter["DTEND"].to_ical() == b"20270310T150000Z"
    assert wait["DTSTART"].dt == date(2027, 3, 9)
    assert wait["DTEND"].dt == date(2027, 3, 15)


def test_entries_are_private_and_leave_the_day_free() -> None:
    for event in events(written(kestrel())):
        assert (event["CLASS"], event["TRANSP"]) == ("PRIVATE", "TRANSPARENT")


def test_a_letter_has_an_alarm_well_before_it_is_due_and_a_call_at_its_time() -> None:
    found = by_summary(written(kestrel()))
    (letter,), (call,) = (
        found["Write to Priya Nair"].walk("VALARM"),
        found["Call Kestrel Rail"].walk("VALARM"),
    )
    assert letter["TRIGGER"].dt == -timedelta(hours=5, minutes=30)
    assert call["TRIGGER"].dt == timedelta()
    assert letter["ACTION"] == "DISPLAY"
    assert found["Wait to hear from Kestrel Rail"].walk("VALARM") == []


def test_why_is_said_only_where_details_are_asked_for() -> None:
    plain = by_summary(written(kestrel()))["Write to Priya Nair"]["DESCRIPTION"]
    assert plain == "By 15:00 on Wednesday 10 March, your time."
    full = by_summary(written(kestrel(), details=True))["Write to Priya Nair"]["DESCRIPTION"]
    assert full.startswith("The interview with Priya Nair at Kestrel Rail ended at 15:00")
    assert full.endswith(plain)


def test_no_identifier_shows_whose_it_is_or_what_for() -> None:
    content = written(kestrel())
    assert b"Lindqvist" not in content
    assert not [
        event["UID"] for event in events(content) if re.search("kestrel|thank|call|wait", event["UID"])
    ]


def test_an_event_keeps_its_identifier_while_the_plan_moves_on() -> None:
    before = by_summary(written(kestrel()))["Call Kestrel Rail"]
    after = by_summary(written(kestrel(), "2027-03-15T12:00:00+00:00"))["Call Kestrel Rail"]
    assert before["UID"] == after["UID"]
    assert before["DTSTART"].dt < after["DTSTART"].dt


def test_two_candidates_do_not_share_identifiers() -> None:
    other = kestrel() | {"candidate": candidate(name="Alex Brandt")}
    ours = {event["UID"] for event in events(written(kestrel()))}
    theirs = {event["UID"] for event in events(written(other))}
    assert len(ours) == len(theirs) == 5
    assert not ours & theirs


def test_lines_are_folded_and_end_as_rfc_5545_says() -> None:
    content = written(kestrel(company="Kestrel Rail " + "and Sons " * 40), details=True)
    lines = content.split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert lines[-2:] == [b"END:VCALENDAR", b""]
    assert max(len(line) for line in lines) <= 75
    assert b"\n" not in content.replace(b"\r\n", b"")


@pytest.mark.parametrize("details", [False, True])
def test_a_hostile_name_stays_inside_its_value(*, details: bool) -> None:
    content = written(kestrel(company=HOSTILE), details=details)
    for event in events(content):
        assert "ATTENDEE" not in event
    assert "Call Kestrel; Rail, \\ & Co ATTENDEE:mailto:a@b.example Łódź 鐵路" in by_summary(content)
    assert b"\x07" not in content


def test_a_window_without_length_is_an_event_without_an_end() -> None:
    talk = interview(starts="2027-03-09T15:00:00.1+00:00", ends="2027-03-09T15:00:00.2+00:00")
    offer = {"received": "2027-03-09T17:00:00.1+00:00", "deadline": "2027-03-09T17:00:00.4+00:00"}
    value = journal(opportunity(talk, offer=offer))
    decide = by_summary(written(value, "2027-03-09T17:00:00.3+00:00"))["Decide about Kestrel Rail"]
    assert "DTEND" not in decide
    assert decide["DTSTART"].dt == datetime(2027, 3, 9, 17, tzinfo=UTC)


def test_the_same_plan_gives_the_same_bytes() -> None:
    assert written(kestrel()) == written(kestrel())


def test_nothing_to_do_is_a_calendar_without_events() -> None:
    assert events(written(journal())) == []
