from collections.abc import Callable
from typing import Any

from afterview.core.letters.lint import Finding
from each_wording import each

Judge = Callable[..., list[Finding]]

SOREN = "Dr. Søren Åkesson"


@each(
    ("person", "body"),
    [
        ("Dana Ortiz", "Moving nightly batch jobs to streaming is work I like."),
        ("Dana Ortiz", "I slept on your batch jobs. Overnight loads have to go."),
        (SOREN, "The mail to nine thousand customers was a lesson."),
        (SOREN, "I still laugh about the Dear {first_name} mail."),
        ("Maria van der Berg", "The bakery was kind."),
    ],
)
def test_a_topic_of_the_reader_may_be_paraphrased(judge_body: Judge, person: str, body: str) -> None:
    assert judge_body("topic", body, person=person) == []


@each(
    ("person", "body"),
    [
        ("Dana Ortiz", "I enjoyed our conversation."),
        ("Dana Ortiz", "The mail to nine thousand customers was a lesson."),
        (SOREN, "Moving nightly batch jobs to streaming is work I like."),
        (SOREN, "Your customers are lucky."),
    ],
)
def test_a_topic_of_somebody_else_is_none_of_the_readers(judge_body: Judge, person: str, body: str) -> None:
    assert judge_body("topic", body, person=person)


def test_where_no_topic_is_recorded_none_is_asked_for(judge_body: Judge) -> None:
    assert judge_body("topic", "Thank you.", interview="second", person="Priya Nair") == []
    assert judge_body("topic", "Thank you.", interview=None, person=None, kind="follow_up") == []


def test_a_topic_discussed_with_everyone_counts(judge_body: Judge) -> None:
    def change(journal: dict[str, Any]) -> None:
        journal["opportunities"][0]["interviews"][0]["topics"].append({"text": "umbrellas"})

    assert judge_body("topic", "I bought umbrellas.", change=change) == []


@each(
    "body",
    [
        "You need someone to own the ingestion pipeline, and at Harbor Freight Lines I moved 12 machines to Airflow.",
        "Your ad asks for SQL every day. I have written SQL since university.",
        "You want batch jobs moved to streaming. I cut the nightly load to forty minutes.",
        "Sharing the on-call calendar is on your list; I was on call one week in five.",
        "I led a night team of five, and the on-call calendar with six others holds no fear.",
        "You need someone for the ingestion pipeline; my dbt Analytics Engineering certificate is fresh.",
        "You need somebody to own the pipeline. I saved $40,000 a year.",
    ],
)
def test_an_item_beside_a_need_is_a_recap(judge_body: Judge, body: str) -> None:
    assert judge_body("recap", body) == []


@each(
    ("body", "why"),
    [
        ("My background fits what you need.", "is named"),
        ("You need someone to own the ingestion pipeline, and I am that person.", "is named"),
        ("At Harbor Freight Lines I learned patience.", "stands beside"),
        ("As a Data Engineer I can do what a Data Engineer does.", "is named"),
        ("I meet all the requirements of your advertisement.", "is named"),
        (
            "You need someone to own the ingestion pipeline. Fine. At Harbor Freight Lines I sang.",
            "stands beside",
        ),
    ],
)
def test_an_item_or_a_need_alone_is_none(judge_body: Judge, body: str, why: str) -> None:
    assert [why in finding.message for finding in judge_body("recap", body)] == [True]


def test_without_a_resume_or_a_need_there_is_nothing_to_recap(judge_body: Judge) -> None:
    def no_resume(journal: dict[str, Any]) -> None:
        journal["resume"] = {"skills": "many", "languages": ["Spanish"]}

    def no_need(journal: dict[str, Any]) -> None:
        journal["opportunities"][0]["job_ad"] = None
        journal["opportunities"][0]["interviews"][0]["needs"] = []

    assert judge_body("recap", "Thank you.", change=no_need) == []

    def neither(journal: dict[str, Any]) -> None:
        no_resume(journal)
        no_need(journal)

    assert judge_body("recap", "Thank you.", change=neither) == []
