"""Closing every door (R7, R8, R9, R12 to R14 of RULEBOOK section 4)."""

from datetime import timedelta

import pytest

from afterview.core.finding import NotFound, find_opportunity
from afterview.core.journal import CallMade, Journal, LetterSent, OfferDeclined
from afterview.core.offers.closing import closing, find_door, with_door_closed
from afterview.core.offers.deciding import with_acceptance, with_refusal
from afterview.core.refusal import Refused
from offers_made import NOW, search_journal

SOON, LATER = NOW + timedelta(minutes=10), NOW + timedelta(hours=1)


def accepted() -> Journal:
    return with_acceptance(search_journal(), "northwind", NOW, memo=None, in_writing=True, second=False)


def doors(journal: Journal) -> list[str]:
    return [d.action.id for d in closing(journal, SOON).doors]


def test_before_a_decision_it_names_whom_an_offer_concerns() -> None:
    found = closing(search_journal(), NOW)
    assert {d.action.kind for d in found.doors} == {
        "tell_of_offer",
        "acknowledge_offer",
        "ask_more_time",
        "decide",
    }
    assert not found.finished
    assert found.accepted is None


def test_after_an_acceptance_everybody_else_is_told() -> None:
    assert doors(accepted()) == ["decline_offer:contoso", "share_decision:fabrikam"]


def test_a_letter_closes_a_door_with_its_words() -> None:
    told = with_door_closed(accepted(), "share_decision:fabrikam", SOON, by="letter", subject="S", text="T")
    event = find_opportunity(told, "fabrikam").events[-1]
    assert isinstance(event, LetterSent)
    assert (event.letter, event.subject, event.text) == ("share_decision", "S", "T")
    assert doors(told) == ["decline_offer:contoso"]


def test_a_call_closes_a_door() -> None:
    told = with_door_closed(accepted(), "share_decision:fabrikam", SOON, by="call")
    event = find_opportunity(told, "fabrikam").events[-1]
    assert isinstance(event, CallMade)
    assert (event.purpose, event.reached) == ("share_decision", True)


def test_declining_is_told_and_recorded() -> None:
    told = with_door_closed(accepted(), "decline_offer:contoso", SOON, by="call")
    assert [type(e) for e in find_opportunity(told, "contoso").events[-2:]] == [CallMade, OfferDeclined]
    assert doors(told) == ["share_decision:fabrikam"]


def test_a_company_that_knows_already_is_only_recorded_as_declined() -> None:
    told = with_door_closed(accepted(), "decline_offer:contoso", SOON, by="known")
    assert isinstance(find_opportunity(told, "contoso").events[-1], OfferDeclined)
    assert len(find_opportunity(told, "contoso").events) == 2


def test_what_cannot_close_a_door_is_refused() -> None:
    with pytest.raises(Refused, match="is not done by 'known'"):
        with_door_closed(accepted(), "share_decision:fabrikam", SOON, by="known")
    with pytest.raises(Refused, match="is not done by 'call'"):
        with_door_closed(search_journal(), "acknowledge_offer:contoso", NOW, by="call")


def test_it_is_finished_when_everybody_knows() -> None:
    told = with_door_closed(accepted(), "decline_offer:contoso", SOON, by="letter")
    assert not closing(told, SOON).finished
    told = with_door_closed(told, "share_decision:fabrikam", SOON, by="letter")
    found = closing(told, LATER)
    assert found.finished
    assert found.accepted is not None
    assert found.accepted.company == "Northwind"
    assert [d.title for d in found.done] == ["Decline the offer of Contoso", "Tell Fabrikam of your decision"]


def test_after_a_second_acceptance_the_first_has_to_be_told() -> None:
    both = with_acceptance(accepted(), "contoso", SOON, memo=None, in_writing=True, second=True)
    told = with_door_closed(both, "share_decision:fabrikam", LATER, by="letter")
    found = closing(told, LATER)
    assert [one.company for one in found.taken_back] == ["Northwind"]
    assert not found.finished


def test_declining_everything_is_a_decision_too() -> None:
    journal = with_refusal(
        with_refusal(search_journal(), "northwind", NOW, memo=None), "contoso", NOW, memo=None
    )
    assert closing(journal, SOON).finished


def test_only_what_a_letter_does_is_a_door_to_open() -> None:
    assert find_door(search_journal(), "acknowledge_offer:contoso", NOW).letter == "acknowledge_offer"
    with pytest.raises(NotFound, match=r"there is: .*acknowledge_offer:contoso"):
        find_door(search_journal(), "decide:contoso", NOW)
    told = with_door_closed(accepted(), "decline_offer:contoso", SOON, by="known")
    told = with_door_closed(told, "share_decision:fabrikam", SOON, by="call")
    with pytest.raises(NotFound, match="there is: none"):
        find_door(told, "share_decision:fabrikam", LATER)
