"""Words, their stems and sentences: the one door to ``snowballstemmer``.

Offsets count code points of the text as given.
"""

import importlib
import re
import sys
import unicodedata
from functools import cache, lru_cache
from importlib.machinery import PathFinder
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from snowballstemmer.english_stemmer import EnglishStemmer


def _set(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


STOP_WORDS = _set(
    """
    a about above after again against all also am an and any are as at be because been before being
    below between both but by can cannot could did do does doing done down during e.g each either else
    etc ever every few for from further had has have having he her here hers herself him himself his how
    i i.e if in into is it its itself just least less like may me might mine more most much must my
    myself neither no nor not now of off on once one only onto or other others our ours ourselves out
    over own per rather same shall she should since so some such than that the their theirs them
    themselves then there these they this those through thus to too under until up upon us very via was
    we were what when where whether which while who whom whose why will with within without would yet
    you your yours yourself yourselves ain't aren't can't couldn't didn't doesn't don't hadn't hasn't
    haven't he'd he'll he's here's i'd i'll i'm i've isn't it'd it'll it's let's she'd she'll she's
    shouldn't that's there's they'd they'll they're they've wasn't we'd we'll we're we've weren't what's
    who's won't wouldn't you'd you'll you're you've
    """
)

# The package's own __init__ imports every language it knows, 150 ms of which 5 are English. Its English
# module is therefore imported below a package of our own name that looks into the same folder; a plain
# `import snowballstemmer` elsewhere stays what it was.
_ENGLISH_ONLY = "_afterview_snowball"


@cache
def _stemmer() -> "EnglishStemmer":
    found = PathFinder.find_spec("snowballstemmer")
    if found is None or found.submodule_search_locations is None:
        raise ModuleNotFoundError("snowballstemmer is not installed", name="snowballstemmer")
    package = ModuleType(_ENGLISH_ONLY)
    package.__path__ = list(found.submodule_search_locations)
    sys.modules[_ENGLISH_ONLY] = package
    return importlib.import_module(f"{_ENGLISH_ONLY}.english_stemmer").EnglishStemmer()


@cache
def _token() -> re.Pattern[str]:
    letter = r"[^\W\d_]"
    return re.compile(
        rf"""
        (?<!\w)\.(?:net|NET|Net)\b                  # .NET
        | (?<!\w)[cC]\+\+ | (?<!\w)[cCfF]\#         # C++, C#, F#
        | \d+(?:[.,]\d+)*(?:{letter}+)?             # 1,200  3.5  5G  3rd
        | (?:\w(?<!_))                              # a word, with inner marks below
          (?: \w
            | ['’](?={letter})                      # don't
            | [-‐‑](?=[^\W_])                       # on-call, COVID-19
            | &(?=[^\W_])                           # R&D
            | \.(?=[a-z\d]|[A-Z](?![a-z]))         # node.js, U.S, but "over.Then" is two words
          )*
        """,
        re.VERBOSE,
    )


def words(text: str) -> tuple[str, ...]:
    """The words of a text in order: NFKC, lower case, without the punctuation around them.

    ``c++``, ``c#``, ``.net``, ``node.js``, ``r&d``, ``on-call``, ``don't`` and ``1,200`` are one word each;
    apostrophes and hyphens come back as the plain ones.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).replace("’", "'").replace("‐", "-").replace("‑", "-")
    return tuple(found.lower() for found in _token().findall(text))


@lru_cache(maxsize=1 << 15)
def stem(word: str) -> str:
    """The English Snowball stem of a lower-case word; what is no plain word (``c++``) comes back as it is."""
    if not word.replace("'", "").isalpha():
        return word
    return str(_stemmer().stemWord(word))


def stems(text: str) -> tuple[str, ...]:
    """The stems of a text in order, without stop words.

    A hyphenated word gives its parts, so that "problem-solving" meets "problem solving"; one whose part is a
    single letter is closed up ("e-mail" meets "email").
    """
    return tuple(stem(part) for word in words(text) for part in _parts(word) if part not in STOP_WORDS)


def _parts(word: str) -> tuple[str, ...]:
    if "-" not in word:
        return (word,)
    parts = word.split("-")
    return ("".join(parts),) if min(map(len, parts)) == 1 else tuple(parts)


# Abbreviations that stand before what they belong to: no sentence ends after them.
_LEADING = _set(
    """
    dr mr mrs ms mx prof rev hon gen sgt lt capt cmdr messrs mt supt asst assoc gov
    e.g i.e eg ie vs cf viz approx incl excl esp resp no nos vol fig figs pp eq
    """
)
# Abbreviations that may close a sentence or stand inside it: the next word decides.
_EITHER = _set(
    """
    inc ltd co corp llc plc gmbh bros assn dept div univ inst st ave blvd rd ft jr sr esq etc al est min max
    hr hrs yr yrs mo rep sen col tel ext ref sec ch a.m p.m u.s u.k u.n e.u u.s.a d.c b.a b.s b.sc m.a m.s
    m.sc ph.d m.d b.ed m.ed r.n m.b.a l.l.c p.c
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    """
)
# Words that, with a capital, mostly begin a sentence and hardly ever a name.
_STARTERS = _set(
    """
    a after all an and another as at because before both but by during each either finally first for
    from given he her here his how however i i'd i'll i'm i've if in instead it it's its last later let
    many most my next no now of on once one our over please perhaps she since so some thank thanks that
    the their then there these they this those though thus to today tomorrow we we'd we'll we're we've
    what when where whether which while who why with within yes yesterday you your
    """
)
_LONGEST_ABBREVIATION = 40  # looking back no further keeps a text of initials from taking its square in time
_WRAPPED = range(50, 101)  # the widths that mail and plain text files break lines at


@cache
def _line_start() -> re.Pattern[str]:
    drawn = "•·▪‣◦●○■□➢➤►✓✔"
    return re.compile(
        rf"""
        [ \t\f\v\u00a0>]*                                                    # indents, quotation marks
        (?: (?: [-–—*+{drawn}] | \(?(?:\d{{1,2}}|[A-Za-z])[.)] ) [ \t\u00a0]+    # "- ", "1. ", "(a) "
          | [{drawn}]
        )?
        """,
        re.VERBOSE,
    )


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(
        r"(?P<mark>[.!?…]+)(?P<close>[\"'”’»)\]]*)(?P<gap>\s+)(?P<open>[\"'“‘«(\[]*)(?P<next>[^\W_][\w’']*\.?|\S|$)"
        r"|(?P<full>[。！？]+[」』”）]*)"
    )


@cache
def _last_word() -> re.Pattern[str]:
    return re.compile(r"[^\W_](?:[^\W_]|['’.](?=[^\W_]))*$")


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """The (start, end) of each sentence, in code points, without the white space and bullets around it.

    A full stop after an abbreviation, an initial or a list number ends nothing. A line break ends a sentence
    unless the next line goes on in lower case, or its first word would have made this the longest line of a
    text broken at a fixed width.
    """
    return tuple(
        trimmed
        for start, end in _blocks(text)
        for part in _split(text, start, end)
        if (trimmed := _trim(text, *part)) is not None
    )


def _blocks(text: str) -> "Iterator[tuple[int, int]]":
    """Stretches of lines that run on, each without the bullet or number at its beginning."""
    begin = end = -1
    position = 0
    lines = text.splitlines(keepends=True)
    width = max((len(line.rstrip()) for line in lines), default=0)
    for line in lines:
        marker = _line_start().match(line)
        content = marker.end() if marker else 0
        listed = bool(line[:content].strip(" \t\f\v\u00a0>"))
        body = line.rstrip()
        if begin >= 0 and (
            len(body) <= content or listed or not _runs_on(text[begin:end], body[content:], width)
        ):
            yield begin, end
            begin = -1
        if len(body) > content:
            if begin < 0:
                begin = position + content
            end = position + len(body)
        position += len(line)
    if begin >= 0:
        yield begin, end


def _runs_on(before: str, after: str, width: int) -> bool:
    last_line = before[max(before.rfind("\n"), before.rfind("\r")) + 1 :]
    if last_line.endswith(":"):
        return False
    full = len(last_line) + 1 + len(after.split(maxsplit=1)[0]) > width
    return after[0].islower() or (full and width in _WRAPPED)


def _split(text: str, start: int, end: int) -> "Iterator[tuple[int, int]]":
    begin = start
    position = start
    while (found := _stop().search(text, position, end)) is not None:
        position = found.end("full") if found["full"] else found.end("gap")
        if found["full"] or _ends(text, begin, found):
            yield begin, found.end("full") if found["full"] else found.end("close")
            begin = position
    yield begin, end


def _ends(text: str, begin: int, found: re.Match[str]) -> bool:
    following = found["next"]
    starter = not following.endswith(".") and following.lower().replace("’", "'") in _STARTERS
    if found["mark"] != ".":
        return not following[:1].islower() or (starter and not found["close"])
    stop = found.start("mark")
    word = _last_word().search(text, max(begin, stop - _LONGEST_ABBREVIATION), stop)
    if word is None:
        return not following[:1].islower()
    name = word[0].lower()
    if name in _LEADING and not (name == "no" and not following[:1].isdigit()):
        return False
    if name in _EITHER or (len(name) == 1 and name.isalpha()):
        return starter
    return starter or not following[:1].islower()


def _trim(text: str, start: int, end: int) -> tuple[int, int] | None:
    body = text[start:end]
    left = start + len(body) - len(body.lstrip())
    right = start + len(body.rstrip())
    return (left, right) if left < right else None
