"""Made-up journals for the benchmarks: the same seed gives the same journals."""

import random
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
PLACES = [
    ("America/New_York", "US", "NY"),
    ("America/Chicago", "US", "IL"),
    ("Europe/London", "GB", "ENG"),
    ("Europe/Berlin", "DE", "BY"),
    ("Africa/Cairo", "EG", None),
    ("Asia/Kolkata", "IN", "KA"),
]
PEOPLE = ["Dana Ortiz", "Priya Nair", "Tomasz Wrona", "Søren Åkesson"]


def journal(opportunities: int, seed: int = 0) -> dict[str, Any]:
    """One candidate's journal with that many opportunities, about six actions each."""
    source = random.Random(seed)  # noqa: S311 -- made-up data, no secret
    return {
        "afterview": 1,
        "candidate": {"name": "Robin Vale", "email": "robin@example.org", "time_zone": "America/New_York"},
        "resume": {},
        "opportunities": [_opportunity(source, number) for number in range(opportunities)],
    }


def _opportunity(source: random.Random, number: int) -> dict[str, Any]:
    zone_name, country, subdivision = source.choice(PLACES)
    zone = ZoneInfo(zone_name)
    starts = (NOW - timedelta(hours=source.randint(-48, 400))).astimezone(zone)
    ends = starts + timedelta(hours=1)
    people = [{"name": n, "title": "Head of Data"} for n in source.sample(PEOPLE, source.randint(1, 2))]
    hear_by = {"date": (ends.date() + timedelta(days=source.randint(1, 14))).isoformat()}
    return {
        "id": f"o{number}",
        "company": f"Company {number}",
        "position": "Data Engineer",
        "time_zone": zone_name,
        "country": country,
        "subdivision": subdivision,
        "interviews": [
            {
                "id": "first",
                "starts": starts.isoformat(),
                "ends": ends.isoformat(),
                "people": people,
                "topics": [{"text": "moving nightly batch jobs to streaming"}],
                "hear_by": source.choice([hear_by, hear_by, None]),
            }
        ],
        "events": _events(source, ends, people),
        "offer": None,
    }


def _events(source: random.Random, ends: datetime, people: list[dict[str, str]]) -> list[dict[str, Any]]:
    def at(hours: int) -> str:
        return (ends + timedelta(hours=hours)).isoformat()

    events: list[dict[str, Any]] = [
        {
            "id": f"thanks-{index}",
            "at": at(3 + index),
            "kind": "letter_sent",
            "letter": "thank_you",
            "interview": "first",
            "person": person["name"],
        }
        for index, person in enumerate(people)
    ]
    chance = source.random()
    if chance < 0.1:
        events.append({"id": "no", "at": at(100), "kind": "rejected"})
    elif chance < 0.15:
        events.append({"id": "offer", "at": at(100), "kind": "offer_received"})
    elif chance < 0.25:
        events.append({"id": "heard", "at": at(60), "kind": "heard"})
    return events
