"""Weighing offers: an additive value model on scales that the user states (RULEBOOK section 8).

No other method is offered: with fixed anchors the order of two offers stays when a third comes or goes.
Everything is exact but the sampled acceptability, which carries its error.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from afterview.core.exact import json_of
from afterview.core.offers.acceptability import Acceptability, sample_acceptability
from afterview.core.offers.comparisons import (
    Flip,
    MoneyToTie,
    PairShare,
    find_dominated,
    find_flips,
    find_money_to_tie,
    find_shares,
)
from afterview.core.offers.decision import Decision
from afterview.core.offers.scores import (
    Valued,
    best_first,
    by_criterion,
    criterion_weights,
    outside_anchors,
    value_alternatives,
)
from afterview.core.offers.sentence import sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighing:
    """What comes of a decision, and why.

    `weights` sum to one; `scores` and `totals` are 0 to 100 between the anchors; `order` has the best first,
    a failed must-have last, equal totals as they were listed; `failed` names the must-haves each alternative
    fails (an unanswered one is not failed). `flips`, `money_to_tie` and `shares` are for each pair in that
    order and, like `dominated` (worse, better), know no must-haves. `acceptability`, for three alternatives
    and more, is the sampled share of weightings under which each comes first; one that fails a must-have
    never does. `outside` has the values beyond their anchors.
    """

    weights: Mapping[str, Fraction]
    scores: Mapping[str, Mapping[str, Fraction]]
    totals: Mapping[str, Fraction]
    order: tuple[str, ...]
    failed: Mapping[str, tuple[str, ...]]
    flips: tuple[Flip, ...]
    money_to_tie: tuple[MoneyToTie, ...]
    dominated: tuple[tuple[str, str], ...]
    shares: tuple[PairShare, ...]
    acceptability: Mapping[str, Acceptability] | None
    outside: tuple[tuple[str, str], ...]
    sentence: str


def weigh(decision: Decision, *, samples: int = 20_000, seed: int = 0) -> Weighing:
    """The decision weighed; the same arguments always give the same answer.

    `samples` and `seed` are those of the acceptability. Raises `ValueError` for fewer than one sample where
    something is sampled.
    """
    valued = value_alternatives(decision)
    ordered = best_first(valued)
    return Weighing(
        weights=by_criterion(decision.criteria, criterion_weights(decision)),
        scores={v.id: by_criterion(decision.criteria, v.scores) for v in valued},
        totals={v.id: v.total for v in valued},
        order=tuple(v.id for v in ordered),
        failed={v.id: v.failed for v in valued},
        flips=find_flips(decision, ordered),
        money_to_tie=find_money_to_tie(decision, ordered),
        dominated=find_dominated(valued),
        shares=find_shares(decision, ordered),
        acceptability=_acceptability(valued, samples, seed) if len(valued) >= 3 else None,
        outside=outside_anchors(decision.criteria, valued),
        sentence=sentence(decision, valued),
    )


def as_json(weighing: Weighing) -> dict[str, Any]:
    """The JSON value of a weighing, with the keys of RULEBOOK section 8; fractions become floats."""
    value: dict[str, Any] = json_of(weighing)
    return value


def _acceptability(valued: tuple[Valued, ...], samples: int, seed: int) -> Mapping[str, Acceptability]:
    passing = [v for v in valued if not v.failed]
    found = {v.id: Acceptability(share=0.0, error=0.0) for v in valued}
    if passing:
        scores = [[float(s) for s in v.scores] for v in passing]
        sampled = sample_acceptability(scores, samples=samples, seed=seed)
        found |= zip((v.id for v in passing), sampled, strict=True)
    return found
