"""The plan of a journal as a calendar file."""

from datetime import datetime

from afterview.adapters.calendar_feed import calendar_file
from afterview.core.journal import Journal
from afterview.core.plan import plan


def feed(journal: Journal, now: datetime, *, details: bool = False) -> bytes:
    """What the plan asks for at `now`, and what it waits for, as an iCalendar file (RFC 5545).

    `details` adds the reason to each entry; without it they say nothing of the interviews.
    """
    return calendar_file(journal, plan(journal, now), now, details=details)
