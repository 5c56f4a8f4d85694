"""Times of day and their ranges as people write them, and how long something takes.

"10:00–10:45", "10-11am", "2 p.m. to 3:30 p.m.", "10 Uhr bis 11.30 Uhr", "14h30 à 15h", "de 10 a 11 h".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import time, timedelta
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_DASH = r"[-–—−‐~〜～]"
_TO = (
    rf"(?:\s*{_DASH}{{1,2}}>?\s*|\s*→\s*|\s*から\s*|"
    r"\s+(?:to|until|till|til|bis|à|a|hasta|and|und|et|y)\s+(?:um\s+|las\s+|la\s+)?)"
    r"(?:(?:ca\.?|circa|etwa|gegen|about|approx\.?|approximately|around|roughly|environ|env\.|aprox\.?)\s*)?"
)
_HALF = r"(?P<half{n}>(?:\s?[ap]\.?\s?m\b\.?|[ap]\b(?!\.?\w)))"
_PART_OF_DAY = re.compile(
    r"\s*(?:(?:de|por|en) la (?P<es>mañana|tarde|noche)|du (?P<fr>matin|soir)|de l['’](?P<pm>après-midi)|"
    r"in the (?P<en>morning|afternoon|evening)|(?P<de>vormittags|nachmittags|abends))",
    re.IGNORECASE,
)
_PM_WORDS = frozenset(
    {"tarde", "noche", "soir", "après-midi", "afternoon", "evening", "nachmittags", "abends"}
)
_WORDS = {"noon": 12, "midday": 12, "mittag": 12, "midi": 12, "mediodía": 12, "正午": 12}


@dataclass(frozen=True, slots=True)
class Hour:
    """A time of day as written. `is_loose` where it may be said by the twelve-hour clock without its half."""

    hour: int
    minute: int = 0
    is_loose: bool = False

    def time(self) -> time:
        """The time by the 24-hour clock."""
        return time(self.hour, self.minute)

    def later(self) -> Hour:
        """The same on the clock's face in the afternoon."""
        return replace(self, hour=self.hour + 12) if self.hour < 12 else self


@dataclass(frozen=True, slots=True)
class HourMention:
    """A time or a range of times and where it stands."""

    start: int
    end: int
    begins: Hour
    ends: Hour | None = None


def _atom(n: int) -> str:
    """One time; the groups carry the number `n`."""
    half = _HALF.format(n=n)
    return (
        rf"(?:(?P<ja{n}>午前|午後)?(?P<jh{n}>\d{{1,2}})時(?:(?P<jm{n}>\d{{1,2}})分|(?P<jhalf{n}>半))?"
        rf"|(?P<jb{n}>午前|午後)\s?(?P<jbh{n}>\d{{1,2}}):(?P<jbm{n}>\d{{2}})"
        rf"|(?P<h{n}>\d{{1,2}})(?:(?P<sep{n}>[:.])(?P<m{n}>[0-5]\d)(?::[0-5]\d)?)?"
        rf"(?:{half}|(?P<unit{n}>\s?(?:Uhr(?:\s(?P<um{n}>[0-5]\d)\b)?|h\s?(?P<hm{n}>[0-5]\d)\b|"
        rf"(?:h|heures?|horas|hs|hrs|hours)\b(?!\w))))?"
        rf"|(?P<word{n}>noon|midday|mittag|midi|mediodía|正午)(?!\w))"
    )


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.:,/$€£#+-]){_atom(1)}(?:{_TO}{_atom(2)})?(?![\d%])", re.IGNORECASE)


_SAID_BEFORE = re.compile(
    r"(?:\b(?:at|um|gegen|ab|from|around|starting|à|a las|a la|las|desde las)|@)\s*$", re.IGNORECASE
)
_NO_TIME_AFTER = re.compile(
    r"\s*-?(?:min|minute|minutes|minuten|minutos|std|stunde|stunden|years?|jahre|people|persons|candidates|"
    r"interviews?|"
    r"rounds?|weeks?|days?|tage|months?|%|°|km|mi|st\b|nd\b|rd\b|th\b|\.\d)",
    re.IGNORECASE,
)
_ENDS_CLAUSE = re.compile(
    r"\s*(?:[,.;!?)]|$|on\b|this\b|next\b|tomorrow\b|today\b|with\b|for\b|in the\b|to (?:talk|discuss|meet|"
    r"chat|speak|interview|go over|learn)\b|um (?:über|sie)\b|"
    r"para\b|pour\b|\()",
    re.IGNORECASE,
)


def find_hours(text: str, taken: Iterable[tuple[int, int]] = ()) -> list[HourMention]:
    """Every time and range of times in a line, in order, but for what lies in the spans already `taken`."""
    for start, end in taken:
        text = f"{text[:start]}{_TAKEN * (end - start)}{text[end:]}"
    mentions = (_mention(match, text) for match in _pattern().finditer(text))
    return [mention for mention in mentions if mention is not None]


# Stands in for words that are something else; no pattern knows it.
_TAKEN = "\x00"


def _mention(match: re.Match[str], text: str) -> HourMention | None:
    first, second = _hour(match, 1), _hour(match, 2)
    has_second = any(match[name] is not None for name in ("h2", "jh2", "jbh2", "word2"))
    if first is None or (has_second and second is None):
        return None
    sure = _is_sure(match, 1) or (has_second and _is_sure(match, 2))
    if not sure and not _may_be_bare(match, text, has_second=has_second):
        return None
    by_words = _half_of_day(text, match.end())
    first = _in_half(first, by_words)
    if second is not None:
        first, second = _agreed(match, first, _in_half(second, by_words))
    return HourMention(match.start(), match.end(), first, second)


def _hour(match: re.Match[str], n: int) -> Hour | None:
    """The n-th time of a match; None where there is none, or none of the clock's."""
    word = match[f"word{n}"]
    if word:
        return Hour(_WORDS[word.casefold()])
    if match[f"jh{n}"] or match[f"jbh{n}"]:
        return _japanese(match, n)
    return None if match[f"h{n}"] is None else _western(match, n)


def _western(match: re.Match[str], n: int) -> Hour | None:
    hour = int(match[f"h{n}"])
    minute = int(match[f"m{n}"] or match[f"um{n}"] or match[f"hm{n}"] or 0)
    half = (match[f"half{n}"] or "").strip().casefold()[:1]
    if hour > 23 or (half and hour < 1):
        return None
    if half and hour <= 12:
        return Hour(hour % 12 + (12 if half == "p" else 0), minute)
    is_plain = not match[f"unit{n}"] and not match[f"h{n}"].startswith("0") and not half
    return Hour(hour, minute, is_loose=is_plain and 1 <= hour <= 12)


def _japanese(match: re.Match[str], n: int) -> Hour | None:
    if match[f"jh{n}"]:
        minute = 30 if match[f"jhalf{n}"] else int(match[f"jm{n}"] or 0)
        return _eastern(match[f"ja{n}"], int(match[f"jh{n}"]), minute)
    return _eastern(match[f"jb{n}"], int(match[f"jbh{n}"]), int(match[f"jbm{n}"]))


def _eastern(half: str | None, hour: int, minute: int) -> Hour | None:
    if half == "午後" and hour < 12:
        hour += 12
    return Hour(hour, minute) if hour < 24 and minute < 60 else None


def _is_sure(match: re.Match[str], n: int) -> bool:
    """Whether the words alone make it a time: minutes behind a colon, am or pm, a unit, or a word."""
    if match[f"word{n}"] or match[f"jh{n}"] or match[f"jbh{n}"] or match[f"half{n}"] or match[f"unit{n}"]:
        return True
    return match[f"sep{n}"] == ":"


def _may_be_bare(match: re.Match[str], text: str, *, has_second: bool) -> bool:
    """Whether "at 3" or "10.30–11.15" is a time: it is said to be one, or both ends have their minutes."""
    if has_second and match["sep1"] and match["sep2"]:
        return True
    said = _SAID_BEFORE.search(text, 0, match.start()) is not None
    if match["sep1"] or has_second:
        return said
    if not said or _NO_TIME_AFTER.match(text, match.end()):
        return False
    return (_ENDS_CLAUSE.match(text, match.end()) or _PART_OF_DAY.match(text, match.end())) is not None


def _half_of_day(text: str, end: int) -> str | None:
    match = _PART_OF_DAY.match(text, end)
    if not match:
        return None
    word = next(group for group in match.groups() if group).casefold()
    return "pm" if word in _PM_WORDS else "am"


def _in_half(hour: Hour, half: str | None) -> Hour:
    if half is None or not hour.is_loose:
        return hour
    return replace(hour, hour=hour.hour % 12 + (12 if half == "pm" else 0), is_loose=False)


def _agreed(match: re.Match[str], first: Hour, second: Hour) -> tuple[Hour, Hour]:
    """Both ends of a range by what one of them says: "10–11 am", "11:30–12:30 pm", "2 pm–2:45"."""
    if match["unit1"] or match["unit2"]:
        return replace(first, is_loose=False), replace(second, is_loose=False)
    if match["half2"] and first.is_loose:
        # The start is in the same half of the day unless the range would run backwards.
        same = _in_half(first, "pm" if second.hour >= 12 else "am")
        runs_on = (same.hour, same.minute) < (second.hour, second.minute)
        return (same if runs_on else _in_half(first, "am")), second
    if match["half1"] and second.is_loose:
        same = _in_half(second, "pm" if first.hour >= 12 else "am")
        runs_on = (first.hour, first.minute) < (same.hour, same.minute)
        return first, same if runs_on else _in_half(second, "pm")
    if (match["ja1"] or match["jb1"]) == "午後" and second.hour < first.hour:
        return first, second.later()
    return first, second


_LENGTH = re.compile(
    r"(?<![\d:.,])(?:(?P<hours>\d{1,2}(?:[.,]\d{1,2})?)\s?-?\s?(?:hours?|hrs?|h|stunden?|std\.?|heures?|"
    r"horas?|時間)(?![a-z])"
    r"(?:\s?(?:and|und|et|y)?\s?(?P<rest>\d{1,2})\s?(?:minutes?|mins?|min|m|minuten|minutos|分)?(?![a-z\d]))?"
    r"|(?P<minutes>\d{2,3})\s?-?\s?(?:minutes?|mins?|min|minuten|minütige[srn]?|minutos|分)(?![a-z])"
    r"|(?P<half>half(?: an)? hour|half-hour|halbe stunde|halbstündige[srn]?|une demi-heure|demi-heure|"
    r"media hora|30分)"
    r"|(?P<three>three quarters of an hour|dreiviertelstunde|trois quarts d['’]heure)"
    r"|(?P<onehalf>(?:one|an) hour and a half|an hour and thirty minutes|anderthalb stunden|"
    r"eineinhalb stunden|une heure et demie|hora y media|one and a half hours)"
    r"|(?P<one>(?:an|one|1)[ -]hour|eine stunde|einstündige[srn]?|une heure(?! et)|una hora)"
    r"|(?P<two>two[ -]hours?|zwei stunden|deux heures|dos horas)"
    r"|(?P<fortyfive>forty-five minutes)|(?P<thirty>thirty minutes)|(?P<sixty>sixty minutes))",
    re.IGNORECASE,
)
_WORDED = {
    "half": 30,
    "three": 45,
    "onehalf": 90,
    "one": 60,
    "two": 120,
    "fortyfive": 45,
    "thirty": 30,
    "sixty": 60,
}
_ABOUT_TIME = re.compile(
    r"(?:dura|takes?|last|lasts|for|about|approximately|approx|ca|circa|etwa|rund|length|long|dauer|durée|"
    r"duración|"
    r"scheduled|pendant|durante|environ|unos|of|a|an|our|this|the|your|\(|/|,|–|-|:|^)[\s.:~(]*$",
    re.IGNORECASE,
)
_NO_LENGTH_AFTER = re.compile(
    r"\s*(?:early|before|prior|in advance|notice|ahead|vor|vorher|früher|avant|antes|late|ago|old|drive|"
    r"walk|break|warning|window)",
    re.IGNORECASE,
)


def find_length(text: str) -> timedelta | None:
    """How long the meeting in a line takes; not how long before it to arrive."""
    for match in _LENGTH.finditer(text):
        is_clock = match["hours"] and _SAID_BEFORE.search(text, 0, match.start())
        if is_clock or _NO_LENGTH_AFTER.match(text, match.end()):
            continue
        minutes = _minutes(match)
        if 10 <= minutes <= 600:
            return timedelta(minutes=minutes)
    return None


def _minutes(match: re.Match[str]) -> float:
    if match["hours"]:
        return float(match["hours"].replace(",", ".")) * 60 + int(match["rest"] or 0)
    if match["minutes"]:
        return int(match["minutes"])
    return next(size for name, size in _WORDED.items() if match[name])
