"""Days of a month: "the 10th", "Wednesday, December 9", "11-Dec-2026", "the first of next month"."""

from dataclasses import dataclass, replace
from datetime import MAXYEAR, date

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
    word_set,
)
from afterview.core.promises.numbers import ordinal
from afterview.core.promises.numeric import (
    EITHER_WAY,
    MONTH_FIRST,
    YEAR_FIRST,
    dated,
    dotted,
    numeric,
    year_of_next,
)
from afterview.core.promises.saying import Named, Saying
from afterview.core.promises.tokens import DASHES, DECIMAL, NUMBER, NUMERIC, WORD, Phrases, Tokens
from afterview.core.promises.tokens import ORDINAL as ORDINAL_TOKEN

__all__ = ["EITHER_WAY", "MONTH_FIRST", "YEAR_FIRST", "absolute", "year_at"]


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
    weekday = WEEKDAY.get(saying.tokens.words[at])
    if weekday is None:
        found = _dated(saying, at, since)
        return _with_weekday_after(saying, found) if found else None
    found = _dated(saying, _after_weekday(saying.tokens, at + 1), since, weekday)
    return _checked(found, weekday) if found else None


_THAT_IS = Phrases(dict.fromkeys(("i . e . ,", "i . e .", "ie", "that is ,", "on"), True))


def _after_weekday(tokens: Tokens, at: int) -> int:
    """Where a date may begin after a weekday: past a full stop, a comma, a bracket or a dash."""
    at = after_short_name(tokens, at)
    at += 1 if tokens.words[at] in (",", "(") or tokens.words[at] in DASHES else 0
    explained = _THAT_IS.at(tokens.words, at)
    return explained[1] if explained else at


def after_short_name(tokens: Tokens, at: int) -> int:
    """The token after the full stop of an abbreviated name that ends before `at`: "Dec.", "Fri."."""
    return at + 1 if tokens.words[at] == "." and tokens.words[at - 1] in SHORT_NAMES else at


def _dated(saying: Saying, at: int, since: date, weekday: int | None = None) -> Named | None:
    tokens = saying.tokens
    at += 1 if tokens.words[at] == "the" else 0
    kind = tokens.kinds[at]
    if kind == NUMERIC:
        return _slashed_days(saying, at, since) or numeric(saying, at, since, weekday)
    if kind == DECIMAL:
        found = dotted(saying, at)
        return _in_year(saying, found[1], found[0], at + 1, since) if found else None
    if tokens.words[at] in MONTH:
        return _month_then_day(saying, at, since)
    days = _days(tokens, at)
    if days is None:
        return None
    return _day_then_month(saying, days, since) or _day_alone(saying, at, days, since, weekday)


def _days(tokens: Tokens, at: int) -> _Days | None:
    """One day of a month, or several joined: "7-10", "10 or 11", "7th to the 10th"."""
    found = _one_day(tokens, at)
    if found is None:
        return None
    words, joint = tokens.words, tokens.words[found.end]
    joined = joint in ("or", "to", "/", "through", "thru") or joint in DASHES
    if joined or (joint == "and" and "between" in (words[at - 1], words[at - 2])):
        other = _one_day(tokens, found.end + (2 if words[found.end + 1] == "the" else 1))
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
    words, month = tokens.words, MONTH[tokens.words[at]]
    begin = after_short_name(tokens, at + 1)
    begin += 1 if words[begin] == "the" else 0
    if tokens.kinds[begin] == NUMERIC and words[begin].count("/") == 1:
        return _in_year(saying, month, int(words[begin].split("/")[1]), begin + 1, since)
    days = _days(tokens, begin)
    if days is None or words[days.end] in (NOT_DAYS if days.ordinal else UNIT):
        return None
    return _in_year(saying, month, days.last, days.end, since)


def _day_then_month(saying: Saying, days: _Days, since: date) -> Named | None:
    tokens = saying.tokens
    words, begin = tokens.words, days.end
    if words[begin] == "." and not days.ordinal and tokens.starts[begin] == tokens.ends[begin - 1]:
        begin += 1  # "11. December"
    begin += 1 if words[begin] == "day" and words[begin + 1] == "of" else 0
    begin += 1 if words[begin] in ("of", "in") else 0
    month = MONTH.get(words[begin])
    if month is None or (words[begin] in ("may", "march") and words[begin + 1] in MODAL_FOLLOWERS):
        return None
    return _in_year(saying, month, days.last, after_short_name(tokens, begin + 1), since)


def _slashed_days(saying: Saying, at: int, since: date) -> Named | None:
    """Two days before their month: "10/11 December"."""
    words = saying.tokens.words
    if words[at].count("/") != 1 or words[at + 1] not in MONTH:
        return None
    last = int(words[at].split("/")[1])
    return _day_then_month(saying, _Days(last, at + 1, ordinal=False), since)


def _in_year(saying: Saying, month: int, day: int, at: int, since: date) -> Named:
    """The day and month with the year that follows them, or else the next one from `since` on."""
    year, end = year_at(saying, at)
    return dated(saying, year_of_next(month, day, since) if year is None else year, month, day, end)


def year_at(saying: Saying, at: int) -> tuple[int | None, int]:
    """A year written after a month or a day, and the token after it."""
    tokens, this_year = saying.tokens, saying.said_on.year
    words = tokens.words
    begin = at + 1 if words[at] == "," else at
    if tokens.kinds[begin] == NUMBER and len(words[begin]) == 4 and words[begin][:2] in ("19", "20", "21"):
        return int(words[begin]), begin + 1
    marked = words[at] in ("'", "’")
    begin = at + 1 if marked else at
    if tokens.kinds[begin] == NUMBER and len(words[begin]) == 2:
        year = 2000 + int(words[begin])
        if marked or year - this_year in (0, 1):
            return year, begin + 1
    begin = at + 1 if words[at] in ("of", "in") else at
    if words[begin + 1] == "year" and words[begin] in ("next", "this"):
        return this_year + (words[begin] == "next"), begin + 2
    return None, at


def _day_alone(saying: Saying, at: int, days: _Days, since: date, weekday: int | None) -> Named | None:
    tokens = saying.tokens
    words = tokens.words
    counts_something = words[days.end] in NOT_DAYS or (tokens.joined[days.end] and words[days.end] != "ish")
    if not days.ordinal or counts_something or not _may_be_a_day(tokens, at, days.end, weekday):
        return None
    of_month = _of_a_month(saying, days)
    if of_month:
        return of_month
    if not 1 <= days.last <= 31:
        return Named(days.end, None, f"there is no {tokens.said(at, days.end)} of a month", "absolute")
    year, month = since.year, since.month
    if days.last < since.day:
        year, month = rules.month_after(year, month, 1)
    while rules.real_date(year, month, days.last) is None and year <= MAXYEAR:
        year, month = rules.month_after(year, month, 1)
    return dated(saying, year, month, days.last, days.end)


_AFTER_A_DAY = word_set(
    "at if and or but we you so they he she it latest i with because to when unless as either"
)


def _may_be_a_day(tokens: Tokens, at: int, end: int, weekday: int | None) -> bool:
    # "14th" is a day unless it counts something; "fourteenth" only after "the" or where nothing else is said.
    words = tokens.words
    if tokens.all_from(at, end):
        return True
    if tokens.kinds[at] == ORDINAL_TOKEN:
        return words[at - 1] not in ("my", "your", "our", "his", "her", "their", "a", "every", "each")
    if words[at - 1] != "the":
        return False
    if words[end] == "of" and "month" in words[end + 2 : end + 4]:
        return True
    if tokens.kinds[end] == WORD and words[end] not in _AFTER_A_DAY:
        return False
    return weekday is not None or words[at - 2] in PREPOSITIONS


_OF_MONTH = Phrases(
    {
        "of next month": 1,
        "next month": 1,
        "of the next month": 1,
        "of the coming month": 1,
        "of this month": 0,
        "this month": 0,
        "of the month": 0,
    }
)
_OF_FOLLOWING_MONTH = Phrases({"of the following month": 1, "the following month": 1})


def _of_a_month(saying: Saying, days: _Days) -> Named | None:
    """The day of "next month", "this month", "the following month"."""
    words, said_on = saying.tokens.words, saying.said_on
    anchored = _OF_FOLLOWING_MONTH.at(words, days.end)
    found = anchored or _OF_MONTH.at(words, days.end)
    if found is None:
        return None
    later, end = found
    if words[end - 2] == "the" and days.last < said_on.day:
        later = 1  # "the 10th of the month", said after the 10th
    base = (saying.anchor or said_on) if anchored else said_on
    year, month = rules.month_after(base.year, base.month, later)
    named = dated(saying, year, month, days.last, end)
    return replace(named, kind="anchored") if anchored else named


def _with_weekday_after(saying: Saying, found: Named) -> Named:
    """The date with a weekday put behind it: "9 December (Wednesday)", "the 9th, a Wednesday"."""
    tokens = saying.tokens
    words, at = tokens.words, found.end
    bracket = words[at] == "("
    at += 1 if bracket or words[at] == "," else 0
    article = words[at] == "a"
    at += 1 if article else 0
    weekday = WEEKDAY.get(words[at])
    if found.on is None or weekday is None:
        return found
    after = after_short_name(tokens, at + 1)
    if bracket and words[after] == ")":
        return _checked(replace(found, end=after + 1), weekday)
    if article:
        return _checked(replace(found, end=at + 1), weekday)
    fits = found.on.weekday() == weekday and words[at + 1] not in ("week", "fortnight", "of")
    return replace(found, end=after) if fits else found


def _checked(found: Named, weekday: int) -> Named:
    day = found.on
    if day is None or day.weekday() == weekday:
        return found
    actual = f"{day.day} {MONTHS[day.month - 1]} {day.year} is a {WEEKDAYS[day.weekday()]}"
    wrong = f"{actual}, not a {WEEKDAYS[weekday]}"
    return replace(found, on=None, reading=wrong, weekday_wrong=True)
