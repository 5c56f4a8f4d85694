"""The salutation of a letter: the line that greets, and the name in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from afterview.core.letters.lint.courtesy import HONORIFICS, NOBODY, PARTICLES
from afterview.core.letters.lint.lines import Line, Span
from afterview.core.letters.lint.plain import plain
from afterview.core.letters.lint.wording import listed, wording

_MOST_HEADING_LINES = 14
_PROSE = 90  # a line this long is no heading
_MOST_NAME_WORDS = 5


@dataclass(frozen=True, slots=True)
class Salutation:
    """The greeting: its span, and the span of the name in it (empty where it greets nobody by name).

    `greeting` is its first word in plain form ("dear", "hi"), empty where the name stands alone.
    """

    start: int
    end: int
    name: Span
    greeting: str


@cache
def _greeting() -> re.Pattern[str]:
    words = wording(
        r"""
    (?:my |very )?dear(?:est)?|hi(?:ya)?|hello|hey|good (?:morning|afternoon|evening|day)|greetings
    g'?day|to|attn|attention
    ciao|hallo|hola|hej|hei|kjære|kära|chère?|car[oa]|estimad[oa]|querid[oa]|bonjour|salut|moin
    namaste|servus|respected
    liebe[rs]?|sehr geehrter?|guten tag|dia du?it
    """
    )
    return re.compile(rf"(?:{words})(?!\w)")


# With these the letter begins: "Hi Dana Thank you ..."
_BEGINNERS = listed(
    """
    i i'm i'd i've i'll it it's its thank thanks many just what we we're our my this that it was as after on
    in with please an the you your hope hoping writing great good so such yesterday today how meeting for
    first
    """
)
_JOINING = frozenset({"and", "&", "or"})
_NOBODY_AT_ALL = "to whom it may concern"
SUBJECTS = ("subject:", "re:", "betreff:", "subj:")
"""How a line begins that says what the letter is about."""


def find_salutation(text: str, lines: tuple[Line, ...], names: frozenset[str]) -> Salutation | None:
    """The salutation among the first lines; `names` may be greeted without a greeting word."""
    head = tuple(_head(lines))
    for line in head:
        found = _greeting().match(line.plain)
        if found is not None and (found[0] != "to" or line.plain.endswith((",", ":"))):
            return _greeted(text, line, found[0])
    bare = (_bare_name(text, line, names) for line in head if not line.plain.startswith(SUBJECTS))
    return next((name for name in bare if name is not None), None)


def _head(lines: tuple[Line, ...]) -> Iterator[Line]:
    """The lines down to the first that is prose."""
    for line in lines[:_MOST_HEADING_LINES]:
        yield line
        if len(line.plain) > _PROSE or (line.plain[-1] in ".!?" and len(line.plain.split()) > 4):
            return


def _greeted(text: str, line: Line, greeting: str) -> Salutation:
    after = line.start + len(greeting)
    if line.plain.startswith(_NOBODY_AT_ALL):
        name = Span(after + 1, line.start + len(_NOBODY_AT_ALL))
    else:
        name = _name(text, after, line.end)
    if name.start == name.end and text[after : after + 1] == ",":  # "Hi, Dana!" and "Good morning, Dana,"
        second = _name(text, after + 1, line.end)
        if second.start < second.end and text[second.start].isupper() and _ends_there(text, second, line.end):
            name = second
    end = _past_mark(text, name.end, line.end)
    again = re.compile(r"\s*(?:and\s+)?(?:dear|hi|hello)\s+", re.IGNORECASE).match(text, end, line.end)
    if again is not None:  # "Dear Ms Ortiz, dear Mr Nair,"
        name = Span(name.start, _name(text, again.end(), line.end).end)
        end = _past_mark(text, name.end, line.end)
    if _REST_OF_LINE.fullmatch(text, end, line.end):  # "Dear Ms Ortiz and team of [Department],"
        end = line.end
    return Salutation(line.start, end, name, greeting)


_REST_OF_LINE = re.compile(r"[^.!?,:]{1,40}[,:]")


def _ends_there(text: str, name: Span, end: int) -> bool:
    return name.end == end or text[name.end] in ",!:."


_WORD = re.compile(r"[\[{<«%][^\]}>»%\n]*[\]}>»%]+|[^\s,:;!]+")


def _name(text: str, start: int, end: int) -> Span:
    """The words of a name from `start` on, up to a mark or to what is no name."""
    stop = _mark(text, start, end)
    any_word = len(text[start:stop].split()) <= _MOST_NAME_WORDS
    words: list[Span] = []
    for found in _WORD.finditer(text, start, stop):
        word = found[0].rstrip(".")
        low = plain(word)
        known = low in HONORIFICS or low in PARTICLES or low in NOBODY
        if low in _BEGINNERS or not (any_word or known or word[:1].isupper()):
            break
        if found[0] == word or low in HONORIFICS or len(word) == 1:
            words.append(Span(*found.span()))
        else:  # a full stop after a whole word ends the greeting
            words.append(Span(found.start(), found.start() + len(word)))
            break
    while words and text[words[-1].start : words[-1].end].lower() in _JOINING:
        words.pop()
    return Span(words[0].start, words[-1].end) if words else Span(start, start)


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(r"[,:;!\n]|\s[–—-]|[–—]")


def _mark(text: str, start: int, end: int) -> int:
    found = _marks().search(text, start, end)
    return found.start() if found else end


def _past_mark(text: str, position: int, end: int) -> int:
    """The place after the mark that ends a greeting, if there is one."""
    found = re.compile(r"[ \t]*(?:[,:;!.]+|[–—-]+(?=\s|$)|[–—])").match(text, position, end)
    return found.end() if found else position


def _bare_name(text: str, line: Line, names: frozenset[str]) -> Salutation | None:
    """A name that stands without a greeting word: "Dana," or "Ms. Ortiz:"."""
    stop = _mark(text, line.start, line.end)
    words = text[line.start : stop].split()
    low = [plain(word).rstrip(".") for word in words]
    if not 0 < len(words) <= _MOST_NAME_WORDS or not _BEGINNERS.isdisjoint(low):
        return None
    recorded = any(word in names for word in low) and all(word in names or word in HONORIFICS for word in low)
    alone = stop < line.end and not text[stop : line.end].strip(" ,:!-–—")
    capitals = all(word[0].isupper() or plain(word) in PARTICLES for word in words)
    if recorded or (alone and capitals):
        return Salutation(line.start, _past_mark(text, stop, line.end), Span(line.start, stop), "")
    return None
