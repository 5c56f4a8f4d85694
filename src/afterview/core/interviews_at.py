"""Which interview notes are most likely about: the one that runs, else the latest, then those ahead."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from afterview.core.journal import Interview, Journal, Opportunity

_ARRIVING = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Meeting:
    """An interview and its opportunity; `running` from an hour before it starts until it ends."""

    opportunity: Opportunity
    interview: Interview
    running: bool

    @property
    def running_from(self) -> datetime:
        """When notes of it may begin: an hour before it starts."""
        return self.interview.starts - _ARRIVING


def interviews_at(journal: Journal, now: datetime) -> tuple[Meeting, ...]:
    """Interviews that are not cancelled: what runs at `now`, what has ended, latest first, what is ahead."""
    meetings = [
        Meeting(opportunity, interview, interview.starts - _ARRIVING <= now < interview.ends)
        for opportunity in journal.opportunities
        for interview in opportunity.interviews
        if interview.cancelled is None
    ]
    running = [m for m in meetings if m.running]
    ended = [m for m in meetings if m.interview.ends <= now]
    ahead = [m for m in meetings if not m.running and m.interview.ends > now]
    return (
        *sorted(running, key=_starts),
        *sorted(ended, key=_starts, reverse=True),
        *sorted(ahead, key=_starts),
    )


def _starts(meeting: Meeting) -> tuple[datetime, str, str]:
    return meeting.interview.starts, meeting.opportunity.id, meeting.interview.id
