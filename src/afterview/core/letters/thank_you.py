"""Thank-you letters: one for each person of an interview, none like another (RULEBOOK section 6)."""

from collections.abc import Sequence
from dataclasses import replace

from afterview.core.journal import Interview, Person
from afterview.core.letters.draft import Draft
from afterview.core.letters.grammar import says_something
from afterview.core.letters.letter import Letter, Register
from afterview.core.letters.needs_said import SaidNeed
from afterview.core.letters.outline import Occasion, needs_of, topics
from afterview.core.letters.pairs import Pair, Reader, deal, echo, pairs
from afterview.core.letters.siblings import overlap
from afterview.core.refusal import Refused
from afterview.core.resume import resume_items

_ATTEMPTS = 6
_ALIKE = (
    0.4  # of a letter that stands in a sibling: from half of it on they would be one letter with two names
)


def thank_yous(occasion: Occasion, interview: Interview, register: Register) -> tuple[Letter, ...]:
    """A letter to each person of an interview, in their order.

    `Refused` where nobody was met or the resume has nothing to set beside a need.
    """
    if not interview.people:
        raise Refused(f"{occasion.interview_path}.people", "is empty: record whom you met first")
    items = [item for item in resume_items(occasion.journal.resume) if says_something(item.text)]
    if not items:
        raise Refused(
            "resume",
            "holds no item yet: add a post, a degree or a skill for the letter to set beside what they need",
        )
    needs = needs_of(occasion)
    found = pairs(items, needs, occasion.opportunity.position)
    dealt = deal(found, needs, {who.name: _about(interview, who) for who in interview.people})
    used = {pair.item.path for given in dealt.values() for pair in given}
    letters: dict[str, Letter] = {}
    taken: frozenset[str] = frozenset()
    for turn, who in enumerate(sorted(interview.people, key=lambda one: one.name)):
        told = topics(occasion, who, turn)
        brought = echo(items, told[0].phrase.text, frozenset(used)) if told else None
        if brought is not None:
            used.add(brought.item.path)
        given = dealt[who.name] or (_beside(found, needs, turn),)
        draft = Draft(
            replace(occasion, person=who), interview, who, register, given, told, brought, turn, 0, taken
        )
        letters[who.name], lines = _unlike(draft, list(letters.values()))
        taken |= lines
    return tuple(letters[who.name] for who in interview.people)


def _unlike(draft: Draft, siblings: Sequence[Letter]) -> tuple[Letter, frozenset[str]]:
    """The first attempt that is a letter of its own, else the one least like its siblings; and its lines."""
    tries: list[tuple[float, int, Letter, frozenset[str]]] = []
    for attempt in range(_ATTEMPTS):
        made = replace(draft, attempt=attempt, lines=[])
        letter = made.letter()
        shared = overlap(letter, siblings)
        tries.append((shared, attempt, letter, frozenset(made.lines)))
        if shared < _ALIKE:
            break
    _, _, letter, lines = min(tries, key=lambda one: one[:2])
    return letter, lines


def _about(interview: Interview, who: Person) -> Reader:
    own = [topic.text for topic in interview.topics if topic.discussed_with == who.name]
    shared = [topic.text for topic in interview.topics if topic.discussed_with is None]
    return Reader(" ".join(own), " ".join(shared), f"{who.title or ''} {who.responsibilities or ''}")


def _beside(found: Sequence[Pair], needs: Sequence[SaidNeed], turn: int) -> Pair:
    """What is left where nothing was dealt: an item, for each reader another, beside a need if any."""
    told = [pair for pair in found if pair.said is not None] or list(found)
    pair = told[turn % len(told)]
    return replace(pair, need=needs[turn % len(needs)], answers=False) if needs else pair
