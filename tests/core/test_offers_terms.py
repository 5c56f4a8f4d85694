from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from afterview.core.offers.pay import Rate
from afterview.core.offers.terms import (
    Value,
    in_writing,
    own_terms,
    pay_terms,
    rate_of,
    read_term,
    stated_terms,
    vesting,
    with_rate,
    with_terms,
    working_time,
)
from afterview.core.refusal import Refused

DAY = date(2026, 12, 1)
TERMS: dict[str, Any] = {
    "salary": 60000,
    "currency": "GBP",
    "start": "2027-02-01",
    "shift": "four on, four off",
    "sources": {"salary": "letter", "start": "spoken", "bonus": "hearsay"},
}


def value(terms: dict[str, Any], key: str) -> Value | None:
    return next(s.value for s in (*stated_terms(terms), *own_terms(terms)) if s.term.key == key)


def words(terms: dict[str, Any], key: str) -> str | None:
    return next(s.words for s in stated_terms(terms) if s.term.key == key)


@pytest.mark.parametrize(
    ("recorded", "amount"),
    [
        (60000, 60000),
        (37.5, Fraction("37.5")),
        ("52000", 52000),
        ("34500 GBP a year", 34500),
        ("£41,200 p.a.", 41200),
        ("1'250.50 CHF", Fraction("1250.5")),
    ],
)
def test_an_amount_is_read_from_a_number_or_a_text_of_one(recorded: object, amount: object) -> None:
    assert value({"salary": recorded}, "salary") == amount


@pytest.mark.parametrize(
    "recorded",
    [
        "32 lakh rupees a year",
        "60.000 EUR",
        "37,5",
        "50-60 GBP",
        "by agreement",
        "",
        -5,
        True,
        float("inf"),
        ["60000"],
        {"a": 1},
    ],
)
def test_what_is_no_single_amount_is_none(recorded: object) -> None:
    assert value({"salary": recorded}, "salary") is None


def test_words_that_are_no_value_are_kept_as_words() -> None:
    assert words({"salary": "32 lakh rupees a year"}, "salary") == "32 lakh rupees a year"
    assert words({"salary": 1}, "salary") is None
    assert words({}, "salary") is None


def test_a_term_is_found_under_another_name_in_use_for_it() -> None:
    assert value({"base": 128000}, "salary") == 128000
    assert value({"leave": "28 days"}, "days_off") == 28


@pytest.mark.parametrize(
    ("key", "recorded", "read"),
    [
        ("start", "2027-02-01", date(2027, 2, 1)),
        ("start", "in the spring", None),
        ("start", 5, None),
        ("currency", "gbp", "GBP"),
        ("currency", "pounds", None),
        ("currency", 1, None),
        ("claw_back_in_proportion", False, False),
        ("claw_back_in_proportion", "no", None),
        ("claw_back_months", 12, 12),
        ("claw_back_months", 1.5, None),
        ("vesting_months", 10**9, None),
        ("start", "9999-12-31", None),
        ("place", " Leeds ", "Leeds"),
        ("place", " ", None),
        ("notice", 3, "3"),
    ],
)
def test_each_kind_of_term_reads_its_own_values(key: str, recorded: object, read: object) -> None:
    assert value({key: recorded}, key) == read


def test_a_source_is_one_of_three() -> None:
    found = {s.term.key: s.source for s in stated_terms(TERMS)}
    assert (found["salary"], found["start"], found["bonus"]) == ("letter", "spoken", None)
    assert all(s.source is None for s in stated_terms({"sources": "letter"}))


def test_writing_keeps_what_it_does_not_know() -> None:
    assert with_terms(TERMS, {"bonus": Fraction(5000)}, {"bonus": "guess"})["shift"] == "four on, four off"


def test_a_value_replaces_a_value_and_none_takes_it_away() -> None:
    written = with_terms(TERMS, {"salary": Fraction("60000.5"), "start": None}, {"salary": None})
    assert written["salary"] == 60000.5
    assert "start" not in written
    assert written["sources"] == {"start": "spoken", "bonus": "hearsay"}


def test_a_term_stays_under_the_name_it_was_recorded_with() -> None:
    assert with_terms({"base": 1}, {"salary": Fraction(2)}, {}) == {"base": 2}


def test_words_stay_until_a_value_replaces_them() -> None:
    recorded = {"salary": "32 lakh rupees"}
    assert with_terms(recorded, {"salary": None}, {}) == recorded
    assert with_terms(recorded, {"salary": Fraction(3200000)}, {}) == {"salary": 3200000}


def test_what_only_the_candidate_can_say_stands_apart() -> None:
    written = with_terms({}, {"payout": Fraction(80), "claw_back_in_proportion": True}, {})
    assert written == {"own": {"payout": 80}, "claw_back_in_proportion": True}
    assert with_terms(written, {"payout": None}, {}) == {"claw_back_in_proportion": True}


def test_what_was_written_reads_back() -> None:
    values: dict[str, Value | None] = {
        "salary": Fraction(50000),
        "start": date(2027, 1, 4),
        "place": "Leeds",
        "haircut": Fraction("33.5"),
        "claw_back_in_proportion": False,
    }
    written = with_terms({}, values, {})
    assert {key: value(written, key) for key in values} == values


def test_a_rate_is_kept_with_its_day() -> None:
    rate = Rate("GBP", "EUR", Fraction("1.15"), DAY)
    written = with_rate(TERMS, rate)
    assert written["rate"] == {"into": "EUR", "rate": 1.15, "day": "2026-12-01"}
    assert rate_of(written) == rate
    assert with_rate(written, None) == TERMS


@pytest.mark.parametrize(
    "rate", [None, {}, {"into": "EUR", "rate": 1.1}, {"into": "EUR", "rate": 0, "day": "2026-12-01"}]
)
def test_a_rate_that_lacks_something_is_none(rate: object) -> None:
    assert rate_of(TERMS | {"rate": rate}) is None


def test_a_rate_out_of_an_unknown_currency_is_none() -> None:
    assert rate_of({"rate": {"into": "EUR", "rate": 1.1, "day": "2026-12-01"}}) is None


def test_a_term_is_read_from_text() -> None:
    assert read_term("salary", "60,000 GBP") == 60000
    assert read_term("claw_back_in_proportion", "Yes") is True
    assert read_term("start", "2027-02-01") == date(2027, 2, 1)
    assert read_term("payout", "80") == 80


@pytest.mark.parametrize(
    ("key", "text", "reason"),
    [
        ("salery", "1", "salery is not a term known here"),
        ("salary", "plenty", "salary is not an amount like 60000: 'plenty'"),
        ("claw_back_in_proportion", "perhaps", "is not yes or no"),
    ],
)
def test_text_that_gives_no_term_is_refused(key: str, text: str, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        read_term(key, text)


def test_only_true_is_in_writing() -> None:
    assert in_writing({"in_writing": True})
    assert not in_writing({"in_writing": "soon"})


def test_pay_needs_a_salary_and_its_currency() -> None:
    assert pay_terms({"salary": 1}, DAY) is None
    assert pay_terms({"currency": "GBP"}, DAY) is None


def test_pay_reads_everything_that_is_stated() -> None:
    found = pay_terms(
        TERMS
        | {
            "bonus": 6000,
            "equity": 40000,
            "vesting_months": 48,
            "cliff_months": 12,
            "vesting_step_months": 12,
            "match_percent": 50,
            "match_limit_percent": 6,
            "sign_on": 5000,
            "claw_back_months": 24,
            "claw_back_in_proportion": True,
            "own": {"payout": 80, "haircut": 25, "contribution": 4},
        },
        DAY,
    )
    assert found is not None
    assert found.start == date(2027, 2, 1)
    assert (found.payout, found.haircut, found.contribution) == (
        Fraction(4, 5),
        Fraction(1, 4),
        Fraction(1, 25),
    )
    assert (found.match_rate, found.match_limit) == (Fraction(1, 2), Fraction(3, 50))
    assert (found.sign_on, found.claw_back_months, found.claw_back_in_proportion) == (
        Fraction(5000),
        24,
        True,
    )
    assert [t.after_months for t in found.vesting] == [12, 24, 36, 48]


def test_what_is_not_stated_of_the_pay_takes_nothing_away() -> None:
    found = pay_terms({"salary": 1, "currency": "GBP"}, DAY)
    assert found is not None
    assert (found.start, found.payout, found.haircut, found.claw_back_months) == (
        DAY,
        Fraction(1),
        Fraction(0),
        0,
    )


def test_a_vesting_without_months_or_in_odd_steps_is_not_known() -> None:
    assert vesting({}) is None
    assert vesting({"vesting_months": 48, "vesting_step_months": 5}) is None


def test_the_hours_need_the_hours_a_week() -> None:
    assert working_time({"days_off": 25}) is None
    found = working_time(
        {"hours_per_week": 37.5, "leave_days": 25, "own": {"commute_minutes": 60, "commute_days_a_week": 3}}
    )
    assert found is not None
    assert (found.hours_a_week, found.days_a_week, found.days_off) == (
        Fraction("37.5"),
        Fraction(5),
        Fraction(25),
    )
    assert (found.commute_minutes, found.commute_days_a_week) == (Fraction(60), Fraction(3))
