"""Killed at any instant, the records come back whole and nothing acknowledged is lost (DESIGN section 6)."""

import subprocess
import sys
from pathlib import Path

TOOL = Path(__file__).resolve().parents[2] / "tools" / "kill_writes.py"


def test_killed_in_the_middle_of_writing_nothing_acknowledged_is_lost_and_nothing_is_half_there() -> None:
    ran = subprocess.run([sys.executable, TOOL, "--rounds", "8"], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "rounds with something wrong: 0" in ran.stdout
