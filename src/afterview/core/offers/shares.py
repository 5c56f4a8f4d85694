"""The exact share of all weightings under which one alternative beats another (RULEBOOK section 8).

A share says how much hangs on the weights. It is never the chance that the choice is right.
"""

from collections.abc import Sequence
from fractions import Fraction
from itertools import accumulate, pairwise
from math import comb


def share_of_weightings(differences: Sequence[Fraction]) -> Fraction:
    """The share of all weightings, uniform on the simplex, under which weighted `differences` are above 0.

    `differences` are score differences d_1 … d_n, at least one, in any order. The share is the divided
    difference of max(x, 0)^(n−1) at them; where some are equal, the divided difference becomes a derivative.
    Exact fractions make near-equal differences harmless. All zero: a tie under every weighting, share 0.
    """
    points = sorted(differences)
    degree = len(points) - 1
    column = [_coefficient(x, degree, 0) for x in points]
    for order in range(1, degree + 1):
        column = [
            (after - before) / (points[i + order] - points[i])
            if points[i + order] != points[i]
            else _coefficient(points[i], degree, order)
            for i, (before, after) in enumerate(pairwise(column))
        ]
    return column[0]


def share_given_the_ranking(differences: Sequence[Fraction]) -> Fraction:
    """The share of the weightings that keep the criteria's ranking; `differences` in rank order, first first.

    Those weightings are again a simplex, whose corners weigh the first i criteria alike, so the differences
    become their running means.
    """
    return share_of_weightings([total / (i + 1) for i, total in enumerate(accumulate(differences))])


def _coefficient(x: Fraction, degree: int, order: int) -> Fraction:
    """The order-th derivative of max(x, 0)^degree at x, divided by order factorial."""
    return comb(degree, order) * x ** (degree - order) if x > 0 else Fraction(0)
