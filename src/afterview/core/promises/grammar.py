"""The date that begins at a place of a text, a range or a choice taken whole: "Thursday or Friday"."""

from dataclasses import replace

from afterview.core.promises import lexicon, rules
from afterview.core.promises.feasts import FEAST_WORDS
from afterview.core.promises.lexicon import TIME_OF_DAY, word_set
from afterview.core.promises.saying import Kind, Named, Saying
from afterview.core.promises.single import single
from afterview.core.promises.stretches import next_stretch
from afterview.core.promises.tokens import CLOCK, DASHES, DECIMAL, NUMBER, NUMERIC, ORDINAL, Phrases, Tokens

_FIGURES = frozenset([NUMBER, DECIMAL, NUMERIC, ORDINAL])
_STARTERS = (
    FEAST_WORDS
    | lexicon.END_OF_DAY
    | lexicon.WEEK_INITIALS
    | lexicon.WEEKDAY.keys()
    | lexicon.MONTH.keys()
    | lexicon.CARDINAL.keys()
    | lexicon.ORDINAL.keys()
    | lexicon.PART.keys()
    | lexicon.PART_QUALIFIERS.keys()
    | lexicon.ABBREVIATED_ENDS.keys()
    | word_set(
        """
        in within inside over during under throughout next coming a an another further couple few
        dozen half no not less fewer up at max maximum nearly almost just about around roughly
        approximately approx this that last previous past following same today tonight tonite
        tomorrow tomorow tmrw yesterday later day week wk month quarter year midweek by before until
        till on prior ahead between q h nxt current upcoming something anything only calendar to of
        across then
        """
    )
)
"""Words with which a date may begin; at all others nothing is tried."""
_ONLY_OF_THE_WEEKEND = word_set("on of to at across until till")


def named(saying: Saying, at: int) -> Named | None:
    """The date named at a place, None where none begins there. Of a range or a choice, the later end."""
    tokens = saying.tokens
    word = tokens.words[at]
    if tokens.kinds[at] not in _FIGURES and word not in _STARTERS:
        return None
    if word in _ONLY_OF_THE_WEEKEND and "weekend" not in tokens.words[at + 1 : at + 4]:
        return None
    between = word == "between"
    found = single(saying, at + 1 if between else at)
    joint = _joint(tokens, found.end, between=between) if found and not found.implied else 0
    while found and joint:
        other = _other_end(saying, found, joint)
        if other is None:
            break
        found = _later(found, other)
        joint = _joint(tokens, found.end, between=False)
    return found


_AT_THE_LATEST = Phrases(
    dict.fromkeys(("latest", "at the latest", "at the very latest", "at worst", "at the outside"), True)
)
_JOINTS = frozenset(["or", "to", "through", "thru", "/", *DASHES])
_PASSED_OVER = word_set(
    "even possibly maybe perhaps at the latest by on else probably very failing that if not"
)


def _joint(tokens: Tokens, at: int, *, between: bool) -> int:
    """Where the other end of a range or a choice may begin, 0 where no word joins one."""
    words = tokens.words
    for _ in range(3):
        timed = tokens.kinds[at] == CLOCK or words[at] in TIME_OF_DAY
        at += 1 if timed or (words[at] in ("at", "by") and tokens.kinds[at + 1] in (CLOCK, NUMBER)) else 0
    if words[at] == "," and words[at + 1] in lexicon.WEEKDAY and _AT_THE_LATEST.at(words, at + 2):
        return at + 1  # "Wednesday of next week, Thursday at the latest"
    at += 1 if words[at] == "," and words[at + 1] == "or" else 0
    joined = tokens.joined[at] and words[at] in lexicon.WEEKDAY
    if not (joined or words[at] in _JOINTS or (between and words[at] == "and")) or tokens.breaks[at]:
        return 0
    at += 0 if joined else 1
    for _ in range(4):
        at += 1 if words[at] in _PASSED_OVER and words[at + 1] != "week" else 0
    return at


def _other_end(saying: Saying, first: Named, at: int) -> Named | None:
    other = _next_of_its_kind(saying, first, at) or single(replace(saying, anchor=first.on), at)
    if other is None or other.bare_weekday is None or first.on is None or first.stretch not in (None, "week"):
        return other
    chosen = saying.tokens.words[first.end] in ("or", "/", ",")
    if chosen and first.bare_weekday is not None and first.bare_weekday >= other.bare_weekday:
        return other  # "Friday or Monday" are both the next ones; "Thursday or Friday" follow each other
    # "Next Monday or Tuesday", "Monday to Friday", "this week or Monday": the next one from there.
    since = first.on - rules.DAY if first.stretch else first.on
    following = rules.next_weekday(since, other.bare_weekday)
    return replace(other, on=following, reading=saying.in_words(following), kind=first.kind)


def _next_of_its_kind(saying: Saying, first: Named, at: int) -> Named | None:
    """What says only "next": "this week or next", "this month or early next", "Friday or the one after"."""
    tokens = saying.tokens
    if first.stretch:
        return next_stretch(saying, first.stretch, at)
    said = _THE_NEXT.at(tokens.words, at)
    if said is None or first.kind != "weekday" or first.on is None or not tokens.clause_ends(said[1]):
        return None
    later = first.on + rules.WEEK
    return replace(first, end=said[1], on=later, reading=saying.in_words(later))


_THE_NEXT = Phrases(dict.fromkeys(("next", "the next", "the next one", "the one after", "one after"), True))


def _later(first: Named, other: Named) -> Named:
    kind: Kind = "anchored" if first.kind == "anchored" else other.kind
    if first.on is None or other.on is None:
        return replace(first if first.on is None else other, end=other.end, kind=kind)
    later = other if other.on >= first.on else first
    return replace(later, end=other.end, kind=kind, bare_weekday=None, first=None)
