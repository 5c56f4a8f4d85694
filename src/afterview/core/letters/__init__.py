"""Letters: composing them from the journal's facts (RULEBOOK section 6, DESIGN section 5)."""

from afterview.core.letters.compose import compose, compose_all
from afterview.core.letters.letter import Letter, NotRecorded, Register, Sentence, Spelling

__all__ = ["Letter", "NotRecorded", "Register", "Sentence", "Spelling", "compose", "compose_all"]
