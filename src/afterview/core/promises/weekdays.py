"""Weekdays and days counted from the day of saying: "Friday", "next Tuesday", "Monday week", "tomorrow"."""

from dataclasses import replace
from datetime import date

from afterview.core.days_in_words import WEEKDAYS
from afterview.core.promises import rules
from afterview.core.promises.dates import absolute, after_short_name
from afterview.core.promises.feasts import feast
from afterview.core.promises.lexicon import ALSO_OTHER_WORDS, PREPOSITIONS, TIME_OF_DAY, WEEKDAY
from afterview.core.promises.saying import Kind, Named, Saying
from afterview.core.promises.tokens import CLOCK, DASHES, NUMBER, ORDINAL, Phrases, Tokens
from afterview.core.promises.weeks import Week, next_week, week


def day(saying: Saying, at: int, since: date | None = None) -> Named | None:
    """One day named at a place: a date, a feast, a weekday or a day counted from the day of saying.

    `since` is the day from which a day of the month is the next one, by default the day of saying.
    """
    at += 1 if saying.tokens.words[at] == "the" else 0
    return _day_by_itself(saying, at, since) or weekday(saying, at)


def _day_by_itself(saying: Saying, at: int, since: date | None = None) -> Named | None:
    return absolute(saying, at, since) or feast(saying, at) or counted_day(saying, at)


_FROM_TODAY = Phrases(
    {
        "today": (0, "today"),
        "later today": (0, "today"),
        "earlier today": (0, "today"),
        "tonight": (0, "today"),
        "tonite": (0, "today"),
        "this morning": (0, "today"),
        "this lunchtime": (0, "today"),
        "this afternoon": (0, "today"),
        "this evening": (0, "today"),
        "this very day": (0, "today"),
        "tomorrow": (1, "tomorrow"),
        "tomorow": (1, "tomorrow"),
        "tmrw": (1, "tomorrow"),
        "yesterday": (-1, "yesterday"),
        "day after tomorrow": (2, "the day after tomorrow"),
        "day before yesterday": (-2, "the day before yesterday"),
        "this time tomorrow": (1, "tomorrow"),
        "this time next week": (7, "a week from today"),
    }
)


def counted_day(saying: Saying, at: int) -> Named | None:
    """A day counted from the day of saying: "today", "the day after tomorrow", "tomorrow week"."""
    known = _FROM_TODAY.at(saying.tokens.words, at)
    if known is None:
        return None
    (count, reading), end = known
    found = saying.said_on + count * rules.DAY
    return _weeks_on(saying, Named(end, found, f"{reading}, {saying.in_words(found)}", "relative"))


_MODIFIERS = Phrases(
    {
        "next": "next",
        "this": "this",
        "this coming": "coming",
        "next coming": "coming",
        "coming": "coming",
        "upcoming": "coming",
        "following": "following",
        "that": "following",
        "last": "last",
        "previous": "last",
        "past": "last",
        "this past": "last",
        "this last": "last",
    }
)


def weekday(saying: Saying, at: int) -> Named | None:
    """A weekday, bare or with "this", "next", "of next week", "week", "after next"."""
    tokens = saying.tokens
    modifier, begin = _MODIFIERS.at(tokens.words, at) or ("", at)
    rank = WEEKDAY.get(tokens.words[begin])
    if rank is None or not (modifier or _may_be_a_weekday(tokens, begin)):
        return None
    end = after_short_name(tokens, begin + 1)
    end = begin + 1 if tokens.breaks[end] else end
    of_week = _week_after(saying, end)
    if of_week:
        return _weekday_of(rank, of_week)
    if modifier:
        return _modified(saying, rank, modifier, end)
    return _counted_weekday(saying, rank, end) or _bare(saying, rank, end)


_RANGE = frozenset(["to", "or", "and", "/", "through", *DASHES])
_NEXT_WEEK = (["next", "week"], ["this", "week"])


def _may_be_a_weekday(tokens: Tokens, at: int) -> bool:
    # "Every Friday" and "Black Friday" name no day; "sat", "sun", "wed" and "mon" do beside more of a date.
    words, kinds = tokens.words, tokens.kinds
    if words[at - 1] in ("every", "each", "most", "black", "cyber"):
        return False
    if words[at] not in ALSO_OTHER_WORDS or tokens.all_from(at, at + 1):
        return True
    after = after_short_name(tokens, at + 1)
    before = words[at - 1]
    led = before in PREPOSITIONS or before in TIME_OF_DAY or before in DASHES or kinds[at - 1] == CLOCK
    dated = words[after] in TIME_OF_DAY or kinds[after] in (CLOCK, NUMBER, ORDINAL)
    ranged = words[after] in _RANGE and words[after + 1] in WEEKDAY
    joined = tokens.joined[at] or (tokens.joined[after] and words[after] in WEEKDAY)
    of_week = words[after : after + 2] in _NEXT_WEEK or words[after] == "week"
    return led or dated or ranged or joined or of_week


def _week_after(saying: Saying, at: int) -> Week | None:
    """The week a weekday is said to lie in: "of next week", "next week", "the week after next", "of next"."""
    tokens = saying.tokens
    words = tokens.words
    if words[at : at + 2] == ["of", "next"] and tokens.clause_ends(at + 2):
        return next_week(saying, at + 2)
    at += 1 if words[at] == "," and words[at + 1] in ("next", "this") else 0
    at += 1 if words[at] in ("of", "in", "during") else 0
    return week(saying, at)


def _weekday_of(rank: int, of_week: Week) -> Named:
    found = rules.weekday_in_week(of_week.monday, rank)
    kind: Kind = "anchored" if of_week.anchored else "weekday"
    return Named(of_week.end, found, f"the {WEEKDAYS[rank]} of {of_week.name}", kind)


def _modified(saying: Saying, rank: int, modifier: str, end: int) -> Named:
    said_on, name = saying.said_on, WEEKDAYS[rank]
    if modifier == "this":
        return Named(end, rules.weekday_in_week(said_on, rank), f"the {name} of this week", "weekday")
    if modifier == "next":
        found = rules.weekday_in_week(said_on + rules.WEEK, rank)
        return _weeks_on(saying, Named(end, found, f"the {name} of next week", "weekday"))
    if modifier == "last":
        found = rules.last_weekday(said_on, rank)
        return Named(end, found, f"last {name}, {saying.in_words(found)}", "weekday")
    if modifier == "following" and saying.anchor:
        return _after_anchor(saying, saying.anchor, rank, end)
    return _bare(saying, rank, end, kind="anchored" if modifier == "following" else "weekday")


def _after_anchor(saying: Saying, anchor: date, rank: int, end: int) -> Named:
    reading = f"the {WEEKDAYS[rank]} after {saying.in_words(anchor)}"
    return Named(end, rules.next_weekday(anchor, rank), reading, "anchored")


def _bare(saying: Saying, rank: int, end: int, kind: Kind = "weekday") -> Named:
    found = rules.next_weekday(saying.said_on, rank)
    which = "this" if rules.monday_of(found) == rules.monday_of(saying.said_on) else "next"
    return _weeks_on(
        saying, Named(end, found, f"the {WEEKDAYS[rank]} of {which} week", kind, bare_weekday=rank)
    )


_NOT_SEVEN_DAYS_ON = frozenset(["of", "commencing", "beginning", "starting", "ending", "after"])


def _weeks_on(saying: Saying, found: Named) -> Named:
    """The same with the "week" or "fortnight" that follows a day: "Friday week" is seven days on."""
    words, at = saying.tokens.words, found.end
    weeks = {"week": 1, "fortnight": 2}.get(words[at])
    if (
        weeks is None
        or found.on is None
        or saying.tokens.possessive[at]
        or words[at + 1] in _NOT_SEVEN_DAYS_ON
    ):
        return found
    later = found.on + weeks * rules.WEEK
    reading = f"{'a week' if weeks == 1 else 'two weeks'} after {found.reading}"
    return replace(found, end=at + 1, on=later, reading=reading, kind="relative", bare_weekday=None)


def _counted_weekday(saying: Saying, rank: int, end: int) -> Named | None:
    """A weekday counted from something else: "the Friday after next", "the Monday after the 10th"."""
    tokens = saying.tokens
    words, name = tokens.words, WEEKDAYS[rank]
    relation = words[end]
    if relation not in ("after", "following", "before"):
        return None
    if relation == "after" and words[end + 1] == "next":
        found = rules.weekday_in_week(saying.said_on + 2 * rules.WEEK, rank)
        return Named(end + 2, found, f"the {name} of the week after next", "weekday")
    that = words[end + 1] == "that"
    if relation != "before" and (that or tokens.clause_ends(end + 1)):
        return _after_anchor(saying, saying.anchor, rank, end + 1 + that) if saying.anchor else None
    other = _day_by_itself(saying, end + 2 if words[end + 1] == "the" else end + 1)
    if other is None or other.on is None or words[end + 1] in WEEKDAY:
        return None
    step = rules.last_weekday if relation == "before" else rules.next_weekday
    reading = f"the {name} {relation} {saying.in_words(other.on)}"
    return Named(other.end, step(other.on, rank), reading, other.kind)
