"""One date as the words name it: single, a range, "before Christmas", "by the end of the day"."""

from dataclasses import replace

from afterview.core.days_in_words import WEEKDAYS
from afterview.core.promises import lexicon, rules
from afterview.core.promises.feasts import FEAST_WORDS
from afterview.core.promises.lengths import length
from afterview.core.promises.lexicon import END_OF_DAY, TIME_OF_DAY
from afterview.core.promises.parts import named_week, part_and_end, stretch
from afterview.core.promises.saying import Named, Saying
from afterview.core.promises.tokens import CLOCK, DASHES, DECIMAL, NUMBER, NUMERIC, ORDINAL, WORD, Phrases, Tokens
from afterview.core.promises.weekdays import day
from afterview.core.promises.weeks import Week

_FIGURES = frozenset([NUMBER, DECIMAL, NUMERIC, ORDINAL])
_STARTERS = frozenset(
    [
        *lexicon.WEEKDAY, *lexicon.MONTH, *lexicon.CARDINAL, *lexicon.ORDINAL, *lexicon.PART,
        *lexicon.PART_QUALIFIERS, *lexicon.ABBREVIATED_ENDS, *lexicon.WEEK_INITIALS, *END_OF_DAY, *FEAST_WORDS,
        *(
            "in within inside over during under throughout next coming a an another further couple few dozen half "
            "no not less fewer up at max maximum nearly almost just about around roughly approximately approx this "
            "that last previous past following same today tonight tonite tomorrow tomorow tmrw yesterday later day "
            "week wk month quarter year midweek by before until till on prior ahead between q h nxt current "
            "upcoming something anything only calendar to of across then at"
        ).split(),
    ]
)  # fmt: skip


_ONLY_OF_THE_WEEKEND = frozenset(["on", "of", "to", "at", "across", "until", "till"])


def named(saying: Saying, at: int) -> Named | None:
    """The date named at a place, None where none begins there. Of a range or a choice, the later end."""
    tokens = saying.tokens
    word = tokens.words[at]
    if tokens.kinds[at] not in _FIGURES and word not in _STARTERS:
        return None
    if word in _ONLY_OF_THE_WEEKEND and "weekend" not in tokens.words[at + 1 : at + 4]:
        return None
    between = tokens.words[at] == "between"
    found = single(saying, at + 1 if between else at)
    joint = _joint(tokens, found.end, between=between) if found and not found.implied else 0
    while found and joint:
        other = _other_end(saying, found, joint)
        if other is None:
            break
        found = _later(found, other)
        joint = _joint(tokens, found.end, between=False)
    return found


def single(saying: Saying, at: int) -> Named | None:
    """The one date named at a place: of all readings, the one that takes in the most words."""
    readings = (
        day(saying, at),
        stretch(saying, at),
        length(saying, at),
        _before(saying, at),
        _end_of_day(saying, at),
        _then(saying, at),
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
    if anchor is None:
        return None
    found = _THEN.at(words, at)
    if found is None:
        return None
    mostly_joins, end = found
    closes = tokens.kinds[end] != WORD or tokens.breaks[end] or words[end] in ("and", "too", "as")
    if mostly_joins and (not closes or words[at - 1] in _BEFORE_A_JOINING_THEN or tokens.breaks[at]):
        return None
    return Named(end, anchor, saying.in_words(anchor), "anchored")


_BEFORE_A_JOINING_THEN = frozenset(["and", "but", ",", ";", "since", "until", "so", "or", "only", "even", ""])
_BEFORE = Phrases(dict.fromkeys(("before", "prior to", "ahead of", "in advance of"), True))


def _before(saying: Saying, at: int) -> Named | None:
    """ "Before Christmas" is the 24th; before the end of something is its end; before next week is this week."""
    words = saying.tokens.words
    found = _BEFORE.at(words, at)
    if found is None or words[at - 1] == "or":
        return None  # "on or before Friday" is Friday
    begin = found[1]
    return _until(saying, _end_of_day(saying, begin) or stretch(saying, begin) or day(saying, begin))


def _until(saying: Saying, found: Named | None) -> Named | None:
    if found is None or found.date is None or found.implied:
        return found
    if found.first:
        before = saying.days.before(found.first, 1)
        reading = f"the last business day before {saying.in_words(found.first)}, {saying.in_words(before)}"
        return replace(found, date=before, reading=reading, first=None)
    if found.stretch or found.end_of_day:
        return found
    before = found.date - rules.DAY
    reading = f"the day before {saying.in_words(found.date)}"
    return replace(found, date=before, reading=reading, bare_weekday=None)


_CLOSINGS = Phrases(
    dict.fromkeys(
        (
            *END_OF_DAY, "end of the business day", "end of the working day", "end of the work day",
            "end of the workday", "end of the day", "end of this day", "end of business day", "end of working day",
            "end of day", "end of business", "end of play", "end of office hours", "close of business",
            "close of play", "close of day", "close of the day", "close of trading",
        ),
        True,
    )
    | dict.fromkeys(("end of", "close of", "close", "start of"), False)
)  # fmt: skip
"""Words for the end of a day, and whether they mean one where no day is named."""


def _end_of_day(saying: Saying, at: int) -> Named | None:
    """A time of day does not change the date: "EOD Friday" is Friday, and "by EOD" alone is the day of saying."""
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


_JOINTS = frozenset(["or", "to", "through", "thru", "/", *DASHES])
_PASSED_OVER = frozenset("even possibly maybe perhaps at the latest by on else probably very failing that if not".split())


def _joint(tokens: Tokens, at: int, *, between: bool) -> int:
    """Where the other end of a range or a choice may begin, 0 where no word joins one."""
    words = tokens.words
    for _ in range(3):
        timed = tokens.kinds[at] == CLOCK or words[at] in TIME_OF_DAY
        at += 1 if timed or (words[at] in ("at", "by") and tokens.kinds[at + 1] in (CLOCK, NUMBER)) else 0
    at += 1 if words[at] == "," and words[at + 1] == "or" else 0
    joined = tokens.joined[at] and words[at] in lexicon.WEEKDAY
    if not (joined or words[at] in _JOINTS or (between and words[at] == "and")) or tokens.breaks[at]:
        return 0
    at += 0 if joined else 1
    for _ in range(4):
        at += 1 if words[at] in _PASSED_OVER and words[at + 1] != "week" else 0
    return at


def _other_end(saying: Saying, first: Named, at: int) -> Named | None:
    other = _next_of_its_kind(saying, first, at) or single(replace(saying, anchor=first.date), at)
    if other is None or other.bare_weekday is None or first.date is None or first.stretch:
        return other
    if first.bare_weekday is not None and saying.tokens.words[first.end] in ("or", "/"):
        return other
    # "Next Monday or Tuesday", "Monday to Friday": the weekday that follows that Monday.
    following = rules.next_weekday(first.date, other.bare_weekday)
    reading = f"{WEEKDAYS[other.bare_weekday]}, {saying.in_words(following)}"
    return replace(other, date=following, reading=reading, kind=first.kind)


def _next_of_its_kind(saying: Saying, first: Named, at: int) -> Named | None:
    """ "This week or next", "late this week or early next"."""
    tokens = saying.tokens
    part, begin = part_and_end(tokens, at)
    closes = tokens.kinds[begin + 1] != WORD or tokens.breaks[begin + 1]
    if tokens.words[begin] != "next" or not closes or first.date is None:
        return None
    if first.stretch == "week":
        monday = rules.monday_of(saying.said_on) + rules.WEEK
        return named_week(saying, Week(begin + 1, monday, "next week"), part)
    if first.kind != "weekday" or part:
        return None
    later = first.date + rules.WEEK
    return replace(first, end=begin + 1, date=later, reading=saying.in_words(later))


def _later(first: Named, other: Named) -> Named:
    if first.date is None or other.date is None:
        wrong = first if first.date is None else other
        return replace(wrong, end=other.end)
    later = max(first, other, key=lambda one: one.date or first.date)  # type: ignore[arg-type,return-value]
    return replace(later, end=other.end, bare_weekday=None, first=None)
