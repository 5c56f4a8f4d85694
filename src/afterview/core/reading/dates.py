"""Dates as people write them: English, German, French, Spanish and Japanese, numeric and in words.

A date is found first and resolved later, against the day on which its message was written: "Tuesday" is the
first such day after it (RULEBOOK.md section 5), a date without a year the next one from it on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_MONTHS = {
    1: "january januar jänner janvier enero jan janv ene",
    2: "february februar feber février fevrier febrero feb févr fév",
    3: "march märz maerz mars marzo mar mär mrz",
    4: "april avril abril apr avr abr",
    5: "may mai mayo",
    6: "june juni juin junio jun",
    7: "july juli juillet julio jul juil",
    8: "august août aout agosto aug ago",
    9: "september septembre septiembre setiembre sept sep",
    10: "october oktober octobre octubre oct okt",
    11: "november novembre noviembre nov",
    12: "december dezember décembre decembre diciembre dec dez déc dic",
}
_WEEKDAYS = (
    "monday montag lundi lunes mon",
    "tuesday dienstag mardi martes tues tue",
    "wednesday mittwoch mercredi miércoles miercoles wed",
    "thursday donnerstag jeudi jueves thurs thur thu",
    "friday freitag vendredi viernes fri",
    "saturday samstag sonnabend samedi sábado sabado",
    "sunday sonntag dimanche domingo",
)
# These are words of their own; they name a day only beside a date.
_SHORT_WEEKDAYS = (
    "mo lun",
    "di die mar",
    "mi mer mié",
    "do don jeu jue",
    "fr fre ven vie",
    "sa sat sam sáb",
    "so son sun dim dom",
)
_JAPANESE_WEEKDAYS = "月火水木金土日"
_RELATIVE = {
    "today": 0, "heute": 0, "aujourd'hui": 0, "aujourd’hui": 0, "hoy": 0, "本日": 0, "今日": 0,
    "tomorrow": 1, "morgen": 1, "demain": 1, "mañana": 1, "明日": 1,
    "day after tomorrow": 2, "übermorgen": 2, "après-demain": 2, "pasado mañana": 2, "明後日": 2,
}  # fmt: skip
# What stands before or behind a weekday. "either": people mean this week's or next week's by it.
_BEFORE = {
    word: week
    for week, words in {
        "next": "next, next week, next week on, nächste woche, nächste woche am, kommende woche",
        "this": "this, diesen, dieser, ce, este",
        "coming": "this coming, coming, upcoming, kommenden, kommender",
        "either": "nächsten, nächster, próximo, proximo",
    }.items()
    for word in words.split(", ")
}
_BEHIND = {
    word: week
    for week, words in {
        "next": "next week, of next week, nächster woche, kommender woche, nächste woche, "
        "der nächsten woche, de la semaine prochaine, de la próxima semana, de la semana que viene, "
        "de la semana próxima",
        "this": "this week, of this week, dieser woche, de esta semana, de cette semaine",
        "coming": "que viene",
        "either": "prochain, próximo",
    }.items()
    for word in words.split(", ")
}

_MONTH_NUMBERS = {name: number for number, names in _MONTHS.items() for name in names.split()}
_WEEKDAY_NUMBERS = {name: number for number, names in enumerate(_WEEKDAYS) for name in names.split()}
_SHORT_NUMBERS = {name: number for number, names in enumerate(_SHORT_WEEKDAYS) for name in names.split()}


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date in a text, as far as it says itself.

    `numbers` holds an all-numeric day and month in the order written. `shift` counts days from the day of
    saying, `week` is what stands beside a weekday: next, this, coming, or either.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    numbers: tuple[int, int] | None = None
    shift: int | None = None
    week: str | None = None

    @property
    def is_weekday_only(self) -> bool:
        """Whether it names a weekday and no date."""
        return self.day is None and self.numbers is None and self.shift is None


def _any_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


@cache
def _may_hold_date() -> re.Pattern[str]:
    """What every date has: a digit, a weekday or a word such as "tomorrow". Most lines have none of them."""
    return re.compile(rf"\d|{_any_of([*_WEEKDAY_NUMBERS, *_RELATIVE])}|[月火水木金土日]曜", re.IGNORECASE)


@cache
def _pattern() -> re.Pattern[str]:
    """One pattern for all notations; the first letters of its groups name the notation."""
    months = _any_of(_MONTH_NUMBERS)
    weekdays = _any_of(_WEEKDAY_NUMBERS)
    year = r"(?:19|20)\d{2}"
    clock = r"\s?(?:am|pm|a\.m|p\.m|uhr|h|heures)\b"
    return re.compile(
        rf"(?P<iso>(?<![\d/.-])(?P<iy>{year})[-/.](?P<im>\d{{1,2}})[-/.](?P<id>\d{{1,2}})(?!\d))"
        r"|(?P<ja>(?:(?P<jera>令和)\s?)?(?:(?P<jy>\d{1,4})年\s?)?(?P<jm>\d{1,2})月\s?(?P<jd>\d{1,2})日"
        r"(?:\s?[（(](?P<jw>[月火水木金土日])[^)）]{0,4}[)）])?)"
        r"|(?P<dm>(?<![\d.:/])(?P<dd>\d{1,2})(?:\.|st|nd|rd|th|er|º|°)?\s{0,2}(?:-|of\s+|de\s+)?"
        rf"(?P<dmon>{months})\b\.?(?:[-,\s]{{0,2}}(?:de\s+|del\s+)?(?P<dy>{year}(?!\d)|['’]\d{{2}}(?!\d)))?)"
        rf"|(?P<md>\b(?P<mmon>{months})\b\.?\s{{0,2}}(?:the\s+)?(?P<mday>\d{{1,2}})(?:st|nd|rd|th)?"
        rf"(?![\d:]|\.\d|{clock}|\.?\s+(?:de\s+)?(?:{months})\b)(?:\s*,?\s*(?P<my>{year})(?!\d|:))?)"
        r"|(?P<dots>(?<![\d.:/v])(?P<od>\d{1,2})\.\s?(?P<om>\d{1,2})\."
        rf"(?:\s?(?P<oy>{year}(?!\d)|\d{{2}}(?![\d:.h]|\s?uhr)))?)"
        r"|(?P<num>(?<![\d/.:-])(?P<na>\d{1,2})(?P<ns>[/-])(?P<nb>\d{1,2})"
        rf"(?:(?P=ns)(?P<ny>{year}|\d{{2}}))?(?![\d/:%-]|{clock}))"
        rf"|(?P<wd>(?:\b(?P<before>{_any_of(_BEFORE)})\s+)?\b(?P<wday>{weekdays})\b\.?"
        rf"(?:\s+(?P<behind>{_any_of(_BEHIND)})\b)?)"
        rf"|(?P<jwd>(?P<jbefore>来週|今週)?の?(?P<jday>[月火水木金土日])曜日?)"
        rf"|(?P<short>\b(?P<sday>{_any_of(_SHORT_NUMBERS)})\b\.?(?=[\s,]+\d))"
        rf"|(?P<rel>\b(?:{_any_of(word for word in _RELATIVE if word[0] < '一')})\b|明後日|明日|本日|今日)"
        r"|(?P<dom>\b(?:the|den|dem|le|el)\s+(?P<domd>\d{1,2})(?:st|nd|rd|th|\.|er)?"
        r"(?=\s*(?:[,;)@]|\.?\s*$|at\b|from\b|um\b|von\b|à\b|de\s\d|a\slas\b)))",
        re.IGNORECASE,
    )


_NO_DAY = re.compile(r"(?:guten|good|schönen|buenas?|de la|por la|jeden)\s+$", re.IGNORECASE)
_JOIN = re.compile(r"[\s,.()（]*(?:den|dem|der|the|le|el|día|du|del|am|on)?[\s,(]*", re.IGNORECASE)


def find_dates(text: str) -> list[DateMention]:
    """Every date named in a line of text, in order; a weekday beside a date is one mention with it."""
    if not _may_hold_date().search(text):
        return []
    found: list[DateMention] = []
    for match in _pattern().finditer(text):
        mention = _mention(match, text)
        if mention is not None:
            _join(found, mention, text)
    return [mention for mention in found if not _is_lone_short(mention, text)]


def _is_lone_short(mention: DateMention, text: str) -> bool:
    word = text[mention.start : mention.end].casefold().strip(". ")
    return mention.is_weekday_only and word in _SHORT_NUMBERS


def _mention(match: re.Match[str], text: str) -> DateMention | None:
    """The mention that a match makes: each notation has its own reader."""
    group = match.groupdict()
    if group["rel"]:
        # "Guten Morgen" and "de la mañana" name no day; "Morgen" with a capital is the German for morning.
        if _NO_DAY.search(text, 0, match.start()) or match[0] == "Morgen":
            return None
        return DateMention(match.start(), match.end(), shift=_RELATIVE[match[0].casefold()])
    notation = next(name for name in _NOTATIONS if group[name])
    return _NOTATIONS[notation](match.start(), match.end(), group)


def _iso(start: int, end: int, group: dict[str, str]) -> DateMention | None:
    return _sound(start, end, int(group["iy"]), int(group["im"]), int(group["id"]))


def _day_month(start: int, end: int, group: dict[str, str]) -> DateMention | None:
    return _in_words(start, end, group["dy"], group["dmon"], group["dd"])


def _month_day(start: int, end: int, group: dict[str, str]) -> DateMention | None:
    return _in_words(start, end, group["my"], group["mmon"], group["mday"])


def _dotted(start: int, end: int, group: dict[str, str]) -> DateMention | None:
    return _sound(start, end, _year(group["oy"]), int(group["om"]), int(group["od"]))


def _japanese_weekday(start: int, end: int, group: dict[str, str]) -> DateMention:
    week = {"来週": "next", "今週": "this"}.get(group["jbefore"] or "")
    return DateMention(start, end, weekday=_JAPANESE_WEEKDAYS.index(group["jday"]), week=week)


def _short_weekday(start: int, end: int, group: dict[str, str]) -> DateMention:
    return DateMention(start, end, weekday=_SHORT_NUMBERS[group["sday"].casefold()])


def _day_of_month(start: int, end: int, group: dict[str, str]) -> DateMention | None:
    day = int(group["domd"])
    return DateMention(start, end, day=day) if 1 <= day <= 31 else None


def _weekday(start: int, end: int, group: dict[str, str]) -> DateMention | None:
    word = group["wday"]
    if len(word) <= 5 and word.islower() and _WEEKDAY_NUMBERS[word] in range(5) and word not in _SMALL:
        return None
    before = _BEFORE.get((group["before"] or "").casefold())
    behind = _BEHIND.get((group["behind"] or "").casefold())
    return DateMention(start, end, weekday=_WEEKDAY_NUMBERS[word.casefold()], week=before or behind)


# Weekdays that are written with a small letter in their language.
_SMALL = frozenset({"lundi", "mardi", "jeudi", "lunes"})


def _japanese(start: int, end: int, group: dict[str, str]) -> DateMention | None:
    weekday = _JAPANESE_WEEKDAYS.index(group["jw"]) if group["jw"] else None
    year = int(group["jy"]) + (2018 if group["jera"] else 0) if group["jy"] else None
    mention = _sound(start, end, year, int(group["jm"]), int(group["jd"]))
    return replace(mention, weekday=weekday) if mention else None


def _in_words(start: int, end: int, year: str | None, month: str, day: str) -> DateMention | None:
    if month == "may":
        return None
    return _sound(start, end, _year(year), _MONTH_NUMBERS[month.casefold()], int(day))


def _sound(start: int, end: int, year: int | None, month: int, day: int) -> DateMention | None:
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return DateMention(start, end, year=year, month=month, day=day)


def _numeric(start: int, end: int, group: dict[str, str]) -> DateMention | None:
    first, second = int(group["na"]), int(group["nb"])
    if group["ns"] == "-" and not group["ny"]:
        return None
    if not (1 <= min(first, second) <= 12 and max(first, second) <= 31):
        return None
    if (first, second) == (24, 7) and not group["ny"]:
        return None
    return DateMention(start, end, year=_year(group["ny"]), numbers=(first, second))


def _year(text: str | None) -> int | None:
    if not text:
        return None
    number = int(text.strip("'’"))
    return number + 2000 if number < 100 else number


_NOTATIONS: dict[str, Callable[[int, int, dict[str, str]], DateMention | None]] = {
    "iso": _iso,
    "ja": _japanese,
    "dm": _day_month,
    "md": _month_day,
    "dots": _dotted,
    "num": _numeric,
    "wd": _weekday,
    "jwd": _japanese_weekday,
    "short": _short_weekday,
    "dom": _day_of_month,
}


def _join(found: list[DateMention], mention: DateMention, text: str) -> None:
    """A weekday directly beside a date tells of the same day."""
    if found:
        last = found[-1]
        between = text[last.end : mention.start]
        beside = len(between) <= 12 and _JOIN.fullmatch(between)
        if beside and last.is_weekday_only and not mention.is_weekday_only and mention.weekday is None:
            found[-1] = replace(mention, start=last.start, weekday=last.weekday, week=last.week)
            return
        if beside and mention.is_weekday_only and mention.week is None and last.weekday is None:
            found[-1] = replace(last, end=mention.end, weekday=mention.weekday)
            return
    found.append(mention)


def resolve(mention: DateMention, said_on: date | None, *, day_first: bool | None) -> date | None:
    """The day a mention means; None where that would be a guess, or where its parts contradict each other."""
    if mention.shift is not None:
        day = said_on + timedelta(days=mention.shift) if said_on else None
        return None if day and mention.weekday not in {None, day.weekday()} else day
    if mention.numbers is not None:
        return _of_numbers(mention, mention.numbers, said_on, day_first=day_first)
    if mention.day is None:
        return _of_weekday(mention, said_on)
    return _of_parts(mention, said_on)


def _of_weekday(mention: DateMention, said_on: date | None) -> date | None:
    if said_on is None or mention.weekday is None:
        return None
    this_one = said_on + timedelta(days=mention.weekday - said_on.weekday())
    next_one = this_one + timedelta(days=7)
    coming = this_one if this_one > said_on else next_one
    if mention.week == "next":
        return next_one
    if mention.week == "this":
        return this_one if this_one >= said_on else None
    if mention.week == "either":
        return next_one if coming == next_one else None
    return coming


def _of_parts(mention: DateMention, said_on: date | None) -> date | None:
    if mention.year is not None:
        day = _date(mention.year, mention.month, mention.day)
    elif said_on is None:
        return None
    else:
        day = next((day for day in _occurrences(mention, said_on) if day and day >= said_on), None)
    return None if day and mention.weekday not in {None, day.weekday()} else day


def _occurrences(mention: DateMention, said_on: date) -> list[date | None]:
    """The dates that a date without a year, or a bare day of the month, may mean, nearest first."""
    if mention.month is not None:
        return [_date(said_on.year + more, mention.month, mention.day) for more in range(5)]
    turns = [divmod(said_on.month - 1 + more, 12) for more in range(3)]
    return [_date(said_on.year + year, month + 1, mention.day) for year, month in turns]


def _of_numbers(
    mention: DateMention, numbers: tuple[int, int], said_on: date | None, *, day_first: bool | None
) -> date | None:
    """A numeric date, where one order alone makes sense or the text shows which it uses."""
    first, second = numbers
    sound: dict[bool, date] = {}
    for is_day_first, (month, day) in ((True, (second, first)), (False, (first, second))):
        if month <= 12 and (found := _of_parts(replace(mention, month=month, day=day), said_on)):
            sound[is_day_first] = found
    ahead = {day for day in sound.values() if said_on is None or day >= said_on}
    if len(ahead) == 1:
        # A message announces what is to come.
        return ahead.pop()
    return sound.get(day_first) if day_first is not None else None


def _date(year: int, month: int | None, day: int | None) -> date | None:
    try:
        return date(year, month or 0, day or 0)
    except ValueError:
        return None
