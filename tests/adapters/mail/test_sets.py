"""Whole messages, judged as their author meant them before the judge had seen them."""

from pathlib import Path

import pytest

from afterview.adapters.mail.message import message_of
from afterview.core.heard import Judge
from afterview.core.journal_file import read_journal_text

HERE = Path(__file__).parent
JUDGE = Judge(read_journal_text((HERE / "journal.json").read_bytes()))
# Each case is a line "opportunity | kind | hear by | confidence", then the message; "-" is none or any.
CASES = [
    case
    for file in sorted(HERE.glob("set_*.txt"))
    for case in file.read_text(encoding="utf-8").split("=====\n")
]


@pytest.mark.parametrize("case", CASES, ids=[case.partition("\n")[0] for case in CASES])
def test_a_message_means_what_its_author_meant(case: str) -> None:
    wanted, _, mail = case.partition("\n")
    opportunity, kind, hear_by, confidence = (part.strip() for part in wanted.split("|"))
    answer = JUDGE.judge(message_of(mail.encode()))
    assert (answer.opportunity or "-", answer.kind) == (opportunity, kind), answer.evidence
    assert (str(answer.hear_by) if answer.hear_by else "-") == hear_by, answer.evidence
    assert confidence == "-" or (answer.confidence == "high") == (confidence == "high")
    assert confidence != "low" or answer.confidence == "low"
