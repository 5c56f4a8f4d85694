"""What a country and subdivision mean for business days, in a form to show (RULEBOOK section 3)."""

from dataclasses import dataclass
from datetime import date, timedelta

from afterview.core.holiday import days_off, estimated, knows_country, knows_subdivision

_SHOWN = 3
_YEARS_LOOKED_AT = 2
_WEEK = 7


@dataclass(frozen=True, slots=True)
class DaysOffAhead:
    """The days of the week that are no business days (0 is Monday), and the next public holidays beside them.

    `by_default`: nothing is known of the country, so that only Saturday and Sunday count. `ignored`: the
    subdivision is not known. `estimated`: some of the holidays shown may turn out to be on another day.
    """

    weekend: tuple[int, ...]
    holidays: tuple[date, ...]
    by_default: bool
    ignored: bool
    estimated: bool


def days_off_ahead(country: str | None, subdivision: str | None, today: date) -> DaysOffAhead:
    """The days off of a place from `today` on."""
    years = range(today.year, today.year + _YEARS_LOOKED_AT)
    off = sorted(day for year in years for day in days_off(country, subdivision, year))
    weekend = _weekend(set(off), today)
    ahead = [day for day in off if day >= today and day.weekday() not in weekend][:_SHOWN]
    known = country is not None and knows_country(country)
    return DaysOffAhead(
        weekend=weekend,
        holidays=tuple(ahead),
        by_default=not known,
        ignored=bool(known and country and subdivision and not knows_subdivision(country, subdivision)),
        estimated=any(estimated(country, subdivision, day.year) for day in ahead),
    )


def _weekend(off: set[date], today: date) -> tuple[int, ...]:
    """The days of the week that are off in every week from `today` to the end of next year."""
    days = (date(today.year + 1, 12, 31) - today).days
    every = [today + timedelta(days=n) for n in range(days)]
    return tuple(w for w in range(_WEEK) if all(day in off for day in every if day.weekday() == w))
