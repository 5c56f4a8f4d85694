"""Stretches of time as dates, whole or in part: "the end of next week", "mid-January", "by the weekend"."""

from dataclasses import replace
from datetime import date

from afterview.core.days_in_words import WEEKDAYS
from afterview.core.promises import rules
from afterview.core.promises.counted import counted_in_month
from afterview.core.promises.dates import absolute
from afterview.core.promises.lexicon import ABBREVIATED_ENDS, HEDGES, WEEKDAY, Part, Stretch
from afterview.core.promises.parts import PartWords, one_part, part_words
from afterview.core.promises.periods import Period, part_of_period, period, period_from
from afterview.core.promises.saying import Kind, Named, Saying
from afterview.core.promises.tokens import DASHES
from afterview.core.promises.weeks import Week, next_week, plain_week, this_week, week


def stretch(saying: Saying, at: int) -> Named | None:
    """The date by which a stretch of time, or the part of one that is named, has ended."""
    if saying.tokens.words[at - 1] == "earlier":
        return None  # "earlier this week" is over
    return (
        _abbreviated(saying, at)
        or counted_in_month(saying, at)
        or _midweek(saying, at)
        or _in_part(saying, at)
        or _with_its_end(saying, at)
        or _weekend(saying, at)
        or _whole(saying, at)
    )


def next_stretch(saying: Saying, kind: Stretch, at: int) -> Named | None:
    """What is just "next" or "early next", after a stretch of the same kind: "this week or next"."""
    part = one_part(saying.tokens, at)
    begin = part.end if part else at
    if saying.tokens.words[begin] != "next" or not saying.tokens.clause_ends(begin + 1):
        return None
    name = part.part if part else None
    if kind == "week":
        return _named_week(saying, next_week(saying, begin + 1), name)
    return _named_period(saying, period_from(saying, kind, begin + 1, 1), name)


def _abbreviated(saying: Saying, at: int) -> Named | None:
    """EOW, EOM, EOQ, EOY, alone or with what they end."""
    words = saying.tokens.words
    unit = ABBREVIATED_ENDS.get(words[at])
    if unit is None:
        return None
    begin = at + 2 if words[at + 1] in ("of", "in") else at + 1
    if unit == "week":
        return _named_week(saying, week(saying, begin) or this_week(saying, at + 1), "late")
    return _named_period(saying, period(saying, begin) or period_from(saying, unit, at + 1, 0), "late")


def _midweek(saying: Saying, at: int) -> Named | None:
    words = saying.tokens.words
    if words[at] != "midweek":
        return None
    begin = at + 2 if words[at + 1] in ("of", ",") else at + 1
    return _named_week(saying, week(saying, begin) or plain_week(saying, at + 1), "mid")


def _in_part(saying: Saying, at: int) -> Named | None:
    """A part of a stretch: "early next week", "the end of the month", "mid-January"."""
    words = saying.tokens.words
    part = part_words(saying.tokens, at)
    if part is None:
        return None
    begin = part.end + 1 if words[part.end] == "the" else part.end
    counted = counted_in_month(saying, begin) if part.part == "late" else None
    if counted:
        return counted
    of_week = week(saying, begin)
    begin += 1 if words[begin] in ("working", "business", "calendar") else 0
    if of_week is None and words[begin] == "week" and _of_this(saying, part, begin):
        of_week = plain_week(saying, begin + 1)
    if of_week:
        return _weekday_after(saying, of_week) or _named_week(saying, of_week, part.part)
    of_period = period(saying, begin)
    if of_period is None or (of_period.plain and not _of_this(saying, part, begin)):
        return None
    return _named_period(saying, of_period, part.part)


def _of_this(saying: Saying, part: PartWords, begin: int) -> bool:
    # "The end of the week" and "mid-week" are this one's; "an early week" is none.
    words = saying.tokens.words
    counted_on = words[begin + 1] in ("after", "before", "following")
    return not counted_on and (part.of or words[begin - 1] in ("the", "mid", "end", "middle"))


def _with_its_end(saying: Saying, at: int) -> Named | None:
    """A stretch with its end behind it: "next week's end", "month end", "year-end"."""
    words = saying.tokens.words
    of_week = week(saying, at) or (plain_week(saying, at + 1) if words[at] == "week" else None)
    of_period = None if of_week else period(saying, at)
    end = of_week.end if of_week else of_period.end if of_period else at
    if words[end] != "end" or words[end + 1] == "of":
        return None
    if of_week:
        return replace(_named_week(saying, of_week, "late"), end=end + 1)
    named = _named_period(saying, of_period, "late") if of_period else None
    return replace(named, end=end + 1) if named else None


def _named_week(saying: Saying, found: Week, part: Part | None) -> Named:
    """A week, or a part of it, as the date by which it has ended."""
    monday, name, late = found.monday, found.name, part in (None, "late")
    day = rules.part_of_week(monday, part or "late", saying.days)
    if day < saying.said_on and (found.plain or (found.rolls and late)):
        monday, name = monday + rules.WEEK, "next week"
        day = rules.part_of_week(monday, part or "late", saying.days)
    reading = f"the {WEEKDAYS[day.weekday()]} of {name}{', its last business day' if late else ''}"
    kind: Kind = "anchored" if found.anchored else "span"
    return Named(found.end, day, reading, kind, first=None if part else monday, stretch="week")


_PART_NAMES: dict[Part, str] = {
    "early": "early in",
    "mid": "the middle of",
    "late": "the last business day of",
}
_STRETCH_OF: dict[int, Stretch] = {1: "month", 3: "quarter"}


def _named_period(saying: Saying, found: Period, part: Part | None) -> Named | None:
    day = part_of_period(saying, found, part or "late")
    if day is None:
        return None
    reading = f"{_PART_NAMES[part or 'late']} {found.name}, {saying.in_words(day)}"
    kind: Kind = "anchored" if found.anchored else "span"
    first = date(day.year, day.month, 1) if part is None and found.months == 1 else None
    return Named(found.end, day, reading, kind, first=first, stretch=_STRETCH_OF.get(found.months, "year"))


def _whole(saying: Saying, at: int) -> Named | None:
    of_week = week(saying, at)
    if of_week:
        return _weekday_after(saying, of_week) or _named_week(saying, of_week, None)
    of_period = period(saying, at)
    if of_period is None or (of_period.needs_part and not _is_by_this_year(saying, at, of_period)):
        return None
    return _named_period(saying, of_period, None)


def _is_by_this_year(saying: Saying, at: int, found: Period) -> bool:
    # "This year" is a date in "by this year", and none in "the third time this year".
    words = saying.tokens.words
    led = words[at - 1] in ("by", "within", "before", "sometime") or saying.tokens.all_from(at, found.end)
    return found.name == "this year" and words[at] == "this" and led


def _weekday_after(saying: Saying, of_week: Week) -> Named | None:
    """A weekday put after its week: "next week on Tuesday", "next week, probably Tuesday"."""
    words, at = saying.tokens.words, of_week.end
    apart = words[at] in (",", "(", ":") or words[at] in DASHES
    at += 1 if apart else 0
    begin = at
    for _ in range(3):
        at += 1 if words[at] in HEDGES else 0
    at += 1 if words[at] == "the" else 0
    rank = WEEKDAY.get(words[at])
    if rank is None or words[at + 1] in ("week", "fortnight"):
        return None
    if apart and at == begin and not (saying.tokens.clause_ends(at + 1) or words[at + 1] == "latest"):
        return None  # "I'm away next week, Monday week you will hear"
    day = rules.weekday_in_week(of_week.monday, rank)
    if apart and of_week.rolls and day <= saying.said_on:
        return None  # "late this week, Monday at the latest"
    kind: Kind = "anchored" if of_week.anchored else "weekday"
    return Named(at + 1, day, f"the {WEEKDAYS[rank]} of {of_week.name}", kind)


_TO_THE_WEEKEND = frozenset(["by", "before", "until", "till", "of", "to"])
_AT_THE_WEEKEND = frozenset(["over", "at", "on", "during", "in", "across"])


def _weekend(saying: Saying, at: int) -> Named | None:
    """By the weekend, the week's last business day; over it, its Sunday. "A good weekend" is no date."""
    words = saying.tokens.words
    to_it, at_it = words[at] in _TO_THE_WEEKEND, words[at] in _AT_THE_WEEKEND
    begin = at + 1 if to_it or at_it else at
    modifier = words[begin] if words[begin] in ("the", "this", "next", "coming") else ""
    begin += 1 if modifier else 0
    begin += 1 if modifier and words[begin] == "coming" else 0
    named = to_it or (modifier and at_it) or modifier in ("this", "next", "coming")
    if words[begin] != "weekend" or not named:
        return None
    found = next_week(saying, begin + 1) if modifier == "next" else this_week(saying, begin + 1)
    dated = absolute(saying, begin + 2) if words[begin + 1] == "of" else None
    if dated and dated.on:
        found = Week(dated.end, rules.monday_of(dated.on), f"the week of {saying.in_words(dated.on)}")
    if to_it:
        return replace(_named_week(saying, found, "late"), stretch=None)
    sunday = rules.sunday_of(found.monday)
    return Named(found.end, sunday, f"the Sunday of {found.name}", "span", first=sunday - rules.DAY)
