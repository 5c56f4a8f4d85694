"""A journal and messages to judge, for the tests of `afterview.core.heard`."""

from datetime import datetime
from pathlib import Path
from typing import Any

from afterview.core.heard import Judge, Judgement, Message
from afterview.core.journal import Journal
from afterview.core.journal_file import read_journal_text
from afterview.core.reading.material import Address

JOURNAL: Journal = read_journal_text(
    (Path(__file__).parent / "adapters" / "mail" / "journal.json").read_bytes()
)
JUDGE = Judge(JOURNAL)
TUESDAY = datetime.fromisoformat("2026-11-24T10:00:00-06:00")
DANA = Address("Dana Ortiz", "dana.ortiz@northwind.example")


def message(text: str = "Hello Robin.", **values: Any) -> Message:  # noqa: ANN401 -- any field of a message
    """A message from Dana Ortiz on Tuesday 24 November 2026, but for what is given."""
    given: dict[str, Any] = {"sender": DANA, "date": TUESDAY, "subject": "Re: Thank you", **values}
    return Message(lines=tuple(text.splitlines()), **given)


def judged(text: str = "Hello Robin.", **values: Any) -> Judgement:  # noqa: ANN401 -- as above
    """What such a message means."""
    return JUDGE.judge(message(text, **values))
