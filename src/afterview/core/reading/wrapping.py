"""Paragraphs of a plain text whose lines were broken at a fixed width."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from afterview.core.reading.material import Lines

_NARROWEST = 55
_WIDEST = 100
_NEW_PARAGRAPH = re.compile(
    r"^\s*(?:[-*•·–>|]|\d+[.)]\s|\S+@|https?:|[A-ZÀ-Þ][^.!?]{0,40}[:：](?:\s|$)|\d{1,2}[:.]\d{2})"
)


def unwrapped(lines: Lines) -> Lines:
    """The lines with those joined that a program broke: where the next word would not have fitted."""
    width = max((len(line) for line in lines if len(line) <= _WIDEST), default=0)
    full = sum(width - 15 <= len(line) <= width for line in lines)
    if width < _NARROWEST or full < 2 or any(len(line) > _WIDEST and " " in line.strip() for line in lines):
        return lines
    joined: list[str] = []
    last = ""
    for line in lines:
        words = line.split()
        fits = bool(words) and len(last) + 1 + len(words[0]) <= width
        if joined and last and words and not fits and not _NEW_PARAGRAPH.match(line) and "\t" not in line:
            joined[-1] = f"{joined[-1]} {line.strip()}"
        else:
            joined.append(line)
        last = line.rstrip()
    return tuple(joined)
