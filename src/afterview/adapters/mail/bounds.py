"""How much text one message may bring: more is cut off, for no invitation is that long."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST_LINES = 1_500
_LONGEST_LINE = 2_000
_MOST_CHARACTERS = 150_000


def bounded(lines: Iterable[str]) -> tuple[str, ...]:
    """The first lines, each cut to a length that anyone would read."""
    kept: list[str] = []
    size = 0
    for line in lines:
        short = line[:_LONGEST_LINE].rstrip()
        size += len(short) + 1
        if len(kept) == _MOST_LINES or size > _MOST_CHARACTERS:
            break
        kept.append(short)
    return tuple(kept)
