"""README names every command, so that none is added in silence."""

from pathlib import Path

from afterview.cli.app import COMMANDS

README = Path(__file__).resolve().parents[2] / "README.md"


def test_readme_has_a_row_for_each_command() -> None:
    cells = [
        line.split("|")[1].split() for line in README.read_text(encoding="utf-8").splitlines() if "|" in line
    ]
    named = {words[1].strip("`,") for words in cells if words[:1] == ["`afterview"]}
    assert [name for name in COMMANDS if name not in named] == []
