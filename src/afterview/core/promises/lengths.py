"""Lengths of time as dates: "within 48 hours", "a few days", "a week from Friday", "two days later"."""

from datetime import date

from afterview.core.promises.cues import NEGATIONS
from afterview.core.promises.lexicon import APPROXIMATELY, UNIT, WEEKDAY, WORKING, Unit, word_set
from afterview.core.promises.numbers import Duration, duration, later_end
from afterview.core.promises.saying import Kind, Named, Saying
from afterview.core.promises.stretches import stretch
from afterview.core.promises.tokens import WORD, Phrases, Tokens
from afterview.core.promises.weekdays import day

_LEADS = word_set("in within inside over during under throughout")
_LIMITS = Phrases(
    dict.fromkeys(
        (
            "no more than", "not more than", "no longer than", "not longer than", "no later than",
            "not later than", "less than", "fewer than", "up to", "anything up to", "at most", "at the most",
            "a maximum of", "maximum of", "maximum", "max", "just under", "nearly", "almost", "under",
            "something like", "an estimated", "only", "just", "approx .",
        ),
        True,
    )
)  # fmt: skip


def length(saying: Saying, at: int) -> Named | None:
    """The last date of a length of time, counted from the day of saying or from a date the words name.

    None where it is no wait ("three days a week"), where it only says what is least ("at least two weeks")
    and where it counts from something without a date ("within a week of the closing date").
    """
    tokens = saying.tokens
    begin = _lead(tokens, at)
    found = duration(tokens, begin, after_between=tokens.words[begin - 1] == "between")
    if found and begin == at and not _is_a_wait(tokens, at, found):
        return None
    found = found or _one_unit(tokens, at, begin)
    if found is None:
        return _neighbour_day(saying, at)
    if tokens.words[found.end] in _NOT_A_WAIT_AFTER or _is_each_week(tokens, found.end):
        return None
    return _counted(saying, found)


def _lead(tokens: Tokens, at: int) -> int:
    """Where the count begins after "in", "over the next", "no more than"; `at` where no such word stands."""
    words = tokens.words
    begin = at
    if words[begin] in _LEADS:
        begin += 2 if words[begin + 1] == "of" else 1
    begin += 1 if words[begin] == "between" else 0
    begin += 1 if words[begin] == "the" and begin > at else 0
    begin += 1 if words[begin] in ("next", "coming") and (begin > at or words[begin + 1] not in UNIT) else 0
    for _ in range(2):
        limit = _LIMITS.at(words, begin)
        begin = limit[1] if limit else begin
        begin += 1 if words[begin] in APPROXIMATELY else 0
    if words[at] == "over" and begin == at + 1:
        return at  # "over two weeks" says what is least
    return begin


def _one_unit(tokens: Tokens, at: int, begin: int) -> Duration | None:
    """One of the unit, though no count is said: "within the hour", "in the next week", "within the month"."""
    words = tokens.words
    plain = words[begin - 1] == "the" and words[at] in ("within", "inside")
    if words[at] not in _LEADS or not (plain or words[begin - 1] in ("next", "coming")):
        return None
    working = words[begin] in WORKING and words[begin + 1] == "day"
    word, end = (words[begin + 1], begin + 2) if working else (words[begin], begin + 1)
    unit: Unit | None = "business day" if working else UNIT.get(word)
    if unit is None or word.endswith("s") or words[end] in ("of", "after"):
        return None
    if plain and unit == "day":
        return Duration(0, "day", end)
    return later_end(tokens, Duration(2, unit, end), after_between=False)


_NOT_A_WAIT_BEFORE = word_set(
    "last past previous every each per for once twice times least after since minimum over first beyond "
    "previously these those of my your our his her their"
)
_NOT_A_WAIT_AFTER = word_set("ago per experience old notice trial apart each every off long holiday leave")


def _is_a_wait(tokens: Tokens, at: int, found: Duration) -> bool:
    """Whether a length that no "in" or "within" leads is a wait, and not the length of something else."""
    words, before = tokens.words, tokens.words[at - 1]
    if before == "than":
        # "It won't take longer than two weeks."
        longer = words[at - 2] in ("more", "longer", "later")
        return longer and bool(NEGATIONS & set(words[max(at - 8, 0) : at]))
    if (
        before in _NOT_A_WAIT_BEFORE
        or tokens.joined[at]
        or words[max(at - 3, 0) : at] == ["give", "or", "take"]
    ):
        return False
    if words[at] == "one" and found.halves == 2 and found.unit == "day":
        return False  # "one day"
    if words[at] == "half" or (words[at] in ("a", "an") and found.end == at + 2 and found.halves == 2):
        return _is_a_single_wait(tokens, at, found)
    return True


_COUNTED_FROM = frozenset(
    [*WEEKDAY, "from", "on", "after", "later", "today", "tomorrow", "before", "max", "tops"]
)
_ENDED_BY = (["at", "most"], ["at", "the"], ["or", "so"], ["or", "less"])
_WAITING = word_set("give takes take need needs about another wait be allow allows expect is")


def _is_a_single_wait(tokens: Tokens, at: int, found: Duration) -> bool:
    # "Give us a week" and "a week from Friday" are waits; "what a day" and "it has been a week" are not.
    words, end = tokens.words, found.end
    if tokens.all_from(at, end) or words[end] in _COUNTED_FROM or words[end : end + 2] in _ENDED_BY:
        return True
    if words[end] in ("next", "this") and words[end + 1] in WEEKDAY:
        return True
    before = words[at - 2] if words[at - 1] in ("us", "me", "you", "them") else words[at - 1]
    return before in _WAITING


def _is_each_week(tokens: Tokens, at: int) -> bool:
    words = tokens.words
    return words[at] in ("a", "per", "each", "every") and words[at + 1] in ("week", "day", "month", "year")


_UNKNOWN = word_set("of after from following since post past into before prior until")


def _counted(saying: Saying, found: Duration) -> Named | None:
    """The length from the day of saying, or from what the words after it name."""
    tokens = saying.tokens
    words, at = tokens.words, found.end
    now = _from_the_saying(saying, at)
    if now:
        return _from(saying, found, saying.said_on, now, "relative")
    anchored = _after_that(saying, at)
    if anchored:
        return _from(saying, found, saying.anchor, anchored, "anchored")
    other = _other_day(saying, found)
    if other:
        return _around(saying, found, other, before=words[at] in ("before", "prior", "ahead"))
    unknown = words[at] in _UNKNOWN and tokens.kinds[at + 1] == WORD and not tokens.breaks[at + 1]
    if unknown or words[at] in ("later", "afterwards", "thereafter"):
        return None
    return _from(saying, found, saying.said_on, at, "relative")


_SAID_NOW = word_set(
    "interview conversation call meeting chat talk email mail message letter note discussion"
)


def _from_the_saying(saying: Saying, at: int) -> int:
    """The token after "from now", "of today's interview"; 0 where it counts from elsewhere."""
    words = saying.tokens.words
    if words[at] == "hence":
        return at + 1
    if words[at] not in ("from", "after", "of", "since"):
        return 0
    begin = at + 2 if words[at + 1] == "receiving" else at + 1
    if words[begin] in ("today", "this", "our") and words[begin + 1] in _SAID_NOW:
        return begin + 2
    return begin + 1 if words[begin] in ("now", "today", "here") else 0


def _after_that(saying: Saying, at: int) -> int:
    """The token after "after that", "later", where they count from a date named before; else 0."""
    tokens = saying.tokens
    words = tokens.words
    if words[at] in ("after", "from", "of", "following") and words[at + 1] in ("that", "then"):
        return at + (3 if words[at + 2] in ("day", "date", "week") else 2)
    if saying.anchor is None:
        return 0
    if words[at] in ("later", "afterwards", "thereafter"):
        return at + 1
    return at + 1 if words[at] in ("after", "following") and tokens.clause_ends(at + 1) else 0


_FROM_A_DAY = {"prior": 2, "ahead": 2} | dict.fromkeys(
    ("from", "after", "of", "on", "following", "before", "past", "since"), 1
)


def _other_day(saying: Saying, found: Duration) -> Named | None:
    """The day it is counted from: "from Friday", "on Monday", "tomorrow", "before Christmas"."""
    words, at = saying.tokens.words, found.end
    begin = at + _FROM_A_DAY.get(words[at], 0)
    if words[at] != "on" and begin > at:
        return day(saying, begin) or stretch(saying, begin)
    if found.unit not in ("week", "month"):
        return None
    other = day(saying, begin)
    return other if other and other.kind in ("weekday", "relative") else None


def _around(saying: Saying, found: Duration, other: Named, *, before: bool) -> Named | None:
    if other.on is None:
        return None
    reckoned = found.before(other.on, saying.days) if before else found.after(other.on, saying.days)
    reading = f"{found.words()} {'before' if before else 'after'} {saying.in_words(other.on)}"
    return Named(other.end, reckoned, reading, "anchored" if other.kind == "anchored" else "relative")


def _from(saying: Saying, found: Duration, base: date | None, end: int, kind: Kind) -> Named | None:
    reckoned = found.after(base, saying.days) if base else None
    if reckoned is None or base is None:
        return None
    if reckoned == base:
        return Named(end, reckoned, f"that day, {saying.in_words(base)}", kind)
    return Named(end, reckoned, f"{found.words()} after {saying.in_words(base)}", kind)


def _neighbour_day(saying: Saying, at: int) -> Named | None:
    """One day after or before another: "the day after Friday", "the following day"."""
    words = saying.tokens.words
    begin = at + 1 if words[at] == "the" else at
    following = words[begin] in ("following", "next")
    begin += 1 if following else 0
    working = words[begin] in WORKING
    begin += 1 if working else 0
    if words[begin] != "day":
        return None
    one = Duration(2, "business day" if working else "day", begin + 1)
    if following:
        kind: Kind = "anchored" if saying.anchor else "relative"
        return _from(saying, one, saying.anchor or saying.said_on, begin + 1, kind)
    if words[begin + 1] not in ("after", "before", "following"):
        return None
    before = words[begin + 1] == "before"
    other = day(saying, begin + 2)
    if other:
        return _around(saying, one, other, before=before)
    anchored = 0 if before else _after_that(saying, begin + 1)
    return _from(saying, one, saying.anchor, anchored, "anchored") if anchored else None
