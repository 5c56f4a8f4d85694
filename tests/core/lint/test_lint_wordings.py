"""Ways that different people have of saying a thing, and near misses, in tables beside this file.

A table holds "@rule +" before bodies that the rule accepts and "@rule -" before those that it does not.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from afterview.core.letters.lint import Finding

Judge = Callable[..., list[Finding]]

TABLES = Path(__file__).parent / "wordings"
NAMES = {"interest": "Northwind Analytics needs a Data Engineer. "}


def _rows(sign: str) -> Iterator[tuple[str, str, list[str]]]:
    """The table and the rule of each part of a table, and its wordings."""
    for table in sorted(TABLES.glob("*.txt")):
        parts: dict[str, list[str]] = {}
        rule = kept = ""
        for line in table.read_text(encoding="utf-8").splitlines():
            if line.startswith("@"):
                rule, kept = line[1:].split()
            elif line and kept == sign:
                parts.setdefault(rule, []).append(NAMES.get(rule, "") + line)
        yield from ((table.stem, rule, bodies) for rule, bodies in parts.items())


def _params(sign: str) -> list[Any]:
    return [pytest.param(rule, bodies, id=f"{table}-{rule}") for table, rule, bodies in _rows(sign)]


@pytest.mark.parametrize(("rule", "bodies"), _params("+"))
def test_fair_wordings_pass(judge_body: Judge, rule: str, bodies: list[str]) -> None:
    blamed = [body for body in bodies if judge_body(rule, body)]
    assert blamed == [], "\n".join([f"{len(blamed)} fair wordings are blamed:", *blamed])


@pytest.mark.parametrize(("rule", "bodies"), _params("-"))
def test_near_misses_are_found(judge_body: Judge, rule: str, bodies: list[str]) -> None:
    passed = [body for body in bodies if not judge_body(rule, body)]
    assert passed == [], "\n".join([f"{len(passed)} near misses pass:", *passed])
