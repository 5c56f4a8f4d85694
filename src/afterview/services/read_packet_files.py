"""The files that a packet is made of, read."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from afterview.adapters.files import read_bytes, read_text
from afterview.adapters.refusal import UnreadableFile
from afterview.adapters.resume_file import read_resume_file
from afterview.core.reading.values import Reading, from_json
from afterview.services.open_ad import open_ad
from afterview.services.open_journal import open_journal
from afterview.services.read_invitation import read_files

if TYPE_CHECKING:
    from afterview.services.make_packet import Given


def begin_reading(
    *,
    invitations: tuple[str, ...],
    resume: str | None,
    ad: str | None,
    notes: str | None,
    journal: str | None,
) -> Future[Given]:
    """What the named files say, read while the caller goes on; ask it for its `result()`.

    That raises `UnreadableFile` or `Refused`, one plain line, where a file cannot be taken in. The
    candidate's own address, known from journal or resume, keeps them out of the people met.
    """
    pool = ThreadPoolExecutor(max_workers=2)
    advertisement = pool.submit(_ad, ad)
    given = pool.submit(_given, invitations, resume, notes, journal, advertisement)
    pool.shutdown(wait=False)
    return given


def _given(
    invitations: tuple[str, ...],
    resume: str | None,
    notes: str | None,
    journal: str | None,
    advertisement: Future[str | None],
) -> Given:
    record = open_journal(journal) if journal is not None else None
    read_resume = read_resume_file(resume, read_bytes(resume)) if resume is not None else None
    own = (record.candidate.email if record else None, _email(read_resume))
    me = tuple(address for address in own if address)
    readings = tuple(_reading(answer) for answer in read_files(invitations, None, me))
    text = read_text(notes) if notes is not None else None

    from afterview.services.make_packet import Given  # noqa: PLC0415 -- the caller loads it meanwhile

    return Given(readings=readings, resume=read_resume, ad=advertisement.result(), notes=text, journal=record)


def _ad(name: str | None) -> str | None:
    return open_ad(name) if name is not None else None


def _reading(answer: dict[str, Any]) -> Reading:
    if "refused" in answer:
        raise UnreadableFile(answer["refused"], answer["reason"])
    return from_json(answer)


def _email(resume: Mapping[str, object] | None) -> str | None:
    basics = (resume or {}).get("basics")
    address = basics.get("email") if isinstance(basics, Mapping) else None
    return address if isinstance(address, str) else None
