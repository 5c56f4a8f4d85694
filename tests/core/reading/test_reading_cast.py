"""Who takes part, as sentences and labels tell it, in four languages."""

from __future__ import annotations

import pytest

from afterview.core.reading.cast import Cast, cast_of


def cast(text: str) -> Cast:
    return cast_of(tuple(text.split("\n")))


def told(text: str) -> tuple[list[str], list[str]]:
    """Interviewers and coordinators, each with the title."""
    found = cast(text)
    both = (found.interviewers, found.coordinators)
    interviewers, coordinators = (
        [f"{person.name}, {person.title}" if person.title else person.name for person in people]
        for people in both
    )
    return interviewers, coordinators


@pytest.mark.parametrize(
    ("text", "interviewers"),
    [
        (
            "You'll be speaking with Dana Ortiz, our Head of Data, and Wei Chen (Staff Engineer).",
            ["Dana Ortiz, Head of Data", "Wei Chen, Staff Engineer"],
        ),
        (
            "You will meet our Head of Data Dana Ortiz and Staff Engineer Wei Chen.",
            ["Dana Ortiz, Head of Data", "Wei Chen, Staff Engineer"],
        ),
        ("Dana Ortiz, Head of Data, will interview you.", ["Dana Ortiz, Head of Data"]),
        (
            (
                "You'll be seeing Tom Briers (Head of Supply) and Nadia Okoro, Planning Manager, "
                "on Thursday at their Leeds site: 14 Canal Wharf, Leeds."
            ),
            ["Tom Briers, Head of Supply", "Nadia Okoro, Planning Manager"],
        ),
        (
            "Dana Ortiz (dana@x.example), VP, Engineering, would like to speak with you.",
            ["Dana Ortiz, VP, Engineering"],
        ),
        ("Your interviewer is Dana Ortiz - Head of Data.", ["Dana Ortiz, Head of Data"]),
        ("You'll chat with Dana and Wei at 10.", ["Dana", "Wei"]),
        (
            "You will meet Anna Lange (People & Culture) and Wei Chen (remote).",
            ["Anna Lange, People & Culture", "Wei Chen"],
        ),
        ("Meet Dean Patricia Holm w/ Dean Holm.", ["Patricia Holm, Dean", "Dean Holm"]),
        (
            "Sie sprechen mit unserer Leiterin Data, Lena Hoffmann, und unserem CTO Jonas Weber.",
            ["Lena Hoffmann, Leiterin Data", "Jonas Weber, CTO"],
        ),
        (
            "Das Gespräch führen Lena Hoffmann (Leiterin Data) und Herr Weber.",
            ["Lena Hoffmann, Leiterin Data", "Weber"],
        ),
        (
            "Vous rencontrerez Claire Martin, directrice technique, et M. Paul Durand.",
            ["Claire Martin, directrice technique", "Paul Durand"],
        ),
        ("Se reunirá con Ana García López, directora de datos.", ["Ana García López, directora de datos"]),
        ("You will meet the director Dana Ortiz.", ["Dana Ortiz, director"]),
        ("You will meet someone for the director Dana Ortiz.", ["Dana Ortiz"]),
        ("You will meet someone, the director Dana Ortiz.", ["Dana Ortiz, director"]),
        ("We spoke to the usual director Dana Ortiz with Dr. Wei Chen. Bye.", ["Wei Chen"]),
        ("Interview with Xanthe at Northwind", []),
        ("Interview at Acme Robotics for the role", []),
        ("Dana Ortiz is our customer.", []),
    ],
)
def test_who_holds_the_talk_is_told_by_the_sentence(text: str, interviewers: list[str]) -> None:
    assert told(text)[0] == interviewers


@pytest.mark.parametrize(
    ("text", "interviewers"),
    [
        ("Interviewers: Dana Ortiz (Head of Data), Wei Chen", ["Dana Ortiz, Head of Data", "Wei Chen"]),
        ("Interviewer(s): Ortiz, Dana; Chen, Wei", ["Dana Ortiz", "Wei Chen"]),
        (
            "Interviewers:\n- Dana Ortiz, Head of Data\n- Wei Chen\n\nBest",
            ["Dana Ortiz, Head of Data", "Wei Chen"],
        ),
        (
            "Interviewers:\n\nDana Ortiz\nHead of Data\nWei Chen\nLocation: here",
            ["Dana Ortiz, Head of Data", "Wei Chen"],
        ),
        ("Guests\nPriya Shah - organizer\nDana Ortiz", ["Dana Ortiz"]),
        ("Interviewers: to be announced\nDana Ortiz", ["Dana Ortiz"]),
        ("Interviewers:\nto be announced", []),
        ("Interviewers:\n", []),
        ("Teilnehmer: Uwe Schäfer (Leiter Konstruktion)", ["Uwe Schäfer, Leiter Konstruktion"]),
        ("Interlocuteurs : Claire Martin", ["Claire Martin"]),
        ("面接官：田中 太郎（部長）", ["田中 太郎, 部長"]),
    ],
)
def test_a_label_names_those_behind_it_or_in_the_list_below(text: str, interviewers: list[str]) -> None:
    assert told(text)[0] == interviewers


@pytest.mark.parametrize(
    "text",
    [
        "Questions? Contact Priya Shah.",
        "Recruiter: Priya Shah",
        "Please reach out to Priya Shah with any questions.",
        "Priya Shah will send you the details.",
        "Bei Rückfragen wenden Sie sich an Priya Shah.",
        "Für Fragen steht Ihnen Priya Shah gerne zur Verfügung.",
    ],
)
def test_who_arranges_the_talk_is_a_coordinator(text: str) -> None:
    assert told(text) == ([], ["Priya Shah"])


@pytest.mark.parametrize(
    ("text", "candidate"),
    [
        ("Hi Robin,", "Robin"),
        ("Dear Ms. Vale:", "Vale"),
        ("Sehr geehrte Frau Vale,", "Vale"),
        ("Bonjour Robin Vale", "Robin Vale"),
        ("Candidate: Robin Vale", "Robin Vale"),
        ("バレ・ロビン様", "バレ・ロビン"),
    ],
)
def test_a_greeting_or_a_label_names_the_candidate(text: str, candidate: str) -> None:
    assert cast(text).candidates == [candidate]


def test_the_one_who_is_greeted_is_no_interviewer() -> None:
    assert told("Hi Robin,\nyou will meet Robin Vale and Dana Ortiz.")[0] == ["Robin Vale", "Dana Ortiz"]
    assert told("Dear Robin Vale,\nWith: Robin Vale, Dana Ortiz")[0] == ["Dana Ortiz"]


def test_a_greeting_without_a_name_names_nobody() -> None:
    assert cast("Hi there,").candidates == []
    assert cast("Hello to all of you who want it,").candidates == []


@pytest.mark.parametrize(
    "text", ["I will call you.", "an interview with me", "ich rufe Sie an", "je vous appellerai"]
)
def test_a_writer_who_holds_the_talk_says_so(text: str) -> None:
    assert cast(text).holds_talk


def test_looking_forward_is_a_weaker_word() -> None:
    found = cast("Looking forward to speaking with you.")
    assert found.looks_forward
    assert not found.holds_talk


def test_who_is_only_mentioned_is_kept_apart() -> None:
    found = cast("Dana Ortiz wrote our handbook. It is long and tells of everything, of Wei Chen as well.")
    assert (found.interviewers, [person.name for person in found.mentioned]) == (
        [],
        ["Dana Ortiz", "Wei Chen"],
    )
