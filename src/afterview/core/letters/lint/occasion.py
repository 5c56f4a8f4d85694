"""What a letter is judged against."""

from dataclasses import dataclass
from datetime import datetime
from typing import cast, get_args

from afterview.core.journal import Interview, Journal, LetterKind, Opportunity, Person
from afterview.core.refusal import Refused

PROFILES = ("article", "modern")


@dataclass(frozen=True, slots=True)
class Occasion:
    """The occasion of a letter: the reader, the interview and the opportunity, what kind of letter, and when.

    `now` is the day of writing, aware; `against` are the other letters of the same interview. `profile` is
    `article` or `modern` (RULEBOOK section 6).
    """

    journal: Journal
    opportunity: Opportunity
    interview: Interview | None
    person: Person | None
    kind: LetterKind
    now: datetime
    profile: str = "article"
    against: tuple[str, ...] = ()


def occasion(
    journal: Journal,
    *,
    opportunity: str,
    interview: str | None = None,
    person: str | None = None,
    kind: str = "thank_you",
    now: datetime,
    profile: str = "article",
    against: tuple[str, ...] = (),
) -> Occasion:
    """The occasion that ids and names point at.

    `Refused` with the path `opportunity`, `interview`, `person`, `kind` or `profile` for one that is not
    there; a thank-you needs an interview and a person. The person is looked for in the interview, without one
    in all of them.
    """
    if kind not in get_args(LetterKind):
        raise Refused("kind", f"is no kind of letter: {kind!r}")
    if profile not in PROFILES:
        raise Refused("profile", f"is neither article nor modern: {profile!r}")
    found = next((one for one in journal.opportunities if one.id == opportunity), None)
    if found is None:
        raise Refused("opportunity", f"is not in the journal: {opportunity!r}")
    held = next((one for one in found.interviews if one.id == interview), None)
    if held is None and (interview is not None or kind == "thank_you"):
        raise Refused("interview", _absent(interview, "thank-you letter", f"in {opportunity}"))
    people = held.people if held is not None else tuple(who for one in found.interviews for who in one.people)
    reader = next((one for one in people if one.name == person), None)
    if reader is None and (person is not None or kind == "thank_you"):
        raise Refused("person", _absent(person, "thank-you letter", f"in {interview or opportunity}"))
    return Occasion(journal, found, held, reader, cast("LetterKind", kind), now, profile, against)


def _absent(name: str | None, needed_by: str, where: str) -> str:
    return f"is needed for a {needed_by}" if name is None else f"is not {where}: {name!r}"
