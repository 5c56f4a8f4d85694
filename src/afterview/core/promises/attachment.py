"""What a date in a sentence is attached to: hearing, deciding, something else, or no limit at all.

Each date is judged by the words of its own clause: those before it, and only where they say nothing those
after it. A clause ends at punctuation, at a joining word and where a new subject begins.
"""

from dataclasses import dataclass
from typing import Literal

from afterview.core.promises.cues import (
    CLOSE_LIMITS,
    FROM_THEN_ON,
    JOINING,
    NEGATIONS,
    NOT_EARLIER,
    OPENERS,
    Cue,
    cue,
    is_told,
    subject_begins,
)
from afterview.core.promises.lexicon import PREPOSITIONS
from afterview.core.promises.tokens import DASHES, SYMBOL, WORD, Tokens

Tie = Literal["hearing", "deciding", "open", "other", "earliest", "negated", "event"]
"""``hearing`` and ``deciding`` are what counts, ``open`` says nothing else; ``other`` is another matter, ``earliest``
says only from when, ``negated`` that it will not be, ``event`` hangs on something whose date is not this one."""

_REACH = 40


@dataclass(frozen=True, slots=True)
class Attachment:
    """What a date is attached to, and whether it is called the latest."""

    tie: Tie
    latest: bool = False


@dataclass(frozen=True, slots=True)
class _Clause:
    """The clause of the date from token `begin` to `end`: it starts at `start`, the words after end at `stop`."""

    start: int
    begin: int
    end: int
    stop: int
    fronted: bool
    """Whether the date opens its clause: "On Friday we decide"."""
    alone: bool
    """Whether no other date is named in the text."""


def attachments(tokens: Tokens, places: list[tuple[int, int]]) -> list[Attachment]:
    """What each date of a text is attached to; `places` are their first tokens and the tokens after them."""
    found: list[Attachment] = []
    floor = 0
    for place, (begin, end) in enumerate(places):
        ceiling = places[place + 1][0] if place + 1 < len(places) else tokens.count
        before = found[-1].tie if found and _only_joined(tokens, floor, begin) else None
        clause = _clause(tokens, floor, begin, end, ceiling, alone=len(places) == 1)
        found.append(_attachment(tokens, clause, before))
        floor = end
    return found


def _attachment(tokens: Tokens, clause: _Clause, before: Tie | None) -> Attachment:
    """`before` is what the date is attached to that this one is only joined to: "Monday and Tuesday"."""
    latest = _called_latest(tokens, clause)
    limit = _no_limit(tokens, clause)
    if limit:
        return Attachment(limit)
    tie = _tie(tokens, clause)
    if tie == "open" and before in ("hearing", "deciding", "other"):
        tie = before
    return Attachment("hearing" if latest and tie != "other" else tie, latest)


def is_told_before(tokens: Tokens, begin: int) -> bool:
    """Whether the date from token `begin` on is when something was told or done: "they told me on Monday"."""
    clause = _clause(tokens, max(begin - _REACH, 0), begin, begin, begin, alone=False)
    return _reported_on(tokens, clause) or any(
        cue(tokens, at) == "past" for at in range(clause.start, begin)
    )


def _clause(tokens: Tokens, floor: int, begin: int, end: int, ceiling: int, *, alone: bool) -> _Clause:
    start = _start(tokens, floor, begin)
    lead = tokens.words[start:begin]
    fronted = all(word in PREPOSITIONS or word in CLOSE_LIMITS for word in lead)
    return _Clause(start, begin, end, _stop(tokens, end, ceiling, fronted=fronted), fronted, alone)


def _start(tokens: Tokens, floor: int, begin: int) -> int:
    at = begin - 1
    least = max(floor, begin - _REACH)
    while at >= least:
        if tokens.breaks[at + 1] or (_divides(tokens, at) and tokens.words[at] != ":"):
            return at + 1  # "Start: 1 March" keeps its label
        if subject_begins(tokens, at) and at > least:
            if tokens.words[at - 1] not in OPENERS:
                return at
            return max(at - 3, least) if tokens.words[at - 1] == "as" else at - 1
        at -= 1
    return at + 1


def _divides(tokens: Tokens, at: int) -> bool:
    return tokens.words[at] in JOINING or (
        tokens.kinds[at] == SYMBOL and (tokens.words[at] in ",;:()[]" or tokens.words[at] in DASHES)
    )


def _stop(tokens: Tokens, end: int, ceiling: int, *, fronted: bool) -> int:
    at = end
    told = False
    while at < ceiling and at < end + _REACH and not tokens.breaks[at]:
        ends_clause = _divides(tokens, at) or subject_begins(tokens, at)
        if ends_clause and (told or not fronted or (at > end and tokens.words[at] in JOINING)):
            break
        told = told or cue(tokens, at) is not None
        at += 1
    return at


def _no_limit(tokens: Tokens, clause: _Clause) -> Tie | None:
    """ "After Friday", "Friday at the earliest", "not this week", "once the panel has met on Friday"."""
    words = tokens.words
    lead = words[clause.start : clause.begin]
    if lead[-2:] == ["if", "not"]:
        return "negated"
    conditional = "if" in lead or "unless" in lead or "should" in lead[:1]
    negated = _negated(words, clause, conditional=conditional)
    if negated and _bounds_from_above(lead):
        return None
    after = " ".join(words[clause.end : clause.end + 4])
    if after.startswith(FROM_THEN_ON) or _bounds_from_below(tokens, clause):
        return "earliest"
    if negated:
        return "negated"
    return "event" if _hangs_on_an_event(words, clause) else None


_LIMITS_BEFORE = frozenset(["after", "past", "beyond"])
_BETWEEN_THEM = frozenset(["the", "about", "around", "or", "on", "early", "late", "sometime", "maybe", "probably", "perhaps"])


def _last_words(lead: list[str]) -> list[str]:
    kept = list(lead)
    while kept and kept[-1] in _BETWEEN_THEM:
        kept.pop()
    return kept


def _bounds_from_above(lead: list[str]) -> bool:
    # "No later than", "not more than", "won't go past", and "not until", which promises that day.
    last = _last_words(lead)
    if not last:
        return False
    if last[-1] == "than":
        return len(last) > 1 and last[-2] not in NOT_EARLIER
    return last[-1] in _LIMITS_BEFORE or last[-1] in ("until", "till", "til")


def _bounds_from_below(tokens: Tokens, clause: _Clause) -> bool:
    last = _last_words(tokens.words[clause.start : clause.begin])
    if not last:
        return False
    if last[-1] in ("from", "starting", "since"):
        return not {"to", "through", "until"} & set(tokens.words[clause.begin : clause.end])
    if last[-1] == "than":
        return len(last) > 1 and last[-2] in (*NOT_EARLIER, "later")
    if last[-3:] in (["as", "early", "as"], ["as", "soon", "as"]) or last[-2:] in (["as", "of"], ["as", "from"]):
        return True
    return last[-1] in _LIMITS_BEFORE or last[-1] in ("earliest", "following")


def _negated(words: list[str], clause: _Clause, *, conditional: bool) -> bool:
    if conditional:
        return False
    for at in range(clause.start, clause.begin):
        if words[at] in NEGATIONS and not _harmless(words, at):
            return True
    if not clause.fronted:
        return False
    stop = clause.stop
    if "," in words[clause.end + 1 : stop] or words[clause.end] == ",":
        stop = words.index(",", clause.end)
    after = words[clause.end : stop]
    if "if" in after[:1] or "unless" in after[:1]:
        return False
    unlikely = any(word in ("unlikely", "impossible") for word in after) or "too" in after[:3]
    return unlikely or any(words[at] in NEGATIONS and not _harmless(words, at) for at in range(clause.end, stop))


_AFTER_A_HARMLESS_NO = frozenset("doubt problem worries need news only just heard hesitate worry".split())


def _harmless(words: list[str], at: int) -> bool:
    # "If you have not heard", "no news by Friday means no", "don't hesitate".
    following = words[at + 1 : at + 3]
    if words[at] == "nothing" and following[:1] == ["by"]:
        return True
    return bool(_AFTER_A_HARMLESS_NO & set(following[:1])) or following == ["yet", "heard"]


def _hangs_on_an_event(words: list[str], clause: _Clause) -> bool:
    for at in range(clause.start, clause.begin):
        word = words[at]
        if word not in OPENERS or word in ("if", "unless", "before", "that", "whether", "until", "till"):
            continue
        if word == "as" and words[at - 2 : at] != ["as", "soon"]:
            continue
        if word == "as" and (words[at + 1] in ("possible", "practicable", "practical") or words[at + 2] == "can"):
            continue
        if (word == "once" and (words[at + 1] in ("again", "more") or words[at - 1] == "at")) or (
            word == "following" and words[at + 1] == "up"
        ):
            continue
        return True
    return False


def _called_latest(tokens: Tokens, clause: _Clause) -> bool:
    words = tokens.words
    lead = words[clause.start : clause.begin]
    after = words[clause.end : clause.end + 4]
    if "earliest" in after or "earliest" in lead[-2:]:
        return False
    said_after = after[:1] == ["latest"] or ("latest" in after and after[0] == "at") or after[:3] == ["at", "the", "outside"]
    last = _last_words(lead)
    return said_after or last[-2:] == ["later", "than"] or bool({"latest", "definitely", "certainly"} & set(lead[-4:]))


def _reported_on(tokens: Tokens, clause: _Clause) -> bool:
    """Whether it is when something was said ("told me on Monday that"), not what was said ("they said Monday")."""
    words = tokens.words
    told = any(is_told(words, at) for at in range(clause.start, clause.begin))
    more = words[clause.end] not in ("", ".") and not tokens.breaks[clause.end]
    return told and words[clause.begin - 1] == "on" and (more or not clause.alone)


def _tie(tokens: Tokens, clause: _Clause) -> Tie:
    words = tokens.words
    if _if_unheard(words, clause):
        return "hearing"
    if _reported_on(tokens, clause):
        return "other"
    if words[clause.start] == "before" and clause.begin > clause.start + 1:
        return "open"
    last = clause.end - 1
    if tokens.possessive[last] and tokens.kinds[clause.end] == WORD:
        return _strongest([cue(tokens, at) for at in range(clause.end, clause.end + 3)]) or "other"
    if words[clause.end] == "to" and words[clause.end + 1] in ("decide", "choose", "conclude", "finalise", "finalize"):
        return "deciding"
    before = _strongest([cue(tokens, at) for at in range(clause.start, clause.begin)])
    if before:
        return before
    if clause.fronted and any(is_told(words, at) for at in range(clause.end, clause.stop)):
        return "other"
    comma = next((at for at in range(clause.end, clause.stop) if words[at] == ","), clause.stop)
    after = [
        None if at > comma and cue(tokens, at) in ("past", "thanks") else cue(tokens, at)
        for at in range(clause.end, clause.stop)
    ]
    return _strongest(after) or "open"


def _if_unheard(words: list[str], clause: _Clause) -> bool:
    # "Call me on Monday if you haven't heard."
    after = words[clause.end : clause.end + 8]
    if "if" not in after:
        return False
    return bool({"heard", "hear"} & set(after[after.index("if") :]))


def _strongest(found: list[Cue | None]) -> Tie | None:
    if "past" in found or "thanks" in found or "task" in found:
        return "other"
    if "hearing" in found:
        return "hearing"
    if "deciding" in found:
        return "deciding"
    return "other" if "other" in found else None


def _only_joined(tokens: Tokens, floor: int, begin: int) -> bool:
    between = tokens.words[floor:begin]
    if any(tokens.breaks[floor : begin + 1]):
        return False
    return len(between) <= 3 and all(word in ("and", "or", ",", "on", "&", "the", "then", "by") for word in between)
