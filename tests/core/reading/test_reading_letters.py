"""Letters without a calendar, as people and scheduling services write them, and what each must give.

Each file in `letters` is one letter; only the fields it expects are judged.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from reading_material import differences, letter, letter_case, read_letter

LETTERS = sorted((Path(__file__).parent / "letters").glob("*.txt"))
ASKED = {"starts", "ends", "time_zone", "people"}


@pytest.mark.parametrize("path", LETTERS, ids=lambda path: path.stem)
def test_a_letter_gives_what_it_says_and_asks_for_the_rest(path: Path) -> None:
    case = letter_case(path)
    reading = read_letter(case.letter)
    assert list(differences(reading["interviews"], case.interviews)) == []
    if case.ask is not None:
        assert ASKED & set(reading["ask"]) == set(case.ask)


TALK = "Your interview is on 23 November 2026, 10:00 to 11:00 CST, with Dana Ortiz."


@pytest.mark.parametrize(
    ("sender", "coordinators"),
    [
        ("Corvexa <noreply@myworkday.com>", []),
        ("Priya <priya@hire.lever.co>", ["Priya"]),
        ("Priya Shah <no-reply@hire.lever.co>", ["Priya Shah"]),
    ],
)
def test_one_word_before_a_machines_address_is_nobody(sender: str, coordinators: list[str]) -> None:
    people = read_letter(letter(TALK, sender=sender))["interviews"][0]["people"]
    assert [person["name"] for person in people] == ["Dana Ortiz", *coordinators]
