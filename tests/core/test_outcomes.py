"""What calls and messages come to, as events."""

from datetime import UTC, date, datetime

import pytest

from afterview.core.journal import (
    CallMade,
    CallPurpose,
    Candidate,
    FeedbackRecorded,
    HearBy,
    Heard,
    Journal,
    OfferDeclined,
    Rejected,
)
from afterview.core.journal_file import read_journal
from afterview.core.outcomes import (
    Answered,
    CallOutcome,
    Reach,
    events_of_call,
    on_own_clock,
    with_events,
    without_events,
)
from afterview.core.refusal import Refused
from afterview.core.shape import Id
from journals import interview, journal, opportunity

AT = datetime(2027, 3, 22, 10, tzinfo=UTC)


def kestrel(**more: object) -> Journal:
    return read_journal(journal(opportunity(interview(), **more)))


def made(
    purpose: CallPurpose,
    reach: Reach = "reached",
    answered: Answered = "nothing_new",
    person: str | None = None,
    note: str | None = None,
) -> list[object]:
    outcome = CallOutcome(reach=reach, at=AT, person=person, note=note, answered=answered)
    return [make(Id("e1")) for make in events_of_call(purpose, outcome)]


def test_a_call_that_reached_somebody_says_whom() -> None:
    assert made("follow_up", person="Priya Nair", note="soon") == [
        CallMade(id=Id("e1"), at=AT, purpose="follow_up", reached=True, person="Priya Nair", note="soon")
    ]


@pytest.mark.parametrize(
    ("reach", "note", "expected"),
    [
        ("left_message", None, "Left a message."),
        ("nobody", "rang long", "Nobody answered. rang long"),
        ("engaged", None, "The line was engaged."),
    ],
)
def test_a_call_in_vain_says_how(reach: Reach, note: str | None, expected: str) -> None:
    assert made("follow_up", reach=reach, note=note, answered="told") == [
        CallMade(id=Id("e1"), at=AT, purpose="follow_up", reached=False, note=expected)
    ]


@pytest.mark.parametrize(
    ("answered", "kinds"),
    [("nothing_new", []), ("told", [Heard]), ("said_no", [Rejected]), ("offered", [])],
)
def test_what_they_said_in_a_call_is_an_event_of_its_own(answered: Answered, kinds: list[type]) -> None:
    assert [type(e) for e in made("follow_up", answered=answered)] == [CallMade, *kinds]


def test_the_call_after_a_no_keeps_what_they_said() -> None:
    assert [type(e) for e in made("feedback", note="more depth")] == [CallMade, FeedbackRecorded]
    assert [type(e) for e in made("feedback")] == [CallMade]


def test_a_call_to_decline_declines() -> None:
    assert [type(e) for e in made("decline")] == [CallMade, OfferDeclined]


def test_events_come_last_in_their_order() -> None:
    outcome = CallOutcome(reach="reached", at=AT, answered="told")
    after = with_events(kestrel(), "kestrel", events_of_call("follow_up", outcome))
    assert [e.id for e in after.opportunities[0].events] == ["e1", "e2"]


def test_a_date_before_the_day_they_said_it_is_refused() -> None:
    with pytest.raises(Refused, match=r"^date is before the day on which they said it, Monday 22 March$"):
        with_events(
            kestrel(),
            "kestrel",
            [lambda id_: Heard(id=id_, at=AT, hear_by=HearBy(date=date(2027, 3, 21)))],
        )


RECEIPT = {"id": "e1", "at": AT.isoformat(), "kind": "offer_received"}
OFFER = {"received": AT.isoformat(), "deadline": None, "terms": {"salary": 50000}}


def test_an_offer_is_taken_back_with_its_receipt() -> None:
    offered = kestrel(events=[RECEIPT], offer=OFFER)
    assert without_events(offered, "kestrel", offered.opportunities[0].events) == kestrel()


def test_another_event_is_taken_back_without_the_offer() -> None:
    offered = kestrel(events=[RECEIPT], offer=OFFER)
    after = with_events(offered, "kestrel", [lambda id_: Heard(id=id_, at=AT)])
    assert without_events(after, "kestrel", after.opportunities[0].events[1:]) == offered


def test_an_instant_gets_the_offset_of_the_candidates_own_clock() -> None:
    there = Candidate(name="Sam", time_zone="Asia/Kolkata")
    assert on_own_clock(AT, there).isoformat() == "2027-03-22T15:30:00+05:30"
    assert on_own_clock(AT, Candidate(name="Sam")) is AT
