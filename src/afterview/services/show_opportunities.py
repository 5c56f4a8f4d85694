"""The opportunities, each in a line, and one with all that happened and will."""

from dataclasses import dataclass
from datetime import datetime

from afterview.core.clocks import Clocks
from afterview.core.finding import find_opportunity
from afterview.core.journal import Journal
from afterview.core.standing import Standing, standings
from afterview.core.time import LocalTime, local_time
from afterview.core.timeline import Timeline, timeline
from afterview.records.invitations import Details, details_of
from afterview.records.models import User
from afterview.records.queries import journal_of


@dataclass(frozen=True, slots=True)
class OpportunityPage:
    """One opportunity as its page shows it.

    `zone` is the name of its time zone and `own_zone` of the candidate's, in which things are told; None for
    unknown (UTC). `when` says of each interview when it is, on both clocks.
    """

    journal: Journal
    standing: Standing
    timeline: Timeline
    details: dict[str, Details]
    zone: str | None
    own_zone: str | None
    when: dict[str, str]
    time: LocalTime


def show_opportunities(owner: User, now: datetime) -> tuple[Standing, ...]:
    """How each of the owner's opportunities stands: what is due first, then what is open, then the closed."""
    found = standings(journal_of(owner), now)
    return tuple(sorted(found, key=lambda s: (s.is_closed, not s.is_due)))


def show_opportunity(owner: User, opportunity: str, now: datetime) -> OpportunityPage:
    """That opportunity at `now`; `NotFound` where the journal has none of that id."""
    journal = journal_of(owner)
    record = find_opportunity(journal, opportunity)
    standing = next(s for s in standings(journal, now) if s.opportunity is record)
    time = local_time(record, journal.candidate)
    clocks = Clocks(record, journal.candidate, now)
    return OpportunityPage(
        journal=journal,
        standing=standing,
        timeline=timeline(record, standing.tasks, time, now),
        details=details_of(owner, opportunity),
        zone=record.time_zone or journal.candidate.time_zone,
        own_zone=journal.candidate.time_zone or record.time_zone,
        when={i.id: clocks.stretch(i.starts, i.ends) for i in record.interviews},
        time=time,
    )
