"""A terminal in which commands on the user's own journal are typed, at an instant of the test's choosing."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from afterview.cli import exits
from afterview.cli.app import run
from afterview.core.finding import find_opportunity
from afterview.core.journal import Interview, Journal, Opportunity
from afterview.records.queries import journal_of
from afterview.services.sign_in import local_owner

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"


class Terminal:
    """Commands are run in this process; `now` is given to each with `--now`."""

    def __init__(self, capsys: pytest.CaptureFixture[str], now: str) -> None:
        self._capsys = capsys
        self.now = now
        self.trouble = ""
        """What the last command said on standard error."""

    def said(self, *typed: str, code: int = exits.OK) -> str:
        """What a command prints; it must end with that code."""
        ended = run([*typed, "--now", self.now])
        told = self._capsys.readouterr()
        self.trouble = told.err
        assert ended == code, told.err or told.out
        return told.out

    def answer(self, *typed: str, code: int = exits.OK) -> dict[str, Any]:
        """The JSON that a command prints."""
        told: dict[str, Any] = json.loads(self.said(*typed, "--json", code=code))
        return told

    def refused(self, *typed: str, code: int = exits.REFUSED) -> str:
        """The one line with which a command is refused; it prints nothing else."""
        assert self.said(*typed, code=code) == ""
        assert self.trouble.count("\n") == 1
        return self.trouble.rstrip("\n")


def give(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """Let the next command read `text` on standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8"))


def own_journal() -> Journal:
    """The journal that the commands write."""
    return journal_of(local_owner())


def own_opportunity(id_: str) -> Opportunity:
    """An opportunity of that journal."""
    return find_opportunity(own_journal(), id_)


def own_interview() -> Interview:
    """The only interview of that journal."""
    ((interview,),) = (o.interviews for o in own_journal().opportunities)
    return interview
