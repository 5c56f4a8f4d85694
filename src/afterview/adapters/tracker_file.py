"""A job-search list as a file: CSV, TSV, XLSX, or a tracker's export as a zip of CSVs; its rows as text.

Read in the bounded child, whatever it claims to be. XLSX goes by the standard library: what is needed of it
is little (text, dates, links, merged companies), and openpyxl, the library for it, leaves bombs of entities
and of zip to its callers.
"""

import io
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from afterview.adapters.bounded import BoundedReader, FileRefused, Limits
from afterview.adapters.refusal import UnreadableFile
from afterview.adapters.sheet_bounds import Bounds
from afterview.core.tracker.table import Row, header_row_number, job_list_score

if TYPE_CHECKING:
    from afterview.adapters.workbook import Sheet

_MEGABYTE = 1024 * 1024
LIMITS = Limits(input_bytes=16 * _MEGABYTE, answer_bytes=64 * _MEGABYTE)
_BOUNDS = Bounds()
_MOST_FILES = 200
_MOST_OF_ONE = 16 * _MEGABYTE  # bytes of one file in a zip
_PEEK = 64 * 1024
_A_LIST = 3  # the score from which a sheet reads as a job list
_AS_CSV = "save the list as .xlsx or CSV"
_KINDS = (
    (b"\xd0\xcf\x11\xe0", "is an old or a password-protected Excel file"),
    (b"%PDF", "is a PDF"),
    (b"\x89PNG", "is a picture"),
    (b"\xff\xd8\xff", "is a picture"),
    (b"{\\rtf", "is a word processor's file"),
)


@dataclass(frozen=True, slots=True)
class TrackerFile:
    """The rows of the sheet that reads as a job list, its name in the file if it has one, and warnings."""

    rows: tuple[Row, ...]
    sheet: str | None
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Sheet:
    name: str | None
    rows: list[Row]
    warnings: list[str]
    hidden: bool = False


def read_tracker_file(name: str, data: bytes, *, sheet: str | None = None) -> TrackerFile:
    """The rows of the list in a file of that name; `sheet` names the sheet wanted.

    Raises `UnreadableFile` with one plain line: empty, damaged, too large, of no kind that is read, or
    without that sheet.
    """
    if not data.strip():
        raise UnreadableFile(name, "is empty")
    try:
        with BoundedReader("afterview.adapters.tracker_file:read_sheets", LIMITS) as reader:
            answer = reader.read(data, {"sheet": sheet})
    except FileRefused as refused:
        raise UnreadableFile(name, str(refused)) from None
    rows = tuple(Row(number, tuple(cells)) for number, cells in answer["rows"])
    return TrackerFile(rows, answer["sheet"], tuple(answer["warnings"]))


def read_sheets(data: bytes, options: dict[str, Any]) -> dict[str, Any]:
    """The child's part: `{"sheet", "rows": [[number, [text]]], "warnings"}` of the sheet that is the list."""
    is_zip = data.startswith((b"PK\x03\x04", b"PK\x05\x06"))
    sheets = _in_zip(data) if is_zip else [_in_text(None, data)]
    chosen, others = _choose(sheets, options["sheet"])
    return {
        "sheet": chosen.name,
        "rows": [[row.number, list(row.cells)] for row in chosen.rows],
        "warnings": [*chosen.warnings, *others],
    }


def _in_text(name: str | None, data: bytes) -> _Sheet:
    from afterview.adapters.delimited_text import read_delimited  # noqa: PLC0415 -- the child's alone

    for start, what in _KINDS:
        if data.startswith(start):
            raise FileRefused(f"{what}; {_AS_CSV}")
    text = data[:200].lstrip(b"\xef\xbb\xbf \r\n\t")
    if text.startswith((b"<", b"{", b"[{")):
        raise FileRefused(f"is a web page, XML or JSON; {_AS_CSV}")
    rows, warnings = read_delimited(data, _BOUNDS)
    return _Sheet(name, rows, warnings)


def _in_zip(data: bytes) -> list[_Sheet]:
    from afterview.adapters.package_parts import UNSOUND  # noqa: PLC0415 -- as above
    from afterview.adapters.workbook import read_workbook  # noqa: PLC0415 -- as above

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            if _is_workbook(names):
                return [_of_workbook(sheet) for sheet in read_workbook(archive, _BOUNDS)]
            return _csv_files(archive, names)
    except UNSOUND:
        raise FileRefused(f"is damaged or protected; {_AS_CSV}") from None


def _is_workbook(names: Iterable[str]) -> bool:
    known = set(names)
    for marks, what in (
        (("xl/workbook.bin",), "is a binary workbook"),
        (("mimetype", "content.xml"), "is an OpenDocument file"),
        (("word/document.xml",), "is a Word file"),
        (("Index/Document.iwa",), "is a Numbers file"),
    ):
        if known.issuperset(marks):
            raise FileRefused(f"{what}; {_AS_CSV}")
    return any(name.startswith("xl/") for name in known)


def _of_workbook(sheet: "Sheet") -> _Sheet:
    width = max((max(cells) + 1 for cells in sheet.cells.values()), default=0)
    rows = [
        Row(number, tuple(cells.get(at, "") for at in range(width)))
        for number, cells in sorted(sheet.cells.items())
    ]
    warnings = []
    if sheet.damaged:
        last = f"up to row {rows[-1].number}" if rows else "no further than its beginning"
        warnings.append(f"The sheet “{sheet.name}” is damaged and is read {last}.")
    return _Sheet(sheet.name, _with_links(rows, sheet.links), warnings, sheet.hidden)


def _with_links(rows: list[Row], links: dict[tuple[int, int], str]) -> list[Row]:
    """The rows with a column more for each whose cells lead somewhere that their text does not say."""
    header = next((row for row in rows if row.number == header_row_number(rows)), None)
    if header is None:
        return rows
    below = {row.number: row.cells for row in rows if row.number > header.number}
    told = {
        (number, at, "e-mail" if address.startswith("mailto:") else "link"): address.removeprefix("mailto:")
        for (number, at), address in links.items()
        if number in below and address.removeprefix("mailto:").rstrip("/") != below[number][at].rstrip("/")
    }
    columns = sorted({(at, kind) for _, at, kind in told})
    return [
        Row(row.number, (*row.cells, *(f"{row.cells[at]} {kind}" for at, kind in columns)))
        if row is header
        else Row(row.number, (*row.cells, *(told.get((row.number, at, kind), "") for at, kind in columns)))
        for row in rows
    ]


def _csv_files(archive: zipfile.ZipFile, names: Iterable[str]) -> list[_Sheet]:
    """The files in a tracker's or a network's export that read as job lists."""
    tables = [n for n in names if n.lower().endswith((".csv", ".tsv")) and not n.startswith("__MACOSX")]
    sheets = []
    for name in tables[:_MOST_FILES]:
        with archive.open(name) as file:
            head = file.read(_PEEK)
            if job_list_score(_in_text(name, head).rows) < _A_LIST:
                continue
            data = head + file.read(_MOST_OF_ONE - _PEEK + 1)
        if len(data) > _MOST_OF_ONE:
            raise FileRefused(f"holds {name}, which is larger than {_MOST_OF_ONE // _MEGABYTE} MB")
        sheets.append(_in_text(name, data))
    if not sheets:
        what = f"only {', '.join(tables[:5])}" if tables else "no CSV at all"
        raise FileRefused(f"is a zip without a job list: it holds {what}")
    return sheets


def _choose(sheets: list[_Sheet], wanted: str | None) -> tuple[_Sheet, list[str]]:
    """The sheet wanted, else the one that reads most as a job list; and a line for each other that does."""
    if wanted is not None:
        for sheet in sheets:
            if sheet.name is not None and sheet.name.casefold() == wanted.casefold():
                return sheet, []
        names = ", ".join(sheet.name for sheet in sheets if sheet.name is not None)
        raise FileRefused(
            f"has no sheet {wanted!r}" + (f"; it has: {names}" if names else ": it is one table")
        )
    scores = [job_list_score(sheet.rows) for sheet in sheets]
    best = max(range(len(sheets)), key=lambda at: (not sheets[at].hidden, scores[at], len(sheets[at].rows)))
    hidden_best = max(range(len(sheets)), key=lambda at: scores[at])
    chosen = best if scores[best] >= _A_LIST else hidden_best
    if not sheets[chosen].rows:
        raise FileRefused("has no rows; it is empty")
    others = [
        f"“{sheet.name}” reads as a job list, too, and is left out: --sheet {sheet.name!r} reads it."
        for at, sheet in enumerate(sheets)
        if at != chosen and scores[at] >= _A_LIST
    ]
    return sheets[chosen], others
