"""`afterview packet`, the main job in one go, over the examples that ship with the project."""

import email
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from afterview.cli import exits
from afterview.cli.app import run
from afterview.core.journal_file import read_journal_text

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"
AFTER = ["--now", "2026-11-23T18:30:00-06:00"]
BEFORE = ["--now", "2026-11-20T09:00:00-06:00"]


def files(**other: str) -> list[str]:
    """The arguments that name the example files, some of them replaced (an empty name leaves one out)."""
    named = {
        "invitation": str(EXAMPLES / "invitation.eml"),
        "resume": str(EXAMPLES / "resume.json"),
        "ad": str(EXAMPLES / "ad.html"),
        "notes": str(EXAMPLES / "notes.txt"),
    } | other
    return [part for option, name in named.items() if name for part in (f"--{option}", name)]


def told(capsys: pytest.CaptureFixture[str]) -> Any:  # noqa: ANN401 -- any JSON value
    return json.loads(capsys.readouterr().out)


def test_four_files_give_the_plan_the_letters_and_the_call(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["packet", *files(), *AFTER]) == exits.OK
    out = capsys.readouterr().out
    for part in (
        "WHAT TO DO",
        "LETTER TO DANA ORTIZ",
        "LETTER TO MARCUS HALE",
        "CALL",
        "Nothing is written or sent.",
    ):
        assert part in out
    assert "read as 2026-12-04" in out
    assert out.count("Checked: nothing to mend.") == 2


def test_the_candidate_and_the_coordinator_are_nobody_to_thank(capsys: pytest.CaptureFixture[str]) -> None:
    run(["packet", *files(), *AFTER, "--json"])
    answer = told(capsys)
    (opportunity,) = answer["journal"]["opportunities"]
    assert [p["name"] for p in opportunity["interviews"][0]["people"]] == ["Dana Ortiz", "Marcus Hale"]
    assert (opportunity["company"], opportunity["position"]) == ("Northwind Analytics", "Data Engineer")
    assert (opportunity["time_zone"], opportunity["country"], opportunity["subdivision"]) == (
        "America/Chicago",
        "US",
        "IL",
    )


def test_everything_is_written_into_a_folder_and_nothing_over_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["packet", *files(), *AFTER, "--out", str(tmp_path / "out")]) == exits.OK
    names = sorted(p.name for p in (tmp_path / "out").iterdir())
    assert names == [
        "calendar.ics",
        "call.txt",
        "journal.json",
        "letter-dana-ortiz.eml",
        "letter-dana-ortiz.txt",
        "letter-marcus-hale.eml",
        "letter-marcus-hale.txt",
        "sheet.html",
    ]
    mail = email.message_from_bytes((tmp_path / "out" / "letter-dana-ortiz.eml").read_bytes())
    assert mail["To"] == "Dana Ortiz <dana.ortiz@northwind.example>"
    (tmp_path / "out" / "letter-dana-ortiz.txt").write_text("my own words", encoding="utf-8")
    capsys.readouterr()
    assert run(["packet", *files(), *AFTER, "--out", str(tmp_path / "out")]) == exits.REFUSED
    assert "is there already" in capsys.readouterr().err
    assert (tmp_path / "out" / "letter-dana-ortiz.txt").read_text(encoding="utf-8") == "my own words"


def test_the_journal_that_comes_out_goes_in_again_unchanged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["packet", *files(), *AFTER, "--out", str(tmp_path)])
    first = (tmp_path / "journal.json").read_bytes()
    capsys.readouterr()
    again = [
        "packet",
        *files(resume="", ad=""),
        "--journal",
        str(tmp_path / "journal.json"),
        *AFTER,
        "--json",
    ]
    assert run(again) == exits.OK
    assert read_journal_text(json.dumps(told(capsys)["journal"])) == read_journal_text(first)


def test_before_the_interview_there_is_a_sheet_and_no_letter(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["packet", *files(notes=""), *BEFORE, "--out", str(tmp_path), "--json"]) == exits.OK
    assert told(capsys)["letters"] == []
    assert (tmp_path / "sheet.html").exists()


def test_an_invitation_named_twice_is_one_interview(capsys: pytest.CaptureFixture[str]) -> None:
    both = [*files(), str(EXAMPLES / "invitation.ics")]
    assert run(["packet", *both, *AFTER, "--json"]) == exits.OK
    (opportunity,) = told(capsys)["journal"]["opportunities"]
    assert len(opportunity["interviews"]) == 1


@pytest.mark.parametrize(
    ("other", "line"),
    [
        ({"resume": ""}, "resume is missing"),
        ({"resume": "nowhere.json"}, "nowhere.json does not exist"),
        ({"ad": "nowhere.html"}, "nowhere.html does not exist"),
        ({"notes": "nowhere.txt"}, "nowhere.txt does not exist"),
        ({"invitation": "nowhere.ics"}, "nowhere.ics "),
    ],
)
def test_what_is_missing_is_one_plain_line(
    other: dict[str, str], line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["packet", *files(**other), *AFTER]) == exits.REFUSED
    err = capsys.readouterr().err
    assert err.startswith(line)
    assert err.count("\n") == 1


def test_a_truncated_invitation_is_one_plain_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = (EXAMPLES / "invitation.ics").read_bytes()
    (tmp_path / "cut.ics").write_bytes(whole[: whole.index(b"DTEND")])
    assert run(["packet", *files(invitation=str(tmp_path / "cut.ics")), *AFTER]) == exits.REFUSED
    err = capsys.readouterr().err
    assert err.count("\n") == 1


def test_an_empty_advertisement_is_one_plain_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "ad.html").write_text("<html></html>", encoding="utf-8")
    assert run(["packet", *files(ad=str(tmp_path / "ad.html")), *AFTER]) == exits.REFUSED
    assert "holds no text of an advertisement" in capsys.readouterr().err


def test_a_packet_writes_nothing_where_something_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(EXAMPLES / "resume.json", tmp_path / "resume.json")
    arguments = [
        *files(resume=str(tmp_path / "resume.json"), ad="nowhere.txt"),
        "--out",
        str(tmp_path / "out"),
    ]
    assert run(["packet", *arguments, *AFTER]) == exits.REFUSED
    assert not (tmp_path / "out").exists()
    assert capsys.readouterr().out == ""


def test_two_people_whose_names_differ_in_accents_alone_get_a_file_each(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("José Ruiz, Head of Data\nJose Ruiz, Head of Nothing\n", encoding="utf-8")
    assert run(["packet", *files(notes=str(notes)), *AFTER, "--out", str(tmp_path / "out")]) == exits.OK
    assert "letter-jose-ruiz-2.eml" in capsys.readouterr().out
    letters = [(tmp_path / "out" / f"letter-{stem}.txt").read_text() for stem in ("jose-ruiz", "jose-ruiz-2")]
    assert ["José" in letter for letter in letters] == [True, False]


CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//EN
METHOD:{method}
BEGIN:VEVENT
UID:u1
DTSTAMP:20261101T000000Z
DTSTART{starts}
DTEND{ends}
SUMMARY:Interview: Data Engineer at Northwind Analytics
DESCRIPTION:Interview with Dana Ortiz\\, Head of Data
END:VEVENT
END:VCALENDAR
"""


def calendar(folder: Path, name: str = "interview", **other: str) -> str:
    said = {
        "method": "REQUEST",
        "starts": ";TZID=America/Chicago:20261123T100000",
        "ends": ";TZID=America/Chicago:20261123T113000",
    } | other
    path = folder / f"{name}.ics"
    path.write_text(CALENDAR.format(**said), encoding="utf-8")
    return str(path)


def test_an_interview_that_a_later_file_cancels_is_not_followed_up(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cancelled = calendar(tmp_path, "cancelled", method="CANCEL")
    assert run(["packet", *files(invitation=calendar(tmp_path)), cancelled, *AFTER]) == exits.REFUSED
    assert capsys.readouterr().err.startswith("invitation names no interview but a cancelled one: give ")


def test_an_interview_that_a_later_file_moves_is_one_interview(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    moved = calendar(
        tmp_path,
        "moved",
        starts=";TZID=America/Chicago:20261124T100000",
        ends=";TZID=America/Chicago:20261124T113000",
    )
    run(["packet", *files(invitation=calendar(tmp_path)), moved, *AFTER, "--json"])
    interviews = told(capsys)["journal"]["opportunities"][0]["interviews"]
    assert [interview["starts"] for interview in interviews] == ["2026-11-24T10:00:00-06:00"]


@pytest.mark.parametrize("year", ["1899", "2200", "9999"])
def test_a_year_that_no_journal_takes_is_refused_at_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], year: str
) -> None:
    dates = {"starts": f":{year}1123T160000Z", "ends": f":{year}1123T170000Z"}
    assert run(["packet", *files(invitation=calendar(tmp_path, **dates)), *AFTER]) == exits.REFUSED
    assert "starts lies outside the years 1900 to 2199" in capsys.readouterr().err


@pytest.mark.parametrize("zone", ["right/UTC", "../etc/passwd", "", "Nowhere/City"])
def test_a_time_zone_that_is_none_is_refused_where_it_was_said(
    zone: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["packet", *files(), "--time-zone", zone, *AFTER]) == exits.REFUSED
    assert capsys.readouterr().err.startswith("--time-zone is no IANA time zone")


def test_a_resume_without_items_leaves_the_rest_of_the_packet(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    journal = tmp_path / "journal.json"
    journal.write_text(json.dumps({"afterview": 1, "candidate": {"name": "Robin Vale"}}))
    assert run(["packet", *files(resume=""), "--journal", str(journal), *AFTER, "--json"]) == exits.OK
    answer = told(capsys)
    assert answer["letters"] == []
    assert any(point.startswith("There is no letter yet: resume holds no item") for point in answer["open"])
    assert answer["actions"]


def test_a_blank_company_is_an_unsaid_one(capsys: pytest.CaptureFixture[str]) -> None:
    run(["packet", *files(), "--company", "  ", *AFTER, "--json"])
    assert told(capsys)["journal"]["opportunities"][0]["company"] == "Northwind Analytics"
