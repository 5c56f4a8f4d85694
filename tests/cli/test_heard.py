"""`afterview heard`: messages in files, one line of JSON each."""

import json
import mailbox
import subprocess
import sys
from email.message import Message
from pathlib import Path

import pytest

from afterview.cli.app import run

ROOT = Path(__file__).parents[2]
JOURNAL = str(ROOT / "examples" / "journal.json")
REPLY, BOUNCE = (ROOT / "examples" / name for name in ("reply.eml", "bounce.eml"))
KEYS = ["opportunity", "kind", "heard", "confidence", "hear_by", "evidence"]

Out = pytest.CaptureFixture[str]


def _heard(capsys: Out, *arguments: object) -> tuple[int, list[dict[str, object]], str]:
    code = run(["heard", *map(str, arguments), "--journal", JOURNAL, "--json"])
    out, err = capsys.readouterr()
    return code, [json.loads(line) for line in out.splitlines()], err


def test_each_message_gives_one_line_in_order_with_all_keys(capsys: Out) -> None:
    code, answers, _ = _heard(capsys, BOUNCE, REPLY)
    assert code == 0
    assert [list(answer) for answer in answers] == [KEYS, KEYS]
    assert [answer["kind"] for answer in answers] == ["bounce", "reply"]
    assert (answers[1]["opportunity"], answers[1]["heard"]) == ("northwind-data-engineer", True)
    assert (answers[1]["hear_by"], answers[1]["confidence"]) == ("2026-12-11", "high")
    assert (answers[0]["hear_by"], answers[0]["heard"]) == (None, False)


def test_a_mailbox_gives_a_line_for_each_of_its_messages(capsys: Out, tmp_path: Path) -> None:
    box = mailbox.mbox(tmp_path / "in.mbox")
    for path in (REPLY, BOUNCE):
        box.add(path.read_bytes())
    odd = Message()
    odd["From"] = "dana.ortiz@northwind.example"
    odd.set_payload("From what I hear, we went with another candidate.\n")
    box.add(odd)
    box.close()
    code, answers, _ = _heard(capsys, tmp_path / "in.mbox")
    assert (code, [answer["kind"] for answer in answers]) == (0, ["reply", "bounce", "rejection"])


def test_a_repeated_message_is_judged_again_and_not_heard_again(capsys: Out) -> None:
    _, (first, second), _ = _heard(capsys, REPLY, REPLY)
    assert (first["kind"], first["heard"]) == ("reply", True)
    assert (second["kind"], second["heard"], second["hear_by"]) == ("reply", False, first["hear_by"])


def test_two_messages_without_a_message_id_are_two(capsys: Out, tmp_path: Path) -> None:
    plain = tmp_path / "plain.eml"
    plain.write_text("From: dana.ortiz@northwind.example\n\nThanks.\n")
    assert [answer["heard"] for answer in _heard(capsys, plain, plain)[1]] == [True, True]


def test_what_cannot_be_read_is_refused_in_one_line_and_the_others_are_judged(
    capsys: Out, tmp_path: Path
) -> None:
    other = tmp_path / "note.txt"
    other.write_text("Just a note")
    box = tmp_path / "in.mbox"
    box.write_text("From a@b.test Tue Nov 24 10:00:00 2026\n")
    code, answers, err = _heard(capsys, other, tmp_path / "missing.eml", box, REPLY)
    assert code == 2
    assert [answer.get("refused") for answer in answers] == [
        str(other),
        str(tmp_path / "missing.eml"),
        str(box),
        None,
    ]
    assert "is not a mail" in err
    assert "does not exist" in err
    assert "holds a message (number 1) that is empty" in err


def test_without_json_it_says_what_it_means_and_why(capsys: Out) -> None:
    assert run(["heard", str(REPLY), str(BOUNCE), "--journal", JOURNAL]) == 0
    out = capsys.readouterr().out
    assert "reply of northwind-data-engineer: counts as heard; hear by 2026-12-11" in out
    assert "does not count as heard" in out
    assert "Action: failed" in out


def test_what_is_not_sure_is_to_be_confirmed(capsys: Out, tmp_path: Path) -> None:
    plain = tmp_path / "plain.eml"
    plain.write_text("From: Dana Ortiz <dana@elsewhere.test>\n\nThanks.\n")
    assert run(["heard", str(plain), str(tmp_path / "none.eml"), "--journal", JOURNAL]) == 2
    assert "to be confirmed" in " ".join(capsys.readouterr().out.split())


def test_standard_input_is_read_and_cannot_be_both(capsys: Out) -> None:
    command = [sys.executable, "-m", "afterview", "heard", "-", "--journal", JOURNAL, "--json"]
    done = subprocess.run(command, input=REPLY.read_bytes(), capture_output=True, check=True)
    assert json.loads(done.stdout)["kind"] == "reply"
    assert run(["heard", "-", "--journal", "-"]) == 2
    assert "Only one" in capsys.readouterr().err


def test_judging_does_not_load_the_web_framework() -> None:
    code = (
        "import sys; from afterview.cli.app import run; "
        f"run(['heard', {str(REPLY)!r}, '--journal', {JOURNAL!r}]); print('django' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.splitlines()[-1] == "False"
