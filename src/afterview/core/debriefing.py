"""What the candidate writes down after an interview, as pure steps from one journal to the next.

An answer tells what it replaces, not what the whole list becomes: a form that was opened before a note came
from the phone must not wipe that note out, and the same form sent twice changes nothing the second time.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TypeVar

from afterview.core.changes import with_opportunity
from afterview.core.days_in_words import day_in_words, instant_in_words
from afterview.core.finding import find_interview
from afterview.core.journal import (
    Candidate,
    Debrief,
    Draft,
    Forecast,
    HearBy,
    Interview,
    Journal,
    LetterSent,
    Opportunity,
    Person,
    Topic,
)
from afterview.core.refusal import Refused
from afterview.core.time import local_time

_T = TypeVar("_T", Topic, str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """An answer about one person: `was` is the name recorded so far, None for somebody new.

    An empty `name` where there was one means that they were not met after all.
    """

    was: str | None
    name: str
    title: str | None = None


def opens_at(interview: Interview, now: datetime) -> datetime | None:
    """When the debrief of an interview opens (R2: at its end); None where it has."""
    return interview.ends if interview.ends > now else None


def check_has_ended(
    interview: Interview, opportunity: Opportunity, candidate: Candidate, now: datetime
) -> None:
    """`Refused` before the interview has ended, and where it was cancelled: nothing can be known of it."""
    if interview.cancelled is not None:
        raise Refused("interview", "was cancelled, so there is nothing to look back on")
    opens = opens_at(interview, now)
    if opens is not None:
        place = local_time(opportunity, candidate).place
        when = instant_in_words(opens, place, now.astimezone(place).date())
        raise Refused("interview", f"has not ended: this opens at {when}")


def with_people_met(opportunity: Opportunity, interview: str, answers: Iterable[Met]) -> Opportunity:
    """`opportunity` with the people of an interview as answered; `Refused` where a name occurs twice.

    A new spelling of a name goes into the topics, drafts and letters of that interview too. Somebody to whom
    there is a letter cannot be taken out.
    """
    for index, met in enumerate(answers):
        opportunity = _with_person_met(opportunity, interview, met, f"people[{index}]")
    return opportunity


def _with_person_met(opportunity: Opportunity, interview: str, met: Met, path: str) -> Opportunity:
    people = find_interview(opportunity, interview).people
    known = next((p for p in people if p.name == met.was), None)
    if known is None:
        return _with_people(opportunity, interview, _added(people, met)) if met.name else opportunity
    if not met.name:
        return _without_person(opportunity, interview, known.name, path)
    if met.name != known.name and any(p.name == met.name for p in people):
        raise Refused(f"{path}.name", f"is the name of somebody else there: {met.name}")
    changed = replace(known, name=met.name, title=met.title)
    opportunity = _with_people(opportunity, interview, tuple(changed if p is known else p for p in people))
    return _with_name_in_texts(opportunity, interview, known.name, met.name)


def _added(people: tuple[Person, ...], met: Met) -> tuple[Person, ...]:
    """The people with a new one; the same form sent twice adds nobody twice."""
    for person in people:
        if person.name == met.name:
            titled = replace(person, title=met.title or person.title)
            return tuple(titled if p is person else p for p in people)
    return (*people, Person(name=met.name, title=met.title))


def _without_person(opportunity: Opportunity, interview: str, name: str, path: str) -> Opportunity:
    letters: list[Draft | LetterSent] = [*opportunity.drafts]
    letters += (e for e in opportunity.events if isinstance(e, LetterSent))
    if any(_is_to(letter, interview, name) for letter in letters):
        raise Refused(f"{path}.name", f"is missing, and there is a letter to {name}: delete the letter first")
    found = find_interview(opportunity, interview)
    topics = tuple(replace(t, discussed_with=None) if t.discussed_with == name else t for t in found.topics)
    people = tuple(p for p in found.people if p.name != name)
    return _with_interview(opportunity, replace(found, people=people, topics=topics))


def _with_name_in_texts(opportunity: Opportunity, interview: str, old: str, new: str) -> Opportunity:
    if old == new:
        return opportunity
    found = find_interview(opportunity, interview)
    topics = tuple(replace(t, discussed_with=new) if t.discussed_with == old else t for t in found.topics)
    opportunity = _with_interview(opportunity, replace(found, topics=topics))
    return replace(
        opportunity,
        drafts=tuple(replace(d, person=new) if _is_to(d, interview, old) else d for d in opportunity.drafts),
        events=tuple(
            replace(e, person=new) if isinstance(e, LetterSent) and _is_to(e, interview, old) else e
            for e in opportunity.events
        ),
    )


def _is_to(letter: Draft | LetterSent, interview: str, name: str) -> bool:
    return letter.interview == interview and letter.person == name


def _with_people(opportunity: Opportunity, interview: str, people: tuple[Person, ...]) -> Opportunity:
    return _with_interview(opportunity, replace(find_interview(opportunity, interview), people=people))


def _with_interview(opportunity: Opportunity, changed: Interview) -> Opportunity:
    interviews = tuple(changed if i.id == changed.id else i for i in opportunity.interviews)
    return replace(opportunity, interviews=interviews)


def merged(current: Sequence[_T], answers: Sequence[tuple[_T | None, _T | None]]) -> tuple[_T, ...]:
    """`current` with each answer (what stood there, what is to stand there) put in; None stands for nothing.

    What no answer speaks of stays; what is there already is not added again.
    """
    # All places are found before anything is put there: two rows may have changed places.
    spoken_of = [current.index(was) if was in current else None for was, _ in answers]
    items: list[_T | None] = list(current)
    for place in spoken_of:
        if place is not None:
            items[place] = None
    for place, (_, new) in zip(spoken_of, answers, strict=True):
        if new in items:
            continue
        if place is None:
            items.append(new)
        else:
            items[place] = new
    return tuple(item for item in items if item is not None)


def with_answers(
    interview: Interview,
    now: datetime,
    *,
    went_well: str | None = None,
    would_change: str | None = None,
    cannot_know: str | None = None,
) -> Interview:
    """`interview` with what is given written into its debrief; None leaves as it is, an empty text deletes.

    The debrief keeps the instant at which it was begun: that is how fresh the memory was.
    """
    debrief = interview.debrief or Debrief(at=now)
    return replace(
        interview,
        debrief=replace(
            debrief,
            went_well=_answered(went_well, debrief.went_well),
            would_change=_answered(would_change, debrief.would_change),
            cannot_know=_answered(cannot_know, debrief.cannot_know),
        ),
    )


def _answered(given: str | None, before: str | None) -> str | None:
    return before if given is None else given.strip() or None


def earliest_hear_by(opportunity: Opportunity, interview: Interview, candidate: Candidate) -> date:
    """The first day that may be the hear-by date of `interview`: that of its end, local."""
    return local_time(opportunity, candidate).date_of(interview.ends)


def with_hear_by(journal: Journal, opportunity: str, interview: str, hear_by: HearBy | None) -> Journal:
    """`journal` with the hear-by date of an interview; None where they named none.

    `Refused` with the path `date` where it is before the interview.
    """

    def changed(found: Opportunity) -> Opportunity:
        met = find_interview(found, interview)
        if hear_by is not None:
            earliest = earliest_hear_by(found, met, journal.candidate)
            check_not_before(hear_by.date, earliest, "the interview")
        return _with_interview(found, replace(met, hear_by=hear_by))

    return with_opportunity(journal, opportunity, changed)


def check_not_before(day: date, earliest: date, of_what: str) -> None:
    """`Refused` with the path `date` where `day` is before `earliest`, the date of `of_what`."""
    if day < earliest:
        raise Refused("date", f"is before {of_what}, {day_in_words(earliest, day)}")


def with_forecast(interview: Interview, offer: float, now: datetime) -> Interview:
    """`interview` with the forecast, 0 to 1; one given earlier stands (RULEBOOK section 9: locked)."""
    if interview.forecast is not None:
        return interview
    if not 0 <= offer <= 1:
        raise Refused("offer", "is not between 0 and 100 in a hundred")
    return replace(interview, forecast=Forecast(at=now, offer=offer))
