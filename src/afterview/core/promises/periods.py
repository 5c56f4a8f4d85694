"""Months, quarters and years: "next month", "January", "Q1", "the first quarter of 2027", "the year"."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from afterview.core.days_in_words import MONTHS
from afterview.core.promises import rules
from afterview.core.promises.dates import after_short_name, year_at
from afterview.core.promises.lexicon import (
    BEFORE_A_MONTH,
    MODAL_FOLLOWERS,
    MONTH,
    STRETCH,
    Part,
    Stretch,
)
from afterview.core.promises.numbers import ordinal
from afterview.core.promises.saying import Saying
from afterview.core.promises.tokens import NUMBER, Tokens

_MONTHS_IN = {"month": 1, "quarter": 3, "year": 12}
_MODIFIERS = {
    "next": (1, "next"),
    "coming": (1, "next"),
    "new": (1, "next"),
    "this": (0, "this"),
    "current": (0, "this"),
    "last": (-1, "last"),
    "previous": (-1, "last"),
}


@dataclass(frozen=True, slots=True)
class Period:
    """A month, quarter, half year or year that the words name, and the token after them."""

    end: int
    months: int
    year: int
    month: int
    """Its first month."""
    name: str
    turns: int = 0
    """After how many months it comes again, where the next to come is meant; 0 where it is just this one."""
    anchored: bool = False
    needs_part: bool = False
    """Whether it is no date without a part or a preposition: "the month", "this year", "May"."""
    plain: bool = False
    """Whether it is just "month", "quarter", "year"."""


def period(saying: Saying, at: int) -> Period | None:
    """The month, quarter or year named at a place."""
    words = saying.tokens.words
    if words[at] == "the":
        at += 1
    if words[at : at + 2] == ["month", "of"] and words[at + 2] in MONTH:
        at += 2
    return (
        _counted(saying, at)
        or _named_month(saying, at)
        or _named_quarter(saying, at)
        or _named_year(saying, at)
    )


def period_from(saying: Saying, stretch: Stretch, end: int, later: int) -> Period:
    """This month, quarter or year, or the one `later` after it, said up to token `end`."""
    name = f"{'next' if later else 'this'} {stretch}"
    found = _months_on(stretch, saying.said_on, later, end, name)
    return found if later else replace(found, turns=found.months)


def first_on_or_after(
    saying: Saying, found: Period, day_in: Callable[[int, int], date | None]
) -> date | None:
    """The day that `day_in` finds in the period, given its first month; None where it finds none.

    Of a period that comes again, in its first occurrence that puts it on or after the day of saying.
    """
    year, month = found.year, found.month
    if found.turns and rules.month_after(year, month, found.months) <= (
        saying.said_on.year,
        saying.said_on.month,
    ):
        year, month = rules.month_after(year, month, found.turns)
    day = day_in(year, month)
    if day and day < saying.said_on and found.turns:
        return day_in(*rules.month_after(year, month, found.turns))
    return day


def part_of_period(saying: Saying, found: Period, part: Part) -> date | None:
    """Early, in the middle or late in it; None where that is no certain date ("early next year")."""

    def day_in(year: int, month: int) -> date | None:
        if part == "late":
            return rules.end_of_months(year, month, found.months, saying.days)
        if part == "mid" and found.months == 3:
            year, month = rules.month_after(year, month, 1)
        return rules.part_of_month(year, month, part) if found.months <= 3 else None

    return first_on_or_after(saying, found, day_in)


def _counted(saying: Saying, at: int) -> Period | None:
    """A period counted from the day of saying or from the date named before: "next month", "the quarter"."""
    words = saying.tokens.words
    modifier = words[at] if words[at] in _MODIFIERS or words[at] in ("following", "that", "same") else ""
    begin = at + 1 if modifier else at
    begin += 1 if words[begin] == "calendar" else 0
    stretch = STRETCH.get(words[begin])
    if stretch is None or stretch == "week" or (modifier == "new" and stretch != "year"):
        return None
    end = begin + 1
    if not modifier and words[end : end + 2] == ["after", "next"]:
        return _months_on(stretch, saying.said_on, 2, end + 2, f"the {stretch} after next")
    if modifier == "following" or (not modifier and words[end : end + 2] == ["after", "that"]):
        return _from_anchor(saying, stretch, 1, end if modifier else end + 2)
    if modifier in ("that", "same"):
        return _from_anchor(saying, stretch, 0, end) if saying.anchor else None
    later, name = _MODIFIERS.get(modifier, (0, "this"))
    found = _months_on(stretch, saying.said_on, later, end, f"{name} {stretch}")
    return replace(
        found,
        turns=0 if later else found.months,
        needs_part=modifier in ("", "new") or stretch == "year",
        plain=not modifier,
    )


def _from_anchor(saying: Saying, stretch: Stretch, later: int, end: int) -> Period:
    anchor = saying.anchor or saying.said_on
    name = f"the {stretch} {'after' if later else 'of'} {saying.in_words(anchor)}"
    return replace(_months_on(stretch, anchor, later, end, name), anchored=True)


def _months_on(stretch: Stretch, base: date, later: int, end: int, name: str) -> Period:
    months = _MONTHS_IN[stretch]
    begin = (base.month - 1) // months * months + 1
    year, month = rules.month_after(base.year, begin, later * months)
    return Period(end, months, year, month, name)


def _named_month(saying: Saying, at: int) -> Period | None:
    tokens = saying.tokens
    words = tokens.words
    begin = at + 1 if words[at] in ("next", "this", "coming") else at
    month = MONTH.get(words[begin])
    if month is None or (words[at] == "this" and words[begin] in ("may", "march")):
        return None
    end = begin + 1
    if not tokens.breaks[after_short_name(tokens, end)]:
        end = after_short_name(tokens, end)
    year, after = year_at(saying, end)
    if year is not None:
        return Period(after, 1, year, month, f"{MONTHS[month - 1]} {year}")
    if tokens.kinds[end] == NUMBER or (words[begin] == "may" and words[end] in MODAL_FOLLOWERS):
        return None
    needs = begin == at and not _may_stand_alone(tokens, at, end)
    return Period(end, 1, saying.said_on.year, month, MONTHS[month - 1], turns=12, needs_part=needs)


def _may_stand_alone(tokens: Tokens, at: int, end: int) -> bool:
    words = tokens.words
    ranged = words[end] in ("or", "/", "to") and words[end + 1] in MONTH and words[at] not in ("may", "march")
    return ranged or tokens.all_from(at, end) or words[at - 1] in BEFORE_A_MONTH


def _named_quarter(saying: Saying, at: int) -> Period | None:
    tokens = saying.tokens
    words = tokens.words
    if words[at - 1] in ("fiscal", "financial", "fy"):
        return None
    rank = ordinal(tokens, at)
    if (
        words[at] in ("q", "h")
        and tokens.kinds[at + 1] == NUMBER
        and tokens.starts[at + 1] == tokens.ends[at]
    ):
        count, end, months = int(words[at + 1]), at + 2, 3 if words[at] == "q" else 6
    elif rank and words[rank[1]] == "quarter":
        count, end, months = rank[0], rank[1] + 1, 3
    else:
        return None
    if not 1 <= count <= 12 // months:
        return None
    name = f"Q{count}" if months == 3 else f"H{count}"
    month = months * (count - 1) + 1
    year, after = year_at(saying, end + 1 if words[end] == "of" and words[end + 1].isdigit() else end)
    if year is not None:
        return Period(after, months, year, month, f"{name} {year}")
    if words[end : end + 3] == ["of", "the", "year"]:
        end += 3
    return Period(end, months, saying.said_on.year, month, name, turns=12)


def _named_year(saying: Saying, at: int) -> Period | None:
    word = saying.tokens.words[at]
    if saying.tokens.kinds[at] != NUMBER or len(word) != 4 or word[:2] not in ("20", "21"):
        return None
    return Period(at + 1, 12, int(word), 1, word, needs_part=True)
