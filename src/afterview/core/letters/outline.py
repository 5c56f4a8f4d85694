"""Which facts a letter rests on, each with its path in the journal (DESIGN section 5)."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from afterview.core.days_in_words import MONTHS, WEEKDAYS, day_in_letter
from afterview.core.job_ad import read_job_ad
from afterview.core.journal import Heard, Interview, Journal, Opportunity, Person
from afterview.core.letters.choice import Said
from afterview.core.letters.letter import NotRecorded, Spelling
from afterview.core.letters.naming import as_position, short_company, short_position
from afterview.core.letters.needs_said import SaidNeed, begins_with_verb, is_requirement, said_needs
from afterview.core.letters.notes_said import Phrase, is_short, topic_phrase
from afterview.core.needs import Need, interview_needs
from afterview.core.plan.history import History, history
from afterview.core.recap.ranking import terms, worth
from afterview.core.refusal import Refused
from afterview.core.time import local_time

_AMERICAN = frozenset({"US", "PH", "PR", "LR"})
_AMERICAN_DATES = _AMERICAN | {"CA"}


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a letter is about: the opportunity and its place in the journal, the interview and the person met.

    `now` is the instant of writing. `american_dates` is how its reader writes dates.
    """

    journal: Journal
    opportunity: Opportunity
    path: str
    history: History
    interview: Interview | None
    person: Person | None
    now: datetime
    spelling: Spelling
    american_dates: bool

    @property
    def interview_path(self) -> str:
        """Where the interview stands."""
        assert self.interview is not None  # noqa: S101 -- asked only of a letter about an interview
        return f"{self.path}.interviews[{self.opportunity.interviews.index(self.interview)}]"

    @property
    def today(self) -> date:
        """The day of writing where the opportunity is."""
        return self.history.time.date_of(self.now)

    @property
    def country(self) -> str | None:
        """The country by whose customs the letter is written."""
        return self.opportunity.country or self.journal.candidate.country

    def day(self, day: date) -> str:
        """A day in words, as its reader writes it."""
        return day_in_letter(day, self.today, american=self.american_dates)


def find_occasion(
    journal: Journal,
    opportunity: str,
    interview: str | None,
    person: str | None,
    now: datetime,
    spelling: Spelling | None,
) -> Occasion:
    """The occasion that ids and a name point at; `NotRecorded` where one of them is not in the journal.

    Without an interview it has none; a person is looked for in it, else in all interviews of the opportunity.
    """
    place = next((at for at, one in enumerate(journal.opportunities) if one.id == opportunity), None)
    if place is None:
        raise NotRecorded(f"there is no opportunity {opportunity!r} in the journal")
    found = journal.opportunities[place]
    held = next((one for one in found.interviews if one.id == interview), None)
    if interview is not None and held is None:
        raise NotRecorded(f"there is no interview {interview!r} of {opportunity}")
    reader = None
    if person is not None:
        among = (held,) if held is not None else found.interviews
        reader = next((who for one in among for who in one.people if who.name == person), None)
        if reader is None:
            raise NotRecorded(f"{person!r} was not met in {interview or opportunity}")
    chosen, american_dates = _customs(journal, found, spelling)
    return Occasion(
        journal=journal,
        opportunity=found,
        path=f"opportunities[{place}]",
        history=history(found, local_time(found, journal.candidate), now),
        interview=held,
        person=reader,
        now=now,
        spelling=chosen,
        american_dates=american_dates,
    )


def _customs(journal: Journal, opportunity: Opportunity, asked: Spelling | None) -> tuple[Spelling, bool]:
    """The spelling, and whether dates are written the American way.

    Where no country is known an American time zone tells, and with no zone either the letter is American.
    """
    if asked is not None:
        return asked, asked == "US"
    country = opportunity.country or journal.candidate.country
    if country is not None:
        return ("US" if country in _AMERICAN else "UK"), country in _AMERICAN_DATES
    zone = opportunity.time_zone or journal.candidate.time_zone
    american = zone is None or zone.startswith(("America/", "US/"))
    return ("US" if american else "UK"), american


def latest_interview(occasion: Occasion) -> Interview:
    """The interview that ended last, cancelled ones left out; `Refused` where none has ended."""
    ended = [one for one in occasion.history.interviews if one.ends <= occasion.now]
    if not ended:
        raise Refused(
            f"{occasion.path}.interviews",
            "holds no interview that has ended: there is nobody to write to yet",
        )
    return max(ended, key=lambda one: (one.ends, one.starts, one.id))


def with_interview(occasion: Occasion, interview: Interview) -> Occasion:
    """The same occasion about an interview; `Refused` where it was cancelled."""
    found = replace(occasion, interview=interview)
    if interview.cancelled is not None:
        raise Refused(f"{found.interview_path}.cancelled", "says that the interview did not take place")
    return found


def with_reader(occasion: Occasion) -> Occasion:
    """The same occasion with the interview and the person of a letter after the thank-you.

    Not given, they are the latest ended interview (of those with the person) and the first person of it.
    """
    held, reader = occasion.interview, occasion.person
    if held is None:
        ended = [
            one
            for one in occasion.history.interviews
            if one.ends <= occasion.now
            and (reader is None or any(who.name == reader.name for who in one.people))
        ]
        held = max(ended, key=lambda one: (one.ends, one.starts, one.id), default=None)
    if reader is None and held is not None and held.people:
        reader = held.people[0]
    return replace(occasion, interview=held, person=reader)


def named(occasion: Occasion) -> dict[str, Said]:
    """The slots that every letter has: company and position."""
    opportunity, path = occasion.opportunity, occasion.path
    position = short_position(opportunity.position)
    facts = (f"{path}.position",)
    slots = {
        "company": Said(short_company(opportunity.company), (f"{path}.company",)),
        "position": Said(position, facts),
    }
    if (role := as_position(position)) is not None:
        slots["as_position"] = Said(f"as {role}", facts)
        slots["a_position"] = Said(role, facts)
    return slots


def days(occasion: Occasion) -> tuple[dict[str, Said], frozenset[str]]:
    """The slots that say when the interview was, none where it has not ended by now."""
    interview = occasion.interview
    if interview is None or interview.ends > occasion.now:
        return {}, frozenset({"ahead"})
    met = occasion.history.time.date_of(interview.starts)
    facts = (f"{occasion.interview_path}.starts",)
    ago = (occasion.today - met).days
    if ago == 0:
        return {"day": Said("today", facts), "days": Said("today's", facts)}, frozenset({"today"})
    if ago == 1:
        name = "yesterday"
    elif ago < 7:
        name = WEEKDAYS[met.weekday()]
    else:
        month = MONTHS[met.month - 1]
        name = f"{month} {met.day}" if occasion.american_dates else f"{met.day} {month}"
        return {"day": Said(f"on {name}", facts), "since": Said(f"since {name}", facts)}, frozenset({"dated"})
    day = name if ago == 1 else f"on {name}"
    return {
        "day": Said(day, facts),
        "days": Said(f"{name}'s", facts),
        "since": Said(f"since {name}", facts),
    }, frozenset()


def hear_by(occasion: Occasion) -> Said | None:
    """The date by which the candidate is to hear, in words; None where none is known or it has passed.

    The interview's own, unless the company gave another after it; else that of the current wait.
    """
    interview, wait = occasion.interview, occasion.history.wait
    own = interview.hear_by.date if interview is not None and interview.hear_by is not None else None
    latest = wait.hear_by if wait is not None else None
    since = [
        event
        for event in occasion.history.heard()
        if event.hear_by is not None and event.hear_by.date == latest
    ]
    moved = interview is None or any(event.at >= interview.ends for event in since)
    for day in (latest, own) if moved else (own, latest):
        if day is not None and day >= occasion.today:
            return hear_by_of(occasion, day)
    return None


def hear_by_of(occasion: Occasion, day: date, place: int | None = None) -> Said:
    """A hear-by date in words, with its path: of this opportunity, or of the one at `place`."""
    holder = occasion.opportunity if place is None else occasion.journal.opportunities[place]
    root = occasion.path if place is None else f"opportunities[{place}]"
    interviews = [(f"{root}.interviews[{at}]", one.hear_by) for at, one in enumerate(holder.interviews)]
    if occasion.interview in holder.interviews:  # the letter's own interview first
        interviews.sort(key=lambda one: one[0] != occasion.interview_path)
    events = [
        (f"{root}.events[{at}]", one.hear_by)
        for at, one in enumerate(holder.events)
        if isinstance(one, Heard)
    ]
    path = next(path for path, given in (*interviews, *events) if given is not None and given.date == day)
    return Said(occasion.day(day), (f"{path}.hear_by.date",))


@dataclass(frozen=True, slots=True)
class ToldTopic:
    """A topic as it can be said, where it stands, and whether it was talked of with this reader alone."""

    phrase: Phrase
    path: str
    own: bool


def topics(occasion: Occasion, reader: Person, turn: int) -> tuple[ToldTopic, ...]:
    """What was discussed with a reader, their own topics first; of the shared ones the `turn`-th leads."""
    interview = occasion.interview
    assert interview is not None  # noqa: S101 -- only a letter about an interview recalls topics
    told = [
        ToldTopic(
            phrase, f"{occasion.interview_path}.topics[{at}].text", own=topic.discussed_with is not None
        )
        for at, topic in enumerate(interview.topics)
        if topic.discussed_with in (None, reader.name) and (phrase := topic_phrase(topic.text)).text
    ]
    shared = [topic for topic in told if not topic.own]
    start = turn % len(shared) if shared else 0
    found = (*(topic for topic in told if topic.own), *shared[start:], *shared[:start])
    return tuple(
        sorted(found, key=lambda one: (not is_short(one.phrase.text), one.phrase.text.startswith("“")))
    )


_TELLS = 2.0


def _is_telling(text: str, own: frozenset[str]) -> bool:
    """Whether a need says more than the position's name does."""
    return not own <= terms(text) and worth(terms(text) - own) >= _TELLS


def needs_of(occasion: Occasion) -> tuple[SaidNeed, ...]:
    """What the job asks, as it can be said: needs of the interview, of earlier ones, of the advertisement."""
    opportunity = occasion.opportunity
    told: list[Need] = []
    for index, held in sorted(
        enumerate(opportunity.interviews), key=lambda one: one[1] is not occasion.interview
    ):
        if held is occasion.interview or (held.cancelled is None and held.ends <= occasion.now):
            told += interview_needs(held.needs, f"{occasion.path}.interviews[{index}].needs")
    if opportunity.job_ad:
        told += read_job_ad(opportunity.job_ad, f"{occasion.path}.job_ad").needs
    listed = {
        source: sum(begins_with_verb(need.text) for need in told if need.source == source)
        for source in ("must", "duty", "wish")
    }
    own = terms(opportunity.position)
    return tuple(
        said
        for need in told
        for said in said_needs(need, listed_deeds=listed.get(need.source, 0) > 1)
        if need.source == "interview" or (is_requirement(said) and _is_telling(said.text, own))
    )
