from datetime import timedelta
from typing import Any

import pytest

from afterview.core.finding import NotFound, find_opportunity
from afterview.core.journal import Journal, OfferAccepted, OfferDeclined
from afterview.core.journal_file import read_journal
from afterview.core.offers.deciding import (
    earlier_acceptances,
    find_open_offer,
    open_offers,
    with_acceptance,
    with_refusal,
)
from afterview.core.offers.proposals import proposed_alternatives
from afterview.core.plan.history import history
from afterview.core.refusal import Refused
from afterview.core.time import local_time
from offers_made import NOW, search, search_journal

LATER = NOW + timedelta(hours=2)


def accepted(journal: Journal, opportunity: str, **how: Any) -> Journal:  # noqa: ANN401 -- options
    options = {"memo": "the people", "in_writing": True, "second": False} | how
    return with_acceptance(journal, opportunity, options.pop("now", NOW), **options)  # type: ignore[arg-type]


def with_event(journal: dict[str, Any], index: int, **event: object) -> Journal:
    journal["opportunities"][index].setdefault("events", []).append({"id": "e9"} | event)
    return read_journal(journal)


def test_the_open_offer_with_the_nearest_deadline_comes_first() -> None:
    assert [o.opportunity for o in open_offers(search_journal(), NOW)] == ["northwind", "contoso"]


def test_every_open_offer_and_what_is_there_without_one_are_proposed() -> None:
    journal = search_journal()
    histories = tuple(history(o, local_time(o, journal.candidate), NOW) for o in journal.opportunities)
    proposed = [a.name for a in proposed_alternatives(histories)]
    assert proposed == ["Northwind", "Contoso", "Keep searching", "Stay in the present job"]


def test_an_opportunity_without_an_open_offer_has_nothing_to_answer() -> None:
    with pytest.raises(Refused, match="the offer of Fabrikam is not open"):
        find_open_offer(search_journal(), "fabrikam", NOW)
    with pytest.raises(NotFound):
        find_open_offer(search_journal(), "nobody", NOW)


def test_an_acceptance_keeps_the_reasons_and_that_it_is_in_writing() -> None:
    northwind = find_opportunity(accepted(search_journal(), "northwind"), "northwind")
    last = northwind.events[-1]
    assert isinstance(last, OfferAccepted)
    assert last.note == "the people"
    assert northwind.offer is not None
    assert northwind.offer.terms["in_writing"] is True
    assert northwind.offer.terms["shift"] == "none"


def test_an_offer_that_is_not_in_writing_is_not_accepted() -> None:
    with pytest.raises(Refused, match="not confirmed to be in writing"):
        accepted(search_journal(), "northwind", in_writing=False)


def test_an_offer_recorded_as_written_needs_no_second_word_for_it() -> None:
    value = search()
    value["opportunities"][0]["offer"]["terms"]["in_writing"] = True
    found = accepted(read_journal(value), "northwind", in_writing=False, memo="")
    event = find_opportunity(found, "northwind").events[-1]
    assert isinstance(event, OfferAccepted)
    assert event.note is None


def test_an_offer_known_only_by_its_receipt_can_be_accepted() -> None:
    value = search()
    value["opportunities"][1]["offer"] = None
    found = find_opportunity(accepted(read_journal(value), "contoso"), "contoso")
    assert found.offer is None
    assert isinstance(found.events[-1], OfferAccepted)


def test_an_offer_is_accepted_once() -> None:
    with pytest.raises(Refused, match="is not open"):
        accepted(accepted(search_journal(), "northwind"), "northwind", now=LATER)


def test_a_second_acceptance_asks_whether_one_knows_what_it_means() -> None:
    first = accepted(search_journal(), "northwind")
    with pytest.raises(Refused, match="you accepted that of Northwind"):
        accepted(first, "contoso", now=LATER)
    both = accepted(first, "contoso", now=LATER, second=True)
    assert [a.company for a in earlier_acceptances(both, "", LATER)] == ["Northwind", "Contoso"]


def test_what_a_second_acceptance_means_is_said_plainly() -> None:
    first = accepted(search_journal(), "northwind")
    (earlier,) = find_open_offer(first, "contoso", LATER).earlier
    meaning = earlier.meaning("Contoso", LATER.date())
    assert meaning.startswith("You accepted the offer of Northwind on Tuesday 1 December.")
    assert "take back your word to Northwind" in meaning


@pytest.mark.parametrize(
    "event",
    [
        {"kind": "withdrawn"},
        {"kind": "offer_declined"},
        {"kind": "letter_sent", "letter": "withdraw"},
        {"kind": "call_made", "purpose": "decline", "reached": True},
    ],
)
def test_a_yes_that_was_taken_back_stands_no_more(event: dict[str, object]) -> None:
    value = search()
    value["opportunities"][0]["events"].append({"id": "e2", "at": NOW.isoformat(), "kind": "offer_accepted"})
    assert earlier_acceptances(read_journal(value), "contoso", LATER) != ()
    taken_back = with_event(value, 0, at=LATER.isoformat(), **event)
    assert earlier_acceptances(taken_back, "contoso", LATER) == ()


def test_a_no_is_recorded_with_its_reasons() -> None:
    event = find_opportunity(
        with_refusal(search_journal(), "contoso", NOW, memo="too far"), "contoso"
    ).events[-1]
    assert isinstance(event, OfferDeclined)
    assert event.note == "too far"


def test_a_no_needs_an_open_offer() -> None:
    with pytest.raises(Refused, match="is not open"):
        with_refusal(search_journal(), "fabrikam", NOW, memo=None)
