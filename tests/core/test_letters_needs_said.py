import pytest

from afterview.core.letters.needs_said import (
    asks_for_skill,
    begins_with_verb,
    deed_asked,
    is_requirement,
    said_needs,
)
from afterview.core.needs import Need, Source


def said(text: str, source: Source = "interview", *, listed: bool = False) -> list[tuple[str, str]]:
    return [(one.kind, one.text) for one in said_needs(Need(text, source, "x"), listed_deeds=listed)]


@pytest.mark.parametrize(
    ("note", "kind", "text"),
    [
        ("someone to own the ingestion pipeline", "person", "someone to own the ingestion pipeline"),
        ("They need somebody who knows SQL.", "person", "somebody who knows SQL"),
        ("a manager who can run two wards", "person", "a manager who can run two wards"),
        ("calm under pressure", "person", "someone calm under pressure"),
        ("speaks Polish", "person", "someone who speaks Polish"),
        ("manages a budget", "person", "someone who manages a budget"),
        ("reports every week", "thing", "reports every week"),
        ("lower latency in settlement", "thing", "lower latency in settlement"),
        ("we need fewer meetings!", "thing", "fewer meetings"),
        ("must have a car", "thing", "a car"),
        ("Massachusetts license", "thing", "a Massachusetts license"),
        ("own the monthly report", "duty", "own the monthly report"),
        ("leading a team of five", "duty", "lead a team of five"),
        ("training for agency workers", "thing", "training for agency workers"),
        ("to keep the deadline calendar", "duty", "keep the deadline calendar"),
        ("must be able to lift boxes", "duty", "lift boxes"),
        ("Is there anyone who can cook?", "quoted", "Is there anyone who can cook?"),
        ("it is all about the people", "quoted", "it is all about the people"),
    ],
)
def test_a_need_noted_in_an_interview_is_always_said(note: str, kind: str, text: str) -> None:
    assert said(note) == [(kind, text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "You have a valid licence; you know SQL well; you will lead a team.",
            [("asked", "a valid licence"), ("person", "someone who knows SQL well"), ("duty", "lead a team")],
        ),
        (
            "You'll plan our rosters, lead shifts, and write reports (we love reports).",
            [("duty", "plan your rosters"), ("duty", "lead shifts"), ("duty", "write reports")],
        ),
        (
            "Class A CDL, 2 years flatbed, clean record",
            [("asked", "Class A CDL"), ("asked", "2 years flatbed"), ("asked", "clean record")],
        ),
        ("You must lift boxes", [("duty", "lift boxes")]),
        ("You will be happy here, with us and them.", [("duty", "be happy here, with you and them")]),
        ("You are calm", [("person", "someone who is calm")]),
        ("You rock", []),
        ("You will happily travel", []),
        ("You glow in the dark", []),
        ("Experience with Kafka is a plus.", []),
        ("a need of " + "very " * 20 + "many words", []),
    ],
)
def test_an_advertisement_is_taken_apart_into_what_it_asks(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert said(text, "must") == expected


def test_among_verbs_a_noun_spelled_like_one_is_a_verb() -> None:
    assert said("Review code and raise the bar", "duty", listed=True) == [
        ("duty", "review code and raise the bar")
    ]
    assert said("Review code and raise the bar", "duty") == [("asked", "review code and raise the bar")]
    assert said("Design of wards", "duty", listed=True) == [("asked", "design of wards")]


def test_a_verb_at_the_beginning_is_seen() -> None:
    assert begins_with_verb("Own the pipeline")
    assert not begins_with_verb("Patience with plant managers")


@pytest.mark.parametrize(
    ("note", "deed"),
    [
        ("someone to run the pass", "run the pass"),
        ("a manager who can run two wards", "run two wards"),
        ("an assistant who writes English", "write English"),
        ("someone who gets the errors down", "get the errors down"),
        ("own the report", "own the report"),
        ("someone who glows", None),
        ("someone calm under pressure", None),
        ("fewer falls", None),
    ],
)
def test_a_deed_that_is_needed_stands_after_i_can(note: str, deed: str | None) -> None:
    (need,) = said_needs(Need(note, "interview", "x"))
    assert deed_asked(need) == deed


def test_a_deed_of_an_advertisement_is_not_promised() -> None:
    (need,) = said_needs(Need("You will lead a team", "duty", "x"))
    assert deed_asked(need) is None


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("speaks Polish", True),
        ("experience with budgets", True),
        ("use of SAP", True),
        ("fewer falls", False),
    ],
)
def test_a_need_for_a_skill_is_told_apart(note: str, expected: bool) -> None:  # noqa: FBT001 -- a table
    assert asks_for_skill(said_needs(Need(note, "interview", "x"))[0]) is expected


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        ("Great place", "duty", False),
        ("PharmD", "must", False),
        ("good written English", "must", True),
        ("good knowledge of Excel", "duty", True),
        ("weekly labs on a small budget", "duty", True),
        ("lead a team", "duty", True),
    ],
)
def test_a_boast_of_an_advertisement_is_no_requirement(text: str, source: Source, expected: bool) -> None:  # noqa: FBT001
    (need,) = said_needs(Need(text, source, "x"))
    assert is_requirement(need) is expected
