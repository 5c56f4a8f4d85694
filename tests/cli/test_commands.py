"""The command line as its users meet it: output on one side, one plain line of trouble on the other."""

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from afterview.cli import exits
from afterview.cli.app import COMMANDS, run
from journals import interview, journal, opportunity

NOW = "2027-03-10T10:00:00+00:00"


@pytest.fixture
def journal_file(tmp_path: Path) -> str:
    path = tmp_path / "journal.json"
    path.write_text(json.dumps(journal(opportunity(interview()))), encoding="utf-8")
    return str(path)


def feed(monkeypatch: pytest.MonkeyPatch, *lines: object) -> None:
    """Give `lines` to the next command on standard input: text as it is, anything else as JSON."""
    text = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8"))


def answers(capsys: pytest.CaptureFixture[str]) -> list[Any]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_the_version_is_told_without_loading_a_framework() -> None:
    code = (
        "import sys; sys.argv = ['afterview', '--version']; from afterview.entry import main; main(); "
        "print('click' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert told.splitlines()[0].startswith("afterview ")
    assert told.splitlines()[1] == "False"


def test_planning_never_loads_django_or_the_holiday_library(journal_file: str) -> None:
    code = (
        "import sys; from afterview.cli.app import run; "
        f"run(['plan', {journal_file!r}, '--now', {NOW!r}, '--json']); "
        "heavy = ('django', 'holidays', 'icalendar', 'snowballstemmer', 'selectolax'); "
        "print([name for name in heavy if name in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert told.splitlines()[-1] == "[]"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([name, "--help"]) == exits.OK
    assert "Usage: afterview" in capsys.readouterr().out


def test_a_plan_as_json_has_every_key_of_section_4(
    journal_file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["plan", journal_file, "--now", NOW, "--json"]) == exits.OK
    (answer,) = answers(capsys)
    assert answer["now"] == NOW
    keys = "id kind opportunity interview person opens due state why rule channel until"
    assert all(" ".join(action) == keys for action in answer["actions"])


def test_a_plan_for_people_says_what_to_do_by_when(
    journal_file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["plan", journal_file, "--now", NOW]) == exits.OK
    out = capsys.readouterr().out
    assert "by 15:00 on Wednesday 10 March: thank_you:kestrel:first:Priya Nair" in out
    assert "until 09:00 on Tuesday 16 March: wait:kestrel" in out
    assert "capture" not in out


def test_a_plan_for_people_shows_everything_when_asked(
    journal_file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["plan", journal_file, "--now", NOW, "--all"])
    assert "capture:kestrel:first" in capsys.readouterr().out


def test_a_plan_with_nothing_to_do_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "journal.json"
    path.write_text(json.dumps(journal()), encoding="utf-8")
    assert run(["plan", str(path)]) == exits.OK
    assert capsys.readouterr().out == "There is nothing to do.\n"


def test_a_batch_gives_one_line_out_for_each_line_in(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    good = {"journal": journal(opportunity(interview())), "now": NOW}
    wrong = {"journal": journal(opportunity(interview(), position=None)), "now": NOW}
    feed(monkeypatch, good, wrong, "not json", "[]", {"now": NOW}, dict(good, now="tomorrow"), good)
    assert run(["plan", "--batch"]) == exits.OK
    told = answers(capsys)
    assert [answer.get("refused") for answer in told] == [
        None,
        "opportunities[0].position",
        "$",
        "$",
        "journal",
        "now",
        None,
    ]
    assert told[0] == told[-1]


def test_a_batch_line_that_is_not_utf_8_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xff\xfe\n"), encoding="utf-8"))
    assert run(["plan", "--batch"]) == exits.OK
    assert answers(capsys) == [{"refused": "$", "reason": "is not UTF-8 text"}]


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (
            '{"afterview": 1, "candidate": {"name": "Sam", "nickname": "S"}}',
            "candidate.nickname is not a key known here",
        ),
        ('{"afterview": 1', "$ is not JSON: Expecting ',' delimiter in line 1, column 16"),
        ("[" * 100_000, "$ is nested too deeply"),
        ('{"afterview": NaN}', "$ holds a number that JSON does not have, or that has too many digits"),
    ],
)
def test_a_wrong_journal_is_one_line_that_begins_with_the_path(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str, line: str
) -> None:
    path = tmp_path / "journal.json"
    path.write_text(content, encoding="utf-8")
    assert run(["plan", str(path), "--now", NOW]) == exits.REFUSED
    out, err = capsys.readouterr()
    assert (out, err) == ("", f"{line} (in {path})\n")


def test_a_missing_file_is_one_plain_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["plan", "nowhere.json"]) == exits.REFUSED
    assert capsys.readouterr().err == "nowhere.json does not exist\n"


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (["plan"], "Name a journal file, or use --batch."),
        (["plna"], "No such command 'plna'."),
        (["plan", "x", "--now", "2027-03-10"], "'2027-03-10' is not a date and time with an offset"),
        (["when", "by Friday"], "Give the words and --said-on, or use --batch."),
        (["when", "by Friday", "--said-on", "2027-02-30"], "'2027-02-30' is a date that does not exist"),
    ],
)
def test_wrong_usage_is_one_plain_line(
    arguments: list[str], part: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == exits.REFUSED
    err = capsys.readouterr().err
    assert part in err
    assert err.count("\n") == 1


def test_the_schema_is_a_json_schema_of_the_journal(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema"]) == exits.OK
    schema = json.loads(capsys.readouterr().out)
    assert schema["$defs"]["Journal"]["required"] == ["afterview", "candidate"]
    assert schema["$defs"]["Topic"]["properties"]["with"] == {"anyOf": [{"type": "string"}, {"type": "null"}]}


def test_a_pipe_that_closes_early_is_no_failure(journal_file: str) -> None:
    plan = f"'{sys.executable}' -m afterview plan '{journal_file}' --now {NOW} --all"
    told = subprocess.run(
        ["bash", "-c", f"{plan} | head -1; echo ${{PIPESTATUS[0]}}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.splitlines()[-1] == "0"
    assert told.stderr == ""


def test_a_decision_is_weighed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "decision.json"
    criteria = [{"id": "pay", "name": "Pay", "worst": 0, "best": 100, "swing": 100}]
    options = [{"id": name, "name": name, "values": {"pay": pay}} for name, pay in (("A", 40), ("B", 60))]
    path.write_text(json.dumps({"criteria": criteria, "alternatives": options}), encoding="utf-8")
    assert run(["weigh", str(path), "--json"]) == exits.OK
    (answer,) = answers(capsys)
    assert answer["order"] == ["B", "A"]
    assert run(["weigh", str(path)]) == exits.OK
    assert capsys.readouterr().out.startswith("B leads")


def test_a_decision_that_is_no_json_is_one_plain_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "decision.json"
    path.write_text("{", encoding="utf-8")
    assert run(["weigh", str(path)]) == exits.REFUSED
    assert capsys.readouterr().err.startswith(f"{path} is not JSON: ")


def test_forecasts_are_held_against_what_came(journal_file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["calibrate", journal_file, "--now", NOW, "--json"]) == exits.OK
    assert answers(capsys)[0]["n"] == 0
    assert run(["calibrate", journal_file, "--now", NOW]) == exits.OK
    assert capsys.readouterr().out == "No forecast is settled yet.\n"
