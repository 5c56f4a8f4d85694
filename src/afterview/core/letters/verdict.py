"""What the linter says of a letter, as its writer reads it."""

from dataclasses import dataclass

from afterview.core.letters.lint import RULES, Finding, Occasion, Rule, lint
from afterview.core.letters.lint.body import read_letter

_RULES = {rule.id: rule for rule in RULES}


@dataclass(frozen=True, slots=True)
class Shown:
    """A finding with its rule and the words that it is about, None where something is missing.

    `key` names it among the findings of one text.
    """

    finding: Finding
    rule: Rule
    quoted: str | None
    key: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """The findings of a letter, errors first, and how many words its body has."""

    findings: tuple[Shown, ...]
    words: int

    @property
    def errors(self) -> int:
        """How many of the findings are errors."""
        return self._count("error")

    @property
    def warnings(self) -> int:
        """How many of the findings are warnings."""
        return self._count("warning")

    @property
    def hints(self) -> int:
        """How many of the findings are hints."""
        return self._count("hint")

    def _count(self, severity: str) -> int:
        return sum(one.finding.severity == severity for one in self.findings)


_ORDER = ("error", "warning", "hint")


def verdict(text: str, occasion: Occasion) -> Verdict:
    """What is found in a letter on an occasion."""
    found = sorted(lint(text, occasion), key=lambda finding: _ORDER.index(finding.severity))
    shown = tuple(
        Shown(
            finding,
            _RULES[finding.rule],
            _quoted(text, finding),
            f"{finding.rule}:{finding.start}:{finding.end}",
        )
        for finding in found
    )
    return Verdict(shown, len(read_letter(text).body_words()))


def mended(text: str, judged: Verdict, key: str) -> str:
    """The text with the fix of that finding put in; unchanged where it has none, or is not found any more."""
    for shown in judged.findings:
        finding = shown.finding
        if shown.key == key and finding.fix is not None and finding.start is not None:
            return text[: finding.start] + finding.fix + text[finding.end :]
    return text


_LONGEST = 160


def _quoted(text: str, finding: Finding) -> str | None:
    if finding.start is None:
        return None
    words = " ".join(text[finding.start : finding.end].split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rsplit(' ', 1)[0]} …"
