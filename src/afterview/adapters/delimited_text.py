"""CSV and its kin: the records of a text whose delimiter, quotes and encoding nobody states."""

import csv
from collections import Counter
from collections.abc import Iterator

from afterview.adapters.bounded import FileRefused
from afterview.adapters.sheet_bounds import Bounds
from afterview.core.tracker.table import Row, job_list_score
from afterview.core.tracker.wording import is_blank

_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_CHARACTERS, _SAMPLE_RECORDS = 64 * 1024, 100
_LONGEST_CELL = 16_000_000
_AFTER_ALL = "\0end"  # stands alone after the last record unless a quotation mark is left open
_NO_LIST = "is no CSV, TSV or XLSX; save the list as one of these"


def read_delimited(data: bytes, bounds: Bounds) -> tuple[list[Row], list[str]]:
    """The records of a text, numbered as a spreadsheet counts them, blank ones left out; and warnings.

    Raises `FileRefused` where the bytes are no such text, or hold more than the bounds allow.
    """
    text, warnings = decoded(data)
    lines, delimiter = _without_statement(text)
    csv.field_size_limit(_LONGEST_CELL)
    delimiter = delimiter or _likeliest(lines)
    rows: list[Row] = []
    filled = 0
    for number, cells in enumerate(_records(lines, delimiter, warnings), start=1):
        while cells and not cells[-1].strip():
            cells.pop()
        if all(map(is_blank, cells)):
            continue
        rows.append(Row(number, tuple(cells)))
        filled += len(cells)
        bounds.check(rows=len(rows), columns=len(cells), cells=filled)
    return rows, warnings


def decoded(data: bytes) -> tuple[str, list[str]]:
    """The text of bytes and a warning where its encoding had to be taken for granted.

    UTF-8 and UTF-16 with their mark, UTF-16 by its zero bytes, UTF-8, else what Windows writes in the West.
    """
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return _checked(data.decode("utf-16", errors="replace")), []
    if b"\0" in data[:4000]:
        start = data[:4000]
        odd, even = start[1::2].count(0), start[::2].count(0)
        if max(odd, even) < len(start) // 4:
            raise FileRefused(_NO_LIST)
        return _checked(data.decode("utf-16-le" if odd > even else "utf-16-be", errors="replace")), []
    try:
        return _checked(data.decode("utf-8-sig")), []
    except UnicodeDecodeError:
        text = _checked(data.decode("cp1252", errors="replace"))
        return text, ["The file is no UTF-8 and is read as Windows-1252: check the accents."]


def _checked(text: str) -> str:
    start = text[:4000]
    odd = sum(char < " " and char not in "\t\r\n\f\v" for char in start)
    if odd * 20 > len(start) or "\0" in text:
        raise FileRefused(_NO_LIST)
    return text.removeprefix("\ufeff")


def _without_statement(text: str) -> tuple[list[str], str | None]:
    """The lines, and the delimiter where the first of them states it ("sep=;", as Excel wants it)."""
    lines = _lines(text)
    first = lines[0].strip().strip('"').lower() if lines else ""
    if first.startswith("sep=") and len(first) <= 5:
        return ["\n", *lines[1:]], first[4:] or "\t"
    return lines, None


def _lines(text: str) -> list[str]:
    """The lines as a CSV has them, ended as any system does, and by none of the other marks Unicode knows."""
    return [f"{line}\n" for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]


def _likeliest(lines: list[str]) -> str:
    """The delimiter that gives the best table: most headers known, then most records of one width."""
    size = 0
    sample: list[str] = []
    for line in lines:
        size += len(line)
        if sample and size > _SAMPLE_CHARACTERS:
            break
        sample.append(line[:_SAMPLE_CHARACTERS])
    return max(_DELIMITERS, key=lambda delimiter: _fit(sample, delimiter))


def _fit(sample: list[str], delimiter: str) -> tuple[int, float, int]:
    rows: list[Row] = []
    for cells in csv.reader(sample, delimiter=delimiter):
        if cells:
            rows.append(Row(len(rows) + 1, tuple(cells)))
        if len(rows) == _SAMPLE_RECORDS:
            break
    widths = Counter(len(row.cells) for row in rows)
    width, count = widths.most_common(1)[0] if widths else (0, 0)
    return (job_list_score(rows), count / len(rows) if width > 1 else 0.0, width)


def _records(lines: list[str], delimiter: str, warnings: list[str]) -> Iterator[list[str]]:
    """The records; from one whose quotation mark is never closed on, each line by itself."""
    reader = csv.reader([*lines, _AFTER_ALL], delimiter=delimiter)
    begun = 0
    for cells in reader:
        if cells == [_AFTER_ALL]:
            return
        if cells and cells[-1].endswith(_AFTER_ALL):
            warnings.append(
                f"A quotation mark in line {begun + 1} is never closed: from there on lines are rows."
            )
            yield from csv.reader(lines[begun:], delimiter=delimiter, quoting=csv.QUOTE_NONE)
            return
        yield cells
        begun = reader.line_num
