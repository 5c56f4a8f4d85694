"""The share of all weightings that puts each of several alternatives first: sampled, with its error."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log, sqrt
from operator import mul
from random import Random

_Z = 1.959963984540054  # 95 % of a normal distribution lies within so many standard deviations


@dataclass(frozen=True, slots=True)
class Acceptability:
    """A sampled share of weightings and its sampling error, half the width of its 95 % interval."""

    share: float
    error: float


def sample_acceptability(
    scores: Sequence[Sequence[float]], *, samples: int, seed: int
) -> tuple[Acceptability, ...]:
    """For each alternative (a row of scores, one a criterion) the share of weightings that put it first.

    Weightings are uniform on the simplex (RULEBOOK section 8). Alternatives that come first together share
    that weighting, so that the shares sum to one. The same arguments give the same answer.
    Raises `ValueError` for fewer than one sample.
    """
    if samples < 1:
        raise ValueError("at least one sample is needed")
    firsts = [0.0] * len(scores)
    for totals in _sampled_totals(scores, samples, seed):
        best = max(totals)
        tied = totals.count(best)
        if tied == 1:
            firsts[totals.index(best)] += 1
        else:
            for index, total in enumerate(totals):
                firsts[index] += (total == best) / tied
    return tuple(Acceptability(first / samples, _sampling_error(first, samples)) for first in firsts)


def _sampled_totals(
    scores: Sequence[Sequence[float]], samples: int, seed: int
) -> Iterator[tuple[float, ...]]:
    # Independent exponentials, divided by their sum, are uniform on the simplex; the sum changes no order.
    draw = Random(seed).random  # noqa: S311 -- sampling, not secrecy
    criteria = range(len(scores[0]))
    weightings = [[-log(1.0 - draw()) for _ in criteria] for _ in range(samples)]
    return zip(*([sum(map(mul, row, weights)) for weights in weightings] for row in scores), strict=True)


def _sampling_error(first: float, samples: int) -> float:
    # Agresti and Coull: two more of each kind, so that a share of 0 or 1 is not called certain.
    share = (first + 2) / (samples + 4)
    return _Z * sqrt(share * (1 - share) / (samples + 4))
