"""Two alternatives side by side (RULEBOOK section 8): where they tie, what parts them, who dominates whom."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations, permutations

from afterview.core.exact import exact
from afterview.core.offers.currency import is_money
from afterview.core.offers.decision import Criterion, Decision
from afterview.core.offers.scores import Valued, criteria_by_rank, criterion_weights, weighted_sum
from afterview.core.offers.shares import share_given_the_ranking, share_of_weightings


@dataclass(frozen=True, slots=True)
class Flip:
    """The `weight` of a criterion and the one `at` which `a` and `b` tie, None where none does."""

    a: str
    b: str
    criterion: str
    weight: Fraction
    at: Fraction | None


@dataclass(frozen=True, slots=True)
class MoneyToTie:
    """How much better `b` would have to be on a criterion in money, in its `unit`, to tie with `a`.

    More money on a rising scale, less on a falling one. Below 0 where `b` is behind only for a must-have;
    None where the criterion counts nothing.
    """

    a: str
    b: str
    criterion: str
    unit: str
    money: Fraction | None


@dataclass(frozen=True, slots=True)
class PairShare:
    """The share of weightings under which `a` beats `b`: of `all`, and of those that keep the ranking."""

    a: str
    b: str
    all: Fraction
    ranked: Fraction


def weight_of_the_tie(
    weights: Sequence[Fraction], differences: Sequence[Fraction], place: int
) -> Fraction | None:
    """The weight, 0 to 1, of the criterion at `place` at which the weighted `differences` come to nothing.

    The other weights keep their proportion. None where no weight or every weight does it, or where the others
    weigh nothing.
    """
    others = 1 - weights[place]
    if others == 0:
        return None
    own = differences[place]
    rest = (weighted_sum(weights, differences) - weights[place] * own) / others
    if rest == own:
        return None
    tie = rest / (rest - own)
    return tie if 0 <= tie <= 1 else None


def find_flips(decision: Decision, ordered: Sequence[Valued]) -> tuple[Flip, ...]:
    """For each pair, the better first, and each criterion: where the two tie."""
    weights = criterion_weights(decision)
    return tuple(
        Flip(a.id, b.id, criterion.id, weights[place], weight_of_the_tie(weights, differences, place))
        for a, b, differences in _pairs(ordered)
        for place, criterion in enumerate(decision.criteria)
    )


def find_money_to_tie(decision: Decision, ordered: Sequence[Valued]) -> tuple[MoneyToTie, ...]:
    """For each pair, the better first, and each criterion whose unit is money: the gap in that money."""
    weights = criterion_weights(decision)
    return tuple(
        MoneyToTie(a.id, b.id, criterion.id, criterion.unit, _money(a.total - b.total, weight, criterion))
        for a, b in combinations(ordered, 2)
        for criterion, weight in zip(decision.criteria, weights, strict=True)
        if criterion.unit is not None and is_money(criterion.unit)
    )


def find_dominated(valued: Sequence[Valued]) -> tuple[tuple[str, str], ...]:
    """(worse, better) wherever one alternative is nowhere better and somewhere worse than another.

    By the scores alone: the better one may still fail a must-have.
    """
    return tuple(
        (worse.id, better.id) for worse, better in permutations(valued, 2) if dominates(better, worse)
    )


def dominates(better: Valued, worse: Valued) -> bool:
    """Whether `better` is nowhere worse and somewhere better."""
    differences = score_differences(better, worse)
    return min(differences) >= 0 and max(differences) > 0


def find_shares(decision: Decision, ordered: Sequence[Valued]) -> tuple[PairShare, ...]:
    """For each pair, the better first: the exact shares of weightings that put it in this order."""
    ranking = criteria_by_rank(decision)
    return tuple(
        PairShare(
            a.id,
            b.id,
            share_of_weightings(differences),
            share_given_the_ranking([differences[place] for place in ranking]),
        )
        for a, b, differences in _pairs(ordered)
    )


def score_differences(a: Valued, b: Valued) -> tuple[Fraction, ...]:
    """The scores of `a` less those of `b`, criterion by criterion."""
    return tuple(x - y for x, y in zip(a.scores, b.scores, strict=True))


def _pairs(ordered: Sequence[Valued]) -> Iterator[tuple[Valued, Valued, tuple[Fraction, ...]]]:
    for a, b in combinations(ordered, 2):
        yield a, b, score_differences(a, b)


def _money(gap: Fraction, weight: Fraction, criterion: Criterion) -> Fraction | None:
    if weight == 0:
        return None
    money_per_point = abs(exact(criterion.best) - exact(criterion.worst)) / 100
    return gap / weight * money_per_point
