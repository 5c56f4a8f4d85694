"""What the candidate is to do now."""

from dataclasses import dataclass
from datetime import datetime

from afterview.core.today import Today, today
from afterview.records.examples import example_ids
from afterview.records.models import User
from afterview.records.queries import journal_of


@dataclass(frozen=True, slots=True)
class TodayPage:
    """Today, and what the page says of the journal: whether it is empty, and whether it holds the example."""

    today: Today
    is_empty: bool
    has_example: bool


def show_today(owner: User, now: datetime) -> Today:
    """One thing first, then the rest, of the owner's journal at `now`."""
    return today(journal_of(owner), now)


def show_today_page(owner: User, now: datetime) -> TodayPage:
    """The same as its page shows it."""
    journal = journal_of(owner)
    return TodayPage(
        today=today(journal, now),
        is_empty=not journal.opportunities,
        has_example=bool(example_ids(owner)),
    )
