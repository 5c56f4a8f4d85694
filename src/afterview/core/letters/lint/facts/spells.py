"""Lengths of time in the letter: as recorded, as long as an interview, or as the resume's dates make them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from afterview.core.letters.lint.body import Sentence
from afterview.core.letters.lint.facts.count import is_idiom
from afterview.core.letters.lint.facts.days import is_left_to_hear_by
from afterview.core.letters.lint.facts.record import Record, Stint
from afterview.core.letters.lint.facts.stretch import Stretches, Wrong
from afterview.core.letters.lint.figures import figures
from afterview.core.letters.lint.named import own_part
from afterview.core.letters.lint.naming import core, find, words_of
from afterview.core.letters.lint.plain import phrase, plain
from afterview.core.letters.lint.sense import senses, weight
from afterview.core.letters.lint.wording import listed, wording

_MINUTES = {"minute": 1.0, "hour": 60.0, "day": 1440.0, "week": 10080.0, "fortnight": 20160.0}
_MONTHS = {"month": 1.0, "year": 12.0, "decade": 120.0}
_SHORT_UNITS = {"hr": "hour", "hrs": "hour", "min": "minute", "mins": "minute", "yr": "year", "yrs": "year"}
# Words between a number and the time that it counts: "two full days", "seven long years".
_KINDS = listed("full whole good long odd happy short business working calendar more consecutive solid busy")


@dataclass(frozen=True, slots=True)
class Spell:
    """A length of time: `amount` of a `unit` in the singular."""

    start: int
    end: int
    amount: float
    unit: str

    @property
    def minutes(self) -> float | None:
        """Its length where it is counted in weeks or less."""
        return self.amount * _MINUTES[self.unit] if self.unit in _MINUTES else None

    @property
    def months(self) -> float | None:
        """Its length where it is counted in months or more."""
        return self.amount * _MONTHS[self.unit] if self.unit in _MONTHS else None

    def equals(self, other: "Spell") -> bool:
        """Whether both last equally long, in minutes or in months."""
        return (self.minutes, self.months) == (other.minutes, other.months)


@cache
def _fractions() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?P<whole>an?|one|two|three) )?(?P<unit>hour|day|week|month|year)s? and a half"
        r"|(?P<part>(?<!and )half|three[- ]quarters of|(?<!quarters of )quarter of) an? (?P<of>hour|day|year)"
        r"|(?P<short>half-hour)"
    )


_WHOLE = {"two": 2.0, "three": 3.0}
_PARTS = {"half": 0.5, "quarter of": 0.25}


@lru_cache(maxsize=4096)
def spells(text: str) -> tuple[Spell, ...]:
    """The lengths of time that a text names with a number: "five years", "an hour and a half"."""
    special = [_read_fraction(found) for found in _fractions().finditer(plain(text))]
    counted = [
        Spell(figure.start, figure.end, figure.value, unit)
        for figure in figures(text)
        if (unit := _unit(figure.unit)) is not None and not figure.sign
    ]
    return (*special, *(one for one in counted if not any(_overlap(one, other) for other in special)))


def _overlap(one: Spell, other: Spell) -> bool:
    return one.start < other.end and other.start < one.end


def _unit(words: tuple[str, ...]) -> str | None:
    """The unit of time that a number counts."""
    word = words[1] if len(words) > 1 and words[0] in _KINDS else (*words, "")[0]
    word = _SHORT_UNITS.get(word, word.rstrip("'").removesuffix("s"))
    return word if word in _MINUTES or word in _MONTHS else None


def _read_fraction(found: re.Match[str]) -> Spell:
    if found["unit"]:
        return Spell(found.start(), found.end(), _WHOLE.get(found["whole"], 1.0) + 0.5, found["unit"])
    amount = 0.5 if found["short"] else _PARTS.get(found["part"], 0.75)
    return Spell(found.start(), found.end(), amount, found["of"] or "hour")


def check_spells(sentence: Sentence, record: Record, taken: Stretches) -> Iterator[Wrong]:
    """Each length of time that does not follow from the journal; of those ahead `hear-by` judges."""
    promised = is_left_to_hear_by(sentence, record)
    for spell in spells(sentence.text):
        if not taken.take(spell.start, spell.end) or promised or is_idiom(sentence, spell.start):
            continue
        about = _about(sentence, spell)
        if _is_told(sentence, spell, record, about) or _is_an_interview(spell, record):
            continue
        shown = _shown(sentence, spell)
        if spell.months is None:
            yield Wrong(spell.start, spell.end, f"A time of {shown} stands nowhere in the journal.")
        elif not _follows(sentence, spell, spell.months, record, about):
            yield Wrong(spell.start, spell.end, f"{shown} does not follow from the dates of your resume.")


def _shown(sentence: Sentence, spell: Spell) -> str:
    written = sentence.text[spell.start : spell.end]
    return written if spell.unit in plain(written) else f"{written} {spell.unit}s"


def _is_an_interview(spell: Spell, record: Record) -> bool:
    """Whether an interview lasted about so long: within a tenth, or ten minutes."""
    if spell.minutes is None:
        return False
    occasion = record.case.occasion
    held = (one for one in occasion.opportunity.interviews if one.starts <= occasion.now)
    lengths = ((one.ends - one.starts).total_seconds() / 60 for one in held)
    return any(abs(spell.minutes - length) <= max(10.0, length / 10) for length in lengths)


_SUBJECT = re.compile(
    r"[^.;:]*?\b(?:years?|months?|weeks?|days?|hours?|minutes?|decades?)\b'?"
    r"(?: (?:of|in|as|with|on|at|driving|working|leading|running|doing|teaching|behind))?"
    r" ?(?:(?:an?|the|my) )?"
    r"(?P<what>(?:[\w'-]+ ?){1,5})"
)


def _about(sentence: Sentence, spell: Spell) -> frozenset[str]:
    """What the time was spent on: "years of frozen goods", "years on nights"."""
    found = _SUBJECT.match(sentence.plain, spell.end)
    return senses(found["what"]) if found else frozenset()


def _is_told(sentence: Sentence, spell: Spell, record: Record, about: frozenset[str]) -> bool:
    """Whether the journal names such a time; the resume, of the place or thing that the sentence is about."""
    whole = senses(sentence.text)
    named = _named(sentence, spell, record)
    for told in record.told:
        if not any(spell.equals(other) for other in spells(told.text)):
            continue
        if told.source != "resume":
            return True
        if any(told.text in stint.text for stint in named):
            return True
        if not named and (not about or whole & told.about):
            return True
    return False


_CLAUSE = r"[;:]|, (?:and|but|while|where|which|who)\b"


def _named(sentence: Sentence, spell: Spell, record: Record) -> list[Stint]:
    """The stints whose place is named in the clause of a length of time."""
    stops = [found.span() for found in phrase(_CLAUSE).finditer(sentence.plain)]
    start = max((last for _, last in stops if last <= spell.start), default=0)
    end = min((first for first, _ in stops if first >= spell.end), default=len(sentence.plain))
    words = words_of(sentence.text[start:end])
    return [stint for stint in record.stints if stint.where and find(words, own_part(core(stint.where)))]


_NEARLY = wording(
    r"""
    \b(?:nearly|almost|close to|about|some|around|roughly|going on)\b[^.;]{0,6}$
    """
)


def _follows(sentence: Sentence, spell: Spell, months: float, record: Record, about: frozenset[str]) -> bool:
    """Whether the dates of the resume make such a time: of the places named, else of those that are meant."""
    named = _named(sentence, spell, record)
    meant = [stint for stint in record.stints if about and weight(about & senses(stint.text)) >= 6]
    stints = named or meant or list(record.stints)
    if phrase(r"\W*\w+ ago\b").match(sentence.plain, spell.end):
        lengths = set(_since(stints, record))
    else:
        lengths = set(_lengths(stints, record, combined=not named))
    nearly = phrase(_NEARLY).search(sentence.plain[: spell.start]) is not None
    return any(_is_length(months, length, spell.unit, nearly=nearly) for length in lengths)


def _since(stints: list[Stint], record: Record) -> Iterator[int]:
    """The months since each stint began and ended."""
    today = record.case.today.year * 12 + record.case.today.month
    for stint in stints:
        yield from (today - stint.first, today - stint.last)


def _lengths(stints: list[Stint], record: Record, *, combined: bool) -> Iterator[int]:
    """The months of each stint; where they may be added up, from each beginning to each end and today too."""
    today = record.case.today.year * 12 + record.case.today.month
    for stint in stints:
        yield from (stint.last - stint.first, stint.last - stint.first + 1)
        if combined:
            yield today - stint.first
            yield from (other.last - stint.first + extra for other in stints for extra in (0, 1))


def _is_length(months: float, length: int, unit: str, *, nearly: bool) -> bool:
    """Whether a time as people say it is a length in months: years are counted whole, or rounded."""
    if unit == "month":
        return abs(months - length) <= 1
    return months / 12 in (length // 12, round(length / 12)) or (nearly and abs(months - length) <= 6)
