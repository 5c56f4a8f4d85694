"""`facts` by what a number, a month, a name or a skill is of, not by how it is written."""

import re
from collections.abc import Callable
from typing import Any

from afterview.core.letters.lint import Finding
from each_wording import each

Judge = Callable[..., list[Finding]]

HIGHLIGHTS = [
    "Cut the first walk after surgery from 31 to 22 hours",
    "Scaled a crystallisation from 5 g to 40 kg",
    "Carry a caseload of 14 patients a day",
    "Brought page weight down from 1.9 MB to 410 kB",
    "Drove between 8 and 12 km to each of 6 farms",
    "Built the booking form in Svelte",
]
AD = (
    "Calder Health & Sports Therapy seeks a Senior Front-end Developer for Leeds. Health experience is "
    "welcome. The code is React today. Experience with Optibus is a plus. Hours are 37.5 a week. You will "
    "serve 11 hospitals. Closing date is 4 May. Dry needling certification preferred. Tachographs "
    "are a strong plus."
)
TERMS = {
    "salary": 128000,
    "currency": "NZD",
    "start": "2027-03-15",
    "hours_per_week": 37.5,
    "leave_days": 25,
    "probationMonths": 4,
    "bonus_percent": 10,
    "benefits": {"training_days": 6},
    "notes": "two days from home",
    "remote": True,
}


def judged(judge_body: Judge, body: str, kind: str = "thank_you") -> list[Finding]:
    def change(journal: dict[str, Any]) -> None:
        journal["resume"]["work"].append({"name": "St. Brannoc Hospital", "highlights": HIGHLIGHTS})
        opportunity = journal["opportunities"][0]
        opportunity["company"] = "Calder Health & Sports Therapy Ltd"
        opportunity["position"] = "Senior Front-end Developer"
        opportunity["job_ad"] = AD
        opportunity["offer"] = {"received": "2026-11-23T15:00:00-06:00", "terms": TERMS}

    return judge_body("facts", body, kind=kind, change=change)


@each(
    "body",
    [
        # a unit written once for two numbers
        "We brought the first walk after surgery forward from 31 hours to 22.",
        "The first walk after surgery came after 22 hours, not 31.",
        "It took 31 to 22 hours less, in a manner of speaking about the walk.",
        "I scaled a crystallisation from 5 g to 40 kg.",
        "I scaled a crystallisation from five grams to forty kilos.",
        "I brought page weight from 1.9 MB to 410 kB.",
        "I drove 8 or 12 km to a farm.",
        "I drove 8–12 km to a farm.",
        # number words, and somebody counted otherwise
        "I see fourteen people a day.",
        "Fourteen a day is my caseload.",
        "A caseload of fourteen does not frighten me.",
        "Six farms knew my car.",
        # times of day in words
        "We began at ten on Monday.",
        "We met at ten.",
        "I was out by half past eleven.",
        # idioms
        "Nine times out of ten the pump gets the blame.",
        "Two heads are better than one, and it takes two to tango.",
        "I would do it ten times over.",
        "Six of one and half a dozen of the other, I thought.",
        "A stitch in time saves nine.",
        "You were on your feet twenty-four hours a day, seven days a week.",
    ],
)
def test_a_number_of_the_journal_is_fact(judge_body: Judge, body: str) -> None:
    assert judged(judge_body, body) == []


@each(
    ("body", "shown"),
    [
        ("We brought the first walk after surgery from 31 days to 22.", "31"),
        ("We brought the first walk from 33 hours to 22.", "33"),
        ("I scaled a crystallisation from 5 kg to 40 kg.", "5"),
        ("I scaled a crystallisation from 5 g to 40 g.", "40"),
        ("I scaled a crystallisation to forty grams.", "forty"),
        ("I scaled a crystallisation to 40 litres.", "40"),
        ("I brought page weight down to 410 MB.", "410"),
        ("I drove 8 or 12 miles to a farm.", "8"),
        ("I see fifteen people a day.", "fifteen"),
        ("Seven farms knew my car.", "Seven"),
        ("I looked after 14 hospitals.", "14"),
        ("I was out by half past twelve.", "twelve"),
        ("I was out by a quarter to twelve.", "quarter"),
        ("I came at quarter past nine.", "quarter"),
        ("We began at nine on Monday.", "nine"),
    ],
)
def test_another_number_or_unit_is_none(judge_body: Judge, body: str, shown: str) -> None:
    found = judged(judge_body, body)
    assert any(shown in re.findall(r"\w+", finding.message) for finding in found)


@each(
    "body",
    [
        "I accept 37.5 hours a week.",
        "I accept 25 days of leave a year.",
        "I accept 25 leave days.",
        "I accept four months of probation.",
        "I accept a probation of 4 months.",
        "I accept a bonus of ten percent.",
        "I accept a salary of 128,000 NZD.",
        "I accept a salary of $128,000.",
        "I accept six training days.",
        "I accept two days from home.",
        "I accept, and start on 15 March 2027.",
        "I accept, and start on Monday, March 15.",
    ],
)
def test_the_terms_of_an_offer_are_fact_as_people_say_them(judge_body: Judge, body: str) -> None:
    assert judged(judge_body, body, kind="accept") == []


@each(
    "body",
    [
        "I accept 38.5 hours a week.",
        "I accept 26 days of leave a year.",
        "I accept five months of probation.",
        "I accept a bonus of twelve percent.",
        "I accept a salary of 130,000 NZD.",
        "I accept a salary of $138,000.",
        "I accept seven training days.",
        "I accept 25 weeks of leave.",
        "I accept, and start on 16 March 2027.",
        "I accept, and start on Tuesday, March 15.",
    ],
)
def test_other_terms_are_none(judge_body: Judge, body: str) -> None:
    assert judged(judge_body, body, kind="accept")


@each(
    "body",
    [
        "May I thank you once more?",
        "May we meet again on the job.",
        "May the autumn be kind to your team.",
        "May your lamps burn.",
        "And if I may: thank you. May I say so?",
        "It may be that I march to another drum.",
        "Thank you; May I add a word?",
        "The closing date in May has gone by.",
    ],
)
def test_a_month_that_is_a_word_is_no_date(judge_body: Judge, body: str) -> None:
    assert judged(judge_body, body) == []


@each(
    "body",
    [
        "I could begin in April.",
        "Since August I have waited.",
        "In July I walked.",
        "I am free from October.",
        "I met you in January.",
    ],
)
def test_a_month_that_nothing_recorded_is_none(judge_body: Judge, body: str) -> None:
    assert judged(judge_body, body)


@each(
    "body",
    [
        # a part of a recorded name is no skill
        "I'd be thrilled to work at Calder Health & Sports Therapy.",
        "I have worked toward being a Senior Front-end Developer all my life.",
        "I'm delighted to have worked my way to Calder Health & Sports Therapy.",
        # denied
        "I have never used React.",
        "I have not worked with Optibus.",
        "I built the booking form in Svelte, and React would be new to me.",
        "I have used Svelte; your React I would learn.",
        "I know Svelte, not React.",
        "I do not know Optibus yet.",
        # theirs
        "I have not done dry needling.",
        "I am certified in nothing, and dry needling would be new to me.",
        "You have been writing React for years.",
        "I liked what you said about React.",
    ],
)
def test_a_name_or_a_denial_claims_no_skill(judge_body: Judge, body: str) -> None:
    assert judged(judge_body, body) == []


@each(
    "body",
    [
        "I have been writing React for years.",
        "Since I have been writing React there, your code would be familiar.",
        "I've been using Optibus since my first day.",
        "I was running Optibus at St. Brannoc Hospital.",
        "I am building React forms every day.",
        "I have used React.",
        "I know React well.",
        "My React experience is broad.",
        "I am fluent in React.",
        "I'd been maintaining Optibus before.",
        "I'm no stranger to Optibus.",
        "I am certified in dry needling.",
        "I have worked with tachographs.",
    ],
)
def test_a_skill_of_the_advertisement_claimed_is_none(judge_body: Judge, body: str) -> None:
    assert judged(judge_body, body)
