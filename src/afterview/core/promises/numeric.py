"""Numeric dates, in the order that the country writes them: "12/11", "11.12.2026", "2026-12-11"."""

from dataclasses import dataclass
from datetime import date

from afterview.core.days_in_words import MONTHS
from afterview.core.promises import rules
from afterview.core.promises.lexicon import UNIT, word_set
from afterview.core.promises.saying import Named, Saying

MONTH_FIRST = word_set("US PR GU VI AS MP UM PH FM MH PW")
"""Where a numeric date is month, day: the United States and its territories, the states in free association
with them, and the Philippines."""
YEAR_FIRST = word_set("CN JP KR KP TW HU LT MN")
"""Where a numeric date is year, month, day, and without its year month, day."""
EITHER_WAY = frozenset(["CA"])
"""Canada writes both orders. There, and where no country is known, a date that may be two is not guessed."""
_DOTTED = word_set(
    "DE AT CH LI LU PL CZ SK HU RO BG HR SI RS BA ME MK NO DK FI IS EE LV RU UA BY TR GE AM AZ KZ"
)
"""Where a day and month are commonly written with a dot, so that "11.12" is a date and not a time."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """One way to read the figures; `year` None where none is written."""

    year: int | None
    month: int
    day: int

    def dated(self, since: date) -> date | None:
        """The date, without its year the next one from `since` on; None where it does not exist."""
        return rules.real_date(self.year or year_of_next(self.month, self.day, since), self.month, self.day)


def numeric(saying: Saying, at: int, since: date, weekday: int | None) -> Named | None:
    """The numeric date at a place; a weekday said with it tells which of two readings is meant."""
    word = saying.tokens.words[at]
    mark = next(mark for mark in "/-." if mark in word)
    figures = word.split(mark)
    parts = [int(figure) for figure in figures]
    if len(parts) == 2 and not _is_a_day_and_month(saying, at, parts):
        return None
    if len(figures[0]) == 4:
        return dated(saying, parts[0], parts[1], parts[2], at + 1)
    readings = _readings(saying.days.country, parts, mark)
    real = {day: one for one in readings if (day := one.dated(since))}
    if weekday is not None:
        real = {day: one for day, one in real.items() if day.weekday() == weekday} or real
    if len(real) > 1:
        either = " or ".join(saying.in_words(day) for day in real)
        return Named(at + 1, None, f"{word} may be {either}", "absolute")
    one = next(iter(real.values()), readings[0])
    return dated(saying, one.year or year_of_next(one.month, one.day, since), one.month, one.day, at + 1)


def dotted(saying: Saying, at: int) -> tuple[int, int] | None:
    """A day and month with a dot between ("by 11.12."), where that is how they are written."""
    words = saying.tokens.words
    alone = saying.tokens.all_from(at, at + 1)
    if saying.days.country not in _DOTTED or not (alone or words[at - 1] in ("by", "on", "until", "before")):
        return None
    day, _, month = words[at].partition(".")
    if len(day) > 2 or len(month) > 2 or not 1 <= int(month) <= 12:
        return None
    return int(day), int(month)


def dated(saying: Saying, year: int, month: int, day: int, end: int) -> Named:
    """A date by its figures; where it does not exist, the reading says so."""
    found = rules.real_date(year, month, day)
    if not 1 <= month <= 12:
        return Named(end, None, f"there is no month {month}", "absolute")
    if found is None:
        return Named(end, None, f"{day} {MONTHS[month - 1]} {year} does not exist", "absolute")
    return Named(end, found, saying.in_words(found), "absolute")


def year_of_next(month: int, day: int, since: date) -> int:
    """The year of the next such day and month from `since` on."""
    return since.year if (month, day) >= (since.month, since.day) else since.year + 1


_COUNTED = frozenset([*UNIT, "of", "%", "candidates", "people", "interviews"])


def _is_a_day_and_month(saying: Saying, at: int, parts: list[int]) -> bool:
    # No date: 24/7, 50/50, 9/10 of the candidates, 1/2 day.
    in_range = all(1 <= part <= 31 for part in parts) and parts != [24, 7]
    return in_range and saying.tokens.words[at + 1] not in _COUNTED


def _readings(country: str | None, parts: list[int], mark: str) -> list[_Reading]:
    """The readings that the country allows."""
    first, second = parts[0], parts[1]
    year = None
    if len(parts) == 3:
        year = parts[2] if parts[2] > 99 else 2000 + parts[2]
    month_first, day_first = _Reading(year, first, second), _Reading(year, second, first)
    if country in MONTH_FIRST:
        return [month_first]
    if country in YEAR_FIRST:
        if year is None:
            return [month_first]
        return [day_first, month_first] if parts[2] > 99 else [_Reading(2000 + first, second, parts[2])]
    if (country is None or country in EITHER_WAY) and mark != ".":
        return [day_first, month_first]
    return [day_first]
