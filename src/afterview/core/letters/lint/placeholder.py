"""`placeholder`: nothing is left to fill in (RULEBOOK section 6)."""

import re
from collections.abc import Iterator
from functools import cache

from afterview.core.letters.lint.body import Salutation
from afterview.core.letters.lint.case import Case, notes, present
from afterview.core.letters.lint.courtesy import HONORIFICS
from afterview.core.letters.lint.finding import Finding
from afterview.core.letters.lint.plain import phrase, plain, without_quotations
from afterview.core.letters.lint.wording import wording

# What a slot of a template is called.
_SLOT = wording(
    r"""
    (?:first|last|full|family|given|sur)?[ _-]?names?|company|employer|organi[sz]ation|position|job
    role|title|date|day|time
    interviewers?|manager|recipient|insert|add|fill|your|their|xx+|tbd|tba|todo|topic|skills?|project
    number|something|someone
    department|school|hospital|team|address|phone|e-?mail|signature|specific|mention|details?|example
    reason|weekday|month|year
    city|product|experience|achievement|qualification|strength|placeholder|salutation|mr|ms|mrs|he|she
    """
)


@cache
def _bracketed() -> re.Pattern[str]:
    return re.compile(
        r"\[\[?(?P<square>[^\[\]\n]{0,80})\]?\](?!\()|\{\{?\{?(?P<curly>[^{}\n]{0,80})\}?\}?\}"
        r"|<<?(?P<angle>[^<>\n]{1,60})>?>|«(?P<guillemet>[^«»\n]{1,40})»|\((?P<round>[^()\n]{1,60})\)"
        r"|%(?P<percent>[A-Za-z_]{2,30})%|\$(?P<dollar>\{?[A-Za-z_]{3,30}\}?)"
    )


@cache
def _bare() -> re.Pattern[str]:
    """What is no word of a letter: XXX, ____, TBD, lorem ipsum, COMPANY NAME, Ms. X."""
    return re.compile(
        wording(
            r"""
    (?<![A-Za-z])(?:[Xx]{3,}|XX)(?![A-Za-z])|[Xx]{2}[/.-][Xx]{2}|_{2,}|(?<!\.)\.{6,}|…{3,}|\?{3,}
    -{6,}
    @@\w*|[#]{2,}\w*#*|[#][A-Z_]{3,}#|%s|%d|\bundefined\b|\bNaN\b
    \b(?:TBD|TBA|TBC|TODO|FIXME|TKTK|TK)\b|\b(?:tbd|todo|fixme)\b|\b[Ll]orem ipsum\b
    \b(?:INSERT|FILL IN|ADD) [A-Z]{3,}(?: [A-Z]{2,})*
    \b(?:COMPANY|POSITION|INTERVIEWER|RECIPIENT|YOUR|FIRST|LAST|JOB|FULL)[ _](?:NAME|TITLE)\b
    \b(?:Company|Interviewer|Position|First|Last|Recipient|Hiring Manager|Your|Job) (?:Name|Title)
        (?: Here)?\b
    \b(?:Mr|Ms|Mrs|Dr|Company|Firm|Position|Project)\.? [XYZ](?![\w.'’&-])|\b[Nn]\. ?[Nn]\.
    """
        )
    )


def check_placeholder(case: Case) -> Iterator[Finding]:
    """An error for each place that is left to fill in, and for a salutation that greets nobody.

    What is quoted, or stands so in the journal, is meant.
    """
    salutation = case.letter.salutation
    if salutation is not None and (why := _emptiness(case, salutation)) is not None:
        reader = case.occasion.person
        fix = None if reader is None else f"Dear {reader.name},"
        yield Finding("placeholder", "error", salutation.start, salutation.end, why, fix)
    text = case.letter.text
    spoken = without_quotations(plain(text))
    for found in (*_bracketed().finditer(text), *_bare().finditer(text)):
        quoted = found.lastgroup != "guillemet" and not spoken[found.start() : found.end()].strip()
        if not (quoted or _is_meant(found) or _is_recorded(case, found[0])):
            message = f"“{found[0][:40]}” is still to be filled in."
            yield Finding("placeholder", "error", found.start(), found.end(), message)


def _is_meant(found: re.Match[str]) -> bool:
    """Whether a bracket holds what people write in brackets: an aside, an address, [sic]."""
    kind = found.lastgroup
    return kind is not None and _MEANT[kind](found[kind])


def _is_editing(inner: str) -> bool:
    """[sic], [...], [1], and the hand of an editor: "[t]he", "[they]"."""
    low = plain(inner).strip()
    if not low or phrase(rf"\b(?:{_SLOT}|x)\b").search(low):
        return False
    return inner == inner.lower()


def _is_mark_up(inner: str) -> bool:
    """An address, or a smaller-than sign on its own."""
    low = plain(inner).strip()
    return "@" in low or "://" in low or low.startswith("www.") or not re.search(r"[a-z]", low) or low == "br"


def _is_aside(inner: str) -> bool:
    """Whatever stands in round brackets, unless it is all slot: "(insert name)", "(company)"."""
    low = plain(inner).strip()
    told = (
        r"(?:insert|fill in|add|enter)\b.*"
        rf"|(?:(?:the|your|their|of|here|for) )*(?:{_SLOT})(?: (?:{_SLOT}|of|the|here|goes|x))*"
    )
    return re.fullmatch(told, low) is None or low in ("he", "she", "time", "day", "team", "year", "job")


def _is_no_slot(inner: str) -> bool:
    """What stands between marks that programs use for their fields, and is none."""
    return re.fullmatch(rf"\{{?(?:{_SLOT})(?:[ _](?:{_SLOT}|here))*\}}?", plain(inner)) is None


_MEANT = {
    "square": _is_editing,
    "curly": lambda _: False,
    "angle": _is_mark_up,
    "round": _is_aside,
    "guillemet": _is_no_slot,
    "percent": _is_no_slot,
    "dollar": _is_no_slot,
}


def _is_recorded(case: Case, found: str) -> bool:
    """Whether the journal itself has it: a mailing that began "Dear {first_name}"."""
    opportunity = case.occasion.opportunity
    texts = (*notes(case), *present((opportunity.job_ad, opportunity.position, opportunity.company)))
    return any(found in text for text in (*texts, *case.resume))


_NAMES_ENOUGH = frozenset({"sir", "madam", "chef", "coach"})


def _own_words(name: str) -> list[str]:
    """The words of a name after the first: a form of address among them is a family name."""
    return re.findall(r"[^\W_]+", plain(name))[1:]


def _emptiness(case: Case, salutation: Salutation) -> str | None:
    """Why a salutation is a place left to fill in: "Dear ,", "Dear Ms.,"."""
    name = case.letter.at(salutation.name)
    words = re.findall(r"[^\W_]+", plain(name))
    titles = HONORIFICS - {word for who in case.people() for word in _own_words(who.name)}  # "Mr. Sheikh"
    if words and titles.issuperset(words) and _NAMES_ENOUGH.isdisjoint(words):
        return "The salutation has no name after its title."
    greeting = case.letter.text[salutation.start : salutation.end]
    gap = re.search(r"\s[,:!.]\s*$", greeting) is not None
    if not name.strip() and (salutation.greeting.endswith("dear") or gap):
        return "The salutation greets nobody."
    return None
