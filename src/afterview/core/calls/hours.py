"""When to call: the polite hours of an action's window, there and here (RULEBOOK section 3)."""

from datetime import date, datetime, timedelta, timezone, tzinfo

from afterview.core.calls.script import CallTimes, Hours
from afterview.core.days_in_words import day_in_words, instant_in_words, time_in_words
from afterview.core.journal import Candidate, Opportunity
from afterview.core.plain_text import one_line
from afterview.core.plan.action import Action
from afterview.core.time import POLITE_UNTIL, LocalTime
from afterview.core.zones import zone

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
    clocks = _Clocks(opportunity, candidate, now)
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
        stretches=tuple(clocks.stretch(each) for each in hours),
        caveat=_caveat(opportunity, candidate),
    )


def _caveat(opportunity: Opportunity, candidate: Candidate) -> str | None:
    if opportunity.time_zone:
        return None if candidate.time_zone else "Your time zone is not recorded, so only theirs is shown."
    company = one_line(opportunity.company)
    if candidate.time_zone:
        return f"The time zone of {company} is not recorded, so yours is used."
    return f"No time zone is recorded for {company} or for you, so these hours are UTC."


class _Clocks:
    """The company's clock and, where it is recorded and shows another time, the candidate's."""

    def __init__(self, opportunity: Opportunity, candidate: Candidate, now: datetime) -> None:
        name = opportunity.time_zone or candidate.time_zone or "UTC"
        self._there = zone(name)
        self._here = zone(candidate.time_zone or name)
        if opportunity.time_zone == candidate.time_zone is not None:
            self._name = "their time and yours"
        else:
            self._name = "your time" if name == candidate.time_zone else _place(name, now)
        self._today = now.astimezone(self._there).date()

    def hour(self, instant: datetime) -> str:
        """`17:00 Chicago time (18:00 your time)`."""
        day = _date(instant, self._there)
        return f"{time_in_words(instant, self._there)} {self._name}{self._own(day, instant)}"

    def instant(self, instant: datetime) -> str:
        """`09:00 on Monday 7 December, Chicago time (10:00 your time)`."""
        day = _date(instant, self._there)
        words = instant_in_words(instant, self._there, self._today)
        return f"{words}, {self._name}{self._own(day, instant)}"

    def stretch(self, hours: Hours) -> str:
        """`Monday 7 December, 09:00 to 17:00 Chicago time (10:00 to 18:00 your time)`."""
        day = _date(hours.starts, self._there)
        begins, ends = (time_in_words(each, self._there) for each in (hours.starts, hours.ends))
        own = self._own(day, hours.starts, hours.ends)
        return f"{day_in_words(day, self._today)}, {begins} to {ends} {self._name}{own}"

    def _own(self, day: date, *instants: datetime) -> str:
        """The same on the candidate's clock in brackets, with the day where that changes; else nothing."""
        if all(_offset(each, self._here) == _offset(each, self._there) for each in instants):
            return ""
        words = []
        for each in instants:
            hour, own_day = time_in_words(each, self._here), _date(each, self._here)
            words.append(hour if own_day == day else f"{hour} on {day_in_words(own_day, self._today)}")
            day = own_day
        return f" ({' to '.join(words)} your time)"


def _place(name: str, now: datetime) -> str:
    """`Chicago time` for America/Chicago; a name that is no place is said as its distance from UTC."""
    area, _, place = name.rpartition("/")
    if area and area != "Etc":
        return f"{place.replace('_', ' ')} time"
    return timezone(_offset(now, zone(name))).tzname(now)


def _date(instant: datetime, place: tzinfo) -> date:
    return instant.astimezone(place).date()


def _offset(instant: datetime, place: tzinfo) -> timedelta:
    return instant.astimezone(place).utcoffset() or timedelta()


def _there(instant: datetime, place: tzinfo) -> datetime:
    """The instant with the place's offset, fixed: two of one ZoneInfo compare by their wall clocks."""
    return instant.astimezone(timezone(_offset(instant, place)))
