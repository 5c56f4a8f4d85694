"""The letter linter: a letter that somebody wrote, judged by the rules of RULEBOOK section 6.

`occasion` names what the letter is judged against, `lint` says what is wrong with it, `RULES` is the table of
rules that documents and pages show. It knows nothing of how the product composes letters.
"""

from afterview.core.letters.lint.finding import Finding, Rule
from afterview.core.letters.lint.judge import lint
from afterview.core.letters.lint.occasion import PROFILES, Occasion, occasion
from afterview.core.letters.lint.rules import RULES

__all__ = ["PROFILES", "RULES", "Finding", "Occasion", "Rule", "lint", "occasion"]
