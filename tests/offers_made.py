"""A search at its end, for tests: two offers, one more to come, a present job, and a no with its reasons."""

from copy import deepcopy
from datetime import datetime
from typing import Any

from afterview.core.journal import Journal
from afterview.core.journal_file import read_journal

NOW = datetime.fromisoformat("2026-12-01T15:00:00+00:00")


def _interview(day: str, person: str, address: str, forecast: float) -> dict[str, Any]:
    return {
        "id": "onsite",
        "starts": f"{day}T10:00:00+00:00",
        "ends": f"{day}T11:00:00+00:00",
        "people": [{"name": person, "title": "Head of Data", "email": address, "phone": "+44 20 7946 0000"}],
        "topics": [{"text": "moving nightly batch jobs to streaming", "with": person}],
        "forecast": {"at": f"{day}T12:00:00+00:00", "offer": forecast},
    }


def search(**changes: object) -> dict[str, Any]:
    """The journal as JSON: Northwind and Contoso have made offers, Fabrikam answers by 9 December."""
    northwind = {
        "id": "northwind",
        "company": "Northwind",
        "position": "Data Engineer",
        "interviews": [_interview("2026-11-16", "Dana Ortiz", "dana@northwind.example", 0.6)],
        "events": [{"id": "e1", "at": "2026-11-30T09:00:00+00:00", "kind": "offer_received"}],
        "offer": {
            "received": "2026-11-30T09:00:00+00:00",
            "deadline": "2026-12-07T17:00:00+00:00",
            "terms": {"salary": 60000, "currency": "GBP", "start": "2027-02-01", "shift": "none"},
        },
    }
    contoso = {
        "id": "contoso",
        "company": "Contoso",
        "position": "Analyst",
        "interviews": [_interview("2026-11-17", "Ade Bello", "ade@contoso.example", 0.5)],
        "events": [{"id": "e1", "at": "2026-12-01T09:00:00+00:00", "kind": "offer_received"}],
        "offer": {"received": "2026-12-01T09:00:00+00:00", "deadline": None, "terms": {}},
    }
    fabrikam = {
        "id": "fabrikam",
        "company": "Fabrikam",
        "position": "Platform Engineer",
        "interviews": [
            _interview("2026-11-25", "Mira Sand", "mira@fabrikam.example", 0.4)
            | {"hear_by": {"date": "2026-12-09"}}
        ],
    }
    tailspin = {
        "id": "tailspin",
        "company": "Tailspin",
        "position": "Data Engineer",
        "interviews": [_interview("2026-11-10", "Bo Lind", "bo@tailspin.example", 0.7)],
        "events": [
            {"id": "e1", "at": "2026-11-18T09:00:00+00:00", "kind": "rejected"},
            {
                "id": "e2",
                "at": "2026-11-19T09:00:00+00:00",
                "kind": "feedback_recorded",
                "text": "They wanted more depth in planning tools. The talk was pleasant.",
            },
        ],
    }
    found = {
        "afterview": 1,
        "candidate": {
            "name": "Robin Vale",
            "email": "robin@example.org",
            "time_zone": "Europe/London",
            "country": "GB",
        },
        "opportunities": [northwind, contoso, fabrikam, tailspin],
    }
    return deepcopy(found | changes)


def search_journal() -> Journal:
    """The same as a journal."""
    return read_journal(search())
