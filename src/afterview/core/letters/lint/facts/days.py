"""Days that the letter names: the interview's, or another that the journal has."""

from afterview.core.days_in_words import WEEKDAYS
from afterview.core.letters.lint.body import Sentence
from afterview.core.letters.lint.dates import Written
from afterview.core.letters.lint.facts.record import DAY, Record
from afterview.core.letters.lint.plain import phrase, plain
from afterview.core.letters.lint.wording import wording

_MEETING = wording(
    r"""
    \b(?:meet|met|meeting|interviewed|interview|time|talk|talked|talking|conversation|chat|chatted|
        shift|seeing|see|saw|visit|tour|speaking|spoke|spoken|hour|minutes|having me|had me|call|
        discussion|discussed|welcome|receiving|walking me|showing)\b[^.;!?]{0,45}$
    """,
)
_MEETING_AFTER = wording(
    r"""
    ^(?:'s)? (?:\w+ )?(?:meeting|interview|conversation|talk|chat|visit|call|discussion|shift|tour)\b
    """,
)
_FUTURE = wording(
    r"""
    \b(?:hear|news|decision|decide|answer|let me know|by|until|till|next|every|each|before|look forward|
        looking forward)\b[^.;!?]{0,25}$
    """,
)

Wrong = tuple[int, int, str, str | None]


def check_day(sentence: Sentence, written: Written, record: Record) -> Wrong | None:
    """What is wrong with a date: it is not recorded, or the interview was on another day."""
    if written.weekday is not None and written.day is None:
        return _weekday(sentence, written, record)
    days = [day for day in record.days if written.fits(day)]
    if not days and not any(_agrees(written, other) for other in record.written):
        shown = sentence.text[written.start : written.end]
        return written.start, written.end, f"{shown} is no date of the journal.", None
    if written.weekday is not None and days and all(day.weekday() != written.weekday for day in days):
        start, end = written.weekday_at or (written.start, written.end)
        right = WEEKDAYS[days[0].weekday()]
        return start, end, f"{days[0].isoformat()} is a {right}.", right
    return None


def _agrees(written: Written, other: Written) -> bool:
    """Whether a recorded date has all that is written."""
    pairs = ((written.day, other.day), (written.month, other.month), (written.year, other.year))
    return all(mine is None or mine == theirs for mine, theirs in pairs)


def _weekday(sentence: Sentence, written: Written, record: Record) -> Wrong | None:
    before, after = sentence.plain[: written.start], sentence.plain[written.end :]
    meeting = phrase(_MEETING).search(before) or phrase(_MEETING_AFTER).search(after)
    days = record.interview_days
    if meeting and not phrase(_FUTURE).search(before) and days:
        if written.weekday in {day.weekday() for day in days}:
            return None
        if (
            written.weekday in {day.weekday() for day in record.days}
            and record.case.occasion.kind != "thank_you"
        ):
            return None
        right = WEEKDAYS[days[-1].weekday()]
        return written.start, written.end, f"The interview was on a {right}.", right
    if written.weekday in {day.weekday() for day in record.days} | {(record.case.today - DAY).weekday()}:
        return None
    name = WEEKDAYS[written.weekday or 0].lower()
    if any(name in plain(told.text) for told in record.told):
        return None
    return written.start, written.end, f"No {name.capitalize()} is recorded.", None


def check_near_day(sentence: Sentence, record: Record) -> Wrong | None:
    """A "today" or "yesterday" of the meeting on a day when it was not."""
    if record.case.occasion.kind != "thank_you" or not record.interview_days:
        return None
    for found in phrase(
        r"\b(?P<word>yesterday|today|this morning|this afternoon|tonight|last night)(?:'s)?\b"
    ).finditer(sentence.plain):
        before, after = sentence.plain[: found.start()], sentence.plain[found.end("word") :]
        if not (phrase(_MEETING).search(before) or phrase(_MEETING_AFTER).search(after)):
            continue
        meant = record.case.today - DAY if found["word"] in ("yesterday", "last night") else record.case.today
        if meant not in record.interview_days:
            day = record.interview_days[-1]
            return (
                found.start("word"),
                found.end("word"),
                f"The interview was on {WEEKDAYS[day.weekday()]} {day.isoformat()}.",
                None,
            )
    return None
