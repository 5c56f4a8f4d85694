"""Lengths of time as dates: "within 48 hours", "in the next few days", "a week from Friday", "two days later"."""

from datetime import date

from afterview.core.promises import rules
from afterview.core.promises.cues import NEGATIONS
from afterview.core.promises.lexicon import APPROXIMATELY, UNIT, WEEKDAY, WORKING, Unit
from afterview.core.promises.numbers import Duration, duration, later_end
from afterview.core.promises.parts import stretch
from afterview.core.promises.saying import Kind, Named, Saying
from afterview.core.promises.tokens import WORD, Phrases, Tokens
from afterview.core.promises.weekdays import day

_LEADS = frozenset("in within inside over during under throughout".split())
_LIMITS = Phrases(
    dict.fromkeys(
        (
            "no more than", "not more than", "no longer than", "not longer than", "no later than", "not later than",
            "less than", "fewer than", "up to", "anything up to", "at most", "at the most", "a maximum of",
            "maximum of", "maximum", "max", "just under", "nearly", "almost", "under", "something like",
            "an estimated", "only", "just", "approx .",
        ),
        True,
    )
)  # fmt: skip
_NOT_A_WAIT_BEFORE = frozenset(
    "last past previous every each per for once twice times least than after since minimum over first only "
    "beyond about-to previously these those".split()
)
_NOT_A_WAIT_AFTER = frozenset("ago per experience old notice trial apart each every off long holiday leave".split())


def length(saying: Saying, at: int) -> Named | None:
    """The last date of a length of time, counted from the day of saying or from a date the words name.

    None where it is no wait ("three days a week"), where it only says what is least ("at least two weeks") and
    where it counts from something without a date ("within a week of the closing date").
    """
    tokens = saying.tokens
    begin, led = _lead(tokens, at)
    found = duration(tokens, begin, after_between=tokens.words[begin - 1] == "between")
    if found is None:
        found = _one_unit(tokens, at, begin) if led else _business_day(tokens, at)
    elif not led and not _is_a_wait(tokens, at, found):
        return None
    if found is None:
        return _neighbour_day(saying, at)
    if tokens.words[found.end] in _NOT_A_WAIT_AFTER or _a_week(tokens, found.end):
        return None
    return _counted(saying, found)


def _lead(tokens: Tokens, at: int) -> tuple[int, bool]:
    """Where the count begins after "in", "over the next", "no more than", and whether any such word stood there."""
    words = tokens.words
    begin = at
    if words[begin] in _LEADS:
        begin += 1
        begin += 1 if words[begin] == "of" else 0
    if words[begin] == "between":
        begin += 1
    begin += 1 if words[begin] == "the" and begin > at else 0
    if words[begin] in ("next", "coming") and (begin > at or words[begin + 1] not in UNIT):
        begin += 1
    for _ in range(2):
        limit = _LIMITS.at(words, begin)
        begin = limit[1] if limit else begin
        begin += 1 if words[begin] in APPROXIMATELY and words[begin] != "." else 0
    if words[at] == "over" and begin == at + 1:
        return at, False  # "over two weeks" says what is least
    return begin, begin > at


def _one_unit(tokens: Tokens, at: int, begin: int) -> Duration | None:
    """ "Within the hour", "in the next week", "within the month": one of it, though no count is said."""
    words = tokens.words
    if words[at] not in _LEADS or words[begin - 1] not in ("the", "next", "coming"):
        return None
    if words[at] not in ("within", "inside") and words[begin - 1] == "the":
        return None
    unit: Unit | None = UNIT.get(words[begin])
    end = begin + 1
    if words[begin] in WORKING and words[end] == "day":
        unit, end = "business day", end + 1
    if unit is None or words[end - 1] not in UNIT or words[end - 1].endswith("s") or words[end] in ("of", "after"):
        return None
    if unit == "day" and words[begin - 1] == "the":
        return Duration(0, "day", end)
    return later_end(tokens, Duration(2, unit, end), after_between=False)


def _business_day(tokens: Tokens, at: int) -> Duration | None:
    """ "The next business day"."""
    words = tokens.words
    if words[at] == "next" and words[at + 1] in WORKING and words[at + 2] == "day":
        return Duration(2, "business day", at + 3)
    return None


def _is_a_wait(tokens: Tokens, at: int, found: Duration) -> bool:
    words = tokens.words
    if words[at - 1] == "than":
        return words[at - 2] in ("more", "longer", "later") and bool(NEGATIONS & set(words[max(at - 8, 0) : at]))
    if words[at - 1] in _NOT_A_WAIT_BEFORE or tokens.joined[at]:
        return False
    if words[at - 1] in ("of", "my", "your", "our", "his", "her", "their"):
        return False
    if words[at] == "one" and found.halves == 2 and found.unit == "day":
        return False
    if words[at] in ("a", "an") and found.end == at + 2 and found.halves == 2:
        return _a_single_wait(tokens, at, found)
    return True


_COUNTED_FROM = frozenset("from on after later today tomorrow before max tops".split())
_WAITING = frozenset("give takes take need needs about another wait be allow allows expect is".split())


def _a_single_wait(tokens: Tokens, at: int, found: Duration) -> bool:
    # "Give us a week" and "a week from Friday" are waits; "what a day" and "it has been a week" are not.
    words = tokens.words
    alone = at == 0 and found.end == tokens.count
    counted = words[found.end] in _COUNTED_FROM or words[found.end] in WEEKDAY
    counted = counted or (words[found.end] == "next" and words[found.end + 1] in WEEKDAY)
    closing = words[found.end : found.end + 2] in (["at", "most"], ["at", "the"], ["or", "so"], ["or", "less"])
    before = words[at - 2] if words[at - 1] in ("us", "me", "you", "them") else words[at - 1]
    return alone or counted or closing or before in _WAITING or words[found.end - 1] == "fortnight"


def _a_week(tokens: Tokens, at: int) -> bool:
    words = tokens.words
    return words[at] in ("a", "per", "each", "every") and words[at + 1] in ("week", "day", "month", "year")


_UNKNOWN = frozenset("of after from following since post past into before prior until".split())


def _counted(saying: Saying, found: Duration) -> Named | None:
    tokens = saying.tokens
    words, at = tokens.words, found.end
    if words[at] in ("from", "after", "of", "since") and _from_the_saying(saying, at):
        return _from(saying, found, saying.said_on, _from_the_saying(saying, at), "relative")
    if words[at] == "hence":
        return _from(saying, found, saying.said_on, at + 1, "relative")
    anchored = _after_that(saying, at)
    if anchored:
        return _from(saying, found, saying.anchor, anchored, "anchored") if saying.anchor else None
    if words[at] in ("later", "afterwards", "thereafter"):
        return None
    other = _other_day(saying, found)
    if other:
        return _around_day(saying, found, other, before=words[at] in ("before", "prior", "ahead"))
    if words[at] in _UNKNOWN and tokens.kinds[at + 1] == WORD and not tokens.breaks[at + 1]:
        return None
    return _from(saying, found, saying.said_on, at, "relative")


_SAID_NOW = frozenset("interview conversation call meeting chat talk email mail message letter note discussion".split())


def _from_the_saying(saying: Saying, at: int) -> int:
    """The token after "from now", "of today's interview", "from this call"; 0 where it counts from elsewhere."""
    words = saying.tokens.words
    begin = at + 2 if words[at + 1 : at + 2] == ["receiving"] else at + 1
    if words[begin] in ("now", "here", "today", "this") and saying.tokens.kinds[begin + 1] != WORD:
        return begin + 1
    if words[begin] in ("today", "this", "our") and words[begin + 1] in _SAID_NOW:
        return begin + 2
    if words[begin] in ("now", "today", "here"):
        return begin + 1
    return 0


def _after_that(saying: Saying, at: int) -> int:
    """The token after "after that", "later", "afterwards", where they count from a date named before; else 0."""
    tokens = saying.tokens
    words = tokens.words
    if words[at] in ("after", "from", "of", "following") and words[at + 1] in ("that", "then"):
        pointing = words[at + 2] not in ("day", "date", "week")
        return at + (2 if pointing else 3)
    if saying.anchor and words[at] in ("later", "afterwards", "thereafter"):
        return at + 1
    closing = tokens.kinds[at + 1] != WORD or tokens.breaks[at + 1]
    return at + 1 if saying.anchor and words[at] in ("after", "following") and closing else 0


def _other_day(saying: Saying, found: Duration) -> Named | None:
    """The day it is counted from: "from Friday", "on Monday", "tomorrow", "after the 10th", "before Christmas"."""
    words, at = saying.tokens.words, found.end
    begin = at + 1
    if words[at] == "prior" or words[at] == "ahead":
        begin = at + 2
    elif words[at] not in ("from", "after", "of", "on", "following", "before", "past", "since"):
        begin = at
    if words[at] == "on" or begin == at:
        if found.unit not in ("week", "month"):
            return None
        other = day(saying, begin)
        return other if other and other.kind in ("weekday", "relative") else None
    return day(saying, begin) or stretch(saying, begin)


def _around_day(saying: Saying, found: Duration, other: Named, *, before: bool) -> Named | None:
    if other.date is None:
        return None
    if before:
        reckoned = found.before(other.date, saying.days)
    else:
        reckoned = found.after(other.date, saying.days)
    relation = "before" if before else "after"
    reading = f"{found.words()} {relation} {saying.in_words(other.date)}"
    return Named(other.end, reckoned, reading, "relative" if other.kind != "anchored" else "anchored")


def _from(saying: Saying, found: Duration, base: date | None, end: int, kind: Kind) -> Named | None:
    if base is None:
        return None
    reckoned = found.after(base, saying.days)
    if reckoned is None:
        return None
    if reckoned == base:
        return Named(end, reckoned, f"today, {saying.in_words(base)}", kind)
    return Named(end, reckoned, f"{found.words()} after {saying.in_words(base)}", kind)


def _neighbour_day(saying: Saying, at: int) -> Named | None:
    """ "The day after Friday", "the day before Christmas", "the following day", "the next working day"."""
    tokens = saying.tokens
    words = tokens.words
    begin = at + 1 if words[at] == "the" else at
    following = words[begin] in ("following", "next")
    begin += 1 if following else 0
    working = words[begin] in WORKING
    begin += 1 if working else 0
    if words[begin] != "day":
        return None
    one = Duration(2, "business day" if working else "day", begin + 1)
    if following:
        base = saying.anchor or saying.said_on
        return _from(saying, one, base, begin + 1, "anchored")
    if words[begin + 1] not in ("after", "before", "following"):
        return None
    before = words[begin + 1] == "before"
    other = day(saying, begin + 2)
    if other:
        return _around_day(saying, one, other, before=before)
    anchored = 0 if before else _after_that(saying, begin + 1)
    return _from(saying, one, saying.anchor, anchored, "anchored") if anchored else None

