from collections.abc import Callable
from typing import Any

from afterview.core.letters.lint import Finding
from each_wording import each

Judge = Callable[..., list[Finding]]

DANA, SOREN, MARIA = "Dana Ortiz", "Dr. Søren Åkesson", "Maria van der Berg"
BODY = "Thank you for your time."


def greeted(judge: Judge, salutation: str, person: str | None, **how: Any) -> list[Finding]:  # noqa: ANN401
    return judge("names", f"{salutation}\n\n{BODY}\n\nSincerely,\nRobin Vale", person=person, **how)


@each(
    ("salutation", "person"),
    [
        ("Dear Dana,", DANA),
        ("Dear Ms. Ortiz,", DANA),
        ("Dear Ms. Dana Ortiz:", DANA),
        ("DANA,", DANA),
        ("DEAR MS. ORTIZ,", DANA),
        ("Dear Dr. Ortiz,", DANA),
        ("Dear D. Ortiz,", DANA),
        ("Dear Ortiz Dana,", DANA),
        ("Dear Head Ortiz,", DANA),
        ("Dana sir,", DANA),
        ("Hi Dana!", DANA),
        ("Hello,", DANA),
        ("Dear [Name],", DANA),
        ("Dear Dr. Åkesson,", SOREN),
        ("Dear Søren,", SOREN),
        ("Dear Mr Søren Åkesson,", SOREN),
        ("Kjære Søren,", SOREN),
        ("Dear S. Åkesson,", SOREN),
        ("DEAR DR. ÅKESSON,", SOREN),
        ("Dear So\u0308ren,".replace("o\u0308", "ø"), SOREN),
        ("Dear A\u030akesson,", SOREN),
        ("Dear Ms van der Berg,", MARIA),
        ("Dear Ms. Van Der Berg,", MARIA),
        ("Dear Maria van der Berg,", MARIA),
        ("Dear Maria,", MARIA),
    ],
)
def test_any_recorded_part_may_be_greeted(judge: Judge, salutation: str, person: str) -> None:
    assert greeted(judge, salutation, person) == []


@each(
    ("salutation", "person", "fix"),
    [
        ("Dear Diana,", DANA, "Dana"),
        ("Dear Ms. Ortis,", DANA, "Ortiz"),
        ("Dear Dana Ortez,", DANA, "Dana Ortiz"),
        ("Dear Priya,", DANA, DANA),
        ("Dear Dr. Åkesson,", DANA, DANA),
        ("Dear Dana and Søren,", DANA, "Dana"),
        ("Dear Ms. Smith,", DANA, DANA),
        ("Dear all,", DANA, DANA),
        ("Dear Sir or Madam,", DANA, DANA),
        ("To whom it may concern:", DANA, DANA),
        ("Dear Hiring Manager,", DANA, DANA),
        ("Dear Soren,", SOREN, "Søren"),
        ("Dear Sören,", SOREN, "Søren"),
        ("Dear Dr. Akesson,", SOREN, "Åkesson"),
        ("Dear Ms Berg,", MARIA, "van der Berg"),
        ("Dear Ms van den Berg,", MARIA, "van der Berg"),
        ("Dear Ms der Berg,", MARIA, "van der Berg"),
        ("Dear Ms Vanderberg,", MARIA, MARIA),
        ("Dear Marie,", MARIA, "Maria"),
    ],
)
def test_another_spelling_or_another_person_is_found(
    judge: Judge, salutation: str, person: str, fix: str
) -> None:
    assert [finding.fix for finding in greeted(judge, salutation, person)] == [fix]


def test_the_message_says_who_is_meant(judge: Judge) -> None:
    assert "not to Dr. Søren Åkesson" in greeted(judge, "Dear Søren,", DANA)[0].message
    assert "alone" in greeted(judge, "Dear Dana and Søren,", DANA)[0].message
    assert "nobody by name" in greeted(judge, "Dear all,", DANA)[0].message


def test_without_a_reader_anybody_recorded_may_be_greeted(judge: Judge) -> None:
    for salutation in ("Dear Maria,", "Dear team,", "Dear Hiring Manager,"):
        assert greeted(judge, salutation, None, kind="follow_up") == []
    found = greeted(judge, "Dear Ms. Smith,", None, kind="follow_up")
    assert [(finding.fix, finding.message) for finding in found] == [
        (None, "“Ms. Smith” is nobody recorded here.")
    ]


def test_where_nobody_is_recorded_nobody_is_wrong(judge: Judge) -> None:
    def change(journal: dict[str, Any]) -> None:
        journal["opportunities"][0]["interviews"] = []

    found = greeted(judge, "Dear Ms. Smith,", None, interview=None, kind="withdraw", change=change)
    assert found == []


@each(
    "sentence",
    [
        "I want to be Data Engineer at Northwind Analytics.",
        "I want to join NORTHWIND ANALYTICS as a data engineer.",
        "I'd love to work for Northwind.",
        "The Data Engineer (Streaming) role at Northwind Analytics, Inc. is what I want.",
        "I want the Data Engineer position, and Northwind's pipelines with it.",
        "I want the Streaming Data Engineer position.",
        "I would like to work at Northwind Analytics LLC.",
        "At Harbor Freight Lines I was a Data Analyst.",
        "As a Junior Analyst at Lakeside Bank I wrote reports.",
        "My work at Lakeside Bank taught me patience, and I want to join you.",
        "When I was Data Engineer at Lakeside Bank, I hoped for more.",
        "I spoke with Maria van der Berg as well.",
        "Ms. Ortiz, you were right.",
        "I would be glad to join the team at Northwind.",
        "I would love to be part of Data at Northwind.",
        "I want the job of Data-Engineer.",
        "Northwind. Analytics is my trade.",
        "I want to work for Chicago.",
        "Data Engineers at Northwind Analytics have it good.",
        "I'd want the Fun role too.",
        "Your Head of Data role is in good hands.",
        "The fjordlight mobility of it pleased me.",
        "I want to be Data Engineer at Chicago.",
        "I like dats and pipelines.",
        "The Data Scientist position was filled by a cousin.",
        "The position of Data Engineer at Chicago's Northwind suits me.",
    ],
)
def test_names_as_recorded_are_right(judge_body: Judge, sentence: str) -> None:
    assert judge_body("names", sentence) == []


@each(
    ("sentence", "fix"),
    [
        ("I want to work for Northwynd Analytics.", "Northwind"),
        ("I want to work for Northwind Analytica.", "Analytics"),
        ("I want to work for North Wind Analytics.", "Northwind"),
        ("I want to work for Northwind Logistics.", "Northwind Analytics"),
        ("I want to be Data Enginer at Northwind Analytics.", "Engineer"),
        ("I want to be Dta Engineer at Northwind Analytics.", "Data"),
        ("I am interested in the position of Data Scientist.", "Data Engineer (Streaming)"),
        ("I am interested in your Data Scientist position.", "Data Engineer (Streaming)"),
        ("I want to be your Data Architect.", "Data Engineer (Streaming)"),
        ("I want to join Lakeside Bank as a Data Engineer.", "Northwind Analytics"),
        ("I want to be Data Engineer at Globex.", "Northwind Analytics"),
        ("I want the Data Engineer (Streaming) position at Lakeside Bank.", "Northwind Analytics"),
        ("I would love to join Acme Systems.", "Northwind Analytics"),
        ("I thought of Fjordlight Mobility on the way home.", "Northwind Analytics"),
        ("Thank you, Ms. Ortizz, for your time.", "Ortiz"),
        ("Thank you, Dena Ortiz, for your time.", "Dana"),
    ],
)
def test_other_names_are_found_with_what_is_recorded(judge_body: Judge, sentence: str, fix: str) -> None:
    assert [finding.fix for finding in judge_body("names", sentence)] == [fix]


def test_a_name_without_accents_is_found_in_the_body(judge_body: Judge) -> None:
    found = judge_body("names", "Thank you, Soren Akesson.", person=SOREN)
    assert [finding.fix for finding in found] == ["Søren", "Åkesson"]


def test_other_letters_may_name_other_companies(judge_body: Judge) -> None:
    body = "I have accepted an offer from Fjordlight Mobility."
    assert judge_body("names", body, kind="share_decision") == []


def test_another_opportunity_at_the_same_company_is_no_other_company(judge_body: Judge) -> None:
    def change(journal: dict[str, Any]) -> None:
        journal["opportunities"][1]["company"] = "Northwind Analytics"

    assert judge_body("names", "I want to work for Northwind Analytics.", change=change) == []


def test_a_resume_without_jobs_has_no_former_employers(judge_body: Judge) -> None:
    def change(journal: dict[str, Any]) -> None:
        journal["resume"] = {"work": "none yet"}

    assert judge_body("names", "I want to join the Lakeside crew.", change=change) == []


def test_a_company_of_one_common_word_is_found_misspelt(judge_body: Judge) -> None:
    def change(journal: dict[str, Any]) -> None:
        journal["opportunities"][0]["company"] = "The Bakery"
        journal["opportunities"][0]["position"] = "Baker"

    assert judge_body("names", "I want to be a Baker at The Bakery.", change=change) == []
    assert [f.fix for f in judge_body("names", "I want to be a Bakerr here.", change=change)] == ["Baker"]


def test_the_letter_to_nobody_in_particular_names_no_reader(judge_body: Judge) -> None:
    assert judge_body("names", "Thank you, Ms. Ortizz.", kind="follow_up", person=None) == []


def test_a_particle_at_the_end_of_a_name_is_a_part_of_it(judge: Judge) -> None:
    def change(journal: dict[str, Any]) -> None:
        journal["opportunities"][0]["interviews"][0]["people"].append({"name": "Anna Di"})

    assert greeted(judge, "Dear Ms. Di,", "Anna Di", change=change) == []
