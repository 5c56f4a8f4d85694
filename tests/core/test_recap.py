import json
from pathlib import Path

import pytest

from afterview.core.needs import Need, ad_needs, interview_needs
from afterview.core.recap import RecapItem, recap
from afterview.core.recap.ranking import ranked, terms

AD = """Requirements
- Experience with React and TypeScript
- Strong SQL skills
Benefits
- A kitchen
"""
RESUME = {
    "work": [
        {
            "name": "Harbor Metrics",
            "position": "Engineer",
            "startDate": "2019",
            "endDate": "2022",
            "highlights": [
                "Organised the summer party",
                "Built 15 client websites using React",
                "Wrote SQL reports",
            ],
        }
    ]
}


def test_an_item_stands_beside_the_need_that_it_answers() -> None:
    needs = ad_needs(AD)
    assert recap(RESUME, needs, limit=1) == (
        RecapItem(
            "resume.work[0].highlights[2]",
            "Wrote SQL reports",
            Need("Strong SQL skills", "must", "job_ad"),
            "I wrote SQL reports.",
        ),
    )


def test_an_item_that_answers_nothing_has_no_need_and_comes_last() -> None:
    last = recap(RESUME, ad_needs(AD))[-1]
    assert (last.text, last.need) == ("Organised the summer party", None)


def test_needs_of_the_interview_weigh_more_than_the_advertisement() -> None:
    needs = (*interview_needs(("somebody to organise our parties",)), *ad_needs(AD))
    first = recap(RESUME, needs)[0]
    assert first.text == "Organised the summer party"
    assert first.need == Need("somebody to organise our parties", "interview", "needs[0]")


def test_without_needs_the_order_is_the_resume_s_own() -> None:
    assert [item.text for item in recap(RESUME, ())] == RESUME["work"][0]["highlights"]


def test_an_empty_resume_gives_nothing() -> None:
    assert recap({}, ad_needs(AD)) == ()


def test_of_two_items_that_answer_alike_the_first_of_the_resume_comes_first() -> None:
    assert [
        place
        for place, _ in ranked(["Welded pipes", "Welded pipes"], (Need("Welding pipes", "must", "job_ad"),))
    ] == [0, 1]


def test_a_word_that_every_job_is_described_with_makes_no_answer() -> None:
    (found,) = ranked(["Worked in a team"], (Need("Ability to work in a team", "must", "job_ad"),))
    assert found == (0, None)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("led a team", "leading teams"),
        ("analysed", "analysis"),
        ("organisation", "organization"),
        ("Node.js", "NodeJS"),
        ("React.js", "React"),
        ("problem-solving", "problem solving"),
    ],
)
def test_two_spellings_are_one_term(one: str, other: str) -> None:
    assert terms(one) == terms(other)


def test_numbers_are_no_terms() -> None:
    assert terms("5 of 40") == frozenset()


SHARED = Path(__file__).parents[3] / "shared/corpora/matching/pairs.jsonl"


@pytest.mark.skipif(
    not SHARED.exists(), reason=f"{SHARED} is not here: the labelled pairs stay outside the repository"
)
def test_half_of_the_first_items_are_labelled_best_on_the_evaluation_set() -> None:
    best = 0
    pairs = [json.loads(line) for line in SHARED.read_text().splitlines()]
    for pair in pairs:
        (first, _), *_ = ranked(pair["bullets"], ad_needs(pair["ad_text"]))
        best += pair["labels"][first] == 2
    assert best >= len(pairs) / 2
