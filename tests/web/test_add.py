"""Dropping an invitation, confirming it, and where that leads (DESIGN section 4)."""

from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client

from afterview.core.journal import Journal
from afterview.core.journal_file import read_journal
from afterview.records.models import Interview, Profile, User
from afterview.records.queries import journal_of
from journals import full_journal, interview, journal, opportunity
from web.people import client_of, set_clock, user_with
from web.screens import form_of

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
BEFORE = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
AFTERWARDS = datetime(2026, 11, 23, 18, 30, tzinfo=UTC)
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    set_clock(monkeypatch, BEFORE)


@pytest.fixture
def newcomer() -> User:
    return User.objects.create_user("newcomer")


@pytest.fixture
def sam() -> User:
    return user_with(read_journal(journal()), BEFORE)


def example(name: str) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, (EXAMPLES / name).read_bytes())


def event(*lines: str, uid: str = "one", method: str = "REQUEST", starts: str = "20261130T150000Z") -> str:
    ends = starts.replace("T15", "T16").replace("T09", "T10")
    return "\r\n".join(
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            f"METHOD:{method}",
            "BEGIN:VEVENT",
            f"UID:{uid}",
            "DTSTAMP:20261101T000000Z",
            f"DTSTART:{starts}",
            f"DTEND:{ends}",
            "SUMMARY:Interview: Timetable Planner at Kestrel Rail",
            "ORGANIZER;CN=Priya Nair:mailto:priya@kestrel.example",
            *lines,
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ]
    )


def ics(*lines: str, **more: str) -> SimpleUploadedFile:
    return SimpleUploadedFile("invitation.ics", event(*lines, **more).encode())


def dropped(client: Client, *files: SimpleUploadedFile) -> str:
    """The address of the page that shows what was read of the files."""
    answer = client.post("/add/", {"files": list(files)})
    assert answer.status_code == 302, answer.content.decode()
    return str(answer["location"])


def confirmed(client: Client, address: str, **changes: str) -> HttpResponse:
    """What comes of confirming the page at `address`, with these fields changed."""
    fields = form_of(client.get(address)) | {"company": "Kestrel Rail", "position": "Timetable Planner"}
    return cast("HttpResponse", client.post(address, fields | changes))


def only(user: User) -> Journal:
    return journal_of(user)


def test_a_dropped_invitation_is_shown_with_what_was_read(newcomer: User) -> None:
    client = client_of(newcomer)
    fields = form_of(client.get(dropped(client, example("invitation.eml"))))
    assert fields["company"] == "Northwind Analytics"
    assert fields["position"] == "Data Engineer"
    assert (fields["day"], fields["begins"], fields["ends"]) == ("2026-11-23", "10:00", "11:30")
    assert fields["time_zone"] == "America/Chicago"
    assert fields["people-0-name"] == "Dana Ortiz"


def test_nothing_is_in_the_journal_before_it_is_confirmed(sam: User) -> None:
    client = client_of(sam)
    client.get(dropped(client, example("invitation.eml")))
    assert not only(sam).opportunities


def test_the_first_invitation_also_asks_who_the_candidate_is(newcomer: User) -> None:
    client = client_of(newcomer)
    fields = form_of(client.get(dropped(client, example("invitation.eml"))))
    assert (fields["you-name"], fields["you-email"]) == ("Robin Vale", "robin.vale@example.org")


def test_confirming_the_first_one_begins_the_journal(newcomer: User) -> None:
    client = client_of(newcomer)
    address = dropped(client, example("invitation.eml"))
    answer = client.post(address, form_of(client.get(address)) | {"you-time_zone": "America/New_York"})
    assert answer.status_code == 302
    begun = journal_of(newcomer)
    (record,) = begun.opportunities
    assert (begun.candidate.name, begun.candidate.time_zone, begun.candidate.country) == (
        "Robin Vale",
        "America/New_York",
        "US",
    )
    assert (record.company, record.position, record.time_zone) == (
        "Northwind Analytics",
        "Data Engineer",
        "America/Chicago",
    )
    (held,) = record.interviews
    assert held.starts.isoformat() == "2026-11-23T10:00:00-06:00"
    assert [p.name for p in held.people] == ["Dana Ortiz", "Marcus Hale"]


def test_the_candidate_among_the_guests_is_not_somebody_they_meet(newcomer: User) -> None:
    client = client_of(newcomer)
    address = dropped(client, example("invitation.ics"))
    client.post(address, form_of(client.get(address)))
    (held,) = journal_of(newcomer).opportunities[0].interviews
    assert [p.name for p in held.people] == ["Dana Ortiz", "Marcus Hale"]


def test_the_file_is_kept_as_the_invitation(newcomer: User) -> None:
    client = client_of(newcomer)
    address = dropped(client, example("invitation.eml"))
    client.post(address, form_of(client.get(address)))
    (record,) = journal_of(newcomer).opportunities
    assert [(a.kind_of_file, a.name) for a in record.attachments] == [("invitation", "invitation.eml")]


def test_uid_link_and_place_are_kept_beside_the_interview(sam: User) -> None:
    client = client_of(sam)
    confirmed(client, dropped(client, ics("LOCATION:https://meet.kestrel.example/abc-defg")), place="Room 4")
    row = Interview.objects.get()
    assert (row.uid, row.link, row.place) == ("one", "https://meet.kestrel.example/abc-defg", "Room 4")


def test_what_the_candidate_changes_counts(sam: User) -> None:
    client = client_of(sam)
    confirmed(client, dropped(client, ics()), begins="10:30", ends="12:00", time_zone="Europe/Berlin")
    (held,) = only(sam).opportunities[0].interviews
    assert (held.starts.isoformat(), held.ends.isoformat()) == (
        "2026-11-30T10:30:00+01:00",
        "2026-11-30T12:00:00+01:00",
    )


def test_an_instant_without_a_zone_stands_on_the_candidates_clock(sam: User) -> None:
    client = client_of(sam)
    fields = form_of(client.get(dropped(client, ics())))
    assert (fields["begins"], fields["time_zone"]) == ("15:00", "Europe/London")


def test_a_local_time_without_a_zone_is_not_guessed(sam: User) -> None:
    client = client_of(sam)
    page = client.get(dropped(client, ics(starts="20261130T150000")))
    assert form_of(page)["time_zone"] == ""
    assert "in which time zone its times are" in page.content.decode()


def test_a_field_that_is_missing_is_asked_for_again_and_nothing_is_written(sam: User) -> None:
    client = client_of(sam)
    answer = confirmed(client, dropped(client, ics()), company="", time_zone="")
    assert answer.status_code == 422
    assert not only(sam).opportunities


def test_an_end_before_the_start_is_said_beside_its_field(sam: User) -> None:
    client = client_of(sam)
    answer = confirmed(client, dropped(client, ics()), begins="15:00", ends="14:00")
    assert "before the interview starts" in answer.content.decode()


def test_two_people_of_one_name_are_refused_beside_the_second(sam: User) -> None:
    client = client_of(sam)
    answer = confirmed(
        client,
        dropped(client, ics()),
        **{
            "people-0-name": "Ann Bee",
            "people-0-met": "on",
            "people-1-name": "Ann Bee",
            "people-1-met": "on",
        },
    )
    assert "Two people here have this name" in answer.content.decode()


def test_somebody_unticked_is_left_out(newcomer: User) -> None:
    client = client_of(newcomer)
    address = dropped(client, example("invitation.eml"))
    fields = form_of(client.get(address))
    del fields["people-0-met"]
    client.post(address, fields)
    (held,) = journal_of(newcomer).opportunities[0].interviews
    assert [p.name for p in held.people] == ["Marcus Hale"]


def test_several_files_are_confirmed_one_after_the_other(sam: User) -> None:
    client = client_of(sam)
    first = dropped(client, ics(), ics(uid="two", starts="20261207T150000Z"))
    second = confirmed(client, first)["location"]
    assert second == first.replace("/1/", "/2/")
    confirmed(client, second)
    (record,) = only(sam).opportunities
    assert [i.starts.isoformat() for i in record.interviews] == [
        "2026-11-30T15:00:00+00:00",
        "2026-12-07T15:00:00+00:00",
    ]


def test_an_invitation_that_comes_again_with_another_time_moves_its_interview(sam: User) -> None:
    client = client_of(sam)
    confirmed(client, dropped(client, ics()))
    address = dropped(client, ics("SEQUENCE:1", starts="20261202T150000Z"))
    assert "This changes your interview at Kestrel Rail" in client.get(address).content.decode()
    confirmed(client, address)
    (held,) = only(sam).opportunities[0].interviews
    assert held.starts.isoformat() == "2026-12-02T15:00:00+00:00"


def test_a_cancellation_says_so_and_calls_its_interview_off(sam: User) -> None:
    client = client_of(sam)
    confirmed(client, dropped(client, ics()))
    address = dropped(client, ics("SEQUENCE:1", "STATUS:CANCELLED", method="CANCEL"))
    assert "This calls off your interview at Kestrel Rail" in client.get(address).content.decode()
    client.post(address)
    (held,) = only(sam).opportunities[0].interviews
    assert held.cancelled == BEFORE


def test_a_cancellation_of_an_unknown_interview_changes_nothing(sam: User) -> None:
    client = client_of(sam)
    address = dropped(client, ics(method="CANCEL"))
    assert "not in your journal" in client.get(address).content.decode()
    client.post(address)
    assert not only(sam).opportunities


def test_an_interview_can_be_added_to_an_opportunity_that_is_there() -> None:
    user = user_with(read_journal(journal(opportunity(interview()))), BEFORE)
    client = client_of(user)
    confirmed(client, dropped(client, ics()), opportunity="kestrel")
    (record,) = only(user).opportunities
    assert len(record.interviews) == 2


def test_an_interview_can_be_typed_in_before_there_is_a_journal(newcomer: User) -> None:
    client = client_of(newcomer)
    client.post(
        "/add/by-hand/",
        form_of(client.get("/add/by-hand/"))
        | {
            "you-name": "Kim Tran",
            "company": "Kestrel Rail",
            "position": "Timetable Planner",
            "day": "2026-12-01",
            "begins": "09:00",
            "ends": "10:00",
            "time_zone": "Europe/London",
            "people-0-name": "Priya Nair",
        },
    )
    begun = journal_of(newcomer)
    (held,) = begun.opportunities[0].interviews
    assert (begun.candidate.name, [p.name for p in held.people]) == ("Kim Tran", ["Priya Nair"])


def test_after_confirming_resume_and_advertisement_are_offered(sam: User) -> None:
    client = client_of(sam)
    answer = confirmed(client, dropped(client, ics()))
    assert answer["location"] == "/opportunities/kestrel-rail-timetable-planner/papers/?interview=interview-1"


def test_a_mail_about_no_interview_is_one_plain_line(sam: User) -> None:
    mail = SimpleUploadedFile(
        "news.eml", b"From: a@b.example\nSubject: Our autumn sale\n\nEverything must go.\n"
    )
    answer = client_of(sam).post("/add/", {"files": [mail]})
    assert answer.status_code == 422
    assert "news.eml names no interview" in answer.content.decode()


def test_pages_of_somebody_else_do_not_open_a_dropped_file(sam: User) -> None:
    client = client_of(sam)
    address = dropped(client, ics())
    other = client_of(user_with(read_journal(full_journal()), BEFORE, "kim"))
    assert other.get(address).status_code == 422


def test_a_made_up_token_is_not_found(sam: User) -> None:
    assert client_of(sam).get("/add/made:up:token/1/").status_code == 404


def test_a_number_beyond_the_last_interview_is_not_found(sam: User) -> None:
    client = client_of(sam)
    assert client.get(dropped(client, ics()).replace("/1/", "/2/")).status_code == 404


def test_a_cancellation_under_another_uid_is_known_by_start_and_company(sam: User) -> None:
    client = client_of(sam)
    confirmed(client, dropped(client, ics()))
    client.post(dropped(client, ics(uid="other", method="CANCEL")))
    assert only(sam).opportunities[0].interviews[0].cancelled == BEFORE


def test_an_invitation_that_comes_again_unchanged_is_known(sam: User) -> None:
    client = client_of(sam)
    confirmed(client, dropped(client, ics()))
    address = dropped(client, ics())
    assert "You have this interview already" in client.get(address).content.decode()
    confirmed(client, address)
    assert len(only(sam).opportunities[0].interviews) == 1


def test_confirming_twice_adds_it_once(sam: User) -> None:
    client = client_of(sam)
    address = dropped(client, ics())
    fields = form_of(client.get(address)) | {"company": "Kestrel Rail", "position": "Timetable Planner"}
    client.post(address, fields)
    client.post(address, fields)
    (record,) = only(sam).opportunities
    assert (len(record.interviews), len(record.attachments)) == (1, 1)


def test_the_first_interview_is_not_added_before_the_candidate_has_a_name(newcomer: User) -> None:
    client = client_of(newcomer)
    address = dropped(client, example("invitation.eml"))
    answer = client.post(address, form_of(client.get(address)) | {"you-name": " "})
    assert answer.status_code == 422
    assert not Profile.objects.filter(owner=newcomer).exists()


def test_a_mail_to_several_does_not_guess_who_the_candidate_is(newcomer: User) -> None:
    mail = (EXAMPLES / "invitation.eml").read_bytes().replace(b"To: Robin", b"To: kim@example.org, Robin")
    client = client_of(newcomer)
    fields = form_of(client.get(dropped(client, SimpleUploadedFile("a.eml", mail))))
    assert fields["you-name"] == ""


def test_an_invitation_to_another_round_is_noted_as_an_answer_that_can_be_undone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    user = user_with(read_journal(journal(opportunity(interview()))), BEFORE)
    set_clock(monkeypatch, datetime(2027, 3, 11, 9, tzinfo=UTC))
    client = client_of(user)
    answer = confirmed(client, dropped(client, ics(starts="20270316T150000Z")), opportunity="kestrel")
    assert [e.kind for e in only(user).opportunities[0].events] == ["heard"]
    page = client.get(answer["location"]).content.decode()
    undo = page[page.index('action="/opportunities/kestrel/events/') + len('action="') :].partition('"')[0]
    client.post(undo.replace("&amp;", "&"))
    assert not only(user).opportunities[0].events


def test_an_interview_typed_in_from_an_opportunity_belongs_to_it() -> None:
    user = user_with(read_journal(journal(opportunity(interview()))), BEFORE)
    assert form_of(client_of(user).get("/add/by-hand/?opportunity=kestrel"))["opportunity"] == "kestrel"


def test_the_pages_take_few_queries(django_assert_max_num_queries: object) -> None:
    many = [opportunity(interview(), id=f"o{n}") for n in range(30)]
    client = client_of(user_with(read_journal(journal(*many)), BEFORE))
    for address in ("/add/", "/add/by-hand/", dropped(client, ics())):
        with django_assert_max_num_queries(12):  # type: ignore[operator]
            assert client.get(address).status_code == 200


def test_the_zone_that_is_chosen_is_the_companys(sam: User) -> None:
    client = client_of(sam)
    confirmed(client, dropped(client, ics(starts="20261130T150000")), time_zone="Asia/Tokyo")
    (record,) = only(sam).opportunities
    assert record.interviews[0].starts.isoformat() == "2026-11-30T15:00:00+09:00"
    assert (record.time_zone, record.country) == ("Asia/Tokyo", "JP")
