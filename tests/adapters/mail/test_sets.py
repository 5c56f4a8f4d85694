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
# Set 16 is left as it was judged at first sight (21 of 24), an honest measure; of set 15 this is not mended.
MISSES = {
    "<o6@mail.example>": "a question without a “you” is a request that is only middle",
    "<o16@mail.example>": "contacting everyone is no date for one",
    "<o34@mail.example>": "“am Montag weiß ich mehr” is no promise to be in touch",
    "<p13@mail.example>": "“have filled it” does not say what",
    "<p16@mail.example>": "a date of birth is nothing that is known to be asked for",
    "<p22@mail.example>": "“gehört Ihnen” is no known yes",
}


def _marks(case: str) -> list[pytest.MarkDecorator]:
    reason = next((why for identity, why in MISSES.items() if identity in case), None)
    return [pytest.mark.xfail(reason=reason, strict=True)] if reason else []


@pytest.mark.parametrize(
    "case", [pytest.param(case, marks=_marks(case), id=case.partition("\n")[0]) for case in CASES]
)
def test_a_message_means_what_its_author_meant(case: str) -> None:
    wanted, _, mail = case.partition("\n")
    opportunity, kind, hear_by, confidence = (part.strip() for part in wanted.split("|"))
    answer = JUDGE.judge(message_of(mail.encode()))
    assert (answer.opportunity or "-", answer.kind) == (opportunity, kind), answer.evidence
    assert (str(answer.hear_by) if answer.hear_by else "-") == hear_by, answer.evidence
    assert confidence == "-" or (answer.confidence == "high") == (confidence == "high")
    assert confidence != "low" or answer.confidence == "low"
