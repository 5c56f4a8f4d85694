"""Correcting what is recorded of an opportunity: its particulars, an interview, an event."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from afterview.core.changes import with_interview, with_opportunity
from afterview.core.finding import find_event, find_interview, find_opportunity
from afterview.core.journal import (
    CallMade,
    Dismissed,
    Draft,
    Event,
    Format,
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Particulars:
    """What an opportunity is about and where; None is unknown."""

    company: str
    position: str
    time_zone: str | None = None
    country: str | None = None
    subdivision: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewNow:
    """An interview as it is to be recorded from now on.

    `renamed` maps names as they were to those that the same people have now.
    """

    starts: datetime
    ends: datetime
    format: Format | None
    people: tuple[Person, ...]
    topics: tuple[Topic, ...]
    needs: tuple[str, ...]
    renamed: Mapping[str, str]


def with_particulars(journal: Journal, opportunity: str, particulars: Particulars) -> Journal:
    """`journal` with these particulars of the opportunity."""
    return with_opportunity(
        journal,
        opportunity,
        lambda found: replace(
            found,
            company=particulars.company,
            position=particulars.position,
            time_zone=particulars.time_zone,
            country=particulars.country,
            subdivision=particulars.subdivision,
        ),
    )


def with_interview_corrected(journal: Journal, opportunity: str, id_: str, now: InterviewNow) -> Journal:
    """`journal` with the interview as it is `now`; who is renamed is so in letters, calls and topics too.

    A hear-by date that would lie before the interview's new end goes. `Refused` where somebody is left out
    to whom a thank-you is recorded.
    """
    found = find_opportunity(journal, opportunity)
    _check_nobody_thanked_is_gone(found, find_interview(found, id_), now)
    last_day = local_time(found, journal.candidate).date_of(now.ends)

    def corrected(interview: Interview) -> Interview:
        return replace(
            interview,
            starts=now.starts,
            ends=now.ends,
            format=now.format,
            people=now.people,
            topics=tuple(_renamed_topic(topic, now.renamed) for topic in now.topics),
            needs=now.needs,
            hear_by=still_ahead(interview.hear_by, last_day),
        )

    changed = with_interview(journal, opportunity, id_, corrected)
    return with_opportunity(changed, opportunity, lambda o: _with_new_names(o, id_, now.renamed))


def still_ahead(hear_by: HearBy | None, last_day: date) -> HearBy | None:
    """A hear-by date, unless it lies before the interview's last day: it was given for another time."""
    return hear_by if hear_by is not None and hear_by.date >= last_day else None


def with_cancelled(journal: Journal, opportunity: str, id_: str, at: datetime | None) -> Journal:
    """`journal` with the interview called off at an instant; None: it takes place after all."""
    return with_interview(journal, opportunity, id_, lambda interview: replace(interview, cancelled=at))


def with_event_corrected(
    journal: Journal, opportunity: str, id_: str, at: datetime, note: str | None
) -> Journal:
    """`journal` with that event at another instant and with another note; `NotFound` where there is none."""
    event = find_event(find_opportunity(journal, opportunity), id_)
    corrected = replace(event, at=at, note=note)
    return with_opportunity(
        journal,
        opportunity,
        lambda o: replace(o, events=tuple(corrected if e is event else e for e in o.events)),
    )


def _check_nobody_thanked_is_gone(opportunity: Opportunity, interview: Interview, now: InterviewNow) -> None:
    names = {person.name for person in now.people}
    for letter in (*opportunity.events, *opportunity.drafts):
        if not isinstance(letter, LetterSent | Draft) or letter.interview != interview.id:
            continue
        if letter.person is not None and now.renamed.get(letter.person, letter.person) not in names:
            raise Refused(letter.person, "has a letter recorded here: remove that first, or keep the person")


def _renamed_topic(topic: Topic, renamed: Mapping[str, str]) -> Topic:
    whom = topic.discussed_with
    return topic if whom is None else replace(topic, discussed_with=renamed.get(whom, whom))


def _with_new_names(opportunity: Opportunity, interview: str, renamed: Mapping[str, str]) -> Opportunity:
    """The opportunity with the new names wherever somebody met only at that interview is spoken of."""
    elsewhere = {p.name for i in opportunity.interviews if i.id != interview for p in i.people}
    alone = {old: new for old, new in renamed.items() if old not in elsewhere}
    return replace(
        opportunity,
        events=tuple(
            _renamed_event(e, opportunity.id, interview, renamed, alone) for e in opportunity.events
        ),
        drafts=tuple(
            replace(d, person=_name(d.person, d.interview, interview, renamed, alone))
            for d in opportunity.drafts
        ),
    )


def _renamed_event(
    event: Event, opportunity: str, interview: str, renamed: Mapping[str, str], alone: Mapping[str, str]
) -> Event:
    if isinstance(event, LetterSent):
        return replace(event, person=_name(event.person, event.interview, interview, renamed, alone))
    if isinstance(event, CallMade):
        return replace(event, person=_name(event.person, None, interview, renamed, alone))
    if isinstance(event, Dismissed):
        # An action's id names its person last (RULEBOOK section 4).
        before = f"thank_you:{opportunity}:{interview}:"
        name = event.action.removeprefix(before)
        if event.action.startswith(before) and name in renamed:
            return replace(event, action=f"{before}{renamed[name]}")
    return event


def _name(
    name: str | None,
    of_interview: str | None,
    interview: str,
    renamed: Mapping[str, str],
    alone: Mapping[str, str],
) -> str | None:
    if name is None:
        return None
    if of_interview is None:
        return alone.get(name, name)
    return renamed.get(name, name) if of_interview == interview else name
