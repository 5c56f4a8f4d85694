"""Letters composed from a journal: its facts first, then sentences from a varied stock (DESIGN section 5)."""

from datetime import datetime

from afterview.core.journal import Journal, LetterKind
from afterview.core.letters.letter import Letter, NotRecorded, Register, Spelling
from afterview.core.letters.others import other_letter
from afterview.core.letters.outline import find_occasion, latest_interview, with_interview, with_reader
from afterview.core.letters.thank_you import thank_yous


def compose(
    journal: Journal,
    *,
    opportunity: str,
    kind: LetterKind = "thank_you",
    interview: str | None = None,
    person: str | None = None,
    now: datetime,
    register: Register = "plain",
    spelling: Spelling | None = None,
) -> Letter:
    """One letter of a kind to one person, by default to the first of the latest ended interview.

    `spelling` None goes by the country. `NotRecorded` for an opportunity, interview or person that the
    journal does not hold, `Refused` with the path of what it lacks for such a letter.
    """
    occasion = find_occasion(journal, opportunity, interview, person, now, spelling)
    if kind != "thank_you":
        return other_letter(with_reader(occasion), kind, register)
    held = occasion.interview or latest_interview(occasion)
    if person is not None and all(who.name != person for who in held.people):
        raise NotRecorded(f"{person!r} was not met in {held.id}")
    letters = thank_yous(with_interview(occasion, held), held, register)
    return next(letter for letter in letters if person is None or letter.person == person)


def compose_all(
    journal: Journal,
    *,
    opportunity: str,
    interview: str | None = None,
    kind: LetterKind = "thank_you",
    now: datetime,
    register: Register = "plain",
    spelling: Spelling | None = None,
) -> tuple[Letter, ...]:
    """The thank-yous to everybody of an interview (default: the latest ended one), or one other letter."""
    if kind != "thank_you":
        return (
            compose(
                journal,
                opportunity=opportunity,
                kind=kind,
                interview=interview,
                now=now,
                register=register,
                spelling=spelling,
            ),
        )
    occasion = find_occasion(journal, opportunity, interview, None, now, spelling)
    held = occasion.interview or latest_interview(occasion)
    return thank_yous(with_interview(occasion, held), held, register)
