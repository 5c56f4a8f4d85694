"""What a dropped invitation would do to the journal, for the candidate to confirm."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from afterview.core.confirmation import InterviewPlace
from afterview.core.journal import Candidate, Person
from afterview.records.invitations import place_of_invitation
from afterview.records.models import Interview as InterviewRow
from afterview.records.models import Opportunity as OpportunityRow
from afterview.records.models import Person as PersonRow
from afterview.records.models import User
from afterview.services.example_search import is_made_up
from afterview.services.read_uploads import Dropped

What = Literal["new", "again", "moved", "called off", "called off unknown"]


@dataclass(frozen=True, slots=True)
class Choice:
    """An opportunity that an interview may belong to."""

    id: str
    company: str
    position: str


@dataclass(frozen=True, slots=True)
class Known:
    """The interview that an invitation is about, as the journal has it."""

    place: InterviewPlace
    company: str
    position: str
    time_zone: str | None
    starts: datetime
    ends: datetime
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """What confirming does; `opportunities` are those that it may belong to where it is new."""

    what: What
    known: Known | None
    opportunities: tuple[Choice, ...]
    asks_who: bool


def propose_interview(owner: User, dropped: Dropped | None) -> Proposal:
    """What confirming that interview does; None: one that is typed in by hand."""
    where = place_of_invitation(owner, dropped.interview) if dropped else None
    known = _known(owner, where) if where else None
    return Proposal(
        what=_what(dropped, known),
        known=known,
        opportunities=opportunities_of(owner),
        asks_who=asks_who(owner),
    )


def opportunities_of(owner: User) -> tuple[Choice, ...]:
    """The owner's opportunities, in the journal's order."""
    rows = OpportunityRow.objects.filter(owner=owner).order_by("rank", "pk")
    return tuple(Choice(*row) for row in rows.values_list("key", "company", "position"))


def asks_who(owner: User) -> bool:
    """Whether the candidate has not said yet who they are."""
    candidate = known_candidate(owner)
    return candidate is None or is_made_up(candidate)


def known_candidate(owner: User) -> Candidate | None:
    """The candidate of the owner's journal, None before it is begun."""
    profile = getattr(owner, "profile", None)
    if profile is None:
        return None
    names = ("name", "email", "phone", "time_zone", "country", "subdivision")
    return Candidate(**{name: getattr(profile, name) for name in names})


def addresses_of(owner: User) -> tuple[str, ...]:
    """The addresses by which an invitation may name the candidate."""
    candidate = known_candidate(owner)
    return (candidate.email,) if candidate and candidate.email else ()


def _what(dropped: Dropped | None, known: Known | None) -> What:
    if dropped is None:
        return "new"
    if dropped.interview.method == "cancel":
        return "called off" if known else "called off unknown"
    if known is None:
        return "new"
    starts = dropped.interview.starts
    is_aware = isinstance(starts, datetime) and starts.tzinfo is not None
    return "again" if is_aware and starts == known.starts else "moved"


def _known(owner: User, where: InterviewPlace) -> Known:
    row = InterviewRow.objects.select_related("opportunity").get(
        owner=owner, opportunity__key=where.opportunity, key=where.interview
    )
    people = PersonRow.objects.filter(owner=owner, interview=row).order_by("rank")
    return Known(
        place=where,
        company=row.opportunity.company,
        position=row.opportunity.position,
        time_zone=row.opportunity.time_zone,
        starts=row.starts,
        ends=row.ends,
        people=tuple(Person(name=p.name, title=p.title, email=p.email) for p in people),
    )
