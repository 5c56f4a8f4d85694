"""Workbooks: what their cells say, and what is refused of those that mean harm."""

import io
import zipfile

import pytest

from afterview.adapters.tracker_file import read_sheets
from tracker_files import (
    CLOCK,
    DATE,
    GERMAN_DATE,
    HEADERS,
    LIST,
    MAIN,
    MOMENT,
    PACKAGE,
    RELATED,
    data,
    in_child,
    refused,
    text,
    warned,
    workbook,
    zipped,
)


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
    assert refused(content) == "has more than 16,000,000 characters; save the list on its own"
    assert refused(workbook(LIST, strings=f"<si><t>{'x' * 16_000_001}</t></si>")) == (
        "has more than 16,000,000 characters; save the list on its own"
    )


def test_merged_ranges_over_the_whole_sheet_cost_no_time() -> None:
    merged = "<mergeCells>" + '<mergeCell ref="A1:A1048576"/>' * 1_000 + "</mergeCells>"
    assert len(in_child(workbook(LIST + merged))) == 2
