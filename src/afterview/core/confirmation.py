"""An interview as the candidate confirmed it, taken into the journal.

An invitation is shown before it counts; what comes back from the candidate is the truth, so the people of an
interview that is brought up to date are those they named, no more and no fewer.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from afterview.core.changes import event_id, with_event, with_interview
from afterview.core.corrections import still_ahead
from afterview.core.finding import find_interview, find_opportunity
from afterview.core.intake import Invited, Taken, take_in
from afterview.core.journal import Heard, Interview, Journal, Person
from afterview.core.notes import Notes
from afterview.core.papers import Paper, with_paper
from afterview.core.plan.history import history
from afterview.core.time import local_time


@dataclass(frozen=True, slots=True)
class InterviewPlace:
    """Where an interview stands in the journal: the ids of its opportunity and its own."""

    opportunity: str
    interview: str


def confirm(
    journal: Journal, invited: Invited, *, known: InterviewPlace | None, paper: Paper | None = None
) -> Taken:
    """`journal` with that interview: brought up to date where it is `known`, else taken in as another one.

    `NotFound` where what is known is not there; `Refused` where a new one lacks company or position.
    """
    taken = _taken_in(journal, invited) if known is None else _brought_up_to_date(journal, invited, known)
    if paper is None:
        return taken
    changed = with_paper(taken.journal, taken.opportunity.id, paper)
    return replace(taken, journal=changed, opportunity=find_opportunity(changed, taken.opportunity.id))


def with_answer(before: Journal, taken: Taken, at: datetime) -> Taken:
    """`taken`, with a `heard` at an instant where it invites to another round of a talk that was held.

    A next-round invitation is an answer in substance (RULEBOOK section 2, `heard`). `before` is the journal
    without it; an interview that was known already is no news, and one answer is noted once.
    """
    known = next((o for o in before.opportunities if o.id == taken.opportunity.id), None)
    if known is None or any(i.id == taken.interview.id for i in known.interviews):
        return taken
    told = history(known, local_time(known, before.candidate), at)
    is_answered = told.wait is not None and any(e.at >= told.wait.began for e in told.heard())
    if told.wait is None or told.is_closed or is_answered:
        return taken
    journal = with_event(taken.journal, known.id, Heard(id=event_id(known), at=at))
    return replace(taken, journal=journal, opportunity=find_opportunity(journal, known.id))


def call_off(journal: Journal, known: InterviewPlace, at: datetime, paper: Paper | None = None) -> Taken:
    """`journal` with that interview cancelled at an instant (the first that is known stays)."""
    changed = with_interview(
        journal,
        known.opportunity,
        known.interview,
        lambda interview: replace(interview, cancelled=interview.cancelled or at),
    )
    if paper is not None:
        changed = with_paper(changed, known.opportunity, paper)
    return _taken(changed, known)


def _taken_in(journal: Journal, invited: Invited) -> Taken:
    met = replace(invited, people=_met(journal, invited.people))
    return take_in(journal, met, position=None, job_ad=None, notes=Notes())


def _brought_up_to_date(journal: Journal, invited: Invited, known: InterviewPlace) -> Taken:
    place = local_time(find_opportunity(journal, known.opportunity), journal.candidate)
    last_day = place.date_of(invited.ends)
    changed = with_interview(
        journal,
        known.opportunity,
        known.interview,
        lambda interview: replace(
            interview,
            starts=invited.starts,
            ends=invited.ends,
            format=invited.format or interview.format,
            cancelled=None,
            # A date that was given before the interview was put off says nothing about the time after it.
            hear_by=still_ahead(interview.hear_by, last_day),
        ),
    )
    return _taken(_with_people(changed, known, _met(journal, invited.people)), known)


def _met(journal: Journal, people: tuple[Person, ...]) -> tuple[Person, ...]:
    """The people but for the candidate, whom an invitation names among the guests."""
    own = journal.candidate
    return tuple(
        p
        for p in people
        if p.name.casefold() != own.name.casefold() and not (p.email and p.email == own.email)
    )


def _with_people(journal: Journal, where: InterviewPlace, people: tuple[Person, ...]) -> Journal:
    def changed(interview: Interview) -> Interview:
        known = {p.name: p for p in interview.people}
        return replace(interview, people=tuple(_filled(p, known.get(p.name)) for p in people))

    return with_interview(journal, where.opportunity, where.interview, changed)


def _filled(person: Person, known: Person | None) -> Person:
    if known is None:
        return person
    return replace(
        person,
        responsibilities=person.responsibilities or known.responsibilities,
        phone=person.phone or known.phone,
    )


def _taken(journal: Journal, where: InterviewPlace) -> Taken:
    opportunity = find_opportunity(journal, where.opportunity)
    return Taken(journal, opportunity, find_interview(opportunity, where.interview), ())
