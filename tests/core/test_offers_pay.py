from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from afterview.core.offers.pay import (
    Rate,
    Terms,
    Tranche,
    WorkingTime,
    convert,
    hours_a_year,
    pay_by_year,
    pay_per_hour,
    pay_until,
    vest_evenly,
)

TERMS = Terms(
    start=date(2027, 1, 15),
    currency="USD",
    salary=Fraction(100_000),
    bonus=Fraction(10_000),
    payout=Fraction("0.8"),
    equity=Fraction(40_000),
    vesting=vest_evenly(),
    haircut=Fraction("0.5"),
    match_rate=Fraction("0.5"),
    match_limit=Fraction("0.06"),
    contribution=Fraction("0.04"),
    sign_on=Fraction(12_000),
    claw_back_months=12,
)


def test_the_bonus_counts_at_the_payout_that_is_expected() -> None:
    assert [year.bonus for year in pay_by_year(TERMS)] == [8_000] * 4


def test_equity_counts_as_it_vests_and_after_the_haircut() -> None:
    assert [year.equity for year in pay_by_year(TERMS)] == [5_000] * 4


def test_uneven_vesting_counts_in_the_years_it_falls_in() -> None:
    shares = ((12, "0.05"), (24, "0.15"), (30, "0.2"), (36, "0.2"), (42, "0.2"), (48, "0.2"))
    vesting = [Tranche(months, Fraction(share)) for months, share in shares]
    pay = pay_by_year(replace(TERMS, vesting=vesting, haircut=Fraction(0)))
    assert [year.equity for year in pay] == [2_000, 6_000, 16_000, 16_000]


def test_only_the_match_that_is_used_counts() -> None:
    assert pay_by_year(TERMS)[0].match == 2_000


def test_the_match_ends_at_its_limit() -> None:
    assert pay_by_year(replace(TERMS, contribution=Fraction("0.1")))[0].match == 3_000


def test_the_sign_on_comes_in_the_first_year() -> None:
    assert [year.sign_on for year in pay_by_year(TERMS)] == [12_000, 0, 0, 0]


def test_a_year_is_the_sum_of_its_parts() -> None:
    assert [year.total for year in pay_by_year(TERMS)] == [127_000, 115_000, 115_000, 115_000]


def test_before_the_cliff_nothing_vests() -> None:
    assert pay_until(TERMS, date(2028, 1, 14)).equity == 0


def test_at_the_cliff_what_gathered_vests_at_once() -> None:
    assert pay_until(TERMS, date(2028, 1, 15)).equity == 5_000


def test_after_the_cliff_it_vests_by_the_month() -> None:
    assert pay_until(TERMS, date(2028, 3, 14)).equity == 20_000 * Fraction(13, 48)
    assert pay_until(TERMS, date(2028, 3, 15)).equity == 20_000 * Fraction(14, 48)


def test_equity_can_vest_by_the_year() -> None:
    yearly = replace(TERMS, vesting=vest_evenly(every=12))
    assert pay_until(yearly, date(2028, 12, 31)).equity == 5_000


def test_a_cliff_later_than_the_first_steps_gathers_them() -> None:
    assert [t.after_months for t in vest_evenly(months=6, cliff=3, every=2)] == [3, 4, 6]


@pytest.mark.parametrize(("months", "every"), [(48, 0), (48, 5), (0, 1)])
def test_a_vesting_that_does_not_come_out_even_is_refused(months: int, every: int) -> None:
    with pytest.raises(ValueError, match="multiple"):
        vest_evenly(months=months, every=every)


def test_salary_and_match_count_by_the_day_the_last_one_too() -> None:
    pay = pay_until(TERMS, date(2027, 1, 15))
    assert (pay.salary, pay.match) == (Fraction(100_000, 365), Fraction(2_000, 365))


def test_the_day_before_the_anniversary_ends_a_whole_year() -> None:
    pay = pay_until(TERMS, date(2028, 1, 14))
    assert pay.salary == 100_000
    assert pay.bonus == 8_000


def test_a_year_that_is_not_finished_has_no_bonus() -> None:
    assert pay_until(TERMS, date(2028, 1, 13)).bonus == 0


def test_a_leap_year_of_service_has_366_days() -> None:
    pay = pay_until(TERMS, date(2028, 1, 15))
    assert pay.salary == 100_000 + Fraction(100_000, 366)


def test_who_leaves_before_the_claw_back_ends_returns_the_sign_on() -> None:
    pay = pay_until(TERMS, date(2028, 1, 14))
    assert pay.sign_on == pay.paid_back == 12_000
    assert pay.total == 100_000 + 8_000 + 2_000


def test_the_claw_back_can_be_in_proportion_to_the_months_not_served() -> None:
    terms = replace(TERMS, claw_back_in_proportion=True)
    assert pay_until(terms, date(2027, 5, 1)).paid_back == 9_000


def test_after_the_claw_back_the_sign_on_is_kept() -> None:
    assert pay_until(TERMS, date(2028, 1, 15)).paid_back == 0


def test_months_from_the_31st_end_with_shorter_months() -> None:
    terms = replace(TERMS, start=date(2027, 1, 31), vesting=[Tranche(1, Fraction(1))])
    assert pay_until(terms, date(2027, 2, 27)).equity == 0
    assert pay_until(terms, date(2027, 2, 28)).equity == 20_000


def test_months_from_the_31st_keep_the_31st_where_there_is_one() -> None:
    terms = replace(TERMS, start=date(2027, 1, 31), vesting=[Tranche(2, Fraction(1))])
    assert pay_until(terms, date(2027, 3, 30)).equity == 0
    assert pay_until(terms, date(2027, 3, 31)).equity == 20_000


def test_a_last_day_before_the_first_is_refused() -> None:
    with pytest.raises(ValueError, match="before the first"):
        pay_until(TERMS, date(2027, 1, 14))


def test_pay_converts_at_a_rate_of_a_day() -> None:
    pay = pay_until(TERMS, date(2027, 5, 1))
    converted = convert(pay, Rate("USD", "EUR", Fraction("0.9"), date(2026, 11, 24)))
    assert converted.currency == "EUR"
    assert converted.total == pay.total * Fraction("0.9")
    assert converted.paid_back == 10_800


def test_a_rate_for_another_currency_is_refused() -> None:
    with pytest.raises(ValueError, match="the rate is for CHF, the pay in USD"):
        convert(pay_by_year(TERMS)[0], Rate("CHF", "EUR", Fraction(1), date(2026, 11, 24)))


def test_hours_a_year_leave_out_days_off_and_holidays() -> None:
    time = WorkingTime(hours_a_week=Fraction(40), days_off=Fraction(20), holidays=Fraction(10))
    assert hours_a_year(time) == 230 * 8


def test_the_way_to_work_counts_on_the_days_it_is_gone() -> None:
    time = WorkingTime(
        hours_a_week=Fraction(40),
        days_off=Fraction(20),
        holidays=Fraction(10),
        commute_minutes=Fraction(60),
        commute_days_a_week=Fraction(3),
    )
    assert hours_a_year(time) == 230 * 8 + 46 * 3


def test_pay_per_hour_is_pay_over_hours() -> None:
    time = WorkingTime(hours_a_week=Fraction(32), days_a_week=Fraction(4), days_off=Fraction(8))
    assert pay_per_hour(Fraction(80_000), time) == 50


@pytest.mark.parametrize(
    "time",
    [WorkingTime(hours_a_week=Fraction(40), days_off=Fraction(260)), WorkingTime(hours_a_week=Fraction(0))],
)
def test_a_year_without_working_hours_is_refused(time: WorkingTime) -> None:
    with pytest.raises(ValueError, match="no working hours"):
        hours_a_year(time)
