"""`facts`: what the letter says as fact is in the journal (RULEBOOK section 6)."""

from collections.abc import Iterator

from afterview.core.letters.lint.body import Sentence
from afterview.core.letters.lint.case import Case
from afterview.core.letters.lint.facts.contacts import check_contacts
from afterview.core.letters.lint.facts.count import check_counts
from afterview.core.letters.lint.facts.days import check_days
from afterview.core.letters.lint.facts.hours import check_hours
from afterview.core.letters.lint.facts.proper import check_proper
from afterview.core.letters.lint.facts.record import Record
from afterview.core.letters.lint.facts.skills import check_skills
from afterview.core.letters.lint.facts.spells import check_spells
from afterview.core.letters.lint.facts.stretch import Stretches, Wrong
from afterview.core.letters.lint.finding import Finding

# In this order: what one of them has read as its own (a date, an address) is no number to the next.
_CHECKS = (check_contacts, check_hours, check_days, check_spells, check_counts, check_proper, check_skills)


def check_facts(case: Case) -> Iterator[Finding]:
    """An error for each number, date, name, address or skill that does not follow from the journal."""
    record = Record(case)
    for sentence in case.sentences:
        for wrong in _in_sentence(sentence, record):
            yield _finding(sentence.start, wrong)
    signature = case.letter.signature
    if signature is not None:
        signed = Sentence(signature.start, signature.end, case.letter.at(signature), "", "")
        for wrong in check_contacts(signed, record, Stretches()):
            yield _finding(signature.start, wrong)


def _in_sentence(sentence: Sentence, record: Record) -> Iterator[Wrong]:
    taken = Stretches()
    for check in _CHECKS:
        yield from check(sentence, record, taken)


def _finding(offset: int, wrong: Wrong) -> Finding:
    return Finding("facts", "error", offset + wrong.start, offset + wrong.end, wrong.message, wrong.fix)
