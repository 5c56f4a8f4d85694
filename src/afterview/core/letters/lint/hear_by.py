"""`hear-by`: a known hear-by date is looked forward to, and none is made up (RULEBOOK section 6)."""

import re
from collections.abc import Iterator
from datetime import date

from afterview.core.days_in_words import WEEKDAYS, day_in_words
from afterview.core.letters.lint.body import Sentence
from afterview.core.letters.lint.case import Case, missing
from afterview.core.letters.lint.finding import Finding
from afterview.core.letters.lint.hearing import looks_forward, speaks_of_hearing
from afterview.core.letters.lint.plain import phrase
from afterview.core.letters.lint.wording import wording
from afterview.core.plan.history import history
from afterview.core.promises import Mention, mentions

# Before a day, these make it one of the past or of something other than the answer.
_OTHER_DAY = wording(
    r"""
    \b(?:met|meeting|interview|interviewed|conversation|talk|talked|chat|visit|tour|shift|spoke|saw|see you|
        told|said|since|last|time|hour|begin|start|started|wrote|called|rang|thank\w*|yesterday's|call|
        having me|seeing|speaking)\b(?: \w+){0,4}? (?:on|from|of|in|this|since|after|for)?(?: the)? ?$
""",
)


def check_hear_by(case: Case) -> Iterator[Finding]:
    """An error where the known date is not looked forward to, is named wrong, or where one is made up."""
    known = known_dates(case)
    wrong: list[Finding] = []
    met = False
    for index, sentence in enumerate(case.sentences):
        named = _named(case, sentence)
        right = [mention for mention in named if mention.date in known]
        wrong += (_wrong_weekday(sentence, mention) for mention in right if mention.weekday_wrong)
        if right:
            met = met or _is_awaited(case, index)
        else:
            wrong += (_not_the_date(case, sentence, mention, known) for mention in named)
    yield from wrong
    if not (met or wrong) and (ahead := sorted(day for day in known if day >= case.today)):
        yield missing(
            "hear-by",
            "error",
            f"It does not look forward to hearing by {day_in_words(ahead[0], case.today)}, the date they gave.",
        )


def known_dates(case: Case) -> frozenset[date]:
    """The hear-by dates that hold: of the letter's interview, and of the current wait (RULEBOOK section 4)."""
    occasion = case.occasion
    wait = history(occasion.opportunity, case.time, occasion.now).wait
    given = occasion.interview.hear_by if occasion.interview is not None else None
    found = {given.date if given is not None else None, wait.hear_by if wait is not None else None}
    return frozenset(day for day in found if day is not None)


def _named(case: Case, sentence: Sentence) -> list[Mention]:
    """The dates that a sentence attaches to hearing from them."""
    if not (speaks_of_hearing(sentence.own) or looks_forward(sentence.own)):
        return []
    found = mentions(sentence.text, case.today, case.time.days)
    return [mention for mention in found if mention.date is not None and not _is_other(sentence, mention)]


def _is_other(sentence: Sentence, mention: Mention) -> bool:
    lead = sentence.plain[: mention.start]
    return phrase(_OTHER_DAY).search(lead) is not None


def _is_awaited(case: Case, index: int) -> bool:
    """Whether the sentence, or one beside it, looks forward."""
    return any(looks_forward(sentence.own) for sentence in case.around(index))


def _wrong_weekday(sentence: Sentence, mention: Mention) -> Finding:
    right = WEEKDAYS[mention.date.weekday()]
    text = sentence.text[mention.start : mention.end]
    found = re.search("|".join(f"{name[:3]}[a-z]*" for name in WEEKDAYS), text, re.IGNORECASE)
    start, end = found.span() if found else (0, len(text))
    place = sentence.start + mention.start
    return Finding(
        "hear-by",
        "error",
        place + start,
        place + end,
        f"{mention.date.isoformat()} is a {right}.",
        right if found else None,
    )


def _not_the_date(case: Case, sentence: Sentence, mention: Mention, known: frozenset[date]) -> Finding:
    start, end = sentence.start + mention.start, sentence.start + mention.end
    written = case.letter.text[start:end]
    if not known:
        return Finding("hear-by", "error", start, end, f"Nobody gave a date; “{written}” is made up.")
    right = min(known, key=lambda day: abs((day - mention.date).days))
    lead = re.match(r"(?:by|on|before|until|till|within|in) ", written, re.IGNORECASE)
    return Finding(
        "hear-by",
        "error",
        start,
        end,
        f"“{written}”, written on {day_in_words(case.today, right)}, is {day_in_words(mention.date, right)}; "
        f"they said {day_in_words(right, case.today)}.",
        ("by " if lead else "") + day_in_words(right, case.today),
    )
