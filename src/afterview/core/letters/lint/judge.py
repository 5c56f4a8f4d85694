"""The linter: every rule that judges a kind of letter, run over one letter."""

from collections.abc import Callable, Iterator

from afterview.core.letters.lint.case import Case, read_case
from afterview.core.letters.lint.confidence import check_confidence
from afterview.core.letters.lint.content import check_content
from afterview.core.letters.lint.distinct import check_distinct
from afterview.core.letters.lint.facts import check_facts
from afterview.core.letters.lint.finding import Finding
from afterview.core.letters.lint.hear_by import check_hear_by
from afterview.core.letters.lint.interest import check_interest
from afterview.core.letters.lint.invitation import check_invitation
from afterview.core.letters.lint.length import check_length
from afterview.core.letters.lint.names import check_names
from afterview.core.letters.lint.occasion import Occasion
from afterview.core.letters.lint.placeholder import check_placeholder
from afterview.core.letters.lint.recap import check_recap
from afterview.core.letters.lint.rules import RULES
from afterview.core.letters.lint.thanks import check_thanks
from afterview.core.letters.lint.tone import check_tone
from afterview.core.letters.lint.topic import check_topic

CHECKS: dict[str, Callable[[Case], Iterator[Finding]]] = {
    "thanks": check_thanks,
    "interest": check_interest,
    "topic": check_topic,
    "recap": check_recap,
    "confidence": check_confidence,
    "hear-by": check_hear_by,
    "no-invitation": check_invitation,
    "length": check_length,
    "names": check_names,
    "placeholder": check_placeholder,
    "facts": check_facts,
    "distinct": check_distinct,
    "tone": check_tone,
    "content": check_content,
}


def lint(text: str, occasion: Occasion) -> tuple[Finding, ...]:
    """What is wrong with a letter: what is missing first, in the order of `RULES`, then by place.

    Any text can be judged; the one without a finding is the one to send.
    """
    case = read_case(text, occasion)
    found = [finding for rule in RULES if occasion.kind in rule.kinds for finding in CHECKS[rule.id](case)]
    return tuple(sorted(found, key=_place))


def _place(finding: Finding) -> tuple[int, int]:
    return (-1, -1) if finding.start is None or finding.end is None else (finding.start, finding.end)
