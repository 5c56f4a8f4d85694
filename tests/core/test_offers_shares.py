from fractions import Fraction

import pytest

from afterview.core.offers.shares import share_given_the_ranking, share_of_weightings


def fractions(*numbers: float) -> list[Fraction]:
    return [Fraction(str(number)) for number in numbers]


A_LESS_B = fractions(-50, 25, 60, 10, -10)
IN_RANK_ORDER = [A_LESS_B[place] for place in (0, 1, 4, 2, 3)]


@pytest.mark.parametrize(
    ("differences", "share"),
    [
        ((3, -1), Fraction(3, 4)),
        ((1, 1, -1), Fraction(3, 4)),
        ((2, -1, -1), Fraction(4, 9)),
        (A_LESS_B, Fraction(6689, 9702)),
    ],
)
def test_the_shares_of_the_rulebook(differences: tuple[int, ...], share: Fraction) -> None:
    assert share_of_weightings(fractions(*differences)) == share


def test_the_share_given_the_ranking_of_the_rulebook() -> None:
    assert share_given_the_ranking(IN_RANK_ORDER) == Fraction(13372, 286767)


@pytest.mark.parametrize(
    ("differences", "share"),
    [
        ((5,), 1),
        ((-5,), 0),
        ((0,), 0),
        ((0, 0, 0), 0),
        ((2, 2, 2), 1),
        ((-2, -2), 0),
        ((0, 1), 1),
        ((0, -1), 0),
        ((0, 1, -1), Fraction(1, 2)),
        ((1, 1, 1, -1), Fraction(7, 8)),
    ],
)
def test_equal_and_zero_differences_need_no_exception(differences: tuple[int, ...], share: Fraction) -> None:
    assert share_of_weightings(fractions(*differences)) == share


def test_the_order_of_the_differences_does_not_count() -> None:
    assert share_of_weightings(A_LESS_B) == share_of_weightings(A_LESS_B[::-1])


def test_nearly_equal_differences_stay_exact() -> None:
    near = fractions(1, 1.000000000001, 0.999999999999, -1)
    assert abs(share_of_weightings(near) - Fraction(7, 8)) < Fraction(1, 10**11)


def test_a_tiny_first_difference_decides_for_the_ranking_it_leads() -> None:
    assert share_given_the_ranking(fractions(1e-12, 0, 0)) == 1
