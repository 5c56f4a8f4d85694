"""The rows of a job list as opportunities: nothing lost, nothing guessed."""

import csv
import io
from datetime import UTC, date, datetime, time

import pytest

from afterview.core.journal import OfferAccepted, OfferDeclined, OfferReceived, Rejected, Withdrawn
from afterview.core.tracker.dates import TrackedDate
from afterview.core.tracker.opportunity import TrackedOpportunity
from afterview.core.tracker.pairing import is_pair, side_of, split_pair
from afterview.core.tracker.people import TrackedPerson
from afterview.core.tracker.reading import Question, TrackerReading, read_tracker
from afterview.core.tracker.status import TrackedStatus
from afterview.core.tracker.table import Row


def read(text: str, country: str | None = None, **chosen: str) -> TrackerReading:
    rows = [Row(number, tuple(cells)) for number, cells in enumerate(csv.reader(io.StringIO(text)), start=1)]
    return read_tracker(rows, country=country, chosen=chosen)


def only(text: str, country: str | None = None) -> TrackedOpportunity:
    (one,) = read(text, country).opportunities
    return one


def asked(text: str, country: str | None = None) -> list[tuple[str, tuple[int, ...]]]:
    return [(question.question, question.rows) for question in read(text, country).ask]


def test_a_row_is_read_into_the_fields_of_an_opportunity() -> None:
    found = only(
        "Company,Position,Status,Date Saved,Date Applied,Deadline,Follow up,Interview,Time,Recruiter,Email,"
        "Location,Link,Salary,Job description,Notes\n"
        "Northwind  Analytics,Data Engineer,Phone screen,2026-04-01,2026-04-02,2026-04-09,2026-04-20,"
        "2026-04-13,10:30,"
        'Dana Ortiz,dana@northwind.example,Chicago,https://x.example/1,$80k,"Own the\npipeline.",nice\n'
    )
    assert found == TrackedOpportunity(
        row=2,
        company="Northwind Analytics",
        position="Data Engineer",
        status=TrackedStatus("Phone screen", "interview"),
        saved=TrackedDate("2026-04-01", date(2026, 4, 1)),
        applied=TrackedDate("2026-04-02", date(2026, 4, 2)),
        deadline=TrackedDate("2026-04-09", date(2026, 4, 9)),
        follow_up=TrackedDate("2026-04-20", date(2026, 4, 20)),
        interviews=(TrackedDate("2026-04-13 10:30", date(2026, 4, 13), time(10, 30)),),
        people=(TrackedPerson("Dana Ortiz", email="dana@northwind.example"),),
        location="Chicago",
        link="https://x.example/1",
        salary="$80k",
        job_ad="Own the\npipeline.",
        notes=("nice",),
    )


def test_what_no_field_keeps_is_a_note_under_its_column() -> None:
    found = only("Company,Position,Mood,Salary,Base salary\nNorthwind,Engineer,good,80k,75k")
    assert found.notes == ("Mood: good", "Base salary: 75k")


def test_cells_that_say_nothing_are_no_notes() -> None:
    assert only("Company,Position,Applied Date,Mood\nNorthwind,Engineer,N/A,-") == TrackedOpportunity(
        2, "Northwind", "Engineer"
    )


def test_a_link_is_the_address_and_words_around_it_stay_a_note() -> None:
    found = only("Company,Position,Link\nNorthwind,Engineer,see https://x.example/1 there")
    assert (found.link, found.notes) == ("https://x.example/1", ("Link: see https://x.example/1 there",))
    told = read("Company,Position,Link\nNorthwind,Engineer,https://x.example/1\nKestrel,PM,ask Dana")
    assert (told.opportunities[1].link, told.opportunities[1].notes) == (None, ("Link: ask Dana",))


def test_a_page_that_notion_exports_behind_a_name_is_a_note() -> None:
    found = only("Company,Position\nNorthwind (https://www.notion.so/Northwind-1f),Engineer")
    assert (found.company, found.notes) == (
        "Northwind",
        ("Company: Northwind (https://www.notion.so/Northwind-1f)",),
    )


def test_people_split_from_one_cell_leave_the_cell_in_the_notes() -> None:
    found = only("Company,Position,Interviewers\nNorthwind,Engineer,Dana Ortiz; Sam Lee")
    assert [person.name for person in found.people] == ["Dana Ortiz", "Sam Lee"]
    assert found.notes == ("Interviewers: Dana Ortiz; Sam Lee",)


def test_a_time_goes_to_the_interview_before_it_that_has_none() -> None:
    found = only(
        "Company,Position,1st Interview,Time,2nd Interview,Time\n"
        "Northwind,Engineer,2026-04-13,10:30,2026-04-20 09:00,11:00"
    )
    assert [day.clock for day in found.interviews] == [time(10, 30), time(9)]
    assert found.notes == ("Time (2): 11:00",)


def test_a_time_without_an_interview_is_a_note() -> None:
    found = only("Company,Position,Time,Interview\nNorthwind,Engineer,10:30,2026-04-13")
    assert found.interviews == (TrackedDate("2026-04-13", date(2026, 4, 13)),)
    assert found.notes == ("Time: 10:30",)


@pytest.mark.parametrize(
    ("text", "company", "position"),
    [
        ("Data Engineer at Northwind", "Northwind", "Data Engineer"),
        ("Data Engineer @ Northwind", "Northwind", "Data Engineer"),
        ("Data Engineer @Northwind", "Northwind", "Data Engineer"),
        ("Sachbearbeiter bei Müller GmbH", "Müller GmbH", "Sachbearbeiter"),
        ("Développeur chez Kestrel", "Kestrel", "Développeur"),
    ],
)
def test_a_cell_that_says_at_gives_company_and_position(text: str, company: str, position: str) -> None:
    assert split_pair(text, None) == (company, position)
    assert is_pair(text)


def test_a_separated_pair_is_split_by_where_the_column_has_its_titles() -> None:
    assert (
        side_of(["Northwind | Data Engineer", "Kestrel | Owl", "one", "Analyst at Kestrel"])
        == "company first"
    )
    assert split_pair("Northwind | Data Engineer", "company first") == ("Northwind", "Data Engineer")
    assert split_pair("Owl — Kestrel", "position first") == ("Kestrel", "Owl")


@pytest.mark.parametrize("text", ["Northwind", "a - b - c", "x" * 300, "Northwind - "])
def test_what_has_no_two_parts_is_not_split(text: str) -> None:
    assert split_pair(text, "company first") is None
    assert not is_pair(text)


def test_a_cards_title_is_split_into_company_and_position() -> None:
    found = only("Card Name,Status\nData Engineer at Northwind,Applied")
    assert (found.company, found.position, found.notes) == ("Northwind", "Data Engineer", ())


def test_a_pair_that_nothing_splits_is_asked_and_kept() -> None:
    found = read("Card Name,Status\nNorthwind - Sunrise,Applied\nOwl,Applied")
    assert [(one.company, one.position) for one in found.opportunities] == [(None, None), (None, None)]
    assert found.opportunities[0].notes == ("Card Name: Northwind - Sunrise",)
    question = "Which part is the company, and which the position?"
    assert Question(question, "company_and_position", None, (2, 3)) in found.ask


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        ("Rejected", Rejected),
        ("Withdrawn", Withdrawn),
        ("Offer received", OfferReceived),
        ("Offer accepted", OfferAccepted),
        ("Offer declined", OfferDeclined),
    ],
)
def test_a_status_with_its_instant_is_an_event(status: str, kind: type[Rejected]) -> None:
    found = only(f"Company,Position,Status,Status Date\nNorthwind,Engineer,{status},2026-04-13T10:00:00Z")
    (event,) = found.events
    assert isinstance(event, kind)
    assert (event.id, event.at) == ("e1", datetime(2026, 4, 13, 10, tzinfo=UTC))


@pytest.mark.parametrize(
    "row", ["Rejected,2026-04-13", "Rejected,", "Applied,2026-04-13T10:00:00Z", "Blue,2026-04-13T10:00:00Z"]
)
def test_a_status_without_an_instant_or_of_no_event_is_none(row: str) -> None:
    assert only(f"Company,Position,Status,Status Date\nNorthwind,Engineer,{row}").events == ()


def test_events_stand_in_their_order_and_once() -> None:
    found = only(
        "Company,Position,Rejected,Offer received,Status,Status Date\n"
        "Northwind,Engineer,2026-04-20T10:00:00Z,2026-04-13T10:00:00Z,Rejected,2026-04-21T10:00:00Z"
    )
    assert [(event.id, event.kind, event.at.day) for event in found.events] == [
        ("e1", "offer_received", 13),
        ("e2", "rejected", 20),
    ]


def test_a_date_of_two_readings_is_asked_with_its_rows() -> None:
    rows = "Northwind,Engineer,04/05/2026\nKestrel,PM,2026-05-05\nOwl,PM,03/04/2026"
    text = f"Company,Position,Date Applied\n{rows}"
    question = "Is 04/05/2026 in “Date Applied” 5 April 2026 or 4 May 2026? --country decides it."
    assert asked(text) == [(question, (2, 4))]
    assert asked(text, country="US") == []


def test_a_date_without_a_year_is_asked() -> None:
    text = "Company,Position,Date Applied\nNorthwind,Engineer,13 April"
    assert asked(text) == [("Of which year is 13 April in “Date Applied”?", (2,))]


def test_a_cell_of_several_days_is_asked() -> None:
    text = "Company,Position,Date Applied\nNorthwind,Engineer,2026-04-13 and 2026-04-20"
    assert asked(text) == [("Which day is meant by “2026-04-13 and 2026-04-20” in “Date Applied”?", (2,))]


def test_missing_columns_and_cells_are_asked() -> None:
    assert asked("Company,Status\nNorthwind,Applied") == [("Which column is the position?", ())]
    assert asked("Position,Status\nEngineer,Applied") == [("Which column is the company?", ())]
    assert asked("Company,Position\nNorthwind,\n,Engineer") == [
        ("At which company is that?", (3,)),
        ("For which position is that?", (2,)),
    ]


def test_an_unsure_column_is_asked() -> None:
    found = read("Company,Position,Date\nNorthwind,Engineer,2026-04-13")
    assert found.ask == (Question("Is the column “Date” the day of applying?", "applied", "Date"),)


def test_who_declined_is_asked_once_for_all_rows() -> None:
    text = "Company,Position,Status\nNorthwind,Engineer,Declined\nKestrel,PM,Declined\nOwl,PM,Applied"
    assert asked(text) == [("“Declined”: did they say no, or did you?", (2, 3))]


def test_the_times_and_zone_of_interviews_are_asked() -> None:
    question = "From when to when were the interviews, and in which time zone? A sheet's day makes none yet."
    assert asked("Company,Position,Interview\nNorthwind,Engineer,2026-04-13\nKestrel,PM,") == [
        (question, (2,))
    ]


def test_a_cell_that_names_no_day_is_kept_and_told() -> None:
    days = "\n".join(f"Northwind {n},Engineer,2026-04-{n:02}" for n in range(1, 9))
    unread = "\n".join(f"Kestrel {n},PM,TBD" for n in range(6))
    found = read(f"Company,Position,Interview\n{days}\n{unread}")
    assert found.opportunities[-1].interviews == (TrackedDate("TBD"),)
    assert found.warnings == (
        "“TBD” in “Interview” names no day and is kept as it is (row 10, 11, 12, 13, 14, …).",
    )


def test_what_stands_above_the_headers_is_told() -> None:
    found = read("My search,,2026\n\nCompany,Position,Status\nNorthwind,Engineer,Applied")
    assert found.warnings == ("Row 1 stands above the headers and is left out: My search; 2026",)


def test_headers_without_rows_are_told() -> None:
    assert read("Company,Position").warnings == ("There are no rows below the headers.",)
