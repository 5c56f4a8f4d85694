"""Rows of a job list that tell of one opportunity, and of one the journal has."""

import pytest

from afterview.core.journal import Opportunity
from afterview.core.shape import Id
from afterview.core.tracker.dates import read_date
from afterview.core.tracker.duplicates import (
    Duplicate,
    company_key,
    find_duplicates,
    position_key,
    posting_key,
)
from afterview.core.tracker.legal_forms import has_legal_form, without_legal_form
from afterview.core.tracker.opportunity import TrackedOpportunity

JOB = "https://www.linkedin.com/jobs/view/3901234567"


def row(
    number: int,
    company: str | None = "Northwind",
    position: str | None = "Engineer",
    link: str | None = None,
    location: str | None = None,
    applied: str | None = None,
) -> TrackedOpportunity:
    return TrackedOpportunity(
        number,
        company,
        position,
        link=link,
        location=location,
        applied=None if applied is None else read_date(applied),
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Northwind Analytics", "NORTHWIND ANALYTICS"),
        ("Northwind, Inc.", "Northwind"),
        ("Northwind Incorporated", "Northwind LLC"),
        ("Müller GmbH & Co. KG", "Mueller"),
        ("Société Générale S.A.", "Societe Generale"),
        ("Kestrel Sp. z o.o.", "Kestrel"),
        ("The Home Depot", "Home Depot"),
        ("Data-Dog", "DataDog"),
        ("O'Reilly", "OReilly"),
        ("  North   Wind ", "Northwind"),
        ("Ford Motor Company", "Ford Motor Co."),
        ("Straße AG", "Strasse"),
    ],
)
def test_spellings_of_one_company_are_one(one: str, other: str) -> None:
    assert company_key(one) == company_key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Northwind", "Southwind"), ("SE", "AG"), ("!!!", "???"), ("株式会社", "有限会社")]
)
def test_other_companies_are_others(one: str, other: str) -> None:
    assert company_key(one) != company_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Senior Data Engineer", "Sr. Data-Engineer"),
        ("Sachbearbeiter (m/w/d)", "Sachbearbeiter"),
        ("Développeur (H/F)", "développeur H/F"),
        ("Analyst (all genders)", "analyst"),
    ],
)
def test_spellings_of_one_position_are_one(one: str, other: str) -> None:
    assert position_key(one) == position_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Engineer", "Senior Engineer"),
        ("C++ Developer", "C Developer"),
        ("C# Developer", "C Developer"),
        ("!", "?"),
    ],
)
def test_other_positions_are_others(one: str, other: str) -> None:
    assert position_key(one) != position_key(other)


def test_a_legal_form_alone_is_a_name() -> None:
    assert without_legal_form("SE") == "se"
    assert has_legal_form("Northwind Inc.")
    assert not has_legal_form("Inc.")
    assert not has_legal_form("Northwind")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (JOB, "http://linkedin.com/jobs/view/data-engineer-at-northwind-3901234567/?refId=x#top"),
        ("https://x.example/jobs/12345?utm_source=a", "https://www.x.example/jobs/12345/"),
        ("https://x.example/apply?gh_jid=7654321&src=a", "https://x.example/apply?src=b&gh_jid=7654321"),
        ("https://x.example/a/b/c", "HTTPS://X.example/a/b/c/"),
    ],
)
def test_addresses_of_one_posting_are_one(one: str, other: str) -> None:
    assert posting_key(one) == posting_key(other) is not None


@pytest.mark.parametrize(
    "link", [None, "https://x.example", "https://x.example/careers/", "https://x.example/jobs?page=2"]
)
def test_an_address_that_may_be_of_a_whole_company_is_of_no_posting(link: str | None) -> None:
    assert posting_key(link) is None


def test_a_row_like_an_earlier_one_is_a_duplicate_and_says_why() -> None:
    found = find_duplicates([row(2, "Northwind, Inc."), row(3, "Kestrel"), row(4, "northwind", "engineer")])
    why = "the same company (northwind is Northwind, Inc.) and position (engineer is Engineer)"
    assert found == (Duplicate(4, 2, None, why),)


def test_rows_of_one_company_for_other_positions_are_none() -> None:
    assert (
        find_duplicates([row(2), row(3, position="Analyst"), row(4, position=None), row(5, company=None)])
        == ()
    )


def test_other_places_and_days_are_told() -> None:
    rows = [row(2, location="Berlin", applied="2026-01-02"), row(3, location="Hamburg", applied="2026-04-13")]
    (found,) = find_duplicates(rows)
    assert found.why == (
        "the same company and position, though in Hamburg and Berlin, "
        "though applied for on 2026-04-13 and 2026-01-02"
    )


def test_the_same_place_and_day_are_not_told() -> None:
    rows = [row(2, location="Berlin", applied="2026-01-02"), row(3, location="BERLIN ", applied="2 Jan 2026")]
    assert find_duplicates(rows)[0].why == "the same company and position"


def test_the_address_of_one_posting_makes_a_duplicate_of_a_row_less_told() -> None:
    found = find_duplicates([row(2, link=JOB), row(3, position=None, link=f"{JOB}?trk=a")])
    assert found == (Duplicate(3, 2, None, f"the address of the same posting ({JOB})"),)


def test_the_address_of_one_posting_is_not_enough_for_another_company_and_position() -> None:
    assert find_duplicates([row(2, link=JOB), row(3, "Kestrel", "Analyst", link=JOB)]) == ()


def test_a_row_that_the_journal_has_is_a_duplicate_of_it() -> None:
    recorded = Opportunity(id=Id("northwind-engineer"), company="Northwind GmbH", position="Engineer")
    assert find_duplicates([row(2), row(3, "Kestrel")], [recorded]) == (
        Duplicate(
            2,
            None,
            "northwind-engineer",
            "the same company (Northwind is Northwind GmbH) and position, as in the journal",
        ),
    )
