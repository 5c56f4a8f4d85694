"""The lines of a text, and spans in it."""

from collections.abc import Iterator
from dataclasses import dataclass

from afterview.core.letters.lint.plain import plain


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text, from `start` up to, not including, `end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Line:
    """A line without the white space around it, and its plain form."""

    start: int
    end: int
    plain: str


def trimmed(text: str, start: int, end: int) -> Span:
    """A stretch without the white space at its ends; empty, at its end, where it holds nothing else."""
    part = text[start:end]
    left = start + len(part) - len(part.lstrip())
    return Span(left, max(left, start + len(part.rstrip())))


def lines_of(text: str, start: int = 0) -> Iterator[Line]:
    """The lines from `start` on that hold something."""
    position = start
    for line in text[start:].splitlines(keepends=True):
        span = trimmed(text, position, position + len(line))
        if span.start < span.end:
            yield Line(span.start, span.end, plain(text[span.start : span.end]))
        position += len(line)
