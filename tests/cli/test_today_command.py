"""`afterview today`, and `afterview` alone (DESIGN section 4)."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from afterview.adapters.data_directory import DATABASE
from afterview.cli import exits
from afterview.cli.app import run
from afterview.core.journal import Journal
from afterview.core.journal_file import read_journal
from afterview.records.operations import begin_journal
from afterview.services.sign_in import local_owner
from journals import interview, journal, opportunity

pytestmark = pytest.mark.django_db
EVENING = "2026-11-23T18:00:00-06:00"


def keep(value: dict[str, object]) -> Journal:
    read = read_journal(value)
    begin_journal(local_owner(), read, datetime.fromisoformat(EVENING))
    return read


@pytest.fixture
def northwind() -> Journal:
    examples = Path(__file__).resolve().parent.parent.parent / "examples"
    return keep(json.loads((examples / "journal.json").read_text(encoding="utf-8")))


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert run(["today", "--now", EVENING, *arguments]) == exits.OK
    return capsys.readouterr().out


@pytest.mark.usefixtures("northwind")
def test_one_thing_comes_first_with_the_command_for_it(capsys: pytest.CaptureFixture[str]) -> None:
    lines = said(capsys).splitlines()
    assert lines[0] == "Now: Write to Marcus Hale"
    assert "afterview letter draft --opportunity northwind-data-engineer" in said(capsys)
    assert "--person 'Marcus Hale'" in said(capsys)


@pytest.mark.usefixtures("northwind")
def test_waits_say_until_when(capsys: pytest.CaptureFixture[str]) -> None:
    assert "Nothing to do until Monday 7 December." in said(capsys)


@pytest.mark.usefixtures("northwind")
def test_json_has_every_key(capsys: pytest.CaptureFixture[str]) -> None:
    told = json.loads(said(capsys, "--json"))
    assert list(told) == ["now", "interviews", "first", "others", "waits", "later", "free_until"]
    assert list(told["first"]) == ["summary", "company", "when", "next", "action"]
    assert told["first"]["action"]["rule"] == "R3"


def test_with_nothing_recorded_it_says_how_to_begin(capsys: pytest.CaptureFixture[str]) -> None:
    keep(journal())
    assert said(capsys).splitlines()[0] == "There is nothing to do."
    assert "afterview add invitation.eml" in said(capsys)


def test_an_interview_ahead_is_shown_with_its_time(capsys: pytest.CaptureFixture[str]) -> None:
    ahead = interview(starts="2026-11-30T10:00:00-06:00", ends="2026-11-30T11:00:00-06:00")
    keep(journal(opportunity(ahead)))
    assert said(capsys).splitlines()[0] == "Nothing to do before your interview."
    assert "Monday 30 November, " in said(capsys)
    (told,) = json.loads(said(capsys, "--json"))["interviews"]
    assert told["starts"] == "2026-11-30T10:00:00-06:00"


def test_without_a_journal_it_is_not_found_and_says_how_to_begin(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["today"]) == exits.NOT_FOUND
    assert capsys.readouterr().err == "there is no journal yet: begin with `afterview add invitation.eml`\n"


@pytest.mark.usefixtures("northwind")
def test_afterview_alone_says_what_to_do(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / DATABASE).touch()
    monkeypatch.setenv("AFTERVIEW_HOME", str(tmp_path))
    run([])
    assert "rite to Marcus Hale" in capsys.readouterr().out


def test_afterview_alone_without_a_journal_shows_its_help(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("AFTERVIEW_HOME", str(tmp_path))
    run([])
    assert "Usage: afterview" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []
