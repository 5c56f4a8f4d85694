"""Days, months, years and weekdays that a text names, as written; nothing is resolved here."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from afterview.core.days_in_words import MONTHS, WEEKDAYS
from afterview.core.letters.lint.plain import phrase, plain

_MONTH_BY_WORD = {name.lower(): number for number, name in enumerate(MONTHS, 1)}
_MONTH_BY_WORD |= {name[:3]: number for name, number in _MONTH_BY_WORD.items()} | {"sept": 9}
_WEEKDAY_BY_WORD = {name.lower(): number for number, name in enumerate(WEEKDAYS)}
_WEEKDAY_BY_WORD |= {name[:3]: number for name, number in _WEEKDAY_BY_WORD.items()}
_WEEKDAY_BY_WORD |= {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}


@dataclass(frozen=True, slots=True)
class Written:
    """A date as far as it is written: "Friday", "4 December", "the 4th", "June 2022", "2019".

    `weekday` counts from Monday, 0; `weekday_at` is the span of its word.
    """

    start: int
    end: int
    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    weekday_at: tuple[int, int] | None = None

    def fits(self, recorded: date) -> bool:
        """Whether what is written, the weekday apart, is so of a recorded date."""
        return (
            self.day in (None, recorded.day)
            and self.month in (None, recorded.month)
            and self.year in (None, recorded.year)
        )


_YEAR = r"(?:19|20)\d\d"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_WEEKDAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_ANY_WEEKDAY = r"(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
_COUNTED = (
    r"(?:ms|km|kg|pallets|people|students|customers|euros?|dollars|pounds|covers|units|orders|hours|words)"
)
_NO_NUMBER = r"(?![\w/%]|\.\d| ?%| ?percent)"
_NO_DATE = r"(?:floor|century|grade|time|anniversary|place|year|hour|day|edition|form|of a)"


@cache
def _pattern() -> re.Pattern[str]:
    def led(number: int) -> str:
        return rf"(?:(?P<weekday{number}>{_ANY_WEEKDAY})(?:'s)?(?:,| \()? ?)?(?:the )?"

    def ordinal(number: int) -> str:
        return rf"(?P<day{number}>\d{{1,2}})(?:st|nd|rd|th)?"

    ways = (
        r"(?P<year1>\d{4})-(?P<number1>\d\d)-(?P<day1>\d\d)(?![\w-])",
        rf"{led(2)}{ordinal(2)} ?(?:of )?(?:the )?(?P<month2>{_MONTH})(?:,? ?(?P<year2>{_YEAR})\b)?",
        rf"{led(3)}(?P<month3>{_MONTH}) (?:the )?{ordinal(3)}\b(?! ?%)(?:,? ?(?P<year3>{_YEAR})\b)?",
        r"(?P<first>\d{1,2})(?P<mark>[./])(?P<second>\d{1,2})(?:(?P=mark)(?P<year4>\d{4}|\d\d)?)?"
        + _NO_NUMBER,
        rf"(?P<weekday5>{_WEEKDAY}),? (?:the )?(?P<day5>\d{{1,2}})(?:st|nd|rd|th)\b",
        rf"the (?P<day6>\d{{1,2}})(?:st|nd|rd|th)\b(?! {_NO_DATE})",
        rf"(?P<month7>{_MONTH})(?:,? | of )(?P<year7>{_YEAR})\b",
        rf"(?P<weekday8>{_WEEKDAY})(?P<many>s\b)?",
        rf"(?P<month9>{_MONTH})",
        rf"(?P<year10>{_YEAR})(?![\w%]|[.,:]\d| ?{_COUNTED}\b)",
    )
    return re.compile(rf"(?<![\w/.-])(?!24/7)(?:{'|'.join(ways)})")


@lru_cache(maxsize=4096)
def written_dates(text: str, *, month_first: bool) -> tuple[Written, ...]:
    """The dates of a text in order; `month_first` is how 12/4 is read."""
    found = (_written(text, match, month_first=month_first) for match in _pattern().finditer(plain(text)))
    return tuple(one for one in found if one is not None)


def _written(text: str, found: re.Match[str], *, month_first: bool) -> Written | None:
    given = {key.rstrip("0123456789"): value for key, value in found.groupdict().items() if value is not None}
    start, end = found.span()
    if "first" in given:
        return _numeric(start, end, given, month_first=month_first)
    name = given.get("month", "").strip(".")
    if "many" in given or (set(given) == {"month"} and not _is_month(text, start, end, name)):
        return None
    if text[end - 1] == "." and len(name) > 3:
        end -= 1  # the sentence's full stop, not an abbreviation's
    day, year = (int(given[key]) if key in given else None for key in ("day", "year"))
    month = int(given["number"]) if "number" in given else _MONTH_BY_WORD.get(name)
    if "weekday" not in given:
        return Written(start, end, day, month, year)
    weekday = _WEEKDAY_BY_WORD.get(given["weekday"].strip("."))
    group = next(key for key, value in found.groupdict().items() if value and key.startswith("weekday"))
    return Written(start, end, day, month, year, weekday, found.span(group))


# "May I", "May the best one win": a wish or a question. "Mr March", "June Carter": a name.
_ASKS = (
    r" (?:i|we|you|he|she|it|they|the|this|that|your|my|our|all|there|as well)\b(?! (?:was|is|were|had)\b)"
)
_BEFORE_NAMES = r"\b(?:mr|mrs|ms|miss|mx|dr|prof|madame|monsieur)\.? $"


def _is_month(text: str, start: int, end: int, name: str) -> bool:
    """Whether a month's word alone is one: "May" and "March" are, "may", "Dec" and "May I" are not."""
    if not text[start].isupper() or (len(name) <= 3 and name != "may"):
        return False
    low = plain(text)
    opens = not low[:start].strip() or low[:start].rstrip()[-1] in ".!?:;,—\"'("
    if name == "may" and opens and phrase(_ASKS).match(low, end):
        return False
    return phrase(_BEFORE_NAMES).search(low[:start]) is None


def _numeric(start: int, end: int, given: dict[str, str], *, month_first: bool) -> Written | None:
    first, second = int(given["first"]), int(given["second"])
    year = int(given["year"]) if "year" in given else None
    if year is not None and year < 100:
        year += 2000
    if month_first and given["mark"] == "/":
        first, second = second, first
    if given["mark"] == "." and year is None and len(given["second"]) == 1:
        return None  # 2.1 is a number
    return Written(start, end, first, second, year) if 1 <= first <= 31 and 1 <= second <= 12 else None
