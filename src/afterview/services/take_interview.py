"""Taking an interview into the journal as the candidate confirmed it, from an invitation or by hand."""

from dataclasses import dataclass, replace
from datetime import datetime

from afterview.adapters.zone_country import country_of
from afterview.core.confirmation import InterviewPlace, call_off, confirm, with_answer
from afterview.core.finding import NotFound, find_opportunity
from afterview.core.intake import Invited, Taken
from afterview.core.journal import Candidate, Format, Journal, Person
from afterview.core.journal_file import read_journal, write_journal
from afterview.core.papers import Paper
from afterview.core.refusal import Refused
from afterview.records.invitations import Details, place_of_invitation, write_interview
from afterview.records.models import User
from afterview.services.example_search import is_made_up
from afterview.services.read_uploads import Dropped


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmed:
    """One interview as the candidate confirmed it; None is unknown.

    `opportunity` is the id of the one it belongs to, None where company and position say which.
    """

    starts: datetime
    ends: datetime
    time_zone: str | None
    company: str | None = None
    position: str | None = None
    opportunity: str | None = None
    people: tuple[Person, ...] = ()
    format: Format | None = None
    place: str | None = None
    link: str | None = None


def take_interview(
    owner: User, confirmed: Confirmed, now: datetime, *, dropped: Dropped | None, candidate: Candidate | None
) -> Taken:
    """Write the interview, with the file that it was dropped in; where it stands afterwards.

    `candidate` begins the journal where there is none yet, or only the example's. An invitation that was
    taken in before moves its interview; one to another round is noted as an answer, too. `Refused` where
    something contradicts the journal.
    """
    known = place_of_invitation(owner, dropped.interview) if dropped else None
    paper = _paper(dropped)

    def step(journal: Journal | None) -> Taken:
        begun = _begun(journal, candidate)
        invited = _invited(begun, confirmed)
        taken = confirm(begun, invited, known=known, paper=paper)
        return _sound(with_answer(begun, taken, now) if dropped else taken)

    details = Details(
        uid=dropped.interview.uid if dropped else None, link=confirmed.link, place=confirmed.place
    )
    return write_interview(owner, step, details, now)


def call_interview_off(owner: User, dropped: Dropped, now: datetime) -> Taken:
    """Mark the interview that a cancellation is about as cancelled; `NotFound` where the journal has none."""
    known = place_of_invitation(owner, dropped.interview)
    if known is None:
        raise NotFound("the interview that is called off is not in the journal")
    where: InterviewPlace = known
    paper = _paper(dropped)

    def step(journal: Journal | None) -> Taken:
        return call_off(_begun(journal, None), where, now, paper)

    return write_interview(owner, step, Details(), now)


def candidate_named(name: str, email: str | None, time_zone: str | None) -> Candidate:
    """The candidate of a new journal, in the country of that time zone."""
    return Candidate(name=name, email=email, time_zone=time_zone, country=country_of(time_zone))


def _begun(journal: Journal | None, candidate: Candidate | None) -> Journal:
    if journal is not None and (candidate is None or not is_made_up(journal.candidate)):
        return journal
    if candidate is None:
        raise Refused("candidate.name", "is missing: letters are signed with it")
    if journal is None:
        return Journal(afterview=1, candidate=candidate)
    # The example's opportunities may stay; its resume must not speak for somebody real.
    return replace(journal, candidate=candidate, resume={})


def _invited(journal: Journal, confirmed: Confirmed) -> Invited:
    company, position = confirmed.company, confirmed.position
    if confirmed.opportunity is not None:
        belongs_to = find_opportunity(journal, confirmed.opportunity)
        company, position = belongs_to.company, belongs_to.position
    return Invited(
        starts=confirmed.starts,
        ends=confirmed.ends,
        company=company,
        position=position,
        people=confirmed.people,
        format=confirmed.format,
        time_zone=confirmed.time_zone,
        country=country_of(confirmed.time_zone),
        place=confirmed.place,
    )


def _paper(dropped: Dropped | None) -> Paper | None:
    return None if dropped is None else Paper("invitation", dropped.file.name, dropped.file.sha256)


def _sound(taken: Taken) -> Taken:
    # What goes in must come out as a journal file: its reader knows every bound.
    read_journal(write_journal(taken.journal))
    return taken
