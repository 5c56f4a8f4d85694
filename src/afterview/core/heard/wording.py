"""Words as the phrases below are written: small letters without marks, no contractions, single spaces."""

from __future__ import annotations

import re
import unicodedata

_SPECIAL = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "“": '"',
        "”": '"',
        "–": "-",
        "—": "-",
        "ß": "ss",
        "ø": "o",
        "ł": "l",
        "œ": "oe",
        "æ": "ae",
    }
)
_CONTRACTIONS = (
    (re.compile(r"\bcan't\b|\bcannot\b"), "can not"),
    (re.compile(r"\bwon't\b"), "will not"),
    (re.compile(r"\b(is|are|was|were|has|have|had|do|does|did|would|could|should)n't\b"), r"\1 not"),
    (re.compile(r"\blet's\b"), "let us"),
    (re.compile(r"\b(i|you|we|they|it|he|she|that|there|who)'ll\b"), r"\1 will"),
    (re.compile(r"\b(i|you|we|they)'ve\b"), r"\1 have"),
    (re.compile(r"\b(you|we|they)'re\b"), r"\1 are"),
    (re.compile(r"\bi'm\b"), "i am"),
    (re.compile(r"\b(it|that|there|here|what|where|he|she)'s\b"), r"\1 is"),
    (re.compile(r"\b(i|you|we|they|he|she)'d\b"), r"\1 would"),
)
# What thumbs leave out; a Dutch "u" stands behind none of these words.
_SHORT = re.compile(r"\b(?:txt|msg|pls|plz|tmrw|tmr|tmw|tomoz|u|w)\b")
_SHORT_FORMS = (
    (
        re.compile(
            r"\b(can|could|would|will|do|did|are|if|let|see|hope|when|tell|for|to|call|give|and|want|"
            r"suits?|works?|wish|"
            r"text|txt|ring|phone|message|msg|email|have|havent|forgot|meet|good|ask|like|know) u\b"
        ),
        r"\1 you",
    ),
    (re.compile(r"\b(?:pls|plz)\b"), "please"),
    (re.compile(r"\b(?:tmrw|tmr|tmw|tomoz)\b"), "tomorrow"),
    (re.compile(r"\b(?:txt|msg)\b"), "text"),
    (re.compile(r"\bw/ ?"), "with "),
)


def plain(text: str) -> str:
    """The text in small letters without marks, contractions written out, white space as single spaces."""
    small = text.casefold()
    if not small.isascii():
        decomposed = unicodedata.normalize("NFKD", small.translate(_SPECIAL))
        small = "".join(mark for mark in decomposed if not unicodedata.combining(mark))
    small = " ".join(small.split())
    if "'" in small or "cannot" in small:
        for pattern, whole in _CONTRACTIONS:
            small = pattern.sub(whole, small)
    if _SHORT.search(small):
        for pattern, whole in _SHORT_FORMS:
            small = pattern.sub(whole, small)
    return small


def word_set(listed: str) -> frozenset[str]:
    """The words of a list written as text."""
    return frozenset(listed.split())


def any_of(*phrases: str) -> re.Pattern[str]:
    """A pattern for any of the phrases, each a regular expression over plain words, at a word's edges."""
    return re.compile(r"(?<!\w)(?:" + "|".join(phrases) + r")(?!\w)")


_NO_LETTERS = re.compile(r"[\W_]+")


def spaced(text: str) -> str:
    """The plain words of a text without punctuation, a space before, between and after them."""
    return f" {_NO_LETTERS.sub(' ', plain(text)).strip()} "
