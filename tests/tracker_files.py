"""Job lists made up as files: workbooks with the parts that Excel writes, and how the child reads them."""

from __future__ import annotations

import io
import zipfile

import pytest

from afterview.adapters.bounded import FileRefused
from afterview.adapters.tracker_file import read_sheets

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
STYLES = (
    f"<styleSheet {MAIN}>"
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy;@"/>'
    '<numFmt numFmtId="165" formatCode="[$-409]m/d/yy h:mm AM/PM"/></numFmts>'
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
    '<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>'
    '<xf numFmtId="20"/></cellXfs></styleSheet>'
)
DATE, GERMAN_DATE, MOMENT, CLOCK = "1", "2", "3", "4"


def in_child(data: bytes, sheet: str | None = None) -> list[tuple[str, ...]]:
    """The rows as the child reads them, in this process: fast, and its faults are seen."""
    return [tuple(cells) for _, cells in read_sheets(data, {"sheet": sheet})["rows"]]


def warned(data: bytes) -> list[str]:
    found: list[str] = read_sheets(data, {"sheet": None})["warnings"]
    return found


def refused(data: bytes, sheet: str | None = None) -> str:
    with pytest.raises(FileRefused) as caught:
        read_sheets(data, {"sheet": sheet})
    return str(caught.value)


def zipped(parts: dict[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def workbook(
    *sheets: str,
    names: str = "Applications Second Third",
    strings: str = "",
    styles: str = STYLES,
    properties: str = "",
    states: str = "visible visible visible",
    extra: dict[str, str | bytes] | None = None,
) -> bytes:
    """A workbook with the parts that Excel writes; `sheets` are the bodies of its sheets."""
    numbered = list(enumerate(zip(sheets, names.split(), states.split(), strict=False), start=1))
    entries = "".join(
        f'<sheet name="{name}" sheetId="{n}" state="{state}" r:id="rId{n}"/>'
        for n, (_, name, state) in numbered
    )
    relations = "".join(
        f'<Relationship Id="rId{n}" Type="{RELATED}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n, _ in numbered
    )
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": f"<Relationships {PACKAGE}>"
            f'<Relationship Id="rId1" Type="{RELATED}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{RELATED}">'
            f"{properties}<sheets>{entries}</sheets></workbook>",
            "xl/_rels/workbook.xml.rels": f"<Relationships {PACKAGE}>{relations}"
            f'<Relationship Id="s" Type="{RELATED}/sharedStrings" Target="/xl/sharedStrings.xml"/>'
            f'<Relationship Id="t" Type="{RELATED}/styles" Target="styles.xml"/></Relationships>',
            "xl/sharedStrings.xml": f"<sst {MAIN}>{strings}</sst>",
            "xl/styles.xml": styles,
            **{
                f"xl/worksheets/sheet{n}.xml": f'<worksheet {MAIN} xmlns:r="{RELATED}">{body}</worksheet>'
                for n, (body, _, _) in numbered
            },
            **(extra or {}),
        }
    )


def text(*values: str) -> str:
    return "".join(f'<c t="inlineStr"><is><t>{value}</t></is></c>' for value in values)


def data(*rows: str) -> str:
    return "<sheetData>" + "".join(f"<row>{row}</row>" for row in rows) + "</sheetData>"


HEADERS = text("Company", "Position", "Date Applied", "Interview")
LIST = data(HEADERS, text("Northwind", "Engineer"))
