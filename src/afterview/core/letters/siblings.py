"""How much of one letter stands in another of the same interview (RULEBOOK section 6, rule `distinct`)."""

import re
from collections.abc import Iterable

from afterview.core.letters.letter import Letter

_RUN = 5  # words


def overlap(letter: Letter, others: Iterable[Letter]) -> float:
    """The largest share, 0 to 1, of the letter's runs of five words that stands in any one of the others."""
    own = _runs(letter)
    shared = (len(own & _runs(other)) for other in others)
    return max(shared, default=0) / max(len(own), 1)


def _runs(letter: Letter) -> frozenset[tuple[str, ...]]:
    body = " ".join(sentence.text for sentence in letter.outline).lower()
    words = [re.sub(r"[\W_]", "", word) for word in re.findall(r"\w(?:[\w'’-]*\w)?", body)]
    return frozenset(tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))
