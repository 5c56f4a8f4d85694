"""The posts and degrees of a plain-text resume: who, where, when, and what was done there."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from afterview.core.recap.verbs import bases_by_past
from afterview.core.resume_dates import Dates, cut_dates


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a resume without its marks: a list item, a Markdown heading (`level` 1 to 6) or plain."""

    text: str
    bullet: bool = False
    level: int = 0
    after_blank: bool = False
    bold: bool = False


@dataclass(slots=True)
class _Entry:
    heads: list[str] = field(default_factory=list)
    dates: Dates | None = None
    highlights: list[str] = field(default_factory=list)
    prose: list[str] = field(default_factory=list)


def posts(lines: Sequence[Line], where: str) -> list[dict[str, object]]:
    """Work (`where` "name"), volunteer ("organization") or project entries as JSON Resume has them."""
    return [_post(entry, where) for entry in _entries(lines)]


def _post(entry: _Entry, where: str) -> dict[str, object]:
    position, employer, others = _who(entry.heads)
    return _present(
        {
            where: employer,
            "position": position,
            "description": ", ".join(others),
            **_dated(entry.dates),
            "summary": " ".join(entry.prose),
            "highlights": entry.highlights,
        }
    )


def projects(lines: Sequence[Line]) -> list[dict[str, object]]:
    """Project entries: a name, a description, highlights."""
    return [
        _present(
            {
                "name": " – ".join(entry.heads),
                **_dated(entry.dates),
                "description": " ".join(entry.prose),
                "highlights": entry.highlights,
            }
        )
        for entry in _entries(lines)
    ]


def degrees(lines: Sequence[Line]) -> list[dict[str, object]]:
    """Education entries; what was won or done there stands as highlights."""
    found = []
    for entry in _entries(lines):
        parts = [part for head in entry.heads for part in _parts(head)]
        degree = next((part for part in parts if _is_degree(part)), None)
        school = next((part for part in parts if part != degree and _is_organisation(part)), None)
        school = school or next((part for part in parts if part != degree), None)
        kind, _, area = (degree or "").partition(" in ")
        found.append(
            _present(
                {
                    "institution": school,
                    "studyType": kind,
                    "area": area,
                    **_dated(entry.dates),
                    "highlights": [*entry.highlights, *entry.prose],
                }
            )
        )
    return found


def _present(entry: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in entry.items() if value}


def _dated(dates: Dates | None) -> dict[str, object]:
    return {} if dates is None else {"startDate": dates.starts, "endDate": dates.ends}


def _entries(lines: Sequence[Line]) -> Iterator[_Entry]:
    """The lines parted into entries: each begins with lines that name it, and what follows tells of it."""
    entry = _Entry()
    for line in lines:
        rest, dates = cut_dates(line.text)
        if line.bullet and not line.level:
            entry.highlights.append(line.text)
            continue
        tells = bool(entry.highlights or entry.prose)
        if not line.level and entry.heads and dates is None and _is_deed(line.text):
            entry.highlights.append(line.text)
            continue
        if not line.level and _is_prose(line.text) and entry.heads:
            entry.prose.append(line.text)
            continue
        named = len([part for head in entry.heads for part in _parts(head)]) > 1
        again = bool(entry.dates) and (dates is not None or (line.after_blank and named))
        if entry.heads and (line.level or tells or again):
            yield entry
            entry = _Entry()
        if rest:
            entry.heads.append(rest)
        entry.dates = entry.dates or dates
    if entry.heads or entry.highlights or entry.prose:
        yield entry


def _is_deed(text: str) -> bool:
    """Whether an unmarked line tells what was done: it begins with a verb in the past."""
    if not text.strip():
        return False
    first, *more = text.lower().split()
    return len(more) > 2 and first in bases_by_past()


def _is_prose(text: str) -> bool:
    return len(text.split()) > 14 or (text.endswith(".") and len(text.split()) > 5)


def _who(heads: Sequence[str]) -> tuple[str | None, str | None, list[str]]:
    """The position and the employer in the lines that name a post, and what else stands there."""
    parts = [part for head in heads for part in _parts(head)]
    position = next((part for part in parts if names_a_job(part) and not _is_organisation(part)), None)
    position = position or next((part for part in parts if names_a_job(part)), None)
    others = [part for part in parts if part != position]
    employer = next((part for part in others if _is_organisation(part)), others[0] if others else None)
    if position is None and len(others) > 1:
        position = next(part for part in others if part != employer)
    return position, employer, [part for part in others if part not in {position, employer}]


def _parts(head: str) -> list[str]:
    """The parts of a naming line, a place at its end left out."""
    head = re.sub(r"[ ,|–—(-]+(?:[A-Z][\w.'’-]+ ?){1,3},\s*(?:[A-Z]{2}|UK|USA)\)?\s*$", "", head) or head
    split = re.split(r"\s*\t\s*|\s{2,}|\s+[|·•–—-]\s+|\s+(?:at|@)\s+|,\s+(?!(?:Inc|LLC|Ltd|Jr|Sr)\b)", head)
    parts = (part.strip(" ,|") for part in split)
    return [part for part in parts if re.search(r"\w", part) and not _is_place(part)]


def _is_place(part: str) -> bool:
    return bool(re.fullmatch(r"\(?(?:[Rr]emote|[Hh]ybrid|[A-Z]{2}|USA)\)?", part))


@cache
def _titles() -> re.Pattern[str]:
    return re.compile(
        r"\b(accountant|administrator|advis[eo]r|agent|aide|analyst|apprentice|architect|artist|assistant|associate|attorney"
        r"|auditor|baker|barista|bartender|buyer|captain|caregiver|carer|carpenter|cashier|chair|chef|chief|cleaner|clerk"
        r"|coach|consultant|contractor|controller|cook|coordinator|counsell?or|crew|curator|dentist|designer|developer"
        r"|director|doctor|driver|economist|editor|educator|electrician|engineer|executive|farmer|fellow|firefighter"
        r"|foreman|founder|freelance\w*|gardener|guard|guide|head|host|hostess|housekeeper|instructor|intern|internship"
        r"|interpreter|janitor|journalist|lawyer|lead|lecturer|librarian|machinist|manager|marketer|mechanic|member|mentor"
        r"|merchandiser|midwife|nurse|officer|operator|owner|paralegal|paramedic|pharmacist|photographer|physician|pilot"
        r"|planner|plumber|practitioner|president|principal|producer|professor|programmer|receptionist|recruiter|reporter"
        r"|representative|researcher|resident|salesperson|scientist|secretary|server|specialist|statistician|steward|strategist"
        r"|stylist|superintendent|supervisor|surgeon|teacher|technician|teller|tester|therapist|trader|trainee|trainer|translator"
        r"|treasurer|tutor|underwriter|vice|volunteer|waiter|waitress|welder|worker|writer|vp|cto|ceo|cfo|rn|sre)s?\b",
        re.IGNORECASE,
    )


@cache
def _organisations() -> re.Pattern[str]:
    return re.compile(
        r"\b(academy|agency|associates|bank|cent(?:er|re)|church|clinic|college|company|corp|corporation|council|department"
        r"|district|foundation|gmbh|group|hospital|hotel|inc|institute|isd|labs?|library|limited|llc|llp|ltd|ministry|museum"
        r"|nhs|partners|plc|restaurant|school|schools|services|solutions|store|studios?|systems|technologies|trust"
        r"|universit\w+)\b",
        re.IGNORECASE,
    )


@cache
def _degrees() -> re.Pattern[str]:
    return re.compile(
        r"\b(bachelor|master|doctor|associate|diploma|certificate|degree|ph\.?d|mba|b\.?sc?|m\.?sc?|b\.?a|m\.?a|b\.?ed|m\.?ed|"
        r"b\.?eng|m\.?eng|bfa|mfa|jd|llb|llm|md|ged|a-levels?|gcses?|minor|major|credential|apprenticeship)\b\.?",
        re.IGNORECASE,
    )


def names_a_job(part: str) -> bool:
    """Whether a part of a line holds the word for a profession or a post."""
    return bool(_titles().search(part))


def _is_organisation(part: str) -> bool:
    return bool(_organisations().search(part))


def _is_degree(part: str) -> bool:
    return bool(_degrees().search(part))
