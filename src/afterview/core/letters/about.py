"""Which letter is meant: its kind, and whom it is to about what."""

from dataclasses import dataclass
from datetime import datetime
from typing import cast, get_args

from afterview.core.finding import NotFound, find_interview, find_opportunity, find_person
from afterview.core.journal import Draft, Journal, LetterKind, LetterSent, Opportunity, Person
from afterview.core.letters.outline import find_occasion, latest_interview, with_reader


@dataclass(frozen=True, slots=True)
class About:
    """One letter of an opportunity.

    `interview` is the id that a thank-you belongs to, None for the other kinds. `person` is the reader's
    name, None for a letter to the company.
    """

    kind: LetterKind
    interview: str | None
    person: str | None

    def is_of(self, letter: Draft | LetterSent) -> bool:
        """Whether a draft or a sent letter is this one."""
        alike = letter.letter == self.kind and letter.person == self.person
        return alike and (self.kind != "thank_you" or letter.interview == self.interview)


def find_about(
    journal: Journal, opportunity: str, kind: str, interview: str | None, person: str | None, now: datetime
) -> About:
    """The letter that a kind, an interview's id and a name point at.

    What is not given is the latest interview that has ended and the first person met there, unless a draft to
    nobody by name is there. `NotFound` for
    what the journal does not hold, `Refused` where a thank-you has no interview or no reader yet.
    """
    if kind not in get_args(LetterKind):
        raise NotFound(f"there is no kind of letter {kind!r}; there is: {', '.join(get_args(LetterKind))}")
    found = find_opportunity(journal, opportunity)
    if kind == "thank_you":
        return _thank_you(journal, found, interview, person, now)
    if person is not None:
        find_person(found, None, person)
    elif any(one.letter == kind and one.person is None for one in found.drafts):
        return About(cast("LetterKind", kind), None, None)
    reader = with_reader(find_occasion(journal, opportunity, None, person, now, None)).person
    return About(cast("LetterKind", kind), None, None if reader is None else reader.name)


def _thank_you(
    journal: Journal, opportunity: Opportunity, interview: str | None, person: str | None, now: datetime
) -> About:
    if interview is None:
        held = latest_interview(find_occasion(journal, opportunity.id, None, None, now, None))
    else:
        held = find_interview(opportunity, interview)
    if person is None:
        person = held.people[0].name if held.people else None
    else:
        find_person(opportunity, held.id, person)
    return About("thank_you", held.id, person)


def reader_of(opportunity: Opportunity, about: About) -> Person | None:
    """Whom a letter is to, as recorded; of several records of one person the latest with an address."""
    if about.person is None:
        return None
    interviews = [one for one in opportunity.interviews if about.interview in (None, one.id)]
    found = [who for one in reversed(interviews) for who in one.people if who.name == about.person]
    known = find_person(opportunity, about.interview, about.person)
    return next((who for who in found if who.email), known)
