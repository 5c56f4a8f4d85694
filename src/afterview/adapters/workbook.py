"""XLSX workbooks by the standard library: the text of their cells, as far as they are sound, within bounds.

Formulas are never evaluated: their last result is the text, without one the formula itself. To be run in the
bounded child (`afterview.adapters.bounded`).
"""

import re
import zipfile
from dataclasses import dataclass, field

from afterview.adapters.bounded import FileRefused
from afterview.adapters.number_formats import Kind, kind_of, number_text
from afterview.adapters.package_parts import UNSOUND, Enough, Package, Part
from afterview.adapters.sheet_bounds import Bounds

_MOST_SHEETS = 100
_LAST_ROW, _LAST_COLUMN = 1_048_576, 16_384
_BLANK_RUN = 20_000
"""Rows without text after which a sheet is left: some are formatted down to their millionth."""
_MOST_FILLED = 1_000_000  # cells that merged ranges and links may reach
_HYPERLINK = re.compile(r'HYPERLINK\(\s*"((?:https?://|mailto:)[^"]+)"', re.IGNORECASE)
_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


@dataclass(slots=True)
class Sheet:
    """A sheet: the text of its filled cells by row (from 1) and column (from 0), and the links they carry.

    `damaged` tells that some of it could not be read.
    """

    name: str
    hidden: bool = False
    cells: dict[int, dict[int, str]] = field(default_factory=dict)
    links: dict[tuple[int, int], str] = field(default_factory=dict)
    damaged: bool = False


def read_workbook(archive: zipfile.ZipFile, bounds: Bounds) -> list[Sheet]:
    """The sheets of a workbook in their order.

    Raises `FileRefused` where none can be read within the bounds, one of `UNSOUND` where the zip is damaged.
    """
    package = Package(archive)
    main = next((target for kind, target in package.relations("").values() if kind == "officeDocument"), "")
    main = main or "xl/workbook.xml"
    book = _Book()
    package.read(main, book)
    related = package.relations(main)
    strings, styles = _Strings(bounds), _Styles()
    sound = True
    for kind, part in related.values():
        if kind in ("sharedStrings", "styles"):
            sound = package.read_if_sound(part, strings if kind == "sharedStrings" else styles) and sound
    shared = _Shared(strings.texts, styles.kinds(), book.since_1904, bounds)
    sheets = []
    for name, relation, hidden in book.sheets[:_MOST_SHEETS]:
        kind, part = related.get(relation, ("", ""))
        if kind == "worksheet":
            sheet = Sheet(name, hidden, damaged=not sound)
            sheets.append(_read_sheet(package, part, _SheetReader(sheet, shared)))
    if not sheets:
        raise FileRefused("holds no sheet that can be read; save the list as CSV")
    return sheets


def _read_sheet(package: "Package", part: str, reader: "_SheetReader") -> Sheet:
    try:
        package.read(part, reader)
    except Enough:
        pass
    except UNSOUND:
        reader.sheet.damaged = True
    reader.fill_merged()
    reader.follow_links(package.relations(part, external=True))
    return reader.sheet


class _Book(Part):
    def __init__(self) -> None:
        self.sheets: list[tuple[str, str, bool]] = []
        self.since_1904 = False

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name == "sheet":
            relation = next((value for key, value in attributes.items() if key.endswith("}id")), "")
            hidden = attributes.get("state", "visible") != "visible"
            self.sheets.append((attributes.get("name", ""), relation, hidden))
        elif name == "workbookPr":
            self.since_1904 = attributes.get("date1904") in ("1", "true")


class _Strings(Part):
    """The strings that cells share: runs of one string joined, readings beside it left out."""

    wanted = frozenset({"t"})

    def __init__(self, bounds: Bounds) -> None:
        self.texts: list[str] = []
        self._runs: list[str] = []
        self._aside = False
        self._bounds, self._characters = bounds, 0

    def begin(self, name: str, attributes: dict[str, str]) -> None:  # noqa: ARG002 -- a part's signature
        self._aside = self._aside or name == "rPh"

    def finish(self, name: str, text: str) -> None:
        if name == "t" and not self._aside:
            self._characters += len(text)
            self._bounds.check(characters=self._characters)
            self._runs.append(text)
        elif name == "rPh":
            self._aside = False
        elif name == "si":
            self.texts.append(_unescaped("".join(self._runs)))
            self._runs = []


class _Styles(Part):
    """Which of the cell styles show a number as a day or a time."""

    def __init__(self) -> None:
        self._codes: dict[int, str] = {}
        self._formats: list[int] = []
        self._of_cells = False

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name == "numFmt":
            self._codes[_number(attributes.get("numFmtId"))] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            self._of_cells = True
        elif name == "xf" and self._of_cells:
            self._formats.append(_number(attributes.get("numFmtId")))

    def finish(self, name: str, text: str) -> None:  # noqa: ARG002 -- a part's signature
        if name == "cellXfs":
            self._of_cells = False

    def kinds(self) -> list[Kind | None]:
        """What each style shows, by its index."""
        return [kind_of(number, self._codes.get(number)) for number in self._formats]


@dataclass(frozen=True, slots=True)
class _Shared:
    """What the sheets of a workbook share: strings, what styles show, from when days count, the bounds."""

    strings: list[str]
    kinds: list[Kind | None]
    since_1904: bool
    bounds: Bounds


class _SheetReader(Part):
    """Takes the cells of one sheet as they come."""

    wanted = frozenset({"v", "t", "f"})

    def __init__(self, sheet: Sheet, shared: "_Shared") -> None:
        self.sheet = sheet
        self._shared = shared
        self._row = self._blank = 0
        self._column = -1
        self._cell: dict[str, str] = {}
        self._told: dict[str, str] = {}
        self._aside = False
        self._cells = self._characters = 0
        self._merged: list[str] = []
        self._linked: list[tuple[str, str]] = []

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """Note which row and cell it is, and the ranges that stand after the cells."""
        if name == "c":
            place = _place(attributes.get("r", ""))
            self._column = place[1] if place else self._column + 1
            self._cell, self._told = attributes, {}
        elif name == "row":
            number = _number(attributes.get("r"))
            self._row = number if self._row < number <= _LAST_ROW else self._row + 1
            self._column = -1
            self._blank += 1
            if self._blank > _BLANK_RUN:
                raise Enough
        elif name == "rPh":
            self._aside = True
        elif name == "mergeCell":
            self._merged.append(attributes.get("ref", ""))
        elif name == "hyperlink":
            relation = next((value for key, value in attributes.items() if key.endswith("}id")), "")
            self._linked.append((attributes.get("ref", ""), relation))

    def finish(self, name: str, text: str) -> None:
        """Take the text of a cell when it ends."""
        if name in self.wanted:
            if not self._aside:
                self._told[name] = self._told.get(name, "") + text
        elif name == "rPh":
            self._aside = False
        elif name == "c":
            self._take(self._text())

    def _text(self) -> str:
        value, formula = self._told.get("v", ""), self._told.get("f", "")
        if link := _HYPERLINK.match(formula):
            self.sheet.links[self._row, self._column] = link[1]
        if "t" in self._told:
            return _unescaped(self._told["t"])
        if not value:
            return f"={formula}" if formula else ""
        return self._value_text(self._cell.get("t", "n"), value)

    def _value_text(self, kind: str, value: str) -> str:
        if kind == "s":
            at = _number(value.strip())
            self.sheet.damaged = self.sheet.damaged or not 0 <= at < len(self._shared.strings)
            return self._shared.strings[at] if 0 <= at < len(self._shared.strings) else value
        if kind == "b":
            return "TRUE" if value.strip() == "1" else "FALSE"
        if kind == "n":
            style = _number(self._cell.get("s", "0"))
            shown = self._shared.kinds[style] if 0 <= style < len(self._shared.kinds) else None
            return number_text(value.strip(), shown, since_1904=self._shared.since_1904)
        return value.removesuffix("T00:00:00") if kind == "d" else _unescaped(value)

    def _take(self, text: str) -> None:
        if not text.strip():
            return
        self.sheet.cells.setdefault(self._row, {})[self._column] = text
        self._cells += 1
        self._characters += len(text)
        self._shared.bounds.check(
            rows=len(self.sheet.cells),
            columns=self._column + 1,
            cells=self._cells,
            characters=self._characters,
        )
        self._blank = 0

    def fill_merged(self) -> None:
        """Give each row of a merged range what its first row shows: one company beside several positions."""
        left = _MOST_FILLED
        for ref in self._merged:
            first, last = _range(ref)
            text = self.sheet.cells.get(first[0], {}).get(first[1])
            left -= last[0] - first[0] + 1
            if text is None or left < 0:
                continue
            for row in range(first[0] + 1, last[0] + 1):
                if row in self.sheet.cells:
                    self.sheet.cells[row].setdefault(first[1], text)

    def follow_links(self, relations: dict[str, tuple[str, str]]) -> None:
        """Give the cells the addresses that they lead to."""
        for ref, relation in self._linked:
            first, _ = _range(ref)
            address = relations.get(relation, ("", ""))[1]
            if address.startswith(("http://", "https://", "mailto:")):
                self.sheet.links[first] = address


def _place(ref: str) -> tuple[int, int] | None:
    """The row (from 1) and column (from 0) of a reference like `B12`, None where it is none."""
    match = _REFERENCE.fullmatch(ref)
    if match is None:
        return None
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - 64
    row = int(match[2])
    return (row, column - 1) if 1 <= row <= _LAST_ROW and column <= _LAST_COLUMN else None


def _range(ref: str) -> tuple[tuple[int, int], tuple[int, int]]:
    first, _, last = ref.partition(":")
    start = _place(first) or (0, 0)
    return start, _place(last) or start


def _number(text: str | None) -> int:
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) < 10 else -1


def _unescaped(text: str) -> str:
    """`_x000A_`, as workbooks write characters that XML has no place for, as the character."""
    if "_x" not in text:
        return text
    return _ESCAPED.sub(lambda match: _character(match[0], int(match[1], 16)), text)


def _character(written: str, code: int) -> str:
    return written if code == 0 or 0xD800 <= code < 0xE000 else chr(code)
