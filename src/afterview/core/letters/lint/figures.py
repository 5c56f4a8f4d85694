"""Numbers in a text: their values, written in digits or in words, and what they count."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import zip_longest

from afterview.core.letters.lint.plain import plain
from afterview.core.letters.lint.wording import listed
from afterview.core.words import STOP_WORDS

_SMALL = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen
"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_VALUES: dict[str, float] = {
    **{word: float(value) for value, word in enumerate(_SMALL.split())},
    **{word: 10.0 * value for value, word in enumerate(_TENS.split(), 2)},
}
_DOZEN = 12.0
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
    "dozen": _DOZEN,
}
_SHORT_SCALES = frozenset({"k", "m", "mn", "bn"})
_SIGNS = {
    **{sign: sign for sign in "$£€₹%"},
    **dict.fromkeys(("percent", "pc"), "%"),
    **dict.fromkeys(("euro", "euros", "eur"), "€"),
    **dict.fromkeys(("dollar", "dollars", "usd"), "$"),
    **dict.fromkeys(("pounds", "gbp"), "£"),
    **dict.fromkeys(("rupees", "inr", "rs"), "₹"),
}
# Units that may stand right after the digits: "900ms", "4TB".
_CLOSE_UNITS = listed(
    """
    ms s h hr hrs min mins kg g km cm mm mb gb tb x pm am c yr yrs y px pt hz khz mhz ghz kw mw kwh l ml p
    """
)
_ORDINALS = frozenset({"st", "nd", "rd", "th"})
_TOKEN = re.compile(r"\d+(?:[.,' ]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*|[^\w\s]|_")
_GROUPED = re.compile(r"\d{1,3}(?:[,' ]\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})*,\d{3}")
_PLAIN = re.compile(r"\d+(?:[.,]\d+)?")


@dataclass(frozen=True, slots=True)
class Token:
    """A run of digits, a word, or a mark, in plain form; whether it stands right after the one before it."""

    start: int
    end: int
    text: str
    touches: bool


_NOTHING = Token(0, 0, " ", touches=False)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in a text.

    `unit` are the words right after it, up to a small word or a stop; `sign` is a currency or percent mark
    that belongs to it, else empty.
    """

    start: int
    end: int
    value: float
    unit: tuple[str, ...]
    sign: str


class _Tokens:
    """The tokens of a text; outside of it there is nothing."""

    def __init__(self, text: str) -> None:
        self.tokens: list[Token] = []
        end = -1
        for found in _TOKEN.finditer(plain(text)):
            self.tokens.append(Token(found.start(), found.end(), found[0], touches=found.start() == end))
            end = found.end()

    def __getitem__(self, at: int) -> Token:
        return self.tokens[at] if 0 <= at < len(self.tokens) else _NOTHING


@lru_cache(maxsize=4096)
def figures(text: str) -> tuple[Figure, ...]:
    """The numbers of a text in order, in digits or in words.

    "One" by itself is none, nor are ordinals and numbers that are part of a name or a code.
    """
    found: list[Figure] = []
    tokens = _Tokens(text)
    at = 0
    while at < len(tokens.tokens):
        read = _in_digits if tokens[at].text[0].isdigit() else _in_words
        after, values = read(tokens, at)
        sign, past = _sign(tokens, at, after)
        start, end = tokens[at].start, tokens[after - 1].end
        found.extend(Figure(start, end, value, _unit(tokens, past), sign) for value in values)
        at = max(after, at + 1)
    return tuple(_with_shared_units(plain(text), found))


_FROM_TO = re.compile(r" [a-z]+(?: [a-z]+)? (?:(?:down|up) )?to ")  # "from 11 days to 6"
_BOTH = re.compile(r" ?(?:-|—|/|,? (?:(?:down|up|on|and then) )?(?:to|or)) ?")


def _goes_on(text: str, before: Figure, figure: Figure) -> bool:
    """Whether a figure has the unit of the one before it: the 6 of "from 11 days to 6"."""
    bare = not figure.unit and not figure.sign
    return bare and bool(before.unit) and _FROM_TO.fullmatch(text, before.end, figure.start) is not None


def _with_shared_units(text: str, found: list[Figure]) -> Iterator[Figure]:
    """The figures, those of "from 31 to 22 hours" both with the unit that is written once."""
    for at, (figure, following) in enumerate(zip_longest(found, found[1:])):
        before = found[at - 1] if at else None
        shares = following is not None and _BOTH.fullmatch(text, figure.end, following.start)
        if shares and not figure.unit and not figure.sign:
            yield replace(figure, unit=following.unit, sign=following.sign)
        elif before is not None and _goes_on(text, before, figure):
            yield replace(figure, unit=before.unit, sign=before.sign)
        else:
            yield figure


def _in_digits(tokens: _Tokens, at: int) -> tuple[int, tuple[float, ...]]:
    """The index past a number in digits and its value, none where it is part of a code or an ordinal."""
    after = at + 1
    if _is_code(tokens, at) or _is_ordinal(tokens[after]):
        return after, ()
    values = _parsed(tokens[at].text)
    scale = tokens[after].text
    if scale in _SCALES and values and (scale != "m" or tokens[after].touches):
        return after + 1, (values[-1] * _SCALES[scale],)
    return after, values


def _is_code(tokens: _Tokens, at: int) -> bool:
    """Whether letters or marks stick to the digits: p99, COVID-19, 4-H, 10:30."""
    before, after, beyond = tokens[at - 1], tokens[at + 1], tokens[at + 2]
    if tokens[at].touches:
        if before.text.isalpha() or before.text in "/:@#_.":
            return True
        if before.text == "-" and before.touches and not tokens[at - 2].text[0].isdigit():
            return True  # but 7-12 is a range
    if not after.touches:
        return False
    if after.text == "-":
        return beyond.touches and beyond.text.isalpha() and len(beyond.text) == 1
    if after.text.isalpha():
        return after.text not in _SCALES and after.text not in _CLOSE_UNITS and after.text not in _ORDINALS
    return after.text in ":/@_"


def _is_ordinal(following: Token) -> bool:
    return following.touches and following.text in _ORDINALS


def _parsed(digits: str) -> tuple[float, ...]:
    """The value of a run of digits: "1,200", "2.5", "2,5", "12 000"; two values for "34 29"."""
    if _GROUPED.fullmatch(digits):
        return (float(re.sub(r"[,' ]", "", digits)),)
    return tuple(float(part.replace(",", ".")) for part in digits.split() if _PLAIN.fullmatch(part))


def _in_words(tokens: _Tokens, at: int) -> tuple[int, tuple[float, ...]]:
    """The index past a number in words and its value; `at` itself and none where there is no number."""
    if [tokens[at + step].text for step in range(3)] == ["half", "a", "dozen"]:
        return at + 3, (_DOZEN / 2,)
    total = current = 0.0
    end = here = at
    while True:
        word = tokens[here].text
        if word in _VALUES and _may_follow(_VALUES[word], current):
            current += _VALUES[word]
        elif word in _SCALES and word not in _SHORT_SCALES and here > at:
            if _SCALES[word] in (1e2, _DOZEN):
                current = (current or 1.0) * _SCALES[word]
            else:
                total, current = total + (current or 1.0) * _SCALES[word], 0.0
        elif word == "-" or (word == "and" and end > at) or (word == "a" and here == at):
            here += 1
            continue
        else:
            break
        here += 1
        end = here
    value = total + current
    return end, () if value == 1.0 or end == at else (value,)


def _may_follow(value: float, current: float) -> bool:
    """Whether a number word goes on with the number so far: "twenty" "seven", "hundred" "twelve"."""
    return current % 100 == 0 or (current % 10 == 0 and current % 100 >= 20 and value < 10)


def _sign(tokens: _Tokens, at: int, after: int) -> tuple[str, int]:
    """The currency or percent mark of the number from `at` to `after`, and the index past it."""
    if tokens[after].text in _SIGNS:
        return _SIGNS[tokens[after].text], after + 1
    if tokens[after].text == "per" and tokens[after + 1].text == "cent":
        return "%", after + 2
    return _SIGNS.get(tokens[at - 1].text, ""), after


_UNIT_STOPS = STOP_WORDS | listed(
    """
    per every across including like plus minus away ago last next today tonight strong along within without
    during while since through throughout among against after before although too also already altogether
    overall meanwhile thereby once twice
    """
)
_MOST_UNIT_WORDS = 4


def _unit(tokens: _Tokens, at: int) -> tuple[str, ...]:
    found: list[str] = []
    while len(found) < _MOST_UNIT_WORDS:
        word = tokens[at].text
        if word[0].isalpha() and word not in _UNIT_STOPS:
            found.append(word)
        elif word != "-" and not (word == "of" and not found):
            break
        at += 1
    return tuple(found)
