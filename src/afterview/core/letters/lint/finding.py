"""What a lint rule is and what it finds."""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "hint"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found in a letter.

    `start` and `end` count code points of the text as given, both None where something is missing. `message`
    says why, `fix` is what to put in the place of the span ("" deletes it), None where only the writer can
    know.
    """

    rule: str
    severity: Severity
    start: int | None
    end: int | None
    message: str
    fix: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of RULEBOOK section 6, as documents and pages show it.

    `source` is "advice" for what the advice that the product follows asks, "practice" where modern practice
    fills its silence; `why` is the reason in a sentence.
    """

    id: str
    severity: Severity
    kinds: frozenset[str]
    source: str
    why: str
    asks: str
