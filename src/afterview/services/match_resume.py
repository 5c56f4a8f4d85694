"""A resume's qualifications beside what a job needs."""

from collections.abc import Mapping
from typing import Any

from afterview.adapters.files import read_bytes, read_text
from afterview.adapters.resume_file import read_resume_file
from afterview.core.needs import Need, ad_needs, interview_needs
from afterview.core.notes import read_notes
from afterview.core.recap import RecapItem, recap
from afterview.services.open_ad import open_ad


def match_files(resume: str, ad: str, notes: str | None) -> tuple[RecapItem, ...]:
    """The items of the resume in one file beside the needs of an advertisement and of notes in others.

    `UnreadableFile` with one plain line where a file cannot be read.
    """
    heard = read_notes(read_text(notes)).needs if notes is not None else ()
    return qualifications(read_resume_file(resume, read_bytes(resume)), open_ad(ad), heard)


def qualifications(
    resume: Mapping[str, object], ad: str | None, needs: tuple[str, ...] = ()
) -> tuple[RecapItem, ...]:
    """The resume's items, those that answer most first; needs heard in the interview weigh most."""
    wanted: tuple[Need, ...] = (*interview_needs(needs), *(ad_needs(ad) if ad else ()))
    return recap(resume, wanted)


def recap_as_json(items: tuple[RecapItem, ...]) -> dict[str, Any]:
    """`{"items": [{"path", "text", "need", "sentence"}]}`; sentence null where the item stands verbatim."""
    return {
        "items": [
            {
                "path": item.path,
                "text": item.text,
                "need": item.need.text if item.need else None,
                "sentence": item.sentence,
            }
            for item in items
        ]
    }
