"""Copies, updates and cancellations of one event: which is the last word (RFC 5546)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from afterview.core.reading.material import Event

_LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)
# An answer to an invitation, or a question about it, tells of no meeting of its own.
ANSWERS = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"})


def latest(events: Iterable[Event]) -> list[Event]:
    """One version of each event, the latest; answers to invitations left out; in the order of first sight.

    A cancellation of a whole series cancels its occurrences.
    """
    kept: dict[tuple[str, str], Event] = {}
    for event in events:
        if event.method in ANSWERS:
            continue
        key = (event.uid or f"{event.summary}\n{event.starts}", event.occurrence)
        held = kept.get(key)
        if held is None or _rank(event) > _rank(held):
            kept[key] = event
    return list(kept.values())


def method_of(event: Event) -> str:
    """request, update or cancel."""
    if event.method == "CANCEL" or event.cancelled:
        return "cancel"
    return "update" if event.sequence > 0 else "request"


def _rank(event: Event) -> tuple[int, datetime, bool, int]:
    stamp = event.stamp or _LONG_AGO
    said = len(event.attendees) + len(event.description)
    return event.sequence, stamp, event.method == "CANCEL", said
