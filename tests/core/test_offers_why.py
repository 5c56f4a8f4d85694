from fractions import Fraction
from typing import Any

from afterview.core.offers.decision import read_decision
from afterview.core.offers.why import Explanation, explain


def decision(**changes: object) -> dict[str, Any]:
    found: dict[str, Any] = {
        "criteria": [
            {"id": "pay", "name": "Pay", "worst": 40000, "best": 80000, "unit": "GBP a year", "swing": 100},
            {"id": "way", "name": "Way", "worst": 90, "best": 10, "unit": "minutes", "swing": 60},
        ],
        "must_haves": [{"id": "visa", "text": "a visa"}],
        "gut": "b",
        "alternatives": [
            {"id": "a", "name": "Northwind", "values": {"pay": 70000, "way": 50}},
            {"id": "b", "name": "Contoso", "values": {"pay": 50000, "way": 20}},
            {"id": "c", "name": "Stay", "values": {"pay": 40000, "way": 60}, "must": {"visa": False}},
        ],
    }
    return found | changes


def explained(**changes: object) -> Explanation:
    return explain(read_decision(decision(**changes)), samples=50)


def test_contributions_add_up_to_the_total() -> None:
    for standing in explained().standings:
        assert sum(c.points for c in standing.contributions) == standing.total


def test_alternatives_stand_best_first_under_their_names() -> None:
    found = explained()
    assert [s.name for s in found.standings] == ["Northwind", "Contoso", "Stay"]
    assert found.standings[2].failed == ("a visa",)
    assert [(w.criterion, w.weight) for w in found.weights] == [
        ("Pay", Fraction(5, 8)),
        ("Way", Fraction(3, 8)),
    ]


def test_every_pair_has_a_flip_for_every_criterion() -> None:
    found = explained()
    assert [(p.a, p.b) for p in found.pairs] == [
        ("Northwind", "Contoso"),
        ("Northwind", "Stay"),
        ("Contoso", "Stay"),
    ]
    assert all([f.criterion for f in p.flips] == ["Pay", "Way"] for p in found.pairs)


def test_the_pairs_of_the_first_stand_apart_from_the_others() -> None:
    found = explained()
    assert [p.b for p in found.leaders] == ["Contoso", "Stay"]
    assert [p.a for p in found.others] == ["Contoso"]


def test_flips_and_money_are_said_in_words() -> None:
    (pair, further, _) = explained().pairs
    assert pair.flips[0].sentence == "Northwind and Contoso tie where Pay counts 42.9 of 100."
    assert further.flips[0].sentence == "However much Pay counts, Northwind and Stay do not change places."
    assert [m.sentence for m in pair.money] == [
        "With 11,000 GBP a year more on Pay, Contoso would tie with Northwind."
    ]


def test_money_on_a_falling_scale_is_less() -> None:
    rent = {"id": "rent", "name": "Rent", "worst": 1000, "best": 0, "unit": "GBP", "swing": 100}
    alternatives = [
        {"id": "a", "name": "A", "values": {"rent": 100}},
        {"id": "b", "name": "B", "values": {"rent": 300}},
    ]
    (pair,) = explained(criteria=[rent], alternatives=alternatives, gut=None).pairs
    assert pair.money[0].sentence == "With 200 GBP less on Rent, B would tie with A."


def test_money_that_counts_nothing_ties_nobody() -> None:
    criteria = decision()["criteria"]
    criteria[0]["swing"] = 0
    assert explained(criteria=criteria).pairs[0].money[0].sentence.startswith("Pay counts nothing")


def test_one_that_is_behind_only_for_a_must_have_needs_no_money() -> None:
    alternatives = decision()["alternatives"]
    alternatives[2]["values"] = {"pay": 80000, "way": 10}
    pair = explained(alternatives=alternatives).pairs[1]
    assert pair.money[0].sentence == "Stay needs no money more on Pay to tie with Northwind."


def test_dominance_is_said() -> None:
    assert explained().dominance == (
        "Stay is nowhere better than Northwind or Contoso, and somewhere worse.",
    )
    alternatives = decision()["alternatives"]
    alternatives[2]["values"] = {"pay": 40000, "way": 30}
    found = explained(alternatives=alternatives).dominance
    assert found == ("Stay is nowhere better than Contoso, and somewhere worse.",)


def test_the_first_choice_stands_beside_the_result() -> None:
    assert (explained().gut, explained().gut_leads) == ("Contoso", False)
    assert (explained(gut="a").gut, explained(gut="a").gut_leads) == ("Northwind", True)
    assert explained(gut=None).gut is None


def test_a_value_beyond_the_scale_is_marked() -> None:
    alternatives = decision()["alternatives"]
    alternatives[0]["values"]["pay"] = 90000
    assert explained(alternatives=alternatives).standings[0].contributions[0].outside


def test_two_alternatives_have_no_sampled_acceptability() -> None:
    found = explained(alternatives=decision()["alternatives"][:2])
    assert [s.acceptability for s in found.standings] == [None, None]
    assert all(s.acceptability is not None for s in explained().standings)
