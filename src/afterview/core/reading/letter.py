"""A mail without a calendar as interviews: one for each day whose time it fixes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from afterview.core.reading import verdict
from afterview.core.reading.hours import find_length
from afterview.core.reading.links import meeting_link
from afterview.core.reading.moments import Appointment, Scan, Scanner
from afterview.core.reading.pages import Page, is_from, matter_of, page_of, roster_of
from afterview.core.reading.roster import Roster, candidate_of
from afterview.core.reading.schedule import SchedulePart, block_of, day_parts, parts_of
from afterview.core.reading.setting import setting_of
from afterview.core.reading.spans import placed, slots_of, span_of
from afterview.core.reading.values import ReadInterview
from afterview.core.reading.voices import Voice, is_reply, plain_subject

if TYPE_CHECKING:
    from afterview.core.reading.material import Lines


class LetterReader:
    """Reads the voices of one mail, the candidate's own left out.

    `me` are the candidate's addresses, `received` stands in for a Date that is missing, and what to tell the
    user is added to `warnings`.
    """

    def __init__(
        self, voices: list[Voice], me: tuple[str, ...], received: datetime | None, warnings: list[str]
    ) -> None:
        self._voices = voices
        self._me = me
        self._received = received
        self._warnings = warnings

    def interviews(self) -> list[ReadInterview]:
        """The interviews of the first voice that announces any, from the outside in."""
        for voice in self._voices:
            if voice.kind == "quoted" or is_from(voice, self._me):
                continue
            if voice.kind == "own" and is_reply(voice.subject) and self._is_answer(voice):
                return []
            if verdict.is_announcement(plain_subject(voice.subject), voice.lines, bulk=voice.bulk):
                found = self._announced(voice)
                if found:
                    return found
        return []

    def _announced(self, voice: Voice) -> list[ReadInterview]:
        lines, found = self._scanned(voice)
        appointments = _chosen(found.appointments)
        if not appointments:
            is_silent = not found.days and not found.doubtful
            return [] if is_silent else [self._without_time(voice, found)]
        days = sorted({item.day for item in appointments if item.day})
        if len(days) < 2:
            return [self._on_day(voice, lines, days[0] if days else None, appointments, apart=False)]
        return [self._on_day(voice, lines, day, appointments, apart=True) for day in days]

    def _scanned(self, voice: Voice) -> tuple[Lines, Scan]:
        """The times of a voice, of its subject where the text has none."""
        said_on = voice.said_on or self._received
        said_on = said_on or next((other.said_on for other in self._voices if other.said_on), None)
        day = said_on.date() if said_on else None
        found = Scanner(voice.lines, day).scan()
        if found.appointments:
            return voice.lines, found
        lines = (*voice.lines, "", plain_subject(voice.subject))
        return lines, Scanner(lines, day).scan()

    def _on_day(
        self, voice: Voice, lines: Lines, day: date | None, found: list[Appointment], *, apart: bool
    ) -> ReadInterview:
        here = [item for item in found if item.day in {day, None}]
        if apart:
            others = [item for item in found if item not in here]
            voice = replace(voice, lines=_without_blocks(lines, here, others))
        whole, inner = day_parts(parts_of(lines, here))
        span = span_of([whole] if whole else inner, self._warnings)
        ends = span.ends
        if ends is None and isinstance(span.starts, datetime) and len(inner) == 1:
            length = _length_in(lines)
            ends = span.starts + length if length else None
        interview, roster = self._about(voice, inner)
        return replace(
            interview, starts=span.starts, ends=ends, time_zone=span.zone, slots=slots_of(inner, roster)
        )

    def _without_time(self, voice: Voice, found: Scan) -> ReadInterview:
        """An interview on a day that is told, at a time that is not."""
        interview, _ = self._about(voice, [])
        if not found.days:
            self._warnings.append(f"“{found.doubtful[0]}” has more than one reading; please say which day.")
        day = found.days[0] if len(set(found.days)) == 1 else None
        return replace(interview, starts=day, ends=day)

    def _about(self, voice: Voice, parts: list[SchedulePart]) -> tuple[ReadInterview, Roster]:
        """All but the times: people, company, position, link, place, method."""
        page = page_of(voice)
        subject = plain_subject(voice.subject)
        senders = [voice.sender] if voice.sender else []
        candidate = candidate_of(self._me, senders, [page.cast], voice.to, voice.sender)
        company, position = matter_of(subject, [page, *self._beside(voice)], candidate, parts, senders)
        roster = roster_of(candidate, [page], parts, None, company)
        link = meeting_link((), voice.lines)
        kind, place = setting_of("", subject, voice.lines, link, company)
        interview = ReadInterview(
            format=kind,
            company=company,
            position=position,
            people=roster.people(),
            link=link,
            location=place,
            method=verdict.method_in(subject, voice.lines),
        )
        return interview, roster

    def _is_answer(self, voice: Voice) -> bool:
        """Whether a reply is the candidate's: it says "works for me" and nothing of "your interview"."""
        if any(address.email in self._me for address in voice.to):
            return False
        told = "\n".join(voice.lines).casefold()
        return verdict.is_candidates_voice(voice.lines) and "your interview" not in told

    def _beside(self, voice: Voice) -> list[Page]:
        """What a reply quotes: it may name the company and the position that the reply does not."""
        others = [other for other in self._voices if other.kind == "quoted" and not is_from(other, self._me)]
        return [page_of(other) for other in others if voice.kind == "own"][:1]


def _without_blocks(lines: Lines, here: list[Appointment], others: list[Appointment]) -> Lines:
    """The lines without the blocks that tell of other days."""
    kept = {index for item in here for index in block_of(lines, item.line)}
    away = {index for item in others for index in block_of(lines, item.line)} - kept
    return tuple("" if index in away else line for index, line in enumerate(lines))


def _chosen(found: list[Appointment]) -> list[Appointment]:
    """The times that are the interview's: behind a label if there are any, else all; each once."""
    labelled = [item for item in found if item.labelled]
    ranges = [item for item in found if item.ends is not None]
    pool = labelled if labelled and len(ranges) <= len(labelled) + 1 else found
    kept: list[Appointment] = []
    for item in pool:
        twin = next((index for index, other in enumerate(kept) if _is_same(other, item)), None)
        if twin is None:
            kept.append(item)
        elif kept[twin].ends is None:
            kept[twin] = item
    return kept


def _is_same(one: Appointment, other: Appointment) -> bool:
    """Whether two times are one: said again, or by another clock."""
    starts = [placed(item).starts for item in (one, other)]
    instants = [start for start in starts if isinstance(start, datetime) and start.tzinfo is not None]
    return one.order == other.order or (len(instants) == 2 and instants[0] == instants[1])


def _length_in(lines: Lines) -> timedelta | None:
    """The one length the text gives."""
    lengths = {length for line in lines if (length := find_length(line))}
    return lengths.pop() if len(lengths) == 1 else None
