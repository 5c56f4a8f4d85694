"""Counts ("a couple", "twenty-one", "two or three") and lengths of time ("ten business days")."""

from dataclasses import dataclass, replace
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
    word_set,
)
from afterview.core.promises.tokens import DASHES, DECIMAL, NUMBER, NUMERIC, WORD, Phrases, Tokens
from afterview.core.promises.tokens import ORDINAL as ORDINAL_TOKEN
from afterview.core.time import BusinessDays

_DAYS_IN = {"hour": 1 / 24, "day": 1, "business day": 1.4, "week": 7, "month": 30.4, "year": 365}


@dataclass(frozen=True, slots=True)
class Amount:
    """A count in halves ("a week and a half" is 3), and the token after its words."""

    halves: int
    end: int


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time: `halves` half units, and the token after its words."""

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
        if self.unit == "business day":
            count = self._business_days()
            return None if count is None else days.after(day, count)
        return self._on(day, 1)

    def before(self, day: date, days: BusinessDays) -> date | None:
        """The date that length before `day`; None where it is beyond all waiting."""
        if self.unit == "business day":
            count = self._business_days()
            return None if count is None else days.before(day, count)
        return self._on(day, -1)

    def size(self) -> float:
        """About how many days, to tell the later end of a range."""
        return self.halves / 2 * _DAYS_IN[self.unit]

    def _business_days(self) -> int | None:
        count = (self.halves + 1) // 2
        return count if count <= rules.MOST_BUSINESS_DAYS else None

    def _on(self, day: date, sign: int) -> date | None:
        if self.size() > rules.MOST_DAYS:
            return None
        if self.unit in ("month", "year"):
            months = self.halves * (12 if self.unit == "year" else 1)
            found = rules.months_after(day, sign * (months // 2))
            return found + sign * (15 * rules.DAY) if found and months % 2 else found
        return day + sign * self._days() * rules.DAY

    def _days(self) -> int:
        if self.unit == "hour":
            hours = (self.halves + 1) // 2
            return 0 if hours < 12 else (hours + 23) // 24
        return (self.halves * (7 if self.unit == "week" else 1) + 1) // 2


def cardinal(tokens: Tokens, at: int) -> Amount | None:
    """A plain number in figures or in words, up to ninety-nine in words."""
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


_FIXED_AMOUNTS = Phrases(
    {
        "a couple of": 4,
        "a couple": 4,
        "couple of": 4,
        "couple": 4,
        "a few": 6,
        "few": 6,
        "half a dozen": 12,
        "half a": 1,
        "half an": 1,
        "a dozen": 24,
        "dozen": 24,
        "a": 2,
        "an": 2,
    }
)
"""Amounts in halves: "a couple" is 2, "a few" is 3."""
_MORE = Phrases(dict.fromkeys(("another", "a further", "further"), True))


def amount(tokens: Tokens, at: int) -> Amount | None:
    """A count before a unit."""
    words = tokens.words
    more = _MORE.at(words, at)
    if more:
        return _count(tokens, more[1]) or Amount(2, more[1])
    return _count(tokens, at)


def _count(tokens: Tokens, at: int) -> Amount | None:
    words = tokens.words
    fixed = _FIXED_AMOUNTS.at(words, at)
    if fixed:
        return Amount(*fixed)
    if tokens.kinds[at] == DECIMAL:
        return _decimal(words[at], at)
    found = cardinal(tokens, at)
    if found is None:
        return None
    end = found.end
    if words[end] == "(" and tokens.kinds[end + 1] == NUMBER and words[end + 2] == ")":
        end += 3  # "ten (10)"
    if words[end : end + 3] == ["and", "a", "half"]:
        return Amount(found.halves + 1, end + 3)
    return Amount(found.halves, end)


def _decimal(word: str, at: int) -> Amount | None:
    whole, _, rest = word.partition(".")
    if "," in word or len(whole) > 3:
        return None
    return Amount(2 * int(whole) + (1 if rest.strip("0") else 0), at + 1)


def duration(tokens: Tokens, at: int, *, after_between: bool = False) -> Duration | None:
    """A length of time; of a range, the later end ("two to three weeks", "a week to ten days")."""
    counts = _amounts(tokens, at, after_between=after_between)
    found = _with_unit(tokens, counts) if counts else None
    return later_end(tokens, found, after_between=after_between) if found else None


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
    """The place after words that join two ends of a range, 0 where none stand at `at`."""
    words = tokens.words
    if words[at] == "," and (words[at + 1] in APPROXIMATELY or words[at + 1] == "or"):
        at += 1
    joins = words[at] in ("to", "or", "/") or words[at] in DASHES or words[at] in APPROXIMATELY
    if not (joins or (words[at] == "and" and after_between)):
        return 0
    at += 1
    for _ in range(3):
        at += 1 if words[at] in APPROXIMATELY or words[at] in ("even", "at", "most") else 0
    return at


_AFTER_A_SINGULAR = word_set("time wait window period timeframe timeline turnaround process")


def _with_unit(tokens: Tokens, count: Amount) -> Duration | None:
    words, at = tokens.words, count.end
    for _ in range(2):
        at += 1 if words[at] in FILLERS else 0
    found = _unit(tokens, at)
    if found is None:
        return None
    unit, scale, at = found
    if words[at : at + 3] == ["and", "a", "half"]:
        return Duration((count.halves + 1) * scale, unit, at + 3)
    if (
        words[at - 1] not in PLURAL_UNITS
        and words[at - 1] != "time"
        and not _may_be_singular(tokens, at, count)
    ):
        return None
    if unit == "hour" and words[count.end] in WORKING:
        hours = count.halves // 2
        return Duration(2 * (hours // 24 if hours % 24 == 0 else (hours + 7) // 8), "business day", at)
    return Duration(count.halves * scale, unit, at)


def _may_be_singular(tokens: Tokens, at: int, count: Amount) -> bool:
    # "A two-week trial" and "a one-week break" name no date; "a two-week turnaround" does.
    one = count.halves <= 2 and not tokens.joined[at - 1]
    return one or tokens.words[at] in _AFTER_A_SINGULAR


_UNIT_NAMES: dict[str, tuple[Unit, int]] = {word: (unit, 1) for word, unit in UNIT.items()} | {
    "fortnight": ("week", 2),
    "fortnights": ("week", 2),
    "minutes": ("hour", 0),
    "mins": ("hour", 0),
}
_WORKING_UNITS: dict[str, tuple[Unit, int]] = {
    "day": ("business day", 1),
    "days": ("business day", 1),
    "week": ("business day", 5),
    "weeks": ("business day", 5),
    "hour": ("hour", 1),
    "hours": ("hour", 1),
}


def _unit(tokens: Tokens, at: int) -> tuple[Unit, int, int] | None:
    """The unit at a place, how many of it the word means, and the token after it."""
    words = tokens.words
    known = _UNIT_NAMES
    if words[at] in WORKING:
        known, at = _WORKING_UNITS, at + 1
    elif words[at] in ("week", "weeks") and words[at + 1] in ("day", "days"):
        known, at = _WORKING_UNITS, at + 1  # "week days"
    if words[at] not in known:
        return None
    unit, scale = known[words[at]]
    if words[at + 1] == "time":
        return unit, scale, at + 2
    if tokens.possessive[at] and tokens.kinds[at + 1] == WORD:
        return None  # "two weeks' notice"
    return unit, scale, at + 1


def later_end(tokens: Tokens, found: Duration, *, after_between: bool) -> Duration:
    """The later end of a range whose first end is `found`: "a week or two", "a week to ten days"."""
    words = tokens.words
    if words[found.end : found.end + 2] == ["or", "so"]:
        return replace(found, end=found.end + 2)
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
        other = replace(found, halves=count.halves, end=count.end)
    return max(replace(found, end=other.end), other, key=Duration.size)


def _at_most(tokens: Tokens, found: Duration) -> Duration:
    # "In a week, two at most".
    count = cardinal(tokens, found.end + 1)
    if count is None or tokens.words[count.end] not in ("at", "max", "tops", "maximum"):
        return found
    return replace(found, halves=max(found.halves, count.halves), end=count.end)


_AFTER_A_BARE_COUNT = word_set("at if from depending but and max tops before we you i until for so time")


def _ends_here(tokens: Tokens, at: int) -> bool:
    # "A week or two", but not "a week, maybe two interviews".
    return tokens.kinds[at] != WORD or tokens.words[at] in _AFTER_A_BARE_COUNT
