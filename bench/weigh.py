"""Weighing 3 offers by 7 criteria with 20,000 sampled weightings: seconds, and what they go on."""

import platform
from collections.abc import Callable
from random import Random
from time import perf_counter
from typing import Any

from afterview.core.offers.decision import read_decision
from afterview.core.offers.weigh import as_json, weigh

OFFERS, CRITERIA, SAMPLES, RUNS, REACH = 3, 7, 20_000, 15, 0.3


def main() -> None:
    """Print the median and the slowest of the runs, with the first one apart."""
    value = decision_value()
    first, *later = (
        seconds(lambda: as_json(weigh(read_decision(value), samples=SAMPLES))) for _ in range(RUNS)
    )
    exact = sorted(seconds(lambda: as_json(weigh(read_decision(value), samples=1))) for _ in range(RUNS))
    later.sort()
    print(f"{OFFERS} offers, {CRITERIA} criteria, {SAMPLES} samples; Python {platform.python_version()}")
    print(f"read, weigh and write: median {later[len(later) // 2]:.3f} s, slowest {later[-1]:.3f} s")
    print(f"the first time:        {first:.3f} s")
    print(f"without the sampling:  median {exact[len(exact) // 2]:.3f} s")
    print(f"to reach: {REACH} s: {'reached' if max(first, *later) < REACH else 'missed'}")


def decision_value() -> dict[str, Any]:
    """A decision with numbers that differ everywhere, so that no share is a shortcut."""
    draw = Random(1)  # noqa: S311 -- no secret
    names = [f"c{n}" for n in range(CRITERIA)]
    return {
        "criteria": [
            {"id": name, "name": name, "worst": 0, "best": 100, "unit": "USD", "swing": draw.randint(1, 100)}
            for name in names
        ],
        "alternatives": [
            {"id": f"a{n}", "name": f"a{n}", "values": {name: draw.uniform(0, 100) for name in names}}
            for n in range(OFFERS)
        ],
    }


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    before = perf_counter()
    work()
    return perf_counter() - before


if __name__ == "__main__":
    main()
