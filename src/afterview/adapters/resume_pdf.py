"""The text of a resume's PDF in the order in which a person reads it, columns kept apart.

Runs in the bounded child only: a small PDF can take pdfminer gigabytes (DESIGN.md section 7).
"""

import io
import re
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from pdfminer.high_level import extract_pages
from pdfminer.layout import LAParams, LTComponent, LTContainer, LTCurve, LTPage, LTTextLine
from pdfminer.pdfdocument import PDFPasswordIncorrect, PDFTextExtractionNotAllowed
from pdfminer.pdfexceptions import PDFException
from pdfminer.psexceptions import PSException

from afterview.adapters.bounded import FileRefused

_MOST_PAGES = 20
_MOST_DOTS = 500
_LEAST = 20  # letters
_DAMAGED = "is a damaged PDF; open it and save it again, or save its text"
_PICTURES = "holds only pictures of text; save the resume as text, or as a PDF whose text can be marked"


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of text on one line of a page, in points from the page's lower left corner."""

    left: float
    right: float
    base: float
    height: float
    text: str


# pdfminer raises whatever a broken file makes its code stumble over.
_STUMBLES = (
    *(PDFException, PSException, ValueError, TypeError, LookupError, AttributeError),
    *(AssertionError, ArithmeticError, OSError, EOFError, struct.error, zlib.error),
)


def pdf_text(data: bytes) -> str:
    """The text of a PDF's first 20 pages as far as they are sound; `FileRefused` where there is none."""
    pages: list[str] = []
    damaged = False
    try:
        layout = LAParams(boxes_flow=None)
        for page in extract_pages(io.BytesIO(data), maxpages=_MOST_PAGES, laparams=layout):
            pages.append(_page_text(page))  # noqa: PERF401 -- the pages before a damaged one are kept
    except (PDFPasswordIncorrect, PDFTextExtractionNotAllowed):
        raise FileRefused("is locked with a password; save it without one") from None
    except _STUMBLES:
        damaged = True
    text = "\n\n".join(filter(None, pages))
    if sum(char.isalpha() for char in text) < _LEAST:
        raise FileRefused(_DAMAGED if damaged else _PICTURES)
    return text


def _page_text(page: LTPage) -> str:
    pieces = _pieces(page)
    gutter = _gutter(pieces)
    if gutter is None:
        return _column_text(pieces)
    blocks: list[str] = []
    left: list[_Piece] = []
    right: list[_Piece] = []
    across: list[_Piece] = []
    for piece in sorted(pieces, key=lambda piece: -piece.base):
        if piece.right <= gutter or piece.left >= gutter:
            if across:
                blocks.append(_column_text(across))
                across = []
            (left if piece.right <= gutter else right).append(piece)
        else:
            blocks.extend(map(_column_text, (left, right)))
            left, right = [], []
            across.append(piece)
    blocks.extend(map(_column_text, (across, left, right)))
    return "\n\n".join(filter(None, blocks))


def _pieces(page: LTPage) -> list[_Piece]:
    """The lines of text on a page, a bullet that is drawn rather than written before its line."""
    pieces: list[_Piece] = []
    drawn: list[LTCurve] = []
    waiting: list[LTComponent] = [page]
    while waiting:
        item = waiting.pop()
        if isinstance(item, LTTextLine):
            text = re.sub(r"^\(cid:\d+\)", "•", " ".join(item.get_text().split()))
            text = re.sub(r"\(cid:\d+\)", "", text)
            if text:
                pieces.append(_Piece(item.x0, item.x1, item.y0, item.height, text))
        elif isinstance(item, LTContainer):
            waiting.extend(item)
        elif isinstance(item, LTCurve) and _is_dot(item):
            drawn.append(item)
    return [_marked(piece, drawn[:_MOST_DOTS]) for piece in pieces]


def _is_dot(shape: LTCurve) -> bool:
    return 1 < shape.width < 8 and abs(shape.width - shape.height) < 1


def _marked(piece: _Piece, drawn: Sequence[LTCurve]) -> _Piece:
    for dot in drawn:
        middle = (dot.y0 + dot.y1) / 2
        if 0 < piece.left - dot.x1 < 30 and piece.base < middle < piece.base + piece.height:
            return replace(piece, left=dot.x0, text=f"• {piece.text}")
    return piece


def _gutter(pieces: Sequence[_Piece]) -> float | None:
    """Where a page is parted into two columns: left of an edge at which many lines begin and which few cross.

    Dates at the right of a single column begin at one edge too, but the lines below them cross it.
    """
    best: tuple[int, float] | None = None
    for edge in {round(piece.left) for piece in pieces}:
        starting = [piece for piece in pieces if abs(piece.left - edge) <= 3]
        if len(starting) < 5:
            continue
        cut = edge - 4.0
        before = [piece for piece in pieces if piece.right <= cut]
        after = [piece for piece in pieces if piece.left >= cut]
        if len(before) < 5:
            continue
        top = min(max(piece.base for piece in side) for side in (before, after))
        foot = max(min(piece.base for piece in side) for side in (before, after))
        crossing = [piece for piece in pieces if piece.left < cut < piece.right and foot <= piece.base <= top]
        sizes = [sum(len(piece.text) for piece in side) for side in (before, after, crossing)]
        if sizes[2] <= 0.1 * sum(sizes) and min(sizes[:2]) >= 0.12 * sum(sizes):
            best = max(filter(None, (best, (min(sizes[:2]), cut))))
    return best[1] if best else None


def _column_text(pieces: Sequence[_Piece]) -> str:
    """The lines of one column from the top; pieces side by side make one line, a wide gap an empty one."""
    lines: list[str] = []
    row: list[_Piece] = []
    usual = median(piece.height for piece in pieces) if pieces else 0.0
    for piece in sorted(pieces, key=lambda piece: (-piece.base, piece.left)):
        if row and row[0].base - piece.base > 0.5 * min(row[0].height, piece.height):
            lines.append(_row_text(row))
            if row[0].base - piece.base > 1.9 * max(usual, 1.0):
                lines.append("")
            row = []
        row.append(piece)
    if row:
        lines.append(_row_text(row))
    return _unbroken(lines)


def _row_text(row: Sequence[_Piece]) -> str:
    return "  ".join(piece.text for piece in sorted(row, key=lambda piece: piece.left))


def _unbroken(lines: Sequence[str]) -> str:
    """The lines; a word parted at a line's end by a hyphen keeps it and closes up."""
    return re.sub(r"(?<=[a-z]-)\n(?=[a-z])", "", "\n".join(lines))
