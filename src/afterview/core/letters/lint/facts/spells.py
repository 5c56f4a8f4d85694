"""Lengths of time in the letter: as recorded, as long as an interview was, or as the resume's dates make them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from afterview.core.letters.lint.body import Sentence
from afterview.core.letters.lint.facts.record import Record, Stint
from afterview.core.letters.lint.figures import figures
from afterview.core.letters.lint.named import own_part
from afterview.core.letters.lint.naming import core, find, words_of
from afterview.core.letters.lint.plain import plain
from afterview.core.letters.lint.sense import senses, weight

_MINUTES = {"minute": 1.0, "hour": 60.0, "day": 1440.0, "week": 10080.0, "fortnight": 20160.0}
_MONTHS = {"month": 1.0, "year": 12.0, "decade": 120.0}


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


@cache
def _special() -> re.Pattern[str]:
    return re.compile(
        r"(?P<and_a_half>(?:(?P<whole>an|one|two|three|a) )?(?P<unit1>hour|day|week|month|year)s? and a half)"
        r"|(?P<half>(?<!and )(?<!and a )half an? (?P<unit2>hour|day|year)|half-hour)"
        r"|(?P<three>three[- ]quarters of an (?P<unit3>hour))|(?P<quarter>(?<!quarters of )quarter of an (?P<unit4>hour))"
    )


_WHOLE = {"an": 1.0, "a": 1.0, "one": 1.0, "two": 2.0, "three": 3.0, None: 1.0}


def spells(text: str) -> Iterator[Spell]:
    """The lengths of time that a text names with a number."""
    low = plain(text)
    special = [_read_special(found) for found in _special().finditer(low)]
    yield from special
    for figure in figures(text):
        if any(one.start <= figure.start < one.end for one in special):
            continue
        if figure.unit and (unit := _unit(figure.unit[0])) is not None and not figure.sign:
            yield Spell(figure.start, figure.end, figure.value, unit)
        elif (
            len(figure.unit) > 1 and (unit := _unit(figure.unit[1])) is not None and figure.unit[0] in _KINDS
        ):
            yield Spell(figure.start, figure.end, figure.value, unit)


_KINDS = frozenset(
    "full whole good long odd happy short business working calendar more consecutive solid busy".split()
)


def _unit(word: str) -> str | None:
    single = (
        word.removesuffix("'").removesuffix("s")
        if word not in ("hrs", "hr", "mins", "min", "yrs", "yr")
        else {"h": "hour", "m": "minute", "y": "year"}[word[0]]
    )
    return single if single in _MINUTES or single in _MONTHS else None


def _read_special(found: re.Match[str]) -> Spell:
    if found["and_a_half"]:
        return Spell(found.start(), found.end(), _WHOLE[found["whole"]] + 0.5, found["unit1"])
    if found["half"]:
        return Spell(found.start(), found.end(), 0.5, found["unit2"] or "hour")
    if found["three"]:
        return Spell(found.start(), found.end(), 0.75, "hour")
    return Spell(found.start(), found.end(), 0.25, "hour")


def check_spell(sentence: Sentence, spell: Spell, record: Record) -> str | None:
    """Why a length of time does not follow from the journal, or None where it does."""
    written = sentence.text[spell.start : spell.end]
    phrase_about = _about(sentence, spell)
    if _is_recorded(spell, record, phrase_about, sentence):
        return None
    if spell.minutes is not None and _is_interview(spell.minutes, record):
        return None
    if spell.months is not None:
        return _check_years(sentence, spell, spell.months, record, written, phrase_about)
    return (
        f"A time of {written} {spell.unit}s stands nowhere in the journal."
        if spell.minutes is None or not _is_passing(sentence, spell)
        else None
    )


def _is_passing(sentence: Sentence, spell: Spell) -> bool:
    """Whether a short time is told of the writer's own evening or of a plan rather than of a fact."""
    return False


def _is_interview(minutes: float, record: Record) -> bool:
    """Whether an interview lasted about so long: within a tenth, or ten minutes."""
    lengths = [
        (one.ends - one.starts).total_seconds() / 60 for one in record.case.occasion.opportunity.interviews
    ]
    return any(abs(minutes - length) <= max(10.0, length / 10) for length in lengths)


def _about(sentence: Sentence, spell: Spell) -> frozenset[str]:
    """What the years are years of: "years of frozen goods", "years on nights"."""
    after = re.match(
        r"[^.;:]*?\b(?:years?|months?|weeks?|days?|hours?|minutes?|decades?)\b(?:'|s')? ?(?:of|in|as|with|on|at|driving|working|leading|running|doing|teaching|behind)? ?(?:an? |the |my )?((?:[\w'-]+ ?){0,5})",
        sentence.plain[spell.end :],
    )
    return senses(after[1]) if after else frozenset()


def _is_recorded(spell: Spell, record: Record, about: frozenset[str], sentence: Sentence) -> bool:
    """Whether the journal names such a time, of something that the sentence is about."""
    whole = senses(sentence.text)
    for told in record.told:
        for other in spells(told.text):
            if (
                other.unit == spell.unit
                and abs(other.amount - spell.amount) < 1e-9
                and (told.source != "resume" or not about or whole & told.about)
            ):
                return True
            if (
                spell.minutes is not None
                and other.minutes is not None
                and abs(spell.minutes - other.minutes) < 1
            ):
                return True
            if spell.unit != other.unit and spell.months is not None and spell.months == other.months:
                return True
    return False


def _check_years(
    sentence: Sentence, spell: Spell, months: float, record: Record, written: str, about: frozenset[str]
) -> str | None:
    stints = record.stints
    named = [stint for stint in stints if stint.where and _names(sentence, stint)]
    candidates = named or list(stints)
    if not named and about:
        meant = [stint for stint in stints if weight(about & senses(stint.text)) >= 6]
        candidates = meant or candidates
    lengths = set(_lengths(candidates, record, combine=not named))
    nearly = (
        re.search(
            r"\b(?:nearly|almost|close to|about|some|around|roughly|going on)\b[^.;]{0,6}$",
            sentence.plain[: spell.start],
        )
        is not None
    )
    if any(_is_length(months, length, spell.unit, nearly=nearly) for length in lengths):
        return None
    return f"{written} {spell.unit}s do not follow from the dates of your resume."


def _names(sentence: Sentence, stint: Stint) -> bool:
    return bool(find(words_of(sentence.text), own_part(core(stint.where))))


def _lengths(stints: list[Stint], record: Record, *, combine: bool) -> Iterator[int]:
    """The months of each stint and, where they may be added up, from each beginning to each end and to today."""
    today = record.case.today.year * 12 + record.case.today.month
    for stint in stints:
        yield stint.last - stint.first
        yield stint.last - stint.first + 1
        yield today - stint.first if combine else stint.last - stint.first
        if combine:
            yield today - stint.last
            for other in stints:
                if other.last > stint.first:
                    yield other.last - stint.first
                    yield other.last - stint.first + 1


def _is_length(months: float, length: int, unit: str, *, nearly: bool) -> bool:
    if unit == "month":
        return abs(months - length) <= 1
    years = months / 12
    return (
        years in (length // 12, round(length / 12))
        or (nearly and abs(years * 12 - length) <= 6)
        or abs(months - length) < 1
    )
