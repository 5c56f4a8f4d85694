"""Times of day in the letter: those of the journal."""

import re
from collections.abc import Iterator
from functools import cache

from afterview.core.letters.lint.body import Sentence
from afterview.core.letters.lint.facts.record import Record
from afterview.core.letters.lint.facts.stretch import Stretches, Wrong
from afterview.core.letters.lint.plain import plain

_HOURS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_PARTS = {"quarter": 15, "half": 30, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}
_HOUR = rf"(?:\d{{1,2}}|{'|'.join(_HOURS)})"


@cache
def _time() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:(?P<clock>\d{1,2})(?P<mark>[:.])(?P<minute>[0-5]\d)(?: ?(?P<half>[ap])(?:m\b|\.m\.))?"
        rf"|(?P<hour>{_HOUR}) ?(?:(?P<part>[ap])(?:m\b|\.m\.)|o'clock)"
        rf"|(?:a )?(?:(?P<off>{'|'.join(_PARTS)}) past|(?P<short>quarter|twenty-five) to) (?P<by>{_HOUR})\b"
        rf"|(?<=\bat )(?P<at>{'|'.join(_HOURS)})(?= (?:on|sharp|in the|yesterday|today|this)\b"
        r"|[,;?!]|\.(?!\d)|$))"
    )


def check_hours(sentence: Sentence, record: Record, taken: Stretches) -> Iterator[Wrong]:
    """Each time of day at which nothing in the journal was, or is told to be."""
    for start, end, time in _times(sentence.text):
        recorded = _is_recorded(time, record)
        if not recorded and sentence.plain[start:end] in _HOURS:
            continue  # "at three in the morning" may be an hour or a count
        if taken.take(start, end) and not recorded:
            yield Wrong(start, end, f"{sentence.text[start:end]} is no time of the journal.")


def _times(text: str) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """(start, end, (hour, minute)) of each time of day; before noon where the text leaves it open."""
    for found in _time().finditer(plain(text)):
        half = found["half"] or found["part"]
        if found["mark"] == "." and half is None:
            continue  # 3.50 is a number
        written = found["clock"] or found["hour"] or found["by"] or found["at"]
        hour = int(written) if written.isdigit() else _HOURS.index(written) + 1
        minute = int(found["minute"] or 0) + _PARTS.get(found["off"] or "", 0)
        if found["short"]:
            hour, minute = hour - 1, 60 - _PARTS[found["short"]]
        if half == "p" and hour < 12:
            hour += 12
        if hour < 24:
            yield found.start(), found.end(), (hour, minute)


def _is_recorded(time: tuple[int, int], record: Record) -> bool:
    wanted = {time, _of_twelve(time)}
    if not wanted.isdisjoint({moment for other in record.hours for moment in (other, _of_twelve(other))}):
        return True
    told = (other for one in record.told for _, _, other in _times(one.text))
    return any(other in wanted or _of_twelve(other) in wanted for other in told)


def _of_twelve(time: tuple[int, int]) -> tuple[int, int]:
    """A time on the clock of twelve, which is how it is mostly said."""
    return (time[0] - 1) % 12 + 1, time[1]
