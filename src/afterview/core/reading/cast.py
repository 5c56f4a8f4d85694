"""Who takes part, as the text tells it: interviewers, who arranges the talk, and who the candidate is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from afterview.core.reading import names
from afterview.core.reading.cast_phrases import (
    ANY_LABEL,
    CANDIDATE_LABEL,
    CONTACT,
    COORDINATOR_LABEL,
    EASTERN_GREETING,
    GREETING,
    HOLDS_TALK,
    INTERVIEWER_LABEL,
    LOOKS_FORWARD,
    MEET,
    ORGANIZER,
    WILL_ARRANGE,
    WILL_MEET,
    WITH,
)
from afterview.core.reading.first_names import FIRST_NAMES
from afterview.core.reading.people import EMAIL, Named, in_fragment, name_spans
from afterview.core.reading.titles import clean_title, is_department, is_title
from afterview.core.reading.vocabulary import FORMS_OF_ADDRESS

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-ÞÄÖÜ¿¡])")
_ABBREVIATED = re.compile(
    r"\b(?:Dr|Mr|Mrs|Ms|Prof|Sr|Sra|Srta|St|Jr|Nr|bzw|z\.B|e\.g|i\.e|Ing|med|rer|nat|phil|jur|Dipl|M|Mme)\.$"
)


@dataclass(slots=True)
class Cast:
    """The people a text names, by what they do there; `candidates` are names the candidate is called by."""

    interviewers: list[Named] = field(default_factory=list)
    coordinators: list[Named] = field(default_factory=list)
    mentioned: list[Named] = field(default_factory=list)
    candidates: list[str] = field(default_factory=list)
    holds_talk: bool = False
    looks_forward: bool = False


def cast_of(lines: tuple[str, ...], not_people: frozenset[str] = frozenset()) -> Cast:
    """Everybody whom the lines name and how they take part.

    `not_people` are keys of names (`names.key`) that are no interviewers: the candidate's, the company's.
    """
    cast = Cast()
    lines = tuple(WITH.sub("with ", line) for line in lines)
    for line in lines:
        cast.candidates.extend(_greeted(line))
    strangers = not_people | {names.key(name) for name in cast.candidates}
    index = 0
    while index < len(lines):
        index = _read_line(cast, lines, index, strangers)
    cast.holds_talk = any(HOLDS_TALK.search(line) for line in lines)
    cast.looks_forward = any(LOOKS_FORWARD.search(line) for line in lines)
    return cast


def _greeted(line: str) -> list[str]:
    """The name by which a greeting or a label calls the candidate."""
    bare = _ADDRESS_DOT.sub(r"\1", line)
    match = GREETING.match(bare) or EASTERN_GREETING.match(bare) or CANDIDATE_LABEL.match(bare)
    if not match:
        return []
    words = match["name"].split()
    while words and words[0].casefold() in FORMS_OF_ADDRESS:
        words = words[1:]
    name = names.clean(" ".join(words))
    if name is None or len(words) > 4 or name[0].islower() or words[0].casefold() in _EVERYBODY:
        return []
    return [name]


_ADDRESS_DOT = re.compile(r"\b(Mr|Mrs|Ms|Mx|Dr|Prof|Sr|Sra|Srta|Dra|M)\.(?=\s)")
_EVERYBODY = frozenset(
    {"there", "all", "team", "everyone", "both", "alle", "zusammen", "tous", "toutes", "todos"}
)


def _read_line(cast: Cast, lines: tuple[str, ...], index: int, strangers: frozenset[str]) -> int:
    """Take what a line says; the index of the next line to read."""
    line = lines[index]
    if GREETING.match(line) and len(line) < 60:
        return index + 1
    for label, group in ((INTERVIEWER_LABEL, cast.interviewers), (COORDINATOR_LABEL, cast.coordinators)):
        match = label.match(line)
        if match:
            value = match["value"].strip()
            found = in_fragment(value, after_cue=True) if value else []
            after = index + 1
            if not value or not found:
                listed, after = _listed(lines, index + 1)
                found = found or listed
            if found:
                group.extend(person for person in found if not _is_stranger(person.name, strangers))
                return after
    for sentence in sentences(line):
        _read_sentence(cast, sentence, strangers)
    return index + 1


def _listed(lines: tuple[str, ...], index: int) -> tuple[list[Named], int]:
    """The people of the list below a label: one a line, until a line names nobody."""
    found: list[Named] = []
    while index < len(lines):
        line = lines[index].strip(" •·*-–>\t")
        if not line:
            if found or index + 1 >= len(lines) or not lines[index + 1].strip():
                break
            index += 1
            continue
        if ORGANIZER.search(line):
            index += 1
            continue
        here = [] if ANY_LABEL.match(line) or len(line) > 160 else in_fragment(line, after_cue=len(line) < 40)
        if not here:
            title = clean_title(line) if found and is_title(line) else None
            if title is None or found[-1].title:
                break
            found[-1] = Named(found[-1].name, title, found[-1].email, is_sure=True)
        found.extend(here)
        index += 1
    return found, index


def sentences(line: str) -> list[str]:
    """The sentences of a line; "Dr. Ortiz" ends none."""
    pieces: list[str] = []
    for piece in _SENTENCE_END.split(line):
        if pieces and _ABBREVIATED.search(pieces[-1]):
            pieces[-1] = f"{pieces[-1]} {piece}"
        else:
            pieces.append(piece)
    return pieces


def _read_sentence(cast: Cast, sentence: str, strangers: frozenset[str]) -> None:
    group: list[Named] | None = None
    last_end = 0
    for start, end, person in _named(sentence):
        if _is_stranger(person.name, strangers) or (not person.is_sure and _AT.search(sentence[:start])):
            continue
        before, after = sentence[:start], _ASIDE.sub("", sentence[end:])
        between = sentence[last_end:start]
        if (WILL_ARRANGE.match(after) and not WILL_MEET.match(after)) or (
            CONTACT.search(before) and not re.search(r"\b(?:with|mit|avec|con)\s*$", before)
        ):
            group = cast.coordinators
        elif MEET.search(before) or WILL_MEET.match(after):
            group = cast.interviewers
        elif group is None or len(between) > 60:
            group = cast.mentioned
        last_end = end
        group.append(person)


_ASIDE = re.compile(r"\s*<[^<>]*>|\s*\([^()]*@[^()]*\)")
# What stands behind these, or behind the number of a house, is a company or a place, not somebody to meet.
_AT = re.compile(
    r"(?:\b(?:at|bei|bei der|chez|en|for|join|joining|of|in|near|from)\s+(?:the\s+)?|"
    r"(?<![:.,\d])\b\d{1,4}[a-z]?\s+)$",
    re.IGNORECASE,
)


def _named(sentence: str) -> list[tuple[int, int, Named]]:
    """Names in a sentence with the titles and addresses that stand beside them."""
    spans = name_spans(sentence)
    spans += [
        span
        for span in _first_names(sentence)
        if not any(span[0] < end and start < span[1] for start, end, _ in spans)
    ]
    found: list[tuple[int, int, Named]] = []
    spans.sort()
    for position, (start, end, name) in enumerate(spans):
        if _NO_PERSON_BEHIND.match(sentence, end) and name.split()[0].casefold() not in FIRST_NAMES:
            continue
        floor = spans[position - 1][1] if position else 0
        ceiling = spans[position + 1][0] if position + 1 < len(spans) else len(sentence)
        title = _title_before(sentence[floor:start], is_first=not position) or _title_after(
            sentence[end:ceiling]
        )
        email = EMAIL.search(sentence[end : min(ceiling, end + 80)])
        # "Herr Weber" is a person by its form of address.
        addressed = sentence[start:end].rstrip(".") != name
        sure = (
            title is not None or email is not None or addressed or name.split()[0].casefold() in FIRST_NAMES
        )
        found.append((start, end, Named(name, title, email[0].casefold() if email else None, is_sure=sure)))
    return found


# "our Credit Risk team"
_NO_PERSON_BEHIND = re.compile(
    r"\s+(?:team|department|group|division|unit|office|role|position|opening|product|platform|abteilung|"
    r"équipe|equipo)\b",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"\b(?:with|meet|meeting|to|by|mit|avec|con|and|&|plus|und|et|y|"
    r",)\s+(?P<name>[^\W\d_a-z][^\W\d_]+)(?=\s*(?:[,.;(&!?]|$|\s(?:and|und|et|y|at|on|from|for|who|our|to|"
    r"in|um|am|à|le|a las|will)\b))"
)


def _first_names(sentence: str) -> list[tuple[int, int, str]]:
    """First names that stand alone behind "with" or in a list of them."""
    return [
        (match.start("name"), match.end("name"), match["name"])
        for match in _ALONE.finditer(sentence)
        if match["name"].casefold() in FIRST_NAMES and match["name"].casefold() not in _ALSO_WORDS
    ]


_ALSO_WORDS = frozenset(
    {
        "may",
        "will",
        "mark",
        "art",
        "june",
        "april",
        "august",
        "grant",
        "chen",
        "said",
        "mona",
        "li",
        "hope",
        "joy",
        "faith",
        "mar",
        "sun",
    }
)


_BEFORE_TITLE = re.compile(
    r"[.;:()]|\b(?:with|meet|meeting|to|by|from|mit|von|durch|avec|par|con|por|führen|leitet|führt)\s|"
    r"(?:,\s*)?\b(?:and|und|et|y|sowie)\s",
    re.IGNORECASE,
)
_OURS = re.compile(r"\b(?=(?:our|unser(?:e[rmn]?)?|notre|nos|nuestr[oa]s?)\s)", re.IGNORECASE)
_SMALL_IN_TITLES = frozenset({"of", "for", "and", "der", "de", "des", "für", "-", "&", "the", "in"})


def _title_before(text: str, *, is_first: bool) -> str | None:
    """The title that leads up to a name; behind another name only what follows "and" or a comma."""
    if _AT.search(text):
        return None
    *behind_cue, piece = _BEFORE_TITLE.split(text)
    if is_first:
        piece = _OURS.split(piece)[-1]
    if behind_cue:
        # "and the night nurse, Kim Tran": what is before the name is all one title.
        piece = piece.rstrip(" ,–-")
    last = (
        piece.strip(" ,–-").rpartition(",")[2].strip() if is_first else piece.rpartition(",")[2].strip(" –-")
    )
    piece = last if is_title(last) or not is_first else piece.strip(" ,–-")
    if not piece or len(piece) > 80 or not is_title(piece):
        return None
    # "our" opens a title; without it the words must be capitalised, or they belong to the sentence.
    title = clean_title(piece)
    if title is None or not is_title(title):
        return None
    if title == piece and not all(word[:1].isupper() or word in _SMALL_IN_TITLES for word in piece.split()):
        return None
    return title


def _title_after(text: str) -> str | None:
    text = re.sub(r"^\s*(?:<[^<>]*>|[(\[][^()\[\]]*@[^()\[\]]*[)\]])", "", text)
    match = re.match(
        r"\s*(?:,\s*|[(\[]\s*|\s[-–—]\s+|\s+is\s+(?=(?:our|the)\s))(?P<rest>[^()\[\];\n]{2,100})", text
    )
    if not match:
        return None
    rest = re.split(r"\s*[,)\]]\s*|\s(?:and|und|et|y)\s(?=[A-ZÀ-Þ]|our|unser|notre|nuestr)", match["rest"])
    parts = [rest[0]]
    if (
        len(rest) > 1
        and re.fullmatch(r"(?:VP|SVP|EVP|Director|Head|Manager|Lead|Vice President|Senior Director)", rest[0])
        and len(rest[1].split()) <= 3
    ):
        parts.append(rest[1])
    title = clean_title(", ".join(part.strip() for part in parts))
    is_known = title is not None and (is_title(title) or (text.lstrip()[0] in "([" and is_department(title)))
    return title if is_known else None


def _is_stranger(name: str, strangers: frozenset[str]) -> bool:
    key = names.key(name)
    return key in strangers or any(key == stranger.split()[0] for stranger in strangers if stranger)
