"""`topic` by what a text is about: other word forms, synonyms, or only the most telling word."""

from collections.abc import Callable
from typing import Any

from afterview.core.letters.lint import Finding
from each_wording import each

Judge = Callable[..., list[Finding]]


def recalls(judge_body: Judge, topic: str, body: str) -> bool:
    """Whether a body recalls a topic that was recorded with the reader, and nothing else with anybody."""

    def change(journal: dict[str, Any]) -> None:
        journal["opportunities"][0]["interviews"][0]["topics"] = [
            {"text": topic, "with": "Dana Ortiz"},
            {"text": "a harvest festival in Oaxaca", "with": "Maria van der Berg"},
        ]

    return judge_body("topic", body, change=change) == []


@each(
    ("topic", "body"),
    [
        # its most telling word alone
        (
            "the broken lift in the Elbe warehouse",
            "I have been thinking about the people who walk up at Elbe.",
        ),
        ("replacing asbestos in the old ceiling", "Asbestos is a patient enemy."),
        ("why the kiln cracks the larger vases", "That kiln has a will of its own."),
        ("the hedgehog on the loading dock", "Please greet the hedgehog from me."),
        ("moving the archive to microfilm", "Microfilm outlives us all."),
        # its words in other forms
        ("how nurses document the handovers at night", "You told me how a night's handover is documented."),
        (
            "negotiating with the growers about frost damage",
            "The growers and their frost have followed me home.",
        ),
        ("pruning vines before the frost", "I read up on how a vine should be pruned."),
        ("translating leaflets for the refugees", "A leaflet that a refugee can read is worth the effort."),
        # synonyms
        ("a roster that nobody likes", "You said the schedule has few friends."),
        ("how toilets are cleaned at the stadium", "Clean loos in a stadium are no small thing."),
        ("teenagers who drop out of the choir", "Young people who leave a choir were on my mind."),
        ("delays in the delivery of medicines", "You told me how late deliveries of medication are felt."),
        ("cars parked across the cycle lane", "I liked your story of the vehicles on the cycle lane."),
        ("invoices that suppliers send twice", "Your vendors bill you twice; I have seen it too."),
        # a word that begins alike
        ("leaks over the sailmakers", "You told me how a sail suffers from a leak."),
        ("the greenhouses behind the mill", "Green things behind the mill are a comfort."),
        # a word that tells less, beside what says that it was talked about
        (
            "negotiating with the growers about frost damage",
            ("You told me of the frost, and I keep thinking of it."),
        ),
        (
            "moving salt to the cellar of the annexe by rope",
            ("What you said of salt stayed with me."),
        ),
        # its numbers
        ("scanning 4,500 maps by Easter", "4,500 maps are a mountain."),
    ],
)
def test_a_paraphrase_recalls_a_topic(judge_body: Judge, topic: str, body: str) -> None:
    assert recalls(judge_body, topic, body)


@each(
    ("topic", "body"),
    [
        # what every letter says
        ("opening hours on Monday morning", "Thank you for this morning."),
        ("the late afternoon shift", "Thank you for the late afternoon hour."),
        ("why the kiln cracks the larger vases", "I enjoyed our conversation about the role."),
        ("a roster that nobody likes", "Nobody could have been kinder."),
        # the position and the company are no topic
        (
            "a data engineer who left Northwind for a choir",
            "I want to be your Data Engineer at Northwind Analytics.",
        ),
        # somebody else's topic
        (
            "the broken lift in the Elbe warehouse",
            "Your harvest festival in Oaxaca sounds like a week well spent.",
        ),
        ("replacing asbestos in the old ceiling", "I keep thinking of the festival."),
        # one common word among many
        ("negotiating with the growers about frost damage", "I have no fear of negotiating."),
        ("moving the archive to microfilm", "I moved 12 machines to Airflow."),
        ("scanning 4,500 maps by 12 May", "I look forward to hearing by 12 December."),
        ("invoices that suppliers send twice", "I would think twice before saying no."),
        ("being on call every sixth week", "I can deliver everything that this position calls for."),
        ("laboratory experiments with almost no budget", "My experience speaks for itself."),
    ],
)
def test_a_common_word_does_not(judge_body: Judge, topic: str, body: str) -> None:
    assert not recalls(judge_body, topic, body)
