"""The files that a packet is made of, read."""

from collections.abc import Mapping
from typing import Any

from afterview.adapters.files import read_bytes, read_text
from afterview.adapters.job_ad_file import read_job_ad_file
from afterview.adapters.refusal import UnreadableFile
from afterview.adapters.resume_file import read_resume_file
from afterview.core.reading.values import Reading, from_json
from afterview.services.make_packet import Given
from afterview.services.open_journal import open_journal
from afterview.services.read_invitation import read_files


def read_packet_files(
    *,
    invitations: tuple[str, ...],
    resume: str | None,
    ad: str | None,
    notes: str | None,
    journal: str | None,
) -> Given:
    """What the named files say; `UnreadableFile` or `Refused`, one plain line, where one cannot be taken in.

    The candidate's own address, known from journal or resume, keeps them out of the people met.
    """
    record = open_journal(journal) if journal is not None else None
    read_resume = read_resume_file(resume, read_bytes(resume)) if resume is not None else None
    own = (record.candidate.email if record else None, _email(read_resume))
    me = tuple(address for address in own if address)
    return Given(
        readings=tuple(_reading(answer) for answer in read_files(invitations, None, me)),
        resume=read_resume,
        ad=read_job_ad_file(ad, read_bytes(ad)) if ad is not None else None,
        notes=read_text(notes) if notes is not None else None,
        journal=record,
    )


def _reading(answer: dict[str, Any]) -> Reading:
    if "refused" in answer:
        raise UnreadableFile(answer["refused"], answer["reason"])
    return from_json(answer)


def _email(resume: Mapping[str, object] | None) -> str | None:
    basics = (resume or {}).get("basics")
    address = basics.get("email") if isinstance(basics, Mapping) else None
    return address if isinstance(address, str) else None
