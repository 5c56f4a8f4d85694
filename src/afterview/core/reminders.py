"""When to remind the candidate, and in which words (issue 5, part 4).

One message a day at most, in the morning or when something opens later on a day without one, and only where
there is news: something not told yet, due today, or overdue since it was last told. What is due within
`SOON` is told once more. Nothing comes in quiet hours: what is due in them is told the evening before. A call
is told from the morning on, with its polite hours, until they are over for that day.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from afterview.core.agenda import summary
from afterview.core.calls import CALLS
from afterview.core.calls.hours import polite_hours
from afterview.core.calls.script import Hours
from afterview.core.days_in_words import day_in_words, instant_in_words, time_in_words
from afterview.core.journal import Candidate, Journal, Opportunity
from afterview.core.own_time import own_place
from afterview.core.plan import Action, plan
from afterview.core.plan.changes import next_changes
from afterview.core.time import local_time
from afterview.core.zones import zone

SOON = timedelta(hours=3)
AHEAD = timedelta(hours=36)
"""How far ahead a reminder is looked for; whoever asks looks again within a day."""
_MOST_LINES = 6
_ONE_HOUR = timedelta(hours=1)
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Quiet:
    """The hours in which no reminder comes, on the candidate's clock; none where both are the same.

    They may go over midnight: from 21:00 until 08:00.
    """

    since: time = time(21)
    until: time = time(8)

    def covers(self, local: datetime) -> bool:
        """Whether that local time lies in them, their end apart."""
        hour = local.time()
        if self.since <= self.until:
            return self.since <= hour < self.until
        return hour >= self.since or hour < self.until

    def end_after(self, local: datetime) -> datetime:
        """The end of the quiet hours that cover that local time; the time itself where none do."""
        if not self.covers(local):
            return local
        day = local.date() if local.time() < self.until else local.date() + _ONE_DAY
        return datetime.combine(day, self.until, local.tzinfo)


@dataclass(frozen=True, slots=True)
class Told:
    """A reminder that went out: what it stood for, when, and the actions it named."""

    key: str
    at: datetime
    actions: Collection[str]


@dataclass(frozen=True, slots=True)
class Message:
    """A reminder to come at `at`, once for each `key`; the first line of `text` says the main thing."""

    key: str
    at: datetime
    text: str
    actions: tuple[str, ...]


def home_of(journal: Journal) -> tzinfo:
    """The zone of the candidate's days: their own, else that of their first opportunity."""
    if journal.candidate.time_zone or not journal.opportunities:
        return zone(journal.candidate.time_zone or "UTC")
    return own_place(journal.candidate, journal.opportunities[0])


def next_message(journal: Journal, now: datetime, quiet: Quiet, told: Collection[Told]) -> Message | None:
    """The next reminder from `now` (aware) on; None where none comes within `AHEAD`, as things stand."""
    for at in _instants(journal, now, quiet):
        if message := _Moment(journal, at, quiet, told).message():
            return message
    return None


def _instants(journal: Journal, now: datetime, quiet: Quiet) -> list[datetime]:
    """The instants outside quiet hours at which there may be something new to tell, in order."""
    here = home_of(journal)
    actions = plan(journal, now)
    opportunities: dict[str, Opportunity] = {o.id: o for o in journal.opportunities}
    today = now.astimezone(here).date()
    asked = [now, *(i for i in next_changes(journal, actions, now).values() if i)]
    asked += [interview.ends for o in journal.opportunities for interview in o.interviews]
    asked += [datetime.combine(today + n * _ONE_DAY, quiet.until, here) for n in range(3)]
    for action in actions:
        if action.is_open:
            hours = _hours(action, opportunities[action.opportunity], journal.candidate, now)
            asked += [action.opens, _soon(action, here, quiet), *(h.starts for h in hours)]
    within = {max(i, now).astimezone(here) for i in asked if i <= now + AHEAD}
    return sorted({quiet.end_after(i).astimezone(UTC) for i in within})


def _hours(
    action: Action, opportunity: Opportunity, candidate: Candidate, now: datetime
) -> tuple[Hours, ...]:
    if action.kind not in CALLS or action.channel == "letter":
        return ()
    return polite_hours(action, local_time(opportunity, candidate), now)


def _soon(action: Action, here: tzinfo, quiet: Quiet) -> datetime:
    """From when on an action counts as due soon."""
    soon = (action.due - SOON).astimezone(here)
    awake = quiet.end_after(soon)
    if awake == soon or awake <= action.due - _ONE_HOUR:
        return awake
    evening = datetime.combine(soon.date(), quiet.since, here)
    if evening > soon:
        evening = datetime.combine(soon.date() - _ONE_DAY, quiet.since, here)
    return evening - _ONE_HOUR


@dataclass(frozen=True, slots=True)
class _Thing:
    """Something that can be done today, in words."""

    action: Action
    words: str
    news: bool


class _Moment:
    """What there is to tell at one instant."""

    def __init__(self, journal: Journal, at: datetime, quiet: Quiet, told: Collection[Told]) -> None:
        self._journal, self._at, self._quiet = journal, at, quiet
        self._here = home_of(journal)
        self._today = at.astimezone(self._here).date()
        self._keys = {each.key for each in told}
        self._last: dict[str, datetime] = {}
        for each in sorted(told, key=lambda t: t.at):
            self._last |= dict.fromkeys(each.actions, each.at)

    def message(self) -> Message | None:
        """What is to be told at this instant, None where that is nothing."""
        things = sorted(self._things(), key=lambda thing: not thing.news)
        if f"day {self._today}" not in self._keys and things and things[0].news:
            return self._message(f"day {self._today}", things)
        soon = [thing for thing in things if self._is_soon(thing.action)]
        return self._message(_soon_key(soon[0].action), soon) if soon else None

    def _message(self, key: str, things: list[_Thing]) -> Message:
        first, *others = [thing.words for thing in things]
        lines = [f"Today: {first}.", *(f"Also: {words}." for words in others[:_MOST_LINES])]
        if len(others) > _MOST_LINES:
            lines.append(f"And {len(others) - _MOST_LINES} more.")
        return Message(key, self._at, "\n".join(lines), tuple(thing.action.id for thing in things))

    def _things(self) -> Iterator[_Thing]:
        opportunities: dict[str, Opportunity] = {o.id: o for o in self._journal.opportunities}
        for action in plan(self._journal, self._at):
            if action.state in ("overdue", "ready") or self._is_call_of_today(action):
                words = self._words(action, opportunities[action.opportunity])
                if words:
                    yield _Thing(action, words, self._is_news(action))

    def _is_call_of_today(self, action: Action) -> bool:
        return action.state == "upcoming" and action.kind in CALLS and self._date(action.opens) == self._today

    def _words(self, action: Action, opportunity: Opportunity) -> str | None:
        """What to do until when; None where it is a call and its hours are over for today."""
        hours = _hours(action, opportunity, self._journal.candidate, self._at)
        what = summary(action, opportunity, call=bool(hours))
        what = what[0].lower() + what[1:]
        if not hours:
            return f"{what}{self._until(action)}"
        if self._date(hours[0].starts) != self._today:
            return None
        starts, ends = (time_in_words(each, self._here) for each in (hours[0].starts, hours[0].ends))
        return (
            f"{what} until {ends}" if hours[0].starts <= self._at else f"{what} between {starts} and {ends}"
        )

    def _until(self, action: Action) -> str:
        due = self._date(action.due)
        if action.state == "overdue":
            return f", which was due by {day_in_words(due, self._today)}"
        if due == self._today:
            return f" by {time_in_words(action.due, self._here)}"
        if due == self._today + _ONE_DAY:
            return f" by {instant_in_words(action.due, self._here, self._today)}"
        return f" by {day_in_words(due, self._today)}"

    def _is_news(self, action: Action) -> bool:
        last = self._last.get(action.id)
        if last is None:
            return True
        if action.state == "overdue":
            return last <= action.due
        return self._date(action.due) == self._today

    def _is_soon(self, action: Action) -> bool:
        """Whether it is due within hours and was not told since it is."""
        since = _soon(action, self._here, self._quiet)
        if not since <= self._at <= action.due or _soon_key(action) in self._keys:
            return False
        last = self._last.get(action.id)
        return last is None or last < since

    def _date(self, instant: datetime) -> date:
        return instant.astimezone(self._here).date()


def _soon_key(action: Action) -> str:
    return f"due {action.id} {action.due.isoformat()}"
