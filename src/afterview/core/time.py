"""Business days and polite hours (RULEBOOK section 3)."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache

from afterview.core.holiday import days_off, estimated, knows_country, knows_subdivision
from afterview.core.journal import Candidate, Opportunity
from afterview.core.zones import zone

DAY = timedelta(days=1)
POLITE_FROM = 9
POLITE_UNTIL = 17


@dataclass(frozen=True, slots=True)
class BusinessDays:
    """The business days of a place: neither its weekend nor its public holidays.

    `country` is an ISO 3166-1 alpha-2 code or None (Monday to Friday), `subdivision` an ISO 3166-2 code
    without the country, ignored where it is unknown.
    """

    country: str | None
    subdivision: str | None
    _years: dict[int, frozenset[date]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def is_business_day(self, day: date) -> bool:
        """Whether `day` is a business day here."""
        year = self._years.get(day.year)
        if year is None:
            year = self._years[day.year] = days_off(self.country, self.subdivision, day.year)
        return day not in year

    def after(self, day: date, count: int) -> date:
        """The `count`-th business day strictly after `day`."""
        return self._step(day, count, DAY)

    def before(self, day: date, count: int) -> date:
        """The `count`-th business day strictly before `day`."""
        return self._step(day, count, -DAY)

    def last_in(self, first: date, last: date) -> date:
        """The last business day from `first` to `last`, both included; `last` where there is none."""
        day = last
        while day >= first:
            if self.is_business_day(day):
                return day
            day -= DAY
        return last

    def _step(self, day: date, count: int, step: timedelta) -> date:
        while count:
            day += step
            if self.is_business_day(day):
                count -= 1
        return day


@lru_cache(maxsize=1024)
def business_days(country: str | None, subdivision: str | None) -> BusinessDays:
    """The business days of a country and subdivision, one shared value for each."""
    return BusinessDays(country, subdivision)


@dataclass(frozen=True, slots=True)
class LocalTime:
    """The time and the business days by which an opportunity is followed up."""

    place: tzinfo
    days: BusinessDays
    note: str | None = None
    """What is not known about the place, else None: an unknown country, or a subdivision that was ignored."""

    def caveat(self, instant: datetime) -> str | None:
        """What a reader must know about business days counted around `instant`, else None."""
        if self.note is not None:
            return self.note
        if estimated(self.days.country, self.days.subdivision, instant.year):
            return f"some public holidays of {instant.year} there are estimates"
        return None

    def date_of(self, instant: datetime) -> date:
        """The local date of an instant."""
        return instant.astimezone(self.place).date()

    def at(self, day: date, hour: int) -> datetime:
        """The instant of `hour`:00 on `day`, local time, with its fixed offset.

        Of a time that occurs twice the first; of one that a time-zone change skips, the first that exists
        after it.
        """
        local = datetime(day.year, day.month, day.day, hour, tzinfo=self.place)
        offset, other = local.utcoffset(), local.replace(fold=1).utcoffset()
        if offset != other and not _exists(local):
            return _end_of_gap(local)
        # Two datetimes of one ZoneInfo compare by their wall clocks, so a fixed offset takes its place.
        return local.replace(tzinfo=_fixed(offset))

    def after(self, instant: datetime, count: int, hour: int) -> datetime:
        """`hour`:00 on the `count`-th business day after the date of `instant`."""
        return self.at(self.days.after(self.date_of(instant), count), hour)

    def first_polite(self, instant: datetime) -> datetime:
        """The first instant at or after `instant` in polite hours: 09:00 to 17:00 on a business day."""
        day = self.date_of(instant)
        if self.days.is_business_day(day):
            if instant < (opening := self.at(day, POLITE_FROM)):
                return opening
            if instant < self.at(day, POLITE_UNTIL):
                return instant
        return self.at(self.days.after(day, 1), POLITE_FROM)

    def is_polite(self, instant: datetime) -> bool:
        """Whether `instant` lies in polite hours."""
        return self.first_polite(instant) == instant


def local_time(opportunity: Opportunity, candidate: Candidate) -> LocalTime:
    """The local time of an opportunity: its own zone and country, else the candidate's, else UTC, Mon-Fri."""
    name = opportunity.time_zone or candidate.time_zone
    holder = opportunity if opportunity.country else candidate
    return _local_time(name, holder.country, holder.subdivision)


@lru_cache(maxsize=1024)
def _local_time(name: str | None, country: str | None, subdivision: str | None) -> LocalTime:
    place = zone(name) if name else UTC
    note = None
    if country is not None and not knows_country(country):
        note = f"the public holidays of {country} are not known, so Monday to Friday are counted"
    elif country is not None and subdivision is not None and not knows_subdivision(country, subdivision):
        note = f"{subdivision} is not a known part of {country}, so the holidays of all {country} are counted"
        subdivision = None
    return LocalTime(place, business_days(country, subdivision), note)


@lru_cache(maxsize=256)
def _fixed(offset: timedelta | None) -> timezone:
    assert offset is not None  # noqa: S101 -- a zone always has an offset
    return timezone(offset)


def _exists(local: datetime) -> bool:
    """Whether clocks there ever show it. Where a whole day is skipped, the hour alone does not tell."""
    shown = local.astimezone(UTC).astimezone(local.tzinfo)
    return shown.replace(tzinfo=None) == local.replace(tzinfo=None)


def _end_of_gap(skipped: datetime) -> datetime:
    offsets = (skipped.utcoffset() or timedelta(), skipped.replace(fold=1).utcoffset() or timedelta())
    early = skipped.replace(tzinfo=timezone(max(offsets))).astimezone(UTC)
    late = skipped.replace(tzinfo=timezone(min(offsets))).astimezone(UTC)
    while late - early > timedelta(seconds=1):
        middle = early + (late - early) / 2
        if middle.astimezone(skipped.tzinfo).utcoffset() == early.astimezone(skipped.tzinfo).utcoffset():
            early = middle
        else:
            late = middle
    change = late.replace(microsecond=0).astimezone(skipped.tzinfo)
    return change.replace(tzinfo=_fixed(change.utcoffset()))
