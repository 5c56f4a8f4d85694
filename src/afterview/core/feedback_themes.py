"""What companies said after a no, put together where several said the same. Nobody is graded by it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from afterview.core.journal import FeedbackRecorded, Journal
from afterview.core.words import STOP_WORDS, sentences, stem, words

# Words that are in all such answers and say nothing of what was missed.
_GENERAL = frozenset(
    """
    application applied background better big bit bring brought candidate candidates choice close closer
    company could decided decision enjoyed enough everyone feedback felt field fit found give given good
    great hear hired hiring interview interviews job kind know like liked little look looked looking lot
    make met need needed one part people person position process question questions really reason right
    role saw say said see someone somebody strong stronger talk team thank thanks thing things think
    thought time wanted way well went wish work worked would you years
    """.split()  # noqa: SIM905 -- read as words
)


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence somebody said, where and when."""

    opportunity: str
    company: str
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Theme:
    """What several companies spoke of: the word they share, as it was said most, and their sentences."""

    word: str
    companies: int
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Feedback:
    """All that was said after a no: what was said more than once, and the rest, newest first."""

    answers: int
    themes: tuple[Theme, ...]
    once: tuple[Quote, ...]


def feedback_themes(journal: Journal, now: datetime) -> Feedback:
    """The feedback recorded by `now`, grouped by the word stems that sentences of two companies share."""
    recorded = [
        (opportunity.id, opportunity.company, event)
        for opportunity in journal.opportunities
        for event in opportunity.events
        if isinstance(event, FeedbackRecorded) and event.at <= now
    ]
    quotes = [
        Quote(id_, company, event.at, event.text[start:end])
        for id_, company, event in recorded
        for start, end in sentences(event.text)
    ]
    quotes.sort(key=lambda q: (-q.at.timestamp(), q.opportunity))
    themes: list[Theme] = []
    left = quotes
    while (theme := _largest_theme(left)) is not None:
        themes.append(theme)
        left = [q for q in left if q not in theme.quotes]
    return Feedback(answers=len(recorded), themes=tuple(themes), once=tuple(left))


def _largest_theme(quotes: list[Quote]) -> Theme | None:
    """The stem that the most companies share, of several the one in more sentences, then by the alphabet."""
    companies: dict[str, set[str]] = {}
    found = Counter[str]()
    for quote in quotes:
        for each in _stems(quote.text):
            companies.setdefault(each, set()).add(quote.opportunity)
            found[each] += 1
    shared = [each for each, of in companies.items() if len(of) > 1]
    if not shared:
        return None
    theme = min(shared, key=lambda each: (-len(companies[each]), -found[each], each))
    own = tuple(q for q in quotes if theme in _stems(q.text))
    return Theme(_as_said(theme, own), len(companies[theme]), own)


def _stems(text: str) -> set[str]:
    return {stem(word) for word in _telling(text)}


def _as_said(theme: str, quotes: Iterable[Quote]) -> str:
    said = Counter(word for quote in quotes for word in _telling(quote.text) if stem(word) == theme)
    return min(said, key=lambda word: (-said[word], word))


def _telling(text: str) -> list[str]:
    return [w for w in words(text) if len(w) > 2 and w not in STOP_WORDS | _GENERAL and not w[0].isdigit()]
