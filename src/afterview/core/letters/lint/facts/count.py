"""Whether a number in the letter is the journal's, with its unit and its subject."""

import re
from collections.abc import Iterator
from functools import lru_cache

from afterview.core.letters.lint.body import Sentence
from afterview.core.letters.lint.facts.record import Record, Told, as_key
from afterview.core.letters.lint.facts.stretch import Stretches, Wrong
from afterview.core.letters.lint.figures import Figure, figures
from afterview.core.letters.lint.plain import phrase, plain
from afterview.core.letters.lint.sense import senses
from afterview.core.letters.lint.wording import listed, wording

# Small counts of what the letter itself holds, and numbers that count nothing.
_IDIOMS = wording(
    r"""
    \b(?:two|three|four|five|several|2|3) (?:\w+ )?(?:things?|points?|reasons?|questions?|thoughts?|
        words?|sentences?|lines?|ways?|sides?|minds?|ideas?|examples?|parts?|aspects?|remarks?|matters?|
        hands?|eyes?|ears?|legs?|feet|heads?|cents|halves|worlds|pairs|moments?|details?|subjects?|
        topics?|steps? ahead|thirds|left feet)\b
    \b(?:the|you|us|we|those|these|all|between|of|my|your) (?:two|three|four|five|six)\b(?= of (?:you|us|
        them)\b|[.,;!?]|$| (?:stayed|stood|are|were|went|together|\w+ed)\b)
    \b(?:a|one|ten|the) (?:hundred|thousand|million) (?:times|thanks|apologies|miles|percent|per cent|
        reasons|and one|little|things)\b
    \b(?:no|any|hardly any|scarcely any|never) (?:two|three|2)\b|\btwo (?:or more|alike)\b
    \bthanks a million\b
    \ba million\b(?! \w+)
    \bone in a million\b
    \b(?:100|110|200|hundred|hundred and ten|one hundred) ?(?:%|percent|per cent)\b
    \b(?:ten|nine|eight|five) (?:times )?out of (?:ten|five)\b
    \b(?:ten|nine|a hundred|a thousand) times over\b
    \b(?:nine|seven) lives\b
    \btwo (?:peas|birds|a penny|left feet|shakes|schools of thought)\b
    \bsaves nine\b
    \bsix of one\b
    \bfour (?:corners|walls|winds)\b
    \bseven (?:seas|wonders)\b
    \bcount to ten\b
    \b(?:two|three) birds with one stone\b
    \btake five\b
    \bten feet tall\b
    \ba thousand words\b
    \bfive o'clock shadow\b
    \btwo-(?:fold|way|sided)\b
    \bseven days a week\b
    \b(?:24|twenty-four) hours a day\b
    \b(?:two|ten) a penny\b
    \b(?:twenty|20)[-/](?:twenty|20)\b
    \bnine to five\b
    \bcloud nine\b
    \bten to one\b
    \bfifty-fifty\b
    \b(?:two|three|four)[- ](?:way|fold|legged|wheeled|letter|sided|handed)\b
    \bback to square\b
    \b(?:one|two) or (?:two|three)\b
    \bone or two\b
    \bon all fours\b
    \bat sixes and sevens\b
    \b(?:first|second|third) to\b
    \btwo and two\b
    \bzero (?:doubt|hesitation|problem|interest)\b
    \bhigh five\b
    \btwo cents\b
    \bthree cheers\b
    \bonce or twice\b
    \bforty winks\b
    \bfive-star\b
    \bthousands?\b
    """,
)
# Words that say a number within: a bilingual hour is in two languages.
_COUNTED_IN = {2.0: ("bilingual", "pair of", "a couple", "twin"), 3.0: ("trilingual", "triplet")}
_NAMED_BY_IT = re.compile(r"\b[A-Z][\w&.-]+ $")  # "OSHA 10"
_PEOPLE = listed(
    """
    people persons person men women folk folks colleagues others souls heads humans individuals
    """
)
_SOMEBODY = re.compile(
    r"(?:ers?|ors?|ists?|ants?|ees?|men|women|people|staff|children|nurses|apprentices|teams?|crew|students|kids|members|clients|graduates|interns|guests|patients|families)$"
)
_CLAIM = wording(
    r"""
    \b(?:i|i've|i'd|my|we)\b(?!.{0,60}\b(?:read|saw|noticed|understand|know|heard|gather|learned|learnt|
        would|will|could|can|trust|able|ready|capable|prepared|confident|sure|certain|want|like|hope|love|you|your|yours)\b)
    """,
)


def check_counts(sentence: Sentence, record: Record, taken: Stretches) -> Iterator[Wrong]:
    """Each number that the journal does not have, or has of something else."""
    for figure in figures(sentence.text):
        if taken.take(figure.start, figure.end) and not is_idiom(sentence, figure.start):
            why = _why_wrong(sentence, figure, record)
            if why is not None:
                yield Wrong(figure.start, figure.end, why)


def _why_wrong(sentence: Sentence, figure: Figure, record: Record) -> str | None:
    alike = record.by_number.get(as_key(figure), ())
    written = sentence.text[figure.start : figure.end]
    name = _NAMED_BY_IT.search(sentence.text[: figure.start])
    if name is not None and any(f"{name[0]}{written}" in told.text for told in alike):
        return None
    if any(word in told.text.lower() for word in _COUNTED_IN.get(figure.value, ()) for told in record.told):
        return None
    if not alike:
        return f"“{written}” stands nowhere in the journal."
    fitting = [told for told in alike if _fits(sentence, figure, told)]
    if not fitting:
        return f"The journal has {written}, but of something else: {_short(alike[0])}."
    if all(told.source == "ad" for told in fitting) and _is_claim(sentence, figure):
        return f"{written} is what the advertisement says, not your resume."
    return None


def _short(told: Told) -> str:
    return f"“{told.text if len(told.text) <= 80 else told.text[:77] + '…'}”"


def is_idiom(sentence: Sentence, start: int) -> bool:
    """Whether the number that starts there counts nothing, as in "ten out of ten"."""
    return any(first <= start < last for first, last in _idioms(sentence.plain))


@lru_cache(maxsize=256)
def _idioms(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(found.span() for found in phrase(_IDIOMS).finditer(text))


def _equal(figure: Figure, other: Figure) -> bool:
    return as_key(figure) == as_key(other)


def _fits(sentence: Sentence, figure: Figure, told: Told) -> bool:
    """Whether a recorded text has the figure of the same thing."""
    return any(
        _equal(figure, other) and _is_same_thing(sentence, figure, other, told) for other in told.figures
    )


def _is_same_thing(sentence: Sentence, figure: Figure, other: Figure, told: Told) -> bool:
    # "from 34 to 29 percent" has its mark once.
    marks = {one.sign for one in told.figures} if not other.sign else {other.sign}
    amount = told.source == "terms" and figure.sign not in ("", "%") and not other.sign  # "salary: 52000"
    if figure.sign and figure.sign not in marks and not amount:
        return False
    if _differ(_rate(sentence.plain, figure), _rate(plain(told.text), other)):
        return False
    counted = (
        _share_of(sentence, figure) or figure.unit or (() if figure.sign else _container(sentence, figure))
    )
    if not counted:
        return True
    measures = [_MEASURES[one.unit[0]] for one in (figure, other) if one.unit and one.unit[0] in _MEASURES]
    if len(measures) > 1:
        return measures[0] == measures[1]
    if not _PEOPLE.isdisjoint(counted[:2]):
        return any(_SOMEBODY.search(word) for word in (*other.unit, *told.about))
    return bool(senses(" ".join(counted)) & (told.about | frozenset(other.unit)))


# Units of measure by line: those of a line are one.
_MEASURES = {
    unit: line.split()[0]
    for line in """
        g gram grams gramme grammes
        kg kilo kilos kilogram kilograms kilogrammes
        t tonne tonnes ton tons
        lb lbs
        mg milligram milligrams
        mm millimetre millimetres millimeter millimeters
        cm centimetre centimetres centimeter centimeters
        m metre metres meter meters
        km kilometre kilometres kilometer kilometers
        mile miles
        ml millilitre millilitres milliliter milliliters
        l litre litres liter liters
        gallon gallons
        kb kilobyte kilobytes
        mb megabyte megabytes
        gb gigabyte gigabytes
        tb terabyte terabytes
        kw kilowatt kilowatts
        mw megawatt megawatts
        kwh
        acre acres
        hectare hectares ha
        ms millisecond milliseconds
        s sec second seconds
        min mins minute minutes
        h hr hrs hour hours
        day days
        week weeks
        month months
        yr yrs year years
        """.strip().splitlines()
    for unit in line.split()
}


_NO_CONTAINER = listed("all one each most some instead because out")


def _lead(sentence: Sentence, figure: Figure) -> str:
    """The few words before a figure."""
    return sentence.plain[max(0, figure.start - 60) : figure.start]


_RATE = re.compile(
    r"(?: [\w'-]+){0,4}? (?:(?:an?|per|each|every) (?P<span>hour|day|night|week|month|quarter|year|annum)\b"
    r"|(?P<often>hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually)\b)"
)
_SPANS = {"annum": "year", "daily": "day", "annually": "year"}


def _rate(text: str, figure: Figure) -> str | None:
    """The time in which a figure is counted: the year of "300 surgeries a year"."""
    found = _RATE.match(text, figure.end)
    if found is None:
        return None
    written = found["span"] or found["often"]
    return _SPANS.get(written, written.removesuffix("ly"))


def _differ(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other


def _share_of(sentence: Sentence, figure: Figure) -> tuple[str, ...]:
    """The "week" of "one week in six"."""
    found = re.search(r"\b(?:one|1|every) (\w+) in (?:every )?$", _lead(sentence, figure))
    return (found[1],) if found else ()


def _container(sentence: Sentence, figure: Figure) -> tuple[str, ...]:
    """The "team" of "a team of 12"."""
    found = re.search(r"\b([a-z]{3,}) of (?:about |some |over |nearly |around )?$", _lead(sentence, figure))
    return (found[1],) if found and found[1] not in _NO_CONTAINER else ()


def _is_claim(sentence: Sentence, figure: Figure) -> bool:
    """Whether the words before a figure claim it as the writer's own doing."""
    clause = re.split(r"[;:.]|, (?:and|but|which|as|while) ", sentence.plain[: figure.start])[-1]
    return phrase(_CLAIM).search(clause) is not None
