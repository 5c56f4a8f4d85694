"""Job lists as the files that people have: every dialect and encoding, workbooks, exports, and bombs."""

from __future__ import annotations

import io
import random
import zipfile
from typing import TYPE_CHECKING

import pytest

from afterview.adapters import tracker_file
from afterview.adapters.bounded import BoundedReader, FileRefused
from afterview.adapters.number_formats import kind_of, number_text
from afterview.adapters.refusal import UnreadableFile
from afterview.adapters.tracker_file import TrackerFile, read_sheets, read_tracker_file

if TYPE_CHECKING:
    from collections.abc import Iterator

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


# --- text


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_any_usual_delimiter_is_found(delimiter: str) -> None:
    lines = [["Company", "Position", "Notes"], ["Northwind", "Engineer", "a b"]]
    assert in_child("\n".join(delimiter.join(line) for line in lines).encode()) == [
        tuple(line) for line in lines
    ]


def test_a_comma_within_cells_does_not_hide_the_semicolon() -> None:
    content = "Firma;Stelle;Gehalt;Bemerkungen\nMüller, Söhne;Leiter;50.000,00 €;ja, gut, fein\n"
    assert in_child(content.encode())[1] == ("Müller, Söhne", "Leiter", "50.000,00 €", "ja, gut, fein")


def test_a_delimiter_stated_in_the_first_line_counts() -> None:
    found = read_sheets(b"sep=|\nCompany|Position\nNorthwind|Engineer, Sr.\n", {"sheet": None})
    assert found["rows"] == [[2, ["Company", "Position"]], [3, ["Northwind", "Engineer, Sr."]]]
    assert in_child(b"sep=\t\nCompany\tPosition\n") == [("Company", "Position")]


def test_quotes_line_breaks_and_doubled_quotes_are_read() -> None:
    content = b'Company,Notes\r\n"Acme, Inc.","said ""yes""\r\nand more"\r\n'
    assert in_child(content)[1] == ("Acme, Inc.", 'said "yes"\nand more')


def test_every_kind_of_line_end_is_read() -> None:
    for end in (b"\n", b"\r\n", b"\r"):
        assert in_child(end.join([b"Company,Position", b"Northwind,Engineer", b""])) == [
            ("Company", "Position"),
            ("Northwind", "Engineer"),
        ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_is_read_with_and_without_its_mark(encoding: str) -> None:
    content = "Firma;Stelle\nMüller;Ingenieurin\n"
    assert in_child(content.encode(encoding)) == [("Firma", "Stelle"), ("Müller", "Ingenieurin")]
    assert warned(content.encode(encoding)) == []


def test_big_endian_utf_16_with_its_mark_is_read() -> None:
    assert in_child(b"\xfe\xff" + "Firma;Stelle\n".encode("utf-16-be")) == [("Firma", "Stelle")]


def test_the_encoding_of_windows_is_read_and_told() -> None:
    content = "Firma;Stelle\nMüller;Köchin – €\n".encode("cp1252")
    assert in_child(content)[1] == ("Müller", "Köchin – €")
    assert warned(content) == ["The file is no UTF-8 and is read as Windows-1252: check the accents."]


def test_ragged_and_blank_records_keep_their_numbers() -> None:
    found = read_sheets(b"Company,Position\n\nNorthwind\n,,,\nKestrel,PM,nice,,\n", {"sheet": None})
    assert found["rows"] == [
        [1, ["Company", "Position"]],
        [3, ["Northwind"]],
        [5, ["Kestrel", "PM", "nice"]],
    ]


def test_a_quotation_mark_left_open_swallows_no_rows() -> None:
    content = b'Company,Position\nNorthwind,Engineer\n"Best company,PM\nKestrel,PM\n'
    assert in_child(content)[2:] == [('"Best company', "PM"), ("Kestrel", "PM")]
    assert warned(content) == ["A quotation mark in line 3 is never closed: from there on lines are rows."]


def test_cells_that_a_sheet_would_evaluate_stay_text() -> None:
    assert in_child(b"Company,Position,Notes\n=1+1,@SUM(A1),-2+3\n+x,=cmd|' /C calc'!A0,y\n")[1:] == [
        ("=1+1", "@SUM(A1)", "-2+3"),
        ("+x", "=cmd|' /C calc'!A0", "y"),
    ]


def test_a_list_without_any_delimiter_is_one_column() -> None:
    assert in_child(b"Company\nNorthwind\n") == [("Company",), ("Northwind",)]


def test_a_very_long_cell_is_read() -> None:
    assert len(in_child(b"Company,Job description\nNorthwind," + b"x" * 1_000_000)[1][1]) == 1_000_000


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"%PDF-1.7 ...", "is a PDF; save the list as .xlsx or CSV"),
        (b"\x89PNG\r\n\x1a\n", "is a picture; save the list as .xlsx or CSV"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            "is an old or a password-protected Excel file; save the list as .xlsx or CSV",
        ),
        (b"<html><table>", "is a web page, XML or JSON; save the list as .xlsx or CSV"),
        (b'\xef\xbb\xbf[{"a": 1}]', "is a web page, XML or JSON; save the list as .xlsx or CSV"),
        (b"abc\0\1\2\3" * 20, "is no CSV, TSV or XLSX; save the list as one of these"),
        (b"\1\2\3\4\5\6", "is no CSV, TSV or XLSX; save the list as one of these"),
        (b"Company\n" * 21_000, "has more than 20,000 rows; save the list on its own"),
        (b"x," * 300 + b"x", "has more than 250 columns; save the list on its own"),
        (b",,,\n\n,", "has no rows; it is empty"),
    ],
)
def test_what_is_no_list_is_refused_in_one_plain_line(content: bytes, reason: str) -> None:
    assert refused(content) == reason


# --- workbooks


def test_a_workbook_is_read_with_shared_and_inline_strings() -> None:
    strings = (
        "<si><t>Company</t></si><si><r><t>Data </t></r><r><t>Engineer</t></r><rPh><t>aside</t></rPh></si>"
        "<si><t>one_x000A_two _x0000_</t></si>"
    )
    body = data(
        '<c r="A1" t="s"><v>0</v></c>'
        '<c r="C1" t="inlineStr"><is><r><t>Posi</t></r><r><t>tion</t></r></is></c>',
        '<c t="str"><v>Northwind</v></c><c/><c t="s"><v>1</v></c><c t="s"><v>2</v></c>',
    )
    assert in_child(workbook(body, strings=strings)) == [
        ("Company", "", "Position", ""),
        ("Northwind", "", "Data Engineer", "one\ntwo _x0000_"),
    ]


def test_numbers_that_are_dates_become_dates() -> None:
    row = (
        f'<c s="0"><v>80000</v></c><c s="{DATE}"><v>46125</v></c><c s="{GERMAN_DATE}"><v>46125</v></c>'
        f'<c s="{MOMENT}"><v>46125.4375</v></c><c s="{CLOCK}"><v>0.4375</v></c><c><v>0.5</v></c>'
    )
    assert in_child(workbook(data(HEADERS, row)))[1] == (
        "80000",
        "2026-04-13",
        "2026-04-13",
        "2026-04-13 10:30",
        "10:30",
        "0.5",
    )


def test_dates_that_count_from_1904_become_the_same_dates() -> None:
    body = data(HEADERS, f'<c s="{DATE}"><v>{46125 - 1462}</v></c>')
    assert in_child(workbook(body, properties='<workbookPr date1904="1"/>'))[1][0] == "2026-04-13"


@pytest.mark.parametrize(
    ("value", "kind", "since_1904", "told"),
    [
        ("1", "date", False, "1900-01-01"),
        ("59", "date", False, "1900-02-28"),
        ("61", "date", False, "1900-03-01"),
        ("0", "date", True, "1904-01-01"),
        ("0.25", "time", True, "06:00"),
        ("0.25", "date", False, "0.25"),
        ("46125.99999999", "date and time", False, "2026-04-14"),
        ("46125.500011574", "date and time", False, "2026-04-13 12:00:01"),
        ("46125", "date and time", False, "2026-04-13"),
        ("2958466", "date", False, "2958466"),
        ("-3", "date", False, "-3"),
        ("1.5", "duration", False, "36:00"),
        ("-1", "duration", False, "-1"),
        ("0.10000000000000001", None, False, "0.1"),
        ("1.23456789012345E+17", None, False, "1.23456789012345E+17"),
        ("1e400", "date", False, "1e400"),
        ("nan", None, False, "nan"),
        ("soon", "date", False, "soon"),
    ],
)
def test_a_number_is_told_as_its_format_shows_it(value: str, kind: str, since_1904: bool, told: str) -> None:  # noqa: FBT001 -- a table's column
    assert number_text(value, kind, since_1904=since_1904) == told  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("number", "code", "kind"),
    [
        (0, None, None),
        (14, None, "date"),
        (20, None, "time"),
        (22, None, "date and time"),
        (46, None, "duration"),
        (164, "General", None),
        (164, "#,##0.00 [$€-407];[Red]-#,##0.00", None),
        (164, '0 "days"', None),
        (164, "yyyy\\-mm\\-dd", "date"),
        (164, "mmm yy", "date"),
        (164, "h:mm;@", "time"),
        (164, "[h]:mm", "duration"),
        (164, '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy" at "hh:mm', "date and time"),
        (14, "000", None),
    ],
)
def test_a_format_tells_dates_from_numbers(number: int, code: str | None, kind: str | None) -> None:
    assert kind_of(number, code) == kind


def test_booleans_errors_and_dates_in_words_are_text() -> None:
    row = (
        '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c>'
        '<c t="d"><v>2026-04-13T00:00:00</v></c>'
    )
    assert in_child(workbook(data(HEADERS, row)))[1] == ("TRUE", "FALSE", "#N/A", "2026-04-13")


def test_formulas_are_never_evaluated() -> None:
    row = (
        '<c t="str"><f>A1&amp;"x"</f><v>Northwind</v></c><c><f>1+1</f></c><c><f t="shared" si="0"/></c>'
        "<c><f>1+1</f><v/></c>"
    )
    assert in_child(workbook(data(HEADERS, row)))[1] == ("Northwind", "=1+1", "", "=1+1")


def test_the_sheet_that_reads_as_a_job_list_is_chosen() -> None:
    guide = data(text("How to use this"), text("Fill in the second sheet"), text("Good luck"))
    contacts = data(text("Company", "Email", "Phone"), *[text("Kestrel", "a@x.example", "555")] * 9)
    found = read_tracker_file("jobs.xlsx", workbook(guide, LIST, contacts))
    assert (found.sheet, found.rows[1].cells[:2]) == ("Second", ("Northwind", "Engineer"))


def test_another_list_in_the_file_is_told_and_read_by_name() -> None:
    other = data(HEADERS, text("Old Co", "Analyst"))
    content = workbook(data(HEADERS, text("Northwind", "Engineer"), text("Kestrel", "PM")), other)
    assert warned(content) == [
        "“Second” reads as a job list, too, and is left out: --sheet 'Second' reads it."
    ]
    assert in_child(content, "second")[1][:2] == ("Old Co", "Analyst")
    assert refused(content, "Fourth") == "has no sheet 'Fourth'; it has: Applications, Second"
    assert refused(b"Company,Position\n", "Fourth") == "has no sheet 'Fourth': it is one table"


def test_a_hidden_sheet_is_read_only_where_no_other_is_a_list() -> None:
    assert read_sheets(workbook(LIST, LIST, states="hidden visible"), {"sheet": None})["sheet"] == "Second"
    notes = data(text("nothing"))
    assert (
        read_sheets(workbook(LIST, notes, states="veryHidden visible"), {"sheet": None})["sheet"]
        == "Applications"
    )


def test_a_company_merged_over_several_rows_is_theirs() -> None:
    rows = data(HEADERS, text("Northwind", "Engineer"), f"<c/>{text('Analyst')}", text("Kestrel", "PM"))
    merged = (
        '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B9:C12"/><mergeCell ref="odd"/></mergeCells>'
    )
    assert [row[:2] for row in in_child(workbook(rows + merged))[1:]] == [
        ("Northwind", "Engineer"),
        ("Northwind", "Analyst"),
        ("Kestrel", "PM"),
    ]


def test_links_behind_cells_are_a_column_of_their_own() -> None:
    body = (
        data(
            text("Company", "Position", "Recruiter", "Posting"),
            text("Northwind", "Engineer", "Dana Ortiz")
            + '<c t="str"><f>HYPERLINK("https://x.example/2","Ad")</f><v>Ad</v></c>',
            text("https://kestrel.example", "PM"),
        )
        + '<hyperlinks><hyperlink ref="B2" r:id="l1"/><hyperlink ref="C2" r:id="l2"/>'
        '<hyperlink ref="A3" r:id="l3"/>'
        '<hyperlink ref="A2" r:id="l4"/><hyperlink ref="A2" location="Second!A1"/></hyperlinks>'
    )
    targets = (
        "https://x.example/1",
        "mailto:dana@x.example",
        "https://kestrel.example/",
        "file:///etc/passwd",
    )
    relations = "".join(
        f'<Relationship Id="l{n}" Type="{RELATED}/hyperlink" Target="{target}" TargetMode="External"/>'
        for n, target in enumerate(targets, start=1)
    )
    extra: dict[str, str | bytes] = {
        "xl/worksheets/_rels/sheet1.xml.rels": f"<Relationships {PACKAGE}>{relations}</Relationships>"
    }
    found = in_child(workbook(body, extra=extra))
    assert found[0] == (
        "Company",
        "Position",
        "Recruiter",
        "Posting",
        "Position link",
        "Recruiter e-mail",
        "Posting link",
    )
    assert found[1][4:] == ("https://x.example/1", "dana@x.example", "https://x.example/2")
    assert found[2][4:] == ("", "", "")


def test_a_sheet_formatted_to_its_last_row_is_read_to_its_last_text() -> None:
    blank = '<row><c s="1"/></row>' * 30_000
    body = f"<sheetData><row>{HEADERS}</row><row>{text('Northwind')}</row>{blank}</sheetData>"
    assert len(in_child(workbook(body))) == 2


def test_row_numbers_and_places_that_are_wrong_do_not_lose_cells() -> None:
    body = (
        f'<sheetData><row r="3">{HEADERS}</row><row r="2">{text("Northwind")}</row>'
        f'<row r="99999999999">{text("Kestrel")}</row>'
        '<row r="9"><c r="ZZZZ9" t="str"><v>Owl</v></c></row></sheetData>'
    )
    found = read_sheets(workbook(body), {"sheet": None})
    assert [(number, cells[0]) for number, cells in found["rows"]] == [
        (3, "Company"),
        (4, "Northwind"),
        (5, "Kestrel"),
        (9, "Owl"),
    ]


def test_a_workbook_of_strict_kind_and_odd_places_is_read() -> None:
    transitional = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    with zipfile.ZipFile(io.BytesIO(workbook(LIST))) as archive:
        strict: dict[str, str | bytes] = {
            name: archive.read(name).replace(transitional, b"http://purl.oclc.org/ooxml/spreadsheetml/main")
            for name in archive.namelist()
            if name != "_rels/.rels"
        }
    assert in_child(zipped(strict))[1][:2] == ("Northwind", "Engineer")


def test_a_damaged_sheet_is_read_as_far_as_it_is_sound() -> None:
    body = f"<sheetData><row>{HEADERS}</row><row>{text('Northwind', 'Engineer')}</row><row><c t="
    content = workbook(body)
    assert in_child(content)[1][:2] == ("Northwind", "Engineer")
    assert warned(content) == ["The sheet “Applications” is damaged and is read up to row 2."]


def test_text_that_a_damaged_workbook_has_lost_is_told() -> None:
    body = data(HEADERS, '<c t="s"><v>7</v></c>')
    assert warned(workbook(body)) == ["The sheet “Applications” is damaged and is read up to row 2."]
    assert warned(workbook(LIST, strings="<si><t>")) != []


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"PK\x03\x04 cut off", "is damaged or protected; save the list as .xlsx or CSV"),
        (zipped({"xl/workbook.bin": b""}), "is a binary workbook; save the list as .xlsx or CSV"),
        (
            zipped({"mimetype": "application/vnd.oasis", "content.xml": ""}),
            "is an OpenDocument file; save the list as .xlsx or CSV",
        ),
        (zipped({"word/document.xml": ""}), "is a Word file; save the list as .xlsx or CSV"),
        (zipped({"Index/Document.iwa": ""}), "is a Numbers file; save the list as .xlsx or CSV"),
        (zipped({"xl/styles.xml": ""}), "is damaged or protected; save the list as .xlsx or CSV"),
        (workbook(), "holds no sheet that can be read; save the list as CSV"),
        (zipped({"a.txt": ""}), "is a zip without a job list: it holds no CSV at all"),
        (
            zipped({"Skills.csv": "Name\nStrategy\n", "__MACOSX/._Skills.csv": "x"}),
            "is a zip without a job list: it holds only Skills.csv",
        ),
        (workbook(data()), "has no rows; it is empty"),
    ],
)
def test_what_holds_no_list_is_refused_in_one_plain_line(content: bytes, reason: str) -> None:
    assert refused(content) == reason


# --- exports as a zip


def test_linkedins_archive_gives_its_applications_and_tells_of_the_saved_jobs() -> None:
    content = zipped(
        {
            "Connections.csv": "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
            + "Dana,Ortiz,https://x.example,,Northwind,CTO,05 Mar 2024\n" * 50,
            "Positions.csv": "Company Name,Title,Description,Location,Started On\nKestrel,PM,,,Mar 2020\n",
            "Jobs/Saved Jobs.csv": "Saved Date,Job Url,Job Title,Company Name\n"
            '"3/8/26, 4:55 AM",http://www.linkedin.com/jobs/view/4382380620,Engineer,Nexus\n',
            "Jobs/Job Applications.csv": "Application Date,Contact Email,Contact Phone Number,Company Name,"
            "Job Title,Job Url,Resume Name,Question And Answers\n"
            '"3/7/24, 2:22 PM",me@example.com,,Acme,Engineer,,cv.pdf,\n',
        }
    )
    found = read_tracker_file("Complete_LinkedInDataExport.zip", content)
    assert found.sheet == "Jobs/Job Applications.csv"
    assert found.rows[1].cells[0] == "3/7/24, 2:22 PM"
    assert any("“Jobs/Saved Jobs.csv”" in warning for warning in found.warnings)


def test_notions_archive_of_one_table_is_read() -> None:
    content = zipped(
        {"Job Search 1f2e.csv": "\ufeffCompany,Stage,Position\nNorthwind,Applied,Engineer\n", "a.md": "#"}
    )
    assert in_child(content)[1] == ("Northwind", "Applied", "Engineer")


# --- hostile files


def through_child(content: bytes) -> TrackerFile | str:
    try:
        return read_tracker_file("jobs.xlsx", content)
    except UnreadableFile as refusal:
        return str(refusal)


def bomb(part: str, begin: str, filler: bytes, times: int, end: str) -> bytes:
    """The workbook of `LIST` with one part that grows far beyond the file."""
    buffer = io.BytesIO(workbook(LIST, extra={f"not {part}": ""}))
    with zipfile.ZipFile(buffer) as whole:
        parts = {name: whole.read(name) for name in whole.namelist() if name != part}
    with zipfile.ZipFile(out := io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
        with archive.open(part, "w") as file:
            file.write(begin.encode())
            for _ in range(times):
                file.write(filler)
            file.write(end.encode())
    return out.getvalue()


@pytest.mark.parametrize("part", ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"])
def test_a_part_that_grows_without_end_is_refused(part: str) -> None:
    content = bomb(part, f"<x {MAIN}>", b" " * 1024 * 1024, 100, "</x>")
    assert len(content) < 500_000
    assert (
        through_child(content) == "jobs.xlsx grows to more than 96 MB when unpacked; save the list on its own"
    )


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"])
def test_a_document_type_is_refused_before_it_is_read(part: str) -> None:
    lol = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "lol"}">' for n in range(10))
    laughs = f'<?xml version="1.0"?><!DOCTYPE x [{lol}]><x {MAIN}>&l9;</x>'
    reason = "declares a document type, as no spreadsheet does; save the list as CSV"
    assert refused(workbook(LIST, extra={part: laughs})) == reason
    assert refused(workbook(LIST, extra={part: laughs.encode("utf-16")})) == reason


def test_an_entity_from_outside_is_refused() -> None:
    outside = f'<!DOCTYPE x SYSTEM "file:///etc/passwd"><x {MAIN}/>'
    assert "document type" in refused(workbook(LIST, extra={"xl/sharedStrings.xml": outside}))


def test_xml_nested_without_end_is_refused() -> None:
    assert refused(workbook("<a>" * 100_000)) == "is nested too deeply to read"


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (f"<row>{text('x')}</row>" * 20_001, "has more than 20,000 rows; save the list on its own"),
        (
            '<row><c r="IR1" t="str"><v>x</v></c></row>',
            "has more than 250 columns; save the list on its own",
        ),
    ],
)
def test_a_sheet_beyond_the_bounds_is_refused(body: str, reason: str) -> None:
    assert refused(workbook(f"<sheetData>{body}</sheetData>")) == reason


def test_a_string_shared_by_too_many_cells_is_refused() -> None:
    cells = '<c t="s"><v>0</v></c>' * 200
    body = "<sheetData>" + f"<row>{cells}</row>" * 100 + "</sheetData>"
    content = workbook(body, strings=f"<si><t>{'x' * 10_000}</t></si>")
    assert refused(content) == "holds too much text; save the list on its own"
    assert refused(workbook(LIST, strings=f"<si><t>{'x' * 16_000_001}</t></si>")) == (
        "holds too much text; save the list on its own"
    )


def test_merged_ranges_over_the_whole_sheet_cost_no_time() -> None:
    merged = "<mergeCells>" + '<mergeCell ref="A1:A1048576"/>' * 1_000 + "</mergeCells>"
    assert len(in_child(workbook(LIST + merged))) == 2


def test_a_file_in_a_zip_may_not_be_endless() -> None:
    head = "Company,Position,Status,Date Applied\n"
    with zipfile.ZipFile(out := io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("jobs.csv", head + "Northwind,Engineer,Applied,2026-04-13\n" * 500_000)
    assert through_child(out.getvalue()) == "jobs.xlsx holds jobs.csv, which is larger than 16 MB"


def test_a_password_and_an_unknown_compression_are_refused() -> None:
    content = bytearray(workbook(LIST))
    at = content.rindex(b"PK\x01\x02")
    for place in (8, 10):  # the flags, then the method, of the last part in the directory
        broken = bytearray(content)
        broken[at + place] |= 0x01 if place == 8 else 0x60
        assert isinstance(through_child(bytes(broken)), TrackerFile | str)


def test_an_empty_file_and_one_too_large_are_refused() -> None:
    assert through_child(b" \n") == "jobs.xlsx is empty"
    assert through_child(b"x" * (16 * 1024 * 1024 + 1)) == (
        "jobs.xlsx is larger than 16 MB; save the part that matters on its own"
    )


def mutations(content: bytes, count: int) -> Iterator[bytes]:
    """The file with bits flipped, cut off, or with a part twice: the same ones at each run."""
    chance = random.Random(2026)  # noqa: S311 -- no secret
    for number in range(count):
        changed = bytearray(content)
        start, size = chance.randrange(len(content)), chance.randrange(1, 60)
        if number % 3 == 0:
            for _ in range(chance.randrange(1, 9)):
                changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
        elif number % 3 == 1:
            del changed[start:]
        else:
            changed[start:start] = changed[start : start + size]
        yield bytes(changed)


def answer(reader: BoundedReader, content: bytes) -> str:
    try:
        return "read" if reader.read(content, {"sheet": None})["rows"] else "empty"
    except FileRefused as refusal:
        return str(refusal)


@pytest.mark.parametrize(
    "content",
    [
        workbook(LIST, LIST, strings="<si><t>Company</t></si>"),
        zipped({"jobs.csv": "Company,Position,Status\nNorthwind,Engineer,Applied\n" * 20}),
        ('\ufeffFirma;Stelle;Beworben am\n"Müller; Söhne";"Leiter\nIn";13.04.2026\n' * 20).encode(),
        ("Company\tPosition\n" + "Northwind\tEngineer\n" * 20).encode("utf-16"),
    ],
    ids=["xlsx", "zip", "csv", "utf-16"],
)
def test_two_hundred_damaged_files_are_read_or_refused(content: bytes) -> None:
    with BoundedReader("afterview.adapters.tracker_file:read_sheets", tracker_file.LIMITS) as reader:
        told = [answer(reader, changed) for changed in mutations(content, 200)]
    assert not [one for one in told if "breaks" in one or "takes longer" in one or "\n" in one]
    assert "read" in told
