"""What the candidate is to do now."""

from datetime import datetime

from afterview.core.today import Today, today
from afterview.records.models import User
from afterview.records.queries import journal_of


def show_today(owner: User, now: datetime) -> Today:
    """One thing first, then the rest, of the owner's journal at `now`."""
    return today(journal_of(owner), now)
