"""A journal begun, or added to, from what an invitation, a resume, an advertisement and notes say."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeVar

from afterview.core.holiday import knows_subdivision
from afterview.core.journal import (
    Candidate,
    Clarification,
    Format,
    HearBy,
    Interview,
    Journal,
    Opportunity,
    Person,
    Topic,
)
from afterview.core.notes import Notes
from afterview.core.plain_text import one_line
from afterview.core.promises import read_promise
from afterview.core.refusal import Refused
from afterview.core.shape import Id
from afterview.core.time import local_time

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Invited:
    """One interview as an invitation tells it; None is unknown."""

    starts: datetime
    ends: datetime
    company: str | None
    position: str | None
    people: tuple[Person, ...]
    format: Format | None = None
    time_zone: str | None = None
    country: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """The journal after an intake, which opportunity and interview it was, and what was left open."""

    journal: Journal
    opportunity: Opportunity
    interview: Interview
    open_points: tuple[str, ...]


def candidate_of(resume: Mapping[str, Any]) -> Candidate:
    """The candidate as a JSON Resume's `basics` name them; `Refused` where it has no name."""
    basics = resume.get("basics")
    basics = basics if isinstance(basics, Mapping) else {}
    name = basics.get("name")
    if not isinstance(name, str) or not one_line(name):
        raise Refused("basics.name", "is missing from the resume: letters are signed with it")
    location = basics.get("location")
    location = location if isinstance(location, Mapping) else {}
    country = location.get("countryCode")
    country = country.upper() if isinstance(country, str) and re.fullmatch("[A-Za-z]{2}", country) else None
    return Candidate(
        name=one_line(name),
        email=_text(basics.get("email")),
        phone=_text(basics.get("phone")),
        country=country,
        subdivision=_subdivision(country, _text(location.get("region"))),
    )


def take_in(
    journal: Journal, invited: Invited, *, position: str | None, job_ad: str | None, notes: Notes
) -> Taken:
    """`journal` with one interview more, or with that interview brought up to date.

    The opportunity is the one that has this interview already, or the one at the same company and position,
    else a new one; `position` is what the advertisement calls it. `Refused` where a new one is named neither
    by the invitation nor by the advertisement.
    """
    company, position = invited.company, invited.position or position
    opportunity = _known(journal, invited, company, position) or _new(journal, invited, company, position)
    opportunity = replace(opportunity, job_ad=job_ad or opportunity.job_ad)
    interview, open_points = _interview(journal, opportunity, invited, notes)
    others = tuple(i for i in opportunity.interviews if i.id != interview.id)
    opportunity = replace(opportunity, interviews=(*others, interview))
    opportunities = tuple(o for o in journal.opportunities if o.id != opportunity.id)
    return Taken(
        replace(journal, opportunities=(*opportunities, opportunity)), opportunity, interview, open_points
    )


def _known(
    journal: Journal, invited: Invited, company: str | None, position: str | None
) -> Opportunity | None:
    """The opportunity with this very interview, else the one of that company and position."""
    for opportunity in journal.opportunities:
        held = any(i.starts == invited.starts for i in opportunity.interviews)
        if held and _may_be(opportunity.company, company) and _may_be(opportunity.position, invited.position):
            return opportunity
    for opportunity in journal.opportunities:
        if (
            company
            and position
            and _same(opportunity.company, company)
            and _same(opportunity.position, position)
        ):
            return opportunity
    return None


def _may_be(recorded: str, said: str | None) -> bool:
    return said is None or _same(recorded, said)


def _new(journal: Journal, invited: Invited, company: str | None, position: str | None) -> Opportunity:
    if not company:
        raise Refused("company", "is named neither in the invitation nor in the advertisement: say --company")
    if not position:
        raise Refused("position", "is named neither in the invitation nor the advertisement: say --position")
    return Opportunity(
        id=_free_id(_slug(f"{company} {position}"), [o.id for o in journal.opportunities]),
        company=company,
        position=position,
        domain=_domain(invited.people),
        time_zone=invited.time_zone,
        country=invited.country,
        subdivision=_subdivision(invited.country, _state_of(invited.place)),
    )


def _interview(
    journal: Journal, opportunity: Opportunity, invited: Invited, notes: Notes
) -> tuple[Interview, tuple[str, ...]]:
    known = next((i for i in opportunity.interviews if i.starts == invited.starts), None)
    format_ = invited.format or "interview"
    before = known or Interview(
        id=_free_id(f"{format_}-1", [i.id for i in opportunity.interviews]),
        starts=invited.starts,
        ends=invited.ends,
    )
    hear_by, open_points = _hear_by(journal, opportunity, invited, notes.said)
    met = tuple(p for p in notes.people if not _same(p.name, journal.candidate.name))
    people = _merged(before.people, _merged(invited.people, met))
    unclear = [t for t in notes.unclear if t not in {c.text for c in before.clarifications}]
    interview = replace(
        before,
        ends=invited.ends,
        format=invited.format or before.format,
        people=people,
        topics=_joined(before.topics, _topics(notes.topics, people)),
        needs=_joined(before.needs, notes.needs),
        clarifications=(
            *before.clarifications,
            *(
                Clarification(id=Id(f"c{number}"), text=text)
                for number, text in enumerate(unclear, start=len(before.clarifications) + 1)
            ),
        ),
        hear_by=hear_by or before.hear_by,
    )
    return interview, open_points


def _hear_by(
    journal: Journal, opportunity: Opportunity, invited: Invited, said: str | None
) -> tuple[HearBy | None, tuple[str, ...]]:
    if said is None:
        return None, ()
    time = local_time(opportunity, journal.candidate)
    said_on = time.date_of(invited.ends)
    promise = read_promise(said, said_on, time.days)
    if promise.date is None:
        return None, (f"They said {said!r}, which names no date ({promise.reading}): ask them for one.",)
    understood = f"They said {said!r}: read as {promise.date.isoformat()} ({promise.reading}). "
    understood += "Correct it if that is wrong."
    return HearBy(date=promise.date, said=said, said_on=said_on), (understood,)


def _merged(people: Sequence[Person], more: Sequence[Person]) -> tuple[Person, ...]:
    """People with what is newly known of them, then the new ones; what was known stays."""
    by_name = {person.name: person for person in people}
    for person in more:
        known = by_name.get(person.name)
        by_name[person.name] = person if known is None else _filled(known, person)
    return tuple(by_name.values())


def _filled(known: Person, more: Person) -> Person:
    return Person(
        name=known.name,
        title=known.title or more.title,
        responsibilities=known.responsibilities or more.responsibilities,
        email=known.email or more.email,
        phone=known.phone or more.phone,
    )


def _topics(topics: Sequence[Topic], people: Sequence[Person]) -> tuple[Topic, ...]:
    """Topics with the full name of the person meant, where one first or last name fits one person only."""
    return tuple(replace(t, discussed_with=_full_name(t.discussed_with, people)) for t in topics)


def _full_name(name: str | None, people: Sequence[Person]) -> str | None:
    fitting = [p.name for p in people if name and name.lower() in (p.name.lower(), *p.name.lower().split())]
    return fitting[0] if len(fitting) == 1 else name


def _joined(before: tuple[_T, ...], more: Sequence[_T]) -> tuple[_T, ...]:
    return (*before, *(item for item in more if item not in before))


def _domain(people: Sequence[Person]) -> str | None:
    domains = {p.email.rpartition("@")[2].lower() for p in people if p.email}
    return domains.pop() if len(domains) == 1 else None


def _state_of(place: str | None) -> str | None:
    """The postal abbreviation at the end of a place like `Chicago, IL 60606`."""
    countries = "USA|US|United States|Canada|Australia"
    pattern = rf",\s*([A-Z]{{2,3}})(?:\s+[\d-]{{4,10}})?(?:,\s*(?:{countries}))?\s*$"
    found = re.search(pattern, place or "")
    return found[1] if found else None


def _subdivision(country: str | None, code: str | None) -> str | None:
    return code if country and code and knows_subdivision(country, code) else None


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _same(one: str, other: str) -> bool:
    return _words(one) == _words(other)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold())


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "opportunity"


def _free_id(wanted: str, taken: Sequence[str]) -> Id:
    stem, number = wanted, 1
    if match := re.fullmatch(r"(.*)-(\d+)", wanted):
        stem, number = match[1], int(match[2])
    while wanted in taken:
        number += 1
        wanted = f"{stem}-{number}"
    return Id(wanted)
