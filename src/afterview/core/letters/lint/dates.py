"""Days, months, years and weekdays that a text names, as written; nothing is resolved here."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from afterview.core.letters.lint.plain import plain

MONTHS = "january february march april may june july august september october november december".split()
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTH_BY_WORD = {
    **{name: number for number, name in enumerate(MONTHS, 1)},
    **{name[:3]: number for number, name in enumerate(MONTHS, 1)},
    "sept": 9,
}
_WEEKDAY_BY_WORD = {
    **{name: number for number, name in enumerate(WEEKDAYS)},
    **{name[:3]: number for number, name in enumerate(WEEKDAYS)},
    "tues": 1,
    "weds": 2,
    "thur": 3,
    "thurs": 3,
}


@dataclass(frozen=True, slots=True)
class Written:
    """A date as far as it is written: "Friday", "4 December", "the 4th", "June 2022", "2019"."""

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


@cache
def _pattern() -> re.Pattern[str]:
    month = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
    weekday = r"(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
    full = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
    lead = rf"(?:(?P<wd%d>{weekday})(?:'s)?(?:,| \(|)? ?)?(?:the )?"
    ordinal = r"(?P<d%d>\d{1,2})(?:st|nd|rd|th)?"
    return re.compile(
        r"(?<![\w/.-])(?!24/7)(?:"
        r"(?P<y1>\d{4})-(?P<m1>\d\d)-(?P<d1>\d\d)(?![\w-])"
        rf"|{lead % 2}{ordinal % 2} ?(?:of )?(?:the )?(?P<m2>{month})(?:,? ?(?P<y2>(?:19|20)\d\d)\b)?"
        rf"|{lead % 3}(?P<m3>{month}) (?:the )?{ordinal % 3}\b(?! ?%)(?:,? ?(?P<y3>(?:19|20)\d\d)\b)?"
        r"|(?P<n4>\d{1,2})(?P<sep>[./])(?P<n5>\d{1,2})(?:(?P=sep)(?P<y4>\d{4}|\d\d)?)?(?![\w/%]|\.\d| ?%| ?percent)"
        rf"|(?P<wd5>{full}),? (?:the )?(?P<d5>\d{{1,2}})(?:st|nd|rd|th)\b"
        r"|(?:the )(?P<d6>\d{1,2})(?:st|nd|rd|th)\b(?! (?:floor|century|grade|time|anniversary|place|year|hour|day|edition|form|of a))"
        rf"|(?P<m7>{month})(?:,? | of )(?P<y7>(?:19|20)\d\d)\b"
        rf"|(?P<wd8>{full})(?P<many>s\b)?"
        rf"|(?P<m9>{month})"
        r"|(?P<y10>(?:19|20)\d\d)(?![\w%]|[.,:]\d| ?(?:ms|km|kg|pallets|people|students|customers|euros?|dollars|pounds|covers|units|orders|hours|words)\b)"
        r")"
    )


@lru_cache(maxsize=512)
def written_dates(text: str, *, month_first: bool) -> tuple[Written, ...]:
    """The dates of a text in order; `month_first` is how 12/4 is read."""
    return tuple(
        one
        for found in _pattern().finditer(plain(text))
        if (one := _written(text, found, month_first)) is not None
    )


def _written(text: str, found: re.Match[str], month_first: bool) -> Written | None:
    given = {key: value for key, value in found.groupdict().items() if value is not None}
    start, end = found.span()
    if (
        text[end - 1] == "."
        and "n4" not in given
        and text[start:end].split()[-1].lower().rstrip(".") in (*MONTHS, *WEEKDAYS)
    ):
        end -= 1
    if "n4" in given:
        return _numeric(start, end, given, month_first)
    if "m9" in given and not _is_month(text[start:end], given["m9"]):
        return None
    if "many" in given:
        return None
    day = next((int(given[key]) for key in ("d1", "d2", "d3", "d5", "d6") if key in given), None)
    year = next((int(given[key]) for key in ("y1", "y2", "y3", "y7", "y10") if key in given), None)
    name = next((given[key] for key in ("m2", "m3", "m7", "m9") if key in given), None)
    month = int(given["m1"]) if "m1" in given else _MONTH_BY_WORD[name.strip(".")] if name else None
    key = next((key for key in ("wd2", "wd3", "wd5", "wd8") if key in given), None)
    if key is None:
        return Written(start, end, day, month, year)
    weekday = _WEEKDAY_BY_WORD[given[key].strip(".")] if given[key].strip(".") in _WEEKDAY_BY_WORD else None
    return Written(start, end, day, month, year, weekday, found.span(key))


def _is_month(written: str, name: str) -> bool:
    """Whether a month's word alone is one: "May" and "March" are, "may" and "march" are not, nor "mar" and "dec"."""
    return written[0].isupper() and (len(name.strip(".")) > 3 or name == "may")


def _numeric(start: int, end: int, given: dict[str, str], month_first: bool) -> Written | None:
    first, second = int(given["n4"]), int(given["n5"])
    year = int(given["y4"]) if "y4" in given else None
    if year is not None and year < 100:
        year += 2000
    if month_first and given["sep"] == "/":
        first, second = second, first
    if not (1 <= first <= 31 and 1 <= second <= 12):
        return None
    if given["sep"] == "." and "y4" not in given and len(given["n5"]) == 1:
        return None  # 2.1 is a number
    return Written(start, end, first, second, year)
