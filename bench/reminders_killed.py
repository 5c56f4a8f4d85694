"""Reminders under kill -9: none is lost, and one that goes out twice is the same message both times.

A worker process delivers the reminders of 300 people into a file (a fake way) and is killed at random
instants, again and again, each time followed by another, until one has nothing left to do.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from made_up import NOW
from reminders import people
from today_page import load_project

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from afterview.records.models import ReminderSettings, User
    from afterview.services.reminder_ways import Post, Way

USERS = 300
# Nine in the morning where they live.
WHEN = NOW + timedelta(hours=2)
MOST_KILLS = 30
LONGEST_SECONDS = 0.5


class FakeWay:
    """Writes the name of each message into a file, in the time that a near server takes."""

    name = "fake"

    def __init__(self, file: Path) -> None:
        self._out = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def deliver(self, post: Post, now: datetime) -> None:  # noqa: ARG002 -- the way's signature
        """Write it."""
        os.write(self._out, f"{post.uid}\n".encode())
        time.sleep(0.03)

    def __call__(self, owner: User, settings: ReminderSettings) -> Iterable[Way]:  # noqa: ARG002 -- as above
        """This way and no other."""
        return [self]


def work(folder: Path) -> None:
    """What a worker does that begins anew: free what the last one held, and deliver what is due."""
    load_project(folder)
    from afterview.records.obligations import free_all  # noqa: PLC0415 -- needs Django
    from afterview.services.remind import remind_due  # noqa: PLC0415 -- as above

    free_all()
    remind_due(WHEN, FakeWay(folder / "delivered"))


def killed(folder: Path, source: random.Random) -> int:
    """Let workers deliver everything, killed at random instants of their work; how often one was."""
    out = folder / "delivered"
    out.touch()
    for kills in range(MOST_KILLS):
        before = out.stat().st_size
        worker = subprocess.Popen([sys.executable, __file__, str(folder)])
        while out.stat().st_size == before and worker.poll() is None:
            time.sleep(0.002)
        time.sleep(source.uniform(0, LONGEST_SECONDS))
        if worker.poll() is not None:
            return kills
        worker.send_signal(signal.SIGKILL)
        worker.wait()
    subprocess.run([sys.executable, __file__, str(folder)], check=True)
    return MOST_KILLS


def main() -> None:
    """Print what was found."""
    with tempfile.TemporaryDirectory(prefix="afterview-bench-") as name:
        folder = Path(name)
        load_project(folder)
        users = people(USERS)
        from afterview.records.models import Obligation, Reminder  # noqa: PLC0415 -- needs Django
        from afterview.services.remind import plan_reminder  # noqa: PLC0415 -- as above

        for user in users:
            plan_reminder(user, NOW)
        due = {str(uid) for uid in Reminder.objects.filter(due_at__lte=WHEN).values_list("uid", flat=True)}
        kills = killed(folder, random.Random(5))  # noqa: S311 -- when to kill, no secret
        delivered = Counter((folder / "delivered").read_text(encoding="ascii").split())
        twice = sum(1 for count in delivered.values() if count > 1)
        left = Obligation.objects.filter(kind="remind", state="open", due_at__lte=WHEN).count()
    print(f"{len(due):,} reminders were due, the worker was killed {kills} times")
    lost, unasked = len(due - set(delivered)), len(set(delivered) - due)
    print(f"lost: {lost}, left undone: {left}, not asked for: {unasked}")
    print(f"went out again under the same name, to be shown once: {twice}")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        work(Path(sys.argv[1]))
    else:
        main()
