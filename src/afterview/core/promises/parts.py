"""Stretches of time as dates, whole or in part: "the end of next week", "mid-January", "EOM", "by the weekend"."""

from dataclasses import dataclass, replace
from datetime import date

from afterview.core.days_in_words import WEEKDAYS
from afterview.core.promises import rules
from afterview.core.promises.dates import absolute
from afterview.core.promises.lexicon import (
    ABBREVIATED_ENDS,
    HALVES,
    HEDGES,
    PART,
    PART_QUALIFIERS,
    STRETCH,
    WEEKDAY,
    WORKING,
    Part,
)
from afterview.core.promises.numbers import cardinal, ordinal
from afterview.core.promises.periods import Period, first_on_or_after, part_of_period, period
from afterview.core.promises.saying import Kind, Named, Saying
from afterview.core.promises.tokens import DASHES, Tokens
from afterview.core.promises.weeks import Week, plain_week, week

_ORDER: dict[Part, int] = {"early": 0, "mid": 1, "late": 2}


def stretch(saying: Saying, at: int) -> Named | None:
    """The date by which a stretch of time, or the part of one that is named, has ended."""
    if saying.tokens.words[at - 1] == "earlier":
        return None
    return (
        _abbreviated(saying, at)
        or _counted_in_month(saying, at)
        or _part_of_stretch(saying, at)
        or _weekend(saying, at)
        or _whole(saying, at)
    )


def _abbreviated(saying: Saying, at: int) -> Named | None:
    """EOW, EOM, EOQ, EOY, alone or with what they end."""
    words = saying.tokens.words
    unit = ABBREVIATED_ENDS.get(words[at])
    if unit is None:
        return None
    begin = at + 2 if words[at + 1] in ("of", "in") else at + 1
    of_week = week(saying, begin)
    if of_week and unit == "week":
        return named_week(saying, of_week, "late")
    of_period = period(saying, begin)
    if of_period and unit != "week":
        return _named_period(saying, of_period, "late")
    if unit == "week":
        this = Week(at + 1, rules.monday_of(saying.said_on), "this week", rolls=True)
        return named_week(saying, this, "late")
    months = {"month": 1, "quarter": 3, "year": 12}[unit]
    begin_month = (saying.said_on.month - 1) // months * months + 1
    this_one = Period(at + 1, months, saying.said_on.year, begin_month, f"this {unit}", turns=months)
    return _named_period(saying, this_one, "late")


@dataclass(frozen=True, slots=True)
class _PartWords:
    """The part that words like "early to mid" name (the later one), and the token after them."""

    part: Part
    end: int
    with_of: bool = False


def _part(tokens: Tokens, at: int) -> _PartWords | None:
    found = _one_part(tokens, at)
    if found is None:
        return None
    words, joint = tokens.words, found.end
    if words[joint] in ("to", "or", "/", "and", "through") or words[joint] in DASHES:
        other = _one_part(tokens, joint + 1)
        if other:
            later = max(found.part, other.part, key=_ORDER.__getitem__)
            return _PartWords(later, other.end, found.with_of or other.with_of)
    return found


def _one_part(tokens: Tokens, at: int) -> _PartWords | None:
    words = tokens.words
    at += 1 if words[at] == "the" else 0
    at += 1 if words[at] == "very" else 0
    noun = at + 2 if words[at + 1] in ("few", "couple") else at + 1
    if words[at] in HALVES and words[noun] == "half":
        return _of(tokens, HALVES[words[at]], noun + 1)
    if words[at] in PART_QUALIFIERS and words[noun] in ("part", "portion", "bit", "end", "section", "stages"):
        return _of(tokens, PART_QUALIFIERS[words[at]], noun + 1)
    if words[at] in ("last", "final", "closing") and words[noun] == "days":
        return _of(tokens, "late", noun + 1)
    if words[at : at + 2] == ["first", "thing"]:
        return _of(tokens, "early", at + 2)
    part = PART.get(words[at])
    if part is None:
        return None
    if words[at + 1] in ("part", "half", "days") and words[at + 2] in ("of", "in"):
        return _of(tokens, part, at + 2)
    found = _of(tokens, part, at + 1)
    loose = words[at] in ("early", "mid", "late", "later", "end") or words[at - 1] in ("by", "at", "to", "")
    return found if found.with_of or loose or words[at + 1] in ("to", "or", "and") else None


def _of(tokens: Tokens, part: Part, end: int) -> _PartWords:
    words = tokens.words
    with_of = words[end] in ("of", "in", "on", "through", "to", "into") and not _is_part(words, end)
    end += 1 if with_of else 0
    return _PartWords(part, end, with_of)


def _is_part(words: list[str], at: int) -> bool:
    # The "to" of "early to mid" joins two parts and belongs to neither.
    return words[at] == "to" and (words[at + 1] in PART or words[at + 1] in PART_QUALIFIERS)


def _part_of_stretch(saying: Saying, at: int) -> Named | None:
    words = saying.tokens.words
    if words[at] == "midweek":
        begin = at + 2 if words[at + 1] in ("of", ",") else at + 1
        found = week(saying, begin) or plain_week(saying, at, "midweek")
        return named_week(saying, found, "mid") if found else None
    part = _part(saying.tokens, at)
    if part is None:
        return _postfixed(saying, at)
    begin = part.end
    defined = words[begin] == "the"
    begin += 1 if defined else 0
    if part.part == "late":
        counted = _counted_in_month(saying, begin)
        if counted:
            return counted
    of_week = week(saying, begin)
    if of_week:
        return named_week(saying, of_week, part.part)
    begin += 1 if words[begin] in ("working", "business", "calendar") else 0
    plain = plain_week(saying, begin)
    if plain and (part.with_of or defined or words[begin - 1] in ("mid", "end", "middle")):
        return named_week(saying, plain, part.part)
    of_period = period(saying, begin)
    if of_period is None or (_is_plain(of_period) and not _fits(saying, part, begin, defined=defined)):
        return None
    return _named_period(saying, of_period, part.part)


def _is_plain(found: Period) -> bool:
    return found.needs_part and found.name.startswith("this ")


def _fits(saying: Saying, part: _PartWords, begin: int, *, defined: bool) -> bool:
    return part.with_of or defined or saying.tokens.words[begin - 1] in ("mid", "end", "middle", "this")


def _postfixed(saying: Saying, at: int) -> Named | None:
    """A stretch with its part behind it: "next week's end", "month end", "year-end"."""
    words = saying.tokens.words
    of_week = week(saying, at) or plain_week(saying, at)
    of_period = None if of_week else period(saying, at)
    found = of_week or of_period
    if found is None or words[found.end] != "end" or words[found.end + 1] == "of":
        return None
    if of_week:
        named = named_week(saying, of_week, "late")
    else:
        assert of_period is not None  # noqa: S101 -- one of the two was found
        named = _named_period(saying, of_period, "late")
    return replace(named, end=found.end + 1) if named else None


def named_week(saying: Saying, found: Week, part: Part | None) -> Named:
    """A week, or a part of it, as the date by which it has ended."""
    monday, name = found.monday, found.name
    day = rules.part_of_week(monday, part or "late", saying.days)
    if day < saying.said_on and found.rolls and (found.plain or part in (None, "late")):
        monday, name = monday + rules.WEEK, "next week"
        day = rules.part_of_week(monday, part or "late", saying.days)
    reading = f"the {WEEKDAYS[day.weekday()]} of {name}"
    reading += ", its last business day" if part in (None, "late") else ""
    kind: Kind = "anchored" if found.anchored else "span"
    return Named(found.end, day, reading, kind, first=monday if part is None else None, stretch="week")


def _named_period(saying: Saying, found: Period, part: Part | None) -> Named | None:
    day = part_of_period(saying, found, part or "late")
    if day is None:
        return None
    which = {None: "the last business day of", "late": "the last business day of", "mid": "the middle of"}
    reading = f"{which.get(part, 'early in')} {found.name}, {saying.in_words(day)}"
    kind: Kind = "anchored" if found.anchored else "span"
    names = {1: STRETCH["month"], 3: STRETCH["quarter"]}
    first = date(day.year, day.month, 1) if part is None and found.months == 1 else None
    return Named(found.end, day, reading, kind, first=first, stretch=names.get(found.months, "year"))


def _whole(saying: Saying, at: int) -> Named | None:
    words = saying.tokens.words
    of_week = week(saying, at)
    if of_week:
        return _weekday_after(saying, of_week) or named_week(saying, of_week, None)
    of_period = period(saying, at)
    if of_period is None or (of_period.needs_part and not _by_the_year(words, at, of_period)):
        return None
    return _named_period(saying, of_period, None)


def _by_the_year(words: list[str], at: int, found: Period) -> bool:
    # "This year" is a date in "by this year" and "later this year", and none in "the third time this year".
    alone = at == 0 and not words[found.end]
    before = alone or words[at - 1] in ("by", "within", "before", "sometime")
    return found.name == "this year" and words[at] == "this" and before


def _weekday_after(saying: Saying, of_week: Week) -> Named | None:
    """A weekday put after its week: "next week on Tuesday", "next week, probably Tuesday"."""
    words, at = saying.tokens.words, of_week.end
    at += 1 if words[at] in (",", "(", ":") or words[at] in DASHES else 0
    for _ in range(3):
        at += 1 if words[at] in HEDGES else 0
    at += 1 if words[at] == "the" else 0
    rank = WEEKDAY.get(words[at])
    if rank is None or words[at + 1] in ("week", "fortnight"):
        return None
    day = rules.weekday_in_week(of_week.monday, rank)
    kind: Kind = "anchored" if of_week.anchored else "weekday"
    return Named(at + 1, day, f"the {WEEKDAYS[rank]} of {of_week.name}", kind)


_TO_THE_WEEKEND = frozenset(["by", "before", "until", "till", "of", "to"])
_AT_THE_WEEKEND = frozenset(["over", "at", "on", "during", "in", "across"])


def _weekend(saying: Saying, at: int) -> Named | None:
    """ "By the weekend": this week's last business day; "over the weekend": its Sunday."""
    words = saying.tokens.words
    to_it, at_it = words[at] in _TO_THE_WEEKEND, words[at] in _AT_THE_WEEKEND
    begin = at + 1 if to_it or at_it else at
    modifier = words[begin] if words[begin] in ("the", "this", "next", "coming") else ""
    begin += 1 if modifier else 0
    begin += 1 if modifier and words[begin] == "coming" else 0
    if words[begin] != "weekend" or not (to_it or modifier == "next" or (modifier and (at_it or modifier != "the"))):
        return None
    found = Week(begin + 1, rules.monday_of(saying.said_on), "this week", rolls=True)
    if modifier == "next":
        found = Week(begin + 1, found.monday + rules.WEEK, "next week")
    dated = absolute(saying, begin + 2) if words[begin + 1] == "of" else None
    if dated and dated.date:
        found = Week(dated.end, rules.monday_of(dated.date), f"the week of {saying.in_words(dated.date)}")
    if to_it:
        return replace(named_week(saying, found, "late"), stretch=None)
    sunday = rules.sunday_of(found.monday)
    return Named(found.end, sunday, f"the Sunday of {found.name}", "span", first=sunday - rules.DAY)


def _counted_in_month(saying: Saying, at: int) -> Named | None:
    """A week, weekday or day counted in a month: "the first week of May", "the last working day of December"."""
    tokens = saying.tokens
    words = tokens.words
    at += 1 if words[at] == "the" else 0
    rank = ordinal(tokens, at) or ((-1, at + 1) if words[at] in ("last", "final") else None)
    if rank is None:
        return None
    count, begin = rank
    begin += 1 if words[begin] in ("full", "calendar") else 0
    several = cardinal(tokens, begin)
    if several and words[several.end] == "weeks":
        count, begin = (several.halves // 2 if count == 1 else -1), several.end
    noun, stop = words[begin], begin + 1
    if noun in WORKING and words[stop] == "day":
        noun, stop = "business day", stop + 1
    if words[stop] not in ("of", "in") or noun not in ("week", "weeks", "day", "business day", "weekday", *WEEKDAY):
        return None
    found = period(saying, stop + 1)
    if found is None or (found.months != 1 and found.months != 12):
        return None
    if found.months == 12 and count < 0:
        found = Period(found.end, 1, found.year, 12, found.name, turns=found.turns)

    def day_in(year: int, month: int) -> date | None:
        if noun in ("week", "weeks"):
            return rules.week_of_month(year, month, count, saying.days)
        if noun in ("business day", "weekday"):
            return rules.business_day_of_month(year, month, count, saying.days) if count <= 15 else None
        if noun == "day":
            return rules.real_date(year, month, count if count > 0 else rules.last_day(year, month))
        return rules.weekday_of_month(year, month, WEEKDAY[noun], count)

    day = first_on_or_after(saying, found, day_in)
    if day is None:
        return None
    kind: Kind = "weekday" if noun in WEEKDAY else "span"
    reading = f"{tokens.said(at, found.end)}, {saying.in_words(day)}"
    return Named(found.end, day, reading, "anchored" if found.anchored else kind)


def part_and_end(tokens: Tokens, at: int) -> tuple[Part | None, int]:
    """The part that words like "early" name, with the token after them; None and the place where none stands."""
    found = _one_part(tokens, at)
    return (found.part, found.end) if found else (None, at)
