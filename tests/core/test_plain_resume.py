from typing import Any

import pytest

from afterview.core.plain_resume import read_plain
from afterview.core.resume_dates import Dates, cut_dates

MARKDOWN = """# Robin Vale
Data Engineer
robin@example.org | +1 (312) 555-0100 | https://vale.example

## Summary
Data engineer with 8 years in streaming.

## Experience

### Senior Data Engineer, Harbor Metrics (Mar 2020 – Present)
- Moved nightly batch jobs to **streaming**, cutting delay from 6 hours to
  4 minutes
- Led a [team](https://vale.example/team) of 4

### Lakeside Bank — Data Analyst
*June 2016 – Feb 2020*
* Built 30 dashboards in Tableau

## Education
BSc in Computer Science, University of Illinois, 2016

## Skills
- **Languages:** Python, SQL
- Kafka, dbt

## Languages
Spanish (native), English – fluent, Dutch
"""

PLAIN = """DANA ORTIZ
12 Elm Street, Leeds LS1 2AB
dana@example.org

PROFESSIONAL PROFILE
Registered nurse with ten years in emergency care, who stays quite calm
under pressure.

EMPLOYMENT HISTORY
St. James Hospital, Leeds                                   2015 - present
Staff Nurse, Emergency Department
•\tTriage up to 40 patients a shift
•\tMentor newly qualified nurses and lead the weekly teaching
\tsession
Leeds General Infirmary                                     09/2011 - 08/2015
Healthcare Assistant
•\tTook observations

EDUCATION AND TRAINING
University of Leeds
BSc Nursing (Adult)
2012 - 2015

Certificates: ALS (2019)
Note: kept safe
HOBBIES & INTERESTS
Running, choir

REFERENCES
Available on request
"""


def entries(text: str, section: str) -> list[dict[str, Any]]:
    found = read_plain(text)[section]
    assert isinstance(found, list)
    return found


def test_a_markdown_resume_becomes_json_resume() -> None:
    assert read_plain(MARKDOWN) == {
        "basics": {
            "name": "Robin Vale",
            "label": "Data Engineer",
            "email": "robin@example.org",
            "phone": "+1 (312) 555-0100",
            "url": "https://vale.example",
            "summary": "Data engineer with 8 years in streaming.",
        },
        "work": [
            {
                "name": "Harbor Metrics",
                "position": "Senior Data Engineer",
                "startDate": "2020-03",
                "highlights": [
                    "Moved nightly batch jobs to streaming, cutting delay from 6 hours to 4 minutes",
                    "Led a team of 4",
                ],
            },
            {
                "name": "Lakeside Bank",
                "position": "Data Analyst",
                "startDate": "2016-06",
                "endDate": "2020-02",
                "highlights": ["Built 30 dashboards in Tableau"],
            },
        ],
        "education": [
            {
                "institution": "University of Illinois",
                "studyType": "BSc",
                "area": "Computer Science",
                "startDate": "2016",
                "endDate": "2016",
            }
        ],
        "skills": [{"name": "Languages", "keywords": ["Python", "SQL"]}, {"name": "Kafka"}, {"name": "dbt"}],
        "languages": [
            {"language": "Spanish", "fluency": "native"},
            {"language": "English", "fluency": "fluent"},
            {"language": "Dutch"},
        ],
    }


def test_a_plain_text_resume_becomes_json_resume() -> None:
    assert read_plain(PLAIN) == {
        "basics": {
            "name": "Dana Ortiz",
            "email": "dana@example.org",
            "summary": "Registered nurse with ten years in emergency care, who stays quite calm "
            "under pressure.",
        },
        "work": [
            {
                "name": "St. James Hospital",
                "position": "Staff Nurse",
                "description": "Leeds, Emergency Department",
                "startDate": "2015",
                "highlights": [
                    "Triage up to 40 patients a shift",
                    "Mentor newly qualified nurses and lead the weekly teaching session",
                ],
            },
            {
                "name": "Leeds General Infirmary",
                "position": "Healthcare Assistant",
                "startDate": "2011-09",
                "endDate": "2015-08",
                "highlights": ["Took observations"],
            },
        ],
        "education": [
            {
                "institution": "University of Leeds",
                "studyType": "BSc Nursing (Adult)",
                "startDate": "2012",
                "endDate": "2015",
            }
        ],
        "certificates": [{"name": "ALS", "date": "2019"}, {"name": "Note: kept safe"}],
        "interests": [{"name": "Running"}, {"name": "choir"}],
    }


def test_an_empty_text_gives_nothing() -> None:
    assert read_plain(" \n") == {}


def test_a_text_without_headings_is_one_post() -> None:
    assert read_plain("Led a team of five\n- Won a prize\n") == {
        "work": [{"highlights": ["Led a team of five", "Won a prize"]}]
    }


def test_a_long_line_above_the_first_heading_is_the_summary() -> None:
    top = (
        "Robin Vale\nI have spent my working life with data that moves.\n"
        "And with data that stands quite still in its tables.\n"
    )
    resume = read_plain(f"{top}Profile\nCalm.\nSkills\nSQL")
    assert resume["basics"] == {
        "name": "Robin Vale",
        "summary": "I have spent my working life with data that moves. "
        "And with data that stands quite still in its tables. Calm.",
    }


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("WORK EXPERIENCE", "work"),
        ("Professional Experience:", "work"),
        ("PROFESSIONAL", "work"),
        ("**Employment History**", "work"),
        ("## Volunteering", "volunteer"),
        ("Honors & Awards", "awards"),
        ("Certifications and Licenses", "certificates"),
        ("Key Skills", "skills"),
        ("Personal Projects", "projects"),
        ("Publications", "publications"),
    ],
)
def test_a_heading_opens_its_section(heading: str, section: str) -> None:
    assert section in read_plain(f"Robin Vale\n\n{heading}\nSomething Good\n")


def test_an_underlined_line_is_a_heading() -> None:
    assert read_plain("Skills\n------\nSQL\n\nEducation\n=========\nUIC, 2016")["skills"] == [{"name": "SQL"}]


def test_a_rule_between_parts_is_no_text() -> None:
    assert read_plain("Skills\n\n-----\n- SQL\n---\n- R") == {"skills": [{"name": "SQL"}, {"name": "R"}]}


def test_a_section_named_twice_goes_on() -> None:
    assert read_plain("Skills\nSQL\nAwards\nBest in show\nTools\nExcel")["skills"] == [
        {"name": "SQL"},
        {"name": "Excel"},
    ]


@pytest.mark.parametrize(
    ("head", "position", "employer"),
    [
        ("Acme Logistics | Operations Manager | 2018-2022", "Operations Manager", "Acme Logistics"),
        ("Operations Manager at Acme, 2018-2022", "Operations Manager", "Acme"),
        ("Supervisor\nBolt Fulfillment, Reno, NV\nJan 2015 to Dec 2017", "Supervisor", "Bolt Fulfillment"),
        ("Welder, Acme, Remote, 2018 - 2019", "Welder", "Acme"),
        ("Bank Teller, Lakeside Bank, 2019", "Bank Teller", "Lakeside Bank"),
        ("Sky Pioneers, Rides and Lifts, 2018 – 2019", "Rides and Lifts", "Sky Pioneers"),
        ("Acme (2018)", None, "Acme"),
        ("Ski Instructor (2018)", "Ski Instructor", None),
    ],
)  # fmt: skip
def test_position_and_employer_are_told_apart(head: str, position: str | None, employer: str | None) -> None:
    (post,) = entries(f"Experience\n{head}\n- Did it", "work")
    assert (post.get("position"), post.get("name")) == (position, employer)


def test_sentences_below_a_post_are_its_summary() -> None:
    text = (
        "Experience\nClerk, Acme (2018)\nThe books of three shops were mine. \nI liked the quiet of it all.\n"
    )
    (post,) = entries(text, "work")
    assert post["summary"] == "The books of three shops were mine. I liked the quiet of it all."


def test_an_unmarked_line_that_tells_a_deed_is_a_highlight() -> None:
    (post,) = entries(
        "Experience\nClerk, Acme, 2018\n\nKept the books of shops\nClosed them each month\n", "work"
    )
    assert post["highlights"] == ["Kept the books of shops", "Closed them each month"]


def test_a_second_line_after_a_gap_still_names_the_same_post() -> None:
    (post,) = entries("Experience\nAcme  2018\n\nClerk\n- Kept books", "work")
    assert (post["name"], post["position"]) == ("Acme", "Clerk")


def test_posts_without_a_word_about_them_are_parted_by_their_dates() -> None:
    text = "Experience\nClerk, Acme, 2018\nWelder, Forge, 2019\n\nDriver\nLift Group"
    assert [post["position"] for post in entries(text, "work")] == ["Clerk", "Welder", "Driver"]


def test_a_line_that_goes_on_in_lower_case_or_after_a_full_line_is_joined() -> None:
    text = (
        "Summary\n"
        "I have kept the books of shops, mills and forges in all of the North\n"
        "and in Wales. Then I stopped and looked around me for another thing to do with\n"
        "Numbers.\n"
        "Projects\nLedger\n- Kept the whole of it in a table that everybody could read and\nUnderstand\n"
        "- wrote\n  Docs\n"
    )
    resume = read_plain(text)
    assert str(resume["basics"]).count(
        "Wales. Then I stopped and looked around me for another thing to do with Numbers."
    )
    assert resume["projects"] == [
        {
            "name": "Ledger",
            "highlights": [
                "Kept the whole of it in a table that everybody could read and Understand",
                "wrote Docs",
            ],
        }
    ]


def test_highlights_of_a_degree_are_kept() -> None:
    (degree,) = entries("Education\nMIT\n- Led a choir\n", "education")
    assert degree == {"institution": "MIT", "highlights": ["Led a choir"]}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Tools: hammer, tongs", [{"name": "Tools", "keywords": ["hammer", "tongs"]}]),
        ("Machines:\nhammer", [{"name": "hammer"}]),
        ("Word (2016, 2019); Excel", [{"name": "Word (2016, 2019)"}, {"name": "Excel"}]),
        (
            "Strong background in keeping the books of shops, mills",
            [{"name": "Strong background in keeping the books of shops, mills"}],
        ),
    ],
)
def test_skills_are_listed_apart(line: str, expected: list[object]) -> None:
    assert read_plain(f"Skills\n{line}")["skills"] == expected


def test_the_date_of_an_award_stands_apart() -> None:
    assert read_plain("Awards\nBest in show, 2019\n2020\n")["awards"] == [
        {"title": "Best in show", "date": "2019"}
    ]


@pytest.mark.parametrize(
    ("line", "rest", "dates"),
    [
        ("Acme, Jan 2020 – Present", "Acme", Dates("2020-01", None)),
        ("Acme (March 2018 to 05/2019)", "Acme", Dates("2018-03", "2019-05")),
        ("Acme 2018-2020", "Acme", Dates("2018", "2020")),
        ("Acme 2018-03 - 2020-11", "Acme", Dates("2018-03", "2020-11")),
        ("Jan - Mar 2020 Acme", "Acme", Dates("2020-01", "2020-03")),
        ("Acme since 2019", "Acme", Dates("2019", None)),
        ("Acme, 2019 –", "Acme", Dates("2019", None)),
        ("Acme (2019)", "Acme", Dates("2019", "2019")),
        ("Acme, Summer 2019", "Acme", Dates("2019", "2019")),
        ("Acme, 13/2019", "Acme", Dates("2019", "2019")),
        ("In 2019 we won", "In 2019 we won", None),
        ("Acme", "Acme", None),
    ],
)
def test_dates_are_cut_out_of_a_line(line: str, rest: str, dates: Dates | None) -> None:
    assert cut_dates(line) == (rest, dates)


def test_a_line_of_markup_alone_is_no_deed() -> None:
    assert read_plain("Experience\nDr. Experience\n**")["work"]
