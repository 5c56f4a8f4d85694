import json
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

import pytest

from afterview.core.offers.currency import is_money
from afterview.core.offers.decision import read_decision
from afterview.core.offers.scores import rank_weights
from afterview.core.offers.weigh import Weighing, as_json, weigh

CRITERIA = ["pay", "work", "commute", "security", "growth"]
SWINGS = [100, 90, 50, 40, 70]
A, B, C = [40, 80, 90, 70, 60], [90, 55, 30, 60, 70], [60, 70, 60, 90, 40]


def weighed(
    alternatives: Mapping[str, Sequence[float]],
    swings: Sequence[float] | None = None,
    *,
    scale: tuple[float, float, str | None] = (0, 100, None),
    fails: tuple[str, ...] = (),
    weights: str = "swings",
) -> Weighing:
    count = len(next(iter(alternatives.values())))
    names = CRITERIA[:count]
    worst, best, unit = scale
    swings = swings or [100.0] * count
    value: dict[str, Any] = {
        "criteria": [
            {"id": n, "name": n, "worst": worst, "best": best, "unit": unit, "swing": s}
            for n, s in zip(names, swings, strict=True)
        ],
        "weights": weights,
        "must_haves": [{"id": "visa", "text": "sponsors the visa"}],
        "alternatives": [
            {
                "id": key,
                "name": key.upper(),
                "values": dict(zip(names, values, strict=True)),
                "must": {"visa": key not in fails},
            }
            for key, values in alternatives.items()
        ],
    }
    return weigh(read_decision(value), samples=200)


RULEBOOK = weighed({"a": A, "b": B, "c": C}, SWINGS)


def test_the_totals_of_the_rulebook() -> None:
    assert RULEBOOK.totals == {"a": Fraction(454, 7), "b": 65, "c": 62}
    assert RULEBOOK.order == ("b", "a", "c")


def test_the_ties_of_the_rulebook() -> None:
    ties = {f.criterion: f.at for f in RULEBOOK.flips if {f.a, f.b} == {"a", "b"}}
    assert ties == {
        "pay": Fraction(99, 349),
        "work": Fraction(23, 88),
        "commute": Fraction(61, 421),
        "security": Fraction(9, 71),
        "growth": Fraction(13, 69),
    }


def test_the_shares_of_the_rulebook_seen_from_the_one_that_leads() -> None:
    (b_over_a, *_) = RULEBOOK.shares
    assert (b_over_a.a, b_over_a.b) == ("b", "a")
    assert b_over_a.all == 1 - Fraction(6689, 9702)
    assert b_over_a.ranked == 1 - Fraction(13372, 286767)


def test_the_rank_weights_of_the_rulebook() -> None:
    weights = (Fraction(137, 300), Fraction(77, 300), Fraction(47, 300), Fraction(9, 100), Fraction(1, 25))
    assert rank_weights(5) == weights
    assert tuple(weighed({"a": A}, weights="ranks").weights.values()) == weights


def test_weights_are_swings_over_their_sum() -> None:
    assert RULEBOOK.weights["work"] == Fraction(90, 350)


def test_ranks_take_no_notice_of_swings_that_are_there() -> None:
    assert weighed({"a": A}, SWINGS, weights="ranks") == weighed({"a": A}, weights="ranks")


def test_equal_swings_rank_in_list_order() -> None:
    weighing = weighed({"a": [100, 0], "b": [0, 99]}, [50, 50])
    assert weighing.shares[0].ranked == 1


def test_the_ranking_goes_by_swings_not_by_the_list() -> None:
    weighing = weighed({"a": [0, 99], "b": [100, 0]}, [50, 100])
    assert (weighing.shares[0].a, weighing.shares[0].ranked) == ("a", Fraction(198, 199))


def test_a_worst_above_the_best_is_a_falling_scale() -> None:
    weighing = weighed({"a": [30]}, scale=(90, 0, None))
    assert weighing.scores["a"]["pay"] == Fraction(200, 3)
    assert weighing.outside == ()


def test_decimals_score_as_they_are_written() -> None:
    assert weighed({"a": [0.3]}, scale=(0.1, 0.7, None)).scores["a"]["pay"] == Fraction(100, 3)


def test_a_value_outside_the_anchors_is_flagged_and_not_rescaled() -> None:
    weighing = weighed({"a": [120, 50], "b": [100, -1]})
    assert weighing.scores["a"]["pay"] == 120
    assert weighing.outside == (("a", "pay"), ("b", "work"))


def test_equal_totals_stay_as_they_were_listed() -> None:
    assert weighed({"c": [40, 60], "a": [50, 50], "b": [60, 40]}).order == ("c", "a", "b")


def test_a_failed_must_have_comes_last_whatever_its_total() -> None:
    weighing = weighed({"a": [90], "b": [10], "c": [95]}, fails=("a", "c"))
    assert weighing.order == ("b", "c", "a")
    assert weighing.failed == {"a": ("visa",), "b": (), "c": ("visa",)}


@pytest.mark.parametrize("must", [{}, None, {"visa": None}])
def test_a_must_have_without_an_answer_is_not_failed(must: dict[str, bool | None] | None) -> None:
    value = {
        "criteria": [{"id": "pay", "name": "Pay", "worst": 0, "best": 1, "swing": 100}],
        "must_haves": [{"id": "visa", "text": "sponsors the visa"}],
        "alternatives": [{"id": "a", "name": "A", "values": {"pay": 1}, "must": must}],
    }
    assert weigh(read_decision(value)).failed == {"a": ()}


def test_flips_are_for_each_pair_in_order_and_each_criterion() -> None:
    pairs = [("b", "a"), ("b", "c"), ("a", "c")]
    assert [(f.a, f.b, f.criterion) for f in RULEBOOK.flips] == [(*p, c) for p in pairs for c in CRITERIA]


def test_with_one_criterion_nothing_ties() -> None:
    assert [f.at for f in weighed({"a": [90], "b": [10]}).flips] == [None]


def test_nothing_ties_where_one_is_better_on_everything() -> None:
    assert [f.at for f in weighed({"a": [90, 50], "b": [10, 20]}).flips] == [None, None]


def test_two_that_are_alike_tie_at_no_weight_in_particular() -> None:
    assert [f.at for f in weighed({"a": [90, 50], "b": [90, 50]}).flips] == [None, None]


def test_a_weight_that_is_everything_leaves_no_proportion_to_keep() -> None:
    weighing = weighed({"a": [90, 50], "b": [10, 60]}, [100, 0])
    assert [f.weight for f in weighing.flips] == [1, 0]
    assert [f.at for f in weighing.flips] == [None, Fraction(8, 9)]


def test_a_tie_at_the_very_end_of_the_weights_is_a_tie() -> None:
    weighing = weighed({"a": [90, 50], "b": [10, 50]})
    assert [f.at for f in weighing.flips] == [0, 1]


def test_the_money_to_tie_is_the_gap_over_the_weight_in_money() -> None:
    weighing = weighed({"a": [80_000, 80_000], "b": [70_000, 60_000]}, scale=(50_000, 100_000, "USD a year"))
    assert [(m.a, m.b, m.criterion) for m in weighing.money_to_tie] == [("a", "b", "pay"), ("a", "b", "work")]
    assert [m.money for m in weighing.money_to_tie] == [30_000, 30_000]


def test_on_a_falling_scale_the_money_to_tie_is_money_saved() -> None:
    weighing = weighed({"a": [100], "b": [300]}, scale=(500, 0, "€ a month"))
    assert [m.money for m in weighing.money_to_tie] == [200]


def test_a_criterion_that_counts_nothing_has_no_money_to_tie() -> None:
    weighing = weighed({"a": [0, 100], "b": [0, 50]}, [0, 100], scale=(0, 100, "EUR"))
    assert [m.money for m in weighing.money_to_tie] == [None, 50]


def test_without_money_there_is_no_money_to_tie() -> None:
    assert weighed({"a": A, "b": B}, scale=(0, 100, "points")).money_to_tie == ()


@pytest.mark.parametrize(
    "unit", ["USD", "USD a year", "kEUR", "k€/month", "£", "in CHF, gross", "A$", "EUR/a"]
)
def test_a_unit_with_a_currency_is_money(unit: str) -> None:
    assert is_money(unit)


@pytest.mark.parametrize("unit", ["", "minutes", "km", "try-outs", "PTO days", "XUSD", "days off", "0 to 10"])
def test_any_other_unit_is_not(unit: str) -> None:
    assert not is_money(unit)


def test_dominated_is_nowhere_better_and_somewhere_worse() -> None:
    weighing = weighed({"a": [50, 50], "b": [50, 60], "c": [60, 40], "d": [50, 60]})
    assert weighing.dominated == (("a", "b"), ("a", "d"))


def test_a_criterion_without_weight_still_keeps_from_being_dominated() -> None:
    assert weighed({"a": [50, 50], "b": [60, 40]}, [100, 0]).dominated == ()


def test_two_alternatives_have_no_sampled_acceptability() -> None:
    assert weighed({"a": A, "b": B}).acceptability is None


def test_what_fails_a_must_have_is_acceptable_under_no_weighting() -> None:
    weighing = weighed({"a": A, "b": B, "c": [100] * 5}, fails=("c",))
    assert weighing.acceptability is not None
    assert weighing.acceptability["c"].share == 0
    assert weighing.acceptability["a"].share + weighing.acceptability["b"].share == 1


def test_where_all_fail_a_must_have_none_is_acceptable() -> None:
    weighing = weighed({"a": A, "b": B, "c": C}, fails=("a", "b", "c"))
    assert weighing.acceptability is not None
    assert [a.share for a in weighing.acceptability.values()] == [0, 0, 0]


def test_the_json_has_the_keys_of_the_rulebook() -> None:
    assert " ".join(as_json(RULEBOOK)) == (
        "weights scores totals order failed flips money_to_tie dominated shares acceptability outside"
        " sentence"
    )


def test_the_json_is_json_and_its_floats_are_not_rounded() -> None:
    value = json.loads(json.dumps(as_json(RULEBOOK)))
    assert value == as_json(RULEBOOK)
    assert value["totals"]["a"] == 454 / 7
    assert value["flips"][0] == {"a": "b", "b": "a", "criterion": "pay", "weight": 2 / 7, "at": 99 / 349}
    assert value["shares"][0] == {"a": "b", "b": "a", "all": 3013 / 9702, "ranked": 273395 / 286767}
    assert set(value["acceptability"]["a"]) == {"share", "error"}
