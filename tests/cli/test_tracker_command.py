"""`afterview tracker`, as its users meet it."""

import json
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from afterview.adapters.refusal import UnreadableFile
from afterview.cli.tracker import command
from afterview.core.refusal import Refused
from journals import journal, opportunity

LIST = (
    "Company,Job Title,Status,Date Applied,Interview,Recruiter,Mood\n"
    "Northwind Analytics,Data Engineer,Phone screen,2026-04-02,2026-04-13 10:30,Dana Ortiz,good\n"
    '"Northwind Analytics, Inc.",Data engineer,Blue,04/05/2026,,,\n'
    "Kestrel Rail,Timetable Planner,Rejected,,TBD,,\n"
)


@pytest.fixture
def a_list(tmp_path: Path) -> str:
    path = tmp_path / "jobs.csv"
    path.write_text(LIST, encoding="utf-8")
    return str(path)


@pytest.fixture
def a_journal(tmp_path: Path) -> str:
    path = tmp_path / "journal.json"
    path.write_text(json.dumps(journal(opportunity())), encoding="utf-8")
    return str(path)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(command, list(arguments))


def answer(*arguments: str) -> dict[str, Any]:
    result = run(*arguments, "--json")
    assert result.exit_code == 0, result.exception
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def test_a_list_as_json_has_every_key(a_list: str) -> None:
    found = answer(a_list)
    assert list(found) == ["mapping", "opportunities", "duplicates", "ask", "warnings"]
    assert all(
        list(column) == ["column", "field", "means", "certainty", "why"] for column in found["mapping"]
    )
    keys = (
        "row company position status status_date saved applied interviews deadline follow_up rejected "
        "offered people location link salary job_ad notes events"
    )
    assert all(" ".join(one) == keys for one in found["opportunities"])
    assert found["opportunities"][0]["applied"] == {
        "said": "2026-04-02",
        "date": "2026-04-02",
        "time": None,
        "instant": None,
    }
    assert found["opportunities"][0]["interviews"][0]["time"] == "10:30"
    assert found["opportunities"][0]["people"] == [
        {"name": "Dana Ortiz", "title": None, "email": None, "phone": None}
    ]
    assert found["opportunities"][0]["notes"] == ["Mood: good"]
    assert found["opportunities"][1]["status"] == {"said": "Blue", "means": None}
    assert found["duplicates"] == [
        {
            "row": 3,
            "of_row": 2,
            "of_opportunity": None,
            "why": "the same company (Northwind Analytics, Inc. is Northwind Analytics) and position "
            "(Data engineer is Data Engineer)",
        }
    ]
    assert found["ask"][0] == {
        "question": "Is 04/05/2026 in “Date Applied” 5 April 2026 or 4 May 2026? --country decides it.",
        "field": "applied",
        "column": "Date Applied",
        "rows": [3],
    }


def test_a_list_for_people_shows_the_mapping_first(a_list: str) -> None:
    result = run(a_list)
    assert result.stdout.splitlines()[:3] == [
        "Column        Means      Sure  Why",
        "Company       company    high  “Company” is a usual name of the company",
        "Job Title     position   high  “Job Title” is a usual name of the position",
    ]
    assert (
        "Mood          a note     high  “Mood” is no field that is known: kept in the notes" in result.stdout
    )
    assert (
        "  2: Data Engineer at Northwind Analytics, interview, applied 2026-04-02, interview 2026-04-13 10:30"
        in (result.stdout.splitlines())
    )
    assert "  3: Data engineer at Northwind Analytics, Inc., “Blue”, applied 04/05/2026" in result.stdout
    assert "Duplicates\n  row 3: row 2: the same company" in result.stdout
    assert "Please say\n  Is 04/05/2026 in “Date Applied”" in result.stdout
    assert "“TBD” in “Interview” names no day" in result.stderr


def test_the_journal_tells_what_it_has_already_and_whose_dates_they_are(a_list: str, a_journal: str) -> None:
    found = answer(a_list, "--journal", a_journal)
    assert found["duplicates"][-1] == {
        "row": 4,
        "of_row": None,
        "of_opportunity": "kestrel",
        "why": "the same company and position, as in the journal",
    }
    assert found["opportunities"][1]["applied"]["date"] == "2026-05-04"
    assert "row 4: kestrel in the journal: the same company" in run(a_list, "--journal", a_journal).stdout


def test_a_country_decides_the_order_of_dates(a_list: str, a_journal: str) -> None:
    assert answer(a_list, "--country", "us")["opportunities"][1]["applied"]["date"] == "2026-04-05"
    found = answer(a_list, "--country", "US", "--journal", a_journal)
    assert found["opportunities"][1]["applied"]["date"] == "2026-04-05"
    assert answer(a_list, "--country", "")["opportunities"][1]["applied"]["date"] is None


def test_the_user_says_what_a_column_means(a_list: str) -> None:
    found = answer(a_list, "--map", "Mood=location", "--map", "job title=notes")
    assert [column["field"] for column in found["mapping"] if column["why"] == "you said so"] == [
        "notes",
        "location",
    ]


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (
            ("--country", "Germany"),
            "--country 'Germany' is not a country code of two capital letters like US",
        ),
        (("--map", "Mood"), "--map Mood is not of the form COLUMN=FIELD, like --map Firm=company"),
        (("--map", "Colour=company"), "--map Colour names no column; the columns are: Company, Job Title"),
        (("--map", "Mood=colour"), "--map Mood=colour names no field; the fields are: company, position"),
        (("--sheet", "2025"), "has no sheet '2025': it is one table"),
    ],
)
def test_what_cannot_be_is_refused_in_one_plain_line(
    a_list: str, arguments: tuple[str, ...], reason: str
) -> None:
    error = run(a_list, *arguments).exception
    assert isinstance(error, Refused | UnreadableFile)
    assert reason in str(error)
    assert "\n" not in str(error)


def test_a_list_of_something_else_is_refused_with_the_way_out(tmp_path: Path) -> None:
    path = tmp_path / "moods.csv"
    path.write_text("Colour,Mood\nblue,good\n", encoding="utf-8")
    error = run(str(path)).exception
    assert str(error) == (
        f"{path} has no column that reads as the company or the position; "
        "name one with --map COLUMN=company; the columns are: Colour, Mood"
    )
    assert answer(str(path), "--map", "Colour=company")["opportunities"][0]["company"] == "blue"


def test_an_event_is_written_as_the_journal_has_it(tmp_path: Path) -> None:
    path = tmp_path / "jobs.csv"
    path.write_text(
        "Company,Position,Status,Status Date\nNorthwind,Engineer,Rejected,2026-04-13T10:00:00Z\n",
        encoding="utf-8",
    )
    assert answer(str(path))["opportunities"][0]["events"] == [
        {"id": "e1", "at": "2026-04-13T10:00:00+00:00", "note": None, "message_id": None, "kind": "rejected"}
    ]


def test_what_would_steer_a_terminal_is_left_out_of_lines_for_people(tmp_path: Path) -> None:
    path = tmp_path / "jobs.csv"
    rows = "Kestrel Rail,Timetable Planner\n" * 5 + "\x1b]0;owned\x07North\x1b[31mwind,Engineer\n"
    path.write_text(f"Company,Position\n{rows}", encoding="utf-8")
    result = run(str(path))
    assert "\x1b" not in result.output
    assert "North[31mwind" in result.output


def test_many_rows_of_one_question_are_shortened(tmp_path: Path) -> None:
    path = tmp_path / "jobs.csv"
    path.write_text("Company,Position\n" + ",Engineer\n" * 12, encoding="utf-8")
    assert "At which company is that? (rows 2, 3, 4, 5, 6, 7, 8, 9, …)" in run(str(path)).stdout


def test_the_command_explains_itself() -> None:
    result = run("--help")
    assert result.exit_code == 0
    assert isinstance(command, click.Command)
    assert "which column means what" in " ".join(result.output.split())
