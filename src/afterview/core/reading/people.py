"""People that a text names: in a schedule's line or cell, behind a label, in a sentence, in a signature."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from afterview.core.reading import names
from afterview.core.reading.first_names import FIRST_NAMES
from afterview.core.reading.vocabulary import (
    ACTIVITY_WORDS,
    COMMON_WORDS,
    FORMS_OF_ADDRESS,
    NO_PERSON_WORDS,
    PARTICLES,
    TITLE_WORDS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

EMAIL = re.compile(r"[\w.+'-]+@(?:[\w-]+\.)+[A-Za-z]{2,}")
_LINK = re.compile(r"<[^<>\s]*>|https?://\S+")
_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
_SEPARATOR = re.compile(
    r"\s*(?:[,;|/\t•·()\[\]（）、，]|\s[-–—:]\s|[:：]\s|[–—]|\s(?:&|\+)\s|\s(?:and|und|et|y|e|sowie|ainsi que|plus)\s)\s*",
    re.IGNORECASE,
)
_CUE = re.compile(r"\b(?:with|w/|by|mit|avec|con|durch|par|por)\s*:?\s+", re.IGNORECASE)
_ARTICLE = re.compile(
    r"^(?:(?:and|is|as|who is|der|die|das|dem|den|unsere[rmns]?|unser|ihre[rnms]?|meine[rmn]?|our|your|my|the|a|an|notre|nos|votre|"
    r"le|la|l['’]|un|une|nuestr[oa]s?|el|su|future[rn]?|prospective|new|potential|colleagues?|kolleg(?:e|en|in|innen)|collègues?|"
    r"colegas?)\s+|l['’])+",
    re.IGNORECASE,
)
_TITLE_ENDS = re.compile(
    r"\s+(?:at|bei|chez|@|on|from|for the|for a|via|using|will|would|who|which|today|tomorrow|is|are|wird|werden|à|le|am|um|this|next|"
    r"to discuss|about|regarding|über|de \d|el \d|starting|beginning)\b.*$|\s*[.!?](?:\s.*)?$",
    re.IGNORECASE,
)
_PRONOUNS = re.compile(r"^(?:she|he|they|her|him|them|sie|er|ella|él|elle|il)(?:\s*/\s*\w+)*$", re.IGNORECASE)


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
    if re.search(r"\S;\s|[^,]\n", text) and re.search(r",", text):
        pieces = [piece for piece in re.split(r"[;\n]", text) if piece.strip()]
        if len(pieces) > 1:
            return [person for piece in pieces for person in in_fragment(piece, after_cue=after_cue)]
    whole = _surname_first(text)
    if whole is not None:
        return [whole]
    cue = _CUE.search(text)
    parts = list(_parts(text))
    found: list[Named] = []
    for position, (separator, part, start) in enumerate(parts):
        behind_cue = after_cue or (cue is not None and start >= cue.end())
        _take(found, separator, part, parts[position - 1][1] if position else "", single=behind_cue)
    return found


def _surname_first(text: str) -> Named | None:
    """ "Ortiz, Dana" alone: two single words that are nothing else."""
    match = re.fullmatch(
        r"\s*([^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]+)?),\s*([^\W\d_][\w'’-]+(?: [A-Z]\.?)?)(?:\s*[(\[].*)?\s*",
        text,
    )
    if not match:
        return None
    words = [*match[1].split(), *match[2].split()]
    if any(
        _is_other(word.casefold()) or not word[0].isupper()
        for word in words
        if word.casefold() not in PARTICLES
    ):
        return None
    if match[2].split()[0].casefold() not in FIRST_NAMES and match[1].split()[0].casefold() in FIRST_NAMES:
        return None
    name = names.clean(text)
    return Named(name, is_sure=True) if name else None


def _parts(text: str) -> Iterator[tuple[str, str, int]]:
    """The pieces between commas, dashes, brackets and "and", each with the separator before it."""
    plain = _LINK.sub(lambda match: f" {match[0]} " if "@" in match[0] else " ", text)
    separator, start = "", 0
    for match in [*_SEPARATOR.finditer(plain), None]:
        end = match.start() if match else len(plain)
        piece = plain[start:end]
        cue = _CUE.search(piece)
        if cue:
            before = piece[: cue.start()].strip()
            if before:
                yield separator, before, start
            separator, piece, start = "with", piece[cue.end() :], start + cue.end()
        if piece.strip():
            yield separator, piece.strip(' .:*_>"“”„'), start
        if match:
            separator, start = match[0].strip() or "\t", match.end()


def _take(found: list[Named], separator: str, part: str, before: str, *, single: bool) -> None:
    """Add what a piece says: a name, the title or address of the one before, or nothing."""
    email = EMAIL.search(part)
    if email:
        rest = part.replace(email[0], "").strip(" <>()[]")
        if rest:
            _take(found, separator, rest, before, single=single)
        if found and found[-1].email is None:
            found[-1] = replace(found[-1], email=email[0].casefold(), is_sure=True)
        return
    split = None if _EASTERN_TITLE.search(part) else split_titled(part)
    if split is not None:
        name, title = split
        if title is None and before and separator in {",", "|", "\t"} and _is_title(before) and not found:
            title = None
        found.append(Named(name, title, is_sure=title is not None or _is_known(name)))
        return
    if single and not _is_title(part) and _is_single(part):
        found.append(Named(part.strip("."), is_sure=part.casefold() in FIRST_NAMES))
        return
    if found:
        _take_title(found, separator, part)


def _take_title(found: list[Named], separator: str, part: str) -> None:
    last = found[-1]
    title = clean_title(part)
    if title is None:
        return
    if last.title is None:
        bracketed = separator in {"(", "[", "（"}
        if is_title(title) or (bracketed and not _is_activity(title) and not _PRONOUNS.match(title)):
            found[-1] = replace(last, title=title, is_sure=True)
    elif separator in {",", "&", "/", "and", "und", "et", "y", "-", "–"} and _continues(last.title, title):
        glue = f"{separator} " if separator == "," else (separator if separator == "/" else f" {separator} ")
        found[-1] = replace(last, title=f"{last.title}{glue}{title}")


def _continues(title: str, more: str) -> bool:
    """Whether "Engineering" behind "VP" or "Analytics" behind "Head of Data and" belongs to the title."""
    words = [word.casefold().strip(".,") for word in more.split()]
    return (
        len(words) <= 3
        and len(title) < 40
        and all(word in COMMON_WORDS or word in TITLE_WORDS for word in words)
        and not (_is_activity(more))
    )


def split_titled(text: str) -> tuple[str, str | None] | None:
    """A name, with a title that stands before it: "our Head of Data Dana Ortiz", "Staff Engineer Wei Chen"."""
    words = text.split()
    for start in range(len(words)):
        rest = " ".join(words[start:])
        if len(words) - start > 5 or not _starts_name(words[start]):
            continue
        name = names.clean(rest, trusted=False)
        has_address = _has_form_of_address(words, start)
        if name is None or (len(name.split()) < 2 and not has_address and not _is_eastern(name)):
            continue
        before = " ".join(words[:start]).strip(" ,:-–")
        return name, clean_title(before) if before and is_title(before) else None
    return None


def _starts_name(word: str) -> bool:
    return word[:1].isupper() or _is_eastern(word)


def _is_eastern(text: str) -> bool:
    return re.search(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]", text) is not None


def _has_form_of_address(words: list[str], start: int) -> bool:
    return any(
        word.casefold().rstrip(".") in FORMS_OF_ADDRESS for word in words[max(0, start - 1) : start + 2]
    )


def clean_title(text: str) -> str | None:
    """A title in the file's words, without "our", without what follows it in the sentence."""
    title = _TITLE_ENDS.sub("", _ARTICLE.sub("", text.strip(' ,;:()[]*_-–—."“”'))).strip(" ,;:()-–—.")
    if (
        not title
        or len(title) > 90
        or not re.search(r"[^\W\d_]{2}", title)
        or re.search(r"\d{2}:\d{2}|@|https?:", title)
    ):
        return None
    return title


def is_title(text: str) -> bool:
    """Whether a phrase is what somebody is: it has a word for that, and is no activity."""
    if _EASTERN_TITLE.search(text):
        return len(text) <= 30
    words = [word.casefold().strip(".,()") for word in re.split(r"[\s/&-]+", text)]
    if not 1 <= len(words) <= 12 or not any(
        word in TITLE_WORDS or _is_compound_title(word) for word in words
    ):
        return False
    if any(word in _NEVER_IN_TITLES for word in words):
        return False
    return not any(
        word in ACTIVITY_WORDS and word not in _IN_TITLES and word not in TITLE_WORDS for word in words
    )


# A phrase with one of these is a piece of a sentence.
_NEVER_IN_TITLES = frozenset(
    {
        "you",
        "your",
        "we",
        "i",
        "is",
        "are",
        "will",
        "chez",
        "bei",
        "ihre",
        "votre",
        "su",
        "tu",
        "puesto",
        "candidatura",
        "poste",
        "candidature",
    }
    | {
        "bewerbung",
        "stelle",
        "position",
        "role",
        "application",
        "suite",
        "gracias",
        "thank",
        "thanks",
        "merci",
        "vielen",
        "dank",
        "us",
        "me",
    }
)
_EASTERN_TITLE = re.compile(
    r"(?:部長|課長|係長|主任|室長|本部長|取締役|社長|代表|執行役員|リーダー|マネージャー|マネジャー|エンジニア|デザイナー|ディレクター|担当)$"
)
_IN_TITLES = frozenset(
    [
        "data",
        "design",
        "system",
        "systems",
        "architecture",
        "technical",
        "culture",
        "hiring",
        "teaching",
        "leadership",
        "values",
        "case",
        "first",
        "video",
        "phone",
        "google",
        "microsoft",
        "product",
        "live",
        "algorithms",
        "structures",
        "google",
        "portfolio",
        "behavioral",
        "assessment",
        "review",
    ]
)


def _is_title(text: str) -> bool:
    return is_title(text)


def _is_compound_title(word: str) -> bool:
    """German compounds: "Vertriebsleiterin", "Backendentwickler", "Personalreferent"."""
    return (
        re.search(
            r"(?:leiter|entwickler|ingenieur|manager|referent|berater|architekt|führer|direktor|lehrer|meister|analyst|pfleger|verkäufer|fahrer|"
            r"techniker|mechaniker|mechatroniker|elektriker|elektroniker|erzieher|gestalter|bearbeiter|buchhalter|arbeiter|monteur|assistent|"
            r"spezialist|redakteur|koordinator|controller|tester|planer|einkäufer|betreuer|trainer|designer)(?:in)?$|"
            r"(?:arzt|ärztin|kaufmann|kauffrau|wirt|wirtin|anwalt|anwältin|hilfe|kraft|leitung)$",
            word,
        )
        is not None
    )


def _is_activity(text: str) -> bool:
    return any(word.casefold().strip(".,()") in ACTIVITY_WORDS for word in re.split(r"[\s/&-]+", text))


def _is_single(text: str) -> bool:
    word = text.strip(".")
    return (
        _WORD.fullmatch(word) is not None
        and word[0].isupper()
        and len(word) > 1
        and (word.casefold() in FIRST_NAMES or not _is_other(word.casefold()))
    )


def _is_other(folded: str) -> bool:
    return (
        folded in COMMON_WORDS
        or folded in TITLE_WORDS
        or folded in ACTIVITY_WORDS
        or folded in NO_PERSON_WORDS
    )


def _is_known(name: str) -> bool:
    return name.split(maxsplit=1)[0].casefold() in FIRST_NAMES


@cache
def _name_pattern() -> re.Pattern[str]:
    """A run of capitalised words, with the small words that names have among them."""
    capital = r"[^\W\d_a-zà-ÿ][\w'’]*(?:-[^\W\d_][\w'’]*)*\.?"
    particles = "|".join(sorted(PARTICLES, key=len, reverse=True))
    return re.compile(rf"(?<![\w@./]){capital}(?:[ ](?:(?:{particles})[ ]){{0,2}}{capital}){{0,7}}(?![\w@])")


def name_spans(text: str) -> list[tuple[int, int, str]]:
    """Where in running text whole names stand: (start, end, name), titles before them left out."""
    found: list[tuple[int, int, str]] = []
    for match in _name_pattern().finditer(text):
        span = _trimmed(match)
        if span is not None:
            found.append(span)
    return found


def _trimmed(match: re.Match[str]) -> tuple[int, int, str] | None:
    tokens = [
        (m.start() + match.start(), m.end() + match.start(), m[0]) for m in re.finditer(r"\S+", match[0])
    ]
    dropped = ""
    while len(tokens) > 2 and _is_other(tokens[-1][2].rstrip(".").casefold()):
        dropped = tokens.pop()[2]
    if dropped.casefold() in TITLE_WORDS and tokens and tokens[0][2].casefold() not in FIRST_NAMES:
        # "Site Reliability Engineer" is a title from its first word on.
        return None
    for start in range(len(tokens)):
        words = [token[2] for token in tokens[start:]]
        if len(words) > 5:
            continue
        name = names.clean(" ".join(words).rstrip("."), trusted=False)
        if name is None:
            continue
        addressed = words[0].casefold().rstrip(".") in FORMS_OF_ADDRESS
        if len(name.split()) > 1 or addressed:
            return tokens[start][0], tokens[-1][1], name
    return None
