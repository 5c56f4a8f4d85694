"""Words for a part of a stretch of time: "early", "the middle of", "towards the end of", "mid to late"."""

from dataclasses import dataclass, replace

from afterview.core.promises.lexicon import HALVES, PART, PART_QUALIFIERS, Part
from afterview.core.promises.tokens import DASHES, Tokens

_ORDER: dict[Part, int] = {"early": 0, "mid": 1, "late": 2}


@dataclass(frozen=True, slots=True)
class PartWords:
    """The part that words name, and the token after them."""

    part: Part
    end: int
    loose: bool = True
    """Whether it is one without "of" or "the": "early next week", but not "interviews start next week"."""
    of: bool = False
    """Whether "of" or "in" follows."""


def part_words(tokens: Tokens, at: int) -> PartWords | None:
    """The part named at a place; of two joined ("early to mid") the later one."""
    found = one_part(tokens, at)
    if found is None:
        return None
    words, joint = tokens.words, found.end
    if words[joint] in ("to", "or", "/", "and", "through") or words[joint] in DASHES:
        other = one_part(tokens, joint + 1)
        if other:
            return replace(max(found, other, key=lambda one: _ORDER[one.part]), end=other.end, of=other.of)
    return found if found.loose or found.of else None


_NOUNS = frozenset(["part", "portion", "bit", "end", "section", "stages"])


def one_part(tokens: Tokens, at: int) -> PartWords | None:
    """The one part named at a place."""
    words = tokens.words
    at += 1 if words[at] == "the" else 0
    at += 1 if words[at] == "very" else 0
    word = words[at]
    noun = at + 2 if words[at + 1] in ("few", "couple") else at + 1
    if word in HALVES and words[noun] == "half":
        return _of(tokens, HALVES[word], noun + 1)
    if word in PART_QUALIFIERS and words[noun] in _NOUNS:
        return _of(tokens, PART_QUALIFIERS[word], noun + 1)
    if word in ("last", "final", "closing") and words[noun] == "days":
        return _of(tokens, "late", noun + 1)
    if word == "first" and words[at + 1] == "thing":
        return _of(tokens, "early", at + 2)
    if word not in PART:
        return None
    end = at + 2 if words[at + 1] in ("part", "half", "days") else at + 1
    loose = word in ("early", "mid", "late", "later", "end") or words[at - 1] in ("by", "at", "to", "")
    return replace(_of(tokens, PART[word], end), loose=loose)


def _of(tokens: Tokens, part: Part, end: int) -> PartWords:
    words = tokens.words
    joins_parts = words[end] == "to" and (words[end + 1] in PART or words[end + 1] in PART_QUALIFIERS)
    of = words[end] in ("of", "in", "on", "through", "to", "into") and not joins_parts
    return PartWords(part, end + 1 if of else end, of=of)
