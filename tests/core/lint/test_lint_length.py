from collections.abc import Callable

from afterview.core.letters.lint import Finding
from each_wording import each

Judge = Callable[..., list[Finding]]


@each(
    ("words", "severity"),
    [
        (0, "error"),
        (49, "error"),
        (50, None),
        (200, None),
        (201, "warning"),
        (250, "warning"),
        (251, "error"),
    ],
)
def test_a_thank_you_has_fifty_to_two_hundred_words(
    judge_body: Judge, words: int, severity: str | None
) -> None:
    found = judge_body("length", "word " * words)
    assert [finding.severity for finding in found] == ([] if severity is None else [severity])


@each(("words", "wrong"), [(29, True), (30, False), (200, False), (201, True)])
def test_other_letters_have_thirty_to_two_hundred_words(
    judge_body: Judge, words: int, *, wrong: bool
) -> None:
    found = judge_body("length", "word " * words, kind="follow_up")
    assert [finding.severity for finding in found] == (["error"] if wrong else [])


def test_the_finding_spans_the_body(judge: Judge) -> None:
    text = "Dear Dana,\n\nToo short.\n\nSincerely,\nRobin Vale"
    finding = judge("length", text)[0]
    assert text[finding.start : finding.end] == "Too short."


def test_without_a_body_there_is_no_place(judge: Judge) -> None:
    assert judge("length", "")[0].start is None
