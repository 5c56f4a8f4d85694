"""Counts ("a couple", "twenty-one", "two or three") and lengths of time ("ten business days")."""

from dataclasses import dataclass
from datetime import date

from afterview.core.promises import rules
from afterview.core.promises.lexicon import (
    APPROXIMATELY,
    CARDINAL,
    DIGIT,
    FILLERS,
    ORDINAL,
    PLURAL_UNITS,
    TENS,
    UNIT,
    WORKING,
    Unit,
)
from afterview.core.promises.tokens import DASHES, DECIMAL, NUMBER, NUMERIC, WORD, Tokens
from afterview.core.promises.tokens import ORDINAL as ORDINAL_TOKEN
from afterview.core.time import BusinessDays

_MOST = 999


@dataclass(frozen=True, slots=True)
class Amount:
    """A count in halves ("a week and a half" is 3), and the token after its words."""

    halves: int
    end: int


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time: `halves` half units."""

    halves: int
    unit: Unit
    end: int

    def words(self) -> str:
        """`2 weeks`, `1 business day`, `1½ weeks`."""
        whole, half = divmod(self.halves, 2)
        count = f"{whole or ''}½" if half else f"{whole}"
        return f"{count} {self.unit}" if self.halves == 2 else f"{count} {self.unit}s"

    def after(self, day: date, days: BusinessDays) -> date | None:
        """The last date of that length from `day` on; None where it is beyond all waiting.

        Hours, days and weeks are calendar days, rounded up; business days are counted after `day`; a month
        is the same day of the next month.
        """
        if self.unit in ("month", "year"):
            return self._months_after(day)
        if self.unit == "business day":
            count = (self.halves + 1) // 2
            return days.after(day, count) if count <= rules.MOST_BUSINESS_DAYS else None
        count = self._days()
        return day + count * rules.DAY if count <= rules.MOST_DAYS else None

    def before(self, day: date, days: BusinessDays) -> date | None:
        """The date that length before `day`."""
        if self.unit == "business day":
            count = (self.halves + 1) // 2
            return days.before(day, count) if count <= rules.MOST_BUSINESS_DAYS else None
        if self.unit in ("month", "year"):
            return Duration(-self.halves, self.unit, self.end)._months_after(day)  # noqa: SLF001 -- its own kind
        return day - self._days() * rules.DAY if self._days() <= rules.MOST_DAYS else None

    def _days(self) -> int:
        if self.unit == "hour":
            hours = (self.halves + 1) // 2
            return 0 if hours < 12 else (hours + 23) // 24
        return (self.halves * (7 if self.unit == "week" else 1) + 1) // 2

    def _months_after(self, day: date) -> date | None:
        months = self.halves * (12 if self.unit == "year" else 1)
        found = rules.months_after(day, months // 2)
        return found + 15 * rules.DAY if found and months % 2 else found

    def size(self) -> float:
        """About how many days, to tell the later end of a range."""
        each = {"hour": 1 / 24, "day": 1, "business day": 1.4, "week": 7, "month": 30.4, "year": 365}
        return self.halves / 2 * each[self.unit]


def cardinal(tokens: Tokens, at: int) -> Amount | None:
    """A plain number in figures or in words, one to ninety-nine."""
    word = tokens.words[at]
    if tokens.kinds[at] == NUMBER:
        return Amount(2 * int(word), at + 1) if len(word) <= 3 else None
    if word not in CARDINAL:
        return None
    if word in TENS and (digit := DIGIT.get(tokens.words[at + 1])):
        return Amount(2 * (CARDINAL[word] + digit), at + 2)
    return Amount(2 * CARDINAL[word], at + 1)


def ordinal(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """An ordinal, `14th` or "fourteenth", and the token after it."""
    word = tokens.words[at]
    if tokens.kinds[at] == ORDINAL_TOKEN:
        return int(word[:-2]), at + 1
    if word in ORDINAL:
        return ORDINAL[word], at + 1
    following = tokens.words[at + 1]
    if word in TENS and ORDINAL.get(following, 10) < 10:
        return CARDINAL[word] + ORDINAL[following], at + 2
    return None


def amount(tokens: Tokens, at: int) -> Amount | None:
    """A count before a unit: "a couple" is 2, "a few" is 3."""
    words = tokens.words
    if words[at] == "a" and words[at + 1] in ("couple", "few", "dozen", "further"):
        at += 1
    if words[at] in ("another", "further"):
        return amount(tokens, at + 1) or Amount(2, at + 1)
    if words[at] == "couple":
        return Amount(4, at + (2 if words[at + 1] == "of" else 1))
    if words[at] == "few":
        return Amount(6, at + 1)
    if words[at] == "dozen":
        return Amount(24, at + 1)
    if words[at] in ("a", "an"):
        return Amount(2, at + 1)
    if words[at : at + 3] == ["half", "a", "dozen"]:
        return Amount(12, at + 3)
    if tokens.kinds[at] == DECIMAL:
        return _decimal(words[at], at)
    found = cardinal(tokens, at)
    if found and words[found.end : found.end + 3] == ["and", "a", "half"]:
        return Amount(found.halves + 1, found.end + 3)
    return found


def _decimal(word: str, at: int) -> Amount | None:
    whole, _, rest = word.partition(".")
    if "," in word or len(whole) > 3:
        return None
    return Amount(2 * int(whole) + (1 if rest.strip("0") else 0), at + 1)


def duration(tokens: Tokens, at: int, *, after_between: bool = False) -> Duration | None:
    """A length of time; of a range, the later end ("two to three weeks", "a week to ten days")."""
    counts = _amounts(tokens, at, after_between=after_between)
    if counts is None:
        return None
    found = _with_unit(tokens, counts)
    if found is None:
        return None
    return later_end(tokens, found, after_between=after_between)


def _amounts(tokens: Tokens, at: int, *, after_between: bool) -> Amount | None:
    if tokens.kinds[at] == NUMERIC and tokens.words[at].count("/") == 1:
        return Amount(2 * max(map(int, tokens.words[at].split("/"))), at + 1)
    found = amount(tokens, at)
    if found is None:
        return None
    joint = _joint(tokens, found.end, after_between=after_between)
    other = amount(tokens, joint) if joint else None
    if other and tokens.words[other.end - 1] not in ("a", "an"):
        return Amount(max(found.halves, other.halves), other.end)
    return found


def _joint(tokens: Tokens, at: int, *, after_between: bool) -> int:
    """The place after a word that joins two ends of a range, 0 where none stands at `at`."""
    word = tokens.words[at]
    if word == "," and (tokens.words[at + 1] in APPROXIMATELY or tokens.words[at + 1] == "or"):
        at, word = at + 1, "or"
    elif word in APPROXIMATELY:
        word = "or"
    if not (word in ("to", "or", "/") or word in DASHES or (word == "and" and after_between)):
        return 0
    at += 1
    while tokens.words[at] in APPROXIMATELY or tokens.words[at] in ("even", "at", "most"):
        at += 1
    return at


def _with_unit(tokens: Tokens, count: Amount) -> Duration | None:
    at = count.end
    for _ in range(2):
        if tokens.words[at] in FILLERS:
            at += 1
    found = _unit(tokens, at)
    if found is None:
        return None
    unit, scale, at = found
    halves = count.halves * scale
    if tokens.words[at : at + 3] == ["and", "a", "half"]:
        halves, at = halves + scale, at + 3
    elif tokens.words[at - 1] not in (*PLURAL_UNITS, "time") and not _may_be_singular(tokens, at, count.halves):
        return None
    if unit == "hour" and tokens.words[count.end] in WORKING:
        hours = halves // 2
        return Duration(2 * (hours // 24 if hours % 24 == 0 else (hours + 7) // 8), "business day", at)
    return Duration(halves, unit, at)


_AFTER_A_SINGULAR = frozenset("time wait window period timeframe timeline turnaround process".split())


def _may_be_singular(tokens: Tokens, at: int, halves: int) -> bool:
    # "a two-week trial" and "a one-week break" name no date; "a two-week turnaround" does.
    plain = halves <= 2 or tokens.words[at - 1] == "fortnight"
    return (plain and not tokens.joined[at - 1]) or tokens.words[at] in _AFTER_A_SINGULAR


def _unit(tokens: Tokens, at: int) -> tuple[Unit, int, int] | None:
    """The unit at a place, how many of it the word means, and the token after it."""
    word = tokens.words[at]
    if word in WORKING:
        word, at = tokens.words[at + 1], at + 1
        if word not in ("day", "days", "hours", "hour", "week", "weeks"):
            return None
        unit: Unit = "business day" if word.startswith("day") else UNIT[word]
        scale = 1
        if unit == "week":
            unit, scale = "business day", 5
    elif word in ("fortnight", "fortnights"):
        unit, scale = "week", 2
    elif word in ("week", "weeks") and tokens.words[at + 1] in ("day", "days"):
        unit, scale, at = "business day", 1, at + 1
    elif word in UNIT:
        unit, scale = UNIT[word], 1
    elif word in ("minute", "minutes", "mins", "min"):
        unit, scale = "hour", 0
    else:
        return None
    return _after_unit(tokens, unit, scale, at)


def _after_unit(tokens: Tokens, unit: Unit, scale: int, at: int) -> tuple[Unit, int, int] | None:
    if tokens.words[at + 1] == "time":
        return unit, scale, at + 2
    if tokens.possessive[at] and tokens.kinds[at + 1] == WORD:
        return None  # "two weeks' notice"
    return unit, scale, at + 1


def later_end(tokens: Tokens, found: Duration, *, after_between: bool) -> Duration:
    """The later end of a range whose first end is `found`: "a week" of "a week or two", "a week to ten days"."""
    words = tokens.words
    if words[found.end : found.end + 2] == ["or", "so"]:
        return Duration(found.halves, found.unit, found.end + 2)
    joint = _joint(tokens, found.end, after_between=after_between)
    if words[found.end] == "," and not joint:
        return _at_most(tokens, found)
    count = amount(tokens, joint) if joint else None
    if count is None:
        return found
    other = _with_unit(tokens, count)
    if other is None:
        if words[joint] in ("a", "an") or not _ends_here(tokens, count.end):
            return found
        other = Duration(count.halves, found.unit, count.end)
    return max(Duration(found.halves, found.unit, other.end), other, key=Duration.size)


def _at_most(tokens: Tokens, found: Duration) -> Duration:
    """ "In a week, two at most"."""
    count = cardinal(tokens, found.end + 1)
    if count is None or tokens.words[count.end] not in ("at", "max", "tops", "maximum"):
        return found
    return Duration(max(found.halves, count.halves), found.unit, count.end)


_AFTER_A_BARE_COUNT = frozenset("at if from depending but and max tops before we you i until for so time".split())


def _ends_here(tokens: Tokens, at: int) -> bool:
    # "a week or two", but not "a week, maybe two interviews".
    return tokens.kinds[at] != WORD or tokens.words[at] in _AFTER_A_BARE_COUNT
