"""Which needs an item answers, and how well: words in common, weighed by how telling each is.

After BM25 (Robertson and Zaragoza, 2009): what counts is a word's rarity in English at large, damped by the
lengths of both texts. Nothing is learned, so the same words always weigh the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from afterview.core.needs import Need, Source
from afterview.core.words import stem, stems

_WEIGHTS: dict[Source, float] = {"interview": 3.0, "must": 1.0, "duty": 1.0, "wish": 0.7}
_UNLISTED = 7.0  # of a word that is not among the common ones: a tool, a trade's own term, a name
_FILLER = 0.6  # of a word that every job is described with
_FURTHER = 0.5  # each further need that an item answers counts half of the one before
_DAMPING = 0.1  # long texts share words by chance: by this power of their own worth
_PRIOR = 0.2  # the resume's first item, beside one that answers best
_ANSWERS = 3.0  # the least worth of the words in common for a need to stand beside an item

_FILLERS = """
    ability able apply area assist base build business candidate company create demonstrate develop
    employee ensure environment excellent experience focus good help high identify implement improve
    include individual industry job key knowledge lead level maintain make manage member need new
    opportunity organization participate people perform plan position process professional program
    project proven provide quality relate require responsible result role service skill staff strong
    success support task team time understand use utilize various way work year
"""

# Past tenses that no stemmer brings back, and the base that the other text may hold.
_IRREGULAR = {
    "led": "lead", "taught": "teach", "built": "build", "ran": "run", "wrote": "write",
    "written": "write", "sold": "sell", "bought": "buy", "grew": "grow", "grown": "grow",
    "drove": "drive", "driven": "drive", "met": "meet", "won": "win", "made": "make",
    "gave": "give", "took": "take", "kept": "keep", "held": "hold", "oversaw": "oversee",
    "overseen": "oversee", "brought": "bring", "began": "begin", "chose": "choose", "drew": "draw",
    "spoke": "speak", "thought": "think", "undertook": "undertake", "understood": "understand",
    "rebuilt": "rebuild", "rewrote": "rewrite",
}  # fmt: skip


@lru_cache(maxsize=4096)
def terms(text: str) -> frozenset[str]:
    """What a text is compared by: its stems, spellings made one, and no numbers."""
    return frozenset(_plain(found) for found in stems(text) if not found[0].isdigit())


def _plain(found: str) -> str:
    if found in _IRREGULAR:
        return stem(_IRREGULAR[found])
    if found.startswith("analy"):
        return "analy"
    bare = found.replace(".", "") or found
    if bare.endswith(("js", "j")) and len(bare) > 4:
        return bare.removesuffix("s")[:-1]  # node.js; of "nodejs" the stemmer has taken the s
    return bare[:-1] + "z" if bare.endswith("is") and len(bare) > 5 else bare


@cache
def _rarities() -> dict[str, float]:
    from afterview.core.recap.common_words import LEVELS  # noqa: PLC0415 -- 60 KB that only a recap needs

    rarities = {_plain(found): level for level, listed in LEVELS.items() for found in listed.split()}
    for word in terms(_FILLERS):
        rarities[word] = _FILLER * rarities.get(word, _UNLISTED)
    return rarities


def worth(shared: frozenset[str]) -> float:
    """How much a set of terms tells, at least 0."""
    rarities = _rarities()
    return sum(rarities.get(word, _UNLISTED) for word in shared)


@dataclass(frozen=True, slots=True)
class Answer:
    """How well an item answers a need: a `score` to order by, and the worth of the words `shared`."""

    need: Need
    score: float
    shared: float


def answers(item: str, needs: Sequence[Need]) -> list[Answer]:
    """The needs that share a word with an item, the best answered first."""
    found = terms(item)
    length = _damping(found)
    given = []
    for need in needs:
        asked = terms(need.text)
        shared = worth(found & asked)
        if shared:
            given.append(Answer(need, _WEIGHTS[need.source] * shared / (length * _damping(asked)), shared))
    return sorted(given, key=lambda answer: -answer.score)


def _damping(found: frozenset[str]) -> float:
    return float((10 + worth(found)) ** _DAMPING)


def ranked(items: Sequence[str], needs: Sequence[Need]) -> list[tuple[int, Need | None]]:
    """The places of the items, those that answer most first, each with the need it answers best, or None.

    Of two that answer alike, the one that the resume puts first comes first.
    """
    answered = [answers(item, needs) for item in items]
    totals = [sum(one.score * _FURTHER**place for place, one in enumerate(found)) for found in answered]
    best = max(totals, default=0.0) or 1.0
    own = [_PRIOR * (1 - place / len(items)) for place in range(len(items))]
    order = sorted(range(len(items)), key=lambda place: -totals[place] / best - own[place])
    return [
        (place, next((one.need for one in answered[place] if one.shared >= _ANSWERS), None))
        for place in order
    ]
