"""An interview that may be another one, moved: the old called off, the new under a UID of its own."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from afterview.core.reading.values import Moment, ReadInterview


def moved(earlier: Iterable[ReadInterview], found: Iterable[ReadInterview]) -> Iterator[str]:
    """A line for each pair of `found` with itself or `earlier` that may be one interview before and after.

    It is proposed, never taken: only the candidate knows.
    """
    known = list(earlier)
    for interview in found:
        for other in known:
            old, new = (other, interview) if other.method == "cancel" else (interview, other)
            if _may_replace(old, new):
                yield (
                    f"The interview of {_said(new.starts)} may replace the one of {_said(old.starts)}, "
                    "which is called off; please confirm."
                )
        known.append(interview)


def _may_replace(old: ReadInterview, new: ReadInterview) -> bool:
    if old.method != "cancel" or new.method == "cancel" or old.starts == new.starts:
        return False
    if old.uid is not None and old.uid == new.uid:
        return False
    if old.company and new.company:
        is_same_position = old.position == new.position or not (old.position and new.position)
        return old.company == new.company and is_same_position
    names = {person.name for person in old.people if person.name}
    return any(person.name in names for person in new.people)


def _said(moment: Moment | None) -> str:
    if moment is None:
        return "an unknown day"
    day = f"{moment.day} {moment:%B %Y}"
    return f"{day}, {moment:%H:%M}" if isinstance(moment, datetime) else day
