"""What the candidate is to do now."""

from dataclasses import dataclass
from datetime import datetime

from afterview.core.today import Today, today
from afterview.records.examples import example_ids
from afterview.records.models import User
from afterview.records.queries import journal_of
from afterview.services.asked_messages import Post, post_of


@dataclass(frozen=True, slots=True)
class TodayPage:
    """Today, whether the journal is empty and holds the example, and what is asked about the mail."""

    today: Today
    is_empty: bool
    has_example: bool
    post: Post


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
        post=post_of(owner, now),
    )
