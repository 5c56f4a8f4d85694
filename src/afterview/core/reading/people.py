"""People that a text names: in a schedule's line or cell, behind a label, in running words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from afterview.core.reading import names
from afterview.core.reading.first_names import FIRST_NAMES
from afterview.core.reading.titles import (
    clean_title,
    continues,
    is_activity,
    is_eastern_title,
    is_pronouns,
    is_title,
)
from afterview.core.reading.vocabulary import FORMS_OF_ADDRESS, PARTICLES, TITLE_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

EMAIL = re.compile(r"[\w.+'-]+@(?:[\w-]+\.)+[A-Za-z]{2,}")
_LINK = re.compile(r"<[^<>\s]*>|https?://\S+")
_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
_SEPARATOR = re.compile(
    r"\s*(?:[,;|/\t•·()\[\]（）、，]|\s[-–—:]\s|[:：]\s|[–—]|\s(?:&|\+)\s|"
    r"\s(?:and|und|et|y|e|sowie|ainsi que|plus)\s)\s*",
    re.IGNORECASE,
)
_CUE = re.compile(r"\b(?:with|w/|by|mit|avec|con|durch|par|por)\s*:?\s+", re.IGNORECASE)
_SURNAME_FIRST = re.compile(
    r"\s*(?P<last>[^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]+)?),"
    r"\s*(?P<first>[^\W\d_][\w'’-]+(?: [A-Z]\.?)?)(?:\s*[(\[].*)?\s*"
)
# Titles that are names as well: before a whole name they are titles.
_RANKS = frozenset({"dean", "chef", "bishop"})
_OPENS = frozenset({"(", "[", "（"})
_GOES_ON = frozenset({",", "&", "/", "and", "und", "et", "y", "-", "–"})
_MOST_NAME_WORDS = 5


@dataclass(frozen=True, slots=True)
class Named:
    """A person as a text names them. `is_sure` where more than a capital letter speaks for a person."""

    name: str
    title: str | None = None
    email: str | None = None
    is_sure: bool = False


def in_fragment(text: str, *, after_cue: bool = False) -> list[Named]:
    """The people in a schedule's line or cell, or behind a label: names with their titles beside them.

    `after_cue` where nothing but people is meant to stand there; then a first name alone is one.
    """
    pieces = [piece for piece in re.split(r"[;\n]", text) if piece.strip()]
    if len(pieces) > 1 and "," in text:
        return [person for piece in pieces for person in in_fragment(piece, after_cue=after_cue)]
    whole = _surname_first(text)
    if whole is not None:
        return [whole]
    cue = _CUE.search(text)
    found: list[Named] = []
    before: str | None = None
    for separator, part, start in _parts(text):
        behind_cue = after_cue or (cue is not None and start >= cue.end())
        count = len(found)
        _take(found, separator, part, single=behind_cue and not (found and separator in _OPENS))
        if len(found) == 1 > count and found[0].title is None and separator in {",", ":"} and before:
            # "Head of Data, Dana Ortiz"
            found[0] = replace(found[0], title=clean_title(before), is_sure=True)
        before = part if is_title(part) else None
    return found


def _surname_first(text: str) -> Named | None:
    """A surname, a comma and a first name alone: words that are nothing else."""
    match = _SURNAME_FIRST.fullmatch(text)
    if not match:
        return None
    words = [word for word in [*match["last"].split(), *match["first"].split()] if word not in PARTICLES]
    if any(names.is_other(word.casefold()) or not word[0].isupper() for word in words):
        return None
    if not _is_known(match["first"]) and (" " in match["last"] or _is_known(match["last"])):
        return None
    name = names.clean(text)
    return Named(name, is_sure=True) if name else None


def _parts(text: str) -> Iterator[tuple[str, str, int]]:
    """The pieces between commas, dashes, brackets and "and", each with the separator before it."""
    plain = _LINK.sub(lambda match: f" {match[0]} " if "@" in match[0] else " ", text)
    separator, start = "", 0
    for match in [*_SEPARATOR.finditer(plain), None]:
        piece = plain[start : match.start() if match else len(plain)]
        cue = _CUE.search(piece)
        if cue:
            if before := piece[: cue.start()].strip():
                yield separator, before, start
            separator, piece, start = "with", piece[cue.end() :], start + cue.end()
        if piece.strip():
            yield separator, piece.strip(' .:*_>"“”„'), start
        if match:
            separator, start = match[0].strip() or "\t", match.end()


def _take(found: list[Named], separator: str, part: str, *, single: bool) -> None:
    """Add what a piece says: a name, the title or address of the one before, or nothing."""
    email = EMAIL.search(part)
    if email:
        if rest := part.replace(email[0], "").strip(" <>()[]"):
            _take(found, separator, rest, single=single)
        if found and found[-1].email is None:
            found[-1] = replace(found[-1], email=email[0].casefold(), is_sure=True)
        return
    split = None if is_eastern_title(part) else split_titled(part)
    if split is not None:
        name, title = split
        found.append(Named(name, title, is_sure=title is not None or _is_known(name)))
    elif single and not is_title(part) and _is_single(part):
        found.append(Named(part.strip("."), is_sure=part.casefold() in FIRST_NAMES))
    elif found:
        _take_title(found, separator, part)


def _take_title(found: list[Named], separator: str, part: str) -> None:
    last = found[-1]
    title = clean_title(part)
    if title is None:
        return
    if last.title is None:
        is_aside = separator in _OPENS and not is_activity(title) and not is_pronouns(title)
        if is_title(title) or is_aside:
            found[-1] = replace(last, title=title, is_sure=True)
    elif separator in _GOES_ON and continues(last.title, title):
        glue = {",": ", ", "/": "/"}.get(separator, f" {separator} ")
        found[-1] = replace(last, title=f"{last.title}{glue}{title}")


def split_titled(text: str) -> tuple[str, str | None] | None:
    """A name and the title before it: "our Head of Data Dana Ortiz"; None where the text ends in no name."""
    words = text.split()
    for start in range(max(0, len(words) - _MOST_NAME_WORDS), len(words)):
        if not (words[start][0].isupper() or names.is_eastern(words[start])):
            continue
        name = None if _is_ranked(words[start:]) else names.clean(" ".join(words[start:]), trusted=False)
        if name is None or not (" " in name or names.is_eastern(name) or _is_addressed(words, start)):
            continue
        before = " ".join(words[:start]).strip(" ,:-–")
        return name, clean_title(before) if before and is_title(before) else None
    return None


def _is_ranked(words: list[str]) -> bool:
    """Whether "Dean" leads up to a name of two words, as in "Dean Patricia Holm"."""
    return len(words) > 2 and words[0].casefold() in _RANKS and words[1].casefold() in FIRST_NAMES


def _is_addressed(words: list[str], start: int) -> bool:
    """Whether a form of address stands at or just before a word."""
    return any(
        word.casefold().rstrip(".") in FORMS_OF_ADDRESS for word in words[max(0, start - 1) : start + 1]
    )


def _is_single(text: str) -> bool:
    """Whether one word alone can be a first name."""
    word = text.strip(".")
    if not _WORD.fullmatch(word) or not word[0].isupper() or len(word) < 2:
        return False
    folded = word.casefold()
    return folded in FIRST_NAMES or not (names.is_other(folded) or _NOUN.search(folded))


# "Probevorlesung", "Fachvortrag", "Onboarding": parts of a day, though no list of words has them.
_NOUN = re.compile(
    r"..(?:ung|heit|keit|schaft|[st]ion|trag|sitz|runde|gespräch|essen|pause|termin|ing|ment|ness|ship|ity)$"
)


def _is_known(name: str) -> bool:
    return name.partition(" ")[0].casefold() in FIRST_NAMES


@cache
def _name_pattern() -> re.Pattern[str]:
    """A run of capitalised words, with the small words that names have among them."""
    capital = r"[^\W\d_a-zà-ÿ][\w'’]*(?:-[^\W\d_][\w'’]*)*\.?"
    particles = "|".join(sorted(PARTICLES, key=len, reverse=True))
    return re.compile(rf"(?<![\w@./]){capital}(?:[ ](?:(?:{particles})[ ]){{0,2}}{capital}){{0,7}}(?![\w@])")


def name_spans(text: str) -> list[tuple[int, int, str]]:
    """Where in running text whole names stand: (start, end, name), titles before them left out."""
    spans = (_trimmed(match) for match in _name_pattern().finditer(text))
    return [span for span in spans if span is not None]


def _trimmed(match: re.Match[str]) -> tuple[int, int, str] | None:
    """The name in a run of capitalised words: without the words after it, then without those before."""
    base = match.start()
    tokens = [(base + m.start(), base + m.end(), m[0]) for m in re.finditer(r"\S+", match[0])]
    dropped = ""
    while len(tokens) > 2 and names.is_other(tokens[-1][2].rstrip(".").casefold()):
        dropped = tokens.pop()[2]
    if dropped.casefold() in TITLE_WORDS and not _is_known(tokens[0][2]):
        # "Site Reliability Engineer" is a title from its first word on.
        return None
    for start in range(max(0, len(tokens) - _MOST_NAME_WORDS), len(tokens)):
        words = [token[2] for token in tokens[start:]]
        name = None if _is_ranked(words) else names.clean(" ".join(words).rstrip("."), trusted=False)
        if name is not None and (" " in name or _is_addressed(words, 0)):
            return tokens[start][0], tokens[-1][1], name
    return None
