"""What the candidate writes down after an interview, as pure steps from one journal to the next.

An answer tells what it replaces, not what the whole list becomes: a form that was opened before a note came
from the phone must not wipe that note out, and the same form sent twice changes nothing the second time.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TypeVar

from afterview.core.changes import with_interview
from afterview.core.corrections import InterviewNow, with_interview_corrected
from afterview.core.days_in_words import day_in_words, instant_in_words
from afterview.core.finding import find_interview, find_opportunity
from afterview.core.journal import (
    Candidate,
    Debrief,
    Forecast,
    HearBy,
    Interview,
    Journal,
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


def with_people_met(journal: Journal, opportunity: str, interview: str, answers: Sequence[Met]) -> Journal:
    """`journal` with the people of an interview as answered.

    `Refused` with `people[n].name` where the name of an answer is somebody else's, and with the name of
    somebody who is left out but has a letter.
    """
    met = find_interview(find_opportunity(journal, opportunity), interview)
    people = _people_met(met.people, answers)
    names = {person.name for person in met.people}
    renamed = {m.was: m.name for m in answers if m.was in names and m.name and m.was is not None}
    left_out = {m.was for m in answers if not m.name}
    corrected = InterviewNow(
        starts=met.starts,
        ends=met.ends,
        format=met.format,
        people=people,
        topics=tuple(
            replace(t, discussed_with=None) if t.discussed_with in left_out else t for t in met.topics
        ),
        needs=met.needs,
        renamed=renamed,
    )
    return with_interview_corrected(journal, opportunity, interview, corrected)


def _people_met(people: Sequence[Person], answers: Sequence[Met]) -> tuple[Person, ...]:
    """The people known, as answered, then those who are new; the same form sent twice adds nobody twice."""
    answered = {m.was: m for m in answers if m.was is not None}
    known = {p.name: _as_answered(p, answered.get(p.name)) for p in people}
    met = [person for person in known.values() if person is not None]
    for index, answer in enumerate(answers):
        if not answer.name or (answer.was in known and answer.name == answer.was):
            continue
        same = [n for n, person in enumerate(met) if person.name == answer.name]
        if answer.was in known:
            if len(same) > 1:
                raise Refused(f"people[{index}].name", f"is the name of somebody else there: {answer.name}")
        elif same:
            met[same[0]] = replace(met[same[0]], title=answer.title or met[same[0]].title)
        else:
            met.append(Person(name=answer.name, title=answer.title))
    return tuple(met)


def _as_answered(person: Person, answer: Met | None) -> Person | None:
    if answer is None:
        return person
    return replace(person, name=answer.name, title=answer.title) if answer.name else None


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
    found = find_opportunity(journal, opportunity)
    earliest = earliest_hear_by(found, find_interview(found, interview), journal.candidate)
    if hear_by is not None:
        check_not_before(hear_by.date, earliest, "the interview")
    return with_interview(journal, opportunity, interview, lambda i: replace(i, hear_by=hear_by))


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
