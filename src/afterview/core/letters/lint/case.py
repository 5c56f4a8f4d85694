"""A letter together with its occasion: what every rule looks at."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from afterview.core.journal import FeedbackRecorded, Heard, Interview, Person
from afterview.core.letters.lint.body import Letter, Sentence, read_letter
from afterview.core.letters.lint.finding import Finding, Severity
from afterview.core.letters.lint.naming import name_words
from afterview.core.letters.lint.occasion import Occasion
from afterview.core.time import LocalTime, local_time


@dataclass(frozen=True, slots=True)
class Case:
    """A letter to judge.

    `today` is the day of writing, in the opportunity's time zone; `resume` are the texts of the resume.
    """

    occasion: Occasion
    letter: Letter
    time: LocalTime
    today: date
    resume: tuple[str, ...]

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the body."""
        return self.letter.sentences

    def people(self) -> tuple[Person, ...]:
        """Everybody recorded for the opportunity, once each."""
        interviews = self.occasion.opportunity.interviews
        return tuple({who.name: who for one in interviews for who in one.people}.values())

    def around(self, index: int, reach: int = 1) -> Iterator[Sentence]:
        """The sentence at `index` and those up to `reach` before and after it."""
        yield from self.sentences[max(0, index - reach) : index + reach + 1]


def read_case(text: str, occasion: Occasion) -> Case:
    """The case of a text on an occasion."""
    opportunity, journal = occasion.opportunity, occasion.journal
    met = frozenset(
        word for one in opportunity.interviews for who in one.people for word in name_words(who.name)
    )
    signer = frozenset(name_words(journal.candidate.name))
    time = local_time(opportunity, journal.candidate)
    resume = tuple(strings(journal.resume))
    return Case(occasion, read_letter(text, met, signer), time, time.date_of(occasion.now), resume)


def found_in(
    rule: str, severity: Severity, sentence: Sentence, message: str, fix: str | None = None
) -> Finding:
    """A finding on a whole sentence."""
    return Finding(rule, severity, sentence.start, sentence.end, message, fix)


def missing(rule: str, severity: Severity, message: str) -> Finding:
    """A finding of something that is not there."""
    return Finding(rule, severity, None, None, message)


def strings(value: object) -> Iterator[str]:
    """Every text in a JSON value; a number stands with its key and the unit that the key names."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, part in value.items():
            number = isinstance(part, int | float) and not isinstance(part, bool)
            yield from strings(_measured(str(key), part) if number else part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from strings(part)


_UNITS = frozenset(
    "minute minutes hour hours day days week weeks month months year years percent shares options".split()  # noqa: SIM905
)


def _measured(key: str, number: float) -> str:
    """A number as people say it: `leave_days` 25 is "leave days: 25 days leave"."""
    words = [part.lower() for part in re.findall(r"[A-Z]?[^\W_A-Z]+|[A-Z]+", key)]
    unit = next((at for at, word in enumerate(words) if word in _UNITS), len(words))
    said = (*words[unit:], *words[:unit]) if unit < len(words) else ()
    return " ".join((f"{' '.join(words)}:", str(number).removesuffix(".0"), *said))


def present(texts: Iterable[str | None]) -> Iterator[str]:
    """The texts that are there."""
    return (text for text in texts if text)


def interview_texts(interview: Interview) -> Iterator[str]:
    """What was written down about an interview, people's names included."""
    for who in interview.people:
        yield from present((who.name, who.title, who.responsibilities, who.email, who.phone))
    yield from (topic.text for topic in interview.topics)
    yield from interview.needs
    yield from (unclear.text for unclear in interview.clarifications)
    if interview.hear_by is not None:
        yield from present((interview.hear_by.said,))
    if (debrief := interview.debrief) is not None:
        yield from present((debrief.went_well, debrief.would_change, debrief.cannot_know))


def notes(case: Case) -> Iterator[str]:
    """What was written down about the letter's opportunity, its advertisement apart."""
    for interview in case.occasion.opportunity.interviews:
        yield from interview_texts(interview)
    for event in case.occasion.opportunity.events:
        if event.at <= case.occasion.now:
            yield from present((event.note,))
            if isinstance(event, FeedbackRecorded):
                yield event.text
            if isinstance(event, Heard) and event.hear_by is not None:
                yield from present((event.hear_by.said,))
