from collections.abc import Callable
from typing import Any

from afterview.core.letters.lint import Finding
from each_wording import each

Judge = Callable[..., list[Finding]]


@each(
    "body",
    [
        # numbers, with their units and subjects
        "I led a night team of five.",
        "I cut the nightly load from 6 hours to 40 minutes.",
        "I moved twelve machines to Airflow in eight months.",
        "We went from 34 to 29 percent of the budget.",
        "We went from 34 % to 29 %.",
        "That saved 40,000 dollars a year.",
        "I wrote reports for three hundred branches.",
        "Your 400 pipelines and 40 people deserve care.",
        "The mail to 9,000 people was a lesson.",
        "Sharing the calendar with six others is fine.",
        "One week in five sounds strict until you have done it.",
        "I have two things to add.",
        "Both of you, the two of you, were kind.",
        "One thing stayed with me 24/7.",
        "I am a hundred percent certain, and second to none.",
        "I led 5 analysts.",
        "You have three clusters.",
        # lengths of time
        "I have seven years with data.",
        "I was with Harbor Freight Lines for five years.",
        "I was at Lakeside Bank for two and a half years.".replace("two and a half", "two"),
        "I have been in data for ten years.",
        "Thank you for the hour and a half on Monday.",
        "Thank you for ninety minutes of your time.",
        "Thank you for an hour and a half.",
        "Thank you for the hour and a half and for ninety minutes of it.",
        "I was at Harbor Freight Lines for five years, and at Lakeside Bank for two years, which was long.",
        "I left with 3.7 and 240 credits.",
        "I was on call one week in five for two years.",
        "Nearly three years ago I left Harbor Freight Lines.",
        "I look forward to hearing within ten days.",
        # days, months, years, hours
        "Thank you for seeing me on Monday.",
        "Thank you for yesterday's interview.",
        "We met on 23 November.",
        "We met on Monday, November 23.",
        "Since 2019 I have moved data.",
        "In June 2016 I finished at State University.",
        "I was at Harbor until February 2024.",
        "Your reviews are on Thursday, I read.",
        "I look forward to hearing by December 4.",
        "I read about it last night.",
        "On Fridays I bake.",
        "Our call at 10:00 was short.",
        "We began at ten o'clock and ended at 11:30 am.",
        "It may rain, and we march on.",
        "The score was 45:30.",
        # names
        "I moved data at Harbor Freight Lines with Airflow.",
        "Maria van der Berg and Søren Åkesson were kind.",
        "I studied Statistics at State University.",
        "Christmas in Chicago is cold, they say.",
        "VERY good, I thought: Nobody asked.",
        "You said “Globex is a name”, and I laughed.",
        'You said "Globex  is" a name.',
        "The Head of Data and the Director of Operations agreed.",
        "Streaming is fine. Kafkaesque, even.",
        "Mr. Ortiz sends his regards.",
        "I read it on the train to State University, and to Harbor Freight Lines.",
        # skills
        "Kafka would be new to me.",
        "I have not used Spark yet.",
        "I would like to learn Terraform.",
        "How you use Kafka here was news to me.",
        "I have used Airflow and Python for years.",
        "I speak Spanish at home.",
        "I do not speak Portuguese.",
        "I asked about Spark and was told more than I hoped.",
        "I worked with SQL daily, although Spark is new to me.",
        "I have used what Spark is something I lack.",
        # addresses
        "My address is robin@example.org, my page northwind.example.",
        "I called 312 555 0177, or 212-555-0143.",
        "The number 2026-11-23 is a date and 12,000,000 is none of mine.".replace(
            " and 12,000,000 is none of mine", ""
        ),
    ],
)
def test_what_follows_from_the_journal_is_fact(judge_body: Judge, body: str) -> None:
    assert judge_body("facts", body) == []


@each(
    ("body", "span"),
    [
        ("I led a night team of 8.", "8"),
        ("I led a night crew of 12.", "12"),
        ("I moved 12 people to Airflow.", "12"),
        ("I moved 14 machines to Airflow.", "14"),
        ("We went from 34 to 25 percent.", "25"),
        ("That saved 40,000 euros a year.", "40,000"),
        ("I wrote reports for 300 trucks.", "300"),
        ("I built 400 pipelines.", "400"),
        ("I saved $60,000.", "60,000"),
        ("I cut it by 29 points.", "29"),
        ("I have fifteen years with data.", "fifteen"),
        ("I was with Harbor Freight Lines for seven years.", "seven"),
        ("I have twelve years with data in transport.", "twelve"),
        ("Thank you for the three hours.", "three"),
        ("Thank you for half an hour.", "half an hour"),
        ("It took me three months.", "three"),
        ("Thank you for seeing me on Tuesday.", "Tuesday"),
        ("Thank you for today's interview.", "today"),
        ("We met on 22 November.", "22 November"),
        ("We met on Sunday, November 23.", "Sunday"),
        ("I went there on Saturday.", "Saturday"),
        ("Since 2011 I have moved data.", "2011"),
        ("In March 2016 I finished.", "March 2016"),
        ("We began at 09:15.", "09:15"),
        ("We met at 4 pm.", "4 pm"),
        ("I worked with Globex before.", "Globex"),
        ("I worked for Globex.com then.", "Globex.com"),
        ("I worked with Globex Heavy Lifting.", "Globex"),
        ("I met Dr. Stone there.", "Stone"),
        ("I lived in Boston.", "Boston"),
        ("I worked at Stripe.", "Stripe"),
        ("I love Summit Systems.", "Summit"),
        ("I paid 3.50 there.", "3.50"),
        ("Kafkatron Omnitool is what I use.", "Kafkatron Omnitool"),
        ("I went to Ohio State University.", "Ohio"),
        ("I wrote to Data University of Chicago.", "Data University of Chicago"),
        ("My boss was Sören Åkesson.", "Sören"),
        ("I have run Kafka in production.", "Kafka"),
        ("My Spark experience is broad.", "Spark"),
        ("I am certified in HubSpot.", "HubSpot"),
        (
            "I have years of stream processing behind me, and I processed streams at night.",
            "stream processing",
        ),
        ("I have experience of processing streams for banks.", "processing streams"),
        ("I speak Portuguese.", "Portuguese"),
        ("I am fluent in German.", "German"),
        ("My address is robin@example.com.", "robin@example.com"),
        ("My page is https://robin.dev/cv.", "https://robin.dev/cv."),
        ("Ring 212 555 9999.", "212 555 9999"),
    ],
)
def test_what_does_not_follow_from_the_journal_is_found(judge: Judge, body: str, span: str) -> None:
    text = f"Dear Dana,\n\n{body}\n\nSincerely,\nRobin Vale"
    assert span in [text[one.start : one.end] for one in judge("facts", text)]


@each(
    ("body", "fix"),
    [
        ("Thank you for seeing me on Tuesday.", "Monday"),
        ("We met on Sunday, November 23.", "Monday"),
        ("My talk with Sören was good.", "Søren"),
        ("I led a team of 8.", None),
    ],
)
def test_a_fix_is_proposed_where_the_journal_has_one(judge_body: Judge, body: str, fix: str | None) -> None:
    assert [finding.fix for finding in judge_body("facts", body)] == [fix]


def test_the_message_tells_a_missing_figure_from_another_things(judge_body: Judge) -> None:
    assert "nowhere" in judge_body("facts", "I moved 77 machines.")[0].message
    assert "of something else" in judge_body("facts", "I moved 300 machines.")[0].message
    assert "advertisement" in judge_body("facts", "I have built 400 pipelines.")[0].message


def test_the_signature_has_recorded_details_only(judge: Judge) -> None:
    text = "Dear Dana,\n\nThank you.\n\nSincerely,\nRobin Vale\n212 555 0143\nrobin@elsewhere.org"
    assert [text[one.start : one.end] for one in judge("facts", text)] == ["robin@elsewhere.org"]


def test_other_letters_may_name_other_opportunities(judge_body: Judge) -> None:
    body = (
        "Fjordlight Mobility pays 52,000 GBP from 1 February 2027, and I must answer by 2 December at 5 pm."
    )
    assert judge_body("facts", body, kind="share_decision", now="2026-11-25T09:00:00-06:00") == []


def test_the_terms_of_the_letters_own_offer_are_facts_once_it_is_there(judge_body: Judge) -> None:
    how = {"opportunity": "fjordlight", "interview": None, "person": "Ewan McBride", "kind": "accept"}
    body = "I accept 52,000 pounds a year and the start on 1 February 2027."
    assert judge_body("facts", body, now="2026-11-25T09:00:00+00:00", **how) == []
    assert judge_body("facts", body, now="2026-11-20T09:00:00+00:00", **how)


def test_days_of_other_meetings_are_no_day_of_this_interview(judge_body: Judge) -> None:
    assert judge_body("facts", "Thank you for meeting me on Wednesday.")
    assert judge_body("facts", "Thank you for meeting me on Wednesday.", kind="follow_up") == []


def test_an_interview_that_lies_ahead_has_no_day_yet(judge_body: Judge) -> None:
    body = "Thank you for meeting me today."
    assert judge_body("facts", body, interview="second", person="Priya Nair") == []


def test_a_letter_to_no_interview_may_name_any(judge_body: Judge) -> None:
    body = "Thank you for meeting me on Tuesday."
    assert judge_body("facts", body, kind="follow_up", interview=None, now="2026-12-11T09:00:00-06:00") == []


def test_feedback_and_later_promises_are_recorded(judge_body: Judge) -> None:
    def change(journal: dict[str, Any]) -> None:
        journal["opportunities"][0]["events"] = [
            {"id": "h", "at": "2026-11-23T20:00:00-06:00", "kind": "heard", "note": "Zelda rang",
             "hear_by": {"date": "2026-12-11", "said": "by Friday the eleventh", "said_on": "2026-11-23"}},
            {"id": "f", "at": "2026-11-23T21:00:00-06:00", "kind": "feedback_recorded", "text": "77 others applied"},
            {"id": "l", "at": "2026-12-23T21:00:00-06:00", "kind": "heard", "note": "Quentin rang"},
        ]  # fmt: skip

    assert judge_body("facts", "With Zelda and 77 others I think of December 11.", change=change) == []
    assert judge_body("facts", "Then Quentin rang me.", change=change)


def test_a_resume_may_be_almost_empty(judge_body: Judge) -> None:
    def change(journal: dict[str, Any]) -> None:
        journal["resume"] = {
            "work": ["Globex", {"name": "Acme", "startDate": "2020", "endDate": "2021"}, {"startDate": ""}]
        }
        journal["opportunities"][0]["job_ad"] = None

    assert judge_body("facts", "I was with Acme for two years, and with Globex too.", change=change) == []
    assert judge_body("facts", "I was there for nine years.", change=change)


def test_an_offer_may_have_no_deadline(judge_body: Judge) -> None:
    def change(journal: dict[str, Any]) -> None:
        journal["opportunities"][1]["offer"]["deadline"] = None

    body = "The offer came on November 24."
    assert judge_body("facts", body, change=change, kind="follow_up", now="2026-11-25T09:00:00-06:00") == []


def test_a_letter_without_a_signature_has_facts_too(judge: Judge) -> None:
    assert judge("facts", "Dear Dana,\n\nThank you for showing me the 17 looms.")
