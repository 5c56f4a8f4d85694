"""The text of an HTML body as lines: rows of a table with tabs between cells, links as `words <address>`.

What a reader does not see (scripts, styles, hidden or struck-out text) is left out. The walk is iterative and
bounded, so that a page nested ten thousand deep costs no more than any other.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from selectolax.lexbor import LexborHTMLParser

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_CHARACTERS = 1_000_000
_MOST_NODES = 50_000
_LONGEST_CELL = 300
_DEEPEST_QUOTE = 20

_UNSEEN = frozenset({"script", "style", "head", "title", "template", "noscript", "del", "s", "strike", "svg"})
_BLOCKS = frozenset(
    {"address", "article", "aside", "body", "center", "dd", "div", "dl", "dt", "fieldset", "figure"}
    | {"footer", "form", "header", "main", "nav", "pre", "section"}
)
_APART = frozenset({"p", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ul", "ol"})
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|line-through", re.IGNORECASE
)
_SPACE = re.compile(r"[ \t\r\n\f\u00a0\u200b\u200c\ufeff\u00ad]+")
# A link whose words are its own address is told once.
_TWICE = re.compile(r"([^\s<>]{5,})/? <\1/?>")
_ADDRESS = re.compile(r"(?:https?|tel|mailto):", re.IGNORECASE)

# Marks in the running text, one control character each; those of the page itself become spaces.
_LINE, _EDGE, _GAP = "\x01", "\x02", "\x03"
_OPEN_CELL, _CLOSE_CELL, _OPEN_ROW, _CLOSE_ROW = "\x04", "\x05", "\x06", "\x07"
_OPEN_QUOTE, _CLOSE_QUOTE = "\x08", "\x0e"
_MARK = re.compile("([\x01-\x08\x0e])")
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f]")
_AROUND = {
    "td": (_OPEN_CELL, _CLOSE_CELL),
    "th": (_OPEN_CELL, _CLOSE_CELL),
    "tr": (_OPEN_ROW, _CLOSE_ROW),
    "blockquote": (_OPEN_QUOTE, _CLOSE_QUOTE),
}


def lines_of(html: str) -> tuple[str, ...]:
    """The visible text of `html`, at most its first million characters."""
    root = LexborHTMLParser(html[:MOST_CHARACTERS]).root
    if root is None:
        return ()
    layout = _Layout()
    for piece in _MARK.split("".join(_pieces(root))):
        layout.take(piece)
    return tuple(_TWICE.sub(r"\1", line) for line in layout.lines())


def _pieces(root: Any) -> list[str]:  # noqa: ANN401 -- selectolax nodes are untyped
    """The text in order, with marks where blocks, rows and cells begin and end."""
    pieces: list[str] = []
    # An entry is a node still to open, or the text that closes one already opened.
    waiting: list[Any] = [root]
    visited = 0
    while waiting and visited < _MOST_NODES:
        node = waiting.pop()
        if isinstance(node, str):
            pieces.append(node)
            continue
        visited += 1
        following = node.next
        if following is not None and node is not root:
            waiting.append(following)
        tag = node.tag
        if tag == "-text":
            pieces.append(_SPACE.sub(" ", _CONTROL.sub(" ", node.text_content or "")))
        elif tag == "br":
            pieces.append(_LINE)
        elif not _is_unseen(node, tag):
            opens, closes = _edges(node, tag)
            pieces.append(opens)
            waiting.append(closes)
            if node.child is not None:
                waiting.append(node.child)
    pieces.extend(entry for entry in reversed(waiting) if isinstance(entry, str))
    return pieces


def _is_unseen(node: Any, tag: str) -> bool:  # noqa: ANN401
    if tag in _UNSEEN or tag.startswith(("-", "!")):
        return tag not in {"-undef", "-document"}
    attributes = node.attributes
    return "hidden" in attributes or _HIDDEN.search(attributes.get("style") or "") is not None


def _edges(node: Any, tag: str) -> tuple[str, str]:  # noqa: ANN401
    if tag == "a":
        return "", _link(_SPACE.sub("", node.attributes.get("href") or ""))
    if tag == "li":
        return f"{_EDGE}• ", _EDGE
    if tag in _APART:
        return _GAP, _GAP
    if tag in _AROUND:
        return _AROUND[tag]
    return (_EDGE, _EDGE) if tag in _BLOCKS else ("", "")


def _link(address: str) -> str:
    if address[:7].casefold() == "mailto:":
        return f" <{address[7:].partition('?')[0]}>"
    return f" <{address}>" if _ADDRESS.match(address) else ""


class _Layout:
    """Lines under construction: the page, and within it open rows, cells and quotations."""

    def __init__(self) -> None:
        self._open: list[list[str]] = [[""]]
        self._rows: list[list[list[str]]] = []

    def take(self, piece: str) -> None:
        here = self._open[-1]
        if piece == _LINE:
            here.append("")
        elif piece == _EDGE:
            self._end_line()
        elif piece == _GAP:
            self._end_line()
            here.append("")
        elif piece in {_OPEN_CELL, _OPEN_QUOTE}:
            self._open.append([""])
        elif piece == _CLOSE_CELL:
            self._close_cell()
        elif piece == _CLOSE_QUOTE:
            mark = "> " if len(self._open) <= _DEEPEST_QUOTE else ""
            self._close(lambda lines: [f"{mark}{line}" for line in lines])
        elif piece == _OPEN_ROW:
            self._rows.append([])
        elif piece == _CLOSE_ROW:
            self._close_row()
        else:
            here[-1] += piece

    def lines(self) -> tuple[str, ...]:
        while self._rows:
            self._close_row()
        return _squeezed([line for lines in self._open for line in lines])

    def _end_line(self) -> None:
        if self._open[-1][-1].strip():
            self._open[-1].append("")

    def _close(self, changed: Callable[[tuple[str, ...]], list[str]]) -> None:
        if len(self._open) > 1:
            lines = changed(_squeezed(self._open.pop()))
            self._end_line()
            self._open[-1][-1:] = [*lines, ""]

    def _close_cell(self) -> None:
        if self._rows and len(self._open) > 1:
            self._rows[-1].append(self._open.pop())
        else:
            self._close(list)

    def _close_row(self) -> None:
        if self._rows:
            self._end_line()
            self._open[-1][-1:] = [*_row(self._rows.pop()), ""]


def _row(cells: list[list[str]]) -> list[str]:
    filled = [text for text in (_squeezed(cell) for cell in cells) if any(text)]
    if len(filled) > 1 and all(_is_datum(cell) for cell in filled):
        return ["\t".join(", ".join(line for line in cell if line) for cell in filled)]
    apart: list[str] = []
    for cell in filled:
        apart.extend(cell)
    return apart


def _is_datum(cell: tuple[str, ...]) -> bool:
    """Whether a cell holds a value, not a piece of the page's layout."""
    return len(cell) <= 4 and sum(map(len, cell)) <= _LONGEST_CELL and not any("\t" in line for line in cell)


def _squeezed(lines: list[str]) -> tuple[str, ...]:
    """Lines without outer blanks, and never two empty ones together."""
    kept: list[str] = []
    for line in lines:
        stripped = line.strip(" ")
        if stripped or (kept and kept[-1]):
            kept.append(stripped)
    while kept and not kept[-1]:
        kept.pop()
    return tuple(kept)
