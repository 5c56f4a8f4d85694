"""Weeks: "next week", "the week after next", "the week of December 7", "w/c 14 December"."""

from dataclasses import dataclass
from datetime import date

from afterview.core.promises import rules
from afterview.core.promises.dates import absolute
from afterview.core.promises.feasts import feast
from afterview.core.promises.lexicon import COMMENCING, WEEK_INITIALS, WEEKDAY
from afterview.core.promises.saying import Named, Saying
from afterview.core.promises.tokens import Phrases


@dataclass(frozen=True, slots=True)
class Week:
    """A week that the words name, by its Monday, and the token after them."""

    end: int
    monday: date
    name: str
    anchored: bool = False
    rolls: bool = False
    """Whether it is the next one once its last business day is over: "this week"."""
    plain: bool = False
    """Whether it is the next one once the part named is over: "early in the week"."""


_WEEKS = Phrases(
    {
        "next week": (1, "next week"),
        "next wk": (1, "next week"),
        "nxt week": (1, "next week"),
        "next calendar week": (1, "next week"),
        "next working week": (1, "next week"),
        "next full week": (1, "next week"),
        "this week": (0, "this week"),
        "this wk": (0, "this week"),
        "this calendar week": (0, "this week"),
        "this working week": (0, "this week"),
        "this same week": (0, "this week"),
        "current week": (0, "this week"),
        "week after next": (2, "the week after next"),
        "week following next": (2, "the week after next"),
        "week after this": (1, "next week"),
        "last week": (-1, "last week"),
        "past week": (-1, "last week"),
        "previous week": (-1, "last week"),
        "week before last": (-2, "the week before last"),
    }
)
_FOLLOWING = Phrases({"following week": 1})
_ANCHORED = Phrases(
    {
        "week following that": 1,
        "week after that": 1,
        "week afterwards": 1,
        "that same week": 0,
        "that week": 0,
        "same week": 0,
    }
)
_FIRST_WORDS = (
    frozenset(
        [
            "next",
            "nxt",
            "this",
            "current",
            "week",
            "wk",
            "last",
            "past",
            "previous",
            "following",
            "that",
            "same",
        ]
    )
    | WEEK_INITIALS
)


def week(saying: Saying, at: int) -> Week | None:
    """The week named at a place."""
    words = saying.tokens.words
    at += 1 if words[at] == "the" else 0
    if words[at] not in _FIRST_WORDS:
        return None
    found = _WEEKS.at(words, at)
    if found:
        (later, name), end = found
        monday = rules.monday_of(saying.said_on) + later * rules.WEEK
        return Week(end, monday, name, rolls=later == 0)
    return _anchored(saying, at) or _week_of(saying, at)


def this_week(saying: Saying, end: int) -> Week:
    """This week, said up to token `end`; once its last business day is over, the next."""
    return Week(end, rules.monday_of(saying.said_on), "this week", rolls=True)


def plain_week(saying: Saying, end: int) -> Week:
    """Just "the week", said up to token `end`: this one; once the part of it is over, the next."""
    return Week(end, rules.monday_of(saying.said_on), "this week", plain=True)


def next_week(saying: Saying, end: int) -> Week:
    """Next week, said up to token `end`."""
    return Week(end, rules.monday_of(saying.said_on) + rules.WEEK, "next week")


def _anchored(saying: Saying, at: int) -> Week | None:
    words, anchor = saying.tokens.words, saying.anchor
    found = _FOLLOWING.at(words, at) or (_ANCHORED.at(words, at) if anchor else None)
    if found:
        return _from_anchor(saying, found[1], found[0])
    if words[at] == "week" and words[at + 1] in ("after", "following") and saying.tokens.clause_ends(at + 2):
        return _from_anchor(saying, at + 2, 1) if anchor else None
    return None


def _from_anchor(saying: Saying, end: int, later: int) -> Week:
    anchor = saying.anchor or saying.said_on
    monday = rules.monday_of(anchor) + later * rules.WEEK
    name = f"the week {'after' if later else 'of'} {saying.in_words(anchor)}"
    return Week(end, monday, name if saying.anchor else "next week", anchored=True)


_RELATIONS = {"after": 1, "following": 1, "before": -1} | dict.fromkeys(COMMENCING, 0)


def _week_of(saying: Saying, at: int) -> Week | None:
    """The week that a date lies in, or the one before or after it."""
    words = saying.tokens.words
    if words[at] in WEEK_INITIALS:
        return _around(saying, at + 1, 0)
    later = _RELATIONS.get(words[at + 1])
    if words[at] not in ("week", "wk") or later is None:
        return None
    return _around(saying, at + 2, later)


def _around(saying: Saying, at: int, later: int) -> Week | None:
    at += 1 if saying.tokens.words[at] == "the" else 0
    found = _day(saying, at)
    if found is None or found.on is None:
        return None
    monday = rules.monday_of(found.on) + later * rules.WEEK
    relation = {0: "of", 1: "after", -1: "before"}[later]
    return Week(found.end, monday, f"the week {relation} {saying.in_words(found.on)}")


def _day(saying: Saying, at: int) -> Named | None:
    # "The week of November 23", said on the Wednesday of that week, is that week.
    found = absolute(saying, at, rules.monday_of(saying.said_on)) or feast(saying, at)
    rank = WEEKDAY.get(saying.tokens.words[at])
    if found is None and rank is not None:
        return Named(at + 1, rules.next_weekday(saying.said_on, rank), "", "weekday")
    return found
