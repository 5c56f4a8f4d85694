from datetime import timedelta
from fractions import Fraction

from afterview.core.changes import with_event
from afterview.core.consistency import check_consistency
from afterview.core.finding import find_opportunity
from afterview.core.journal import Journal, OfferDeclined, OfferReceived, Opportunity
from afterview.core.offers.pay import Rate
from afterview.core.offers.recording import OfferFacts, with_offer
from afterview.core.shape import Id
from offers_made import NOW, search_journal

LATER = NOW + timedelta(hours=3)


def facts(received: object = NOW, **more: object) -> OfferFacts:
    known: dict[str, object] = {"values": {}, "sources": {}}
    return OfferFacts(received=received, **known | more)  # type: ignore[arg-type]


def recorded(journal: Journal, id_: str, found: OfferFacts) -> Opportunity:
    after = with_offer(journal, id_, found)
    check_consistency(after)
    return find_opportunity(after, id_)


def receipts(opportunity: Opportunity) -> list[object]:
    return [e.at for e in opportunity.events if isinstance(e, OfferReceived)]


def test_a_new_offer_comes_with_its_receipt() -> None:
    found = recorded(
        search_journal(),
        "fabrikam",
        facts(
            deadline=LATER, values={"salary": Fraction(50000)}, sources={"salary": "spoken"}, in_writing=True
        ),
    )
    assert receipts(found) == [NOW]
    assert found.offer is not None
    assert (found.offer.received, found.offer.deadline) == (NOW, LATER)
    assert found.offer.terms == {"salary": 50000, "sources": {"salary": "spoken"}, "in_writing": True}


def test_changing_terms_leaves_the_receipt_alone() -> None:
    northwind = find_opportunity(search_journal(), "northwind")
    assert northwind.offer is not None
    received = northwind.offer.received
    found = recorded(search_journal(), "northwind", facts(received, values={"bonus": Fraction(1)}))
    assert found.events == northwind.events
    assert found.offer is not None
    assert found.offer.terms["shift"] == "none"
    assert found.offer.terms["bonus"] == 1


def test_another_instant_corrects_the_receipt_of_an_undecided_offer() -> None:
    found = recorded(search_journal(), "northwind", facts(NOW))
    assert receipts(found) == [NOW]
    assert found.events[0].id == "e1"


def test_after_a_decision_another_instant_is_a_new_receipt() -> None:
    declined = with_event(search_journal(), "northwind", OfferDeclined(id=Id("e2"), at=NOW))
    found = recorded(declined, "northwind", facts(LATER))
    assert len(receipts(found)) == 2


def test_an_offer_without_a_receipt_of_its_own_gets_one() -> None:
    journal = with_offer(search_journal(), "fabrikam", facts())
    fabrikam = find_opportunity(journal, "fabrikam")
    assert receipts(recorded(journal, "fabrikam", facts(LATER))) == [LATER]
    assert len(fabrikam.events) == 1


def test_a_rate_is_kept_and_taken_away() -> None:
    rate = Rate("GBP", "EUR", Fraction("1.15"), NOW.date())
    found = recorded(search_journal(), "fabrikam", facts(rate=rate))
    assert found.offer is not None
    assert "rate" in found.offer.terms


def test_no_longer_in_writing_is_forgotten() -> None:
    journal = with_offer(search_journal(), "fabrikam", facts(in_writing=True))
    found = recorded(journal, "fabrikam", facts())
    assert found.offer is not None
    assert found.offer.terms == {}
