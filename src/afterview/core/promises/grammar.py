"""One date as the words name it: single, a range, "before Christmas", "by the end of the day"."""

from dataclasses import replace

from afterview.core.promises import lexicon, rules
from afterview.core.promises.feasts import FEAST_WORDS
from afterview.core.promises.lengths import length
from afterview.core.promises.lexicon import END_OF_DAY, TIME_OF_DAY
from afterview.core.promises.parts import named_week, part_and_end, stretch
from afterview.core.promises.saying import Named, Saying
from afterview.core.promises.tokens import CLOCK, DASHES, DECIMAL, NUMBER, NUMERIC, ORDINAL, WORD, Tokens
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
            "upcoming something anything only calendar to of across"
        ).split(),
    ]
)  # fmt: skip


def named(saying: Saying, at: int) -> Named | None:
    """The date named at a place, None where none begins there. Of a range or a choice, the later end."""
    tokens = saying.tokens
    if tokens.kinds[at] not in _FIGURES and tokens.words[at] not in _STARTERS:
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
    )
    found = [one for one in readings if one]
    return max(found, key=lambda one: one.end) if found else None


_BEFORE = (("before",), ("prior", "to"), ("ahead", "of"), ("in", "advance", "of"))


def _before(saying: Saying, at: int) -> Named | None:
    """ "Before Christmas" is the 24th; before the end of something is its end; before next week is this week."""
    words = saying.tokens.words
    if words[at - 1] == "or":
        return None  # "on or before Friday"
    for said in _BEFORE:
        if tuple(words[at : at + len(said)]) == said:
            begin = at + len(said)
            return _until(saying, _end_of_day(saying, begin) or stretch(saying, begin) or day(saying, begin))
    return None


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


_CLOSINGS = (
    ("end", "of", "the", "business", "day"), ("end", "of", "the", "working", "day"), ("end", "of", "the", "work", "day"),
    ("end", "of", "business", "day"), ("end", "of", "working", "day"), ("end", "of", "the", "day"),
    ("end", "of", "this", "day"), ("end", "of", "day"), ("end", "of", "business"), ("end", "of", "play"),
    ("end", "of", "office", "hours"), ("end", "of", "the", "workday"), ("close", "of", "business"),
    ("close", "of", "play"), ("close", "of", "day"), ("close", "of", "the", "day"), ("close", "of", "trading"),
    ("end", "of"), ("close", "of"), ("close",), ("start", "of"),
)  # fmt: skip
_ONLY_WITH_A_DAY = frozenset([("end", "of"), ("close", "of"), ("close",), ("start", "of")])


def _end_of_day(saying: Saying, at: int) -> Named | None:
    """A time of day does not change the date: "EOD Friday" is Friday, and "by EOD" alone is the day of saying."""
    words = saying.tokens.words
    at += 1 if words[at] == "the" else 0
    closing: tuple[str, ...] = (words[at],) if words[at] in END_OF_DAY else ()
    for said in _CLOSINGS:
        if not closing and tuple(words[at : at + len(said)]) == said:
            closing = said
    if not closing:
        return None
    end = at + len(closing)
    begin = end + 1 if words[end] in ("on", "of", "for", "by", ",", "-") else end
    found = day(saying, begin)
    if found:
        return replace(found, end_of_day=True)
    idiom = words[at - 1] == "the" and words[at - 2] == "at"
    if closing in _ONLY_WITH_A_DAY or idiom:
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
    if other and other.bare_weekday is not None and first.date and first.bare_weekday is None and not first.stretch:
        # "Next Monday or Tuesday": the Tuesday that follows that Monday.
        return replace(other, date=rules.next_weekday(first.date, other.bare_weekday), kind=first.kind)
    return other


def _next_of_its_kind(saying: Saying, first: Named, at: int) -> Named | None:
    """ "This week or next", "late this week or early next"."""
    tokens = saying.tokens
    part, begin = part_and_end(tokens, at)
    if first.stretch != "week" or tokens.words[begin] != "next" or tokens.kinds[begin + 1] == WORD:
        return None
    monday = rules.monday_of(saying.said_on) + rules.WEEK
    return named_week(saying, Week(begin + 1, monday, "next week"), part)


def _later(first: Named, other: Named) -> Named:
    if first.date is None or other.date is None:
        wrong = first if first.date is None else other
        return replace(wrong, end=other.end)
    later = max(first, other, key=lambda one: one.date or first.date)  # type: ignore[arg-type,return-value]
    return replace(later, end=other.end, bare_weekday=None, first=None)
