"""The parts of a day: which people belong to which time of a schedule, in lines, blocks or table rows."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from afterview.core.reading.cast import sentences
from afterview.core.reading.dates import find_dates
from afterview.core.reading.hours import find_hours
from afterview.core.reading.people import Named, in_fragment
from afterview.core.reading.titles import is_title
from afterview.core.reading.zones import find_zones

if TYPE_CHECKING:
    from afterview.core.reading.material import Lines
    from afterview.core.reading.moments import Appointment

_HEADINGS = {
    "person": re.compile(
        r"^(?:interviewers?|names?|who|with|person|people|panel(?:ist)?s?|participants?|mit|"
        r"gesprächspartner(?:in|innen)?|interviewpartner|wer|interlocuteurs?|avec|entrevistador(?:a|es)?|"
        r"con|nombre|面接官|氏名)\b",
        re.IGNORECASE,
    ),
    "title": re.compile(
        r"^(?:(?:job )?titles?|role|position|function|funktion|rolle|titel|fonction|poste|cargo|"
        r"puesto|役職)\b",
        re.IGNORECASE,
    ),
}
_PERSON_LABEL = re.compile(
    r"^\W*(?:(?:your )?interviewers?|with|who|panel(?:ists?)?|host(?:ed by)?|meet(?:ing)? with|mit|"
    r"gesprächspartner(?:in|innen)?|interviewer(?:in|innen)?|avec|interlocuteur(?:s|rice)?|"
    r"entrevistador(?:a|es)?|con|面接官)\s*[:：]\s*",
    re.IGNORECASE,
)
_OTHER_LABEL = re.compile(
    r"^\W*(?:location|venue|meeting point|place|building|room|treffpunkt|raum|salle|sala|where|address|link|"
    r"join|video|zoom|dial|phone|passcode|password|meeting id|topic|"
    r"focus|format|type|position|role|job|company|"
    r"duration|note|agenda|about|date|day|time|contact|recruiter|coordinator|questions|candidate|ort|wo|"
    r"adresse|thema|dauer|ansprechpartner|kontakt|"
    r"lieu|adresse|sujet|durée|lugar|dirección|tema|duración|contacto|場所|会場|職種)[^:：\t]{0,20}[:：\t]",
    re.IGNORECASE,
)
_LONGEST_LINE = 140
_LONGEST_ROW = 100
_LATEST_START = 60


@dataclass(frozen=True, slots=True)
class SchedulePart:
    """A time of the schedule and the people named with it."""

    appointment: Appointment
    people: tuple[Named, ...]


def parts_of(lines: Lines, appointments: list[Appointment]) -> list[SchedulePart]:
    """For each appointment the people of its line, else of its block of lines."""
    by_line: dict[int, list[Appointment]] = {}
    for item in appointments:
        by_line.setdefault(item.line, []).append(item)
    columns = _columns(lines, by_line)
    parts: list[SchedulePart] = []
    for item in appointments:
        line = lines[item.line]
        people = _of_line(line, item, by_line[item.line], columns) if _is_row(line, item) else []
        if not people and len(by_line[item.line]) == 1 and len(line) <= _LONGEST_ROW:
            people = _of_block(lines, item, by_line)
        parts.append(SchedulePart(item, tuple(people)))
    return parts


def _is_row(line: str, item: Appointment) -> bool:
    """Whether a line is a row of a schedule, not prose that names a time."""
    if "\t" in line:
        return True
    return item.start <= _LATEST_START and len(sentences(line[item.end :])) == 1


def _columns(lines: Lines, by_line: dict[int, list[Appointment]]) -> dict[int, str]:
    """Which column of a table holds names and which titles, where a heading row says so."""
    for index, line in enumerate(lines):
        if "\t" not in line or index in by_line or index + 1 not in by_line:
            continue
        found: dict[int, str] = {}
        for column, cell in enumerate(line.split("\t")):
            for kind, pattern in _HEADINGS.items():
                if pattern.match(cell.strip()):
                    found[column] = kind
        if "person" in found.values():
            return found
    return {}


def _of_line(line: str, item: Appointment, here: list[Appointment], columns: dict[int, str]) -> list[Named]:
    """The people of a row: of its columns, of its cells, or of the words behind or before its time."""
    for mention in find_dates(line):
        line = f"{line[: mention.start]}{' ' * (mention.end - mention.start)}{line[mention.end :]}"
    cells = line.split("\t")
    if columns and max(columns) < len(cells):
        return _of_columns(cells, columns)
    if len(cells) > 2 and len(here) == 1:
        return _of_cells(cells)
    # Several times in one line: each has the words up to the next.
    later = [other.start for other in here if other.start > item.start]
    after = _without_zone(line[item.end : min(later)] if later else line[item.end :])
    people = in_fragment(after, after_cue=_is_one_word(after))
    before = line[: item.start]
    if people or len(here) > 1 or re.search(r"[:：]\s*$", before):
        return people
    return in_fragment(before)


def _of_cells(cells: list[str]) -> list[Named]:
    """People of a row without headings: a cell that is a title belongs to the one person before it."""
    people: list[Named] = []
    for cell in cells:
        here = [] if find_hours(cell) else in_fragment(cell)
        if not here and len(people) == 1 and people[0].title is None and is_title(cell):
            people[0] = replace(people[0], title=cell.strip(), is_sure=True)
        people.extend(here)
    return people


def _of_columns(cells: list[str], columns: dict[int, str]) -> list[Named]:
    """People of a row below headings: of several in one cell each has the title in the same place."""
    spoken = [cells[column] for column, kind in columns.items() if kind == "person"]
    told = [cells[column].strip() for column, kind in columns.items() if kind == "title"]
    people = [person for cell in spoken for person in in_fragment(cell, after_cue=True)]
    titles = told if len(people) == 1 else [title for cell in told for title in re.split(r"\s*[;/]\s*", cell)]
    if len(people) != len(titles):
        return people
    return [
        replace(person, title=person.title or title or None, is_sure=True)
        for person, title in zip(people, titles, strict=True)
    ]


def _without_zone(text: str) -> str:
    """The words behind a time without the zone that belongs to it."""
    for zone in find_zones(text):
        if zone.start <= 3:
            return text[zone.end :].lstrip(" )]:–-,|")
    return text


def _is_one_word(text: str) -> bool:
    """Whether a name alone comes next: "10:00–10:45: Wei", not "10:00–10:45 Lunch with Wei"."""
    words = text.strip(" :–-|,\t").split()
    return len(words) == 1 and not is_title(words[0])


def _of_block(lines: Lines, item: Appointment, by_line: dict[int, list[Appointment]]) -> list[Named]:
    """People in the lines below a time, up to the next; or above it, where a block has its time last."""
    block = block_of(lines, item.line)
    times = [index for index in block if index in by_line]
    if len(times) == 1:
        around = [index for index in block if index != item.line] or _next_block(lines, block, by_line)
    elif times[0] == block[0]:
        later = [index for index in times if index > item.line]
        around = list(range(item.line + 1, later[0] if later else block[-1] + 1))
    else:
        earlier = [index for index in times if index < item.line]
        around = list(range(earlier[-1] + 1 if earlier else block[0], item.line))
    return _in_lines([lines[index] for index in around])


def _next_block(lines: Lines, block: range, by_line: dict[int, list[Appointment]]) -> list[int]:
    """The block below one that is a time alone, if it has no time of its own."""
    start = block[-1] + 2
    following = block_of(lines, start) if start < len(lines) else range(0)
    return [] if any(index in by_line for index in following) else list(following)


def block_of(lines: Lines, index: int) -> range:
    """The lines around one that no empty line parts from it."""
    first = last = index
    while first > 0 and lines[first - 1].strip():
        first -= 1
    while last + 1 < len(lines) and lines[last + 1].strip():
        last += 1
    return range(first, last + 1)


def _in_lines(lines: list[str]) -> list[Named]:
    people: list[Named] = []
    for line in lines:
        label = _PERSON_LABEL.match(line)
        if len(line) > _LONGEST_LINE or (_OTHER_LABEL.match(line) and not label):
            continue
        bare = line[label.end() :] if label else line.strip(" •*-–·")
        here = in_fragment(bare, after_cue=label is not None)
        if not here and people and people[-1].title is None and is_title(bare) and len(bare) < 80:
            people[-1] = replace(people[-1], title=bare.strip(" ,.()"), is_sure=True)
        people.extend(here)
    return people


def day_parts(parts: list[SchedulePart]) -> tuple[SchedulePart | None, list[SchedulePart]]:
    """The range that spans a whole day's schedule, if one is stated, and the parts within it in order."""
    ordered = sorted(parts, key=lambda part: part.appointment.begins)
    for part in ordered:
        others = [other for other in ordered if other is not part]
        if len(others) > 1 and all(_is_within(other.appointment, part.appointment) for other in others):
            return part, others
    return None, ordered


def _is_within(inner: Appointment, outer: Appointment) -> bool:
    if outer.ends is None or not outer.begins <= inner.begins < outer.ends:
        return False
    return inner.ends is None or inner.ends <= outer.ends
