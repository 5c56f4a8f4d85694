"""`topic`: something discussed with this person is recalled (RULEBOOK section 6)."""

from collections.abc import Iterator

from afterview.core.letters.lint.case import Case, missing
from afterview.core.letters.lint.figures import figures
from afterview.core.letters.lint.finding import Finding
from afterview.core.letters.lint.plain import phrase
from afterview.core.letters.lint.sense import senses, weight
from afterview.core.letters.lint.wording import wording

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
_SEVERAL = 0.34  # of what the topic's words tell, where two or more of them come back
_SINGLE = 0.4  # the same for a single word, which must tell something by itself
_RECALLED = 0.25  # and for a single word beside "you told me" or "our talk about"


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
    wanted = _about(topic)
    whole = weight(senses(topic)) or 1.0
    for index, sentence in enumerate(case.sentences):
        pair = [sentence] if index == 0 else [case.sentences[index - 1], sentence]
        for window in ([sentence], pair):
            text = " ".join(one.plain for one in window)
            shared = wanted & _about(text)
            told = weight(shared)
            if len(shared) > 1 and told >= _SEVERAL * whole:
                return True
            if shared and told >= _SINGLE * whole and told >= 4:
                return True
            if shared and told >= _RECALLED * whole and told >= 5 and phrase(_RECALLS).search(text):
                return True
    return False


def _about(text: str) -> frozenset[str]:
    """The senses of a text, with its larger numbers: they are remembered too."""
    return senses(text) | {f"{figure.value:g}" for figure in figures(text) if figure.value > 12}
