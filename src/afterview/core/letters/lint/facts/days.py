"""Days that the letter names: the interview's, or another that the journal has."""

from collections.abc import Iterator
from datetime import date

from afterview.core.days_in_words import WEEKDAYS
from afterview.core.letters.lint.body import Sentence
from afterview.core.letters.lint.dates import Written, written_dates
from afterview.core.letters.lint.facts.record import DAY, Record
from afterview.core.letters.lint.facts.stretch import Stretches, Wrong
from afterview.core.letters.lint.hearing import speaks_of_answering, speaks_of_hearing
from afterview.core.letters.lint.plain import phrase, plain
from afterview.core.letters.lint.wording import wording

# Before a day, and after "Tuesday's", these make it the day of the meeting.
_MEETING = wording(
    r"""
    \b(?:meet|met|meeting|interview(?:ed)?|time|talk(?:ed|ing)?|conversation|chat(?:ted)?|shift|seeing|
        see|saw|visit|tour|speaking|spoken?|hour|minutes|having me|had me|call|discuss(?:ion|ed)|welcome|
        receiving|walking me|showing)\b[^.;!?]{0,45}$
    """
)
# "We talked about coaches that come on Friday": a day of the subject, not of the meeting.
_OF_WHAT_WAS_SAID = r"\b(?:about|that|which|who|how|where|when|whether|of the|whose)\b[^.;!?]*$"
_OF_THE_MEETING = (
    r"(?:'s)? (?:\w+ )?(?:meeting|interview|conversation|talk|chat|visit|call|discussion|shift|tour)\b"
)
_AHEAD = wording(
    r"""
    \b(?:hear|news|decision|decide|answer|let me know|by|until|till|next|every|each|before|look forward|
        looking forward)\b[^.;!?]{0,25}$
    """
)
_GIVEN_BY_OTHERS = wording(
    r"""
    \b(?:you|they|the panel|your \w+|he|she) (?:(?:had|have|kindly|also|all) )*(?:said|told|mentioned|
        expected|hoped|promised|planned|meant|thought|named|gave|given|spoke|wrote|indicated|wanted|asked)\b
    \bi (?:was|had been) (?:told|given|promised|to (?:hear|have|know))\b
    \b(?:decision|answer|news|word|reply) (?:was|had been) (?:due|expected|promised|to)\b
    \b(?:i|my answer|it|they|which|that|and) (?:must|have to|has to|need to|needs to|am to|am asked to|
        have been asked to|have until|has until|expires?|is due|runs out|am expected to)\b
    \b(?:they|it|the company) (?:wants?|needs?|expects?|ha(?:s|ve) given me|gave me)\b
    \bdeadline\b|\bthe (?:date|day) you\b|\bthat (?:date|day) (?:has|is|was)\b
    """
)
_NEAR = r"\b(?:yesterday|today|this morning|this afternoon|tonight|last night)\b"


def check_days(sentence: Sentence, record: Record, taken: Stretches) -> Iterator[Wrong]:
    """Each day that is not recorded, or not the interview's; `hear-by` has the days ahead."""
    promised = is_left_to_hear_by(sentence, record)
    for written in written_dates(sentence.text, month_first=record.month_first):
        if taken.take(written.start, written.end) and not promised:
            yield from _check_day(sentence, written, record)
    if record.case.occasion.kind == "thank_you" and record.interview_days:
        yield from _check_near_days(sentence, record)


def is_left_to_hear_by(sentence: Sentence, record: Record) -> bool:
    """Whether the days of a sentence are the rule `hear-by`'s, or the writer's own proposal.

    `hear-by` judges the thank-you alone. In another letter a day that somebody else gave is a fact.
    """
    if record.case.occasion.kind == "thank_you":
        return speaks_of_hearing(sentence.own)
    ahead = speaks_of_hearing(sentence.own) or speaks_of_answering(sentence.own)
    return ahead and phrase(_GIVEN_BY_OTHERS).search(sentence.own) is None


def _check_day(sentence: Sentence, written: Written, record: Record) -> Iterator[Wrong]:
    if written.weekday is not None and written.day is None:
        yield from _check_weekday(sentence, written, written.weekday, record)
        return
    days = [day for day in (*record.days, *record.told_days) if written.fits(day)]
    if not days and not any(_agrees(written, other) for other in record.written):
        shown = sentence.text[written.start : written.end]
        yield Wrong(written.start, written.end, f"{shown} is no date of the journal.")
    elif written.weekday_at is not None and days and all(day.weekday() != written.weekday for day in days):
        right = _weekday_of(days[0])
        yield Wrong(*written.weekday_at, f"{days[0].isoformat()} is a {right}.", right)


def _agrees(written: Written, other: Written) -> bool:
    """Whether a recorded date has all that is written."""
    pairs = ((written.day, other.day), (written.month, other.month), (written.year, other.year))
    return all(mine is None or mine == theirs for mine, theirs in pairs)


def _check_weekday(sentence: Sentence, written: Written, weekday: int, record: Record) -> Iterator[Wrong]:
    before, after = sentence.plain[: written.start], sentence.plain[written.end :]
    recorded = {day.weekday() for day in record.days}
    name = WEEKDAYS[weekday]
    if phrase(_OF_WHAT_WAS_SAID).search(before) and _is_told(name, record):
        return
    if _is_of_meeting(before, after) and not phrase(_AHEAD).search(before) and record.interview_days:
        others = recorded if record.case.occasion.kind != "thank_you" else set()
        if weekday not in {day.weekday() for day in record.interview_days} | others:
            right = _weekday_of(record.interview_days[-1])
            yield Wrong(written.start, written.end, f"The interview was on a {right}.", right)
        return
    if weekday in recorded | {(record.case.today - DAY).weekday()}:
        return
    if not _is_told(name, record):
        yield Wrong(written.start, written.end, f"No {name} is recorded.")


def _is_told(name: str, record: Record) -> bool:
    """Whether the journal names the weekday."""
    return any(name.lower() in plain(told.text) for told in record.told)


def _is_of_meeting(before: str, after: str) -> bool:
    return phrase(_MEETING).search(before) is not None or phrase(_OF_THE_MEETING).match(after) is not None


def _check_near_days(sentence: Sentence, record: Record) -> Iterator[Wrong]:
    """A "today" or "yesterday" of the meeting on a day when it was not."""
    for found in phrase(_NEAR).finditer(sentence.plain):
        if not _is_of_meeting(sentence.plain[: found.start()], sentence.plain[found.end() :]):
            continue
        today = record.case.today
        meant = today - DAY if found[0] in ("yesterday", "last night") else today
        if meant not in record.interview_days:
            day = record.interview_days[-1]
            yield Wrong(*found.span(), f"The interview was on {_weekday_of(day)}, {day.isoformat()}.")


def _weekday_of(day: date) -> str:
    return WEEKDAYS[day.weekday()]
