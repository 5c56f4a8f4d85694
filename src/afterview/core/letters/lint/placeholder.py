"""`placeholder`: nothing is left to fill in (RULEBOOK section 6)."""

import re
from collections.abc import Iterator
from functools import cache

from afterview.core.letters.lint.body import Salutation
from afterview.core.letters.lint.courtesy import HONORIFICS
from afterview.core.letters.lint.case import Case, notes, present, strings
from afterview.core.letters.lint.finding import Finding
from afterview.core.letters.lint.plain import plain, without_quotations

_SLOTS = (
    r"(?:first|last|full|family|given|sur)?[ _-]?names?|company|employer|organi[sz]ation|position|job|role|title|date|day|time"
    r"|interviewers?|manager|recipient|insert|add|fill|your|their|xx+|tbd|tba|todo|topic|skills?|project|number|something|someone"
    r"|department|school|hospital|team|address|phone|email|e-mail|signature|specific|mention|detail|details|example|reason"
    r"|weekday|month|year|city|product|experience|achievement|qualification|strength|placeholder|salutation|mr|ms|mrs|he|she"
)


@cache
def _bracketed() -> re.Pattern[str]:
    return re.compile(
        r"\[\[?(?P<square>[^\[\]\n]{0,80})\]?\](?!\()|\{\{?\{?(?P<curly>[^{}\n]{0,80})\}?\}?\}|<<?(?P<angle>[^<>\n]{1,60})>?>"
        r"|«(?P<guillemet>[^«»\n]{1,40})»|\((?P<round>[^()\n]{1,60})\)|%(?P<percent>[A-Za-z_]{2,30})%|\$(?P<dollar>\{?[A-Za-z_]{3,30}\}?)"
    )


@cache
def _bare() -> re.Pattern[str]:
    return re.compile(
        r"(?<![A-Za-z])(?:[Xx]{3,}|XX)(?![A-Za-z])|[Xx]{2}[/.-][Xx]{2}|_{2,}|(?<!\.)\.{6,}|…{3,}|\?{3,}|-{6,}\w?|@@\w*|#{2,}\w*#*|#[A-Z_]{3,}#"
        r"|\b(?:TBD|TBA|TBC|TODO|FIXME|TKTK|TK)\b|\b(?:tbd|todo|fixme)\b:?|\b[Ll]orem ipsum\b"
        r"|\b(?:INSERT|FILL IN|ADD) [A-Z]{3,}(?: [A-Z]{2,})*"
        r"|\b(?:COMPANY|POSITION|INTERVIEWER|RECIPIENT|YOUR|FIRST|LAST|JOB|FULL)[ _](?:NAME|TITLE)\b"
        r"|\b(?:Company|Interviewer|Position|First|Last|Recipient|Hiring Manager|Your|Job) (?:Name|Title)(?: Here)?\b"
        r"|\b(?:Mr|Ms|Mrs|Dr|Company|Firm|Position|Project)\.? [XYZ](?![\w.'’&-])|\b[Nn]\. ?[Nn]\."
        r"|%s|%d|\bundefined\b|\bNaN\b|#N/A|#REF!"
    )


def check_placeholder(case: Case) -> Iterator[Finding]:
    """An error for each place that is left to fill in, and for a salutation that greets nobody."""
    salutation = case.letter.salutation
    if salutation is not None and (empty := _empty(case, salutation)) is not None:
        yield empty
    text = case.letter.text
    if not _SUSPECT.search(text):
        return
    low = without_quotations(plain(text))
    for found in (*_bracketed().finditer(text), *_bare().finditer(text)):
        quoted = found.lastgroup != "guillemet" and not low[found.start() : found.end()].strip()
        if not (quoted or _is_meant(found) or _is_recorded(case, found[0])):
            yield Finding(
                "placeholder",
                "error",
                found.start(),
                found.end(),
                f"“{found[0][:40]}” is still to be filled in.",
            )


_SUSPECT = re.compile(
    r"[\[{<«(%$_@#…]|\.{6}|\?{3}|-{6}|[Xx][Xx]|TB[DAC]|tbd|TODO|todo|FIXME|fixme|TK|orem ipsum|INSERT|FILL IN|ADD |N\. ?N\."
    r"|n\. ?n\.|NAME|TITLE|Name|Title|undefined|NaN|\b(?:Mr|Ms|Mrs|Dr|Company|Firm|Position|Project)\.? [XYZ]"
)


def _is_meant(found: re.Match[str]) -> bool:
    """Whether a bracket holds what people write in brackets: an aside, an address, [sic]."""
    kind = found.lastgroup
    if kind is None:
        return False
    inner = plain(found[kind]).strip()
    words = re.findall(r"[a-z]+", inner)
    if kind == "percent":
        return not re.fullmatch(_slot_names(), inner)
    if kind == "angle":
        return (
            "@" in inner
            or "://" in inner
            or inner.startswith(("www.", "mailto"))
            or not words
            or inner in ("3", "br")
        )
    if kind == "dollar":
        return not re.fullmatch(
            rf"\{{?(?:{_SLOTS})(?:[ _](?:{_SLOTS}))*\}}?", inner
        ) and not inner.startswith("{")
    if kind == "guillemet":  # quotation marks in some languages, merge fields in some programs
        return not re.fullmatch(rf"(?:{_SLOTS})(?:[ _](?:{_SLOTS}|here))*", inner)
    if kind == "round":
        return not re.fullmatch(
            rf"(?:(?:insert|fill in|add|enter)\b.*|(?:the |your |their |of |here |for )*(?:{_SLOTS})(?: (?:{_SLOTS}|of|the|here|goes|x))*)",
            inner,
        ) or inner in ("he", "she", "time", "day", "team", "year", "job")
    if not inner:
        return False
    if inner in ("sic", "...", "…", "at", "dot", "x") or re.fullmatch(r"[\d.,\s-]+|\.+", inner):
        return inner != "x"
    named = re.search(rf"\b(?:{_SLOTS})\b", inner) is not None
    # "[t]he" and "[they]" are an editor's hand; a capital inside is a slot's name.
    edited = kind == "square" and not named and found[kind] == found[kind].lower()
    return edited


@cache
def _slot_names() -> re.Pattern[str]:
    return re.compile(rf"(?:{_SLOTS})(?:_(?:{_SLOTS}))*")


def _is_recorded(case: Case, found: str) -> bool:
    """Whether the journal itself has it: a mailing that began "Dear {first_name}"."""
    opportunity = case.occasion.opportunity
    texts = (*notes(case), *present((opportunity.job_ad, opportunity.position, opportunity.company)))
    return any(found in text for text in texts) or any(
        found in text for text in strings(case.occasion.journal.resume)
    )


def _empty(case: Case, salutation: Salutation) -> Finding | None:
    name = case.letter.at(salutation.name)
    words = re.findall(r"[^\W_]+", plain(name))
    reader = case.occasion.person
    fix = None if reader is None else f"Dear {reader.name},"
    if words and all(word in HONORIFICS and word not in ("sir", "madam", "chef", "coach") for word in words):
        return Finding(
            "placeholder",
            "error",
            salutation.start,
            salutation.end,
            "The salutation has no name after its title.",
            fix,
        )
    greeting = case.letter.text[salutation.start : salutation.end]
    gap = re.search(r"\s[,:!.]\s*$", greeting) is not None
    if not words and not name.strip() and (salutation.greeting.endswith("dear") or gap):
        return Finding(
            "placeholder", "error", salutation.start, salutation.end, "The salutation greets nobody.", fix
        )
    return None
