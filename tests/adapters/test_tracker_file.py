"""Job lists as files: the sheet that is one, trackers' archives, and files that are broken or mean harm."""

from __future__ import annotations

import io
import random
import zipfile
from typing import TYPE_CHECKING

import pytest

from afterview.adapters.bounded import BoundedReader, FileRefused
from afterview.adapters.refusal import UnreadableFile
from afterview.adapters.tracker_file import LIMITS, TrackerFile, read_sheets, read_tracker_file
from tracker_files import HEADERS, LIST, MAIN, data, in_child, refused, text, warned, workbook, zipped

if TYPE_CHECKING:
    from collections.abc import Iterator


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
    with BoundedReader("afterview.adapters.tracker_file:read_sheets", LIMITS) as reader:
        told = [answer(reader, changed) for changed in mutations(content, 200)]
    assert not [one for one in told if "breaks" in one or "takes longer" in one or "\n" in one]
    assert "read" in told
