from dataclasses import dataclass
from fractions import Fraction

from afterview.core.exact import exact, json_of


def test_a_float_is_the_decimal_it_is_written_as() -> None:
    assert exact(0.1) == Fraction(1, 10)


def test_a_float_in_scientific_notation_is_exact_too() -> None:
    assert exact(1e15) == 10**15
    assert exact(2.5e-7) == Fraction(1, 4_000_000)


def test_whole_numbers_and_fractions_stay_as_they_are() -> None:
    assert exact(52_000) == 52_000
    assert exact(Fraction(2, 3)) == Fraction(2, 3)


@dataclass(frozen=True, slots=True)
class Result:
    figure: Fraction
    names: tuple[str, ...]
    by_name: dict[str, Fraction | None]


def test_results_become_json_with_floats_for_fractions() -> None:
    result = Result(Fraction(1, 4), ("a", "b"), {"a": Fraction(1, 2), "b": None})
    assert json_of(result) == {"figure": 0.25, "names": ["a", "b"], "by_name": {"a": 0.5, "b": None}}
