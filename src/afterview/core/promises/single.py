"""One date alone, in whichever way it is named; "before Christmas"; "by the end of the day"; "by then"."""

from dataclasses import replace

from afterview.core.promises import rules
from afterview.core.promises.lengths import length
from afterview.core.promises.lexicon import END_OF_DAY
from afterview.core.promises.saying import Named, Saying
from afterview.core.promises.stretches import next_stretch, stretch
from afterview.core.promises.tokens import WORD, Phrases
from afterview.core.promises.weekdays import day


def single(saying: Saying, at: int) -> Named | None:
    """The one date named at a place: of all readings, the one that takes in the most words."""
    readings = (
        day(saying, at),
        stretch(saying, at),
        length(saying, at),
        _before(saying, at),
        _end_of_day(saying, at),
        _then(saying, at),
        _next(saying, at),
    )
    found = [one for one in readings if one]
    return max(found, key=lambda one: one.end) if found else None


_THEN = Phrases(
    {"by then": False, "that same day": False, "that day": False, "same day": False, "then": True}
)
"""Words for the date named before, and whether they mostly just join two sentences."""


def _then(saying: Saying, at: int) -> Named | None:
    """The date named before, spoken of again: "we meet on Thursday and will know more by then"."""
    tokens = saying.tokens
    words, anchor = tokens.words, saying.anchor
    found = _THEN.at(words, at)
    if found is None or anchor is None:
        return None
    mostly_joins, end = found
    closes = tokens.kinds[end] != WORD or tokens.breaks[end] or words[end] in ("and", "too", "as")
    if mostly_joins and (not closes or words[at - 1] in _BEFORE_A_JOINING_THEN or tokens.breaks[at]):
        return None
    return Named(end, anchor, saying.in_words(anchor), "anchored")


def _next(saying: Saying, at: int) -> Named | None:
    """What repeats only "next" of the stretch named before: "not this week, maybe next"."""
    found = next_stretch(saying, saying.stretch, at) if saying.stretch else None
    return replace(found, kind="anchored") if found else None


_BEFORE_A_JOINING_THEN = frozenset(["and", "but", ",", ";", "since", "until", "so", "or", "only", "even", ""])
_BEFORE = Phrases(dict.fromkeys(("before", "prior to", "ahead of", "in advance of"), True))


def _before(saying: Saying, at: int) -> Named | None:
    """Before Christmas is the 24th; before the end of something is its end; before next week is this week."""
    words = saying.tokens.words
    found = _BEFORE.at(words, at)
    if found is None or words[at - 1] == "or":
        return None  # "on or before Friday" is Friday
    begin = found[1]
    return _until(saying, _end_of_day(saying, begin) or stretch(saying, begin) or day(saying, begin))


def _until(saying: Saying, found: Named | None) -> Named | None:
    if found is None or found.on is None or found.implied:
        return found
    if found.first:
        before = saying.days.before(found.first, 1)
        reading = f"the last business day before {saying.in_words(found.first)}, {saying.in_words(before)}"
        return replace(found, on=before, reading=reading, first=None)
    if found.stretch or found.end_of_day:
        return found
    before = found.on - rules.DAY
    reading = f"the day before {saying.in_words(found.on)}"
    return replace(found, on=before, reading=reading, bare_weekday=None)


_CLOSINGS = Phrases(
    dict.fromkeys(
        (
            *END_OF_DAY, "end of the business day", "end of the working day", "end of the work day",
            "end of the workday", "end of the day", "end of this day", "end of business day",
            "end of working day", "end of day", "end of business", "end of play", "end of office hours",
            "close of business", "close of play", "close of day", "close of the day", "close of trading",
        ),
        True,
    )
    | dict.fromkeys(("end of", "close of", "close", "start of"), False)
)  # fmt: skip
"""Words for the end of a day, and whether they mean one where no day is named."""


def _end_of_day(saying: Saying, at: int) -> Named | None:
    """A time of day does not change the date: "EOD Friday" is Friday, "by EOD" alone the day of saying."""
    words = saying.tokens.words
    at += 1 if words[at] == "the" else 0
    closing = _CLOSINGS.at(words, at)
    if closing is None:
        return None
    alone, end = closing
    begin = end + 1 if words[end] in ("on", "of", "for", "by", ",", "-") else end
    found = day(saying, begin)
    if found:
        return replace(found, end_of_day=True)
    idiom = words[at - 1] == "the" and words[at - 2] == "at"
    if not alone or idiom:
        return None
    today = saying.said_on
    return Named(end, today, f"the end of today, {saying.in_words(today)}", "relative", implied=True)
