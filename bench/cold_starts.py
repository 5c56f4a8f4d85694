"""Cold starts: what a command costs beside an empty Python program, side by side in one run."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import made_up

ROOT = Path(__file__).resolve().parent.parent
AFTERVIEW = str(Path(sys.executable).with_name("afterview"))
NOW = "2026-11-24T12:00:00+00:00"
ROUNDS = 15


def seconds(command: list[str]) -> float:
    """How long one run of a command takes."""
    began = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
    return time.perf_counter() - began


def main() -> None:
    """Print what was measured."""
    subprocess.run([sys.executable, "-m", "compileall", "-q", "src"], check=True, cwd=ROOT)
    with tempfile.TemporaryDirectory() as folder:
        journal = Path(folder) / "journal.json"
        journal.write_text(json.dumps(made_up.journal(20)), encoding="utf-8")
        commands = {
            "afterview --version (aim 6)": [AFTERVIEW, "--version"],
            "afterview plan, 20 opportunities (aim 25)": [AFTERVIEW, "plan", str(journal), "--now", NOW],
            "afterview packet, four files (aim 60)": [
                *(AFTERVIEW, "packet", "--invitation", "examples/invitation.eml", "--resume"),
                *(
                    "examples/resume.json",
                    "--ad",
                    "examples/ad.html",
                    "--notes",
                    "examples/notes.txt",
                    "--now",
                    NOW,
                ),
            ],
        }
        for name, command in commands.items():
            pairs = [(seconds([sys.executable, "-c", "pass"]), seconds(command)) for _ in range(ROUNDS)]
            empty, full = (statistics.median(times) for times in zip(*pairs, strict=True))
            print(f"{name}: {full * 1000:.0f} ms, {full / empty:.1f} times `python -c pass`")


main()
