"""Pay over the years, at a leaving date and per hour (RULEBOOK section 8). No tax is computed.

Years are years of service, counted from the first day. What the rulebook leaves open *(practice)*: a bonus is
paid for whole years only; the match is the candidate's own as it is paid; money vests on the day of the month
of the first day, to those who are still there that day; a sign-on is paid on the first day.
"""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction

WEEKS_A_YEAR = 52
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Tranche:
    """A share of a grant, 0 to 1, that vests `after_months` whole months."""

    after_months: int
    share: Fraction


def vest_evenly(*, months: int = 48, cliff: int = 12, every: int = 1) -> tuple[Tranche, ...]:
    """A grant vesting in equal parts `every` so many months over `months`, nothing before the `cliff`.

    What would have vested by the cliff vests then. `ValueError` where `every` does not divide `months`.
    """
    if every < 1 or months < every or months % every:
        raise ValueError("the months over which a grant vests must be a multiple of its steps")
    part = Fraction(every, months)
    return tuple(Tranche(max(month, cliff), part) for month in range(every, months + 1, every))


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What an offer pays, in one currency.

    `salary` and `bonus` (at target) are a year's; `payout` is the share of the target that the user expects.
    `equity` is the whole grant's value, `vesting` when it becomes the user's, `haircut` the share of it, 0 to
    1, that the user does not count on. The employer adds `match_rate` for each unit of the user's own
    `contribution`, a share of salary, up to `match_limit`, a share of salary too. The `sign_on` is to be paid
    back by somebody who leaves within `claw_back_months`: whole, or `claw_back_in_proportion` to the months
    not served.
    """

    start: date
    currency: str
    salary: Fraction
    bonus: Fraction = Fraction(0)
    payout: Fraction = Fraction(1)
    equity: Fraction = Fraction(0)
    vesting: Sequence[Tranche] = ()
    haircut: Fraction = Fraction(0)
    match_rate: Fraction = Fraction(0)
    match_limit: Fraction = Fraction(0)
    contribution: Fraction = Fraction(0)
    sign_on: Fraction = Fraction(0)
    claw_back_months: int = 0
    claw_back_in_proportion: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Pay:
    """What a time paid, before tax, by kind; `paid_back` is what has to be returned of the sign-on."""

    currency: str
    salary: Fraction
    bonus: Fraction
    equity: Fraction
    match: Fraction
    sign_on: Fraction
    paid_back: Fraction

    @property
    def total(self) -> Fraction:
        """All of it, less what is paid back."""
        return self.salary + self.bonus + self.equity + self.match + self.sign_on - self.paid_back


def pay_by_year(terms: Terms, years: int = 4) -> tuple[Pay, ...]:
    """The pay of each of the first `years` years of service, for somebody who stays."""
    return tuple(
        Pay(
            currency=terms.currency,
            salary=terms.salary,
            bonus=terms.bonus * terms.payout,
            equity=_vested(terms, 12 * year) - _vested(terms, 12 * (year - 1)),
            match=_match(terms),
            sign_on=terms.sign_on if year == 1 else Fraction(0),
            paid_back=Fraction(0),
        )
        for year in range(1, years + 1)
    )


def pay_until(terms: Terms, last_day: date) -> Pay:
    """All pay of somebody whose `last_day` of work is given; `ValueError` where it is before the first.

    Salary and match count by the day, that last one too; shares vest and the claw-back ends on whole months.
    """
    if last_day < terms.start:
        raise ValueError("the last day is before the first")
    months = _whole_months(terms.start, last_day)
    years = _years_of_service(terms.start, last_day)
    return Pay(
        currency=terms.currency,
        salary=terms.salary * years,
        bonus=terms.bonus * terms.payout * (years // 1),
        equity=_vested(terms, months),
        match=_match(terms) * years,
        sign_on=terms.sign_on,
        paid_back=_paid_back(terms, months),
    )


@dataclass(frozen=True, slots=True)
class Rate:
    """So many units of `into` for one of `of`, as it was on `day`."""

    of: str
    into: str
    rate: Fraction
    day: date


def convert(pay: Pay, rate: Rate) -> Pay:
    """The pay in another currency; `ValueError` where the rate is for another currency than the pay."""
    if pay.currency != rate.of:
        raise ValueError(f"the rate is for {rate.of}, the pay in {pay.currency}")
    return replace(
        pay,
        currency=rate.into,
        salary=pay.salary * rate.rate,
        bonus=pay.bonus * rate.rate,
        equity=pay.equity * rate.rate,
        match=pay.match * rate.rate,
        sign_on=pay.sign_on * rate.rate,
        paid_back=pay.paid_back * rate.rate,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingTime:
    """The hours that a job takes: at work, and on the way on `commute_days_a_week` (minutes there and back).

    `days_off` and `holidays` are working days a year that are free and paid.
    """

    hours_a_week: Fraction
    days_a_week: Fraction = Fraction(5)
    days_off: Fraction = Fraction(0)
    holidays: Fraction = Fraction(0)
    commute_minutes: Fraction = Fraction(0)
    commute_days_a_week: Fraction = Fraction(0)


def hours_a_year(time: WorkingTime) -> Fraction:
    """Hours at work and on the way in a year of 52 weeks; `ValueError` where none are left."""
    days = WEEKS_A_YEAR * time.days_a_week - time.days_off - time.holidays
    if days <= 0 or time.hours_a_week <= 0:
        raise ValueError("no working hours are left in the year")
    hours_a_week = time.hours_a_week + time.commute_days_a_week * time.commute_minutes / 60
    return days / time.days_a_week * hours_a_week


def pay_per_hour(pay_a_year: Fraction, time: WorkingTime) -> Fraction:
    """A year's pay for each hour that the job takes, the way to it included."""
    return pay_a_year / hours_a_year(time)


def _vested(terms: Terms, months: int) -> Fraction:
    share = sum((t.share for t in terms.vesting if t.after_months <= months), Fraction(0))
    return terms.equity * share * (1 - terms.haircut)


def _match(terms: Terms) -> Fraction:
    return terms.salary * terms.match_rate * min(terms.contribution, terms.match_limit)


def _paid_back(terms: Terms, months: int) -> Fraction:
    if months >= terms.claw_back_months:
        return Fraction(0)
    if not terms.claw_back_in_proportion:
        return terms.sign_on
    return terms.sign_on * Fraction(terms.claw_back_months - months, terms.claw_back_months)


def _years_of_service(start: date, last_day: date) -> Fraction:
    """Whole years and the days of the year begun, up to and including the last day."""
    free = last_day + _ONE_DAY
    whole = _whole_months(start, free) // 12
    begun, ends = _months_after(start, 12 * whole), _months_after(start, 12 * (whole + 1))
    return whole + Fraction((free - begun).days, (ends - begun).days)


def _whole_months(start: date, day: date) -> int:
    months = 12 * (day.year - start.year) + day.month - start.month
    return months if _months_after(start, months) <= day else months - 1


def _months_after(start: date, months: int) -> date:
    """The same day of a later month, or that month's last where it is shorter."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))
