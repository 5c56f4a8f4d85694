"""Letters judged a second on one core, beside reading their journal from JSON in the same run."""

import json
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from afterview.core.journal_file import read_journal_text
from afterview.core.letters.lint import lint, occasion

EXAMPLE = Path(__file__).resolve().parent.parent / "examples" / "journal.json"
TIMES = 400
AIM = 200
PARTS = (
    "Thank you for the time you gave me, and for the walk through the office with your colleagues.",
    "What you told me about moving nightly batch jobs to streaming has stayed with me ever since.",
    "You need someone to own the ingestion pipeline. I have done that before, and I know how it is done.",
    "I want to be your Data Engineer at Northwind Analytics, and I can do this work from the first day.",
    "My first pipeline broke twice a week, and what I learned from mending it I have used every day since.",
    "I look forward to hearing from you by the end of next week, as you said.",
    "Nobody should have to get up at night because a file came late; I would begin there.",
    "The people I met asked good questions, and I have gone on thinking about two of them.",
)


def letter(number: int) -> str:
    """A letter of about a hundred words; no two are alike."""
    body = " ".join(PARTS[(number + step) % len(PARTS)] for step in range(6))
    return f"Dear Dana,\n\n{body} This is my letter of try {number}.\n\nSincerely,\nRobin Vale\n"


def per_second(work: Callable[[int], object]) -> float:
    """How often a piece of work is done in a second, after a few rounds to warm up."""
    for number in range(5):
        work(number)
    began = time.perf_counter()
    for number in range(5, 5 + TIMES):
        work(number)
    return TIMES / (time.perf_counter() - began)


def main() -> None:
    """Print what was measured."""
    content = EXAMPLE.read_text(encoding="utf-8")
    journal = read_journal_text(content)
    opportunity = journal.opportunities[0]
    interview = opportunity.interviews[0]
    reader = interview.people[0].name
    occasions = {
        name: occasion(
            journal,
            opportunity=opportunity.id,
            interview=interview.id,
            person=reader,
            now=interview.ends + timedelta(hours=1),
            against=against,
        )
        for name, against in (("alone", ()), ("beside three others", tuple(map(letter, (1001, 1002, 1003)))))
    }
    for name, found in occasions.items():
        rate = per_second(lambda number, found=found: lint(letter(number), found))  # type: ignore[misc]
        print(f"letters judged {name}: {rate:,.0f} a second (aim {AIM})")
    parsed = per_second(lambda _: json.loads(content))
    print(f"journals of {len(content):,} characters parsed by json: {parsed:,.0f} a second")


main()
