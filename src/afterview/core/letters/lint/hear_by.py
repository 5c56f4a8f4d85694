"""`hear-by`: a known hear-by date is looked forward to, and none is made up (RULEBOOK section 6)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from afterview.core.days_in_words import WEEKDAYS, day_in_words
from afterview.core.letters.lint.body import Sentence
from afterview.core.letters.lint.case import Case, missing
from afterview.core.letters.lint.dates import written_dates
from afterview.core.letters.lint.finding import Finding
from afterview.core.letters.lint.hearing import looks_forward, speaks_of_hearing
from afterview.core.letters.lint.plain import phrase
from afterview.core.letters.lint.wording import wording
from afterview.core.plan.history import history
from afterview.core.promises import mentions


@dataclass(frozen=True, slots=True)
class _Named:
    """A date that a sentence attaches to hearing: its span, the day, a weekday in it that is wrong."""

    start: int
    end: int
    day: date | None
    wrong_weekday: tuple[int, int] | None = None


def check_hear_by(case: Case) -> Iterator[Finding]:
    """An error where the known date is not looked forward to, is named wrong, or where one is made up."""
    known = known_dates(case)
    wrong: list[Finding] = []
    met = False
    for index, sentence in enumerate(case.sentences):
        named = [_resolved(case, sentence, one, known) for one in _attached(case, sentence, known)]
        right = [one for one in named if one.day in known]
        wrong += _wrong_weekdays(sentence, right)
        if right:
            met = met or any(looks_forward(near.own) for near in case.around(index))
        else:
            wrong += (_not_the_date(case, sentence, one, known) for one in named)
    yield from wrong
    ahead = sorted(day for day in known if day >= case.today)
    if ahead and not (met or wrong):
        when = day_in_words(ahead[0], case.today)
        yield missing(
            "hear-by", "error", f"It does not look forward to hearing by {when}, the date they gave."
        )


def known_dates(case: Case) -> frozenset[date]:
    """The hear-by dates that hold: the interview's, and that of the current wait (RULEBOOK section 4)."""
    occasion = case.occasion
    wait = history(occasion.opportunity, case.time, occasion.now).wait
    given = occasion.interview.hear_by if occasion.interview is not None else None
    found = {given.date if given is not None else None, wait.hear_by if wait is not None else None}
    return frozenset(day for day in found if day is not None)


_STOPS = re.compile(
    r"[;:!?—]| - |, (?:which|and|but|where|because|so)\b|,(?! ?(?:the )?\d| ?[a-z]+(?: the)? \d)|\.(?= )"
)
# Before a day, these make it one of the past or of something other than the answer.
_OTHER_DAY = wording(
    r"""
    # the interview's day, and the day on which they said so
    \b(?:met|meeting|interview|interviewed|conversation|talk|talked|chat|visit|tour|shift|spoke|saw|told|
        said|wrote|mentioned|last|time|hour|called|rang|thank\w*|having me|seeing|speaking)(?: (?!by\b|
        hear|until\b|till\b|before\b|decide|news)\w+){0,3}? (?:on|from|of|in|this|since|after|for)?
        (?: the)? ?$
    # the beginning of the work
    \b(?:begin|start|started|starts|see you|since|join)(?: \w+){0,3}? ?$
    """
)
# A weekday that tells one thing from another is no day of hearing: "those Monday spreadsheets". Of what is
# heard it is: "your Friday call".
_LED_BY_ARTICLE = r"\b(?:those|these|the|your|our|my|their|an?|every|each|all|of|with|for) (?:\w+ )?$"
_THING = (
    r" (?!(?:and|or|to|the|this|next|last|at|by|in|on|as|from|for|if|is|was|will|would|with|when|that|which"
    r"|after|before|then|morning|noon|midday|afternoon|evening|night|week|fortnight|you|because|since|until"
    r"|(?:\w+ )?(?:call|decision|answer|news|reply|e?-?mail|message|word|verdict|deadline|outcome|response"
    r"|result))\b)[a-z]{3,}"
)
_FROM = r"\bfrom $"
_ANY_SUCH = r"\b(?:an?|every|each|any|most|some|one) $"  # "at five on a Friday"
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_AND_THEN_SAID = (
    r",? (?:you|we|i|they|she|he) (?:\w+ )?"
    r"(?:said|told|met|spoke|talked|mentioned|asked|promised|showed|gave|were)\b"
)
_LIMIT = r"\b(?:by|until|till|before)(?: the)? ?$"
_HAS_BEEN = r"[^.;!?]{0,60}?\b(?:was|were|came|made|reached|arrived|found|gave|showed|pleased|surprised)\b"
_RANK = r"the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b"
_LED = r"\b(?:by|on|until|till|before|for|from|to) $"
_LED_BY_LIMIT = r"(?:by|until|till|before|within|in)\b"


def _attached(case: Case, sentence: Sentence, known: frozenset[date]) -> Iterator[_Named]:
    """The dates of a sentence that stand in a clause about hearing from them, or beside one."""
    if not (speaks_of_hearing(sentence.own) or looks_forward(sentence.own)):
        return
    named = mentions(sentence.text, case.today, case.time.days)
    for mention in named:
        before, after = sentence.plain[: mention.start], sentence.plain[mention.end :]
        clause = _clause(sentence.plain, mention.start, mention.end)
        limit = phrase(_LIMIT).search(before) or phrase(_LED_BY_LIMIT).match(sentence.plain, mention.start)
        if (
            not limit
            and mention.date is not None
            and mention.date <= case.today
            and mention.date not in known
        ):
            continue  # "your call yesterday"
        if phrase(_RANK).match(sentence.plain, mention.start) and not phrase(_LED).search(before):
            continue  # "you were the first"
        if phrase(_FROM).search(before) and not limit:
            continue  # "from five weeks to two"
        if _is_of_a_thing(sentence.plain[mention.start : mention.end], before, after):
            continue
        if not looks_forward(sentence.own) and phrase(_HAS_BEEN).match(after):
            continue  # "your message on Friday was kind"
        alone = len(named) == 1 and speaks_of_hearing(sentence.own) and looks_forward(sentence.own)
        tied = phrase(_LIMIT).search(before) or alone or speaks_of_hearing(clause) or looks_forward(clause)
        if not tied or phrase(_OTHER_DAY).search(before) or phrase(_AND_THEN_SAID).match(after):
            continue
        if mention.date is not None or mention.weekday_wrong:
            yield _Named(mention.start, mention.end, mention.date)


def _is_of_a_thing(written: str, before: str, after: str) -> bool:
    """Whether a bare weekday only says which thing is meant."""
    if phrase(_WEEKDAY).fullmatch(written) is None:
        return False
    if phrase(_ANY_SUCH).search(before) is not None:
        return True
    return phrase(_LED_BY_ARTICLE).search(before) is not None and phrase(_THING).match(after) is not None


def _clause(text: str, start: int, end: int) -> str:
    begins = [found.end() for found in _STOPS.finditer(text, 0, start)]
    ends = [found.start() for found in _STOPS.finditer(text, end)]
    return text[begins[-1] if begins else 0 : ends[0] if ends else len(text)]


def _resolved(case: Case, sentence: Sentence, named: _Named, known: frozenset[date]) -> _Named:
    """A date whose weekday contradicts it, as the known day that it is without the weekday."""
    if named.day is not None:
        return named
    text = sentence.text[named.start : named.end]
    for written in written_dates(text, month_first=case.time.days.country == "US"):
        for day in known:
            if written.day is not None and written.fits(day) and written.weekday_at is not None:
                start, end = written.weekday_at
                return _Named(named.start, named.end, day, (named.start + start, named.start + end))
    return named


def _wrong_weekdays(sentence: Sentence, named: list[_Named]) -> Iterator[Finding]:
    for one in named:
        if one.day is not None and one.wrong_weekday is not None:
            start, end = one.wrong_weekday
            right = WEEKDAYS[one.day.weekday()]
            message = f"{one.day.isoformat()} is a {right}."
            yield Finding("hear-by", "error", sentence.start + start, sentence.start + end, message, right)


def _not_the_date(case: Case, sentence: Sentence, named: _Named, known: frozenset[date]) -> Finding:
    start, end = sentence.start + named.start, sentence.start + named.end
    written = case.letter.text[start:end]
    if not known:
        return Finding("hear-by", "error", start, end, f"Nobody gave a date: “{written}” is made up.")
    right = min(known)
    told = day_in_words(right, case.today)
    if named.day is None:
        message = f"“{written}” is no date; they said {told}."
    else:
        message = (
            f"“{written}”, written on {day_in_words(case.today, right)}, "
            f"is {day_in_words(named.day, right)}; they said {told}."
        )
    led = re.match(r"(?:by|on|before|until|till|within|in) ", written, re.IGNORECASE) is not None
    return Finding("hear-by", "error", start, end, message, f"by {told}" if led else told)
