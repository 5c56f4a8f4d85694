"""Ways that different people have of saying a thing, and near misses, in tables beside this file.

A table holds "@rule +" before bodies that the rule accepts and "@rule -" before those that it does not.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from afterview.core.letters.lint import Finding

Judge = Callable[..., list[Finding]]

TABLES = Path(__file__).parent / "wordings"
NAMES = {"interest": "Northwind Analytics needs a Data Engineer. "}


def _rows(sign: str) -> Iterator[tuple[str, str]]:
    for table in sorted(TABLES.glob("*.txt")):
        rule = kept = ""
        for line in table.read_text(encoding="utf-8").splitlines():
            if line.startswith("@"):
                rule, kept = line[1:].split()
            elif line and kept == sign:
                yield rule, NAMES.get(rule, "") + line


@pytest.mark.parametrize(("rule", "body"), list(_rows("+")))
def test_a_fair_wording_passes(judge_body: Judge, rule: str, body: str) -> None:
    assert judge_body(rule, body) == []


@pytest.mark.parametrize(("rule", "body"), list(_rows("-")))
def test_a_near_miss_is_found(judge_body: Judge, rule: str, body: str) -> None:
    assert judge_body(rule, body)
