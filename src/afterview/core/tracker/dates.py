"""Dates as people and exports write them in a sheet, and in which order a column's numeric dates stand.

A date is read or it is not: where two readings are possible and nothing decides, none is given and the user
is asked (RULEBOOK section 5, "nothing beats a guess").
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import cache, lru_cache
from typing import Literal

from afterview.core.tracker.wording import folded

DateOrder = Literal["day first", "month first"]
_YEARS = range(1990, 2101)
_LONGEST = 120

_MONTH_NAMES = """
    january jan januar janner jaenner janvier janv enero ene
    february feb februar fevrier fevr fev febrero
    march mar marz maerz mrz mars marzo
    april apr avril avr abril abr
    may mai mayo
    june jun juni juin junio
    july jul juli juillet juil julio
    august aug aout agosto ago
    september sep sept septembre septiembre setiembre
    october oct oktober okt octobre octubre
    november nov novembre noviembre
    december dec dezember dez decembre diciembre dic
    """
_MONTHS = {
    name: number
    for number, line in enumerate(_MONTH_NAMES.strip().splitlines(), start=1)
    for name in line.split()
}


@dataclass(frozen=True, slots=True)
class TrackedDate:
    """A cell that tells of a day: its words, and what they mean where that is certain.

    `clock` is a local time, of no known zone; `instant` is there only where the cell gives its offset.
    """

    said: str
    day: date | None = None
    clock: time | None = None
    instant: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Found:
    """A date in a cell: the days it may be (month first, day first), none where it gives no year."""

    start: int
    end: int
    days: tuple[date, ...] = ()
    proves: DateOrder | None = None
    dotted: bool = False
    clock: time | None = None
    instant: datetime | None = None


def read_date(said: str, order: DateOrder | None = None) -> TrackedDate:
    """The day a cell names, in that order of a numeric date; its words alone where that is not certain."""
    text = _plain(said)
    found = _only(text)
    day = None if found is None else _chosen(found, order)
    if found is None or day is None:
        return TrackedDate(said)
    rest = f"{text[: found.start]} {text[found.end :]}"
    return TrackedDate(said, day, found.clock or _time_in(rest), found.instant)


def read_time(said: str) -> time | None:
    """The time of day in a cell that has no date."""
    return _time_in(_plain(said))


def names_a_day(said: str) -> bool:
    """Whether a cell is about a day: it holds a date, readable or not, and not a paragraph around it."""
    return len(said) <= _LONGEST and bool(_all(_plain(said)))


def possible_days(said: str) -> tuple[date, ...]:
    """The days that a cell may mean: two where the order of day and month decides, none without a year."""
    found = _only(_plain(said))
    return () if found is None else found.days


def lacks_year(said: str) -> bool:
    """Whether a cell names a day and month but no year."""
    found = _only(_plain(said))
    return found is not None and not found.days


def names_several_days(said: str) -> bool:
    """Whether a cell names more than one day, so that none of them is read."""
    return names_a_day(said) and _only(_plain(said)) is None


def is_dotted(said: str) -> bool:
    """Whether a numeric date is written with dots, which only day-first lands do (13.04.2026)."""
    found = _only(_plain(said))
    return found is not None and found.dotted


def orders_proved(cells: Iterable[str]) -> dict[DateOrder, str]:
    """The orders that a column's cells prove, each with the first cell that can be nothing else (13/04)."""
    proved: dict[DateOrder, str] = {}
    for cell in cells:
        found = _only(_plain(cell))
        if found is not None and found.proves is not None:
            proved.setdefault(found.proves, cell)
    return proved


def with_time(day: TrackedDate, said: str) -> TrackedDate:
    """A day with the time that another cell gives."""
    return replace(day, said=f"{day.said} {said}", clock=read_time(said))


def _plain(said: str) -> str:
    return folded(said[: 2 * _LONGEST]) if len(said) <= _LONGEST else ""


def _chosen(found: _Found, order: DateOrder | None) -> date | None:
    if len(found.days) < 2:
        return found.days[0] if found.days else None
    if order is None and found.dotted:
        order = "day first"
    if order is None:
        return None
    return found.days[0] if order == "month first" else found.days[1]


def _only(text: str) -> _Found | None:
    """The one date of a cell; of a range with an arrow, as Notion exports it, the first."""
    found = _all(text)
    if len({one.days for one in found}) == 1:
        return found[0]
    return found[0] if found and "→" in text[found[0].end :] else None


@lru_cache(maxsize=4096)  # a column is looked at more than once, and its days repeat
def _all(text: str) -> list[_Found]:
    """The dates of a text from left to right; a date without a year counts only where no other stands."""
    matches = [(match, reading) for pattern, reading in _patterns() for match in pattern.finditer(text)]
    found = [read for match, reading in matches if (read := reading(match)) is not None]
    if not matches:
        found = [
            _Found(match.start(), match.end())
            for match in _yearless().finditer(text)
            if _is_day_and_month(match)
        ]
    return sorted(found, key=lambda one: one.start)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], _Found | None]], ...]:
    day, year = r"(?P<day>\d{1,2})", r"['’]?(?P<year>\d{4}|\d{2})(?!\d|:|\s*(?:h\b|h\d|uhr|[ap]\.?m\b))"
    month = f"(?<![a-z])(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})(?![a-z])"
    clock = r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?"
    offset = r"(?P<offset>z\b|utc|gmt|[+-]\d{2}:?\d{2})?"
    iso = (
        r"(?<![\d/.-])(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)"
        rf"(?:(?:t|,?\s+){clock}(?!\s*[ap]\.?m\b)\s*{offset})?"
    )
    compact = r"^\s*(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})\s*$"
    numeric = (
        r"(?<![\d/.-])(?P<one>\d{1,2})\s?(?P<mark>[./-])\s?(?P<other>\d{1,2})\s?(?P=mark)\s?"
        r"(?P<year>\d{4}|\d{2})(?!\d)"
    )
    day_month = (
        rf"(?<![\w:.]){day}(?:st|nd|rd|th|er|o|a|\.)?[\s/-]*(?:of\s+|de\s+)?{month}\.?,?"
        rf"[\s/-]*(?:del?\s+)?{year}"
    )
    month_day = rf"{month}\.?[\s/-]*{day}(?:st|nd|rd|th)?,?[\s/-]+{year}"
    return (
        (re.compile(iso), _year_first),
        (re.compile(compact), _year_first),
        (re.compile(numeric), _numeric),
        (re.compile(day_month), _in_words),
        (re.compile(month_day), _in_words),
    )


@cache
def _yearless() -> re.Pattern[str]:
    month = f"(?<![a-z])(?:{'|'.join(sorted(_MONTHS, key=len, reverse=True))})(?![a-z])"
    return re.compile(
        rf"(?<![\w:.])\d{{1,2}}(?:st|nd|rd|th|er|o|a|\.)?[\s/-]*(?:of\s+|de\s+)?{month}"
        rf"|{month}\.?[\s/-]*\d{{1,2}}(?!\d)"
        r"|(?<![\d/.:$€£,-])(?P<one>\d{1,2})(?:/(?P<other>\d{1,2})|\.(?P<dotted>\d{1,2})\.)(?![\d/.%])"
    )


def _is_day_and_month(match: re.Match[str]) -> bool:
    if match["one"] is None:
        return True
    one, other = int(match["one"]), int(match["other"] or match["dotted"])
    # 24/7 and 1/2 are no dates, but nothing tells them from one; a column of them has no date's name.
    return min(one, other) >= 1 and max(one, other) <= 31 and min(one, other) <= 12


def _year_first(match: re.Match[str]) -> _Found | None:
    given = match.groupdict()
    day = _real(int(given["year"]), int(given["month"]), int(given["day"]))
    if day is None:
        return None
    clock = _clock(given.get("hour"), given.get("minute"))
    instant = None
    if clock is not None and given["offset"]:
        zone = _offset(given["offset"])
        seconds = timedelta(seconds=min(int(given["second"] or 0), 59))
        instant = None if zone is None else datetime.combine(day, clock, zone) + seconds
    return _Found(match.start(), match.end(), (day,), clock=clock, instant=instant)


def _numeric(match: re.Match[str]) -> _Found | None:
    one, other, year = int(match["one"]), int(match["other"]), _full_year(match["year"])
    month_first, day_first = _real(year, one, other), _real(year, other, one)
    days = tuple(day for day in (month_first, day_first) if day is not None)
    if not days:
        return None
    proves: DateOrder | None = None
    if len(days) == 1:
        proves = "month first" if month_first else "day first"
    return _Found(match.start(), match.end(), tuple(dict.fromkeys(days)), proves, match["mark"] == ".")


def _in_words(match: re.Match[str]) -> _Found | None:
    day = _real(_full_year(match["year"]), _MONTHS[match["month"]], int(match["day"]))
    return None if day is None else _Found(match.start(), match.end(), (day,))


def _full_year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None


def _offset(text: str) -> timezone | None:
    if text in ("z", "utc", "gmt"):
        return UTC
    ahead = timedelta(hours=int(text[1:3]), minutes=int(text[-2:]))
    return timezone(-ahead if text[0] == "-" else ahead) if ahead < timedelta(hours=15) else None


@cache
def _times() -> re.Pattern[str]:
    half = r"(?P<half>[ap])\.?\s?m\b"
    return re.compile(
        rf"(?<![\d:.,/-])(?P<h1>\d{{1,2}}):(?P<m1>\d{{2}})(?::\d{{2}}(?:\.\d+)?)?(?![\d:])(?:\s*{half})?"
        rf"|(?<![\d:.,/-])(?P<h2>\d{{1,2}})\s*{half.replace('half', 'half2')}"
        r"|(?<![\d:.,/-])(?P<h3>\d{1,2})(?:[.:](?P<m3>\d{2}))?\s*uhr\b"
        r"|(?<![\d:.,/-])(?P<h4>\d{1,2})\s?h(?:\s?(?P<m4>\d{2}))?(?!\w)"
    )


def _time_in(text: str) -> time | None:
    match = _times().search(text)
    if match is None:
        return None
    given = match.groupdict()
    hour = next(given[name] for name in ("h1", "h2", "h3", "h4") if given[name])
    minute = next((given[name] for name in ("m1", "m3", "m4") if given[name]), "0")
    return _clock(hour, minute, given["half"] or given["half2"])


def _clock(hour: str | None, minute: str | None, half: str | None = None) -> time | None:
    if hour is None or minute is None:
        return None
    hours = int(hour)
    if half and hours <= 12:
        hours = hours % 12 + (12 if half == "p" else 0)
    return time(hours, int(minute)) if hours < 24 and int(minute) < 60 else None
