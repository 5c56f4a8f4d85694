from collections.abc import Callable
from typing import Any

from afterview.core.letters.lint import Finding
from each_wording import each

Judge = Callable[..., list[Finding]]


def _about(topic: str) -> Callable[[dict[str, Any]], None]:
    def change(journal: dict[str, Any]) -> None:
        journal["opportunities"][0]["interviews"][0]["topics"] = [{"text": topic}]

    return change


@each(
    ("topic", "said"),
    [
        (
            "moving from discounting to value pricing",
            "A customer off the rebate pays for what a box is worth.",
        ),
        ("letting anxious children hold the mirror first", "Giving a frightened child the mirror is simple."),
        ("late trains that cost the bakery its mornings", "A delayed railway costs every bakery dear."),
        ("how the coast tours sell in winter", "I keep thinking of trips to the seaside in winter."),
    ],
)
def test_a_topic_in_other_words_is_recalled(judge_body: Judge, topic: str, said: str) -> None:
    assert judge_body("topic", said, change=_about(topic)) == []


@each(
    ("topic", "said"),
    [
        ("moving from discounting to value pricing", "A customer in a bakery is always right."),
        ("letting anxious children hold the mirror first", "I was nervous before we met."),
        ("late trains that cost the bakery its mornings", "It was late when I came home."),
    ],
)
def test_one_word_of_many_recalls_no_topic(judge_body: Judge, topic: str, said: str) -> None:
    assert judge_body("topic", said, change=_about(topic))
