"""Letters composed from a journal, each with what it rests on and what the linter says of it."""

from dataclasses import asdict
from datetime import datetime
from typing import Any

from afterview.core.finding import NotFound, find_interview, find_opportunity, find_person
from afterview.core.journal import Journal, LetterKind
from afterview.core.letters.compose import compose, compose_all
from afterview.core.letters.letter import Letter, NotRecorded, Register, Spelling
from afterview.core.letters.lint import lint, occasion


def compose_letters(
    journal: Journal,
    *,
    opportunity: str,
    interview: str | None,
    person: str | None,
    kind: LetterKind,
    now: datetime,
    register: Register = "plain",
    spelling: Spelling | None = None,
) -> tuple[Letter, ...]:
    """The letters asked for: of a thank-you one for each person, unless one is named.

    `NotFound` for an unknown opportunity, interview or person, `Refused` where the journal lacks what a
    letter cannot do without.
    """
    record = find_opportunity(journal, opportunity)
    if interview is not None:
        find_interview(record, interview)
    if person is not None:
        find_person(record, interview, person)
    asked: dict[str, Any] = {
        "opportunity": opportunity,
        "interview": interview,
        "kind": kind,
        "now": now,
        "register": register,
        "spelling": spelling,
    }
    try:
        if person is not None:
            return (compose(journal, person=person, **asked),)
        return compose_all(journal, **asked)
    except NotRecorded as missing:
        raise NotFound(f"{missing}: say which interview with --interview") from None


def letters_as_json(
    journal: Journal, opportunity: str, letters: tuple[Letter, ...], now: datetime
) -> dict[str, Any]:
    """`{"letters": [...]}`: each with its outline and the findings of the linter beside its siblings."""
    return {"letters": [_as_json(journal, opportunity, letter, letters, now) for letter in letters]}


def _as_json(
    journal: Journal, opportunity: str, letter: Letter, letters: tuple[Letter, ...], now: datetime
) -> dict[str, Any]:
    judged = occasion(
        journal,
        opportunity=opportunity,
        interview=letter.interview,
        person=letter.person,
        kind=letter.kind,
        now=now,
        against=tuple(other.text for other in letters if other is not letter),
    )
    return {
        "kind": letter.kind,
        "interview": letter.interview,
        "person": letter.person,
        "subject": letter.subject,
        "text": letter.text,
        "outline": [{"sentence": part.text, "facts": list(part.facts)} for part in letter.outline],
        "findings": [asdict(finding) for finding in lint(letter.text, judged)],
    }
