"""`distinct`: two letters to two people of one company are two letters (RULEBOOK section 6)."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from afterview.core.journal import Bounced, LetterSent
from afterview.core.letters.lint.body import Letter, read_letter
from afterview.core.letters.lint.case import Case
from afterview.core.letters.lint.finding import Finding
from afterview.core.letters.lint.plain import plain

SHINGLE = 5
_WORD = re.compile(r"\w(?:[\w'-]*\w)?")


def check_distinct(case: Case) -> Iterator[Finding]:
    """A warning where half or more of the letter's five-word shingles stand in one other letter."""
    words = body_words(case.letter)
    own = {
        tuple(word for word, _, _ in words[at : at + SHINGLE]): at for at in range(len(words) - SHINGLE + 1)
    }
    if not own:
        return
    others = (shingles(text) for text in dict.fromkeys((*case.occasion.against, *_recorded_letters(case))))
    shared = max((own.keys() & other for other in others), key=len, default=set())
    if 2 * len(shared) < len(own):
        return
    places = sorted(own[shingle] for shingle in shared)
    first, last = _longest_run(places)
    yield Finding(
        "distinct",
        "warning",
        words[first][1],
        words[last + SHINGLE - 1][2],
        f"{len(shared)} of {len(own)} runs of five words also stand in another letter of this interview: "
        "colleagues show each other such letters, so each should be its own.",
    )


def _recorded_letters(case: Case) -> Iterator[str]:
    """Thank-yous of the same interview to other people, drafted or sent."""
    interview, person, now = case.occasion.interview, case.occasion.person, case.occasion.now
    if interview is None or person is None:
        return
    opportunity = case.occasion.opportunity
    bounced = {event.letter for event in opportunity.events if isinstance(event, Bounced) and event.at <= now}
    for draft in opportunity.drafts:
        if draft.interview == interview.id and draft.person not in (None, person.name):
            yield draft.text
    for event in opportunity.events:
        if not isinstance(event, LetterSent) or event.at > now or event.id in bounced or not event.text:
            continue
        if event.interview == interview.id and event.person not in (None, person.name):
            yield event.text


def body_words(letter: Letter) -> list[tuple[str, int, int]]:
    """The words of the body in lower case without punctuation, with their places."""
    return [
        (re.sub(r"[\W_]", "", found[0]), span.start + found.start(), span.start + found.end())
        for span in letter.body
        for found in _WORD.finditer(plain(letter.at(span)))
    ]


@lru_cache(maxsize=64)
def shingles(text: str) -> frozenset[tuple[str, ...]]:
    """Every run of `SHINGLE` words in the body of a letter."""
    words = [word for word, _, _ in body_words(read_letter(text))]
    return frozenset(tuple(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1))


def _longest_run(places: list[int]) -> tuple[int, int]:
    """The first and the last of the longest run of consecutive numbers."""
    best = (places[0], places[0])
    start = places[0]
    for before, place in pairwise(places):
        if place != before + 1:
            start = place
        if place - start > best[1] - best[0]:
            best = (start, place)
    return best
