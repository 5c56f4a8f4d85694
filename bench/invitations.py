"""Invitations: files a second in one reused child, its memory, and the share of real files that is read.

Runs over the invitations of the tests, and over ../shared/corpora where it lies beside the project.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from afterview.adapters.bounded import BoundedReader, FileRefused

ROOT = Path(__file__).resolve().parent.parent
OWN = ROOT / "tests" / "adapters" / "invitations"
CORPORA = ROOT.parent / "shared" / "corpora"
ROUNDS = 5


def peak_memory(process: int) -> str:
    """The most memory a process has held, in MB; unknown where the system does not tell."""
    status = Path(f"/proc/{process}/status")
    if not status.exists():
        return "unknown"
    peak = next(line for line in status.read_text(encoding="utf-8").splitlines() if line.startswith("VmHWM"))
    return f"{int(peak.split()[1]) // 1024} MB"


def measure(name: str, files: list[Path], rounds: int) -> None:
    """Read all files and print what that took and gave."""
    contents = [path.read_bytes() for path in files]
    events = read = refused = 0
    with BoundedReader("afterview.adapters.invitation:read") as reader:
        child = reader.start()
        reader.read(contents[0], {})
        began = time.perf_counter()
        for _ in range(rounds):
            events = read = refused = 0
            for data in contents:
                holds_event = b"BEGIN:VEVENT" in data
                try:
                    found = bool(reader.read(data, {})["interviews"])
                except FileRefused:
                    found, refused = False, refused + 1
                events += holds_event
                read += holds_event and found
        took = (time.perf_counter() - began) / rounds
        memory = peak_memory(child.pid)
    share = f"{read} of {events} with an event read ({read / events:.1%})" if events else "no events in them"
    print(
        f"{name}: {len(files)} files, {len(files) / took:.0f} a second (aim 100), peak {memory}, "
        f"{share} (aim 97%), {refused} refused"
    )


def main() -> None:
    """Print what was measured."""
    print(f"Python {sys.version.split()[0]}, one reused child of 256 MB and 10 s a file")
    measure("the invitations of the tests", sorted(p for p in OWN.iterdir() if p.suffix != ".json"), ROUNDS)
    for folder in ("ics", "bounces", "replies"):
        files = sorted(path for path in (CORPORA / folder).rglob("*") if path.is_file())
        if files:
            measure(f"corpora/{folder}", files, 1)


main()
