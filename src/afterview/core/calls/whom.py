"""Whom to ask for: of the people met, the one who can say most about the decision."""

import re
from collections.abc import Iterable
from datetime import datetime
from functools import cache

from afterview.core.calls.script import Contact
from afterview.core.journal import Interview, Person
from afterview.core.plain_text import one_line

_DECIDES, _RECRUITS, _OTHER, _ASSISTS = range(4)


def contacts(interviews: Iterable[Interview], now: datetime) -> tuple[Contact, ...]:
    """The people met in the interviews that have ended by `now`, whom to ask for first.

    Where none has ended, the people of the interviews ahead. Who leads a team comes before who recruits, then
    everybody else, then assistants; of two alike whose number is recorded, who was met last, then by name.
    """
    held = sorted(interviews, key=lambda i: (i.ends, i.id), reverse=True)
    ended = [i for i in held if i.ends <= now]
    met: dict[str, tuple[int, list[Person]]] = {}
    for recency, interview in enumerate(ended if any(i.people for i in ended) else held):
        for person in interview.people:
            met.setdefault(person.name, (recency, []))[1].append(person)
    ranked = [(_authority(people), recency, _contact(people)) for recency, people in met.values()]
    ranked.sort(key=lambda r: (r[0], r[2].phone is None, r[1], r[2].name))
    return tuple(contact for _, _, contact in ranked)


def dial(first: Contact | None, company: str) -> str:
    """Which number to call."""
    if first is None:
        return f"Nobody is recorded at {company}, so call their main number."
    if first.phone is None:
        return f"No number is recorded for {first.name}, so call the main number of {company}."
    return f"Call {first.phone}."


def if_absent(first: Contact | None, otherwise: tuple[Contact, ...]) -> str:
    """What to do where the one asked for cannot come to the telephone."""
    ask_when = "ask when a good time to call again would be, and note the name of who tells you"
    if first is None:
        return f"If nobody can be put through, {ask_when}."
    if not otherwise:
        return f"If {first.name} is not there, {ask_when}."
    other = otherwise[0]
    number = f" on {other.phone}" if other.phone else ""
    return f"If {first.name} is not there, ask for {other.in_words}{number}. Otherwise {ask_when}."


def _contact(people: list[Person]) -> Contact:
    """One person as recorded over several interviews, the latest first."""
    return Contact(
        name=one_line(people[0].name),
        title=next((one_line(p.title) for p in people if p.title and p.title.strip()), None),
        phone=next((one_line(p.phone) for p in people if p.phone and p.phone.strip()), None),
    )


def _authority(people: list[Person]) -> int:
    titles = " / ".join(p.title for p in people if p.title)
    duties = " / ".join(p.responsibilities for p in people if p.responsibilities)
    if _pattern("assists").search(titles):
        return _ASSISTS
    if _pattern("recruits").search(titles):
        return _RECRUITS
    if _pattern("decides").search(titles) or _pattern("leads").match(duties):
        return _DECIDES
    return _RECRUITS if _pattern("recruits").search(duties) else _OTHER


@cache
def _pattern(name: str) -> re.Pattern[str]:
    words = {
        "assists": r"assistant\s+to|(?:executive|personal|office|administrative)\s+assistant|secretary"
        r"|receptionist|coordinator",
        "recruits": r"recruit\w*|talent|sourcer|staffing|human\s+resources|hr|people\s+(?:team|partner|ops"
        r"|operations|officer|manager)|personnel",
        "decides": r"head|director|manager|lead|leader|chief|c[a-z]o|president|[es]?vp|founder|owner"
        r"|partner|principal|supervisor|dean|chair\w*|headteacher|matron|foreman|superintendent",
        "leads": r"\s*(?:runs|leads|manages|heads|in\s+charge|hiring\s+manager)",
    }
    return re.compile(rf"\b(?:{words[name]})\b", re.IGNORECASE)
