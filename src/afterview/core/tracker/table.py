"""A sheet's rows, and which of them is the headers."""

from collections.abc import Sequence
from dataclasses import dataclass

from afterview.core.tracker.fields import UNSURE_NAMES, Field, names, plain_name, without_ordinals
from afterview.core.tracker.looks import is_date, is_email, is_url
from afterview.core.tracker.wording import is_blank, one_line, without_brackets

_SEARCHED = 30
_OF_A_SEARCH: frozenset[Field] = frozenset(
    ("status", "applied", "saved", "interview", "rejected", "deadline")
)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a sheet: its number as the sheet counts, from 1, and the text of its cells."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """What stands above the headers, the headers (none empty, none twice), and the rows, none blank.

    Each row has as many cells as there are headers.
    """

    above: tuple[Row, ...]
    headers: tuple[str, ...]
    rows: tuple[Row, ...]


def table_of(rows: Sequence[Row]) -> Table:
    """The rows as a table; columns without a header are named by their letter."""
    filled = [row for row in rows if any(not is_blank(cell) for cell in row.cells)]
    at = _header_row(filled)
    below = filled if at is None else filled[at + 1 :]
    headers = () if at is None else filled[at].cells
    width = max((len(cells) for cells in (headers, *(row.cells for row in below))), default=0)
    return Table(
        above=tuple(filled[: at or 0]),
        headers=_named(headers, width),
        # A list kept in sections repeats its headers over each: they say nothing new.
        rows=tuple(
            Row(row.number, row.cells + ("",) * (width - len(row.cells)))
            for row in below
            if row.cells != headers
        ),
    )


def job_list_score(rows: Sequence[Row]) -> int:
    """How much a sheet reads as a job list: the fields that its likeliest header row names, 0 for none.

    A list of contacts has companies and positions, too: what tells of applying counts most.
    """
    named = [_fields_named(row) for row in rows[:_SEARCHED]]
    return max((len(fields) + 3 * (not fields.isdisjoint(_OF_A_SEARCH)) for fields in named), default=0)


def header_row_number(rows: Sequence[Row]) -> int | None:
    """The number of the row that is the headers, None where all rows are data."""
    filled = [row for row in rows[: 2 * _SEARCHED] if any(not is_blank(cell) for cell in row.cells)]
    at = _header_row(filled)
    return None if at is None else filled[at].number


def field_by_name(header: str) -> tuple[Field | None, bool]:
    """The field that a header names outright, and whether the name is known, be it as another thing."""
    known = names()
    for text in (header, without_brackets(header)):
        for name in (plain_name(text), without_ordinals(plain_name(text))):
            if name in known:
                return known[name], True
    return None, False


def _header_row(rows: Sequence[Row]) -> int | None:
    """The index of the headers: the first row that names most fields; else the top row, if it is no data."""
    searched = [len(_fields_named(row)) for row in rows[:_SEARCHED]]
    most = max(searched, default=0)
    if most >= 2:
        return searched.index(most)
    if not rows or any(is_date(c) or is_email(c) or is_url(c) for c in rows[0].cells):
        return None
    return 0


def _fields_named(row: Row) -> set[Field]:
    named = set()
    for cell in row.cells:
        if len(cell) <= 80 and (field := field_by_name(cell)[0] or UNSURE_NAMES.get(plain_name(cell))):
            named.add(field)
    return named


def _named(headers: Sequence[str], width: int) -> tuple[str, ...]:
    given: list[str] = []
    taken: set[str] = set()
    for at in range(width):
        header = (
            one_line(headers[at]) if at < len(headers) and headers[at].strip() else f"Column {letters(at)}"
        )
        name, again = header, 2
        while name.casefold() in taken:
            name, again = f"{header} ({again})", again + 1
        taken.add(name.casefold())
        given.append(name)
    return tuple(given)


def letters(at: int) -> str:
    """The letters by which a sheet calls its column of that index: 0 is A, 26 is AA."""
    name = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        name = chr(65 + rest) + name
    return name
