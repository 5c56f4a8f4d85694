"""From the parts of a file to its interviews (DESIGN.md section 9)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from afterview.core.reading.entry import EntryReader
from afterview.core.reading.letter import LetterReader
from afterview.core.reading.moved import moved
from afterview.core.reading.values import Reading, ReadInterview
from afterview.core.reading.versions import latest
from afterview.core.reading.voices import voices_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterview.core.reading.material import Material


def read_material(material: Material, me: tuple[str, ...], received: datetime | None) -> Reading:
    """The interviews a file tells of, what it leaves open, and what to know about it.

    `me` are the candidate's addresses; `received` stands in for a Date header that is missing.
    """
    me = tuple(address.casefold().strip() for address in me)
    voices = voices_of(material.letter) if material.letter else []
    warnings = list(material.trouble)
    if material.events:
        interviews = EntryReader(voices, me, warnings).interviews(latest(material.events))
    else:
        interviews = LetterReader(voices, me, received, warnings).interviews()
    warnings += moved((), interviews)
    return Reading(tuple(interviews), tuple(_asked(interviews)), tuple(dict.fromkeys(warnings)))


def _asked(interviews: list[ReadInterview]) -> Iterator[str]:
    """What a person must still say: one of four fields that any interview lacks, a matter that all lack."""
    if any(not isinstance(interview.starts, datetime) for interview in interviews):
        yield "starts"
    if any(not isinstance(interview.ends, datetime) for interview in interviews):
        yield "ends"
    starts = [interview.starts for interview in interviews]
    if any(isinstance(start, datetime) and start.tzinfo is None for start in starts):
        yield "time_zone"
    if any(not i.people or any(person.name is None for person in i.people) for i in interviews):
        yield "people"
    for matter in ("company", "position"):
        if interviews and all(getattr(interview, matter) is None for interview in interviews):
            yield matter
