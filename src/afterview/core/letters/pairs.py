"""Qualifications beside needs, dealt out among the readers of one interview so that no two get the same."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from afterview.core.letters.naming import position_words, short_company
from afterview.core.letters.needs_said import SaidNeed, asks_for_skill
from afterview.core.needs import Need
from afterview.core.recap.first_person import sentence
from afterview.core.recap.ranking import Answer, answers, terms, worth
from afterview.core.resume import ResumeItem
from afterview.core.words import stems, words

_ANSWERS = 3.0  # the least worth of the words in common for an item to stand beside a need as its answer
_ANSWERS_NOTED = 2.5  # the same for a need named in an interview: there are few of them, and all count
_ANSWERS_ALONE = 4.5  # the same where one word is all they have in common
_PHRASE = 2.0  # of two words that stand beside each other in both
_NEAREST = 3  # needs beside which an item that answers none may stand
_LEAST_COVERED = 0.25
_NOTED = 1.6  # of a need that was named in an interview, beyond what the ranking gives it
_ITEMS = {
    "work": 1.0, "volunteer": 0.8, "projects": 0.9, "certificates": 0.6, "education": 0.5, "languages": 0.5,
          "awards": 0.6, "publications": 0.6, "skills": 0.12, "basics": 0.12}  # fmt: skip
_BARE_POST = 0.6  # of a post of which the resume tells nothing
_VERBATIM = 0.55  # of an item that cannot be turned into a sentence
_LONG = 0.4  # of an item too long to stand in a short letter
_LONGEST = 30  # words
_NEAR = 0.8  # how much a tie to the reader's own topics adds, per unit of worth in common
_MOST = 10.0  # of worth that counts
_SHARED = 0.5  # of a topic talked of with everybody
_STRENGTH = 0.7  # the power of a pair's own score: so it does not go to somebody whom it says nothing
_AROUND = 0.04  # the same for a tie to their title and responsibilities


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


@dataclass(frozen=True, slots=True)
class Reader:
    """What a reader is about: topics talked of with them alone and with everybody, title and duties."""

    topics: str
    shared: str
    work: str


def pairs(items: Sequence[ResumeItem], needs: Sequence[SaidNeed], position: str) -> tuple[Pair, ...]:
    """Every item with each need it answers, the best first; after them the items that answer none.

    The words of the position itself tie nothing to nothing: every need of it and much of the resume has them.
    """
    own = terms(position_words(position)) | _NUMBERS
    by_need: dict[Need, SaidNeed] = {}
    for said in needs:
        by_need.setdefault(Need(said.text, said.need.source, said.need.path), said)
    found: list[Pair] = []
    rest: list[Pair] = []
    for place, item in enumerate(items):
        told = _told(item, sentence(item))
        weight = _weight(item, told) * (1 - 0.1 * place / len(items))
        near = answers(item.text, tuple(by_need))
        given = [answer for answer in near if _answers(item, answer, own)]
        found += (
            Pair(item, told, by_need[one.need], answers=True, score=one.score * weight * _importance(one))
            for one in given
        )
        if not given:
            closest: list[SaidNeed | None] = [by_need[one.need] for one in near[:_NEAREST]]
            closest = closest or [None]
            rest += (
                Pair(item, told, need, answers=False, score=weight / (at + 1))
                for at, need in enumerate(closest)
            )
    return (*sorted(found, key=_best_first), *sorted(rest, key=_best_first))


def _answers(item: ResumeItem, answer: Answer, own: frozenset[str]) -> bool:
    """Whether the words in common tell that an item answers a need: two, or one that few texts hold."""
    shared = (terms(item.text) & terms(answer.need.text)) - own
    phrases = _phrases_in_common(item.text, answer.need.text, own)
    told = worth(shared) + _PHRASE * phrases
    if _asks_papers(answer.need) and not _shows_papers(item):
        return False
    if answer.need.source == "interview":
        return told >= _ANSWERS_NOTED
    if told < _LEAST_COVERED * worth(terms(answer.need.text)):
        return False
    return told >= (_ANSWERS if len(shared) + phrases > 1 else _ANSWERS_ALONE)


def _phrases_in_common(item: str, need: str, own: frozenset[str]) -> int:
    """How many pairs of neighbouring words both have; "on-call" is one that "on call" has too."""
    shared = set(pairwise(stems(item))) & set(pairwise(stems(need)))
    compounds = {word.replace("-", " ") for word in words(need) if "-" in word}
    low = f" {' '.join(words(item))} "
    return len([run for run in shared if not set(run) <= own]) + sum(f" {one} " in low for one in compounds)


def _importance(answer: Answer) -> float:
    """What an answer weighs: more for a need said in an interview, and for one answered as a whole."""
    return (_NOTED if answer.need.source == "interview" else 1.0) * (0.3 + _covered(answer))


def _covered(answer: Answer) -> float:
    """The share of what a need tells that the words in common hold."""
    return answer.shared / worth(terms(answer.need.text))


def _asks_papers(need: Need) -> bool:
    return _papers().search(need.text) is not None


def _shows_papers(item: ResumeItem) -> bool:
    return item.section in ("certificates", "education") or _papers().search(item.text) is not None


@cache
def _papers() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:licen[cs]ed?|certifi\w+|degree|diploma|bachelor|master's|registration|registered|training to|"
        r"qualification)\b",
        re.IGNORECASE,
    )


def _told(item: ResumeItem, said: str | None) -> str | None:
    """The sentence of an item without its full stop, its employer without the legal form."""
    if said is None:
        return None
    bare = said.removesuffix(".")
    return bare.replace(item.where, short_company(item.where)) if item.where else bare


def _best_first(pair: Pair) -> tuple[float, str, str]:
    return -pair.score, pair.item.path, pair.need.text if pair.need else ""


def _weight(item: ResumeItem, told: str | None) -> float:
    weight = _ITEMS.get(item.section, 0.5) * (
        _BARE_POST if item.path.endswith("]") and item.section == "work" else 1.0
    )
    if told is None or not told.startswith(("I ", "My ")):
        weight *= _VERBATIM
    return weight * (_LONG if len(item.text.split()) > _LONGEST else 1.0)


def echo(items: Sequence[ResumeItem], topic: str, used: frozenset[str]) -> Pair | None:
    """The deed of the resume that a topic brings to mind, of those not `used` (paths), or None."""
    about = terms(topic)
    found = []
    for item in items:
        shared = about & terms(item.text)
        enough = worth(shared) >= (_ECHOES if len(shared) > 1 else _ECHOES_ALONE)
        told = _told(item, sentence(item))
        if told is None or not told.startswith("I ") or item.section not in ("work", "volunteer"):
            continue
        if enough and item.path not in used and len(item.text.split()) <= _BRIEF:
            found.append(Pair(item, told, None, answers=False, score=worth(shared)))
    return max(found, key=lambda pair: pair.score, default=None)


_ECHOES = 4.5
_ECHOES_ALONE = 6.0
_BRIEF = 16  # words


def deal(
    found: Sequence[Pair], needs: Sequence[SaidNeed], readers: Mapping[str, Reader]
) -> dict[str, tuple[Pair, ...]]:
    """A pair or two for each reader, by name: of those that answer a need the nearest to what they are about.

    Every reader gets one before anybody gets a second. Nobody gets what another has got while there is
    something else: an item beside the need nearest to it, or one that another single reader has, or an item
    beside any need. A reader gets none only where no need is recorded.
    """
    dealt: dict[str, list[Pair]] = {name: [] for name in sorted(readers)}
    answering = [pair for pair in found if pair.answers]
    lone = [pair for pair in found if not pair.answers and pair.need is None and pair.said is not None]
    far = [replace(pair, need=need) for pair in lone for need in needs if not asks_for_skill(need)]
    _deal_round(answering, readers, dealt)
    _deal_round([pair for pair in found if _is_fair(pair)], readers, dealt)
    _deal_again(answering, readers, dealt, most=1)
    _deal_round(far, readers, dealt)
    _deal_again(answering, readers, dealt, most=len(readers))
    _deal_round(answering, readers, dealt, held=1)
    return {name: tuple(given) for name, given in dealt.items()}


def _deal_again(
    offered: Sequence[Pair], readers: Mapping[str, Reader], dealt: dict[str, list[Pair]], most: int
) -> None:
    """The nearest pair for each who has none, of those that up to `most` others have."""
    for name, given in dealt.items():
        held = Counter(pair.item.path for own in dealt.values() for pair in own)
        left = [pair for pair in offered if held[pair.item.path] <= most]
        if not given and left:
            given.append(max(left, key=lambda pair: (_fit(pair, readers[name]), pair.item.path)))


def _is_fair(pair: Pair) -> bool:
    """Whether an item that answers no need may stand beside this one."""
    return (
        not pair.answers and pair.said is not None and pair.need is not None and not asks_for_skill(pair.need)
    )


def _deal_round(
    offered: Sequence[Pair], readers: Mapping[str, Reader], dealt: dict[str, list[Pair]], held: int = 0
) -> None:
    """One pair more for each who has `held`, as long as there is one that nobody has got."""
    waiting = [name for name, own in dealt.items() if len(own) == held]
    given = [pair for own in dealt.values() for pair in own]
    items = {pair.item.path for pair in given}
    needs = {pair.need for pair in given}
    offers = sorted(
        ((-_fit(pair, readers[name]), name, _best_first(pair), pair) for name in waiting for pair in offered),
        key=lambda offer: offer[:3],
    )
    for _, name, _, pair in offers:
        fresh = pair.item.path not in items and pair.need not in needs
        if name in waiting and fresh and _goes_with(pair, dealt[name]):
            waiting.remove(name)
            dealt[name].append(pair)
            items.add(pair.item.path)
            needs.add(pair.need)


def _goes_with(pair: Pair, own: Sequence[Pair]) -> bool:
    """Whether a pair may stand behind those that a letter has: told in a sentence, and not a second paper."""
    return not own or (
        pair.said is not None and (pair.item.section == "work" or pair.item.section != own[0].item.section)
    )


def _fit(pair: Pair, reader: Reader) -> float:
    """How well a pair suits a reader."""
    sides = [_telling(pair.item.text), _telling(pair.need.text) if pair.need else frozenset()]
    topics, shared, work = map(_telling, (reader.topics, reader.shared, reader.work))
    near = sum(worth(topics & side) + _SHARED * worth(shared & side) for side in sides)
    around = sum(worth(work & side) for side in sides)
    return float(pair.score**_STRENGTH) * (1 + _NEAR * min(near, _MOST) + _AROUND * min(around, _MOST))


def _telling(text: str) -> frozenset[str]:
    """The terms of a text that could tie it to another: no numbers, no times."""
    return terms(text) - _COUNTS


_NUMBERS = terms("one two three four five six seven eight nine ten twelve first second third")
_COUNTS = _NUMBERS | terms("last year month week day hour time")
