"""Positions that a message names and the journal does not track."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterview.core.heard.wording import spaced, word_set
from afterview.core.reading.titles import is_title
from afterview.core.words import STOP_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from afterview.core.heard.known import Firm

_WORD = r"[A-ZÄÖÜ][\w&/+#.-]*"
_TITLE = rf"(?P<title>{_WORD}(?:,? (?:{_WORD}|of|and|for|the|in|de|für)){{0,7}})"
_NAMED = (
    re.compile(
        r"\b(?:application|applying|applied|candidacy|interest|considered|interview(?:ing)?|"
        r"interviewed|submission)"
        rf"(?: \w+){{0,2}} (?:for|to|in|regarding|as)(?: the| our| a| an)?(?: (?:position|role|job|"
        rf"post|vacancy|opening)(?: of| as)?(?: an?)?)?:? [\"“'‘]?{_TITLE}"
    ),
    re.compile(rf"\b[Aa]pplication: {_TITLE}"),
    re.compile(
        rf"\b(?:the|our|an?|this) [\"“'‘]?{_TITLE}[\"”'’]? (?:position|role|opening|vacancy|job|"
        r"opportunity|post)\b"
    ),
    re.compile(
        r"\b(?:position|role|job|vacancy|Stelle|Position|poste|puesto|Bewerbung)(?: (?:of|as|"
        rf"als|de|für)(?: die Stelle als)?(?: an?)?)?:? [\"“'‘„«]?{_TITLE}"
    ),
)
_RANKS = word_set(
    """
    senior junior lead staff principal head chief i ii iii iv sr jr m f d w x h all genders remote hybrid
    onsite full time part of and the in for de team
    """
)


def other_position(text: str, firms: Iterable[Firm]) -> str | None:
    """The position that a message is about, where it is none of the opportunities'; None where it may be."""
    tracked = [(set(firm.position.split()), set(firm.company.split())) for firm in firms]
    other: str | None = None
    for pattern in _NAMED:
        for match in pattern.finditer(text):
            title = match["title"].rstrip(" .,")
            words = {word for word in spaced(title).split() if word not in STOP_WORDS}
            if any(_is_one(words - company, position) for position, company in tracked):
                return None
            if any(not (words - company - _RANKS) for _, company in tracked) or not is_title(title):
                continue
            other = other or title
    return other


def _is_one(words: set[str], position: set[str]) -> bool:
    """Whether two titles may be one: what is left without ranks is part of the other."""
    one, other = words - _RANKS, position - _RANKS
    return bool(one and other) and (_is_part(one, other) or _is_part(other, one))


def _is_part(one: set[str], other: set[str]) -> bool:
    return all(any(_is_form(word, another) for another in other) for word in one)


_SHORTEST_STEM = 6
_LONGEST_ENDING = 2


def _is_form(one: str, other: str) -> bool:
    """Whether two words are one in two forms: Analyst and Analystin, Engineer and Engineering."""
    shorter = min(len(one), len(other))
    stem = max(_SHORTEST_STEM, shorter - _LONGEST_ENDING)
    return one == other or (shorter >= stem and one[:stem] == other[:stem])
