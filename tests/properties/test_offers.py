"""Properties of the weighing (RULEBOOK section 8), against oracles that go another way."""

import json
import re
from fractions import Fraction
from functools import cache
from itertools import combinations, pairwise
from math import prod
from random import Random
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from afterview.core.offers.acceptability import sample_acceptability
from afterview.core.offers.decision import read_decision, write_decision
from afterview.core.offers.draft import decision_of, draft_of, read_draft, write_draft
from afterview.core.offers.shares import share_given_the_ranking, share_of_weightings
from afterview.core.offers.waiting import Pending, waiting_value
from afterview.core.offers.weigh import as_json, weigh
from afterview.core.offers.why import explain

Value = dict[str, Any]
check = settings(max_examples=150, deadline=None)

numbers = st.integers(-100, 300) | st.decimals(-50, 150, places=2).map(float)
differences = st.lists(st.integers(-4, 4).map(Fraction), min_size=1, max_size=6)


@st.composite
def criteria(draw: st.DrawFn, identity: str) -> Value:
    worst, best = draw(st.lists(numbers, min_size=2, max_size=2, unique=True))
    unit = draw(st.sampled_from([None, "USD a year", "minutes"]))
    swing = draw(st.integers(1, 100))
    return {"id": identity, "name": identity, "worst": worst, "best": best, "unit": unit, "swing": swing}


@st.composite
def decisions(
    draw: st.DrawFn, *, least: int = 1, answers: tuple[bool | None, ...] = (True, False, None)
) -> Value:
    names = [f"c{n}" for n in range(draw(st.integers(1, 5)))]
    ids = [f"a{n}" for n in range(draw(st.integers(least, 4)))]
    return {
        "criteria": [draw(criteria(name)) for name in names],
        "weights": draw(st.sampled_from(["swings", "ranks"])),
        "must_haves": [{"id": "visa", "text": "sponsors the visa"}],
        "gut": draw(st.sampled_from([None, *ids])),
        "alternatives": [
            {
                "id": key,
                "name": key.upper(),
                "opportunity": None,
                "values": {name: draw(numbers) for name in names},
                "must": {"visa": draw(st.sampled_from(answers))},
            }
            for key in ids
        ],
    }


def weighed(value: Value) -> Any:  # noqa: ANN401 -- read as its user would, without types
    return weigh(read_decision(value), samples=20)


@check
@given(decisions())
def test_a_decision_reads_back_equal(value: Value) -> None:
    through_json = json.loads(json.dumps(value))
    assert write_decision(read_decision(through_json)) == value


@check
@given(decisions())
def test_a_weighing_goes_through_json_and_comes_back_equal(value: Value) -> None:
    found = as_json(weighed(value))
    assert json.loads(json.dumps(found, allow_nan=False)) == found


@check
@given(decisions(least=2))
def test_a_decision_taken_up_again_as_a_draft_comes_back_equal(value: Value) -> None:
    decision = read_decision(value)
    draft = draft_of(decision)
    assert read_draft(json.loads(json.dumps(write_draft(draft)))) == draft
    assert decision_of(draft) == decision


@check
@given(decisions())
def test_what_a_pair_is_told_by_adds_up_to_the_totals(value: Value) -> None:
    found = explain(read_decision(value), samples=1)
    for standing in found.standings:
        assert sum(c.points for c in standing.contributions) == standing.total
    assert len(found.leaders) + len(found.others) == len(found.pairs)


@check
@given(decisions())
def test_weights_sum_to_one_and_totals_are_weighted_scores(value: Value) -> None:
    found = weighed(value)
    assert sum(found.weights.values()) == 1
    for alternative, scores in found.scores.items():
        assert found.totals[alternative] == sum(found.weights[c] * scores[c] for c in scores)


@check
@given(decisions())
def test_the_order_is_by_total_and_the_failed_come_last(value: Value) -> None:
    found = weighed(value)
    assert sorted(found.order) == sorted(found.totals)
    for before, after in pairwise(found.order):
        assert (bool(found.failed[before]), -found.totals[before]) <= (
            bool(found.failed[after]),
            -found.totals[after],
        )


@check
@given(decisions(least=2))
def test_a_third_alternative_never_rescales_the_others(value: Value) -> None:
    without = value | {"alternatives": value["alternatives"][:-1], "gut": None}
    whole, part = weighed(value), weighed(without)
    assert all(whole.scores[a] == part.scores[a] and whole.totals[a] == part.totals[a] for a in part.totals)
    assert [a for a in whole.order if a in part.totals] == list(part.order)


@check
@given(decisions(), st.data())
def test_a_dominated_alternative_never_changes_the_order(value: Value, data: st.DataObject) -> None:
    model = data.draw(st.sampled_from(value["alternatives"]))
    worse = {
        criterion["id"]: model["values"][criterion["id"]]
        - data.draw(st.integers(1, 40)) * (1 if criterion["best"] > criterion["worst"] else -1)
        for criterion in value["criteria"]
    }
    dominated = model | {"id": "dominated", "values": worse}
    place = data.draw(st.integers(0, len(value["alternatives"])))
    alternatives = [*value["alternatives"][:place], dominated, *value["alternatives"][place:]]
    before, after = weighed(value), weighed(value | {"alternatives": alternatives})
    assert ("dominated", model["id"]) in after.dominated
    assert after.order.index("dominated") > after.order.index(model["id"])
    assert tuple(a for a in after.order if a != "dominated") == before.order


@check
@given(decisions(least=2))
def test_at_the_weight_of_the_tie_the_two_totals_are_equal(value: Value) -> None:
    found = weighed(value)
    for flip in found.flips:
        weight = found.weights[flip.criterion]
        assert flip.weight == weight
        if flip.at is None:
            continue
        changed = {
            c: flip.at if c == flip.criterion else w * (1 - flip.at) / (1 - weight)
            for c, w in found.weights.items()
        }
        a, b = (sum(w * found.scores[x][c] for c, w in changed.items()) for x in (flip.a, flip.b))
        assert a == b


@check
@given(decisions(least=2))
def test_where_no_tie_is_named_one_leads_at_both_ends_or_they_are_alike(value: Value) -> None:
    found = weighed(value)
    for flip in found.flips:
        others = {c: w for c, w in found.weights.items() if c != flip.criterion}
        if flip.at is not None or not others:
            continue
        gap = {c: found.scores[flip.a][c] - found.scores[flip.b][c] for c in found.weights}
        at_none = sum(w * gap[c] for c, w in others.items())
        assert at_none * gap[flip.criterion] > 0 or at_none == gap[flip.criterion] == 0


@check
@given(decisions(least=2))
def test_with_the_money_to_tie_the_two_totals_are_equal(value: Value) -> None:
    found = weighed(value)
    scales = {c["id"]: c for c in value["criteria"]}
    assert len(found.money_to_tie) == sum(c["unit"] == "USD a year" for c in value["criteria"]) * len(
        list(combinations(found.order, 2))
    )
    for tie in found.money_to_tie:
        range_of_money = abs(
            Fraction(str(scales[tie.criterion]["best"])) - Fraction(str(scales[tie.criterion]["worst"]))
        )
        gained = found.weights[tie.criterion] * 100 * tie.money / range_of_money
        assert found.totals[tie.b] + gained == found.totals[tie.a]


SAID = re.compile(r"^(A\d) leads\. If (c\d) counted ([\d.]+) points? (more|less), (A\d) would\.")


@check
@given(decisions(least=2, answers=(True,)))
def test_what_the_sentence_says_would_happen_does(value: Value) -> None:
    found = weighed(value)
    said = SAID.match(found.sentence)
    assume(said is not None)
    assert said is not None
    leader, criterion, points, way, rival = said.groups()
    assert leader.lower() == found.order[0]
    weight = found.weights[criterion]
    changed = weight + (1 if way == "more" else -1) * Fraction(points) / 100
    assert 0 <= changed <= 1

    def total(alternative: str) -> Fraction:
        scores = found.scores[alternative]
        rest = sum(w * scores[c] for c, w in found.weights.items() if c != criterion) / (1 - weight)
        return Fraction(changed * scores[criterion] + (1 - changed) * rest)

    assert all(total(rival.lower()) > total(other) for other in found.order if other != rival.lower())


@check
@given(decisions(least=2, answers=(True,)))
def test_a_lead_is_said_to_be_safe_exactly_where_the_leader_ties_with_nobody(value: Value) -> None:
    found = weighed(value)
    ties = [flip for flip in found.flips if flip.a == found.order[0] and flip.at is not None]
    alone = len({found.totals[a] for a in found.order[:2]}) == 2
    assert ("would change that" in found.sentence) == (alone and not ties and len(found.weights) > 1)


# Shares


@check
@given(differences)
def test_the_shares_of_two_sum_to_one_unless_they_are_alike(d: list[Fraction]) -> None:
    both = share_of_weightings(d) + share_of_weightings([-x for x in d])
    assert both == (1 if any(d) else 0)


@check
@given(differences)
def test_the_ranked_shares_of_two_sum_to_one_unless_they_are_alike(d: list[Fraction]) -> None:
    both = share_given_the_ranking(d) + share_given_the_ranking([-x for x in d])
    assert both == (1 if any(d) else 0)


@check
@given(differences, st.integers(1, 9))
def test_a_share_lies_between_0_and_1_and_knows_no_scale(d: list[Fraction], factor: int) -> None:
    share = share_of_weightings(d)
    assert 0 <= share <= 1
    assert share_of_weightings([factor * x for x in d]) == share


@check
@given(st.lists(st.integers(-50, 50).map(Fraction), min_size=2, max_size=7, unique=True))
def test_a_share_of_distinct_differences_is_the_sum_over_its_positive_corners(d: list[Fraction]) -> None:
    share = sum(x ** (len(d) - 1) / prod((x - y for y in d if y != x), start=Fraction(1)) for x in d if x > 0)
    assert share_of_weightings(d) == share


@check
@given(st.lists(st.integers(-3, 3).map(Fraction), min_size=3, max_size=3))
def test_a_share_of_three_is_the_area_cut_off_the_triangle(d: list[Fraction]) -> None:
    assume(any(d))
    assert share_of_weightings(d) == area_where([d])


@check
@given(st.lists(st.integers(-3, 3).map(Fraction), min_size=3, max_size=3))
def test_a_ranked_share_of_three_is_the_area_cut_off_the_ranked_triangle(d: list[Fraction]) -> None:
    assume(any(d))
    ranked = [[Fraction(1), Fraction(-1), Fraction(0)], [Fraction(0), Fraction(1), Fraction(-1)]]
    assert share_given_the_ranking(d) == area_where([d, *ranked]) / area_where(ranked)


# Acceptability, for three criteria: the exact areas of the simplex

Corner = tuple[Fraction, ...]
TRIANGLE = [tuple(Fraction(i == j) for j in range(3)) for i in range(3)]


def area_where(conditions: list[list[Fraction]]) -> Fraction:
    """The part of the triangle of weights w where c·w ≥ 0 for every condition c, by cutting off the rest."""
    corners: list[Corner] = TRIANGLE
    for condition in conditions:
        corners = cut(corners, condition)
    return area(corners)


def cut(corners: list[Corner], condition: list[Fraction]) -> list[Corner]:
    kept: list[Corner] = []
    for corner, following in zip(corners, corners[1:] + corners[:1], strict=True):
        here, there = (sum(c * w for c, w in zip(condition, x, strict=True)) for x in (corner, following))
        if here >= 0:
            kept.append(corner)
        if here * there < 0:
            t = Fraction(here) / (here - there)
            kept.append(tuple(x + t * (y - x) for x, y in zip(corner, following, strict=True)))
    return kept


def area(corners: list[Corner]) -> Fraction:
    """By the shoelace formula on the first two weights, where the whole triangle is one half."""
    twice = sum(
        (x[0] * y[1] - y[0] * x[1] for x, y in zip(corners, corners[1:] + corners[:1], strict=True)),
        Fraction(0),
    )
    return abs(twice)


def exact_acceptability(scores: list[list[int]]) -> list[Fraction]:
    return [
        area_where(
            [
                [Fraction(x - y) for x, y in zip(row, other, strict=True)]
                for other in scores
                if other is not row
            ]
        )
        for row in scores
    ]


def sampled_and_exact(alternatives: int, seed: int) -> list[tuple[float, float, float]]:
    """(sampled share, its error, exact share) for each alternative of a decision drawn from the seed."""
    draw = Random(seed)  # noqa: S311 -- no secret
    scores = [[draw.randrange(101) for _ in range(3)] for _ in range(alternatives)]
    found = sample_acceptability([[float(s) for s in row] for row in scores], samples=2_000, seed=seed)
    shares = exact_acceptability(scores)
    assert sum(shares) == 1
    return [(a.share, a.error, float(share)) for a, share in zip(found, shares, strict=True)]


@cache
def figures() -> list[tuple[float, float, float]]:
    return [figure for seed in range(120) for n in (3, 4) for figure in sampled_and_exact(n, seed)]


def test_sampled_acceptability_lies_within_twice_its_error_seed_by_seed() -> None:
    assert [f for f in figures() if abs(f[0] - f[2]) > 2 * f[1]] == []


def test_its_error_is_no_larger_than_it_claims_to_be() -> None:
    # Half the width of a 95 % interval: about one figure in twenty lies outside.
    telling = [f for f in figures() if 0.02 < f[2] < 0.98]
    outside = sum(abs(share - exact) > error for share, error, exact in telling)
    assert len(telling) > 500
    assert 0.02 < outside / len(telling) < 0.08


# Waiting


@check
@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 100)), max_size=5), st.integers(0, 50))
def test_the_waiting_value_is_the_mean_over_everything_that_may_come(
    processes: list[tuple[int, int]], nothing: int
) -> None:
    pending = [Pending(name="x", chance=Fraction(p, 4), value=Fraction(v)) for p, v in processes]
    mean = Fraction(0)
    for came in range(2 ** len(processes)):
        chance, values = Fraction(1), []
        for place, (p, v) in enumerate(processes):
            comes = bool(came >> place & 1)
            chance *= Fraction(p, 4) if comes else 1 - Fraction(p, 4)
            values += [v] if comes else []
        mean += chance * max(values, default=nothing)
    assert waiting_value(pending, Fraction(nothing)) == mean
