"""A letter in its parts: heading, salutation, body, closing phrase, signature (RULEBOOK section 6).

Offsets count code points of the text as given. Nothing is refused: a text without one of the parts has None
there, and what is none of the others is body.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from afterview.core.letters.lint.ending import find_ending
from afterview.core.letters.lint.lines import Span, lines_of, trimmed
from afterview.core.letters.lint.plain import closed_up, plain, without_quotations
from afterview.core.letters.lint.salutation import SUBJECTS, Salutation, find_salutation
from afterview.core.words import sentences

__all__ = ["Letter", "Salutation", "Sentence", "Span", "read_letter"]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the body.

    `plain` is its text in lower case with plain marks, offset for offset. `own` is the same without quoted
    speech and with single spaces; `place` tells where in the letter something in it stands.
    """

    start: int
    end: int
    text: str
    plain: str
    own: str
    places: tuple[int, ...] | None = None

    def place(self, start: int, end: int) -> Span:
        """The span in the letter of a stretch of `own`."""
        if self.places is None:
            return Span(self.start + start, self.start + end)
        return Span(self.start + self.places[start], self.start + self.places[end - 1] + 1)


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter in its parts. `body` holds one span, and the postscript's where there is one."""

    text: str
    heading: Span | None
    salutation: Salutation | None
    body: tuple[Span, ...]
    closing: Span | None
    signature: Span | None
    sentences: tuple[Sentence, ...]

    def body_words(self) -> tuple[str, ...]:
        """The words of the body, split at white space."""
        return tuple(word for span in self.body for word in self.at(span).split())

    def at(self, span: Span) -> str:
        """The text of a span."""
        return self.text[span.start : span.end]


def read_letter(
    text: str, names: frozenset[str] = frozenset(), signer: frozenset[str] = frozenset()
) -> Letter:
    """The parts of a letter.

    `names` are words of names that may be greeted without a greeting word, `signer` those of the writer's own
    name, both lower case.
    """
    lines = tuple(lines_of(text))
    salutation = find_salutation(text, lines, names)
    if salutation is not None:
        begin, heading = salutation.end, trimmed(text, 0, salutation.start)
    else:
        begin = lines[0].end if lines and lines[0].plain.startswith(SUBJECTS) else 0
        heading = Span(0, begin)
    ending = find_ending(text, tuple(lines_of(text, begin)), signer)
    spans = [trimmed(text, begin, ending.body_end)]
    if ending.postscript is not None:
        spans.append(ending.postscript)
    body = tuple(span for span in spans if span.start < span.end)
    return Letter(
        text,
        heading if heading.start < heading.end else None,
        salutation,
        body,
        ending.closing,
        ending.signature,
        tuple(_sentences(text, body)),
    )


# A sentence is judged in pieces of this many characters at most: what many wordings cost grows faster than
# the sentence, and nobody writes one so long.
_LONGEST = 1000


# A row of more full stops than this ends a sentence no differently, and is looked at anew from each of them.
_ROW_OF_STOPS = re.compile(r"[.!?…]{8,}")


def _pieces(part: str) -> Iterator[tuple[int, int]]:
    """Where the sentences of a text stand, a too long one cut at a space, or anywhere if it must."""
    for start, end in sentences(_ROW_OF_STOPS.sub(lambda row: "_" * (len(row[0]) - 1) + row[0][-1], part)):
        at = start
        while end - at > _LONGEST:
            space = part.rfind(" ", at + 1, at + _LONGEST)
            cut = at + _LONGEST if space < 0 else space
            yield at, cut
            at = cut
        yield at, end


def _sentences(text: str, body: tuple[Span, ...]) -> Iterator[Sentence]:
    for span in body:
        part = text[span.start : span.end]
        low = plain(part)
        own = without_quotations(low)
        for start, end in _pieces(part):
            spoken, places = closed_up(own[start:end])
            yield Sentence(
                span.start + start, span.start + end, part[start:end], low[start:end], spoken, places
            )
