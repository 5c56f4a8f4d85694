"""What a plan's holidays cost from a cold start: the table against the library, process by process.

Prints the fastest of ``RUNS`` for each, beside an empty Python, and the ratio of what they add to it.
Run it as ``python bench/holiday_import.py``.
"""

import platform
import subprocess
import sys
from time import perf_counter

RUNS = 10
EMPTY = "pass"
TABLE = "from afterview.core.holiday import days_off; days_off('US', 'NY', 2026)"
LIBRARY = "import holidays; holidays.country_holidays('US', subdiv='NY', years=2026)"


def main() -> None:
    """Measure the three in turn, so that a busy machine slows them alike."""
    best = dict.fromkeys((EMPTY, TABLE, LIBRARY), float("inf"))
    for _ in range(RUNS):
        for code, before in best.items():
            best[code] = min(before, seconds(code))
    empty, table, library = best.values()
    print(f"Python {platform.python_version()} on {platform.machine()}, best of {RUNS}")
    print(f"python -c pass        {empty * 1000:6.1f} ms")
    print(f"holidays, table       {table * 1000:6.1f} ms  {table / empty:5.1f} x python -c pass")
    print(f"holidays, library     {library * 1000:6.1f} ms  {library / empty:5.1f} x python -c pass")
    print(f"the table adds 1/{(library - empty) / (table - empty):.0f} of what the library adds")


def seconds(code: str) -> float:
    """The time one new Python takes to run the code."""
    start = perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return perf_counter() - start


if __name__ == "__main__":
    main()
