from datetime import date
from fractions import Fraction
from typing import Any

from afterview.core.offers.outlook import outlook

DAY = date(2026, 12, 1)
TERMS: dict[str, Any] = {"salary": 60000, "currency": "GBP", "start": "2027-02-01", "hours_a_week": 40}


def test_four_years_are_added_up() -> None:
    found = outlook(TERMS, DAY)
    assert found is not None
    assert (len(found.years), found.total, found.currency) == (4, Fraction(240000), "GBP")


def test_pay_per_hour_is_the_mean_year_over_the_hours() -> None:
    found = outlook(TERMS | {"sign_on": 8000, "days_off": 20}, DAY)
    assert found is not None
    assert found.hours == 1920
    assert found.per_hour == Fraction(62000, 1920)


def test_a_leaving_date_counts_what_is_vested_and_paid_back() -> None:
    terms = TERMS | {"sign_on": 6000, "claw_back_months": 24, "equity": 40000, "vesting_months": 48}
    found = outlook(terms | {"cliff_months": 12}, DAY, date(2028, 1, 15))
    assert found is not None
    assert found.leaving is not None
    assert (found.leaving.equity, found.leaving.paid_back) == (Fraction(0), Fraction(6000))


def test_a_leaving_date_before_the_first_day_is_said_to_count_nothing() -> None:
    found = outlook(TERMS, DAY, date(2027, 1, 31))
    assert found is not None
    assert found.leaving is None
    assert any("before the first day" in line for line in found.left_out)


def test_a_rate_puts_all_of_it_into_another_currency() -> None:
    rate = {"into": "EUR", "rate": 1.15, "day": "2026-11-30"}
    found = outlook(TERMS | {"rate": rate}, DAY, date(2028, 1, 31))
    assert found is not None
    assert (found.currency, found.total) == ("EUR", Fraction(276000))
    assert found.leaving is not None
    assert found.leaving.salary == 69000
    assert found.rate is not None
    assert found.rate.day == date(2026, 11, 30)


def test_without_a_salary_there_is_nothing_to_show() -> None:
    assert outlook({"currency": "GBP"}, DAY) is None


def test_what_is_not_counted_is_said() -> None:
    found = outlook({"salary": 1, "currency": "GBP", "equity": 5, "sign_on": 5, "match_percent": 50}, DAY)
    assert found is not None
    said = " ".join(found.left_out)
    for part in ("equity", "sign-on", "match", "first day", "per hour"):
        assert part in said
    assert found.per_hour is None


def test_a_year_without_working_hours_has_no_pay_per_hour() -> None:
    found = outlook(TERMS | {"days_off": 260}, DAY)
    assert found is not None
    assert found.per_hour is None


def test_a_complete_offer_leaves_nothing_out() -> None:
    found = outlook(TERMS, DAY)
    assert found is not None
    assert found.left_out == ()
