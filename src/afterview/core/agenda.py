"""The plan as entries of the candidate's own calendar: what each is called and where it stands.

- A call is half an hour on the first day on which it is right, in polite hours there and by day here; once
  that has passed it moves to the next such day, and at last to the end of its window.
- What is due by an instant is the half hour before it, with an alarm early enough to do something about it.
- What is overdue stands on today, all day: nobody looks at last week.
- A wait stands on all days from its first to the one before a call is right.

Summaries name a company or a person and nothing of the interview: calendars are seen by others.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from afterview.core.calls import CALLS
from afterview.core.calls.hours import call_times, polite_hours
from afterview.core.calls.script import Hours
from afterview.core.days_in_words import day_in_words, instant_in_words
from afterview.core.journal import Candidate, Journal, Opportunity
from afterview.core.plain_text import one_line
from afterview.core.plan import Action
from afterview.core.time import local_time
from afterview.core.zones import zone

_HALF_HOUR = timedelta(minutes=30)
_ONE_DAY = timedelta(days=1)
_QUARTER = timedelta(minutes=15)
# By day: when somebody may be expected to telephone, or to look at an alarm and act on it.
_MORNING, _EVENING, _LAST_ALARM = 8, 21, 20

_SUMMARIES = {
    "capture": "Note whom you met at {company}",
    "debrief": "Look back on the interview at {company}",
    "thank_you": "Write to {person}",
    "clarify": "Clear something up with {company}",
    "ask_hear_by": "Ask {company} when you will hear",
    "record_feedback": "Note what {company} said",
    "acknowledge_offer": "Write to {company}",
    "decide": "Decide about {company}",
    "forecast": "Make your forecast for {company}",
    "wait": "Wait to hear from {company}",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry: all day from the date `starts` to the one before `ends`, or from instant to instant.

    `alarm` is how long before `starts` to remind, None for no alarm. `when` says when the action may be done,
    in words; `why` is the plan's reason.
    """

    action: str
    summary: str
    when: str
    why: str
    starts: date | datetime
    ends: date | datetime
    alarm: timedelta | None = None


def agenda(journal: Journal, actions: Iterable[Action], now: datetime) -> tuple[Entry, ...]:
    """The open actions and the waits of the plan at `now` (aware) as entries, in the order given."""
    opportunities: dict[str, Opportunity] = {o.id: o for o in journal.opportunities}
    return tuple(
        _Case(action, opportunities[action.opportunity], journal.candidate, now).entry()
        for action in actions
        if action.is_open or action.kind == "wait"
    )


def summary(action: Action, opportunity: Opportunity, *, call: bool) -> str:
    """What is to be done, in a few words: `Write to Priya Nair`. `call` says that a call can be made."""
    words = _SUMMARIES.get(action.kind) or ("Call {company}" if call else "Write to {company}")
    return words.format(company=one_line(opportunity.company), person=one_line(action.person or ""))


@dataclass(frozen=True, slots=True)
class _Case:
    action: Action
    opportunity: Opportunity
    candidate: Candidate
    now: datetime

    def entry(self) -> Entry:
        if self.action.kind == "wait":
            return self._wait()
        # The hours of the whole window: an entry must not move with every look at it.
        hours = self._polite_hours(self.action.opens)
        if self.action.state == "overdue":
            return self._overdue(hours)
        start = self._call_at(hours)
        return self._due() if start is None else self._call(start, hours)

    def _polite_hours(self, since: datetime) -> tuple[Hours, ...]:
        """The hours to call in from `since` on; none where a letter is asked for."""
        if self.action.kind not in CALLS or self.action.channel == "letter":
            return ()
        return polite_hours(self.action, local_time(self.opportunity, self.candidate), since)

    @property
    def _here(self) -> tzinfo:
        """The candidate's time zone; the opportunity's where it is not recorded."""
        name = self.candidate.time_zone
        return zone(name) if name else local_time(self.opportunity, self.candidate).place

    def _wait(self) -> Entry:
        first, until = self._date(self.action.opens), self._date(self.action.due)
        when = f"Nothing to do until {day_in_words(until, self._today)}."
        return self._entry(self._words(), when, first, max(until, first + _ONE_DAY))

    def _overdue(self, hours: tuple[Hours, ...]) -> Entry:
        words = self._words(call=bool(hours))
        when = f"This was due by {self._in_words(self.action.due)}."
        today = self._today
        return self._entry(f"Overdue: {words[0].lower()}{words[1:]}", when, today, today + _ONE_DAY)

    def _call_at(self, hours: tuple[Hours, ...]) -> datetime | None:
        """When to call: by day on the next day for it, else while it is still polite, None where never."""
        for each in hours:
            if (start := self._by_day(each)) + _HALF_HOUR > self.now:
                return start
        left = self._polite_hours(self.now)
        return max(left[0].starts, left[0].ends - _HALF_HOUR) if left else None

    def _call(self, start: datetime, hours: tuple[Hours, ...]) -> Entry:
        when = "\n".join(call_times(hours, self.opportunity, self.candidate, self.now, None).stretches)
        if hours[-1].ends < self.action.due:
            when = f"{when}\nBy {self._in_words(self.action.due)}."
        end = min(start + _HALF_HOUR, self.action.due)
        return self._entry(self._words(call=True), when, start, end, timedelta())

    def _due(self) -> Entry:
        due = self.action.due
        start = max(self.action.opens, due - _HALF_HOUR)
        when = f"By {self._in_words(due)}."
        return self._entry(self._words(), when, start, due, start - self._alarm())

    def _by_day(self, hours: Hours) -> datetime:
        """The first half hour of polite hours there that is by day here; simply the first where none is."""
        start = hours.starts
        while start < hours.ends:
            if _MORNING <= start.astimezone(self._here).hour < _EVENING:
                return start
            start += _HALF_HOUR
        return hours.starts

    def _alarm(self) -> datetime:
        """When to remind of what is due: a quarter of the window before, and the evening before a night."""
        opens, due = self.action.opens, self.action.due
        ahead = min(max((due - opens) / 4 // _QUARTER * _QUARTER, _HALF_HOUR), _ONE_DAY)
        alarm = max(opens, due - ahead).astimezone(self._here)
        awake = alarm
        if alarm.hour < _MORNING:
            awake = (alarm - _ONE_DAY).replace(hour=_LAST_ALARM, minute=0)
        elif alarm.hour >= _EVENING:
            awake = alarm.replace(hour=_LAST_ALARM, minute=0)
        return (awake if awake.astimezone(UTC) >= opens else alarm).astimezone(UTC)

    def _entry(
        self,
        summary: str,
        when: str,
        starts: date | datetime,
        ends: date | datetime,
        alarm: timedelta | None = None,
    ) -> Entry:
        return Entry(
            action=self.action.id,
            summary=summary,
            when=when,
            why=self.action.why,
            starts=starts,
            ends=ends,
            alarm=alarm,
        )

    def _words(self, *, call: bool = False) -> str:
        return summary(self.action, self.opportunity, call=call)

    def _date(self, instant: datetime) -> date:
        return instant.astimezone(self._here).date()

    @property
    def _today(self) -> date:
        return self._date(self.now)

    def _in_words(self, instant: datetime) -> str:
        words = instant_in_words(instant, self._here, self._today)
        return f"{words}, your time" if self.candidate.time_zone else words
