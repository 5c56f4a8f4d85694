"""Properties of the calibration (RULEBOOK section 9), against a count of everything that may come."""

from fractions import Fraction
from itertools import product
from math import isclose, prod

from hypothesis import given, settings
from hypothesis import strategies as st

from afterview.core.forecasts import calibrate, poisson_binomial, wilson_interval

check = settings(max_examples=150, deadline=None)
chances = st.integers(0, 20).map(lambda n: n / 20)
pairs = st.lists(st.tuples(chances, st.booleans()), min_size=1, max_size=8)
Pairs = list[tuple[float, bool]]


def by_counting(forecasts: list[Fraction]) -> list[Fraction]:
    counted = [Fraction(0)] * (len(forecasts) + 1)
    for came in product([False, True], repeat=len(forecasts)):
        counted[sum(came)] += prod(
            (p if c else 1 - p for p, c in zip(forecasts, came, strict=True)), start=Fraction(1)
        )
    return counted


@check
@given(pairs)
def test_the_distribution_is_what_counting_every_outcome_gives(found: Pairs) -> None:
    forecasts = [Fraction(str(chance)) for chance, _ in found]
    assert list(poisson_binomial(forecasts)) == by_counting(forecasts)


@check
@given(pairs)
def test_the_tail_is_on_the_side_the_offers_fell_on(found: Pairs) -> None:
    forecasts = [Fraction(str(chance)) for chance, _ in found]
    offers = sum(came for _, came in found)
    counted = by_counting(forecasts)
    below, above = sum(counted[: offers + 1]), sum(counted[offers:])
    calibration = calibrate(found)
    few = offers <= sum(forecasts)
    assert calibration.side == ("at_most" if few else "at_least")
    assert calibration.tail == (below if few else above)


@check
@given(pairs, st.randoms(use_true_random=False))
def test_the_order_of_the_forecasts_does_not_count(found: Pairs, random: object) -> None:
    shuffled = list(found)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert calibrate(shuffled) == calibrate(found)


@check
@given(pairs)
def test_the_rate_is_drawn_towards_the_base(found: Pairs) -> None:
    calibration = calibrate(found)
    rate = Fraction(calibration.offers, calibration.n)
    assert min(rate, calibration.base) <= calibration.shrunk <= max(rate, calibration.base)
    assert calibration.brier is not None
    assert 0 <= calibration.brier <= 1


@check
@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_ends_of_the_interval_lie_as_far_off_as_their_own_errors_allow(counted: tuple[int, int]) -> None:
    # Wilson: the rates p with |k/n − p| = z·√(p(1−p)/n).
    successes, n = counted
    for end in wilson_interval(successes, n):
        assert isclose(
            (successes / n - end) ** 2 * n, 3.8414588 * end * (1 - end), rel_tol=1e-6, abs_tol=1e-9
        )
