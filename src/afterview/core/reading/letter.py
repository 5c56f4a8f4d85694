"""A mail without a calendar as interviews: one for each day whose time it fixes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from afterview.core.reading import verdict
from afterview.core.reading.hours import find_length
from afterview.core.reading.links import meeting_link
from afterview.core.reading.moments import Appointment, Scanner
from afterview.core.reading.pages import Page, is_from, matter_of, page_of, roster_of
from afterview.core.reading.roster import Roster, candidate_of
from afterview.core.reading.schedule import SchedulePart, block_of, day_parts, parts_of
from afterview.core.reading.setting import setting_of
from afterview.core.reading.spans import slots_of, span_of
from afterview.core.reading.values import ReadInterview
from afterview.core.reading.voices import Voice, is_reply, plain_subject

if TYPE_CHECKING:
    from afterview.core.reading.material import Lines


def interviews_of_voices(
    voices: list[Voice], me: tuple[str, ...], received: datetime | None, warnings: list[str]
) -> list[ReadInterview]:
    for voice in voices:
        if voice.kind == "quoted" or is_from(voice, me) or not any(line.strip() for line in voice.lines):
            continue
        if voice.kind == "own" and is_reply(voice.subject) and _is_answer(voice):
            return []
        subject = plain_subject(voice.subject)
        if verdict.is_announcement(subject, voice.lines, bulk=voice.bulk):
            found = _of_letter(voice, voices, me, received, warnings)
            if found:
                return found
    return []


def _is_answer(voice: Voice) -> bool:
    told = "\n".join(voice.lines)
    return verdict.is_candidates_voice(voice.lines) and "your interview" not in told.casefold()


def _of_letter(
    voice: Voice, voices: list[Voice], me: tuple[str, ...], received: datetime | None, warnings: list[str]
) -> list[ReadInterview]:
    said_on = voice.said_on or received or next((v.said_on for v in voices if v.said_on), None)
    subject = plain_subject(voice.subject)
    lines = (*voice.lines, "", subject) if not Scanner(voice.lines, None).scan().appointments else voice.lines
    found = Scanner(lines, said_on.date() if said_on else None).scan()
    appointments = _chosen(found.appointments)
    page = page_of(voice)
    if not appointments:
        if not found.days and not found.doubtful:
            return []
        return [_without_time(page, voices, me, found.days, found.doubtful, subject, warnings)]
    interviews: list[ReadInterview] = []
    days = sorted({item.day for item in appointments if item.day} or [None], key=lambda day: day or date.min)
    for day in days:
        here = [item for item in appointments if item.day == day or item.day is None]
        others = [item for item in found.appointments if item not in here]
        own = page if len(days) == 1 else page_of(replace(voice, lines=_without_blocks(lines, here, others)))
        interviews.append(_on_day(own, voices, me, lines, parts_of(lines, here), subject, warnings))
    return interviews


def _without_blocks(lines: Lines, here: list[Appointment], others: list[Appointment]) -> Lines:
    """The lines without the blocks that tell of other days."""
    kept = {index for item in here for index in block_of(lines, item.line)}
    away = {index for item in others for index in block_of(lines, item.line)} - kept
    return tuple("" if index in away else line for index, line in enumerate(lines))


def _chosen(found: list[Appointment]) -> list[Appointment]:
    """The times that are the interview's: behind a label if there are any, else all; each once."""
    labelled = [item for item in found if item.labelled]
    rows = [item for item in found if item.ends is not None]
    pool = labelled if labelled and len(rows) <= len(labelled) + 1 and len(labelled) < len(found) else found
    kept: list[Appointment] = []
    for item in pool:
        twin = next((i for i, other in enumerate(kept) if other.order == item.order), None)
        if twin is None:
            kept.append(item)
        elif kept[twin].ends is None and item.ends is not None:
            kept[twin] = item
    return kept


def _on_day(
    page: Page,
    voices: list[Voice],
    me: tuple[str, ...],
    lines: Lines,
    parts: list[SchedulePart],
    subject: str,
    warnings: list[str],
) -> ReadInterview:
    whole, inner = day_parts(parts)
    starts, ends, zone = span_of([whole] if whole else inner, warnings)
    if ends is None and isinstance(starts, datetime) and len(inner) == 1 and (length := _length_in(lines)):
        ends = starts + length
    interview, roster = _about(page, voices, me, subject, inner)
    slots = slots_of([(part, part.appointment) for part in inner], roster, zone) if len(inner) > 1 else ()
    return replace(interview, starts=starts, ends=ends, time_zone=zone, slots=slots)


def _length_in(lines: Lines) -> timedelta | None:
    """The one length the text gives."""
    lengths = {length for line in lines if (length := find_length(line))}
    return lengths.pop() if len(lengths) == 1 else None


def _without_time(
    page: Page,
    voices: list[Voice],
    me: tuple[str, ...],
    days: list[date],
    doubtful: list[str],
    subject: str,
    warnings: list[str],
) -> ReadInterview:
    """An interview on a day that is told, at a time that is not."""
    interview, _ = _about(page, voices, me, subject, [])
    if doubtful and not days:
        warnings.append(f"“{doubtful[0]}” can be read in more than one way; please say which day.")
    day = days[0] if len(set(days)) == 1 else None
    return replace(interview, starts=day, ends=day)


def _about(
    page: Page, voices: list[Voice], me: tuple[str, ...], subject: str, parts: list[SchedulePart]
) -> tuple[ReadInterview, Roster]:
    """All but the times: people, company, position, link, place, method."""
    voice = page.voice
    pages = [
        page,
        *(
            page_of(other)
            for other in voices
            if other is not voice and other.kind != "own" and not is_from(other, me)
        ),
    ]
    arranger = voice.sender.email if voice.sender else None
    candidate = candidate_of(me, [], [page.cast], voice.to, arranger)
    company, position = matter_of(
        subject, pages[:2], candidate, parts, [voice.sender] if voice.sender else []
    )
    roster = roster_of(candidate, [page], parts, None, company)
    link = meeting_link((), page.lines)
    kind, place = setting_of("", subject, page.lines, link, company)
    interview = ReadInterview(
        format=kind,
        company=company,
        position=position,
        people=roster.people(),
        link=link,
        location=place,
        method=verdict.method_in(subject, page.lines),
    )
    return interview, roster
