"""`content`: what each kind of letter but the thank-you must say, and must not (RULEBOOK section 6)."""

from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise

from afterview.core.letters.lint.body import Sentence
from afterview.core.letters.lint.case import Case, missing
from afterview.core.letters.lint.content import said
from afterview.core.letters.lint.dates import Written, written_dates
from afterview.core.letters.lint.finding import Finding
from afterview.core.letters.lint.hear_by import known_dates
from afterview.core.letters.lint.interest import wants
from afterview.core.letters.lint.named import names_position, own_part
from afterview.core.letters.lint.naming import core, find, words_of
from afterview.core.letters.lint.plain import phrase


def check_content(case: Case) -> Iterator[Finding]:
    """An error for each thing that a letter of this kind must say and does not, or must not say and does."""
    for holds, lack in _MUST[case.occasion.kind]:
        if not holds(case):
            yield missing("content", "error", f"It does not say {lack}.")
    if case.occasion.kind == "tell_of_offer":
        yield from _told_too_much(case)


Holds = Callable[[Case], bool]


def _says(source: str) -> Holds:
    return lambda case: any(phrase(source).search(sentence.own) for sentence in case.sentences)


def _in_one(*sources: str) -> Holds:
    """Whether one sentence has something of each."""
    return lambda case: any(
        all(phrase(source).search(sentence.own) for source in sources) for sentence in case.sentences
    )


def _days_ahead(sentence: Sentence, case: Case) -> list[Written]:
    """The dates of a sentence that may lie ahead, not those of the meeting or of the offer's arrival."""
    behind = [found.span() for found in phrase(said.DAY_BEHIND).finditer(sentence.plain)]
    return [
        one
        for one in written_dates(sentence.text, month_first=case.time.days.country == "US")
        if not any(start < one.end and one.start < end for start, end in behind)
        and not _has_gone(one, case.today)
    ]


_LONG_GONE = 200  # days; a date without a year that is longer gone is meant as the next one


def _has_gone(written: Written, today: date) -> bool:
    """Whether a day and month lies before today."""
    if written.day is None or written.month is None:
        return False
    year = written.year or today.year
    if written.day > monthrange(year, written.month)[1]:
        return False
    gone = (today - date(year, written.month, written.day)).days
    return gone > 0 and (written.year is not None or gone < _LONG_GONE)


def _has_date(sentence: Sentence, case: Case) -> bool:
    """Whether a sentence names a day ahead."""
    told = phrase(said.DAY_BEHIND).sub(" ", sentence.own)
    named = phrase(said.WHEN).search(told) is not None and not phrase(said.DAY_AND_MONTH).search(told)
    return named or bool(_days_ahead(sentence, case))


def _answers_by(case: Case) -> bool:
    """Whether a sentence, or the two together, names a day on which an answer is due."""
    sentences = case.sentences
    for index, sentence in enumerate(sentences):
        if _has_date(sentence, case) and any(
            phrase(said.ANSWER).search(one.own) for one in sentences[max(0, index - 1) : index + 2]
        ):
            return True
    return False


def _date_has_passed(case: Case) -> bool:
    """Whether it says so, or names the date that has."""
    passed = [day for day in known_dates(case) if day < case.today]
    month_first = case.time.days.country == "US"
    return _says(said.PASSED)(case) or any(
        written.day is not None and any(written.fits(day) for day in passed)
        for sentence in case.sentences
        for written in written_dates(sentence.text, month_first=month_first)
    )


def _still_wants(case: Case) -> bool:
    return any(wants(sentence.own) for sentence in case.sentences)


def _has_decided(case: Case) -> bool:
    return any(
        phrase(said.DECISION).search(sentence.own) and not phrase(said.UNDECIDED).search(sentence.own)
        for sentence in case.sentences
    )


def _shares_decision(case: Case) -> bool:
    return _has_decided(case) or _in_one(
        said.ELSEWHERE, r"\b(?:another|elsewhere|offer|other|different|company|position|post|job|role)\b"
    )(case)


def _wishes_well(case: Case) -> bool:
    closing = case.letter.closing
    return _says(said.GOODWILL)(case) or (closing is not None and "wishes" in case.letter.at(closing).lower())


def _one_date(case: Case) -> bool:
    """Whether a date is asked for, and not a choice of several."""
    asked = False
    for sentence in case.sentences:
        if not _has_date(sentence, case):
            continue
        dates = [one for one in _days_ahead(sentence, case) if one.day is not None or one.weekday is not None]
        if any(" or " in sentence.text[left.end : right.start] for left, right in pairwise(dates)):
            return False
        asked = True
    return asked


def _names_position(case: Case) -> bool:
    return names_position([sentence.text for sentence in case.sentences], case.occasion.opportunity.position)


def _names_start(case: Case) -> bool:
    return any(
        phrase(said.START).search(sentence.own) and _has_date(sentence, case) for sentence in case.sentences
    )


_MUST: dict[str, tuple[tuple[Holds, str], ...]] = {
    "follow_up": (
        (_date_has_passed, "that the date has passed without news"),
        (_still_wants, "that you are still interested"),
        (_says(said.NEXT), "or ask what comes next"),
    ),
    "feedback": (
        (_says(said.THANKS), "thank you"),
        (_says(said.SAD), "that you are disappointed"),
        (_says(said.UNDERSTANDS), "that you understand"),
        (_says(said.WHY), "that you would like to know why"),
        (_says(said.DIFFERENT), "that you would like to know what could have been different"),
        (_says(said.FINAL), "that you do not ask to change the decision"),
    ),
    "tell_of_offer": (
        (_says(said.OFFER), "that you have an offer"),
        (_answers_by, "by when you must answer it"),
    ),
    "share_decision": ((_shares_decision, "what you have decided"), (_wishes_well, "a word of goodwill")),
    "decline": ((_has_decided, "plainly that you decline"), (_wishes_well, "a word of goodwill")),
    "withdraw": ((_has_decided, "plainly that you withdraw"), (_wishes_well, "a word of goodwill")),
    "acknowledge_offer": ((_says(said.THANKS), "thank you"), (_answers_by, "when your answer will come")),
    "ask_more_time": ((_one_date, "one date by which you would answer"), (_says(said.REASON), "a reason")),
    "accept": (
        (_names_position, "which position you accept"),
        (_says(said.TERMS), "on which terms"),
        (_names_start, "when you start"),
    ),
}


def _told_too_much(case: Case) -> Iterator[Finding]:
    """The name of the company that made the offer, and what it pays."""
    opportunity, journal = case.occasion.opportunity, case.occasion.journal
    for other in journal.opportunities:
        if other.id == opportunity.id or core(other.company) == core(opportunity.company):
            continue
        for sentence in case.sentences:
            words = words_of(sentence.text)
            for first, last in find(words, own_part(core(other.company))):
                if not words[first].capital:
                    continue
                yield Finding(
                    "content",
                    "error",
                    sentence.start + words[first].start,
                    sentence.start + words[last - 1].end,
                    "Which company made the offer is not for this reader.",
                    "another company",
                )
    for sentence in case.sentences:
        found = phrase(said.PAY).search(sentence.own)
        if found is not None:
            span = sentence.place(found.start(), found.end())
            yield Finding(
                "content", "error", span.start, span.end, "What the offer pays is not for this reader."
            )
