"""A made-up search that the letters of these tests belong to, and the linter ready to judge them."""

import copy
from collections.abc import Callable
from datetime import datetime
from functools import cache
from typing import Any

import pytest

from afterview.core.journal import Journal
from afterview.core.journal_file import read_journal
from afterview.core.letters.lint import Finding, Occasion, occasion
from afterview.core.letters.lint.case import read_case
from afterview.core.letters.lint.judge import CHECKS

JOURNAL: dict[str, Any] = {
    "afterview": 1,
    "candidate": {
        "name": "Robin Vale",
        "email": "robin@example.org",
        "phone": "+1 212 555 0143",
        "time_zone": "America/New_York",
        "country": "US",
        "subdivision": "NY",
    },
    "resume": {
        "basics": {
            "name": "Robin Vale",
            "label": "Data Engineer",
            "summary": "Seven years with data in transport.",
        },
        "work": [
            {
                "name": "Harbor Freight Lines",
                "position": "Data Analyst",
                "startDate": "2019-03",
                "endDate": "2024-02",
                "highlights": [
                    "Cut the nightly load from 6 hours to 40 minutes",
                    "Led a night team of 5 analysts",
                    "Moved 12 machines to Airflow in eight months",
                    "Took storage cost from 34 to 29 percent of the budget",
                    "Saved $40,000 a year",
                ],
            },
            {
                "name": "Lakeside Bank",
                "position": "Junior Analyst",
                "startDate": "2016-09",
                "endDate": "2019-02",
                "highlights": ["Wrote reports for 300 branches", "On call one week in five for two years"],
            },
        ],
        "education": [
            {
                "institution": "State University",
                "area": "Statistics",
                "studyType": "BSc",
                "endDate": "2016-06",
                "score": 3.7,
                "credits": 240,
                "honours": True,
            }
        ],
        "skills": [{"name": "Tools", "keywords": ["Python", "SQL", "Airflow"]}],
        "certificates": [{"name": "dbt Analytics Engineering", "date": "2023-05", "issuer": "dbt Labs"}],
        "languages": [{"language": "Spanish", "fluency": "Fluent"}],
    },
    "opportunities": [
        {
            "id": "northwind",
            "company": "Northwind Analytics, Inc.",
            "position": "Data Engineer (Streaming)",
            "domain": "northwind.example",
            "time_zone": "America/Chicago",
            "country": "US",
            "subdivision": "IL",
            "job_ad": "Northwind Analytics, Inc. runs 400 pipelines for 40 people in Chicago.\n\n"
            "You will own the ingestion pipeline, move batch jobs to streaming with Kafka, and share the on-call "
            "calendar with 6 others.\n\n"
            "You bring five years with data. You write SQL every day. Experience with Spark, with Terraform or with "
            "stream processing is a plus. HubSpot is nice to have. Knowledge of Portuguese helps. Weekly reviews on "
            "Thursday.",
            "interviews": [
                {
                    "id": "onsite",
                    "starts": "2026-11-23T10:00:00-06:00",
                    "ends": "2026-11-23T11:30:00-06:00",
                    "format": "onsite",
                    "people": [
                        {"name": "Dana Ortiz", "title": "Head of Data", "email": "dana@northwind.example"},
                        {
                            "name": "Dr. Søren Åkesson",
                            "title": "Staff Engineer",
                            "responsibilities": "three clusters",
                        },
                        {"name": "Maria van der Berg", "title": "Recruiter", "phone": "312 555 0177"},
                    ],
                    "topics": [
                        {"text": "moving nightly batch jobs to streaming", "with": "Dana Ortiz"},
                        {
                            "text": 'the "Dear {first_name}" mail that went to 9,000 customers',
                            "with": "Dr. Søren Åkesson",
                        },
                        {"text": "a bakery downstairs", "with": "Maria van der Berg"},
                    ],
                    "needs": ["someone to own the ingestion pipeline"],
                    "clarifications": [{"id": "c1", "text": "said I led the migration; I led the data part"}],
                    "hear_by": {
                        "date": "2026-12-04",
                        "said": "by the end of next week",
                        "said_on": "2026-11-23",
                    },
                    "debrief": {"at": "2026-11-23T12:10:00-06:00", "went_well": "the windows question"},
                },
                {
                    "id": "second",
                    "starts": "2026-12-08T15:00:00-06:00",
                    "ends": "2026-12-08T15:30:00-06:00",
                    "people": [{"name": "Priya Nair"}],
                },
            ],
        },
        {
            "id": "fjordlight",
            "company": "Fjordlight Mobility Ltd",
            "position": "Analytics Lead",
            "time_zone": "Europe/London",
            "country": "GB",
            "job_ad": "Fjordlight rents 30,000 bicycles.",
            "interviews": [
                {
                    "id": "call",
                    "starts": "2026-11-18T15:00:00+00:00",
                    "ends": "2026-11-18T16:00:00+00:00",
                    "people": [{"name": "Ewan McBride"}],
                    "topics": [{"text": "winter tyres"}],
                }
            ],
            "events": [
                {"id": "o", "at": "2026-11-24T09:00:00+00:00", "kind": "offer_received"},
                {"id": "h", "at": "2026-11-23T09:00:00+00:00", "kind": "heard", "note": "Ewan rang"},
            ],
            "offer": {
                "received": "2026-11-24T09:00:00+00:00",
                "deadline": "2026-12-02T17:00:00+00:00",
                "terms": {"salary": "52000 GBP a year", "start": "2027-02-01"},
            },
        },
    ],
}

Change = Callable[[dict[str, Any]], None]
Judge = Callable[..., list[Finding]]


@cache
def _unchanged() -> Journal:
    return read_journal(JOURNAL)


def _changed(change: Change) -> Journal:
    value = copy.deepcopy(JOURNAL)
    change(value)
    return read_journal(value)


def occasion_of(
    *,
    opportunity: str = "northwind",
    interview: str | None = "onsite",
    person: str | None = "Dana Ortiz",
    kind: str = "thank_you",
    now: str = "2026-11-24T09:00:00-06:00",
    profile: str = "article",
    against: tuple[str, ...] = (),
    change: Change | None = None,
) -> Occasion:
    return occasion(
        _unchanged() if change is None else _changed(change),
        opportunity=opportunity,
        interview=interview,
        person=person,
        kind=kind,
        now=datetime.fromisoformat(now),
        profile=profile,
        against=against,
    )


@pytest.fixture(name="occasion_of", scope="session")
def occasion_fixture() -> Callable[..., Occasion]:
    """Makes an occasion; `change` may alter the journal first."""
    return occasion_of


@pytest.fixture(scope="session")
def judge() -> Judge:
    """Judges a whole letter by one rule alone, whatever its kind."""

    def judged(rule: str, text: str, **how: Any) -> list[Finding]:  # noqa: ANN401 -- as `occasion_of` takes it
        return list(CHECKS[rule](read_case(text, occasion_of(**how))))

    return judged


@pytest.fixture(scope="session")
def judge_body(judge: Judge) -> Judge:
    """Judges a body under the salutation that its reader is due."""

    def judged(rule: str, body: str, **how: Any) -> list[Finding]:  # noqa: ANN401 -- as `occasion_of` takes it
        reader = how.get("person", "Dana Ortiz") or "team"
        return judge(rule, f"Dear {reader},\n\n{body}\n\nSincerely,\nRobin Vale", **how)

    return judged
