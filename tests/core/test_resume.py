from collections.abc import Mapping

import pytest

from afterview.core.resume import ResumeItem, resume_items

WORK = {
    "name": "Harbor Metrics",
    "position": "Data Engineer",
    "startDate": "2019-03",
    "endDate": "2023-05",
    "summary": "Owned ingestion. Led three people.",
    "highlights": ["Moved nightly batch jobs to streaming"],
}


def texts(resume: Mapping[str, object]) -> list[tuple[str, str]]:
    return [(item.path, item.text) for item in resume_items(resume)]


def test_an_item_knows_where_it_stood_and_when() -> None:
    assert resume_items({"work": [{**WORK, "summary": None}]}) == (
        ResumeItem(
            "resume.work[0].highlights[0]",
            "Moved nightly batch jobs to streaming",
            "work",
            where="Harbor Metrics",
            position="Data Engineer",
            starts="2019-03",
            ends="2023-05",
            current=False,
        ),
    )


def test_each_sentence_of_a_summary_is_an_item_under_one_path() -> None:
    assert texts({"work": [WORK]})[:2] == [
        ("resume.work[0].summary", "Owned ingestion."),
        ("resume.work[0].summary", "Led three people."),
    ]


@pytest.mark.parametrize(
    ("dates", "current", "ends"),
    [
        ({"startDate": "2020"}, True, None),
        ({"startDate": "2020", "endDate": ""}, True, None),
        ({"startDate": "2020", "endDate": "Present"}, True, None),
        ({"endDate": "now."}, True, None),
        ({"startDate": 2018, "endDate": 2020}, False, "2020"),
        ({}, None, None),
    ],
)
def test_a_post_is_current_where_its_dates_say_so(
    dates: dict[str, object], current: object, ends: str | None
) -> None:
    (item,) = resume_items({"work": [{"name": "Acme", **dates}]})
    assert (item.current, item.ends) == (current, ends)


@pytest.mark.parametrize(
    ("resume", "expected"),
    [
        ({"work": [{"company": "Acme", "position": "Clerk"}]}, [("resume.work[0]", "Clerk, Acme")]),
        (
            {"volunteer": [{"organization": "Local High Schools", "position": "Health Educator"}]},
            [("resume.volunteer[0]", "Health Educator, Local High Schools")],
        ),
        (
            {
                "education": [
                    {"institution": "UIC", "studyType": "BSc", "area": "Nursing", "courses": ["ICU care"]}
                ]
            },
            [("resume.education[0]", "BSc in Nursing, UIC"), ("resume.education[0].courses[0]", "ICU care")],
        ),
        ({"certificates": [{"name": "CEN", "issuer": "BCEN"}]}, [("resume.certificates[0]", "CEN")]),
        (
            {"awards": [{"title": "Teacher of the Year", "summary": "Out of 90."}]},
            [("resume.awards[0]", "Teacher of the Year"), ("resume.awards[0].summary", "Out of 90.")],
        ),
        ({"publications": [{"name": "On Queues"}]}, [("resume.publications[0]", "On Queues")]),
        (
            {"skills": [{"name": "Coding", "keywords": ["SQL", "CSS"]}, "Excel", {"keywords": ["R"]}]},
            [
                ("resume.skills[0]", "Coding: SQL, CSS"),
                ("resume.skills[1]", "Excel"),
                ("resume.skills[2]", "R"),
            ],
        ),
        (
            {"languages": [{"language": "Spanish", "fluency": "Native"}]},
            [("resume.languages[0]", "Spanish: Native")],
        ),
        ({"interests": [{"name": "Chess"}]}, [("resume.interests[0]", "Chess")]),
        (
            {"projects": [{"name": "Ledger", "keywords": ["Go"]}, {"name": "X", "description": "Parses X."}]},
            [("resume.projects[0]", "Ledger: Go"), ("resume.projects[1].description", "Parses X.")],
        ),
        ({"work": [{"highlights": "one text"}]}, [("resume.work[0].highlights[0]", "one text")]),
        ({"work": [{"highlights": [" a\n b ", "", 3]}]}, [("resume.work[0].highlights[0]", "a b")]),
    ],
)
def test_each_section_gives_its_items(resume: dict[str, object], expected: list[tuple[str, str]]) -> None:
    assert texts(resume) == expected


def test_the_summary_at_the_top_comes_last() -> None:
    assert texts({"basics": {"summary": "I build."}, "skills": [{"name": "Go"}]}) == [
        ("resume.skills[0]", "Go"),
        ("resume.basics.summary", "I build."),
    ]


@pytest.mark.parametrize(
    "resume",
    [
        {},
        {"work": None},
        {"work": "text"},
        {"work": [None, {}, {"name": True}]},
        {"basics": []},
        {"meta": [{"name": "x"}]},
    ],
)
def test_what_has_another_shape_is_passed_over(resume: dict[str, object]) -> None:
    assert resume_items(resume) == ()
