"""`facts`: what the letter says as fact is in the journal (RULEBOOK section 6)."""

from collections.abc import Iterator

from afterview.core.letters.lint.body import Sentence
from afterview.core.letters.lint.case import Case
from afterview.core.letters.lint.dates import written_dates
from afterview.core.letters.lint.facts.contacts import addresses, is_recorded
from afterview.core.letters.lint.facts.count import check_count, counted_figures
from afterview.core.letters.lint.facts.days import check_day, check_near_day
from afterview.core.letters.lint.facts.hours import is_recorded_time, times
from afterview.core.letters.lint.facts.proper import check_proper
from afterview.core.letters.lint.facts.record import Record
from afterview.core.letters.lint.facts.skills import check_skills
from afterview.core.letters.lint.facts.spells import check_spell, spells
from afterview.core.letters.lint.finding import Finding
from afterview.core.letters.lint.hearing import speaks_of_hearing


def check_facts(case: Case) -> Iterator[Finding]:
    """An error for each number, date, name, address or skill that does not follow from the journal."""
    record = Record(case)
    for sentence in case.sentences:
        yield from _in_sentence(sentence, record)
    if case.letter.signature is not None:
        start = case.letter.signature.start
        text = case.letter.at(case.letter.signature)
        for first, last, kind, address in addresses(text):
            if not is_recorded(kind, address, record):
                yield _finding(start + first, start + last, f"{address} stands nowhere in the journal.")


def _finding(start: int, end: int, message: str, fix: str | None = None) -> Finding:
    return Finding("facts", "error", start, end, message, fix)


def _in_sentence(sentence: Sentence, record: Record) -> Iterator[Finding]:
    taken: list[tuple[int, int]] = []
    for start, end, kind, address in addresses(sentence.text):
        taken.append((start, end))
        if not is_recorded(kind, address, record):
            yield _at(sentence, start, end, f"{address} stands nowhere in the journal.")
    for start, end, time in times(sentence.text):
        taken.append((start, end))
        if not is_recorded_time(time, record):
            yield _at(sentence, start, end, f"{sentence.text[start:end]} is no time of the journal.")
    promised = speaks_of_hearing(sentence.own)
    for written in written_dates(sentence.text, month_first=record.month_first):
        if any(start < written.end and written.start < end for start, end in taken):
            continue
        taken.append((written.start, written.end))
        if not promised and (wrong := check_day(sentence, written, record)) is not None:
            yield _at(sentence, *wrong)
    if (wrong := check_near_day(sentence, record)) is not None:
        yield _at(sentence, *wrong)
    for spell in spells(sentence.text):
        if any(start < spell.end and spell.start < end for start, end in taken):
            continue
        taken.append((spell.start, spell.end))
        message = None if promised else check_spell(sentence, spell, record)
        if message is not None:
            yield _at(sentence, spell.start, spell.end, message)
    for figure in counted_figures(sentence, taken):
        message = check_count(sentence, figure, record)
        if message is not None:
            yield _at(sentence, figure.start, figure.end, message)
    for wrong in check_proper(sentence, record):
        yield _at(sentence, *wrong)
    for start, end, message in check_skills(sentence, record):
        yield _at(sentence, start, end, message)


def _at(sentence: Sentence, start: int, end: int, message: str, fix: str | None = None) -> Finding:
    return _finding(sentence.start + start, sentence.start + end, message, fix)
