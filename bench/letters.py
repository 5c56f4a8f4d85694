"""Letters a second, lints a second, and how many letters are composed in the time of one lint."""

import random
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from afterview.core.journal import Journal
from afterview.core.journal_file import read_journal
from afterview.core.letters.compose import compose_all
from afterview.core.letters.letter import Letter
from afterview.core.letters.lint import Occasion, lint, occasion

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
PEOPLE = ["Dana Ortiz", "Priya Nair", "Tomasz Wrona", "Dr. Søren Åkesson"]
COMPANIES = ["Northwind Analytics", "Kestrel Rail Ltd", "Corrib Bay Hospital", "Saltbush Kitchen Pty Ltd"]
POSITIONS = ["Data Engineer", "Timetable Planner", "Head of Nursing", "Sous Chef"]
TOPICS = ["night trains", "moving batch jobs to streaming", "how we handle on-call", "the staff meal"]
NEEDS = [
    "someone to own the night timetable",
    "fewer falls at night",
    "lower food cost",
    "calm on a full board",
]
DEEDS = [
    "Rewrote the night timetable of 40 routes",
    "Cut falls on the ward by 31 % in one year",
    "Took food cost from 34 to 29 percent of sales",
    "Moved 14 nightly batch jobs to streams",
    "Trained 12 drivers in the new signals",
]
AD = """What you will do
- own the night timetable
- train new starters
- keep food cost under 30 percent

What you bring
- three years of planning
- good written English
"""


def made_up(count: int) -> list[Journal]:
    """That many journals of one opportunity each, with one to four people met."""
    return [read_journal(_journal(random.Random(seed), seed)) for seed in range(count)]  # noqa: S311 -- made up


def _journal(source: random.Random, seed: int) -> dict[str, Any]:
    people = source.sample(PEOPLE, source.randint(1, 4))
    starts = NOW - timedelta(hours=source.randint(2, 60))
    held = {
        "id": "talk",
        "starts": starts.isoformat(),
        "ends": (starts + timedelta(hours=1)).isoformat(),
        "people": [{"name": name, "title": "Head of Data"} for name in people],
        "topics": [
            {"text": text, "with": source.choice([None, *people])} for text in source.sample(TOPICS, 3)
        ],
        "needs": source.sample(NEEDS, 2),
        "hear_by": {"date": (NOW + timedelta(days=source.randint(1, 14))).date().isoformat()},
    }
    return {
        "afterview": 1,
        "candidate": {
            "name": "Robin Vale",
            "email": "robin@example.org",
            "country": "US",
            "subdivision": "NY",
        },
        "resume": {
            "work": [{"name": f"Elmfield {seed}", "startDate": "2020", "highlights": source.sample(DEEDS, 4)}]
        },
        "opportunities": [
            {
                "id": "one",
                "company": source.choice(COMPANIES),
                "position": source.choice(POSITIONS),
                "time_zone": "America/New_York",
                "job_ad": AD,
                "interviews": [held],
            }
        ],
    }


def best_of(times: int, work: Callable[[], object]) -> float:
    """The shortest of several runs, in seconds."""
    seconds = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - began)
    return min(seconds)


def main() -> None:
    """Print what was measured."""
    journals = made_up(200)
    began = time.perf_counter()
    composed = [compose_all(one, opportunity="one", now=NOW) for one in journals]
    first = time.perf_counter() - began
    letters = sum(len(one) for one in composed)
    judged = [pair for one, group in zip(journals, composed, strict=True) for pair in _occasions(one, group)]
    composing = (
        best_of(3, lambda: [compose_all(one, opportunity="one", now=NOW) for one in journals]) / letters
    )
    linting = best_of(3, lambda: [lint(text, about) for text, about in judged]) / letters
    print(f"composing: {letters / first:,.0f} letters a second at first, {1 / composing:,.0f} again")
    print(f"linting: {1 / linting:,.0f} letters a second")
    print(f"composing a letter takes {composing / linting:.2f} times as long as linting it")
    findings = sum(len(lint(text, about)) for text, about in judged)
    print(f"findings in {letters} composed letters: {findings}")


def _occasions(journal: Journal, group: tuple[Letter, ...]) -> list[tuple[str, Occasion]]:
    return [
        (
            letter.text,
            occasion(
                journal,
                opportunity="one",
                interview=letter.interview,
                person=letter.person,
                now=NOW,
                against=tuple(other.text for other in group if other is not letter),
            ),
        )
        for letter in group
    ]


main()
