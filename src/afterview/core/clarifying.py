"""What was said unclearly at an interview, and that it was put right (RULEBOOK section 4, R4)."""

from dataclasses import replace
from datetime import datetime

from afterview.core.changes import free_id
from afterview.core.finding import NotFound
from afterview.core.journal import Clarification, Interview


def with_unclear(interview: Interview, text: str) -> Interview:
    """`interview` with one more point to put right; one that stands there already is not added again."""
    known = interview.clarifications
    if any(c.text == text and c.resolved is None for c in known):
        return interview
    added = Clarification(id=free_id("c", (c.id for c in known)), text=text)
    return replace(interview, clarifications=(*known, added))


def with_resolved(interview: Interview, id_: str, resolved: datetime | None) -> Interview:
    """`interview` with that point put right at `resolved`, or, with None, open again; else `NotFound`."""
    if all(c.id != id_ for c in interview.clarifications):
        raise NotFound(f"there is no clarification {id_!r} of {interview.id}")
    return replace(
        interview,
        clarifications=tuple(
            replace(c, resolved=resolved) if c.id == id_ else c for c in interview.clarifications
        ),
    )


def without_unclear(interview: Interview, id_: str) -> Interview:
    """`interview` without that point."""
    return replace(interview, clarifications=tuple(c for c in interview.clarifications if c.id != id_))
