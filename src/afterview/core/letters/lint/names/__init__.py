"""`names`: reader, company and position as recorded, nobody else greeted or in their place (section 6)."""

from collections.abc import Iterator
from functools import lru_cache

from afterview.core.letters.lint.case import Case, interview_texts, present
from afterview.core.letters.lint.finding import Finding
from afterview.core.letters.lint.names.company import companies_misnamed
from afterview.core.letters.lint.names.greeted import check_greeting
from afterview.core.letters.lint.names.misnamed import Text
from afterview.core.letters.lint.names.position import positions_misnamed
from afterview.core.letters.lint.names.reader import readers_misnamed
from afterview.core.letters.lint.naming import bare_form, words_of


def check_names(case: Case) -> Iterator[Finding]:
    """An error for each name that is not as recorded, another person greeted, another company in place."""
    salutation = case.letter.salutation
    if salutation is not None and case.letter.at(salutation.name).strip():
        yield from check_greeting(case, salutation)
    known = _known_words(case)
    for span in case.letter.body:
        text = case.letter.at(span)
        body = Text(text, words_of(text), known)
        places: set[int] = set()
        for wrong in (
            *companies_misnamed(case, body),
            *positions_misnamed(case, body),
            *readers_misnamed(case, body),
        ):
            if wrong.start not in places:
                places.add(wrong.start)
                start, end = span.start + wrong.start, span.start + wrong.end
                yield Finding("names", "error", start, end, wrong.message, wrong.fix)


def _known_words(case: Case) -> frozenset[str]:
    """Words that the journal has, its addresses apart: they are no misspellings of others."""
    opportunity, journal = case.occasion.opportunity, case.occasion.journal
    texts = list(case.resume)
    texts += present((opportunity.job_ad, opportunity.company, opportunity.position, journal.candidate.name))
    texts += (text for interview in opportunity.interviews for text in interview_texts(interview))
    texts += (name for other in journal.opportunities for name in (other.company, other.position))
    return _words(tuple(text for text in texts if "@" not in text))


@lru_cache(maxsize=16)
def _words(texts: tuple[str, ...]) -> frozenset[str]:
    return frozenset(bare_form(word.plain) for text in texts for word in words_of(text))
