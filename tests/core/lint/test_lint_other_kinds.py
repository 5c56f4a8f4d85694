"""The letters that are no thank-you: what somebody else gave as a date is a fact, what is asked is no fault."""

from collections.abc import Callable
from typing import Any

from afterview.core.letters.lint import Finding
from each_wording import each

Judge = Callable[..., list[Finding]]
LATER = "2026-12-08T09:00:00-06:00"


@each(
    "said",
    [
        "You had hoped to decide by 1 December, and that day has gone by.",
        "You told me that I would hear by Thursday 3 December.",
        "The decision was due on 30 November.",
        "I was to hear by December 5.",
    ],
)
def test_a_date_that_they_never_gave_is_wrong_in_a_follow_up(judge_body: Judge, said: str) -> None:
    assert judge_body("facts", said, kind="follow_up", now=LATER)


@each(
    "said",
    [
        "You had hoped to decide by 4 December, and that day has gone by.",
        "You told me that I would hear by Friday 4 December.",
        "I would be glad to hear by 18 December, if that can be done.",
    ],
)
def test_the_date_they_gave_or_one_that_is_wished_for_is_not(judge_body: Judge, said: str) -> None:
    assert judge_body("facts", said, kind="follow_up", now=LATER) == []


def test_the_deadline_of_an_offer_is_told_as_recorded(judge_body: Judge) -> None:
    def judged(day: str) -> list[Finding]:
        body = f"Another company has made me an offer, and I must decide by {day}."
        return judge_body("facts", body, kind="tell_of_offer", now="2026-11-25T09:00:00-06:00")

    assert judged("2 December") == []
    assert judged("3 December")


@each(
    "body",
    [
        "Thank you for the offer that you made me on Monday. My answer will come soon.",
        "Thank you for seeing me last Thursday. I have an offer and must answer it soon.",
        "Thank you for the letter dated 2 November. I will decide in due course.",
        "Thank you for our talk on November 23. I will give you my answer when I can.",
        "Your letter of the 31st of November came; I will answer.",
        "I will read it over the weekend. You will have my answer once I have slept on it.",
        "I read of it on 5 March 2026. You will have my answer.",
    ],
)
def test_a_day_behind_is_not_when_the_answer_comes(judge_body: Judge, body: str) -> None:
    found = judge_body("content", body, kind="acknowledge_offer", now="2026-12-03T09:00:00-06:00")
    assert any("when your answer will come" in finding.message for finding in found)


@each(
    "body",
    [
        "Thank you for the offer that you made me on Monday. I will answer by Friday.",
        "Thank you for the offer. You will have my answer by 10 January.",
        "Thank you for the offer of 1 December; I will decide within five days.",
        "Thank you for the offer. I will answer in a week's time.",
        "Thank you for the offer. You will have my answer by the 10th.",
        "Thank you for the offer. You will have my answer by 31 November.",
    ],
)
def test_a_day_ahead_is(judge_body: Judge, body: str) -> None:
    assert judge_body("content", body, kind="acknowledge_offer", now="2026-12-03T09:00:00-06:00") == []


WHOLE = {
    "thanks": "Thank you for writing.",
    "sad": "I am disappointed.",
    "understands": "I understand that you had to choose.",
    "why": "Could you tell me why another was chosen?",
    "different": "What could I do differently next time?",
    "final": "I am not asking you to change the decision.",
}


def _feedback(**changed: str) -> str:
    return " ".join((WHOLE | changed).values())


def test_a_letter_that_asks_for_feedback_says_six_things(judge_body: Judge) -> None:
    assert judge_body("content", _feedback(), kind="feedback") == []


@each(
    ("part", "said"),
    [
        ("sad", "I wish you all the best."),
        ("sad", "I was hoping that you could tell me more."),
        ("understands", "Please help me to understand it."),
        ("why", "That is why I write."),
        ("different", "I would have loved to join you."),
    ],
)
def test_what_only_sounds_like_it_does_not_say_it(judge_body: Judge, part: str, said: str) -> None:
    assert len(judge_body("content", _feedback(**{part: said}), kind="feedback")) == 1


@each(
    "asked",
    [
        "It would help me to know what I might have done better.",
        "Is there anything I could have answered better?",
        "Please tell me where I could have been clearer.",
    ],
)
def test_what_a_feedback_letter_asks_is_no_reproach(judge_body: Judge, asked: str) -> None:
    assert judge_body("tone", asked, kind="feedback") == []


def test_a_reproach_in_a_feedback_letter_is_one(judge_body: Judge) -> None:
    assert judge_body("tone", "I know how badly I rambled in the interview.", kind="feedback")


def test_an_apostrophe_in_the_position_hinders_no_rule(judge_body: Judge) -> None:
    def change(journal: dict[str, Any]) -> None:
        journal["opportunities"][0]["position"] = "Children's Librarian"

    body = "I would love to be the next Children's Librarian of Northwind Analytics."
    assert judge_body("interest", body, change=change) == []
    assert judge_body("names", body, change=change) == []


def test_two_languages_are_what_bilingual_says(judge_body: Judge) -> None:
    def change(journal: dict[str, Any]) -> None:
        journal["opportunities"][0]["interviews"][0]["topics"][0]["text"] = "a bilingual help desk"

    assert judge_body("facts", "A help desk in two languages is a good idea.", change=change) == []
    assert judge_body("facts", "A help desk in two languages is a good idea.")


def test_a_number_in_a_name_counts_nothing(judge_body: Judge) -> None:
    def change(journal: dict[str, Any]) -> None:
        journal["resume"]["certificates"].append({"name": "OSHA 10"})

    assert judge_body("facts", "I hold an OSHA 10 card.", change=change) == []
    assert judge_body("facts", "I hold an OSHA 30 card.", change=change)


def test_a_day_that_no_month_has_is_not_behind(judge_body: Judge) -> None:
    body = "Thank you for the offer. I will answer by 31 November 2026, I hope."
    assert judge_body("content", body, kind="acknowledge_offer") == []


def test_a_weekday_is_one_date_to_ask_for(judge_body: Judge) -> None:
    body = "Could I let you have my answer by Friday? Another company will have decided then."
    assert judge_body("content", body, kind="ask_more_time") == []


def test_any_friday_is_no_day_of_hearing(judge_body: Judge) -> None:
    body = (
        "It was a pleasure to hear about the calls that come on a Friday. "
        "I look forward to hearing from you by 4 December."
    )
    assert judge_body("hear-by", body) == []


def test_what_stands_beside_the_name_greets_too(judge: Judge) -> None:
    text = "Dear Dana and team of [Department],\nfor the hour you gave me I want to thank you.\n\nRobin Vale"
    assert judge("thanks", text) == []


def test_the_second_number_of_a_span_has_the_unit_of_the_first(judge_body: Judge) -> None:
    def change(journal: dict[str, Any]) -> None:
        journal["resume"]["work"][0]["highlights"].append("Brought the close from 11 days down to 7")

    assert judge_body("facts", "The close takes 7 days where it took 11.", change=change) == []
    assert judge_body("facts", "The close takes 8 days where it took 11.", change=change)


@each("kind", ["acknowledge_offer", "ask_more_time"])
@each(
    "answer",
    [
        "You will have my answer by Friday 11 December.",
        "Could I let you have it by 11 December?",
        "I will get back to you by 9 December.",
        "I would be grateful for an extension to 11 December.",
        "I will reply within five days.",
        "I want to read it first, and I'll give you my decision on Tuesday, December 8.",
    ],
)
def test_the_day_of_the_writers_own_answer_is_theirs_to_name(
    judge_body: Judge, kind: str, answer: str
) -> None:
    assert judge_body("facts", answer, kind=kind) == []


def test_a_family_name_that_is_a_form_of_address_elsewhere_is_a_name(judge: Judge) -> None:
    def change(journal: dict[str, Any]) -> None:
        journal["opportunities"][0]["interviews"][0]["people"][0]["name"] = "Imran Sheikh"
        journal["opportunities"][0]["interviews"][0]["topics"][0]["with"] = "Imran Sheikh"

    text = "Dear Mr. Sheikh,\n\nThank you.\n\nRobin Vale"
    assert judge("placeholder", text, person="Imran Sheikh", change=change) == []
    assert judge("placeholder", text)


def test_a_figure_is_counted_in_its_own_time(judge_body: Judge) -> None:
    def change(journal: dict[str, Any]) -> None:
        journal["resume"]["work"][0]["highlights"].append("Closed 340 tickets a year, 12 audits annually")

    assert judge_body("facts", "I closed 340 tickets a year.", change=change) == []
    assert judge_body("facts", "I did 12 audits per annum.", change=change) == []
    assert judge_body("facts", "I closed 340 tickets a month.", change=change)


def test_a_country_that_the_journal_names_by_its_code_may_be_named(judge_body: Judge) -> None:
    assert judge_body("facts", "I like it in America.") == []
    assert judge_body("facts", "I like it in Scotland.")


def test_a_period_that_was_cut_is_no_period_of_waiting(judge_body: Judge) -> None:
    body = (
        "I brought the wait for repairs down from five weeks to two, and the answer to a claim from two weeks to one. "
        "I look forward to hearing from you by 4 December."
    )
    assert judge_body("hear-by", body) == []


def test_a_skill_is_claimed_beside_a_name_that_sounds_like_doubt(judge_body: Judge) -> None:
    def change(journal: dict[str, Any]) -> None:
        journal["resume"]["work"][0]["name"] = "Harbor Learning"

    assert judge_body("facts", "I moved jobs with Kafka at Harbor Learning.", change=change)


def test_a_row_of_full_stops_is_read_as_one(judge_body: Judge) -> None:
    assert judge_body("thanks", "Well............ Thank you for your time............") == []


def test_may_is_no_decision(judge_body: Judge) -> None:
    assert judge_body("content", "I am torn, and may turn it down. I wish you well.", kind="decline")


def test_the_people_counted_may_be_called_young(judge_body: Judge) -> None:
    assert judge_body("facts", "I led a team of 5 young people.") == []
