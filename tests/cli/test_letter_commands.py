"""`letters`, `lint` and `recap` as their users meet them, over the examples that ship with the project."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from afterview.cli import exits
from afterview.cli.app import run
from journals import interview, journal, opportunity

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"
JOURNAL = str(EXAMPLES / "journal.json")
NOW = ["--now", "2026-11-23T18:00:00-06:00"]
NORTHWIND = ["--opportunity", "northwind-data-engineer"]
DANA = ["--interview", "onsite-1", "--person", "Dana Ortiz"]


def told(capsys: pytest.CaptureFixture[str]) -> Any:  # noqa: ANN401 -- any JSON value
    return json.loads(capsys.readouterr().out)


def test_each_interviewer_gets_a_letter_of_their_own_that_passes_its_checks(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["letters", JOURNAL, *NORTHWIND, *NOW, "--json"]) == exits.OK
    letters = told(capsys)["letters"]
    assert [letter["person"] for letter in letters] == ["Dana Ortiz", "Marcus Hale"]
    assert all(letter["findings"] == [] for letter in letters)
    assert letters[0]["text"] != letters[1]["text"]
    keys = "kind interview person subject text outline findings"
    assert all(" ".join(letter) == keys for letter in letters)


def test_every_sentence_names_facts_that_the_journal_holds(capsys: pytest.CaptureFixture[str]) -> None:
    run(["letters", JOURNAL, *NORTHWIND, *NOW, "--json"])
    journal = json.loads(Path(JOURNAL).read_text(encoding="utf-8"))
    paths = [
        path for letter in told(capsys)["letters"] for part in letter["outline"] for path in part["facts"]
    ]
    assert paths
    assert all(found(journal, path) is not None for path in paths)


def found(value: Any, path: str) -> Any:  # noqa: ANN401 -- any JSON value
    """What stands at a path such as `opportunities[0].interviews[0].topics[1].text`."""
    for step in path.replace("[", ".").replace("]", "").split("."):
        value = value[int(step)] if isinstance(value, list) else value[step]
    return value


def test_one_letter_can_be_asked_for_and_read_as_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["letters", JOURNAL, *NORTHWIND, *DANA, *NOW]) == exits.OK
    out = capsys.readouterr().out
    assert out.startswith("Subject: ")
    assert "Dear Dana Ortiz," in out
    assert "Marcus" not in out


@pytest.mark.parametrize(
    "arguments",
    [
        ["--opportunity", "nowhere"],
        [*NORTHWIND, "--interview", "onsite-9"],
        [*NORTHWIND, "--person", "Nobody Known"],
    ],
)
@pytest.mark.parametrize("command", [["letters", JOURNAL], ["lint", JOURNAL, "--journal", JOURNAL]])
def test_what_the_journal_does_not_hold_is_not_found(
    command: list[str], arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*command, *arguments, *NOW]) == exits.NOT_FOUND
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "there " in err


def test_a_letter_with_an_error_is_told_with_exit_code_4(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Dana Ortiz,\n\nPlease call me.\n\nRobin Vale\n", encoding="utf-8")
    assert (
        run(["lint", str(letter), "--journal", JOURNAL, *NORTHWIND, *DANA, *NOW, "--json"])
        == exits.LINT_ERRORS
    )
    findings = told(capsys)["findings"]
    assert {"thanks", "interest", "no-invitation", "length"} <= {finding["rule"] for finding in findings}
    assert all(list(f) == ["rule", "severity", "start", "end", "message", "fix"] for f in findings)


def test_a_letter_with_an_error_is_told_to_people_line_by_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Dana Ortiz,\n\nPlease call me.\n\nRobin Vale\n", encoding="utf-8")
    run(["lint", str(letter), "--journal", JOURNAL, *NORTHWIND, *DANA, *NOW])
    out = capsys.readouterr().out
    assert "line 3: error (no-invitation): " in out
    assert "missing: error (thanks): " in out


def test_a_composed_letter_has_nothing_to_mend(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["letters", JOURNAL, *NORTHWIND, *NOW, "--json"])
    texts = [letter["text"] for letter in told(capsys)["letters"]]
    for name, text in zip("ab", texts, strict=True):
        (tmp_path / name).write_text(text, encoding="utf-8")
    arguments = ["--journal", JOURNAL, *NORTHWIND, *DANA, *NOW, "--against", str(tmp_path / "b")]
    assert run(["lint", str(tmp_path / "a"), *arguments]) == exits.OK
    assert capsys.readouterr().out == "Nothing to mend.\n"


def test_a_batch_of_letters_gives_one_line_out_for_each_line_in(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    good = {
        "journal": json.loads(Path(JOURNAL).read_text(encoding="utf-8")),
        "opportunity": "northwind-data-engineer",
        "interview": "onsite-1",
        "person": "Dana Ortiz",
        "text": "Dear Dana Ortiz,",
        "against": [],
        "now": NOW[1],
        "profile": "article",
    }
    wrong: list[tuple[dict[str, object], str]] = [
        ({"person": "Nobody"}, "person"),
        ({"kind": "love_letter"}, "kind"),
        ({"profile": "loud"}, "profile"),
        ({"against": "text"}, "against"),
        ({"against": [1]}, "against"),
        ({"now": "noon"}, "now"),
        ({"now": None}, "now"),
        ({"text": None}, "text"),
        ({"text": 7}, "text"),
        ({"journal": []}, "journal"),
        ({"journal": {"afterview": 1}}, "candidate"),
    ]
    lines = [good, *(good | change for change, _ in wrong), good | {"profile": None, "kind": "follow_up"}]
    text = "".join(json.dumps(line) + "\n" for line in lines)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8"))
    assert run(["lint", "--batch"]) == exits.OK
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer.get("refused") for answer in answers] == [None, *(path for _, path in wrong), None]
    assert "findings" in answers[0]


def test_linting_without_a_letter_or_a_batch_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["lint"]) == exits.REFUSED
    assert "Name the letter" in capsys.readouterr().err


def test_qualifications_stand_beside_the_needs_they_answer(capsys: pytest.CaptureFixture[str]) -> None:
    files = ["--resume", str(EXAMPLES / "resume.json"), "--ad", str(EXAMPLES / "ad.html")]
    assert run(["recap", *files, "--notes", str(EXAMPLES / "notes.txt"), "--json"]) == exits.OK
    items = told(capsys)["items"]
    assert items[0]["need"] == "someone to own the ingestion pipeline"
    assert all(list(item) == ["path", "text", "need", "sentence"] for item in items)
    assert run(["recap", *files]) == exits.OK
    assert "answers: " in capsys.readouterr().out


def test_an_empty_advertisement_is_one_plain_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "ad.txt").write_text("\n", encoding="utf-8")
    arguments = ["--resume", str(EXAMPLES / "resume.json"), "--ad", str(tmp_path / "ad.txt")]
    assert run(["recap", *arguments]) == exits.REFUSED
    err = capsys.readouterr().err
    assert err.startswith(f"{tmp_path / 'ad.txt'} holds no text of an advertisement")
    assert err.count("\n") == 1


def test_a_thank_you_to_somebody_met_only_before_asks_which_interview(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    instants = {"starts": "2027-03-10T14:00:00+00:00", "ends": "2027-03-10T15:00:00+00:00"}
    later = interview(id="second", people=[{"name": "Ann Bee"}], **instants)
    path = tmp_path / "journal.json"
    path.write_text(json.dumps(journal(opportunity(interview(), later))), encoding="utf-8")
    asked = ["--opportunity", "kestrel", "--person", "Priya Nair", "--now", "2027-03-12T10:00:00Z"]
    assert run(["letters", str(path), *asked]) == exits.NOT_FOUND
    line = "'Priya Nair' was not met in second: say which interview with --interview\n"
    assert capsys.readouterr().err == line
