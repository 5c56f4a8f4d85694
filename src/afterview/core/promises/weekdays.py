"""Weekdays and days counted from the day of saying: "Friday", "next Tuesday", "Monday week", "tomorrow"."""

from dataclasses import replace
from datetime import date

from afterview.core.days_in_words import WEEKDAYS
from afterview.core.promises import rules
from afterview.core.promises.dates import absolute
from afterview.core.promises.feasts import feast
from afterview.core.promises.lexicon import (
    ALSO_OTHER_WORDS,
    PREPOSITIONS,
    SHORT_NAMES,
    TIME_OF_DAY,
    WEEKDAY,
)
from afterview.core.promises.saying import Kind, Named, Saying
from afterview.core.promises.tokens import CLOCK, DASHES, NUMBER, ORDINAL, WORD, Phrases, Tokens
from afterview.core.promises.weeks import Week, week

_TODAY = {"today": 0, "tonight": 0, "tonite": 0, "tomorrow": 1, "tmrw": 1, "tomorow": 1, "yesterday": -1}
_PARTS_OF_DAY = frozenset(["morning", "afternoon", "evening", "lunchtime"])


def day(saying: Saying, at: int, since: date | None = None) -> Named | None:
    """One day named at a place: a date, a feast, a weekday or a day counted from the day of saying.

    `since` is the day from which a day of the month is the next one, by default the day of saying.
    """
    if saying.tokens.words[at] == "the":
        at += 1
    return absolute(saying, at, since) or feast(saying, at) or counted_day(saying, at) or weekday(saying, at)


def counted_day(saying: Saying, at: int) -> Named | None:
    """A day counted from the day of saying: "today", "tomorrow", "the day after tomorrow", "tomorrow week"."""
    words = saying.tokens.words
    if words[at] == "this" and words[at + 1] in _PARTS_OF_DAY:
        return _on(saying, saying.said_on, at + 2, "today")
    if words[at] == "this" and words[at + 1] == "very" and words[at + 2] == "day":
        return _on(saying, saying.said_on, at + 3, "today")
    if words[at : at + 4] == ["this", "time", "next", "week"]:
        return _on(saying, saying.said_on + rules.WEEK, at + 4, "a week from today")
    if words[at : at + 3] == ["day", "after", "tomorrow"]:
        return _on(saying, saying.said_on + 2 * rules.DAY, at + 3, "the day after tomorrow")
    if words[at : at + 3] == ["day", "before", "yesterday"]:
        return _on(saying, saying.said_on - 2 * rules.DAY, at + 3, "the day before yesterday")
    later = words[at] in ("later", "earlier") and words[at + 1] == "today"
    count = _TODAY.get(words[at + 1] if later else words[at])
    if count is None:
        return None
    end = at + (2 if later else 1)
    found = _on(saying, saying.said_on + count * rules.DAY, end, words[end - 1])
    return _weeks_on(saying, found)


def _on(saying: Saying, found: date, end: int, reading: str, kind: Kind = "relative") -> Named:
    return Named(end, found, f"{reading}, {saying.in_words(found)}", kind)


def weekday(saying: Saying, at: int) -> Named | None:
    """A weekday, bare or with "this", "next", "of next week", "week", "after next"."""
    tokens = saying.tokens
    modifier, begin = _modifier(tokens, at)
    rank = WEEKDAY.get(tokens.words[begin])
    if rank is None or not (modifier or _may_be_a_weekday(tokens, begin)):
        return None
    end = begin + 1
    if tokens.words[end] == "." and tokens.words[begin] in SHORT_NAMES and not tokens.breaks[end + 1]:
        end += 1
    of_week = _week_after(saying, end)
    if of_week:
        return _weekday_of(saying, rank, of_week)
    if modifier:
        return _modified(saying, rank, modifier, end)
    return _counted_weekday(saying, rank, end) or _bare(saying, rank, end)


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


def _modifier(tokens: Tokens, at: int) -> tuple[str, int]:
    return _MODIFIERS.at(tokens.words, at) or ("", at)


def _may_be_a_weekday(tokens: Tokens, at: int) -> bool:
    # "sat", "sun", "wed" and "mon" are weekdays only beside what else makes a date.
    words = tokens.words
    if words[at] not in ALSO_OTHER_WORDS or tokens.count == 1:
        return True
    if tokens.count == 2 and words[1] == ".":
        return True
    before, after = words[at - 1], at + 1
    if words[after] == ".":
        after += 1
    beside = words[after] in TIME_OF_DAY or tokens.kinds[after] in (CLOCK, NUMBER, ORDINAL)
    beside = beside or tokens.joined[at] or (tokens.joined[after] and words[after] in WEEKDAY)
    beside = beside or before in DASHES or (words[after] in _RANGE and words[after + 1] in WEEKDAY)
    of_week = words[after : after + 2] in (["next", "week"], ["this", "week"]) or words[after] == "week"
    return before in PREPOSITIONS or before in TIME_OF_DAY or tokens.kinds[at - 1] == CLOCK or beside or of_week


_RANGE = frozenset(["to", "or", "and", "/", "through", *DASHES])


def _week_after(saying: Saying, at: int) -> Week | None:
    """The week a weekday is said to lie in: "of next week", "next week", "the week after next"."""
    words = saying.tokens.words
    if words[at] == "," and words[at + 1] in ("next", "this"):
        at += 1
    if words[at] in ("of", "in", "the") or words[at : at + 1] == ["during"]:
        at += 1
    return week(saying, at)


def _weekday_of(saying: Saying, rank: int, of_week: Week) -> Named:
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
        return Named(end, rules.last_weekday(said_on, rank), f"last {name}", "weekday")
    if modifier == "following" and saying.anchor:
        found = rules.next_weekday(saying.anchor, rank)
        return Named(end, found, f"the {name} after {saying.in_words(saying.anchor)}", "anchored")
    return _bare(saying, rank, end, kind="anchored" if modifier == "following" else "weekday")


def _bare(saying: Saying, rank: int, end: int, kind: Kind = "weekday") -> Named:
    found = rules.next_weekday(saying.said_on, rank)
    weeks = (rules.monday_of(found) - rules.monday_of(saying.said_on)).days // 7
    which = "next" if weeks else "this"
    reading = f"the {WEEKDAYS[rank]} of {which} week"
    return _weeks_on(saying, Named(end, found, reading, kind, bare_weekday=rank))


def _weeks_on(saying: Saying, found: Named) -> Named:
    """The same with the "week" or "fortnight" that follows a day: "Friday week" is seven days on."""
    words, at = saying.tokens.words, found.end
    if saying.tokens.possessive[at] or words[at] not in ("week", "fortnight"):
        return found
    if words[at + 1] in ("of", "commencing", "beginning", "starting", "ending", "after"):
        return found
    weeks = 1 if words[at] == "week" else 2
    later = found.date + weeks * rules.WEEK if found.date else None
    counted = "a week" if weeks == 1 else "two weeks"
    reading = f"{counted} after {found.reading}"
    return replace(found, end=at + 1, date=later, reading=reading, kind="relative", bare_weekday=None)


def _counted_weekday(saying: Saying, rank: int, end: int) -> Named | None:
    """A weekday counted from something else: "the Friday after next", "the Monday after the 10th"."""
    tokens = saying.tokens
    words, name = tokens.words, WEEKDAYS[rank]
    if words[end : end + 2] == ["after", "next"]:
        found = rules.weekday_in_week(saying.said_on + 2 * rules.WEEK, rank)
        return Named(end + 2, found, f"the {name} of the week after next", "weekday")
    if words[end] in ("after", "following") and (_ends_there(tokens, end + 1) or words[end + 1] == "that"):
        if saying.anchor is None:
            return None
        found = rules.next_weekday(saying.anchor, rank)
        stop = end + (2 if words[end + 1] == "that" else 1)
        return Named(stop, found, f"the {name} after {saying.in_words(saying.anchor)}", "anchored")
    if words[end] in ("after", "following", "before") and tokens.words[end + 1] not in WEEKDAY:
        other = _plain_day(saying, end + 1)
        if other and other.date:
            step = rules.last_weekday if words[end] == "before" else rules.next_weekday
            reading = f"the {name} {words[end]} {saying.in_words(other.date)}"
            return Named(other.end, step(other.date, rank), reading, other.kind)
    return None


def _plain_day(saying: Saying, at: int) -> Named | None:
    if saying.tokens.words[at] == "the":
        at += 1
    return absolute(saying, at) or feast(saying, at) or counted_day(saying, at)


def _ends_there(tokens: Tokens, at: int) -> bool:
    return tokens.kinds[at] != WORD or tokens.breaks[at] or tokens.words[at] in ("at", "if", "and", "or", "but")
