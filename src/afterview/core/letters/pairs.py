"""Qualifications beside needs, dealt out among the readers of one interview so that no two get the same."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from afterview.core.letters.needs_said import SaidNeed
from afterview.core.needs import Need
from afterview.core.recap.first_person import sentence
from afterview.core.recap.ranking import answers, terms, worth
from afterview.core.resume import ResumeItem

_ANSWERS = 3.0  # the least worth of the words in common for an item to stand beside a need as its answer
_ITEMS = {"work": 1.0, "volunteer": 0.8, "projects": 0.9, "certificates": 0.8, "education": 0.6, "languages": 0.6,
          "awards": 0.6, "publications": 0.6, "skills": 0.45, "basics": 0.5}  # fmt: skip
_VERBATIM = 0.3  # of an item that cannot be turned into a sentence
_LONG = 0.4  # of an item too long to stand in a short letter
_LONGEST = 30  # words
_NEAR = 0.3  # how much a tie to the reader's own topics and work adds, per unit of worth in common


@dataclass(frozen=True, slots=True)
class Pair:
    """An item of the resume and the need it stands beside; `answers` says whether they share words that tell.

    `said` is the item in the first person without its full stop, None where only its own words are safe.
    """

    item: ResumeItem
    said: str | None
    need: SaidNeed | None
    answers: bool
    score: float


def pairs(items: Sequence[ResumeItem], needs: Sequence[SaidNeed]) -> tuple[Pair, ...]:
    """Every item with each need it answers, the best first; after them the items that answer none."""
    by_need: dict[Need, SaidNeed] = {}
    for said in needs:
        by_need.setdefault(Need(said.text, said.need.source, said.need.path), said)
    found, rest = [], []
    for place, item in enumerate(items):
        words = sentence(item)
        told = words.removesuffix(".") if words is not None else None
        weight = _weight(item, told) * (1 - 0.1 * place / len(items))
        given = [answer for answer in answers(item.text, tuple(by_need)) if answer.shared >= _ANSWERS]
        found += (Pair(item, told, by_need[one.need], answers=True, score=one.score * weight) for one in given)
        if not given:
            rest.append(Pair(item, told, None, answers=False, score=weight))
    return (*sorted(found, key=_best_first), *sorted(rest, key=_best_first))


def _best_first(pair: Pair) -> tuple[float, str, str]:
    return -pair.score, pair.item.path, pair.need.text if pair.need else ""


def _weight(item: ResumeItem, told: str | None) -> float:
    weight = _ITEMS.get(item.section, 0.5)
    if told is None or not told.startswith(("I ", "My ")):
        weight *= _VERBATIM
    return weight * (_LONG if len(item.text.split()) > _LONGEST else 1.0)


def deal(found: Sequence[Pair], readers: Mapping[str, str], wanted: int) -> dict[str, tuple[Pair, ...]]:
    """Up to `wanted` pairs for each reader, of all that answer a need those nearest to what each is about.

    `readers` is what each is about (topics, title, responsibilities) by name. Every reader gets one before
    anybody gets a second, and nobody gets an item twice; an item goes to two readers only where there are too few.
    """
    dealt: dict[str, list[Pair]] = {name: [] for name in sorted(readers)}
    used: set[str] = set()
    for _ in range(wanted):
        _deal_round(found, readers, dealt, used)
    return {name: tuple(given) for name, given in dealt.items()}


def _deal_round(
    found: Sequence[Pair], readers: Mapping[str, str], dealt: dict[str, list[Pair]], used: set[str]
) -> None:
    waiting = set(dealt)
    offers = sorted(
        ((-_fit(pair, readers[name]), name, _best_first(pair), pair) for name in dealt for pair in found if pair.answers),
        key=lambda offer: offer[:3],
    )
    for again in (False, True):
        for _, name, _, pair in offers:
            mine = dealt[name]
            if name not in waiting or (pair.item.path in used and not again):
                continue
            if any(pair.item.path == own.item.path or pair.need is own.need for own in mine):
                continue
            if again and mine:
                continue
            if not again and pair.need is not None and any(pair.need is one.need for given in dealt.values() for one in given) and not mine:
                continue
            waiting.discard(name)
            mine.append(pair)
            used.add(pair.item.path)


def _fit(pair: Pair, reader: str) -> float:
    about = terms(reader)
    words = terms(pair.item.text) | (terms(pair.need.text) if pair.need else frozenset())
    return pair.score * (1 + _NEAR * min(worth(about & words), 10.0))
