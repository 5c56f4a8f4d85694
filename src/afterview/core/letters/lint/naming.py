"""Names as they are recorded: of people, companies and positions, and where a text has them (section 6)."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache

from afterview.core.letters.lint.courtesy import HONORIFICS, PARTICLES
from afterview.core.letters.lint.plain import plain
from afterview.core.letters.lint.wording import listed

LEGAL = listed(
    """
    inc incorporated ltd limited llc llp lp plc gmbh ag kg ohg gbr se sa sas sarl srl spa bv nv ab as a/s
    asa oy oyj aps pty pvt co corp corporation partg mbb ev clg dac uc teo kft zrt sro doo ou uab sia kk
    pte bhd sdn ug mbh kgaa eg cic pbc lda ltda eirl sl slu s.a s.l s.r.l s.p.a b.v n.v p.c l.l.c l.l.p
    p.l.c e.v d.o.o s.r.o z.o.o spzoo
    """
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: its span and its plain form (lower case, plain apostrophe, composed)."""

    start: int
    end: int
    plain: str
    capital: bool


class Words(tuple[Word, ...]):  # noqa: SLOT001 -- cached_property keeps its value in the instance
    """The words of a text in order, and where each of them stands."""

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """The indexes of each word, under its forms that count as the same."""
        places: dict[str, list[int]] = {}
        for at, word in enumerate(self):
            for form in {word.plain, bare_form(word.plain), "&" if word.plain in _AND else word.plain}:
                places.setdefault(form, []).append(at)
        return places


_AND = frozenset({"and", "und", "+"})
_WORD = re.compile(r"[^\W_]+(?:['.-][^\W_]+)*|&")
# Combining marks belong to the letter before them.
_MARKED = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+(?:['.-](?:[^\W_][\u0300-\u036f]*)+)*|&")


@lru_cache(maxsize=4096)
def words_of(text: str) -> Words:
    """The words of a text with their places; "&" is one, a hyphenated word is one."""
    low = plain(text)
    if low.isascii():
        found = ((match, match[0]) for match in _WORD.finditer(low))
    else:
        found = ((match, unicodedata.normalize("NFC", match[0])) for match in _MARKED.finditer(low))
    return Words(
        Word(match.start(), match.end(), word, text[match.start()].isupper()) for match, word in found
    )


def name_words(name: str) -> tuple[str, ...]:
    """The words of a person's name in plain form, without honorifics."""
    found = tuple(word.plain for word in words_of(name))
    return tuple(word for word in found if word not in HONORIFICS and word not in _AFTER_NAME) or found


_AFTER_NAME = listed(
    """
    jr sr phd ph.d md m.d mba esq ii iii iv rn r.n pe p.e cpa msc bsc ma ba
    """
)


@lru_cache(maxsize=256)
def name_parts(name: str) -> tuple[tuple[str, ...], ...]:
    """The parts of a person's name: each a word, particles with the family name after them one part."""
    parts: list[tuple[str, ...]] = []
    pending: tuple[str, ...] = ()
    for word in name_words(name):
        if word in PARTICLES and parts:
            pending += (word,)
        else:
            parts.append((*pending, word))
            pending = ()
    if pending:
        parts.append(pending)
    return tuple(parts)


@lru_cache(maxsize=256)
def core(name: str) -> tuple[str, ...]:
    """The words of a company's or a position's name that must stand.

    A legal suffix, an article and a qualifier in brackets or after a comma may be dropped (RULEBOOK section
    6).
    """
    bare = re.split(r"\s*[(\[,]|\s[–—|-]\s", name.strip(), maxsplit=1)[0] or name
    words = [word.plain for word in words_of(bare)]
    while len(words) > 1 and (words[-1].strip(".") in LEGAL or words[-1] == "&"):
        words.pop()
    if len(words) > 1 and words[0] == "the":
        words.pop(0)
    return tuple("&" if word in ("and", "und") else word for word in words)


def bare_form(word: str) -> str:
    """A word without a possessive ending."""
    return word[:-2] if word.endswith("'s") else word.removesuffix("'") if word.endswith("s'") else word


def same(word: str, recorded: str) -> bool:
    """Whether a plain word is spelled as recorded; a possessive and "and" for "&" count as the same."""
    return word == recorded or bare_form(word) == recorded or (recorded == "&" and word in _AND)


def find(words: Words, wanted: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where consecutive words read as wanted: (first, past the last) indexes; nowhere for no words."""
    size = len(wanted)
    return [
        (at, at + size)
        for at in (words.places.get(wanted[0], ()) if wanted else ())
        if at + size <= len(words)
        and all(same(words[at + step].plain, wanted[step]) for step in range(1, size))
    ]


def folded(word: str) -> str:
    """A word without accents and with the letters that people write for others taken back to one spelling."""
    if word.isascii():
        return word
    spread = word.translate(_SPREAD)
    return "".join(mark for mark in unicodedata.normalize("NFD", spread) if not unicodedata.combining(mark))


_SPREAD = str.maketrans(
    {"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)


@lru_cache(maxsize=1 << 14)
def near(word: str, recorded: str) -> bool:
    """Whether a word is a misspelling of a recorded one: other accents, or one or two letters off."""
    if word == recorded or len(recorded) < 3 or len(word) < 3:
        return False
    left, right = folded(word), folded(recorded)
    if left == right:
        return True
    limit = 1 if len(right) < 7 else 2
    if abs(len(left) - len(right)) > limit or (left[0] != right[0] and left[1:] != right[1:]):
        return False
    if len(right) < 4:
        return False
    return _distance(left, right, limit) <= limit


def _distance(left: str, right: str, limit: int) -> int:
    """The optimal string alignment distance, or more than `limit`."""
    before: list[int] = []
    row = list(range(len(right) + 1))
    for index, mark in enumerate(left, 1):
        now = [index] + [0] * len(right)
        for at, other in enumerate(right, 1):
            now[at] = min(row[at] + 1, now[at - 1] + 1, row[at - 1] + (mark != other))
            if index > 1 and at > 1 and mark == right[at - 2] and left[index - 2] == other:
                now[at] = min(now[at], before[at - 2] + 1)
        if min(now) > limit:
            return limit + 1
        before, row = row, now
    return row[-1]
