"""What a composed letter is (RULEBOOK section 6, DESIGN section 5)."""

from dataclasses import dataclass
from typing import Literal

from afterview.core.journal import LetterKind

Register = Literal["plain", "warm", "formal"]
Spelling = Literal["US", "UK"]


class NotRecorded(LookupError):  # noqa: N818 -- the field's word; it reads "raise NotRecorded(what)"
    """An opportunity, interview or person that the journal does not hold; the message names it."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the body and the facts it rests on, as journal paths (`resume.work[0].highlights[2]`)."""

    text: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter to one person.

    `interview` and `person` are the id and the name it is about, None where it has none. `text` runs from the
    salutation to the signature; `outline` are the sentences of its body in order.
    """

    kind: LetterKind
    interview: str | None
    person: str | None
    subject: str
    text: str
    outline: tuple[Sentence, ...]
