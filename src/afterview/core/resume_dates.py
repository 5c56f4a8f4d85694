"""The dates that stand beside a post or a degree, as JSON Resume writes them ("2020-03", "2020")."""

import re
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Dates:
    """A stretch of time as JSON Resume writes it; without an end it goes on."""

    starts: str
    ends: str | None


def cut_dates(line: str) -> tuple[str, Dates | None]:
    """A line without its dates, and the dates, or None where it holds none.

    "Acme, Jan 2020 – Present" gives "Acme" and from 2020-01 on; one date alone begins and ends there.
    """
    found = _dates().search(line)
    if found is None:
        return line.strip(), None
    before, after = line[: found.start()].rstrip(_JOINTS), line[found.end() :].lstrip(_JOINTS)
    return f"{before}  {after}".strip(), _read(found)


_JOINTS = " \t,;:|·•–—-(["
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@cache
def _dates() -> re.Pattern[str]:
    month = rf"(?:{'|'.join(_MONTHS)})[a-z]{{0,6}}\.?"
    season = "spring|summer|autumn|fall|winter"
    day = rf"(?:{month},?\s+|(?:{season})\s+|\d{{1,2}}[/.])?(?:19|20)\d\d(?:-\d\d(?!\d))?"
    joint = r"\s*(?:-|–|—|\bto\b|\buntil\b|\bthrough\b)\s*"
    goes_on = r"(?:present|current(?:ly)?|now|today|ongoing)\b|(?=[)\]]|\s*$)"
    return re.compile(
        rf"[(\[]?\b(?:(?P<starts>{day}|{month}(?={joint}{month}\s)){joint}(?:(?P<ends>{day})|{goes_on})"
        rf"|since\s+(?P<since>{day})|(?P<only>{day})(?=\s*[)\]]|\s*$))\s*[)\]]?",
        re.IGNORECASE,
    )


def _read(found: re.Match[str]) -> Dates:
    if found["only"]:
        return Dates(iso_date(found["only"]), iso_date(found["only"]))
    if found["since"]:
        return Dates(iso_date(found["since"]), None)
    ends = found["ends"]
    starts = found["starts"]
    if ends and not re.search(r"\d{4}", starts):
        starts = f"{starts} {ends[-4:]}"
    return Dates(iso_date(starts), iso_date(ends) if ends else None)


def iso_date(written: str) -> str:
    """A written date ("March 2020", "03/2020", "2020") as JSON Resume has it; a season is its year."""
    year = re.search(r"(?:19|20)\d\d(?:-\d\d)?", written)
    known = year[0] if year else written
    name = written[:3].lower()
    number = re.match(r"(\d{1,2})[/.]", written)
    month = _MONTHS.index(name) + 1 if name in _MONTHS else int(number[1]) if number else 0
    return f"{known}-{month:02}" if 1 <= month <= 12 and len(known) == 4 else known
