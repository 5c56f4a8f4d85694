"""Days of a month and numeric dates: "the 10th", "Wednesday, December 9", "11-Dec-2026", "12/11"."""

from dataclasses import dataclass, replace
from datetime import date

from afterview.core.days_in_words import MONTHS, WEEKDAYS
from afterview.core.promises import rules
from afterview.core.promises.lexicon import (
    MODAL_FOLLOWERS,
    MONTH,
    NOT_DAYS,
    PREPOSITIONS,
    SHORT_NAMES,
    UNIT,
    WEEKDAY,
)
from afterview.core.promises.numbers import ordinal
from afterview.core.promises.saying import Named, Saying
from afterview.core.promises.tokens import DASHES, DECIMAL, NUMBER, NUMERIC, WORD, Tokens
from afterview.core.promises.tokens import ORDINAL as ORDINAL_TOKEN

MONTH_FIRST = frozenset("US PR GU VI AS MP UM PH FM MH PW".split())
"""Where a numeric date is month, day: the United States and its territories, the states in free association
with them, and the Philippines."""
YEAR_FIRST = frozenset("CN JP KR KP TW HU LT MN".split())
"""Where a numeric date is year, month, day, and without its year month, day."""
EITHER_WAY = frozenset(["CA"])
"""Canada writes both orders: there, and where no country is known, a date that both can read is not guessed."""
_DOTTED = frozenset(
    "DE AT CH LI LU PL CZ SK HU RO BG HR SI RS BA ME MK NO DK FI IS EE LV RU UA BY TR GE AM AZ KZ".split()
)
"""Where a day and month are commonly written with a dot, so that "11.12" is a date and not a time."""


@dataclass(frozen=True, slots=True)
class _Days:
    """Days of a month as the words list them, and the last of them."""

    last: int
    end: int
    ordinal: bool


def absolute(saying: Saying, at: int, since: date | None = None) -> Named | None:
    """The date named at a place, with the weekday before or after it checked.

    Without its year it is the next one from `since` on (by default from the day of saying).
    """
    since = since or saying.said_on
    words = saying.tokens.words
    weekday = WEEKDAY.get(words[at])
    if weekday is None:
        found = _dated(saying, at, since)
        return _with_weekday_after(saying, found) if found else None
    begin = _after_weekday(saying.tokens, at + 1)
    found = _dated(saying, begin, since, weekday=weekday) if begin else None
    return _checked(saying, found, weekday) if found else None


def _after_weekday(tokens: Tokens, at: int) -> int:
    """Where a date may begin after a weekday: past a full stop, a comma, a bracket or a dash."""
    words = tokens.words
    if words[at] == "." and words[at - 1] in SHORT_NAMES:
        at += 1
    if words[at] in (",", "(") or words[at] in DASHES:
        at += 1
    for skipped in (["i", ".", "e", ".", ","], ["i", ".", "e", "."], ["ie"], ["that", "is", ","], ["on"]):
        if words[at : at + len(skipped)] == skipped:
            return at + len(skipped)
    return at


def _dated(saying: Saying, at: int, since: date, weekday: int | None = None) -> Named | None:
    tokens = saying.tokens
    if tokens.words[at] == "the":
        at += 1
    kind, word = tokens.kinds[at], tokens.words[at]
    if kind == NUMERIC:
        return _slashed_days(saying, at, since) or _numeric(saying, at, since, weekday)
    if kind == DECIMAL:
        return _dotted(saying, at, since)
    if word in MONTH:
        return _month_then_day(saying, at, since)
    days = _days(tokens, at)
    if days is None:
        return None
    return _day_then_month(saying, at, days, since) or _day_alone(saying, at, days, since, after_weekday=weekday)


def _days(tokens: Tokens, at: int) -> _Days | None:
    """One day of a month, or several joined: "7-10", "10 or 11", "7th to the 10th"."""
    found = _one_day(tokens, at)
    if found is None:
        return None
    words, after = tokens.words, found.end
    joint = words[after]
    joined = joint in ("or", "to", "/", "through", "thru") or joint in DASHES
    if joined or (joint == "and" and words[at - 1] == "between"):
        start = after + (2 if words[after + 1] == "the" else 1)
        other = _one_day(tokens, start)
        if other and other.ordinal == found.ordinal:
            return other
    return found


def _one_day(tokens: Tokens, at: int) -> _Days | None:
    if tokens.kinds[at] == NUMBER:
        return _Days(int(tokens.words[at]), at + 1, ordinal=False) if len(tokens.words[at]) <= 2 else None
    found = ordinal(tokens, at)
    return _Days(found[0], found[1], ordinal=True) if found else None


def _month_then_day(saying: Saying, at: int, since: date) -> Named | None:
    tokens = saying.tokens
    words = tokens.words
    month = MONTH[words[at]]
    begin = _after_short_name(tokens, at + 1)
    if words[begin] == "the":
        begin += 1
    if tokens.kinds[begin] == NUMERIC and words[begin].count("/") == 1:
        last = int(words[begin].split("/")[1])
        return _in_year(saying, month, last, begin + 1, since)
    days = _days(tokens, begin)
    if days is None or (not days.ordinal and words[days.end] in UNIT):
        return None
    if days.ordinal and words[days.end] in NOT_DAYS:
        return None
    if days.last > 31 and not days.ordinal and days.end == begin + 1:
        return None
    return _in_year(saying, month, days.last, days.end, since)


def _day_then_month(saying: Saying, at: int, days: _Days, since: date) -> Named | None:
    tokens = saying.tokens
    words = tokens.words
    begin = days.end
    if words[begin] == "." and tokens.kinds[at] == NUMBER and tokens.starts[begin] == tokens.ends[begin - 1]:
        begin += 1
    if words[begin] == "day" and words[begin + 1] == "of":
        begin += 1
    if words[begin] in ("of", "in"):
        begin += 1
    month = MONTH.get(words[begin])
    if month is None or (words[begin] in ("may", "march") and words[begin + 1] in MODAL_FOLLOWERS):
        return None
    return _in_year(saying, month, days.last, _after_short_name(tokens, begin + 1), since)


def _after_short_name(tokens: Tokens, at: int) -> int:
    return at + 1 if tokens.words[at] == "." and tokens.words[at - 1] in SHORT_NAMES else at


def _in_year(saying: Saying, month: int, day: int, at: int, since: date) -> Named:
    """The day and month with the year that follows them, or else the next one from `since` on."""
    year, end = year_at(saying, at)
    if year is None:
        year = since.year if (month, day) >= (since.month, since.day) else since.year + 1
    return _named(saying, year, month, day, end)


def year_at(saying: Saying, at: int) -> tuple[int | None, int]:
    """A year written after a month or a day, and the token after it."""
    tokens = saying.tokens
    words = tokens.words
    begin = at + 1 if words[at] == "," else at
    if tokens.kinds[begin] == NUMBER and len(words[begin]) == 4 and words[begin][:2] in ("19", "20", "21"):
        return int(words[begin]), begin + 1
    if words[at] in ("'", "’") and tokens.kinds[at + 1] == NUMBER and len(words[at + 1]) == 2:
        return 2000 + int(words[at + 1]), at + 2
    if tokens.kinds[at] == NUMBER and len(words[at]) == 2 and int(words[at]) - saying.said_on.year % 100 in (0, 1):
        return 2000 + int(words[at]), at + 1
    begin = at + 1 if words[at] in ("of", "in") else at
    if words[begin + 1] == "year" and words[begin] in ("next", "this"):
        return saying.said_on.year + (words[begin] == "next"), begin + 2
    return None, at


def _named(saying: Saying, year: int, month: int, day: int, end: int) -> Named:
    found = rules.real_date(year, month, day)
    if found is None:
        name = MONTHS[month - 1] if 1 <= month <= 12 else f"month {month}"
        return Named(end, None, f"{day} {name} {year} does not exist", "absolute")
    return Named(end, found, saying.in_words(found), "absolute")


def _day_alone(
    saying: Saying, at: int, days: _Days, since: date, *, after_weekday: int | None
) -> Named | None:
    tokens = saying.tokens
    words = tokens.words
    if not days.ordinal or words[days.end] in NOT_DAYS or tokens.joined[days.end]:
        return None
    if not _may_be_a_day(tokens, at, days.end, after_weekday=after_weekday is not None):
        return None
    following = _of_a_month(saying, days)
    if following:
        return following
    if not 1 <= days.last <= 31:
        return Named(days.end, None, f"there is no {tokens.said(at, days.end)} of a month", "absolute")
    year, month = since.year, since.month
    if days.last < since.day:
        year, month = rules.month_after(year, month, 1)
    while (found := rules.real_date(year, month, days.last)) is None and year <= 9999:
        year, month = rules.month_after(year, month, 1)
    if found is None:
        return None
    return Named(days.end, found, saying.in_words(found), "absolute")


_AFTER_A_DAY = frozenset("at if and or but we you so they he she it latest i with because to when unless as".split())


def _may_be_a_day(tokens: Tokens, at: int, end: int, *, after_weekday: bool) -> bool:
    # "14th" is a day unless it counts something; "fourteenth" only after "the" or where nothing else is said.
    words = tokens.words
    if at == (1 if words[0] == "the" else 0) and end == tokens.count:
        return True
    if tokens.kinds[at] == ORDINAL_TOKEN:
        return words[at - 1] not in ("my", "your", "our", "his", "her", "their", "a", "every", "each")
    if words[at - 1] != "the":
        return False
    if words[end] == "of" and "month" in words[end + 2 : end + 4]:
        return True
    if tokens.kinds[end] == WORD and words[end] not in _AFTER_A_DAY:
        return False
    return after_weekday or words[at - 2] in PREPOSITIONS


def _of_a_month(saying: Saying, days: _Days) -> Named | None:
    """The day of "next month", "this month", "the following month"."""
    words = saying.tokens.words
    at = days.end + 1 if words[days.end] in ("of", "in") else days.end
    if words[at] == "the" and words[at + 1] == "month":
        return None if days.last < saying.said_on.day else _of_month(saying, days, at + 2, saying.said_on, 0)
    if words[at] == "the":
        at += 1
    if words[at + 1] != "month":
        return None
    if words[at] in ("next", "coming"):
        return _of_month(saying, days, at + 2, saying.said_on, 1)
    if words[at] == "this":
        return _of_month(saying, days, at + 2, saying.said_on, 0)
    if words[at] == "following":
        found = _of_month(saying, days, at + 2, saying.anchor or saying.said_on, 1)
        return replace(found, kind="anchored")
    return None


def _of_month(saying: Saying, days: _Days, end: int, base: date, later: int) -> Named:
    year, month = rules.month_after(base.year, base.month, later)
    return _named(saying, year, month, days.last, end)


def _slashed_days(saying: Saying, at: int, since: date) -> Named | None:
    """Two days before their month: "10/11 December"."""
    tokens = saying.tokens
    if tokens.words[at].count("/") != 1 or tokens.words[at + 1] not in MONTH:
        return None
    last = int(tokens.words[at].split("/")[1])
    return _day_then_month(saying, at, _Days(last, at + 1, ordinal=False), since)


def _numeric(saying: Saying, at: int, since: date, weekday: int | None) -> Named | None:
    word = saying.tokens.words[at]
    mark = next(mark for mark in "/-." if mark in word)
    parts = [int(part) for part in word.split(mark)]
    if len(parts) == 2 and not _is_a_day_and_month(saying, at, parts):
        return None
    if len(word.split(mark)[0]) == 4:
        return _named(saying, parts[0], parts[1], parts[2], at + 1)
    readings = list(dict.fromkeys(_orders(saying.days.country, parts, mark)))
    if weekday is not None and len(readings) > 1:
        fitting = [one for one in readings if _falls_on(one, since, weekday)]
        readings = fitting or readings
    real = [one for one in readings if _date_of(one, since)]
    if len(real) > 1:
        said = " or ".join(saying.in_words(found) for one in real if (found := _date_of(one, since)))
        return Named(at + 1, None, f"{word} may be {said}", "absolute")
    year, month, day = (real or readings)[0]
    return _named(saying, year or _year_of_next(month, day, since), month, day, at + 1)


def _is_a_day_and_month(saying: Saying, at: int, parts: list[int]) -> bool:
    # No date: 24/7, 50/50, 9/10 of the candidates, 1/2 day.
    words = saying.tokens.words
    if parts == [24, 7] or not all(1 <= part <= 31 for part in parts):
        return False
    return words[at + 1] not in UNIT and words[at + 1] not in ("of", "%", "candidates", "people", "interviews")


def _orders(country: str | None, parts: list[int], mark: str) -> list[tuple[int, int, int]]:
    """The (year, month, day) readings that the country allows; year 0 where none is written."""
    first, second = parts[0], parts[1]
    year = (parts[2] + 2000 if parts[2] < 100 else parts[2]) if len(parts) == 3 else 0
    month_first, day_first = (year, first, second), (year, second, first)
    if country in MONTH_FIRST:
        return [month_first]
    if country in YEAR_FIRST and not year:
        return [month_first]
    if country in YEAR_FIRST and year:
        return [(2000 + first, second, parts[2])] if parts[2] < 100 else [day_first, month_first]
    if (country is None or country in EITHER_WAY) and mark != ".":
        return [day_first, month_first]
    return [day_first]


def _date_of(reading: tuple[int, int, int], since: date) -> date | None:
    year, month, day = reading
    return rules.real_date(year or _year_of_next(month, day, since), month, day)


def _falls_on(reading: tuple[int, int, int], since: date, weekday: int) -> bool:
    found = _date_of(reading, since)
    return found is not None and found.weekday() == weekday


def _year_of_next(month: int, day: int, since: date) -> int:
    return since.year if (month, day) >= (since.month, since.day) else since.year + 1


def _dotted(saying: Saying, at: int, since: date) -> Named | None:
    """A day and month with a dot between, where that is how they are written: "bis", or rather "by 11.12."."""
    tokens = saying.tokens
    if saying.days.country not in _DOTTED or tokens.words[at - 1] not in ("by", "on", "until", "before", ""):
        return None
    parts = tokens.words[at].split(".")
    if len(parts) != 2 or not all(1 <= len(part) <= 2 for part in parts) or not 1 <= int(parts[1]) <= 12:
        return None
    return _in_year(saying, int(parts[1]), int(parts[0]), at + 1, since)


def _with_weekday_after(saying: Saying, found: Named) -> Named:
    """The date with a weekday put behind it: "9 December (Wednesday)", "the 9th, a Wednesday"."""
    tokens = saying.tokens
    words, at = tokens.words, found.end
    if found.date is None:
        return found
    bracket = words[at] == "("
    at += 1 if bracket or words[at] == "," else 0
    article = words[at] == "a"
    at += 1 if article else 0
    weekday = WEEKDAY.get(words[at])
    if weekday is None:
        return found
    after = _after_short_name(tokens, at + 1)
    if bracket and words[after] == ")":
        return _checked(saying, replace(found, end=after + 1), weekday)
    if article:
        return _checked(saying, replace(found, end=at + 1), weekday)
    fits = found.date.weekday() == weekday and words[at + 1] not in ("week", "fortnight", "of")
    return replace(found, end=after) if fits else found


def _checked(saying: Saying, found: Named, weekday: int) -> Named:
    if found.date is None or found.date.weekday() == weekday:
        return found
    day = found.date
    actual = f"{day.day} {MONTHS[day.month - 1]} {day.year} is a {WEEKDAYS[day.weekday()]}"
    wrong = f"{actual}, not a {WEEKDAYS[weekday]}"
    return replace(found, date=None, reading=wrong, weekday_wrong=True)
