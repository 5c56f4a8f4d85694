"""CSV and its kin as people have them: every dialect and encoding."""

import pytest

from afterview.adapters.tracker_file import read_sheets
from tracker_files import in_child, refused, warned


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
        (
            b"x," * 200 + b"\n" + (b"x," * 200 + b"\n") * 2600,
            "has more than 500,000 filled cells; save the list on its own",
        ),
        (b"x," * 300 + b"x", "has more than 250 columns; save the list on its own"),
        (b",,,\n\n,", "has no rows; it is empty"),
    ],
)
def test_what_is_no_list_is_refused_in_one_plain_line(content: bytes, reason: str) -> None:
    assert refused(content) == reason
