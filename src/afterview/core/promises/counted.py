"""Weeks, weekdays and days counted in a month: "the first week of May", "the last Friday of the month"."""

from dataclasses import dataclass, replace
from datetime import date

from afterview.core.promises import rules
from afterview.core.promises.lexicon import WEEKDAY, WORKING
from afterview.core.promises.numbers import cardinal, ordinal
from afterview.core.promises.periods import first_on_or_after, period
from afterview.core.promises.saying import Kind, Named, Saying
from afterview.core.promises.tokens import Tokens

_LAST = -1


@dataclass(frozen=True, slots=True)
class _Count:
    """The `count`-th (-1: the last) of `noun`, and the token after "of"."""

    count: int
    noun: str
    end: int


def counted_in_month(saying: Saying, at: int) -> Named | None:
    """The day that such words name, the next one on or after the day of saying."""
    tokens = saying.tokens
    at += 1 if tokens.words[at] == "the" else 0
    counted = _count(tokens, at)
    of_month = period(saying, counted.end) if counted else None
    if counted is None or of_month is None or of_month.months not in (1, 12):
        return None
    if of_month.months == 12 and counted.count == _LAST:
        of_month = replace(of_month, month=12)  # the last week of the year is December's
    day = first_on_or_after(saying, of_month, lambda year, month: _day_in(saying, counted, year, month))
    kind: Kind = "weekday" if counted.noun in WEEKDAY else "span"
    said = tokens.said(at, of_month.end)
    reading = f"{said}, {saying.in_words(day)}" if day else f"there is no {said}"
    return Named(of_month.end, day, reading, "anchored" if of_month.anchored else kind)


def _count(tokens: Tokens, at: int) -> _Count | None:
    words = tokens.words
    numbered = cardinal(tokens, at + 1) if words[at] == "week" else None
    if numbered:
        # "Week two of January" is its second.
        of = words[numbered.end] in ("of", "in")
        return _Count(numbered.halves // 2, "week", numbered.end + 1) if of else None
    rank = (_LAST, at + 1) if words[at] in ("last", "final") else ordinal(tokens, at)
    if rank is None:
        return None
    count, begin = rank
    begin += 1 if words[begin] in ("full", "calendar") else 0
    several = cardinal(tokens, begin)
    if several and words[several.end] == "weeks" and count in (1, _LAST):
        # "The first two weeks of January" end with its second.
        count, begin = several.halves // 2 * count, several.end
    noun, end = words[begin], begin + 1
    if noun in WORKING and words[end] == "day":
        noun, end = "weekday", end + 1
    known = noun in WEEKDAY or noun in ("week", "weeks", "day", "weekday")
    return _Count(count, noun, end + 1) if known and words[end] in ("of", "in") else None


def _day_in(saying: Saying, counted: _Count, year: int, month: int) -> date | None:
    count, noun = counted.count, counted.noun
    if noun in ("week", "weeks"):
        return rules.week_of_month(year, month, count, saying.days)
    if noun == "day":
        return rules.real_date(year, month, rules.last_day(year, month) if count == _LAST else count)
    if noun in WEEKDAY:
        return rules.weekday_of_month(year, month, WEEKDAY[noun], count)
    return rules.business_day_of_month(year, month, count, saying.days)
