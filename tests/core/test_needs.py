import json
from pathlib import Path

import pytest

from afterview.core.needs import Need, ad_needs, interview_needs


def told(ad: str) -> list[tuple[str, str]]:
    return [(need.source, need.text) for need in ad_needs(ad)]


def test_the_parts_of_an_advertisement_are_told_apart() -> None:
    ad = """Acme Ltd
About us
Acme is a leading maker of anvils.
We love anvils.

What you will do
• Forge anvils of up to 40 kg
• Train apprentices

Requirements:
- Three years at a forge
- A driving licence would be a plus

**Nice to have**
- Farrier training

## Benefits
- A pension scheme
- Free anvils

How to apply
Send a letter to the forge.
"""
    assert told(ad) == [
        ("duty", "Forge anvils of up to 40 kg"),
        ("duty", "Train apprentices"),
        ("must", "Three years at a forge"),
        ("wish", "A driving licence would be a plus"),
        ("wish", "Farrier training"),
    ]


@pytest.mark.parametrize(
    "aside",
    [
        "Acme is an equal-opportunity employer.",
        "The salary is £30,000 to £35,000.",
        "You will get 25 days of annual leave.",
        "Please apply with a cover letter.",
        "We offer a great culture.",
        "You must be legally authorized to work in the US.",
        "Are you ready to make a difference?",
        "Write to jobs@acme.example.",
        "This job description is not intended as a contract.",
    ],
)
def test_pay_benefits_law_and_applying_are_no_needs_wherever_they_stand(aside: str) -> None:
    assert told(f"Requirements\nWelding\n{aside}") == [("must", "Welding")]


def test_in_running_prose_only_what_asks_something_is_a_need() -> None:
    ad = "The forge is in Leeds. You will forge anvils. The successful candidate has strong arms. It is warm."
    assert told(ad) == [
        ("duty", "You will forge anvils."),
        ("duty", "The successful candidate has strong arms."),
    ]


def test_where_nothing_reads_as_a_need_all_that_is_nothing_else_counts() -> None:
    assert told("Forging anvils. Our salary is good.") == [("duty", "Forging anvils.")]


def test_a_text_that_says_nothing_has_no_needs() -> None:
    assert ad_needs("") == ()
    assert ad_needs("Benefits:\nPension\n* * *") == ()


@pytest.mark.parametrize(
    ("heading", "source"),
    [
        ("REQUIREMENTS", "must"),
        ("What we're looking for", "must"),
        ("You should apply if:", "must"),
        ("Who you are", "must"),
        ("Skills & Experience", "must"),
        ("The person", "must"),
        ("Duties & Responsibilities include, but are not limited to:", "duty"),
        ("The role", "duty"),
        ("Job Overview", "duty"),
        ("Day-to-day:", "duty"),
        ("Desired Skills/Experience:", "wish"),
        ("Bonus points", "wish"),
    ],
)
def test_a_heading_says_what_its_list_is(heading: str, source: str) -> None:
    assert told(f"{heading}\nForging anvils") == [(source, "Forging anvils")]


@pytest.mark.parametrize(
    "heading",
    [
        "Benefits package",
        "What you'll get",
        "About Acme Forge",
        "Working at Acme",
        "Our Core Values:",
        "Perks:",
        "Interview process",
        "Equal opportunity",
        "Company Description",
    ],
)
def test_what_stands_below_an_aside_is_no_need(heading: str) -> None:
    assert told(f"Requirements\nWelding\n{heading}\nForging anvils") == [("must", "Welding")]


@pytest.mark.parametrize(
    "line",
    [
        "Reporting skills",
        "Managing processes",
        "Experience with forges",
        "- Requirements engineering",
        "the role of iron",
    ],
)
def test_a_short_line_of_a_list_is_no_heading(line: str) -> None:
    assert told(f"Requirements\n{line}\nForging") == [("must", line.removeprefix("- ")), ("must", "Forging")]


def test_a_heading_of_skills_below_a_wish_stays_a_wish() -> None:
    assert told("Desirable:\nSkills:\nForging") == [("wish", "Forging")]


def test_a_sub_heading_of_no_kind_leaves_the_part_as_it_is() -> None:
    assert told("Benefits:\nIron and Steel:\nFree iron\nRequirements:\nForging") == [("must", "Forging")]


def test_a_line_with_a_label_is_taken_by_its_label() -> None:
    ad = "Location: Leeds\nEducation: a degree in metals\nRequirements:\nTools: hammer"
    assert told(ad) == [("must", "a degree in metals"), ("must", "hammer")]


def test_a_need_is_listed_once_and_keeps_its_place() -> None:
    assert ad_needs("Requirements\nWelding\nForging\nWelding", "opportunities[0].job_ad") == (
        Need("Welding", "must", "opportunities[0].job_ad"),
        Need("Forging", "must", "opportunities[0].job_ad"),
    )


def test_lines_broken_at_a_fixed_width_are_joined() -> None:
    ad = (
        "Requirements\n"
        "- You have run a forge with more than three apprentices and more than\n"
        "  Forty anvils.\n"
        "- Welding\n"
    )
    assert told(ad) == [
        ("must", "You have run a forge with more than three apprentices and more than Forty anvils."),
        ("must", "Welding"),
    ]


def test_a_line_of_a_text_with_long_lines_is_a_paragraph() -> None:
    long = "Forging " + "very " * 30 + "large anvils"
    assert told(f"Requirements\n{long}\nWelding") == [("must", long), ("must", "Welding")]


def test_needs_of_an_interview_keep_their_places_and_blank_ones_fall_out() -> None:
    assert interview_needs(
        (" own the\n pipeline ", "", "mentor"), "opportunities[0].interviews[1].needs"
    ) == (
        Need("own the pipeline", "interview", "opportunities[0].interviews[1].needs[0]"),
        Need("mentor", "interview", "opportunities[0].interviews[1].needs[2]"),
    )


SHARED = Path(__file__).parents[3] / "shared/corpora/matching/pairs.jsonl"


@pytest.mark.skipif(
    not SHARED.exists(), reason=f"{SHARED} is not here: real advertisements stay outside the repository"
)
def test_every_real_advertisement_has_needs_and_none_of_them_is_about_pay_or_benefits() -> None:
    for line in SHARED.read_text().splitlines():
        needs = ad_needs(json.loads(line)["ad_text"])
        assert len(needs) >= 2
        assert not [
            need
            for need in needs
            if "401" in need.text or "per annum" in need.text or "equal opp" in need.text
        ]
