"""A packet as files in a folder: letters, call script, calendar, journal and the sheet to print."""

import json
import re
import unicodedata
from collections.abc import Mapping
from datetime import datetime
from itertools import chain, count
from pathlib import Path

from afterview.adapters.calendar_feed import calendar_file
from afterview.adapters.files import write_all
from afterview.adapters.letter_file import eml, txt
from afterview.adapters.sheet import sheet
from afterview.core.calls import NoCallScript, call_script
from afterview.core.journal_file import write_journal
from afterview.core.letters.letter import Letter
from afterview.services.call_script import script_lines
from afterview.services.make_packet import Packet
from afterview.services.match_resume import qualifications

_LONGEST = 80


def write_packet(packet: Packet, folder: Path, now: datetime) -> list[Path]:
    """The files written into `folder`, in order, all or none; `UnreadableFile` where one is there already.

    Nothing is written over: a letter that somebody has edited since is worth more than a new one.
    """
    return write_all(folder, _contents(packet, now))


def packet_script(packet: Packet, now: datetime) -> list[str]:
    """The script of the next call to this company, as lines, or none where no call is to be made."""
    for action in packet.plan:
        if action.opportunity == packet.opportunity.id and action.is_open:
            try:
                return script_lines(call_script(packet.journal, action.id, now))
            except NoCallScript:
                continue
    return []


def _contents(packet: Packet, now: datetime) -> dict[str, bytes]:
    contents: dict[str, bytes] = {}
    for letter in packet.letters:
        stem = _free(f"letter-{_file_name(letter.person or letter.kind)}", contents)
        contents[f"{stem}.txt"] = txt(letter.text)
        contents[f"{stem}.eml"] = _eml(packet, letter, now)
    if script := packet_script(packet, now):
        contents["call.txt"] = ("\n".join(script) + "\n").encode()
    contents["calendar.ics"] = calendar_file(packet.journal, packet.plan, now)
    contents["journal.json"] = (
        json.dumps(write_journal(packet.journal), indent=2, ensure_ascii=False) + "\n"
    ).encode()
    contents["sheet.html"] = _sheet(packet)
    return contents


def _eml(packet: Packet, letter: Letter, now: datetime) -> bytes:
    person = next(p for p in packet.interview.people if p.name == letter.person)
    candidate = packet.journal.candidate
    return eml(
        letter.text,
        letter.subject,
        sender=(candidate.name, candidate.email),
        recipient=(person.name, person.email),
        now=now,
    )


def _sheet(packet: Packet) -> bytes:
    items = qualifications(packet.journal.resume, packet.opportunity.job_ad, packet.interview.needs)
    strongest = [(i.sentence or i.text, i.need.text if i.need else None) for i in items[:3]]
    return sheet(packet.journal, packet.opportunity, packet.interview, strongest)


def _free(stem: str, taken: Mapping[str, bytes]) -> str:
    """`stem`, numbered where a letter of that name is there: two people may differ in their accents alone."""
    numbered = (f"{stem}-{number}" for number in count(2))
    return next(one for one in chain([stem], numbered) if f"{one}.txt" not in taken)


def _file_name(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST] or "reader"
