"""A resume's qualifications beside what a job needs."""

from collections.abc import Mapping
from typing import Any

from afterview.core.needs import Need, ad_needs, interview_needs
from afterview.core.recap import RecapItem, recap


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
