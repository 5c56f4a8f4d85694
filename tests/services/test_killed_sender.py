"""Killed at any step of sending, a letter goes out at most once (DESIGN section 6)."""

import subprocess
import sys
from pathlib import Path

from mail_servers import need_dovecot

TOOL = Path(__file__).resolve().parents[2] / "tools" / "kill_sender.py"


def test_killed_at_each_step_no_letter_goes_out_twice_and_each_ends_as_sent_refused_or_asked() -> None:
    need_dovecot()
    ran = subprocess.run(
        [sys.executable, TOOL, "--rounds", "15"], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "wrong: 0" in ran.stdout
