"""A calendar's event as an interview, with the mail it came in."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from afterview.core.reading.material import Attendee
from reading_material import CHICAGO, address, attendees, event, letter, names_of, read_events


def first(reading: dict[str, Any]) -> dict[str, Any]:
    interview: dict[str, Any] = reading["interviews"][0]
    return interview


def naive(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 23, hour, minute)  # noqa: DTZ001 -- what a floating event holds


def utc(hour: int) -> datetime:
    return datetime(2026, 11, 23, hour, tzinfo=UTC)


def test_an_events_fields_are_the_interviews() -> None:
    found = first(read_events(event("Interview", location="12 Main Street, Chicago, IL 60601")))
    assert found["starts"] == "2026-11-23T10:00:00-06:00"
    assert found["ends"] == "2026-11-23T11:00:00-06:00"
    assert found["time_zone"] == "America/Chicago"
    assert found["uid"] == "uid-1"
    assert found["method"] == "request"
    assert found["location"] == "12 Main Street, Chicago, IL 60601"


# People.


def test_attendees_are_interviewers_and_who_invites_them_the_coordinator() -> None:
    reading = read_events(
        event(
            organizer=address("Priya Shah <priya@x.example>"),
            attendees=attendees(
                "Priya Shah <priya@x.example>",
                "Ortiz, Dana <dana@x.example>",
                "Robin Vale <robin@vale.example>",
            ),
        )
    )
    people = {person["name"]: person["role"] for person in first(reading)["people"]}
    assert people == {"Dana Ortiz": "interviewer", "Priya Shah": "coordinator"}


def test_an_organizer_alone_holds_the_talk() -> None:
    reading = read_events(event(organizer=address("Hiro Tanaka <hiro@kaze.example>")))
    assert first(reading)["people"][0]["role"] == "interviewer"


@pytest.mark.parametrize(
    "attendee",
    [
        Attendee(address("CHI-14-Lakeview (8) <room@x.example>"), kind="ROOM"),
        Attendee(address("Dana Ortiz <dana@x.example>"), status="DECLINED"),
        Attendee(address("Dana Ortiz <dana@x.example>"), status="DELEGATED"),
        Attendee(address("Interview Panel <panel@x.example>")),
        Attendee(address("Dana Ortiz <recruiting@x.example>")),
        Attendee(address("No Reply <no-reply@x.example>")),
        Attendee(address("Robin Vale <robin@vale.example>")),
        Attendee(address("Boardroom")),
    ],
)
def test_rooms_groups_robots_the_candidate_and_the_absent_are_left_out(attendee: Attendee) -> None:
    reading = read_events(event(attendees=(attendee,)))
    assert first(reading)["people"] == []
    assert "people" in reading["ask"]


def test_somebody_invited_for_information_is_no_interviewer() -> None:
    attendee = Attendee(address("Ada Park <ada@x.example>"), role="NON-PARTICIPANT")
    assert first(read_events(event(attendees=(attendee,))))["people"][0]["role"] == "coordinator"


def test_an_address_without_a_name_is_listed_and_asked_for() -> None:
    reading = read_events(
        event(attendees=attendees("t.okafor@x.example", "t.okafor@x.example <x2@x.example>"))
    )
    assert first(reading)["people"][0] == {
        "name": None,
        "title": None,
        "email": "t.okafor@x.example",
        "role": "interviewer",
    }
    assert "people" in reading["ask"]


def test_an_address_gets_the_name_and_title_it_fits_in_the_text() -> None:
    reading = read_events(
        event(
            description="Interviewer: Lena Brandt (Accountant)", attendees=attendees("lena.brandt@x.example")
        )
    )
    assert first(reading)["people"] == [
        {
            "name": "Lena Brandt",
            "title": "Accountant",
            "email": "lena.brandt@x.example",
            "role": "interviewer",
        }
    ]


def test_an_address_that_comes_with_its_name_later_is_one_person() -> None:
    reading = read_events(
        event(
            attendees=attendees("dana.ortiz@x.example", "wei@x.example"),
            description="Agenda below.\n\nRegards\nDana Ortiz\nHead of Data",
        )
    )
    assert first(reading)["people"][0]["name"] == "Dana Ortiz"
    assert first(reading)["people"][0]["title"] == "Head of Data"


def test_one_person_listed_under_an_initial_and_in_full_is_one() -> None:
    reading = read_events(
        event(description="With: D. Ortiz", attendees=attendees("Dana Ortiz <dana@x.example>"))
    )
    assert names_of(reading) == ["Dana Ortiz"]


def test_an_address_before_a_name_in_the_text_goes_to_it() -> None:
    made = event(description="You will meet Dana Ortiz.\nMail: Dana Ortiz, do@x.example")
    assert first(read_events(made))["people"][0]["email"] == "do@x.example"


def test_two_of_one_first_name_stay_two() -> None:
    reading = read_events(
        event(
            description="You will meet Dana.",
            attendees=attendees("Dana Ortiz <dana.ortiz@x.example>", "Dana Reed <dana.reed@x.example>"),
        )
    )
    assert set(names_of(reading)) == {"Dana Ortiz", "Dana Reed"}


def test_people_in_the_title_count_behind_with_or_beside_the_candidate() -> None:
    assert names_of(read_events(event("Interview with Dana Ortiz"))) == ["Dana Ortiz"]
    both = event("Robin Vale and Dana Ortiz", attendees=attendees("Robin Vale <robin@vale.example>"))
    assert names_of(read_events(both)) == ["Dana Ortiz"]
    assert names_of(read_events(event("Interview Robin Vale"), me=("rv@vale.example",))) == []


def test_a_signature_below_the_description_is_the_organizers() -> None:
    reading = read_events(
        event(
            description="See you then.\n\nBest\nPriya Shah\nRecruiting Coordinator",
            organizer=address("Northwind Recruiting <recruiting@northwind.example>"),
            attendees=attendees("Dana Ortiz <dana@northwind.example>"),
        )
    )
    assert first(reading)["people"][1] == {
        "name": "Priya Shah",
        "title": "Recruiting Coordinator",
        "email": None,
        "role": "coordinator",
    }


def test_who_signs_for_somebody_else_is_not_taken_for_them() -> None:
    made = event(description="Best\nDana Ortiz\nHead of Data")
    for organizer in ("Wei Chen <wei@x.example>", "wei@x.example"):
        people = first(read_events(replace(made, organizer=address(organizer))))["people"]
        assert people[0]["title"] is None


def test_an_attendee_whom_the_text_calls_the_contact_is_the_coordinator() -> None:
    made = event(
        description="Questions? Contact Priya Shah.",
        attendees=attendees("Priya Shah <priya@x.example>", "Dana Ortiz <dana@x.example>"),
    )
    people = {person["name"]: person["role"] for person in first(read_events(made))["people"]}
    assert people == {"Dana Ortiz": "interviewer", "Priya Shah": "coordinator"}


def test_a_company_that_organizes_is_nobody() -> None:
    reading = read_events(
        event("Interview with Fernhill Labs", organizer=address("Fernhill Labs <no-reply@greenhouse.io>"))
    )
    assert first(reading)["company"] == "Fernhill Labs"
    assert first(reading)["people"] == []


# The candidate, where no address is given.


def test_without_an_address_the_sole_recipient_is_the_candidate() -> None:
    mail = letter("See the invitation.", to="robin@vale.example", sender="Priya Shah <priya@x.example>")
    made = event(attendees=attendees("Robin Vale <robin@vale.example>", "Dana Ortiz <dana@x.example>"))
    assert "Robin Vale" not in names_of(read_events(made, letter=mail, me=()))


def test_a_colleague_of_the_sender_is_no_candidate_for_being_the_sole_recipient() -> None:
    mail = letter("See the invitation.", to="dana@x.example", sender="Priya Shah <priya@x.example>")
    made = event(
        attendees=attendees("Dana Ortiz <dana@x.example>"), organizer=address("Priya Shah <priya@x.example>")
    )
    assert "Dana Ortiz" in names_of(read_events(made, letter=mail, me=()))


def test_without_an_address_the_one_who_is_greeted_is_the_candidate() -> None:
    made = event(
        description="Hi Robin,\nsee you soon.",
        attendees=attendees("Robin Vale <robin@vale.example>", "Dana Ortiz <dana@x.example>"),
    )
    assert names_of(read_events(made, me=())) == ["Dana Ortiz"]


def test_without_an_address_the_one_with_a_public_mailbox_is_the_candidate() -> None:
    made = event(
        attendees=attendees("Robin Vale <robinv@gmail.com>", "Dana Ortiz <dana@x.example>"),
        organizer=address("Priya Shah <priya@x.example>"),
    )
    assert "Robin Vale" not in names_of(read_events(made, me=()))
    both = replace(made, organizer=address("Priya Shah <priya@gmail.com>"))
    assert "Robin Vale" in names_of(read_events(both, me=()))


# Time.


def test_an_instant_in_utc_gets_the_zone_the_text_names() -> None:
    made = event(description="November 23, 10:00 AM - 11:00 AM CST", starts=utc(16), ends=None, zone=None)
    found = first(read_events(made))
    assert (found["time_zone"], found["ends"]) == ("America/Chicago", "2026-11-23T11:00:00-06:00")


def test_an_instant_in_utc_without_a_zone_in_its_text_keeps_none() -> None:
    reading = read_events(event(description="9:00 AM", starts=utc(16), ends=utc(17), zone=None))
    assert first(reading)["time_zone"] is None
    assert "time_zone" not in reading["ask"]


def test_a_floating_time_takes_the_place_its_text_gives() -> None:
    made = event(description="Time: 10:00 - 11:00 Mountain Time", starts=naive(10), ends=naive(11), zone=None)
    found = first(read_events(made))
    assert found["starts"] == "2026-11-23T10:00:00-07:00"
    assert found["ends"] == "2026-11-23T11:00:00-07:00"


def test_a_floating_time_without_a_place_is_local_and_asked_for() -> None:
    reading = read_events(event(description="10:00 to 11:15", starts=naive(10), ends=None, zone=None))
    assert first(reading)["starts"] == "2026-11-23T10:00:00"
    assert first(reading)["ends"] == "2026-11-23T11:15:00"
    assert "time_zone" in reading["ask"]


def test_an_end_that_only_the_text_tells_is_on_the_events_clock() -> None:
    reading = read_events(event(description="10:00–10:45 in our office", ends=None))
    assert first(reading)["ends"] == "2026-11-23T10:45:00-06:00"


@pytest.mark.parametrize("text", ["We start at 10:00 AM.", "On 04/05/2027 at 10:00."])
def test_a_text_without_the_end_leaves_it_open(text: str) -> None:
    reading = read_events(event(description=text, ends=None))
    assert first(reading)["ends"] is None
    assert "ends" in reading["ask"]


def test_an_all_day_entry_without_times_is_a_date_and_asked_for() -> None:
    reading = read_events(event(starts=date(2026, 11, 23), ends=date(2026, 11, 23), zone=None))
    assert first(reading)["starts"] == "2026-11-23"
    assert {"starts", "ends"} <= set(reading["ask"])


def test_an_all_day_entry_takes_the_times_of_its_text() -> None:
    made = event(
        description="9:00 - 9:45 Dana Ortiz\n10:00 - 10:30 Wei Chen\nAll times are Central Time.",
        starts=date(2026, 11, 23),
        ends=None,
        zone=None,
    )
    found = first(read_events(made))
    assert (found["starts"], found["ends"]) == ("2026-11-23T09:00:00-06:00", "2026-11-23T10:30:00-06:00")
    assert [slot["people"] for slot in found["slots"]] == [["Dana Ortiz"], ["Wei Chen"]]


def test_an_entry_without_a_start_takes_the_day_of_its_text() -> None:
    made = event(description="Monday, November 23 at 10:00 AM CT", starts=None, ends=None, zone=None)
    assert first(read_events(made))["starts"] == "2026-11-23T10:00:00-06:00"


def test_an_entry_without_any_start_is_asked_for() -> None:
    assert "starts" in read_events(event(starts=None, ends=None, zone=None, stamp=None))["ask"]


# The schedule in an event's text.


SCHEDULE = "10:00–10:30 Dana Ortiz\n10:30–11:00 Wei Chen"


def test_the_schedule_of_a_text_is_on_the_events_clock() -> None:
    slots = first(read_events(event(description=SCHEDULE)))["slots"]
    assert slots[1] == {
        "starts": "2026-11-23T10:30:00-06:00",
        "ends": "2026-11-23T11:00:00-06:00",
        "people": ["Wei Chen"],
    }


def test_the_whole_interview_told_once_more_is_no_part_of_it() -> None:
    text = f"10:00–11:00 Interview\n{SCHEDULE}\nWe start at 10:00."
    assert len(first(read_events(event(description=text)))["slots"]) == 2


def test_one_time_alone_is_no_schedule() -> None:
    assert first(read_events(event(description="10:00–11:00 Dana Ortiz")))["slots"] == []


def test_of_a_days_schedule_an_event_has_what_lies_within_it() -> None:
    made = event(description=f"{SCHEDULE}\n14:00–14:30 Sam Reed", ends=None)
    later = replace(made, uid="uid-2", starts=datetime(2026, 11, 23, 14, tzinfo=CHICAGO))
    morning, afternoon = read_events(replace(made, ends=datetime(2026, 11, 23, 11, tzinfo=CHICAGO)), later)[
        "interviews"
    ]
    assert [person["name"] for person in morning["people"]] == ["Dana Ortiz", "Wei Chen"]
    assert [person["name"] for person in afternoon["people"]] == ["Sam Reed"]


def test_a_schedule_in_utc_is_placed_where_both_its_ends_are_the_events() -> None:
    made = event(description=SCHEDULE, starts=utc(16), ends=utc(17), zone=None)
    assert first(read_events(made))["slots"][0]["starts"] == "2026-11-23T10:00:00-06:00"


@pytest.mark.parametrize("ends", [utc(18), None])
def test_a_schedule_in_utc_that_does_not_fit_is_left_out(ends: datetime | None) -> None:
    made = event(description=SCHEDULE, starts=utc(16), ends=ends, zone=None)
    assert first(read_events(made))["slots"] == []


def test_a_schedule_without_a_last_end_is_not_placed_in_utc() -> None:
    made = event(
        description="10:00–10:30 Dana Ortiz\n10:30 Wei Chen", starts=utc(16), ends=utc(17), zone=None
    )
    assert first(read_events(made))["slots"] == []


def test_a_schedule_in_a_zone_of_its_own_keeps_it() -> None:
    made = event(
        description="8:00–8:30 AM PST Dana Ortiz\n8:30–9:00 AM PST Wei Chen",
        starts=utc(16),
        ends=utc(17),
        zone=None,
    )
    assert first(read_events(made))["slots"][0]["starts"] == "2026-11-23T08:00:00-08:00"


def test_a_floating_event_has_a_floating_schedule() -> None:
    made = event(description=SCHEDULE, starts=naive(10), ends=naive(11), zone=None)
    assert first(read_events(made))["slots"][0]["starts"] == "2026-11-23T10:00:00"


def test_a_schedule_with_a_zone_is_no_part_of_a_floating_event_elsewhere() -> None:
    made = event(
        description="8:00–8:30 AM PST Dana Ortiz\n8:30–9:00 AM PST Wei Chen",
        starts=naive(10),
        ends=None,
        zone=None,
    )
    assert first(read_events(made))["slots"] == []


# Method, copies, what is no interview.


def test_the_last_version_of_an_event_counts() -> None:
    new = event("Interview", sequence=2, stamp=datetime(2026, 11, 3, tzinfo=UTC))
    old = event("Interview", sequence=1, starts=datetime(2026, 11, 20, 9, tzinfo=CHICAGO))
    for order in ((new, old), (old, new), (new, new)):
        reading = read_events(*order)
        assert [i["starts"] for i in reading["interviews"]] == ["2026-11-23T10:00:00-06:00"]
        assert first(reading)["method"] == "update"


def test_copies_without_a_uid_are_one() -> None:
    copy = event(uid=None, stamp=None)
    assert len(read_events(copy, copy)["interviews"]) == 1


def test_the_dates_of_a_series_are_interviews_of_their_own() -> None:
    first_day = event("Interview", "With Dana Ortiz", occurrence="1", from_series=True)
    later = replace(first_day, occurrence="2", starts=datetime(2026, 11, 30, 10, tzinfo=CHICAGO), ends=None)
    reading = read_events(first_day, later)
    assert [i["starts"] for i in reading["interviews"]] == [
        "2026-11-23T10:00:00-06:00",
        "2026-11-30T10:00:00-06:00",
    ]
    assert [i["people"][0]["name"] for i in reading["interviews"]] == ["Dana Ortiz"] * 2


def test_an_answer_to_an_invitation_is_none() -> None:
    assert read_events(event(method="REPLY"))["interviews"] == []


@pytest.mark.parametrize(
    "fields", [{"method": "CANCEL"}, {"cancelled": True}, {"summary": "Canceled: Interview"}]
)
def test_a_cancelled_event_is_a_cancellation(fields: dict[str, Any]) -> None:
    assert first(read_events(event(**fields)))["method"] == "cancel"


def test_the_mail_can_say_that_an_event_is_an_update_but_not_that_it_is_off() -> None:
    moved = letter("We moved your interview.", subject="Interview")
    off = letter("The old entry is cancelled.", subject="Interview")
    assert first(read_events(event(), letter=moved))["method"] == "update"
    assert first(read_events(event(), letter=off))["method"] == "request"


def test_a_dentists_appointment_is_left_out_with_a_word() -> None:
    reading = read_events(event("Dentist"))
    assert reading["interviews"] == []
    assert reading["warnings"] == ["“Dentist” is no interview and was left out."]


def test_a_job_fair_told_only_in_the_text_is_left_out() -> None:
    assert read_events(event("Thursday", "Visit our job fair at the union."))["interviews"] == []


def test_a_mail_tells_what_its_event_does_not() -> None:
    mail = letter(
        "Hi Robin,\nyour interview for Data Engineer at Northwind Analytics: "
        "you will meet Dana Ortiz, Head of Data.",
        subject="Interview",
    )
    found = first(read_events(event("Interview"), letter=mail))
    assert (found["company"], found["position"]) == ("Northwind Analytics", "Data Engineer")
    assert found["people"][0]["title"] == "Head of Data"
    assert found["people"][1]["name"] == "Priya Shah"


def test_of_several_events_with_texts_of_their_own_each_keeps_to_its_own() -> None:
    mail = letter("You will meet Sam Reed, CTO.", subject="Interviews")
    one = event("Interview", "With Dana Ortiz")
    two = event("Interview", "With Wei Chen", uid="uid-2")
    reading = read_events(one, two, letter=mail)
    assert [[p["name"] for p in i["people"]] for i in reading["interviews"]] == [["Dana Ortiz"], ["Wei Chen"]]


def test_the_candidates_own_forward_tells_nothing_of_the_company() -> None:
    mail = letter("Look, an interview at Acme Robotics!", sender="Robin Vale <robin@vale.example>")
    assert first(read_events(event("Interview"), letter=mail))["company"] is None
