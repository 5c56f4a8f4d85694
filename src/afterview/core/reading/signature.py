"""The foot of a letter: who signs it, as what, and for whom."""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterview.core.reading import names
from afterview.core.reading.people import EMAIL, Named
from afterview.core.reading.titles import clean_title, is_title
from afterview.core.reading.vocabulary import (
    COMMON_WORDS,
    DEPARTMENT_WORDS,
    NO_PERSON_WORDS,
    RECRUITING_WORDS,
    TITLE_WORDS,
)

_CLOSING = re.compile(
    r"^\W*(?:(?:best|kind|warm|warmest|many|with (?:best|kind|warm))\s*(?:regards|wishes|thanks)?|regards|"
    r"sincerely|(?:very truly )?yours(?: (?:very )?(?:sincerely|faithfully|truly))?|rgds|warmly|greetings|"
    r"(?:thanks|thank you) (?:&|and) (?:best |kind |warm )?regards|cheers|thanks(?: so much| again|"
    r" in advance)?|"
    r"thank you(?: so much| again| very much)?|all the best|talk soon|see you (?:soon|then)|respectfully|"
    r"cordially|many thanks|"
    r"(?:mit )?(?:freundliche[nm]?|beste[nm]?|viele[n]?|herzliche[nm]?|liebe[n]?|schöne[n]?|freundlich) "
    r"(?:grüße?n?|gruß|grüssen?|gruss|dank)|mfg|lg|vg|bis (?:dann|bald)|"
    r"(?:bien )?cordialement|bien à vous|sincères salutations|salutations(?: distinguées)?|cdlt|à bientôt|"
    r"belle journée|au plaisir(?: de .{0,60})?|"
    r"(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|un abrazo|cordialmente|muchas gracias|gracias)"
    r"\s*[,.!–-]*\s*$|^\W*(?:よろしくお願い|敬具)",
    re.IGNORECASE,
)
_ON_BEHALF = re.compile(r"^(?:i\. ?[AV]\.|ppa\.|p\. ?p\.|p/o)\s+")
_MARK = re.compile(r"^--\s*$")
_END = re.compile(r"^\W*(?:_{5,}|-{5,}|={5,}|~{3,})")
_PIECES = re.compile(r"\s*[|•·\t]\s*|\s+[-–—/]\s+|,\s+")
_TITLE_PIECES = re.compile(r"\s*[|•·@\t]\s*|,\s+|\s+[-–—]\s+|\s+(?:at|bei|chez)\s+")
_NO_TITLE = re.compile(
    r"https?:|www\.|\S@\S|\d{4,}|"
    r"^\W*(?:t|tel|p|m|f|phone|mobile|fax|cell|direct|e-?mail|web|linkedin|address|book|confidential|"
    r"this e-?mail)\b\W",
    re.IGNORECASE,
)
_PERSONNEL = frozenset(
    {
        "hr",
        "people",
        "human",
        "personal",
        "personalabteilung",
        "personalwesen",
        "rh",
        "humaines",
        "humanos",
        "sekretariat",
        "secrétariat",
        "secretaría",
    }
)
_IN_DEPARTMENTS = (
    _PERSONNEL | RECRUITING_WORDS | COMMON_WORDS | DEPARTMENT_WORDS | NO_PERSON_WORDS | TITLE_WORDS | {"&"}
)
_MOST_LINES = 6
_NEAR_END = 12


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed; `rest` are the lines below the name that may tell the company."""

    person: Named | None = None
    rest: tuple[str, ...] = ()


def signature_of(lines: tuple[str, ...], sender: str | None) -> Signature:
    """The signature below the closing words, or where the sender's own name stands near the end."""
    start = _start(lines, sender)
    if start is None:
        return Signature()
    block: list[str] = []
    for line in lines[start : start + _MOST_LINES + 2]:
        if _END.match(line):
            break
        if bare := line.strip(" *_>"):
            block.append(bare)
    return _read(block[:_MOST_LINES]) if block else Signature()


def is_closing(line: str) -> bool:
    """Whether a line is the words before a signature: "Kind regards,"."""
    return _CLOSING.match(line) is not None


def _start(lines: tuple[str, ...], sender: str | None) -> int | None:
    found: int | None = None
    for index, line in enumerate(lines):
        if is_closing(line) or (_MARK.match(line) and found is None):
            found = index + 1
    if found is not None and any(line.strip() for line in lines[found:]):
        return found
    return _where_named(lines, sender) if sender else None


def _where_named(lines: tuple[str, ...], sender: str) -> int | None:
    """The line near the end that begins with the sender's name."""
    key = names.key(sender)
    for index in range(len(lines) - 1, max(-1, len(lines) - _NEAR_END), -1):
        words = names.key(lines[index])
        if words and (words == key or words.startswith(f"{key} ") or words == key.partition(" ")[0]):
            return index
    return None


def _read(block: list[str]) -> Signature:
    head, *beside = _PIECES.split(_ON_BEHALF.sub("", block[0]))
    name = names.clean(head, trusted=False)
    if name is None:
        # A letter signed by a team: "Meridian Care Talent Acquisition".
        return Signature(None, tuple(line for line in block[:2] if not _NO_TITLE.search(line)))
    rest = [line for line in [*beside, *block[1:]] if not _NO_TITLE.search(line) and len(line) <= 90]
    title: str | None = None
    for index, line in enumerate(rest):
        first, *others = _TITLE_PIECES.split(line)
        if is_title(first) or _is_department(first):
            title = clean_title(first)
            rest[index : index + 1] = others
            break
    addresses = [match[0].casefold() for line in block if (match := EMAIL.search(line))]
    email = next((address for address in addresses if names.fits(address, name)), None)
    return Signature(Named(name, title, email, is_sure=True), tuple(rest[:3]))


def _is_department(text: str) -> bool:
    """Whether a line below a name is what the signer does: "Talent Acquisition", "Recruiting"."""
    words = [word.casefold() for word in text.split()]
    if len(words) > 3 or "team" in words:
        return False
    tells = any(word in RECRUITING_WORDS or word in _PERSONNEL for word in words)
    return tells and all(word in _IN_DEPARTMENTS for word in words)
