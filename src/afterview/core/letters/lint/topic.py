"""`topic`: something discussed with this person is recalled (RULEBOOK section 6)."""

from collections.abc import Iterator
from functools import lru_cache

from afterview.core.letters.lint.case import Case, missing, strings
from afterview.core.letters.lint.dates import written_dates
from afterview.core.letters.lint.figures import figures
from afterview.core.letters.lint.finding import Finding
from afterview.core.letters.lint.naming import core
from afterview.core.letters.lint.plain import phrase
from afterview.core.letters.lint.sense import senses, weight
from afterview.core.letters.lint.wording import listed, wording

_RECALLS = wording(
    r"""
    \b(?:you|your|we|our|us) (?:\w+ )?(?:said|told|described|mentioned|explained|asked|spoke|talked|
        discussed|showed|drew|quoted|raised|put|made|gave|question|point|idea|account|story|remark|
        description|rule|plan|thoughts?|conversation|discussion|talk|chat|view|honesty|advice|words|
        interns|sketch|example)\b
    \b(?:hear|hearing|heard|learn|learning|think|thinking|thought|understand|recall|remember|struck|
        impressed|stay|stays|stayed|discussion of|debate|question of|talk of|interest(?:ed|ing)?|enjoyed|
        liked|laughed|laugh|loved|agree|problem|since|keep|went home|my mind)\b
    """,
)
# The share of what the topic's words tell that must come back, and the least that it must tell by itself:
_SEVERAL = (0.25, 2.0)  # where two or more of them come back
_SINGLE = (0.4, 1.5)  # where it is a single one
_SEVERAL_RECALLED = (0.15, 1.5)  # the same two beside "you told me" or "our talk about"
_SINGLE_RECALLED = (0.3, 1.5)
_OF_A_SHORT_ONE = 0.5  # of what a topic of few common words tells, instead of the least
_LITTLE_ALONE = 0.8  # of its words, where all that come back say little
_RARE = 4.5  # a word this telling that the journal has in this topic alone recalls it
_RARE_RECALLED = 3.5
_SHARED = 0.5  # what a word tells that the advertisement or the resume has too
_AKIN = 0.6  # and one that only begins alike: vine and vineyard
_SHORTEST_ROOT = 4
# These tell when it was or how, not what it was about.
_SAYS_LITTLE = listed(
    """
    morn afternoon even day today yesterday week month hour minut monday tuesday wednesday thursday friday
    saturday sunday earli late someon somebodi anybodi nobodi everybodi realli alway never almost run stay own
    outsid surviv come go keep take get bring make feel becom say tell said ask long one two three four
    five six seven eight nine ten want need lot whole still instead sure around without c second twice once
    often think like love hate
    """
)


def check_topic(case: Case) -> Iterator[Finding]:
    """A warning where none of the topics recorded with the reader, or with everyone, is recalled."""
    interview, reader = case.occasion.interview, case.occasion.person
    if interview is None or reader is None:
        return
    topics = [topic.text for topic in interview.topics if topic.discussed_with in (None, reader.name)]
    if not topics or any(_is_recalled(case, topic) for topic in topics):
        return
    yield missing(
        "topic",
        "warning",
        f"It recalls nothing that you talked about with {reader.name}, such as “{topics[0]}”.",
    )


def _is_recalled(case: Case, topic: str) -> bool:
    """Whether a sentence, or two in a row, is about the topic."""
    month_first = case.time.days.country == "US"
    worths = _worths(case, topic, month_first=month_first)
    whole = sum(worths.values()) or 1.0
    before: dict[str, float] = {}
    for index, sentence in enumerate(case.sentences):
        shared = _shared(worths, _about(sentence.plain, month_first=month_first))
        windows = ((shared, 0), ({**before, **shared}, 1)) if shared and before else ((shared, 0),)
        for window, reach in windows:
            if _tells(window, whole, _SEVERAL, _SINGLE, _RARE):
                return True
            recalled = _tells(window, whole, _SEVERAL_RECALLED, _SINGLE_RECALLED, _RARE_RECALLED)
            if recalled and _says_recalled(case, index, reach):
                return True
        before = shared
    return False


def _tells(
    shared: dict[str, float],
    whole: float,
    several: tuple[float, float],
    single: tuple[float, float],
    rare: float,
) -> bool:
    """Whether the words that come back tell enough of what the topic's words tell."""
    if not shared:
        return False
    told = sum(shared.values())
    if _SAYS_LITTLE.issuperset(shared):
        return told >= _LITTLE_ALONE * whole
    share, least = several if len(shared) > 1 else single
    return max(shared.values()) >= rare or (
        told >= share * whole and told >= min(least, _OF_A_SHORT_ONE * whole)
    )


def _says_recalled(case: Case, index: int, reach: int) -> bool:
    """Whether the sentence at `index`, or one of the `reach` before it, speaks of what was said."""
    return any(
        phrase(_RECALLS).search(sentence.plain) for sentence in case.sentences[index - reach : index + 1]
    )


def _worths(case: Case, topic: str, *, month_first: bool) -> dict[str, float]:
    """The words of a topic and what each tells; those of the position and the company tell nothing."""
    opportunity = case.occasion.opportunity
    wanted = _about(topic, month_first=month_first)
    wanted = wanted - senses(" ".join(core(opportunity.position) + core(opportunity.company))) or wanted
    known = senses(opportunity.job_ad or "") | _own(tuple(strings(case.occasion.journal.resume)))
    return {word: _worth(word) * (_SHARED if word in known else 1.0) for word in wanted}


def _worth(word: str) -> float:
    if word in _SAYS_LITTLE:
        return 0.5
    if word[0].isdigit():
        return 2.0 if len(word) < 3 else 4.0
    return weight(frozenset({word}))


@lru_cache(maxsize=16)
def _own(resume: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*map(senses, resume))


def _shared(worths: dict[str, float], said: frozenset[str]) -> dict[str, float]:
    """The words of a topic that come back, and what each of them tells then."""
    shared = {}
    for word, worth in worths.items():
        if word in said:
            shared[word] = worth
        elif word in _beginnings(said) or not said.isdisjoint(_beginnings(frozenset({word}))):
            shared[word] = worth * _AKIN
    return shared


@lru_cache(maxsize=4096)
def _beginnings(said: frozenset[str]) -> frozenset[str]:
    """What words begin with, long enough to be the root of another word: vine of vineyard."""
    return frozenset(word[:end] for word in said for end in range(_SHORTEST_ROOT, len(word)))


@lru_cache(maxsize=4096)
def _about(text: str, *, month_first: bool) -> frozenset[str]:
    """The senses of a text, with its larger numbers, dates apart: they are remembered too."""
    dates = written_dates(text, month_first=month_first)
    numbers = (
        f"{figure.value:g}"
        for figure in figures(text)
        if figure.value > 12 and not any(one.start < figure.end and figure.start < one.end for one in dates)
    )
    return senses(text).union(numbers)
