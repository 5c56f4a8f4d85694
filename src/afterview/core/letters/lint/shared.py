"""What two letters share, passage by passage: the runs of words that rule `distinct` counts."""

from dataclasses import dataclass

from afterview.core.letters.lint.body import read_letter
from afterview.core.letters.lint.distinct import SHINGLE, body_words, shingles


@dataclass(frozen=True, slots=True)
class Shared:
    """`share` is the part, 0 to 1, of a letter's runs of five words that also stand in the other one.

    `passages` are the stretches of the letter made of such runs, in its order and its own words.
    """

    share: float
    passages: tuple[str, ...]

    @property
    def percent(self) -> int:
        """The share in whole percent."""
        return round(100 * self.share)


def shared_with(text: str, other: str) -> Shared:
    """What the letter `text` shares with the letter `other` (RULEBOOK section 6, `distinct`)."""
    words = body_words(read_letter(text))
    runs = [tuple(word for word, _, _ in words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)]
    theirs = shingles(other)
    own = set(runs)
    passages: list[tuple[int, int]] = []
    for at, run in enumerate(runs):
        if run not in theirs:
            continue
        begin, end = words[at][1], words[at + SHINGLE - 1][2]
        if passages and begin <= passages[-1][1]:
            passages[-1] = (passages[-1][0], end)
        else:
            passages.append((begin, end))
    return Shared(
        len(own & theirs) / max(len(own), 1),
        tuple(" ".join(text[begin:end].split()) for begin, end in passages),
    )
