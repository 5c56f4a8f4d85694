"""The terms of an offer: one reading of the journal's free JSON, and the writing of it that loses nothing.

A term stands under its key, or under another name in use for it ("base" for "salary"); `sources` says where
each comes from, `own` holds what only the candidate can say (what they expect of a bonus, their way to
work), `rate` an exchange rate with its day. Whatever else the terms hold is kept.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from afterview.core.exact import exact
from afterview.core.offers.currency import is_money
from afterview.core.offers.pay import Rate, Terms, Tranche, WorkingTime, vest_evenly
from afterview.core.refusal import Refused
from afterview.core.shape import YEARS

Kind = Literal["money", "number", "percent", "months", "day", "code", "text", "yes"]
Source = Literal["letter", "spoken", "guess"]
SOURCES: tuple[Source, ...] = ("letter", "spoken", "guess")

Value = Fraction | date | str | bool


@dataclass(frozen=True, slots=True)
class Term:
    """Something an offer may say: its key, its name to a reader, what it is, and other keys in use for it."""

    key: str
    name: str
    kind: Kind
    also: tuple[str, ...] = ()


TERMS = (
    Term("start", "First day of work", "day", ("start_date", "first_day")),
    Term("place", "Place of work", "text", ("office", "location")),
    Term("contract", "Kind of contract", "text"),
    Term("currency", "Currency", "code"),
    Term("salary", "Salary a year", "money", ("base", "base_salary")),
    Term("bonus", "Bonus a year, at target", "money"),
    Term("equity", "Equity, the whole grant", "money"),
    Term("vesting_months", "Months over which it vests", "months"),
    Term("cliff_months", "Months before any of it vests", "months"),
    Term("vesting_step_months", "Months between two vestings", "months"),
    Term("match_percent", "Pension match, in per cent of what you pay in", "percent"),
    Term("match_limit_percent", "Pension match, up to this per cent of the salary", "percent"),
    Term("sign_on", "Sign-on", "money", ("signing_bonus", "sign_on_bonus")),
    Term("claw_back_months", "Months for which the sign-on is paid back by who leaves", "months"),
    Term("claw_back_in_proportion", "Is only the part not served paid back?", "yes"),
    Term("hours_a_week", "Hours a week", "number", ("hours_per_week",)),
    Term("days_a_week", "Working days a week", "number", ("days_per_week",)),
    Term("days_off", "Days off a year", "number", ("leave_days", "paid_days_off", "leave", "holiday")),
    Term("holidays", "Public holidays a year that fall on working days", "number", ("public_holidays",)),
    Term("benefits", "Benefits", "text"),
    Term("notice", "Notice and probation", "text", ("probation", "probation_months")),
)
"""What the employer says."""

OWN_TERMS = (
    Term("payout", "Part of the bonus you expect", "percent"),
    Term("haircut", "Part of the equity you do not count on", "percent"),
    Term("contribution", "What you pay into the pension yourself", "percent"),
    Term("commute_minutes", "Way to work and back", "number"),
    Term("commute_days_a_week", "Days a week you go there", "number"),
)
"""What only the candidate can say."""

_EXPECTED: dict[Kind, str] = {
    "money": "an amount like 60000",
    "number": "a number like 37.5",
    "percent": "a percentage like 80",
    "months": "a whole number of months",
    "day": "a date like 2027-02-01",
    "code": "a currency code like USD",
    "text": "text",
    "yes": "yes or no",
}
_MOST_MONTHS = 600
_YES_OR_NO = {"yes": True, "no": False}
_BY_KEY = {term.key: term for term in (*TERMS, *OWN_TERMS)}


def names_of(terms: Mapping[str, object]) -> dict[str, str]:
    """What a reader calls the terms whose source is recorded, by their keys.

    Of the others nobody knows that they mean the same: a salary may be one a month.
    """
    sources = _mapping(terms.get("sources"))
    return {name: t.name for t in TERMS if t.key in sources for name in (t.key, *t.also)}


def guessed(terms: Mapping[str, object]) -> frozenset[str]:
    """The keys, and other names in use for them, of the terms that the candidate only guesses."""
    sources = _mapping(terms.get("sources"))
    known = {key for key, source in sources.items() if source == "guess"}
    return frozenset(known | {name for term in TERMS if term.key in known for name in term.also})


@dataclass(frozen=True, slots=True)
class Stated:
    """A term as recorded: its value, None where unknown, or the words that are no such value; its source."""

    term: Term
    value: Value | None
    words: str | None = None
    source: Source | None = None


def stated_terms(terms: Mapping[str, object]) -> tuple[Stated, ...]:
    """What the employer says, term by term, in the order of `TERMS`."""
    sources = _mapping(terms.get("sources"))
    return tuple(_stated(term, terms, sources) for term in TERMS)


def own_terms(terms: Mapping[str, object]) -> tuple[Stated, ...]:
    """What the candidate expects, term by term, in the order of `OWN_TERMS`."""
    own = _mapping(terms.get("own"))
    return tuple(_stated(term, own, {}) for term in OWN_TERMS)


def with_terms(
    terms: Mapping[str, object],
    values: Mapping[str, Value | None],
    sources: Mapping[str, Source | None],
) -> dict[str, object]:
    """`terms` with these values and sources by key of a term; None takes one away.

    What was recorded in words that are no such value stays until a value replaces it, and a term stays under
    the name it was recorded with. Everything else is kept.
    """
    written = dict(terms)
    own = dict(_mapping(terms.get("own")))
    known_sources = dict(_mapping(terms.get("sources")))
    for key, value in values.items():
        term = _BY_KEY[key]
        _put(own if term in OWN_TERMS else written, term, value)
    for key, source in sources.items():
        if source is None:
            known_sources.pop(key, None)
        else:
            known_sources[key] = source
    for name, group in (("own", own), ("sources", known_sources)):
        if group:
            written[name] = group
        else:
            written.pop(name, None)
    return written


def with_rate(terms: Mapping[str, object], rate: Rate | None) -> dict[str, object]:
    """`terms` with an exchange rate out of their currency, or without one."""
    written = dict(terms)
    written.pop("rate", None)
    if rate is not None:
        written["rate"] = {"into": rate.into, "rate": _number(rate.rate), "day": rate.day.isoformat()}
    return written


def rate_of(terms: Mapping[str, object]) -> Rate | None:
    """The exchange rate recorded with the terms, None where none can be read."""
    recorded = _mapping(terms.get("rate"))
    rate, day = _amount(recorded.get("rate")), _day(recorded.get("day"))
    into, of = recorded.get("into"), _value(_BY_KEY["currency"], terms.get("currency"))
    if not isinstance(into, str) or not isinstance(of, str) or not rate or day is None:
        return None
    return Rate(of, into, rate, day)


def read_term(key: str, text: str) -> Value:
    """The value that `text` gives for the term of that key; `Refused` where it has none, or is unknown."""
    term = _BY_KEY.get(key)
    if term is None:
        raise Refused(key, f"is not a term known here; there is: {', '.join(_BY_KEY)}")
    recorded = _YES_OR_NO.get(text.strip().lower()) if term.kind == "yes" else text
    value = _value(term, recorded)
    if value is None:
        raise Refused(key, f"is not {_EXPECTED[term.kind]}: {text!r}")
    return value


def in_writing(terms: Mapping[str, object]) -> bool:
    """Whether the candidate has said that the offer lies before them in writing."""
    return terms.get("in_writing") is True


def pay_terms(terms: Mapping[str, object], first_day: date) -> Terms | None:
    """What the offer pays; None without a salary and its currency.

    `first_day` counts where no start is recorded. Equity counts only where its vesting is known, the sign-on
    as kept where no claw-back is. What the candidate has not said: the bonus paid out in full, the equity
    counted in full, nothing paid into the pension.
    """
    said = {stated.term.key: stated.value for stated in (*stated_terms(terms), *own_terms(terms))}
    currency, salary = said["currency"], _fraction(said["salary"])
    if not isinstance(currency, str) or salary is None:
        return None
    start = said["start"]
    return Terms(
        start=start if isinstance(start, date) else first_day,
        currency=currency,
        salary=salary,
        bonus=_or_nothing(said["bonus"]),
        payout=_share(said["payout"], Fraction(1)),
        equity=_or_nothing(said["equity"]),
        vesting=vesting(terms) or (),
        haircut=_share(said["haircut"], Fraction(0)),
        match_rate=_share(said["match_percent"], Fraction(0)),
        match_limit=_share(said["match_limit_percent"], Fraction(0)),
        contribution=_share(said["contribution"], Fraction(0)),
        sign_on=_or_nothing(said["sign_on"]),
        claw_back_months=int(_or_nothing(said["claw_back_months"])),
        claw_back_in_proportion=said["claw_back_in_proportion"] is True,
    )


def vesting(terms: Mapping[str, object]) -> tuple[Tranche, ...] | None:
    """How the equity vests; None where the months are not known or are no multiple of their steps."""
    said = {stated.term.key: _fraction(stated.value) for stated in stated_terms(terms)}
    months = said["vesting_months"]
    if not months:
        return None
    every = said["vesting_step_months"] or Fraction(1)
    try:
        return vest_evenly(months=int(months), cliff=int(said["cliff_months"] or 0), every=int(every))
    except ValueError:
        return None


def working_time(terms: Mapping[str, object]) -> WorkingTime | None:
    """The hours that the job takes; None without the hours a week."""
    said = {s.term.key: _fraction(s.value) for s in (*stated_terms(terms), *own_terms(terms))}
    hours = said["hours_a_week"]
    if not hours:
        return None
    return WorkingTime(
        hours_a_week=hours,
        days_a_week=said["days_a_week"] or Fraction(5),
        days_off=said["days_off"] or Fraction(0),
        holidays=said["holidays"] or Fraction(0),
        commute_minutes=said["commute_minutes"] or Fraction(0),
        commute_days_a_week=said["commute_days_a_week"] or Fraction(0),
    )


def _stated(term: Term, terms: Mapping[str, object], sources: Mapping[str, object]) -> Stated:
    recorded = terms.get(_key_in(terms, term))
    value = _value(term, recorded)
    source = sources.get(term.key)
    return Stated(
        term,
        value,
        words=str(recorded) if value is None and recorded not in (None, "") else None,
        source=source if source in SOURCES else None,
    )


def _key_in(terms: Mapping[str, object], term: Term) -> str:
    """The key that the terms have for a term: its own, or the first of the other names that is there."""
    return next((key for key in (term.key, *term.also) if terms.get(key) is not None), term.key)


def _put(terms: dict[str, object], term: Term, value: Value | None) -> None:
    key = _key_in(terms, term)
    if value is not None:
        terms[key] = _json(value)
    elif _value(term, terms.get(key)) is not None:
        del terms[key]


def _json(value: Value) -> object:
    if isinstance(value, Fraction):
        return _number(value)
    return value.isoformat() if isinstance(value, date) else value


def _number(value: Fraction) -> int | float:
    return int(value) if value.denominator == 1 else float(value)


def _value(term: Term, recorded: object) -> Value | None:
    if term.kind == "yes":
        return recorded if isinstance(recorded, bool) else None
    if term.kind == "day":
        return _day(recorded)
    if term.kind == "code":
        return recorded.strip().upper() if isinstance(recorded, str) and is_money(recorded.upper()) else None
    if term.kind == "text":
        return None if recorded is None or not str(recorded).strip() else str(recorded).strip()
    amount = _amount(recorded)
    if term.kind == "months" and amount is not None and (amount.denominator > 1 or amount > _MOST_MONTHS):
        return None
    return amount


def _day(recorded: object) -> date | None:
    try:
        day = date.fromisoformat(recorded) if isinstance(recorded, str) else None
    except ValueError:
        return None
    return day if day and YEARS[0] <= day.year < YEARS[1] else None


_NUMBER = re.compile(r"\d{1,3}(?:[,'  ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_UNITS = frozenset(
    [
        "%",
        "a",
        "an",
        "annum",
        "day",
        "days",
        "gross",
        "hour",
        "hours",
        "month",
        "months",
        "p",
        "pa",
        "per",
        "the",
        "week",
        "working",
        "year",
    ]
)


def _amount(recorded: object) -> Fraction | None:
    """A number of 0 and more, or the one in a text that holds but its unit beside it ("34500 GBP a year")."""
    if isinstance(recorded, int | float) and not isinstance(recorded, bool):
        return exact(recorded) if 0 <= recorded < float("inf") else None
    if not isinstance(recorded, str):
        return None
    found = _NUMBER.findall(recorded)
    rest = re.sub(r"[.,()]", " ", _NUMBER.sub(" ", recorded)).split()
    # "60.000" is sixty thousand to one reader and sixty to another.
    if len(found) != 1 or re.fullmatch(r"\d{1,3}\.\d{3}", found[0]):
        return None
    if not all(word.lower() in _UNITS or is_money(word) for word in rest):
        return None
    return Fraction(re.sub(r"[^\d.]", "", found[0]))


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


def _fraction(value: Value | None) -> Fraction | None:
    return value if isinstance(value, Fraction) else None


def _or_nothing(value: Value | None) -> Fraction:
    return _fraction(value) or Fraction(0)


def _share(value: Value | None, otherwise: Fraction) -> Fraction:
    percent = _fraction(value)
    return otherwise if percent is None else percent / 100
