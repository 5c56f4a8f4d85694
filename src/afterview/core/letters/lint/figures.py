"""Numbers in a text: their values, written in digits or in words, and what they count."""

import re
from dataclasses import dataclass
from functools import lru_cache

from afterview.core.letters.lint.plain import plain
from afterview.core.words import STOP_WORDS

_SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_VALUES: dict[str, float] = {
    **{word: float(value) for value, word in enumerate(_SMALL.split())},
    **{word: 10.0 * value for value, word in enumerate(_TENS.split(), 2)},
}
_SCALES: dict[str, float] = {
    "hundred": 1e2,
    "thousand": 1e3,
    "k": 1e3,
    "million": 1e6,
    "m": 1e6,
    "mn": 1e6,
    "billion": 1e9,
    "bn": 1e9,
    "lakh": 1e5,
    "lakhs": 1e5,
    "crore": 1e7,
    "crores": 1e7,
    "dozen": 12.0,
}
_MARKS = {
    "percent": "%",
    "pc": "%",
    "euro": "€",
    "euros": "€",
    "eur": "€",
    "dollars": "$",
    "dollar": "$",
    "usd": "$",
    "pounds": "£",
    "gbp": "£",
    "rupees": "₹",
    "inr": "₹",
    "rs": "₹",
}
_SIGNS = "$£€₹%"
_TOKEN = re.compile(r"\d+(?:[.,' ]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*|[^\w\s]|_")
_GROUPED = re.compile(r"\d{1,3}(?:[,' ]\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})*,\d{3}")
_PLAIN = re.compile(r"\d+(?:[.,]\d+)?")


@dataclass(frozen=True, slots=True)
class Token:
    """A run of digits, a word, or a mark, in plain form."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in a text.

    `unit` are the words right after it, up to a small word or a stop; `sign` is a currency or percent mark that
    belongs to it, else empty.
    """

    start: int
    end: int
    value: float
    unit: tuple[str, ...]
    sign: str


def tokens(text: str) -> tuple[Token, ...]:
    """The tokens of a text."""
    return tuple(Token(found.start(), found.end(), found[0]) for found in _TOKEN.finditer(plain(text)))


@lru_cache(maxsize=1024)
def figures(text: str) -> tuple[Figure, ...]:
    """The numbers of a text in order, in digits or in words.

    "One" by itself is none, nor are ordinals and numbers that are part of a name or a code.
    """
    found: list[Figure] = []
    all_tokens = tokens(text)
    at = 0
    while at < len(all_tokens):
        if all_tokens[at].text[0].isdigit():
            after, values = _in_digits(all_tokens, at)
        else:
            after, values = _in_words(all_tokens, at)
        last = all_tokens[after - 1].end if after > at else 0
        sign, past = _sign(all_tokens, at, after)
        found.extend(
            Figure(all_tokens[at].start, last, value, _unit(all_tokens, past), sign) for value in values
        )
        at = max(after, at + 1)
    return tuple(found)


def _touching(all_tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the token at `at` stands right after the one before it."""
    return 0 < at < len(all_tokens) and all_tokens[at - 1].end == all_tokens[at].start


def _in_digits(all_tokens: tuple[Token, ...], at: int) -> tuple[int, tuple[float, ...]]:
    """The index past a number in digits and its value, none where it is part of a code or an ordinal."""
    token = all_tokens[at]
    after = at + 1
    if _touching(all_tokens, at) and (
        all_tokens[at - 1].text.isalpha() or all_tokens[at - 1].text in "/:@#_."
    ):
        return after, ()
    if _touching(all_tokens, at) and all_tokens[at - 1].text == "-" and _touching(all_tokens, at - 1):
        if not all_tokens[at - 2].text[0].isdigit():  # COVID-19; but 7-12 is a range
            return after, ()
    if _touching(all_tokens, after):
        follower = all_tokens[after].text
        if follower in ("st", "nd", "rd", "th") or follower in ":/@_":
            return after, ()
        if follower.isalpha() and follower not in _SCALES and follower not in _SUFFIXES:
            return after, ()
        if follower == "-" and after + 1 < len(all_tokens) and _touching(all_tokens, after + 1):
            if len(all_tokens[after + 1].text) == 1 and all_tokens[after + 1].text.isalpha():  # 4-H
                return after + 2, ()
    values = _parsed(token.text)
    if after < len(all_tokens) and all_tokens[after].text in _SCALES and values:
        if all_tokens[after].text != "m" or _touching(all_tokens, after):
            return after + 1, (values[-1] * _SCALES[all_tokens[after].text],)
    return after, values


_SUFFIXES = frozenset(
    "ms s h hr hrs min mins kg g km cm mm mb gb tb x pm am c yr yrs y px pt hz khz mhz ghz kw mw kwh l ml p".split()
)


def _parsed(digits: str) -> tuple[float, ...]:
    """The value of a run of digits: "1,200", "2.5", "2,5", "12 000"; two values for "34 29"."""
    if _GROUPED.fullmatch(digits):
        return (float(re.sub(r"[,' ]", "", digits)),)
    if _PLAIN.fullmatch(digits):
        return (float(digits.replace(",", ".")),)
    return tuple(float(part.replace(",", ".")) for part in digits.split() if _PLAIN.fullmatch(part))


def _in_words(all_tokens: tuple[Token, ...], at: int) -> tuple[int, tuple[float, ...]]:
    """The index past a number in words and its value, `at` itself and none where there is no number."""
    total = current = 0.0
    here, end = at, at
    while here < len(all_tokens):
        word = all_tokens[here].text
        if word in _VALUES and not (current and current % 10 and current < 100):
            current += _VALUES[word]
        elif word in _SCALES and word not in ("k", "m", "mn", "bn"):
            if here == at:
                break
            scale = _SCALES[word]
            if scale == 1e2 or scale == 12.0:
                current = (current or 1.0) * scale
            else:
                total, current = total + (current or 1.0) * scale, 0.0
        elif word == "half" and here == at:
            current = 0.5
        elif not (word == "-" or (word == "and" and end > at) or (word == "a" and here == at)):
            break
        here += 1
        if word not in ("-", "and", "a"):
            end = here
    value = total + current
    if end == at or value == 1.0 or (value == 0.5 and not _is_half_dozen(all_tokens, end)):
        return (end if end > at else at), ()
    return (end + 2, (6.0,)) if value == 0.5 else (end, (value,))


def _is_half_dozen(all_tokens: tuple[Token, ...], after: int) -> bool:
    return [token.text for token in all_tokens[after : after + 2]] == ["a", "dozen"]


def _sign(all_tokens: tuple[Token, ...], at: int, after: int) -> tuple[str, int]:
    """The currency or percent mark of the number from `at` to `after`, and the index past it."""
    if after < len(all_tokens):
        word = all_tokens[after].text
        if word in _SIGNS or word in _MARKS:
            return _MARKS.get(word, word), after + 1
        if word == "per" and after + 1 < len(all_tokens) and all_tokens[after + 1].text == "cent":
            return "%", after + 2
    if at > 0 and (all_tokens[at - 1].text in _SIGNS or all_tokens[at - 1].text in _MARKS):
        return _MARKS.get(all_tokens[at - 1].text, all_tokens[at - 1].text), after
    return "", after


_UNIT_STOPS = STOP_WORDS | frozenset(
    "per every across including like plus minus away ago last next today tonight strong years' percent".split()
)


def _unit(all_tokens: tuple[Token, ...], at: int) -> tuple[str, ...]:
    found: list[str] = []
    while at < len(all_tokens) and len(found) < 4:
        word = all_tokens[at].text
        if word == "-" or (word == "of" and not found):
            at += 1
            continue
        if not word[0].isalpha() or word in _UNIT_STOPS:
            break
        found.append(word)
        at += 1
    return tuple(found)
