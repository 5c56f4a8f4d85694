"""Weights, scores and totals of the additive value model (RULEBOOK section 8)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import cast

from afterview.core.exact import exact
from afterview.core.offers.decision import Alternative, Criterion, Decision


@dataclass(frozen=True, slots=True)
class Valued:
    """An alternative with its scores in the order of the criteria, its total, and the must-haves it fails."""

    id: str
    name: str
    scores: tuple[Fraction, ...]
    total: Fraction
    failed: tuple[str, ...]


def value_alternatives(decision: Decision) -> tuple[Valued, ...]:
    """Every alternative valued, in the order of the decision."""
    weights = criterion_weights(decision)
    return tuple(_valued(alternative, decision, weights) for alternative in decision.alternatives)


def best_first(valued: Sequence[Valued]) -> tuple[Valued, ...]:
    """The alternatives by total, those that fail a must-have last; equal totals stay as they were listed."""
    return tuple(sorted(valued, key=lambda v: (bool(v.failed), -v.total)))


def criterion_weights(decision: Decision) -> tuple[Fraction, ...]:
    """The weights in the order of the criteria; they sum to one."""
    if decision.weights == "ranks":
        return rank_weights(len(decision.criteria))
    swings = [_swing(criterion) for criterion in decision.criteria]
    return tuple(swing / sum(swings) for swing in swings)


def rank_weights(count: int) -> tuple[Fraction, ...]:
    """The weights of `count` ranked criteria, most important first: the mean of all that keep the ranking."""
    return tuple(
        sum((Fraction(1, k) for k in range(i, count + 1)), Fraction()) / count for i in range(1, count + 1)
    )


def criteria_by_rank(decision: Decision) -> tuple[int, ...]:
    """The places of the criteria, most important first; equal swings rank in list order."""
    places = range(len(decision.criteria))
    if decision.weights == "ranks":
        return tuple(places)
    return tuple(sorted(places, key=lambda place: -_swing(decision.criteria[place])))


def score(criterion: Criterion, value: Fraction) -> Fraction:
    """0 at the worst anchor, 100 at the best, straight in between and beyond."""
    worst, best = exact(criterion.worst), exact(criterion.best)
    return 100 * (value - worst) / (best - worst)


def outside_anchors(criteria: Sequence[Criterion], valued: Sequence[Valued]) -> tuple[tuple[str, str], ...]:
    """(alternative, criterion) wherever a value lies beyond its anchors."""
    return tuple(
        (alternative.id, criterion.id)
        for alternative in valued
        for criterion, points in zip(criteria, alternative.scores, strict=True)
        if not 0 <= points <= 100
    )


def by_criterion(criteria: Sequence[Criterion], figures: Sequence[Fraction]) -> Mapping[str, Fraction]:
    """`figures`, one a criterion, under the criteria's ids."""
    return {criterion.id: figure for criterion, figure in zip(criteria, figures, strict=True)}


def weighted_sum(weights: Sequence[Fraction], figures: Sequence[Fraction]) -> Fraction:
    """Σ w·x."""
    return sum((w * x for w, x in zip(weights, figures, strict=True)), Fraction())


def _swing(criterion: Criterion) -> Fraction:
    return Fraction(0) if criterion.swing is None else exact(criterion.swing)


def _valued(alternative: Alternative, decision: Decision, weights: Sequence[Fraction]) -> Valued:
    values = cast("Mapping[str, float]", alternative.values)
    scores = tuple(score(criterion, exact(values[criterion.id])) for criterion in decision.criteria)
    return Valued(
        id=alternative.id,
        name=alternative.name,
        scores=scores,
        total=weighted_sum(weights, scores),
        failed=tuple(m.id for m in decision.must_haves if alternative.must.get(m.id) is False),
    )
