from math import isclose

import pytest

from afterview.core.offers.acceptability import sample_acceptability


def test_one_seed_gives_one_answer() -> None:
    scores = [[100.0, 0.0], [0.0, 100.0], [60.0, 60.0]]
    assert sample_acceptability(scores, samples=500, seed=7) == sample_acceptability(
        scores, samples=500, seed=7
    )
    assert sample_acceptability(scores, samples=500, seed=7) != sample_acceptability(
        scores, samples=500, seed=8
    )


def test_known_shares_are_met_within_twice_the_error() -> None:
    # Weighting w of the first: the first leads above .6, the second below .4, the third between.
    found = sample_acceptability([[100.0, 0.0], [0.0, 100.0], [60.0, 60.0]], samples=20_000, seed=1)
    for acceptability, share in zip(found, (0.4, 0.4, 0.2), strict=True):
        assert abs(acceptability.share - share) < 2 * acceptability.error


def test_the_error_is_half_the_width_of_a_95_percent_interval() -> None:
    (first, _) = sample_acceptability([[100.0, 0.0], [0.0, 100.0]], samples=10_000, seed=3)
    assert isclose(first.error, 1.96 * 0.5 / 100, rel_tol=0.01)


def test_more_samples_make_a_smaller_error() -> None:
    scores = [[100.0, 0.0], [0.0, 100.0]]
    (few, _), (many, _) = (sample_acceptability(scores, samples=n, seed=0) for n in (100, 10_000))
    assert isclose(few.error, 10 * many.error, rel_tol=0.1)


def test_two_that_are_alike_share_the_first_place() -> None:
    found = sample_acceptability([[50.0, 50.0], [50.0, 50.0], [0.0, 0.0]], samples=100, seed=0)
    assert [a.share for a in found] == [0.5, 0.5, 0.0]


def test_a_share_of_nothing_still_has_an_error() -> None:
    found = sample_acceptability([[50.0, 50.0], [0.0, 0.0]], samples=100, seed=0)
    assert all(a.error > 0 for a in found)


def test_no_sample_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one sample"):
        sample_acceptability([[1.0]], samples=0, seed=0)
