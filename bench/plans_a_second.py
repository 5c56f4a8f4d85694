"""Plans a second: in the core, over `plan --batch`, and how the cost grows with the opportunities."""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import made_up
from afterview.core.journal_file import read_journal
from afterview.core.plan import plan

AFTERVIEW = Path(sys.executable).with_name("afterview")


def best_of(times: int, work: Callable[[], object]) -> float:
    """The shortest of several runs, in seconds."""
    seconds = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - began)
    return min(seconds)


def main() -> None:
    """Print what was measured."""
    journals = [read_journal(made_up.journal(20, seed)) for seed in range(50)]
    opportunities = sum(len(j.opportunities) for j in journals)
    actions = sum(len(plan(j, made_up.NOW)) for j in journals)
    core = opportunities / best_of(5, lambda: [plan(j, made_up.NOW) for j in journals])
    print(f"core: {core:,.0f} opportunities a second, {actions / opportunities:.1f} actions each (aim 8,000)")

    lines = "".join(
        json.dumps({"journal": made_up.journal(20, seed), "now": made_up.NOW.isoformat()}) + "\n"
        for seed in range(150)
    ).encode()
    batch = best_of(
        3,
        lambda: subprocess.run([AFTERVIEW, "plan", "--batch"], input=lines, capture_output=True, check=True),
    )
    print(f"plan --batch: {150 * 20 / batch:,.0f} opportunities a second, start-up included (aim 2,000)")

    small, large = (read_journal(made_up.journal(count)) for count in (1_000, 20_000))
    one = best_of(3, lambda: plan(small, made_up.NOW)) / 1_000
    twenty = best_of(2, lambda: plan(large, made_up.NOW)) / 20_000
    print(
        f"one journal of 20,000 opportunities costs {twenty / one:.2f} times as much for each as one of 1,000"
    )


main()
