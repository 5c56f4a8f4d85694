"""What a date in a sentence is attached to: hearing, deciding, something else, or no limit at all.

Each date is judged by the words of its own clause: those before it, and only where they say nothing those
after it. A clause ends at punctuation, at a joining word and where a new subject begins.
"""

from dataclasses import dataclass
from typing import Literal

from afterview.core.promises.cues import (
    CLOSE_LIMITS,
    JOINING,
    NEGATIONS,
    NOT_EARLIER,
    OPENERS,
    Cue,
    cue,
    is_told,
    subject_begins,
)
from afterview.core.promises.lexicon import PREPOSITIONS, word_set
from afterview.core.promises.tokens import DASHES, SYMBOL, WORD, Phrases, Tokens

Tie = Literal["hearing", "deciding", "open", "other", "earliest", "negated", "event"]
"""What a date is attached to.

- ``hearing``, ``deciding``: what counts.
- ``open``: the sentence does not say.
- ``other``: another matter.
- ``earliest``: it says only from when.
- ``negated``: it says when it will not be.
- ``event``: it hangs on something that has no date of its own ("once the panel has met on Friday").
"""

_REACH = 40


@dataclass(frozen=True, slots=True)
class Attachment:
    """What a date is attached to, and whether it is called the latest."""

    tie: Tie
    latest: bool = False


@dataclass(frozen=True, slots=True)
class _Clause:
    """The clause around the date from token `begin` to `end`: from `start` to `stop`."""

    tokens: Tokens
    start: int
    begin: int
    end: int
    stop: int
    fronted: bool
    """Whether the date opens its clause: "On Friday we decide"."""
    alone: bool
    """Whether no other date is named in the text."""

    @property
    def lead(self) -> list[str]:
        """The words before the date."""
        return self.tokens.words[self.start : self.begin]

    @property
    def rest(self) -> list[str]:
        """The words after the date."""
        return self.tokens.words[self.end : self.stop]


def attachments(tokens: Tokens, places: list[tuple[int, int]]) -> list[Attachment]:
    """What each date of a text is attached to; `places` are their first tokens and the tokens after them."""
    found: list[Attachment] = []
    floor = 0
    for place, (begin, end) in enumerate(places):
        ceiling = places[place + 1][0] if place + 1 < len(places) else tokens.count
        clause = _clause(tokens, (floor, ceiling), begin, end, alone=len(places) == 1)
        before = found[-1].tie if found and _is_only_joined(tokens, floor, begin) else None
        found.append(_attachment(clause, before))
        floor = end
    return found


def is_told_before(tokens: Tokens, begin: int) -> bool:
    """Whether the date from token `begin` on is when something was told or done: "they told me on Monday"."""
    clause = _clause(tokens, (max(begin - _REACH, 0), begin), begin, begin, alone=False)
    return _is_reported_on(clause) or "past" in _cues(clause, clause.start, begin)


def _attachment(clause: _Clause, before: Tie | None) -> Attachment:
    """`before` is what the date is attached to that this one is only joined to: "Monday and Tuesday"."""
    limit = _no_limit(clause)
    if limit:
        return Attachment(limit)
    latest = _is_called_latest(clause)
    tie = _tie(clause)
    if tie == "open" and before in ("hearing", "deciding", "other"):
        tie = before
    return Attachment("hearing" if latest and tie != "other" else tie, latest)


def _clause(tokens: Tokens, within: tuple[int, int], begin: int, end: int, *, alone: bool) -> _Clause:
    start = _start(tokens, within[0], begin)
    fronted = all(word in PREPOSITIONS or word in CLOSE_LIMITS for word in tokens.words[start:begin])
    return _Clause(tokens, start, begin, end, _stop(tokens, end, within[1], fronted=fronted), fronted, alone)


def _start(tokens: Tokens, floor: int, begin: int) -> int:
    words = tokens.words
    least = max(floor, begin - _REACH)
    for at in range(begin - 1, least - 1, -1):
        if tokens.breaks[at + 1] or (_divides(tokens, at) and words[at] != ":"):
            return at + 1  # "Start: 1 March" keeps its label
        if at > least and subject_begins(tokens, at):
            if words[at - 1] == "as":
                return max(at - 3, least)  # "as soon as we"
            return at - 1 if words[at - 1] in OPENERS else at
    return least


def _divides(tokens: Tokens, at: int) -> bool:
    word = tokens.words[at]
    return word in JOINING or (tokens.kinds[at] == SYMBOL and (word in ",;:()[]" or word in DASHES))


def _stop(tokens: Tokens, end: int, ceiling: int, *, fronted: bool) -> int:
    # After "On Friday," the clause goes on: what it says of Friday has not come yet.
    told = False
    for at in range(end, min(ceiling, end + _REACH)):
        if tokens.breaks[at]:
            return at
        divides = _divides(tokens, at) or subject_begins(tokens, at)
        if divides and (told or not fronted or (at > end and tokens.words[at] in JOINING)):
            return at
        if tokens.words[at] in OPENERS:
            return at  # "Friday, after the holidays"
        told = told or cue(tokens, at) is not None
    return min(ceiling, end + _REACH)


def _no_limit(clause: _Clause) -> Tie | None:
    """What keeps the date from being a limit: "after Friday", "not this week", "once they met on Friday"."""
    negated = _is_negated(clause)
    if negated and _bounds_from_above(clause.lead):
        return None
    if _FROM_THEN_ON.at(clause.tokens.words, clause.end) or _bounds_from_below(clause):
        return "earliest"
    if negated:
        return "negated"
    return "event" if _hangs_on_an_event(clause) else None


_FROM_THEN_ON = Phrases(
    dict.fromkeys(
        (
            "at the earliest", "at the very earliest", "at earliest", "earliest", "onward", "onwards",
            "or later", "or after", "or thereafter", "at the soonest", "at the very soonest", "or beyond",
            "and after", "or more", "or longer", "minimum", "at a minimum", "at minimum",
        ),
        True,
    )
)  # fmt: skip
_PAST_LIMITS = frozenset(["after", "past", "beyond"])
_BETWEEN = word_set("the about around or on early late sometime maybe probably perhaps")


def _last_words(lead: list[str]) -> list[str]:
    """The words before the date without those that only round it off."""
    end = len(lead)
    while end and lead[end - 1] in _BETWEEN:
        end -= 1
    return lead[max(end - 3, 0) : end]


def _bounds_from_above(lead: list[str]) -> bool:
    # With a "not" before: "no later than", "not more than", "won't go past", and "not until".
    last = _last_words(lead)
    if last[-1:] == ["than"]:
        return len(last) > 1 and last[-2] not in NOT_EARLIER
    return bool(last) and (last[-1] in _PAST_LIMITS or last[-1] in ("until", "till", "til"))


def _bounds_from_below(clause: _Clause) -> bool:
    last = _last_words(clause.lead)
    if last[-1:] == ["than"]:
        return len(last) > 1 and last[-2] in (*NOT_EARLIER, "later")
    if last[-1:] in (["from"], ["starting"], ["since"]):
        ranged = clause.tokens.words[clause.begin : clause.end]
        return not {"to", "through", "until"} & set(ranged)
    if last in (["as", "early", "as"], ["as", "soon", "as"]) or last[-2:] in (["as", "of"], ["as", "from"]):
        return True
    return bool(last) and (last[-1] in _PAST_LIMITS or last[-1] in ("earliest", "following"))


def _is_negated(clause: _Clause) -> bool:
    words, lead = clause.tokens.words, clause.lead
    if lead[-2:] == ["if", "not"]:
        return True  # "Monday if not Friday"
    if "if" in lead or "unless" in lead or lead[:1] == ["should"]:
        return False  # "if you have not heard by Friday"
    if any(_denies(words, at) for at in range(clause.start, clause.begin)):
        return True
    if not clause.fronted or clause.rest[:1] in (["if"], ["unless"]):
        return False
    stop = clause.end + clause.rest.index(",") if "," in clause.rest else clause.stop
    after = words[clause.end : stop]
    unlikely = "unlikely" in after or "impossible" in after or "too" in after[:3]
    return unlikely or any(_denies(words, at) for at in range(clause.end, stop))


_AFTER_A_HARMLESS_NO = word_set("doubt problem worries need news only just heard hesitate worry")


def _denies(words: list[str], at: int) -> bool:
    # "You haven't heard by Friday", "no news by Friday means no", "nothing by Friday" deny nothing.
    if words[at] not in NEGATIONS or words[at + 1] in _AFTER_A_HARMLESS_NO:
        return False
    return words[at : at + 2] != ["nothing", "by"] and words[at + 1 : at + 3] != ["yet", "heard"]


_EVENT_OPENERS = word_set("once when whenever after following upon pending")


def _hangs_on_an_event(clause: _Clause) -> bool:
    words = clause.tokens.words
    return any(_opens_an_event(words, at) for at in range(clause.start, clause.begin))


def _opens_an_event(words: list[str], at: int) -> bool:
    word, following = words[at], words[at + 1]
    if word == "as":
        at_once = following in ("possible", "practicable", "practical") or words[at + 2] == "can"
        return words[max(at - 2, 0) : at] == ["as", "soon"] and not at_once
    if word not in _EVENT_OPENERS:
        return False
    again = word == "once" and (following in ("again", "more") or words[at - 1] == "at")
    return not again and not (word == "following" and following == "up")


_CALLED_LATEST = Phrases(
    dict.fromkeys(("latest", "at the latest", "at the very latest", "at latest", "at the outside"), True)
)


def _is_called_latest(clause: _Clause) -> bool:
    lead = clause.lead[-4:]
    said_before = bool({"latest", "definitely", "certainly"} & set(lead)) and "earliest" not in lead
    no_later = _last_words(clause.lead)[-2:] == ["later", "than"]
    return said_before or no_later or _CALLED_LATEST.at(clause.tokens.words, clause.end) is not None


def _is_reported_on(clause: _Clause) -> bool:
    """Whether it is when something was said ("told me on Monday that"), not what ("they said Monday")."""
    tokens = clause.tokens
    words = tokens.words
    told = any(is_told(words, at) for at in range(clause.start, clause.begin))
    more = words[clause.end] not in ("", ".") and not tokens.breaks[clause.end]
    return told and words[clause.begin - 1] == "on" and (more or not clause.alone)


_TO_DECIDE = Phrases(
    dict.fromkeys(("to decide", "to choose", "to conclude", "to finalise", "to finalize"), True)
)


def _tie(clause: _Clause) -> Tie:
    words = clause.tokens.words
    if _is_if_unheard(clause.lead) or _is_if_unheard(words[clause.end : clause.end + 8]):
        return "hearing"
    if _is_reported_on(clause):
        return "other"
    if clause.lead[:1] == ["before"] and len(clause.lead) > 1:
        return "open"  # "before I leave on Friday"
    if _TO_DECIDE.at(words, clause.end):
        return "deciding"
    return _owned_tie(clause) or _strongest(_cues(clause, clause.start, clause.begin)) or _tie_after(clause)


def _is_if_unheard(words: list[str]) -> bool:
    # "If you haven't heard by Monday", "call me on Monday if you haven't heard".
    return "if" in words and bool({"heard", "hear"} & set(words[words.index("if") :]))


def _owned_tie(clause: _Clause) -> Tie | None:
    """Of a date that owns what follows it: "Friday's interview", "next week's decision"."""
    tokens, end = clause.tokens, clause.end
    if not tokens.possessive[end - 1] or tokens.kinds[end] != WORD:
        return None
    return _strongest(_cues(clause, end, end + 3)) or "other"


def _tie_after(clause: _Clause) -> Tie:
    words = clause.tokens.words
    if clause.fronted and any(is_told(words, at) for at in range(clause.end, clause.stop)):
        return "other"
    comma = clause.rest.index(",") if "," in clause.rest else len(clause.rest)
    found = _cues(clause, clause.end, clause.stop)
    # Thanks after a comma are for something else: "by Friday, thank you".
    kept = found[:comma] + [one for one in found[comma:] if one not in ("past", "thanks")]
    return _strongest(kept) or "open"


def _cues(clause: _Clause, begin: int, end: int) -> list[Cue | None]:
    return [cue(clause.tokens, at) for at in range(begin, end)]


def _strongest(found: list[Cue | None]) -> Tie | None:
    if "past" in found or "thanks" in found or "task" in found:
        return "other"
    if "hearing" in found:
        return "hearing"
    if "deciding" in found:
        return "deciding"
    return "other" if "other" in found else None


_JOINED_BY = word_set("and or , on & the then by")


def _is_only_joined(tokens: Tokens, floor: int, begin: int) -> bool:
    between = tokens.words[floor:begin]
    same_sentence = not any(tokens.breaks[floor : begin + 1])
    return same_sentence and len(between) <= 3 and all(word in _JOINED_BY for word in between)
