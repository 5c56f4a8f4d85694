"""The words of a phrase, one pass, with where each stands.

Offsets count code points of the text as given. White space never changes the words; a blank line is kept
as a mark only, because it ends a sentence as a full stop does.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Generic, TypeVar

from afterview.core.promises.lexicon import SHORT_NAMES, word_set

Meaning = TypeVar("Meaning")

WORD = "word"
NUMBER = "number"  # 14
DECIMAL = "decimal"  # 1.5 and 1,200
ORDINAL = "ordinal"  # 14th
NUMERIC = "numeric"  # 12/11, 12/11/26, 11.12.2026, 2026-12-11
CLOCK = "clock"  # 5pm, 10:30
SYMBOL = "symbol"

SENTENCE_END = frozenset({".", "!", "?", "…", "。"})
DASHES = frozenset({"-", "–", "—", "‐", "‑", "−"})
_ABBREVIATIONS = SHORT_NAMES | word_set("mr mrs ms dr prof approx hr hrs wk wks")


@cache
def _token() -> re.Pattern[str]:
    letter = r"[^\W\d_]"
    return re.compile(
        rf"""
        (?P<numeric>
            (?<![\d.,])[0-9]{{4}}(?P<first>[-/.])[0-9]{{1,2}}(?P=first)[0-9]{{1,2}}(?=T[0-9]|\b)
          | (?<![\d.,])[0-9]{{1,2}}(?P<last>[-/.])[0-9]{{1,2}}(?P=last)(?:[0-9]{{4}}|[0-9]{{2}})\b
          | (?<![\d.,/])[0-9]{{1,2}}/[0-9]{{1,2}}\b(?!/)
        )
      | (?P<clock>
            [0-9]{{1,2}}(?:[:.][0-9]{{2}}){{1,2}}\s?[ap]\.?m\b\.?
          | [0-9]{{1,2}}\s?[ap]\.?m\b\.?
          | T?[0-9]{{1,2}}:[0-9]{{2}}(?::[0-9]{{2}}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{{2}}:?[0-9]{{2}})?
          | [0-9]{{1,2}}\s?(?:o['’]?clock|oclock)\b
        )
      | (?P<ordinal>[0-9]{{1,2}}(?:st|nd|rd|th)\b)
      | (?P<decimal>[0-9]+\.[0-9]+|[0-9]{{1,3}}(?:,[0-9]{{3}})+(?![0-9]))
      | (?P<number>[0-9]+)
      | (?P<word>[wW]/[cCeEbB]\b | {letter}+(?:['’]{letter}+)*['’]?)
      | (?P<symbol>[^\s\w]|_)
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text: their lower-case words, kinds and places, side by side.

    A possessive loses its ending ("week's" is ``week``). Past the end stand empty words, so that a reader
    may always look a few places ahead.
    """

    text: str
    words: list[str]
    kinds: list[str]
    starts: list[int]
    ends: list[int]
    possessive: list[bool]
    joined: list[bool]
    """Whether a hyphen without spaces ties the token to the one before it, as in "mid-January"."""
    breaks: list[bool]
    """Whether a sentence ends before the token."""

    def all_from(self, at: int, end: int) -> bool:
        """Whether nothing else is said but "the" before the words from token `at` to `end`."""
        return (
            at == (1 if self.words[0] == "the" else 0)
            and not self.words[end].strip(".")
            and end >= self.count - 1
        )

    @property
    def count(self) -> int:
        """How many tokens there are, without the empty ones past the end."""
        return len(self.ends)

    def clause_ends(self, at: int) -> bool:
        """Whether what is said before token `at` has come to its end: punctuation, or "and", "if", "at"."""
        return self.kinds[at] != WORD or self.breaks[at] or self.words[at] in ("at", "if", "and", "or", "but")

    def said(self, begin: int, end: int) -> str:
        """The text from token `begin` up to, not including, token `end`, white space made plain."""
        return " ".join(self.text[self.starts[begin] : self.ends[end - 1]].split())


_PADDING = 8


def tokenise(text: str) -> Tokens:
    """The tokens of `text`."""
    words: list[str] = []
    kinds: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    possessive: list[bool] = []
    joined: list[bool] = []
    breaks: list[bool] = []
    tie = stop = False
    end = 0
    for found in _token().finditer(text):
        kind = found.lastgroup or SYMBOL
        start, after = found.span()
        if kind == SYMBOL and found[0] in DASHES and _ties(text, start):
            tie = True
            continue
        stop = stop or (start - end > 1 and text.count("\n", end, start) > 1)
        end = after
        word, owns = found[0].lower(), False
        if kind == WORD and ("'" in word or "’" in word):
            word, owns = _plain(word)
        words.append(word)
        kinds.append(kind)
        starts.append(start)
        ends.append(end)
        possessive.append(owns)
        joined.append(tie)
        breaks.append(stop)
        tie = False
        stop = word in SENTENCE_END and _ends_sentence(text, end, words)
    words.extend([""] * _PADDING)
    kinds.extend([""] * _PADDING)
    possessive.extend([False] * _PADDING)
    joined.extend([False] * _PADDING)
    breaks.extend([True] * _PADDING)
    return Tokens(text, words, kinds, starts, ends, possessive, joined, breaks)


def _ties(text: str, at: int) -> bool:
    # "mid-January", "11-Dec" and "Monday-Wednesday" are tied; "7-10" is a range of figures.
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return before.isalnum() and after.isalnum() and not (before.isdigit() and after.isdigit())


def _plain(word: str) -> tuple[str, bool]:
    word = word.replace("’", "'")
    if word.endswith("'s"):
        return word[:-2], True
    if word.endswith("'"):
        return word[:-1], word.endswith("s'")
    return word, False


def _ends_sentence(text: str, end: int, words: list[str]) -> bool:
    if end < len(text) and not text[end].isspace():
        return False
    return words[-1] != "." or len(words) == 1 or words[-2] not in _ABBREVIATIONS


class Phrases(Generic[Meaning]):
    """Fixed phrases and what each means."""

    def __init__(self, meanings: Mapping[str, Meaning]) -> None:
        """`meanings` maps phrases, words separated by spaces, to what they mean."""
        self._by_first: dict[str, list[tuple[list[str], Meaning]]] = {}
        for phrase in sorted(meanings, key=len, reverse=True):
            words = phrase.split()
            self._by_first.setdefault(words[0], []).append((words, meanings[phrase]))

    def at(self, words: list[str], at: int) -> tuple[Meaning, int] | None:
        """The meaning of the longest phrase at a place, and the token after it."""
        for phrase, meaning in self._by_first.get(words[at], ()):
            end = at + len(phrase)
            if words[at:end] == phrase:
                return meaning, end
        return None
