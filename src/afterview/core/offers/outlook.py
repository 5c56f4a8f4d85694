"""What an offer pays over the years, until a leaving date and per hour, and what that leaves out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from afterview.core.offers.pay import Pay, Rate, Terms, convert, hours_a_year, pay_by_year, pay_until
from afterview.core.offers.terms import pay_terms, rate_of, stated_terms, vesting, working_time

YEARS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """Pay before tax, in the currency of `years`: that of the offer, or `rate.into` where there is a rate.

    `leaving` is all pay until the last day `leaves`. `per_hour` is the mean year's pay for each of the
    `hours` a year that the job takes with the way to it. `left_out` says in whole sentences what is not
    counted.
    """

    years: tuple[Pay, ...]
    leaves: date | None
    leaving: Pay | None
    hours: Fraction | None
    per_hour: Fraction | None
    rate: Rate | None
    left_out: tuple[str, ...]

    @property
    def currency(self) -> str:
        """The currency of all figures."""
        return self.years[0].currency

    @property
    def total(self) -> Fraction:
        """The pay of all the years together."""
        return sum((year.total for year in self.years), Fraction(0))


def outlook(terms: Mapping[str, object], received: date, leaves: date | None = None) -> Outlook | None:
    """What the terms of an offer received on a day pay; None without a salary and its currency.

    Without a first day the pay counts from the day of the offer.
    """
    pay = pay_terms(terms, received)
    if pay is None:
        return None
    rate = rate_of(terms)
    years = tuple(_converted(year, rate) for year in pay_by_year(pay, YEARS))
    leaving = _converted(pay_until(pay, leaves), rate) if leaves and leaves >= pay.start else None
    hours = _hours(terms)
    mean = sum((year.total for year in years), Fraction(0)) / len(years)
    return Outlook(
        years=years,
        leaves=leaves,
        leaving=leaving,
        hours=hours,
        per_hour=mean / hours if hours else None,
        rate=rate,
        left_out=_left_out(terms, pay, leaves, hours),
    )


def _converted(pay: Pay, rate: Rate | None) -> Pay:
    return pay if rate is None else convert(pay, rate)


def _hours(terms: Mapping[str, object]) -> Fraction | None:
    time = working_time(terms)
    if time is None:
        return None
    try:
        return hours_a_year(time)
    except ValueError:
        return None


def _left_out(
    terms: Mapping[str, object], pay: Terms, leaves: date | None, hours: Fraction | None
) -> tuple[str, ...]:
    said = {stated.term.key: stated.value for stated in stated_terms(terms)}
    found = []
    if pay.equity and vesting(terms) is None:
        found.append("The equity is not counted: how it vests is not known.")
    if pay.sign_on and said["claw_back_months"] is None:
        found.append("The sign-on counts as yours at once: whether it is paid back is not known.")
    if pay.match_rate and not pay.contribution:
        found.append("The pension match is not counted: you have not said what you pay in yourself.")
    if said["start"] is None:
        found.append("The first day is not known, so the years count from the day of the offer.")
    if leaves is not None and leaves < pay.start:
        found.append("The leaving date is before the first day, so there is nothing to count until then.")
    if hours is None:
        found.append("Pay per hour is not counted: the hours a week are not known, or none are left.")
    return tuple(found)
