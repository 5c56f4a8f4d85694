from datetime import datetime
from typing import Any

import pytest

from afterview.core.journal import LetterKind
from afterview.core.journal_file import read_journal
from afterview.core.letters.compose import compose, compose_all
from afterview.core.letters.letter import Letter, Register, Spelling
from afterview.core.refusal import Refused
from journals import interview, journal, opportunity

NOW = datetime.fromisoformat("2027-03-22T10:00:00+00:00")
HEAR_BY = {"hear_by": {"date": "2027-03-19"}}
OFFER = {
    "received": "2027-03-20T09:00:00+00:00",
    "deadline": "2027-03-26T17:00:00+00:00",
    "terms": {"start": "2027-05-03"},
}


def other(**more: object) -> dict[str, Any]:
    """Deckhand at Quayside Ferries, talked about on 10 March."""
    call = {
        "id": "call",
        "starts": "2027-03-10T10:00:00+00:00",
        "ends": "2027-03-10T10:30:00+00:00",
        "people": [{"name": "Lena Fischer"}],
    }
    return {
        "id": "quayside",
        "company": "Quayside Ferries",
        "position": "Deckhand",
        "interviews": [call],
    } | more


def write(
    kind: LetterKind,
    *opportunities: dict[str, Any],
    now: datetime = NOW,
    person: str | None = None,
    interview: str | None = None,
    register: Register = "plain",
    spelling: Spelling | None = None,
) -> Letter:
    return compose(
        read_journal(journal(*opportunities)),
        opportunity="kestrel",
        kind=kind,
        interview=interview,
        person=person,
        now=now,
        register=register,
        spelling=spelling,
    )


def event(kind: str, at: str = "2027-03-21T09:00:00+00:00", **more: object) -> dict[str, Any]:
    return {"id": kind.replace("_", "-"), "at": at, "kind": kind} | more


def refusal(kind: LetterKind, *opportunities: dict[str, Any], now: datetime = NOW) -> str:
    with pytest.raises(Refused) as refused:
        write(kind, *opportunities, now=now)
    return refused.value.path


def test_a_follow_up_says_that_the_date_has_passed_and_asks_what_comes_next() -> None:
    text = write("follow_up", opportunity(interview(**HEAR_BY))).text
    assert "Friday 19 March" in text
    assert "next" in text
    assert "Timetable Planner" in text


def test_a_follow_up_without_a_date_names_none() -> None:
    text = write("follow_up", opportunity(interview())).text
    assert "not" in text
    assert "19 March" not in text


def test_a_follow_up_waits_until_the_date_has_passed() -> None:
    found = opportunity(interview(**HEAR_BY))
    early = datetime.fromisoformat("2027-03-19T10:00:00+00:00")
    assert refusal("follow_up", found, now=early) == "opportunities[0].interviews[0].hear_by.date"


def test_a_follow_up_needs_an_interview_that_has_ended() -> None:
    early = datetime.fromisoformat("2027-03-01T10:00:00+00:00")
    assert refusal("follow_up", opportunity(interview()), now=early) == "opportunities[0].interviews"


def test_feedback_is_asked_for_after_a_no_without_asking_to_change_it() -> None:
    text = write("feedback", opportunity(interview(), events=[event("rejected")])).text
    assert "decision" in text
    assert "hank" in text


def test_feedback_needs_a_rejection() -> None:
    assert refusal("feedback", opportunity(interview())) == "opportunities[0].events"


def test_an_offer_elsewhere_is_told_with_its_deadline_and_without_its_name() -> None:
    text = write("tell_of_offer", opportunity(interview()), other(offer=OFFER)).text
    assert "Friday 26 March" in text
    assert "Quayside" not in text


def test_the_offer_that_came_first_is_told_of() -> None:
    first = OFFER | {"received": "2027-03-18T09:00:00+00:00", "deadline": "2027-03-24T17:00:00+00:00"}
    text = write(
        "tell_of_offer", opportunity(interview()), other(offer=OFFER), other(id="third", offer=first)
    ).text
    assert "Wednesday 24 March" in text


@pytest.mark.parametrize(
    ("more", "path"),
    [
        ({}, "opportunities"),
        ({"events": [event("offer_received")]}, "opportunities[1].offer.deadline"),
        ({"offer": OFFER | {"deadline": None}}, "opportunities[1].offer.deadline"),
        ({"offer": OFFER | {"deadline": "2027-03-21T17:00:00+00:00"}}, "opportunities[1].offer.deadline"),
    ],
)
def test_an_offer_is_told_of_only_with_a_deadline_ahead(more: dict[str, Any], path: str) -> None:
    assert refusal("tell_of_offer", opportunity(interview()), other(**more)) == path


def test_a_decision_for_another_company_is_shared_without_its_name() -> None:
    taken = other(offer=OFFER, events=[event("offer_accepted")])
    text = write("share_decision", opportunity(interview()), taken).text
    assert "Quayside" not in text
    assert "another" in text


def test_a_decision_is_shared_only_once_it_was_made() -> None:
    assert refusal("share_decision", opportunity(interview()), other(offer=OFFER)) == "opportunities"


@pytest.mark.parametrize("elsewhere", [True, False])
def test_an_offer_is_declined(elsewhere: bool) -> None:  # noqa: FBT001 -- a table
    events = [event("offer_accepted")] if elsewhere else []
    text = write("decline", opportunity(interview(), offer=OFFER), other(offer=OFFER, events=events)).text
    assert ("accepted" in text or "another" in text) is elsewhere


def test_without_an_offer_there_is_nothing_to_decline() -> None:
    assert refusal("decline", opportunity(interview())) == "opportunities[0].offer"


def test_a_withdrawal_gives_its_reason_where_one_is_recorded() -> None:
    taken = other(offer=OFFER, events=[event("offer_accepted")])
    assert "accepted" in write("withdraw", opportunity(interview()), taken).text
    assert "accepted" not in write("withdraw", opportunity(interview())).text


@pytest.mark.parametrize(
    ("now", "deadline", "words"),
    [
        ("2027-03-20T12:00:00+00:00", "2027-03-26T17:00:00+00:00", "Friday 26 March"),
        ("2027-03-21T12:00:00+00:00", "2027-03-26T17:00:00+00:00", "Friday 26 March"),
        ("2027-03-22T12:00:00+00:00", None, "within a week"),
    ],
)
def test_an_offer_is_acknowledged_with_the_day_of_the_answer(
    now: str, deadline: str | None, words: str
) -> None:
    found = opportunity(interview(), offer=OFFER | {"deadline": deadline})
    assert words in write("acknowledge_offer", found, now=datetime.fromisoformat(now), register="formal").text


def test_an_offer_whose_terms_are_not_recorded_is_acknowledged_too() -> None:
    found = opportunity(interview(), events=[event("offer_received")])
    assert "within a week" in write("acknowledge_offer", found).text


def test_an_answer_is_not_promised_for_a_day_that_has_passed() -> None:
    found = opportunity(interview(), offer=OFFER)
    late = datetime.fromisoformat("2027-03-29T10:00:00+00:00")
    assert refusal("acknowledge_offer", found, now=late) == "opportunities[0].offer.deadline"


def test_more_time_is_asked_for_up_to_the_day_of_the_next_answer_elsewhere() -> None:
    heard = event("heard", "2027-03-12T09:00:00+00:00", hear_by={"date": "2027-03-31"})
    found = write(
        "ask_more_time",
        opportunity(interview(), offer=OFFER),
        other(events=[heard]),
        other(id="third", interviews=[interview(hear_by={"date": "2027-04-09"})]),
    )
    assert "Wednesday 31 March" in found.text
    assert "9 April" not in found.text
    assert "Quayside" not in found.text
    assert any("opportunities[1].events[0].hear_by.date" in sentence.facts for sentence in found.outline)


@pytest.mark.parametrize(
    ("found", "path"),
    [
        (opportunity(interview()), "opportunities[0].offer"),
        (opportunity(interview(), events=[event("offer_received")]), "opportunities[0].offer.deadline"),
        (opportunity(interview(), offer=OFFER), "opportunities"),
    ],
)
def test_more_time_is_asked_for_only_with_a_reason(found: dict[str, Any], path: str) -> None:
    assert refusal("ask_more_time", found, other()) == path


def test_an_acceptance_names_the_terms_and_the_start() -> None:
    terms = {
        "salary": 34500,
        "paidLeave": "28 days",
        "review": "2027-08-02",
        "start_date": "2027-05-03",
        "remote": True,
    }
    found = write("accept", opportunity(interview(), offer=OFFER | {"terms": terms}))
    assert "Salary: 34500\nPaid leave: 28 days\nReview: Monday 2 August\n" in found.text
    assert "Monday 3 May" in found.text
    assert any("opportunities[0].offer.terms.paidLeave" in sentence.facts for sentence in found.outline)


def test_an_acceptance_leaves_out_what_is_only_guessed_and_names_what_is_recorded_as_readers_do() -> None:
    sources = {"days_off": "letter", "bonus": "guess"}
    terms = {"start": "2027-05-03", "leave": 28, "bonus": 4000, "salary": 34500, "sources": sources}
    text = write("accept", opportunity(interview(), offer=OFFER | {"terms": terms})).text
    assert "Days off a year: 28\nSalary: 34500\n" in text
    assert "4000" not in text


def test_an_acceptance_without_further_terms_names_the_offers() -> None:
    terms = {"start": " on the first of May ", "note": ""}
    text = write("accept", opportunity(interview(), offer=OFFER | {"terms": terms})).text
    assert "terms of your offer" in text
    assert "the first of May" in text


@pytest.mark.parametrize("terms", [{}, {"start": None}])
def test_an_acceptance_needs_a_start(terms: dict[str, Any]) -> None:
    found = opportunity(interview(), offer=OFFER | {"terms": terms})
    assert refusal("accept", found) == "opportunities[0].offer.terms.start"


def test_an_acceptance_of_an_offer_without_terms_needs_a_start() -> None:
    found = opportunity(interview(), events=[event("offer_received")])
    assert refusal("accept", found) == "opportunities[0].offer.terms.start"


def test_the_first_person_of_the_latest_interview_is_written_to() -> None:
    later = interview(
        id="second",
        starts="2027-03-20T14:00:00+00:00",
        ends="2027-03-20T15:00:00+00:00",
        people=[{"name": "Tomasz Wrona"}],
    )
    found = opportunity(interview(), later)
    assert write("withdraw", found).person == "Tomasz Wrona"
    assert write("withdraw", found, person="Priya Nair").person == "Priya Nair"
    assert write("withdraw", found, interview="first").person == "Priya Nair"


@pytest.mark.parametrize(
    ("register", "greeting"), [("plain", "Dear Kestrel Rail team,"), ("formal", "Dear Kestrel Rail team:")]
)
def test_where_nobody_was_met_the_company_is_greeted(register: Register, greeting: str) -> None:
    assert write("withdraw", opportunity(), register=register, spelling="US").text.startswith(greeting)


def test_one_letter_of_another_kind_is_written_at_a_time() -> None:
    found = read_journal(journal(opportunity(interview())))
    (letter,) = compose_all(found, opportunity="kestrel", kind="withdraw", now=NOW)
    assert letter.kind == "withdraw"


def test_a_sentence_of_the_readers_notes_is_not_recalled() -> None:
    told = interview(topics=[{"text": "We use SAP"}])
    assert "SAP" not in write("withdraw", opportunity(told)).text
