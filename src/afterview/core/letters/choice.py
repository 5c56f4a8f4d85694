"""Which of a stock's sentences a letter uses: one that fits and that its neighbours do not use already.

The choice rests on a hash of stable ids, so the same journal gives the same letter.
"""

import re
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from afterview.core.letters.letter import Register, Sentence, Spelling


@dataclass(frozen=True, slots=True)
class Said:
    """Words for a slot and the journal paths they rest on; `opening` where a sentence begins otherwise."""

    text: str
    facts: tuple[str, ...]
    opening: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A way of saying something, in one sentence or in several with " | " between them.

    `{day}` is a slot, `{Day}` the same with a capital; `[honor/honour]` is the American and the British form.
    `registers` are the initials of those it suits, `when` the tags that must hold.
    """

    text: str
    registers: str = "pwf"
    when: tuple[str, ...] = ()

    @property
    def slots(self) -> tuple[str, ...]:
        """The names of its slots."""
        return _slots(self.text)


def lines_of(text: str) -> tuple[Line, ...]:
    """The lines of a stock: each its registers, in brackets its tags if it has any, a colon and what it says.

    A row that is indented more than the one before goes on where that one ended; one that begins with "#"
    is a comment.
    """
    entries: list[str] = []
    margin = 0
    for row in text.splitlines():
        said = row.strip()
        depth = len(row) - len(row.lstrip())
        if not said or said.startswith("#"):
            continue
        if entries and depth > margin:
            entries[-1] += f" {said}"
        else:
            entries.append(said)
            margin = depth
    return tuple(_line(entry) for entry in entries)


def _line(entry: str) -> Line:
    head, _, text = entry.partition(": ")
    registers, _, tags = head.partition(" (")
    return Line(text, registers, tuple(tags.removesuffix(")").split(", ")) if tags else ())


@lru_cache(maxsize=2048)
def _slots(text: str) -> tuple[str, ...]:
    return tuple(name[:1].lower() + name[1:] for name in re.findall(r"\{(\w+)\}", text))


@dataclass(frozen=True, slots=True)
class Voice:
    """How one letter speaks: register, spelling, the seed of its choices, the lines its siblings use."""

    register: Register
    spelling: Spelling
    seed: str
    taken: frozenset[str] = frozenset()


def fitting(
    lines: Iterable[Line], slots: Mapping[str, Said], tags: frozenset[str], voice: Voice
) -> list[Line]:
    """The lines whose register, tags and slots are there."""
    return [
        line
        for line in lines
        if voice.register[0] in line.registers
        and all((tag[1:] not in tags) if tag.startswith("-") else tag in tags for tag in line.when)
        and all(slot in slots for slot in line.slots)
    ]


def choose(lines: Sequence[Line], voice: Voice, used: Sequence[str]) -> Line:
    """The line that repeats least of the `used` ones and of the siblings'; a hash decides among the rest."""
    return min(lines, key=lambda line: (_cost(line, voice, used), line.text))


def _cost(line: Line, voice: Voice, used: Sequence[str]) -> float:
    cost = 4.0 * _chance(f"{voice.seed}|{line.text}")
    cost += 6.0 * (line.text in voice.taken)
    own = _loud(line.text)
    cost += sum(3.0 if found[0] == "{" else 1.0 for other in used for found in own & _loud(other))
    if used:
        start, before = _opening(line.text), _opening(used[-1].rsplit(" | ", 1)[-1])
        cost += 1.2 * (start[:1] == before[:1]) + 2.0 * (start == before)
    return cost


def _chance(key: str) -> float:
    return zlib.crc32(key.encode()) / 0xFFFFFFFF


def chance(key: str, count: int) -> int:
    """A number from 0 up to, not including, `count`, always the same for one key."""
    return zlib.crc32(key.encode()) % count


@lru_cache(maxsize=2048)
def _opening(text: str) -> tuple[str, ...]:
    return tuple(text.replace("{at_item}", "I").replace("{At_item}", "At").split()[:2])


# Words that a reader notices when they come back.
_LOUD = frozenset(
    """
    advertisement ask asks bring certain clear company confident conversation decision discussed
    discussion duties experience forward grateful hear hearing interest interested interview job
    know learned looked looking need one picture position role speak spoke stayed sure talk talked
    talking thank thinking thought time understood work
    """.split()  # noqa: SIM905
)


@lru_cache(maxsize=2048)
def _loud(text: str) -> frozenset[str]:
    plain = (
        text.lower()
        .replace("{as_position}", "{position}")
        .replace("{days}", "{day}")
        .replace("{since}", "{day}")
    )
    return frozenset(re.findall(r"[a-z]+|\{\w+\}", plain)) & (_LOUD | {"{company}", "{position}", "{day}"})


def say(line: Line, slots: Mapping[str, Said], voice: Voice, base: tuple[str, ...] = ()) -> list[Sentence]:
    """The sentences of a line with its slots filled, each with the facts of its slots (else `base`)."""
    return [_sentence(part, slots, voice, base) for part in line.text.split(" | ")]


def _sentence(part: str, slots: Mapping[str, Said], voice: Voice, base: tuple[str, ...]) -> Sentence:
    facts: dict[str, None] = {}

    def filled(found: re.Match[str]) -> str:
        name = found[1]
        said = slots[name[:1].lower() + name[1:]]
        facts.update(dict.fromkeys(said.facts))
        opening = said.opening or said.text
        return opening[:1].upper() + opening[1:] if name[0].isupper() else said.text

    spelled = _either().sub(lambda found: found[1 if voice.spelling == "US" else 2], part)
    text = re.sub(r"\{(\w+)\}", filled, spelled)
    text = re.sub(r"\.\.(?!\.)", ".", text)
    return Sentence(text, tuple(facts) or base)


@cache
def _either() -> re.Pattern[str]:
    return re.compile(r"\[([^\]/]*)/([^\]/]*)\]")
