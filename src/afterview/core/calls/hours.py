"""When to call: the polite hours of an action's window, there and here (RULEBOOK section 3)."""

from datetime import datetime, timedelta, timezone, tzinfo

from afterview.core.calls.script import CallTimes, Hours
from afterview.core.clocks import Clocks
from afterview.core.journal import Candidate, Opportunity
from afterview.core.plain_text import one_line
from afterview.core.plan.action import Action
from afterview.core.time import POLITE_UNTIL, LocalTime

MOST_STRETCHES = 5


def polite_hours(action: Action, time: LocalTime, now: datetime) -> tuple[Hours, ...]:
    """The polite hours in which the call may be made from `now` on, at most five stretches of them.

    They lie between `opens` and `due`; of an overdue action it is the next stretch there is.
    """
    overdue = now > action.due
    start = time.first_polite(max(now, action.opens))
    found: list[Hours] = []
    while len(found) < (1 if overdue else MOST_STRETCHES):
        closing = time.at(time.date_of(start), POLITE_UNTIL)
        end = closing if overdue else min(closing, action.due)
        if end <= start:
            break
        found.append(Hours(_there(start, time.place), _there(end, time.place)))
        start = time.first_polite(closing)
    return tuple(found)


def call_times(
    hours: tuple[Hours, ...],
    opportunity: Opportunity,
    candidate: Candidate,
    now: datetime,
    remark: str | None,
) -> CallTimes:
    """The hours with the words for them, a remark first: that it is late, or why there are no hours."""
    clocks = Clocks(opportunity, candidate, now)
    may_call_now = bool(hours) and hours[0].starts <= now
    sentences = [remark] if remark else []
    if may_call_now:
        sentences.append(f"You can call now, until {clocks.hour(hours[0].ends)}.")
    elif hours:
        sentences.append(f"Call from {clocks.instant(hours[0].starts)}, not before.")
    return CallTimes(
        hours=hours,
        may_call_now=may_call_now,
        headline=" ".join(sentences),
        stretches=tuple(clocks.stretch(each.starts, each.ends) for each in hours),
        caveat=_caveat(opportunity, candidate),
    )


def _caveat(opportunity: Opportunity, candidate: Candidate) -> str | None:
    if opportunity.time_zone:
        return None if candidate.time_zone else "Your time zone is not recorded, so only theirs is shown."
    company = one_line(opportunity.company)
    if candidate.time_zone:
        return f"The time zone of {company} is not recorded, so yours is used."
    return f"No time zone is recorded for {company} or for you, so these hours are UTC."


def _there(instant: datetime, place: tzinfo) -> datetime:
    """The instant with the place's offset, fixed: two of one ZoneInfo compare by their wall clocks."""
    return instant.astimezone(timezone(instant.astimezone(place).utcoffset() or timedelta()))
