"""Bad input of many kinds: one plain line that says what and where, and nothing that steers a terminal."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from afterview.cli import exits
from afterview.cli.app import run
from afterview.services.make_plan import plan_of_request
from journals import interview, journal, opportunity

NOW = "2027-03-10T10:00:00+00:00"
RESUME = {"work": [{"name": "Harbour Rail", "position": "Planner", "highlights": ["Planned night trains"]}]}


def journal_file(folder: Path, **more: object) -> str:
    path = folder / "journal.json"
    path.write_text(json.dumps(journal(opportunity(interview()), **more)), encoding="utf-8")
    return str(path)


def trouble(capsys: pytest.CaptureFixture[str]) -> str:
    """What was said on standard error, which must be one line."""
    err = capsys.readouterr().err
    assert err.endswith("\n")
    assert err.count("\n") == 1
    return err.rstrip("\n")


@pytest.mark.parametrize(
    "arguments",
    [["weigh"], ["read"], ["plan"], ["tracker"], ["calibrate"], ["feed"]],
    ids=lambda arguments: arguments[0],
)
def test_a_missing_file_is_said_to_be_missing(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*arguments, "nowhere.json"]) == exits.REFUSED
    assert trouble(capsys) == "nowhere.json does not exist"


def test_an_empty_name_is_no_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["plan", ""]) == exits.REFUSED
    assert trouble(capsys) == "a file without a name does not exist"


def test_an_invitation_without_end_is_not_read_to_its_end(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["read", "/dev/zero"]) == exits.REFUSED
    assert trouble(capsys).startswith("/dev/zero is larger than ")


def test_an_invitation_is_read_from_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Subject: hello\n\nSee you.\n")))
    assert run(["read", "-"]) == exits.OK
    assert "No interview in this file." in capsys.readouterr().out


def test_a_refused_journal_is_named_beside_the_place_in_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = journal_file(tmp_path, candidate={})
    assert run(["plan", path, "--now", NOW]) == exits.REFUSED
    assert trouble(capsys) == f"candidate.name is missing (in {path})"


@pytest.mark.parametrize("command", ["plan", "read"])
def test_a_name_with_control_characters_cannot_steer_the_terminal(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([command, "no\n\x1b[31msuch\x9bfile"]) == exits.REFUSED
    assert trouble(capsys) == "no \ufffd[31msuch\ufffdfile does not exist"


def test_trouble_is_never_longer_than_a_screen(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["plan", "x" * 9000]) == exits.REFUSED
    assert len(trouble(capsys)) == 1000


@pytest.mark.parametrize("arguments", [["plan", "-"], ["plan", "--batch"], ["read", "-"]], ids=" ".join)
def test_a_closed_standard_input_is_said_to_be_closed(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert run(arguments) == exits.REFUSED
    assert trouble(capsys) == "standard input is closed: name a file, or pipe something in"


def test_no_command_shows_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([]) == exits.OK
    out, err = capsys.readouterr()
    assert "plan " in out
    assert err == ""


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["plan", "a", "b"], "Got unexpected extra argument (b). See 'afterview plan --help'."),
        (["plam"], "No such command 'plam'. See 'afterview --help'."),
    ],
)
def test_wrong_usage_is_said_in_whole_sentences(
    arguments: list[str], line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == exits.REFUSED
    assert trouble(capsys) == line


def test_output_that_finds_no_room_is_one_plain_line() -> None:
    told = subprocess.run(
        ["bash", "-c", f"'{sys.executable}' -m afterview schema > /dev/full"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.stderr == "the output cannot be written: No space left on device\n"
    assert told.returncode == exits.FAILURE


def test_a_reader_that_has_gone_before_the_output_comes_is_no_failure(tmp_path: Path) -> None:
    plan = f"'{sys.executable}' -m afterview plan '{journal_file(tmp_path)}'"
    told = subprocess.run(
        ["bash", "-c", f"{plan} | true; echo ${{PIPESTATUS[0]}}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert (told.stdout, told.stderr) == ("0\n", "")


@pytest.mark.parametrize("command", ["plan", "letters", "script"])
def test_a_name_of_a_stranger_cannot_steer_the_terminal(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("click.utils.should_strip_ansi", lambda *_: False)
    met = interview(people=[{"name": "Priya \x1b[31m\u202eNair"}])
    path = tmp_path / "journal.json"
    path.write_text(json.dumps(journal(opportunity(met), resume=RESUME)), encoding="utf-8")
    arguments = {
        "plan": [],
        "letters": ["--opportunity", "kestrel"],
        "script": ["--action", "follow_up_call:kestrel"],
    }
    assert run([command, str(path), "--now", NOW, *arguments[command]]) == exits.OK
    out = capsys.readouterr().out
    assert "Priya" in out
    assert "\x1b" not in out
    assert "\u202e" not in out


def test_the_plan_fits_a_terminal_of_80_columns(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["plan", journal_file(tmp_path), "--now", NOW, "--all"]) == exits.OK
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= 80
    assert any(line.startswith("      ") for line in lines)


def test_a_batch_may_begin_with_a_byte_order_mark(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    line = json.dumps({"journal": journal(), "now": NOW})
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"\ufeff{line}\r\n".encode())))
    assert run(["plan", "--batch"]) == exits.OK
    assert json.loads(capsys.readouterr().out) == {"now": NOW, "actions": []}


def test_a_whole_site_is_no_advertisement(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    resume = tmp_path / "resume.json"
    resume.write_text(json.dumps({"basics": {"name": "Sam"}} | RESUME), encoding="utf-8")
    ad = tmp_path / "ad.txt"
    ad.write_text("We need somebody who plans night trains.\n" * 6000, encoding="utf-8")
    assert run(["recap", "--resume", str(resume), "--ad", str(ad)]) == exits.REFUSED
    assert trouble(capsys).startswith(f"{ad} is far longer than an advertisement; paste the part ")


def broken(*_: object, **__: object) -> None:
    raise ZeroDivisionError


def test_a_fault_of_ours_is_one_line_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("afterview.cli.plan.plan_as_json", broken)
    assert run(["plan", journal_file(tmp_path)]) == exits.FAILURE
    line = trouble(capsys)
    assert line.startswith("this is a fault of Afterview, please report it (ZeroDivisionError in ")
    assert line.endswith("; AFTERVIEW_TRACEBACK=1 shows all of it")


def test_a_fault_of_ours_can_be_seen_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("afterview.cli.plan.plan_as_json", broken)
    monkeypatch.setenv("AFTERVIEW_TRACEBACK", "1")
    with pytest.raises(ZeroDivisionError):
        run(["plan", journal_file(tmp_path)])


def test_a_fault_of_ours_takes_no_other_answer_of_a_batch(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [json.dumps({"fault": True}), json.dumps({"journal": journal(), "now": NOW})]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("\n".join(lines).encode())))
    real = plan_of_request
    monkeypatch.setattr(
        "afterview.cli.plan.plan_of_request",
        lambda request: broken() if "fault" in request else real(request),
    )
    assert run(["plan", "--batch"]) == exits.OK
    out, err = capsys.readouterr()
    answers = [json.loads(line) for line in out.splitlines()]
    assert answers[0]["reason"].startswith("is not answered: this is a fault of Afterview")
    assert answers[1] == {"now": NOW, "actions": []}
    assert err.startswith("line 1 is not answered: ")
