"""The foot of a letter: who signs it, as what, and for whom."""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterview.core.reading import names
from afterview.core.reading.people import EMAIL, Named
from afterview.core.reading.titles import clean_title, is_title
from afterview.core.reading.vocabulary import RECRUITING_WORDS

_CLOSING = re.compile(
    r"^\W*(?:(?:best|kind|warm|warmest|many|with (?:best|kind|warm))\s*(?:regards|wishes|thanks)?|regards|"
    r"sincerely|yours(?: (?:sincerely|faithfully|truly))?|cheers|thanks(?: so much| again| in advance)?|"
    r"thank you(?: so much| again| very much)?|"
    r"all the best|talk soon|see you (?:soon|then)|respectfully|cordially|many thanks|"
    r"(?:mit )?(?:freundliche[nm]?|beste[nm]?|viele[n]?|herzliche[nm]?|liebe[n]?|schöne[n]?) (?:grüße?n?|"
    r"gruß|grüssen?|dank)|mfg|lg|vg|"
    r"(?:bien )?cordialement|bien à vous|sincères salutations|salutations(?: distinguées)?|cdlt|à bientôt|"
    r"belle journée|"
    r"(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|un abrazo|cordialmente|muchas gracias|"
    r"gracias)\s*[,.!–-]*\s*$",
    re.IGNORECASE,
)
_FORMULA = re.compile(
    r"^\W*(?:veuillez agréer|nous vous prions|je vous prie|reciba un cordial|よろしくお願い|敬具)",
    re.IGNORECASE,
)
_RULE = re.compile(r"^--\s*$")
_END = re.compile(r"^\W*(?:_{5,}|-{5,}|={5,}|~{3,})")
_NOT_A_LINE = re.compile(
    r"https?:|www\.|\S@\S|\d{4,}|^\W*(?:t|tel|p|m|f|phone|mobile|fax|cell|direct|e-?mail|web|linkedin|"
    r"address|book|confidential|this e-?mail)\b\W",
    re.IGNORECASE,
)
_MOST_LINES = 6


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed; `rest` are the lines below the name that tell the company."""

    person: Named | None
    rest: tuple[str, ...] = ()


def signature_of(lines: tuple[str, ...], sender: str | None) -> Signature | None:
    """The signature below the closing words, or where the sender's own name stands near the end."""
    start = _start(lines, sender)
    if start is None:
        return None
    block = [line.strip(" *_>") for line in lines[start : start + _MOST_LINES + 2] if line.strip(" *_>")][
        :_MOST_LINES
    ]
    return _read(block[:_MOST_LINES]) if block else None


def _is_department(text: str) -> bool:
    """Whether a line below a name is what the signer does: "Talent Acquisition", "Recruiting"."""
    words = [word.casefold() for word in text.split()]
    return (
        len(words) <= 3
        and any(word in RECRUITING_WORDS or word in {"hr", "personal"} for word in words)
        and "team" not in words
    )


def _start(lines: tuple[str, ...], sender: str | None) -> int | None:
    found = None
    for index, line in enumerate(lines):
        if _CLOSING.match(line) or _FORMULA.match(line) or (_RULE.match(line) and found is None):
            found = index + 1
    if found is not None and any(line.strip() for line in lines[found:]):
        return found
    if sender:
        key = names.key(sender)
        for index in range(len(lines) - 1, max(-1, len(lines) - 12), -1):
            words = names.key(lines[index])
            if words and (words == key or words.startswith(f"{key} ") or words == key.split()[0]):
                return index
    return None


def _read(block: list[str]) -> Signature | None:
    pieces = [piece.strip() for piece in re.split(r"\s*[|•·\t]\s*|\s+[-–—/]\s+|,\s+", block[0])]
    name = names.clean(pieces[0], trusted=False) or (
        names.clean(pieces[0]) if len(pieces[0].split()) == 1 and pieces[0][:1].isupper() else None
    )
    if name is None:
        # A letter signed by a team: "Meridian Care Talent Acquisition".
        return Signature(None, tuple(line for line in block[:2] if not _NOT_A_LINE.search(line)))
    title: str | None = None
    rest: list[str] = list(pieces[1:])
    found = [match[0].casefold() for line in block if (match := EMAIL.search(line))]
    email = next((address for address in found if names.fits(address, name)), None)
    for line in block[1:]:
        if _NOT_A_LINE.search(line) or len(line) > 90:
            if title is not None or rest:
                break
            continue
        rest.append(line)
    for index, line in enumerate(rest):
        head, *tail = re.split(r"\s*[|•·@\t]\s*|,\s+|\s+[-–—]\s+|\s+(?:at|bei|chez)\s+", line)
        if title is None and (is_title(head) or _is_department(head)):
            title = clean_title(head)
            rest[index : index + 1] = tail
            break
    return Signature(
        Named(name, title, email, is_sure=True),
        tuple(line for line in rest if not _NOT_A_LINE.search(line))[:3],
    )
