"""Times of day in the letter: those of the journal."""

import re
from collections.abc import Iterator
from functools import cache

from afterview.core.letters.lint.facts.record import Record
from afterview.core.letters.lint.figures import figures
from afterview.core.letters.lint.plain import plain


@cache
def _hour() -> re.Pattern[str]:
    words = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    return re.compile(
        rf"\b(?:(?P<h>\d{{1,2}})[:.](?P<m>[0-5]\d)(?: ?(?P<half1>[ap])\.?m\b)?|(?P<h2>\d{{1,2}}|{words}) ?(?:(?P<half2>[ap])\.?m\b\.?|o'clock))"
    )


def times(text: str) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """(start, end, (hour, minute)) of each time of day; on the clock of twelve where the text leaves it open."""
    for found in _hour().finditer(plain(text)):
        if found["h"] and found[0][len(found["h"])] == "." and not found["half1"]:
            continue  # 3.50 is a number
        written = found["h"] or found["h2"]
        hour = (
            int(written) if written.isdigit() else int(figures(written)[0].value) if written != "one" else 1
        )
        half = found["half1"] or found["half2"]
        if half == "p" and hour < 12:
            hour += 12
        if hour < 24:
            yield found.start(), found.end(), (hour, int(found["m"] or 0))


def is_recorded_time(time: tuple[int, int], record: Record) -> bool:
    """Whether something in the journal was, or is told to be, at that time."""
    hour, minute = time
    alike = {time, ((hour - 1) % 12 + 1, minute)}
    if not alike.isdisjoint(record.hours):
        return True
    return any(
        other in alike or ((other[0] - 1) % 12 + 1, other[1]) in alike
        for told in record.told
        for _, _, other in times(told.text)
    )
