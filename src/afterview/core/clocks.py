"""One instant on two clocks: the company's, and the candidate's own where it shows another time."""

from datetime import date, datetime, timedelta, timezone, tzinfo

from afterview.core.days_in_words import day_in_words, instant_in_words, time_in_words
from afterview.core.journal import Candidate, Opportunity
from afterview.core.zones import zone


class Clocks:
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

    def stretch(self, starts: datetime, ends: datetime) -> str:
        """`Monday 7 December, 09:00 to 17:00 Chicago time (10:00 to 18:00 your time)`."""
        day = _date(starts, self._there)
        begins, until = (time_in_words(each, self._there) for each in (starts, ends))
        own = self._own(day, starts, ends)
        return f"{day_in_words(day, self._today)}, {begins} to {until} {self._name}{own}"

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
