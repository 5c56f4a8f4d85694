"""A journal begun from what an invitation, a resume, an advertisement and notes say."""

from datetime import datetime
from typing import Any

import pytest

from afterview.core.intake import Invited, Taken, candidate_of, take_in
from afterview.core.journal import Journal, Person, Topic
from afterview.core.journal_file import read_journal, write_journal
from afterview.core.notes import Notes, read_notes
from afterview.core.refusal import Refused

EMPTY = read_journal(
    {"afterview": 1, "candidate": {"name": "Robin Vale", "country": "US", "subdivision": "NY"}}
)


def invited(**more: Any) -> Invited:  # noqa: ANN401 -- any field
    fields: dict[str, Any] = {
        "starts": datetime.fromisoformat("2026-11-23T10:00:00-06:00"),
        "ends": datetime.fromisoformat("2026-11-23T11:30:00-06:00"),
        "company": "Northwind Analytics",
        "position": "Data Engineer",
        "people": (Person(name="Dana Ortiz", email="dana.ortiz@northwind.example"),),
        "format": "onsite",
        "time_zone": "America/Chicago",
        "country": "US",
        "place": "40 Lakeview Street, Chicago, IL 60601",
    }
    return Invited(**(fields | more))


def taken(journal: Journal = EMPTY, notes: str = "", **more: Any) -> Taken:  # noqa: ANN401 -- any field
    return take_in(journal, invited(**more), position="Engineer", job_ad=None, notes=read_notes(notes))


def test_the_candidate_is_whom_the_resume_names() -> None:
    candidate = candidate_of(
        {
            "basics": {
                "name": " Robin Vale ",
                "email": "robin@example.org",
                "location": {"countryCode": "us", "region": "NY"},
            }
        }
    )
    assert (candidate.name, candidate.email, candidate.country, candidate.subdivision) == (
        "Robin Vale",
        "robin@example.org",
        "US",
        "NY",
    )


@pytest.mark.parametrize("resume", [{}, {"basics": []}, {"basics": {"name": " "}}, {"basics": {"name": 7}}])
def test_a_resume_without_a_name_is_refused(resume: dict[str, Any]) -> None:
    with pytest.raises(Refused) as refused:
        candidate_of(resume)
    assert refused.value.path == "basics.name"


@pytest.mark.parametrize("location", [None, {"countryCode": "USA"}, {"region": "NY"}])
def test_a_country_that_is_no_code_is_left_open(location: object) -> None:
    assert candidate_of({"basics": {"name": "Robin", "location": location}}).country is None


def test_an_invitation_begins_an_opportunity_with_its_place_and_people() -> None:
    begun = taken()
    assert begun.opportunity.id == "northwind-analytics-data-engineer"
    assert (begun.opportunity.time_zone, begun.opportunity.country, begun.opportunity.subdivision) == (
        "America/Chicago",
        "US",
        "IL",
    )
    assert begun.opportunity.domain == "northwind.example"
    assert begun.interview.id == "onsite-1"
    assert read_journal(write_journal(begun.journal)) == begun.journal


@pytest.mark.parametrize("place", [None, "Chicago", "Chicago, Illinois", "Chicago, ZZ"])
def test_a_place_without_a_known_state_leaves_the_subdivision_open(place: str | None) -> None:
    assert taken(place=place).opportunity.subdivision is None


def test_addresses_of_several_domains_tell_no_domain() -> None:
    people = (Person(name="A B", email="a@one.example"), Person(name="C D", email="c@two.example"))
    assert taken(people=people).opportunity.domain is None


def test_a_company_in_another_script_gets_an_id_all_the_same() -> None:
    assert taken(company="株式会社", position="開発").opportunity.id == "opportunity"


def test_what_the_notes_say_is_added_to_the_people_of_the_invitation() -> None:
    notes = "Dana Ortiz, Head of Data: runs the team\nMarcus Hale, Staff Engineer\nTopic (Dana): streaming"
    interview = taken(notes=notes).interview
    assert interview.people[0] == Person(
        name="Dana Ortiz",
        title="Head of Data",
        responsibilities="runs the team",
        email="dana.ortiz@northwind.example",
    )
    assert interview.people[1].name == "Marcus Hale"
    assert interview.topics == (Topic(text="streaming", discussed_with="Dana Ortiz"),)


def test_their_words_about_when_become_a_date_shown_to_be_confirmed() -> None:
    begun = taken(notes="They said: by the end of next week")
    assert begun.interview.hear_by is not None
    assert begun.interview.hear_by.date.isoformat() == "2026-12-04"
    assert "2026-12-04" in begun.open_points[0]


def test_words_that_name_no_date_leave_it_open_and_say_so() -> None:
    begun = taken(notes="They said: soon")
    assert begun.interview.hear_by is None
    assert "ask them for one" in begun.open_points[0]


def test_the_same_invitation_again_adds_nothing() -> None:
    notes = "Need: an owner\nUnclear: the year\nTopic: trains"
    once = taken(notes=notes)
    assert taken(once.journal, notes=notes).journal == once.journal


def test_a_second_round_is_a_second_interview_of_the_same_opportunity() -> None:
    later: dict[str, Any] = {
        "starts": datetime.fromisoformat("2026-12-01T10:00:00-06:00"),
        "ends": datetime.fromisoformat("2026-12-01T11:00:00-06:00"),
        "company": "northwind analytics",
    }
    second = taken(taken().journal, **later)
    assert [i.id for i in second.opportunity.interviews] == ["onsite-1", "onsite-2"]
    assert len(second.journal.opportunities) == 1


def test_another_position_is_another_opportunity_with_an_id_of_its_own() -> None:
    other = taken(taken().journal, position="Data, Engineer?!")
    assert len(other.journal.opportunities) == 1
    new = taken(other.journal, position="Analyst")
    assert len({o.id for o in new.journal.opportunities}) == 2


def test_an_id_that_is_taken_gets_a_number() -> None:
    first = taken(company="株式会社", position="開発")
    assert taken(first.journal, company="株式会社", position="営業").opportunity.id == "opportunity-2"


def test_the_position_of_the_advertisement_fills_a_gap() -> None:
    assert taken(position=None).opportunity.position == "Engineer"


@pytest.mark.parametrize(("gap", "position"), [("company", "Engineer"), ("position", None)])
def test_an_unnamed_company_or_position_is_refused(gap: str, position: str | None) -> None:
    with pytest.raises(Refused) as refused:
        take_in(EMPTY, invited(**{gap: None}), position=position, job_ad=None, notes=Notes())
    assert refused.value.path == gap


def test_an_interview_without_a_known_format_is_just_an_interview() -> None:
    assert taken(format=None).interview.id == "interview-1"


def test_an_interview_known_already_needs_no_names_again() -> None:
    again = taken(taken().journal, company=None, position=None)
    assert [o.id for o in again.journal.opportunities] == ["northwind-analytics-data-engineer"]


def test_a_name_over_two_lines_signs_on_one() -> None:
    assert candidate_of({"basics": {"name": "Robin\n\x1b[1m Vale"}}).name == "Robin [1m Vale"


def test_the_candidate_named_in_their_own_notes_was_not_met() -> None:
    assert [p.name for p in taken(notes="ROBIN VALE, Engineer").interview.people] == ["Dana Ortiz"]
