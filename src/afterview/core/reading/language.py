"""Which language a text is in, told by its small words; and how it writes numeric dates and hours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_SMALL_WORDS = {
    "en": "the and you your with for we our will is are to of on at please be this in have",
    "de": "und der die das sie wir ihr ihre ihnen uns mit für am um uhr den dem zum ist im bei von auf bitte",
    "fr": "vous nous le les la votre notre pour et avec un une est du des à au sur dans",
    "es": "usted para con su el los las nos una un es la por y que te tu del al en",
}
_LANGUAGES = {
    word: [name for name, words in _SMALL_WORDS.items() if word in words.split()]
    for words in _SMALL_WORDS.values()
    for word in words.split()
}
_KANA = re.compile(r"[\u3040-\u30ff]")
_WORD = re.compile(r"[^\W\d_]+")
_US = re.compile(r"\b(?:E[SD]?T|C[SD]T|CT|M[SD]T|P[SD]?T|Eastern|Central Time|Mountain|Pacific)\b")
_NOT_US = re.compile(r"\b(?:GMT|BST|CES?T|MES?Z|IST|SGT|AE[SD]T|UK time|NZ[SD]T)\b")
_NUMERIC = re.compile(r"(?<![\d/.-])(\d{1,2})/(\d{1,2})/(?:\d{4}|\d{2})(?!\d)")
_HALVES = re.compile(r"\d\s?[ap]\.?\s?m\b", re.IGNORECASE)
_LATE_HOUR = re.compile(r"(?<![\d:/.])(?:1[3-9]|2[0-3])(?::|h|\.)[0-5]\d(?!\s?[ap]m)", re.IGNORECASE)


def language_of(lines: Iterable[str]) -> str:
    """en, de, fr, es or ja; English where nothing tells."""
    text = "\n".join(lines)[:20_000]
    if len(_KANA.findall(text)) > 5:
        return "ja"
    counts = dict.fromkeys(_SMALL_WORDS, 0)
    for word in _WORD.findall(text.casefold()):
        for language in _LANGUAGES.get(word, ()):
            counts[language] += 1
    return max(counts, key=lambda language: counts[language])


def writes_day_first(lines: Iterable[str], language: str) -> bool | None:
    """Whether 04/05 is the fourth of May here; None where nothing tells."""
    text = "\n".join(lines)
    for first, second in _NUMERIC.findall(text):
        if (int(first) > 12) != (int(second) > 12):
            return int(first) > 12
    if language != "en":
        return True
    is_us, is_not = _US.search(text) is not None, _NOT_US.search(text) is not None
    if is_us != is_not:
        return is_not
    return None


def uses_twelve_hours(lines: Iterable[str], language: str) -> bool:
    """Whether "2:30" without more may be the afternoon: English text that does not count to 24."""
    text = "\n".join(lines)
    if _LATE_HOUR.search(text) and not _HALVES.search(text):
        return False
    return language == "en"
