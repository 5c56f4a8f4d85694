"""People in the cells of a job list."""

import pytest

from afterview.core.tracker.mapping import propose_mapping
from afterview.core.tracker.people import TrackedPerson, columns_of_people, people_of, read_people

DANA, SAM = TrackedPerson("Dana Ortiz"), TrackedPerson("Sam Lee")


@pytest.mark.parametrize(
    ("cell", "people"),
    [
        ("Dana Ortiz", [DANA]),
        (" Dana \t Ortiz ", [DANA]),
        ("Dana Ortiz; Sam Lee", [DANA, SAM]),
        ("Dana Ortiz\nSam Lee", [DANA, SAM]),
        ("Dana Ortiz, Sam Lee", [DANA, SAM]),
        ("Dana Ortiz and Sam Lee", [DANA, SAM]),
        ("Dana Ortiz und Sam Lee", [DANA, SAM]),
        ("Dana Ortiz & Sam Lee / Ana de la Cruz", [DANA, SAM, TrackedPerson("Ana de la Cruz")]),
        ("Ortiz, Dana", [TrackedPerson("Ortiz, Dana")]),
        ("Frau Anna Huber", [TrackedPerson("Anna Huber")]),
        ("Mr. Lee", [TrackedPerson("Lee")]),
        ("Dana Ortiz (Head of Data)", [TrackedPerson("Dana Ortiz", "Head of Data")]),
        ("Dana Ortiz (née Vale)", [TrackedPerson("Dana Ortiz (née Vale)")]),
        ("Dana Ortiz - Recruiter", [TrackedPerson("Dana Ortiz", "Recruiter")]),
        ("Dana Ortiz, HR", [TrackedPerson("Dana Ortiz", "HR")]),
        ("Dana Ortiz, Head of Data, Platform", [TrackedPerson("Dana Ortiz", "Head of Data, Platform")]),
        ("Recruiting team - HR", [TrackedPerson("Recruiting team - HR")]),
        (
            "Dana Ortiz <dana@northwind.example>",
            [TrackedPerson("Dana Ortiz", email="dana@northwind.example")],
        ),
        ("dana@northwind.example", [TrackedPerson(email="dana@northwind.example")]),
        ("a@x.example b@x.example", [TrackedPerson("a@x.example b@x.example")]),
        (
            "Dana Ortiz (Head of Data) dana@northwind.example; Sam Lee",
            [TrackedPerson("Dana Ortiz", "Head of Data", "dana@northwind.example"), SAM],
        ),
        ("", []),
        (" ; - ", [TrackedPerson("-")]),
    ],
)
def test_people_are_told_apart_where_a_cell_clearly_lists_them(
    cell: str, people: list[TrackedPerson]
) -> None:
    assert read_people(cell) == tuple(people)


def groups(headers: str) -> list[list[str]]:
    names = headers.split(",")
    mapping = propose_mapping(names, [])
    return [[column.column for column in group] for group in columns_of_people(mapping.columns)]


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ("Contact,Email,Phone", [["Contact", "Email", "Phone"]]),
        ("Email,Contact", [["Email", "Contact"]]),
        (
            "Recruiter,Hiring Manager,Recruiter email,Hiring manager email",
            [["Recruiter", "Recruiter email"], ["Hiring Manager", "Hiring manager email"]],
        ),
        ("Recruiter,Email,Interviewer,Email (2)", [["Recruiter", "Email"], ["Interviewer", "Email (2)"]]),
        (
            "Interviewer 1,Interviewer 2,Interviewer 2 Email,Interviewer 1 Email",
            [["Interviewer 1", "Interviewer 1 Email"], ["Interviewer 2", "Interviewer 2 Email"]],
        ),
        ("Hiring Manager,Recruiter email", [["Hiring Manager"], ["Recruiter email"]]),
        ("Recruiter email,Hiring Manager", [["Recruiter email"], ["Hiring Manager"]]),
        ("Company,Position", []),
    ],
)
def test_columns_about_one_person_belong_together(headers: str, expected: list[list[str]]) -> None:
    assert groups(headers) == expected


def test_a_title_an_address_and_a_number_go_to_the_one_person_beside_them() -> None:
    people, kept = people_of(
        {"person": "Dana Ortiz", "person_title": "CTO", "email": "do@x.example", "phone": "555"}
    )
    assert people == (TrackedPerson("Dana Ortiz", "CTO", "do@x.example", "555"),)
    assert kept == {"person", "person_title", "email", "phone"}


def test_an_address_beside_several_people_goes_to_the_name_in_it() -> None:
    people, kept = people_of({"person": "Dana Ortiz; Sam Lee", "email": "sam.lee@x.example"})
    assert people == (DANA, TrackedPerson("Sam Lee", email="sam.lee@x.example"))
    assert kept == {"email"}


def test_an_address_that_fits_no_name_or_several_goes_to_nobody() -> None:
    for address in ("jobs@x.example", "ortiz.lee@x.example"):
        people, kept = people_of({"person": "Dana Ortiz; Sam Lee", "email": address})
        assert (people, kept) == ((DANA, SAM), frozenset())


def test_a_number_and_a_title_beside_several_people_go_to_nobody() -> None:
    people, kept = people_of({"person": "Dana Ortiz; Sam Lee", "phone": "555", "person_title": "CTO"})
    assert (people, kept) == ((DANA, SAM), frozenset())


def test_what_stands_without_a_name_is_somebody_all_the_same() -> None:
    assert people_of({"email": "jobs@x.example"})[0] == (TrackedPerson(email="jobs@x.example"),)
    assert people_of({"phone": "555"})[0] == (TrackedPerson(phone="555"),)
    assert people_of({"person_title": "CTO"})[0] == (TrackedPerson(title="CTO"),)
    assert people_of({})[0] == ()


def test_several_addresses_in_one_cell_stay_a_note() -> None:
    people, kept = people_of({"person": "Dana Ortiz", "email": "a@x.example, b@x.example"})
    assert (people, kept) == ((DANA,), frozenset({"person"}))


def test_an_address_with_words_around_it_is_read_and_its_cell_stays_a_note() -> None:
    people, kept = people_of({"email": "mailto:dana@x.example"})
    assert (people, kept) == ((TrackedPerson(email="dana@x.example"),), frozenset())
    people, kept = people_of({"person": "Dana Ortiz", "email": "mailto:dana@x.example"})
    assert (people, kept) == ((TrackedPerson("Dana Ortiz", email="dana@x.example"),), frozenset({"person"}))


def test_a_second_address_of_one_person_stays_a_note() -> None:
    people, kept = people_of({"person": "Dana Ortiz <dana@x.example>", "email": "do@y.example"})
    assert (people, kept) == ((TrackedPerson("Dana Ortiz", email="dana@x.example"),), frozenset())


def test_a_title_in_the_name_counts_before_one_beside_it() -> None:
    people, kept = people_of({"person": "Dana Ortiz (Head of Data)", "person_title": "CTO"})
    assert (people, kept) == ((TrackedPerson("Dana Ortiz", "Head of Data"),), frozenset())
