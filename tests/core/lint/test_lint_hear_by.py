from collections.abc import Callable
from typing import Any

from afterview.core.letters.lint import Finding
from each_wording import each

Judge = Callable[..., list[Finding]]


# The letter is written on Tuesday 24 November; they said Friday 4 December.
@each(
    "body",
    [
        "I look forward to hearing from you by 4 December.",
        "I look forward to hearing from you by Friday week.",
        "I look forward to hearing from you by the end of next week.",
        "I am looking forward to your decision on Friday, December 4, 2026.",
        "I look forward to hearing from you in ten days.",
        "I can't wait to hear by the 4th.",
        "You said I would hear by Friday, December 4, and I look forward to it.",
        "You told me I would hear by December 4. I look forward to that.",
        "Until the 4th of December, then, I'll wait for your news.",
        "I await your answer by 12/4.",
        "I expect to hear from you by December 4.",
        "Thank you for Monday; I look forward to hearing by December 4.",
        "We met on Monday and I look forward to your call by December 4.",
        "Monday was a pleasure. I look forward to December 4, when you said I'd hear.",
        "I could start on January 4. I look forward to hearing by December 4.",
    ],
)
def test_the_known_date_is_looked_forward_to(judge_body: Judge, body: str) -> None:
    assert judge_body("hear-by", body) == []


@each(
    "body",
    [
        "Thank you for your time.",
        "I look forward to hearing from you.",
        "I look forward to hearing from you soon.",
        "You said I would hear by December 4.",
        "I met you on December 4.",
        "I look forward to hearing from you by February 30.",
    ],
)
def test_a_known_date_that_is_not_looked_forward_to_is_missing(judge_body: Judge, body: str) -> None:
    assert [finding.start for finding in judge_body("hear-by", body)] == [None]


@each(
    ("body", "span", "fix"),
    [
        ("I look forward to hearing from you by December 5.", "December 5", "Friday 4 December"),
        ("I look forward to hearing from you within a week.", "within a week", "by Friday 4 December"),
        ("I look forward to hearing from you on Thursday, December 4.", "Thursday", "Friday"),
        ("I look forward to hearing from you by Friday.", "Friday", "Friday 4 December"),
        ("I look forward to hearing on Monday, December 8.", "Monday, December 8", "Friday 4 December"),
    ],
)
def test_another_date_is_wrong_and_the_right_one_proposed(
    judge: Judge, body: str, span: str, fix: str
) -> None:
    text = f"Dear Dana,\n\n{body}\n\nSincerely,\nRobin Vale"
    findings = judge("hear-by", text)
    assert [(text[one.start : one.end], one.fix) for one in findings] == [(span, fix)]


def _without_dates(journal: dict[str, Any]) -> None:
    journal["opportunities"][0]["interviews"][0]["hear_by"] = None


@each(
    "body",
    [
        "Thank you for your time.",
        "I look forward to hearing from you soon.",
        "I look forward to hearing from you once the panel has met.",
        "On Monday you said that you would be in touch; I look forward to it.",
        "I could start on January 4, and I look forward to hearing from you.",
        "I look forward to your decision, as I told you on Monday.",
    ],
)
def test_where_no_date_is_known_none_is_needed(judge_body: Judge, body: str) -> None:
    assert judge_body("hear-by", body, change=_without_dates) == []


@each(
    "body",
    [
        "I look forward to hearing from you next week.",
        "I look forward to hearing from you by Friday.",
        "I hope to hear from you within two weeks.",
        "Can't wait to hear from you tomorrow.",
        "I look forward to your call on Monday, December 8.",
    ],
)
def test_where_no_date_is_known_none_is_made_up(judge_body: Judge, body: str) -> None:
    found = judge_body("hear-by", body, change=_without_dates)
    assert [finding.fix for finding in found] == [None]


def test_a_date_heard_later_is_known_too(judge_body: Judge) -> None:
    def change(journal: dict[str, Any]) -> None:
        journal["opportunities"][0]["events"] = [
            {"id": "h", "at": "2026-11-23T20:00:00-06:00", "kind": "heard", "hear_by": {"date": "2026-12-11"}}
        ]

    for day in ("December 4", "December 11"):
        assert judge_body("hear-by", f"I look forward to hearing by {day}.", change=change) == []
    assert judge_body("hear-by", "I look forward to hearing by December 7.", change=change)


def test_a_date_that_has_passed_need_not_be_looked_forward_to(judge_body: Judge) -> None:
    assert judge_body("hear-by", "Thank you for your time.", now="2026-12-07T09:00:00-06:00") == []
