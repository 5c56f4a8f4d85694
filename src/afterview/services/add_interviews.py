"""Adding interviews in one go: from invitation files and from what is said beside them, all or nothing."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, cast

from django.db import transaction

from afterview.adapters.resume_file import read_resume_file
from afterview.core.intake import Taken, candidate_of
from afterview.core.journal import Candidate, Format, Heard, Person
from afterview.core.plain_text import one_line
from afterview.core.reading.values import Moment, ReadInterview
from afterview.core.refusal import Refused
from afterview.core.zones import zone
from afterview.records.models import User
from afterview.records.unused_files import remove_unused
from afterview.services.find_subject import find_opportunity_id
from afterview.services.keep_papers import keep_paper
from afterview.services.propose_interview import Proposal, What, addresses_of, propose_interview
from afterview.services.read_uploads import Dropped, Recipient, Upload, keep_invitations, read_kept
from afterview.services.take_interview import (
    Confirmed,
    call_interview_off,
    candidate_named,
    take_interview,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What the candidate says themselves; None is unsaid. It goes before what a file says.

    `opportunity` is the id, or its beginning, of the one that the interviews belong to. Times without an
    offset are local in `time_zone`. `name`, `email` and `own_time_zone` are the candidate's, where the
    journal begins.
    """

    opportunity: str | None = None
    company: str | None = None
    position: str | None = None
    starts: datetime | None = None
    ends: datetime | None = None
    time_zone: str | None = None
    name: str | None = None
    email: str | None = None
    own_time_zone: str | None = None

    @property
    def is_interview(self) -> bool:
        """Whether an interview is said, without any file."""
        return self.starts is not None


@dataclass(frozen=True, slots=True)
class Added:
    """One interview as it was taken in.

    `file` is the name of its invitation, None without one. `answered`: that they answered was noted with it.
    `nameless` are the addresses of people whose name the file does not tell; `warnings` concern the file.
    """

    what: What
    file: str | None
    taken: Taken
    answered: bool
    nameless: tuple[str, ...]
    warnings: tuple[str, ...]


def add_interviews(
    owner: User,
    invitations: Sequence[Upload],
    papers: Mapping[str, Upload],
    said: Said,
    now: datetime,
    *,
    dry_run: bool = False,
) -> tuple[Added, ...]:
    """Take in the interviews of `invitations`, or the one that is `said`, with `papers` (kind: file).

    Of papers alone, they go to the opportunity. `Refused`, with the option to give it by, where something is
    left open that may not be guessed; `UnreadableFile` for a file that cannot be read; then, and in a dry
    run, nothing is written.
    """
    _check_zone("--time-zone", said.time_zone)
    _check_zone("--own-time-zone", said.own_time_zone)
    resume = papers.get("resume")
    own = _candidate_in(read_resume_file(resume.name, resume.data)) if resume else None
    kept = keep_invitations(owner, invitations, now) if invitations else ()
    try:
        dropped: tuple[Dropped | None, ...] = (
            read_kept(owner, kept, (*addresses_of(owner), *_address(said, own))) if kept else ()
        )
        if not kept and said.is_interview:
            dropped = (None,)
        if said.is_interview and len(dropped) > 1:
            raise Refused(
                "starts", f"fits one interview, these files hold {len(dropped)}: add each by itself"
            )
        with transaction.atomic():
            added = tuple(_add(owner, one, said, own, now) for one in dropped)
            _keep_papers(owner, added, papers, said, now)
            transaction.set_rollback(dry_run)
    finally:
        # Those that nothing speaks of: all of them where it was refused or only tried.
        hashes = [hashlib.sha256(paper.data).hexdigest() for paper in papers.values()]
        remove_unused(owner, [*(file.sha256 for file in kept), *hashes])
    return added


def _add(owner: User, one: Dropped | None, said: Said, own: Candidate | None, now: datetime) -> Added:
    proposal = propose_interview(owner, one)
    if one is not None and proposal.what in ("called off", "called off unknown"):
        taken = call_interview_off(owner, one, now)
        return Added("called off", one.file.name, taken, answered=False, nameless=(), warnings=one.warnings)
    people, nameless = _people(one, proposal)
    taken = take_interview(
        owner,
        _confirmed(owner, one, proposal, said, people),
        now,
        dropped=one,
        candidate=_candidate(one, said, own) if proposal.asks_who else None,
    )
    return Added(
        proposal.what,
        one.file.name if one else None,
        taken,
        answered=any(isinstance(e, Heard) and e.at == now for e in taken.opportunity.events[-1:]),
        nameless=nameless,
        warnings=one.warnings if one else (),
    )


def _keep_papers(
    owner: User, added: Sequence[Added], papers: Mapping[str, Upload], said: Said, now: datetime
) -> None:
    if not papers:
        return
    places: list[str] = list(dict.fromkeys(one.taken.opportunity.id for one in added))
    places = places or [find_opportunity_id(owner, said.opportunity)]
    if "advertisement" in papers and len(places) > 1:
        raise Refused("advertisement", f"belongs to one opportunity, these are {', '.join(places)}")
    for place in places:
        for kind, paper in papers.items():
            keep_paper(owner, place, kind, paper, now)


def _confirmed(
    owner: User, one: Dropped | None, proposal: Proposal, said: Said, people: tuple[Person, ...]
) -> Confirmed:
    read = one.interview if one else ReadInterview()
    company = one_line(said.company or "") or read.company
    position = one_line(said.position or "") or read.position
    time_zone = said.time_zone or read.time_zone
    where = f" in {one.file.name}" if one else ""
    return Confirmed(
        starts=_instant("starts", said.starts or read.starts, time_zone, where),
        ends=_instant("ends", said.ends or read.ends, time_zone, where),
        time_zone=time_zone,
        company=company,
        position=position,
        opportunity=find_opportunity_id(owner, said.opportunity)
        if said.opportunity
        else _belongs_to(proposal, company, position),
        people=people,
        format=cast("Format | None", read.format),
        place=read.location,
        link=read.link,
    )


def _instant(name: str, moment: Moment | None, time_zone: str | None, where: str) -> datetime:
    """The instant of a moment, with the offset of its time zone; `Refused` where it is left open."""
    if not isinstance(moment, datetime):
        raise Refused(name, f"is left open{where}: give it with --{name}, like 2026-11-23T10:00")
    if time_zone is None:
        if moment.tzinfo is None:
            raise Refused("time_zone", f"is left open{where}: give it with --time-zone, like America/Chicago")
        return moment
    place = zone(time_zone)
    local = moment.replace(tzinfo=place) if moment.tzinfo is None else moment.astimezone(place)
    # Read back from its own text it carries a fixed offset, as every instant of a journal does.
    return datetime.fromisoformat(local.isoformat())


def _belongs_to(proposal: Proposal, company: str | None, position: str | None) -> str | None:
    """The one opportunity that company and position, as far as they are known, speak of."""
    fitting = [
        choice.id
        for choice in proposal.opportunities
        if company
        and choice.company.casefold() == company.casefold()
        and (position is None or choice.position.casefold() == position.casefold())
    ]
    return fitting[0] if len(fitting) == 1 else None


def _people(one: Dropped | None, proposal: Proposal) -> tuple[tuple[Person, ...], tuple[str, ...]]:
    """Whom the journal has for it, then whom the invitation names; who only arranges it is not met.

    Then the addresses of those without a name.
    """
    met = {person.name: person for person in (proposal.known.people if proposal.known else ())}
    nameless: list[str] = []
    for read in one.interview.people if one else ():
        is_met = read.role == "interviewer" and not _is_addressed(one, read.name, read.email)
        if read.name is None:
            nameless += [read.email] if is_met and read.email else []
        elif known := met.get(read.name):
            met[read.name] = replace(known, title=known.title or read.title, email=known.email or read.email)
        elif is_met:
            met[read.name] = Person(name=read.name, title=read.title, email=read.email)
    return tuple(met.values()), tuple(nameless)


def _is_addressed(one: Dropped | None, name: str | None, email: str | None) -> bool:
    """Whether it is the candidate, whom an invitation lists among its guests."""
    recipient = one.recipient if one else None
    if recipient is None:
        return False
    return (email is not None and email == recipient.email) or (name is not None and name == recipient.name)


def _candidate(one: Dropped | None, said: Said, own: Candidate | None) -> Candidate:
    """Whose journal begins: as said, as the resume has it, or as the invitation addresses them."""
    recipient = (one.recipient if one else None) or Recipient(None, None)
    name = one_line(said.name or (own.name if own else None) or recipient.name or "")
    if not name:
        raise Refused("your name", "is in none of the files: give it with --name, letters are signed with it")
    email = said.email or (own.email if own else None) or recipient.email
    named = candidate_named(name, email, said.own_time_zone)
    if own is None:
        return named
    return replace(
        own, name=name, email=email, time_zone=named.time_zone, country=own.country or named.country
    )


def _candidate_in(resume: Mapping[str, Any]) -> Candidate | None:
    try:
        return candidate_of(resume)
    except Refused:
        return None


def _address(said: Said, own: Candidate | None) -> tuple[str, ...]:
    return tuple(a for a in (said.email, own.email if own else None) if a)


def _check_zone(option: str, name: str | None) -> None:
    try:
        if name is not None:
            zone(name)
    except Refused as refused:
        raise Refused(option, refused.reason) from None
