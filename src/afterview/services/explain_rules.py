"""Each rule in plain words, with where it comes from: the tables that the plan and the linter work by."""

from dataclasses import dataclass
from typing import Literal

from afterview.core.letters.lint import RULES as LETTER_RULES
from afterview.core.plan import RULES as PLAN_RULES

Letters = Literal["all", "thank_you", "others", "some"]


@dataclass(frozen=True, slots=True)
class Explained:
    """One rule: `title` says what it asks, `says` how and why; `strict` and `letters` are of letter rules."""

    id: str
    title: str
    says: str
    source: str
    strict: bool | None = None
    letters: Letters | None = None


def plan_rules() -> tuple[Explained, ...]:
    """The rules of the plan, in order (RULEBOOK section 4)."""
    return tuple(Explained(rule.id, rule.title, rule.says, rule.source) for rule in PLAN_RULES)


def letter_rules() -> tuple[Explained, ...]:
    """The checks of a letter, in order (RULEBOOK section 6)."""
    return tuple(
        Explained(rule.id, rule.asks, rule.why, rule.source, rule.severity == "error", _letters(rule.kinds))
        for rule in LETTER_RULES
    )


_ALL = frozenset().union(*(rule.kinds for rule in LETTER_RULES))


def _letters(kinds: frozenset[str]) -> Letters:
    if kinds == _ALL:
        return "all"
    if kinds == {"thank_you"}:
        return "thank_you"
    return "some" if "thank_you" in kinds else "others"
