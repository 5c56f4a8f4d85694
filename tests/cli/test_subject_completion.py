"""What a shell completes from the records (issue 4, part 5), and what a process of its own records."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.shell_completion import ShellComplete

from afterview.adapters.data_directory import DATABASE
from afterview.cli import exits
from afterview.cli.app import app
from homes import NOW
from terminal import EXAMPLES, Terminal

NORTHWIND = "northwind-data-engineer"


def completed(*typed: str) -> list[str]:
    """What is offered for the last of the words typed after `afterview`."""
    shell = ShellComplete(app, {}, "afterview", "_AFTERVIEW_COMPLETE")
    return [item.value for item in shell.get_completions(list(typed[:-1]), typed[-1])]


@pytest.fixture
def shell(northwind: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    monkeypatch.setenv("AFTERVIEW_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("afterview.cli.subjects.now", lambda: NOW)
    return northwind


@pytest.mark.usefixtures("shell")
@pytest.mark.parametrize(
    "typed",
    [
        ("rejected", ""),
        ("timeline", ""),
        ("note", "--opportunity", ""),
        ("letter", "draft", "--opportunity", ""),
    ],
)
def test_opportunities_are_completed(typed: tuple[str, ...]) -> None:
    assert completed(*typed) == [NORTHWIND, "fernhill-analytics-engineer", "quayside-data-engineer"]


@pytest.mark.usefixtures("shell")
def test_only_what_begins_so_is_completed() -> None:
    assert completed("heard-from", "nor") == [NORTHWIND]


@pytest.mark.usefixtures("shell")
def test_interviews_are_those_of_the_opportunity() -> None:
    assert completed("debrief", "--interview", "") == ["onsite-1", "video-1", "phone-1"]
    assert completed("debrief", "--opportunity", "fern", "--interview", "") == ["video-1"]


@pytest.mark.usefixtures("shell")
def test_calls_are_completed_to_be_made_and_any_open_action_to_be_dismissed() -> None:
    calls = [f"follow_up_call:{name}" for name in ("fernhill-analytics-engineer", NORTHWIND)]
    assert completed("call", "follow") == calls
    assert completed("call", "thank") == []
    assert f"thank_you:{NORTHWIND}:onsite-1:Marcus Hale" in completed("dismiss", "thank")


def test_without_records_nothing_is_completed_and_none_are_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AFTERVIEW_HOME", str(tmp_path / "nowhere"))
    for typed in (("rejected", ""), ("note", "--interview", ""), ("call", ""), ("dismiss", "")):
        assert completed(*typed) == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("terminal")
def test_a_journal_that_is_not_begun_completes_nothing(tmp_path: Path) -> None:
    assert completed("rejected", "--home", str(tmp_path / "home"), "") == []


def afterview(home: Path, *typed: str, code: int = exits.OK) -> str:
    """What the command prints in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "afterview", *typed, "--home", str(home)],
        capture_output=True,
        text=True,
        check=False,
        env={name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"},
    )
    assert done.returncode == code, done.stderr
    return done.stdout or done.stderr


def test_a_journal_is_begun_and_read_again_by_processes_of_their_own(tmp_path: Path) -> None:
    home, now = tmp_path / "home", ("--now", "2026-11-20T12:00:00-06:00")
    assert afterview(home, "note", "x", *now, code=exits.NOT_FOUND).startswith("there is no journal yet")
    added = afterview(home, "add", str(EXAMPLES / "invitation.eml"), *now)
    assert "Dana Ortiz, Head of Data; Marcus Hale, Staff Engineer" in added
    assert "northwind-analytics-data-engineer" in afterview(home, "opportunities", *now)
    assert afterview(home, "call", *now, code=exits.NOT_FOUND) == "there is no call to make\n"
    assert (home / DATABASE).exists()
