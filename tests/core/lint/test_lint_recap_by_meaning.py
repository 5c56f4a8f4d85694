"""`recap` by what sentences are about: a need of the advertisement in other words, an item in other words."""

from collections.abc import Callable
from typing import Any

from afterview.core.letters.lint import Finding
from each_wording import each

Judge = Callable[..., list[Finding]]

AD = (
    "Calder Coachways runs 34 coaches from Halifax. We lost too many drivers after last year's change of "
    "rota and we want somebody who can win them back. We are putting 40 electric buses on the road by the "
    "autumn. The phone rings on a Sunday. You will mentor apprentices and keep the workshop tidy. Patience "
    "with elderly passengers matters. We offer free travel for your household and a generous pension."
)
RESUME = {
    "work": [
        {
            "name": "Severn & Marches Buses",
            "position": "Shift Leader",
            "highlights": [
                "Brought driver turnover down from 31 % to 19 % in 18 months",
                "Led the change of 24 diesel buses to battery power",
                "Wrote the winter diversion book",
                "Reconciled the ticket machines every month; 12 audits without a finding",
            ],
        }
    ],
    "certificates": [{"name": "Transport Manager CPC"}],
    "languages": [{"language": "Welsh"}],
}


def judged(judge_body: Judge, body: str) -> list[Finding]:
    def change(journal: dict[str, Any]) -> None:
        journal["resume"] = RESUME
        opportunity = journal["opportunities"][0]
        opportunity["job_ad"] = AD
        opportunity["interviews"][0]["needs"] = ["lost mileage under 1 %"]
        opportunity["interviews"][0]["topics"] = [
            {"text": "the auditor's finding about the ticket machines", "with": "Dana Ortiz"}
        ]

    return judge_body("recap", body, change=change)


@each(
    "body",
    [
        # the need in the advertisement's own verbs, without the word
        (
            "You spoke frankly about the drivers who left when the rota was changed. At "
            "Severn & Marches Buses turnover came down from 31 per cent to 19."
        ),
        "You need a manager who wins drivers back. At Severn & Marches Buses I halved turnover.",
        "You need drivers who stay. I brought turnover down to 19 %.",
        (
            "I led the change of 24 buses at Severn & Marches Buses, and you are putting "
            "yours on the road by autumn."
        ),
        (
            "The phone rings on a Sunday, you wrote, and somebody has to answer it. At Severn "
            "& Marches Buses I did."
        ),
        "Somebody has to be patient with elderly passengers; my Welsh helps on half the routes.",
        (
            "Elderly passengers need patience. I wrote the diversion book that told them "
            "where to wait in winter."
        ),
        "Apprentices want a mentor, and my Transport Manager CPC came from one.",
        "Your ad asks for a tidy workshop, and for 24 buses at Severn & Marches Buses that was my affair.",
        "You lost too many drivers. Nobody left Severn & Marches Buses in my last winter.",
        "Lost mileage should be under 1 %: at Severn & Marches Buses it was.",
        "Your advertisement names mentoring. Three apprentices at Severn & Marches Buses passed with me.",
    ],
)
def test_a_need_may_be_told_in_other_words(judge_body: Judge, body: str) -> None:
    assert judged(judge_body, body) == []


@each(
    "body",
    [
        "My background fits what you are looking for from top to bottom.",
        "My years of experience speak for themselves, and I have every qualification that you ask for.",
        "I bring all that your advertisement names.",
        "You need somebody like me.",
        # an item alone
        "At Severn & Marches Buses I brought turnover down from 31 % to 19 %.",
        "I wrote the winter diversion book and I hold the Transport Manager CPC.",
        "I led the change of 24 diesel buses to battery power.",
        # a need alone
        "You need a manager who wins drivers back, and I am the one.",
        "You want patience with elderly passengers. I have plenty.",
        # the topic alone, worded as an item is
        (
            "That finding of the auditor's about the ticket machines is something to fix. My "
            "background fits what you are looking for."
        ),
        # what is offered is no need
        "Free travel for my household would be welcome. At Severn & Marches Buses we paid.",
        # the wish for the job, and the look forward, are no need
        "It is the post I want on the road. At Severn & Marches Buses I slept well.",
        "At Severn & Marches Buses I slept well. I look forward to hearing on Sunday, as you said.",
        "At Severn & Marches Buses I slept well. I'd like to be yours by the year's end, as you told me.",
        # too far apart
        (
            "You need a manager who wins drivers back. I liked the yard. The kettle was warm. "
            "At Severn & Marches Buses I slept well."
        ),
    ],
)
def test_an_item_or_a_need_by_itself_is_no_recap(judge_body: Judge, body: str) -> None:
    assert judged(judge_body, body)
