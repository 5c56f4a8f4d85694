"""`hear-by`: the ways of looking forward to a date, and dates near by that are of something else."""

from collections.abc import Callable
from typing import Any

from afterview.core.letters.lint import Finding
from each_wording import each

Judge = Callable[..., list[Finding]]


def without_date(journal: dict[str, Any]) -> None:
    del journal["opportunities"][0]["interviews"][0]["hear_by"]


@each(
    "body",
    [
        "I look forward to hearing from you by December 4.",
        "Thank you for your call yesterday. I look forward to hearing from you by December 4.",
        "Thank you for yesterday's news about the team; I look forward to your decision on December 4.",
        "Friday the 4th can't come soon enough.",
        "I await your verdict, due Friday, December 4.",
        "Friday, December 4, is when you said I would hear, and I am looking forward to it.",
        "Your answer by December 4 will be welcome whichever way it goes.",
        "I shall be glad of your news by Friday 4 December.",
        "It will be good to hear from you by December 4.",
        "I would be delighted to hear from you by the end of next week.",
        "Hoping for good news by December 4!",
        "Until Friday, December 4, then.",
        "I wait with impatience for December 4.",
        "I am eager for your answer, promised for December 4.",
        "A word from you by December 4 would make my week.",
        "I'll be counting the days until December 4.",
    ],
)
def test_a_date_may_be_looked_forward_to_in_many_ways(judge_body: Judge, body: str) -> None:
    assert judge_body("hear-by", body) == []


@each(
    "body",
    [
        "I look forward to hearing from you.",
        "I look forward to hearing from you by December 11.",
        "Hoping for good news by December 7!",
        "Your answer by December 3 will be welcome.",
        "It will be good to hear from you tomorrow.",
        "I await your verdict, due Friday, December 11.",
        "You said that I would hear by December 4.",
        "Until Friday, December 11, then.",
        "I shall be glad of your news by Thursday 4 December.",
        "I look forward to hearing from you by yesterday.",
        "Thank you for your call yesterday.",
    ],
)
def test_another_date_or_none_is_found(judge_body: Judge, body: str) -> None:
    assert judge_body("hear-by", body)


@each(
    "body",
    [
        "Thank you for your call yesterday.",
        "Your answer yesterday was a good one.",
        "Thank you for your call this morning.",
        "I was glad to hear yesterday how the windows are cut.",
        "The news on Monday that you were hiring made my week.",
        "I look forward to hearing from you.",
        "I look forward to hearing from you soon.",
        "Your call on November 20 was the first.",
        "Your message on Friday was kind.",
        "I heard yesterday that Kafka is leaving.",
    ],
)
def test_a_day_that_has_been_is_no_date_made_up(judge_body: Judge, body: str) -> None:
    assert judge_body("hear-by", body, change=without_date) == []


@each(
    "body",
    [
        "I look forward to hearing from you by December 4.",
        "I look forward to your answer next week.",
        "I await your verdict on Friday.",
        "Hoping for good news by December 7!",
        "It will be good to hear from you tomorrow.",
        "I look forward to hearing from you within ten days.",
    ],
)
def test_a_day_ahead_that_nobody_named_is_made_up(judge_body: Judge, body: str) -> None:
    assert judge_body("hear-by", body, change=without_date)
