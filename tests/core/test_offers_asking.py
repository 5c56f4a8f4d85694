from dataclasses import replace
from datetime import timedelta
from typing import Any

from afterview.core.journal import Offer, Opportunity
from afterview.core.offers.asking import Question, ask_what_is_missing, what_is_missing
from offers_made import NOW, search_journal

COMPLETE: dict[str, Any] = {
    "start": "2027-02-01",
    "place": "Leeds",
    "contract": "permanent",
    "salary": 60000,
    "currency": "GBP",
    "hours_a_week": 40,
    "days_off": 28,
    "benefits": "pension",
    "notice": "three months",
    "in_writing": True,
}


def offer(deadline: bool = True, **terms: object) -> Offer:  # noqa: FBT001, FBT002 -- read at the call
    return Offer(received=NOW, deadline=NOW + timedelta(days=5) if deadline else None, terms=COMPLETE | terms)


def question(found: Offer, **changes: Any) -> Question | None:  # noqa: ANN401 -- fields of an opportunity
    journal = search_journal()
    opportunity: Opportunity = replace(journal.opportunities[0], **changes)
    return ask_what_is_missing(journal.candidate, opportunity, found, NOW)


def test_a_complete_offer_in_writing_leaves_nothing_to_ask() -> None:
    assert question(offer()) is None


def test_each_open_point_is_a_question() -> None:
    assert what_is_missing(offer(deadline=False, place=None)) == (
        "by when you need my answer",
        "the place of work, and how often I would be there",
    )


def test_what_is_only_guessed_is_asked() -> None:
    assert what_is_missing(offer(sources={"days_off": "guess"})) == ("the days off a year",)


def test_a_salary_without_its_currency_asks_for_it_once() -> None:
    assert what_is_missing(offer(currency=None)) == ("the currency of the salary",)
    assert what_is_missing(offer(currency=None, salary=None)) == ("the salary a year, and its currency",)


def test_words_count_as_an_answer() -> None:
    assert what_is_missing(offer(salary="32 lakh rupees a year")) == ()


def test_equity_and_sign_on_bring_their_own_questions() -> None:
    asked = what_is_missing(offer(equity=5, sign_on=5, match_percent=50))
    assert [words.split()[0] for words in asked] == ["over", "whether", "up"]
    assert what_is_missing(offer(equity=5, vesting_months=48)) == ()


def test_the_message_lists_the_questions_to_who_can_say_most() -> None:
    found = question(offer(deadline=False, place=None))
    assert found is not None
    assert (found.person, found.to) == ("Dana Ortiz", "dana@northwind.example")
    assert found.text == (
        "Dear Dana Ortiz,\n\n"
        "Thank you again for the offer of the position of Data Engineer. I am looking at it with care.\n\n"
        "Before I answer, could you tell me:\n\n"
        "- by when you need my answer\n"
        "- the place of work, and how often I would be there\n\n"
        "Thank you for your help.\n\n"
        "Kind regards,\nRobin Vale"
    )


def test_one_question_is_one_sentence() -> None:
    found = question(offer(place=None))
    assert found is not None
    assert "Could you tell me the place of work, and how often I would be there?" in found.text


def test_an_offer_that_is_only_spoken_is_asked_for_in_writing() -> None:
    found = question(offer(in_writing=False))
    assert found is not None
    assert "Could you send me the offer in writing" in found.text
    assert found.subject == "Your offer of the position of Data Engineer"
    more = question(offer(in_writing=False, place=None))
    assert more is not None
    assert "Could you also send me the offer in writing" in more.text


def test_where_nobody_was_met_the_message_greets_nobody() -> None:
    found = question(offer(place=None), interviews=())
    assert found is not None
    assert (found.person, found.to) == (None, None)
    assert found.text.startswith("Hello,")
