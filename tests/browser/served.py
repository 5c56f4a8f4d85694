"""The application as its user runs it: a process of its own, over a data directory and a clock of its own."""

import os
import random
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from datetime import datetime
from pathlib import Path

from missing_parts import found_file

_FAKETIME = (
    "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1",
    "/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1",
)
_UNTIL_THE_CLOCK_IS_READ = 2.5
_WRITE_JOURNAL = """
import sys
from datetime import datetime
from pathlib import Path
from afterview.cli.records import open_records
owner = open_records(Path(sys.argv[1]))
from afterview.core.journal_file import read_journal_text
from afterview.records.operations import begin_journal
begin_journal(owner, read_journal_text(sys.stdin.buffer.read()), datetime.fromisoformat(sys.argv[2]))
"""


class Served:
    """`afterview serve` on a free port of 127.0.0.1; its clock stands where `set_time` puts it and runs on."""

    def __init__(self, home: Path, now: datetime, **environment: str) -> None:
        self.home = home
        self.port = _free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._clock = home.with_name(f"{home.name}-clock")
        self._environment = environment
        self._process: subprocess.Popen[str] | None = None
        self.set_time(now)

    def set_time(self, now: datetime) -> None:
        """Let the server's clock say `now` (aware) from here on, whether it runs or not."""
        local = now.astimezone().replace(tzinfo=None)
        self._clock.write_text(f"@{local:%Y-%m-%d %H:%M:%S}\n", encoding="ascii")
        if self._process is not None:
            time.sleep(_UNTIL_THE_CLOCK_IS_READ)

    def start(self) -> str:
        """Start it; the one-time sign-in link, once the pages answer."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "afterview", "serve", "--home", self.home, "--port", str(self.port)],
            stdout=subprocess.PIPE,
            text=True,
            env=self._env(),
            start_new_session=True,
        )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        link = re.search(r"http://\S+", line)
        assert link, f"no sign-in link in {line!r}"
        self._wait_until_it_answers()
        return link[0]

    def stop(self) -> None:
        """End it as Ctrl-C does."""
        self._end(signal.SIGINT)

    def kill(self) -> None:
        """End it as a power cut does, workers and all."""
        self._end(signal.SIGKILL)

    def command(self, *arguments: str) -> str:
        """What an `afterview` command over the same records prints."""
        done = subprocess.run(
            [sys.executable, "-m", "afterview", *arguments, "--home", self.home],
            capture_output=True,
            text=True,
            env=self._env(),
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def write_journal(self, journal: bytes, now: datetime) -> None:
        """Begin the records with a journal file's content; before the first start."""
        command = [sys.executable, "-c", _WRITE_JOURNAL, str(self.home), now.isoformat()]
        subprocess.run(command, input=journal, env=self._env(), check=True)

    def _env(self) -> dict[str, str]:
        kept = {
            k: v for k, v in os.environ.items() if k not in ("CI", "AFTERVIEW_HOME", "DJANGO_SETTINGS_MODULE")
        }
        return {
            **kept,
            "LD_PRELOAD": found_file("libfaketime", *_FAKETIME),
            "FAKETIME_TIMESTAMP_FILE": str(self._clock),
            # Read anew at each look at the clock, the file makes simultaneous requests wait for one another.
            "FAKETIME_CACHE_DURATION": "1",
            # The server's own timers must not stand still or leap with the candidate's calendar.
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            **self._environment,
        }

    def _wait_until_it_answers(self) -> None:
        for _ in range(200):
            try:
                with urllib.request.urlopen(f"{self.url}/sign-in/", timeout=5):  # noqa: S310 -- our own address
                    return
            except (urllib.error.URLError, ConnectionError, TimeoutError):
                time.sleep(0.1)
        raise AssertionError("the pages do not answer")

    def _end(self, how: signal.Signals) -> None:
        if self._process is None:
            return
        if how is signal.SIGKILL:
            os.killpg(self._process.pid, how)
        else:
            self._process.send_signal(how)
        self._process.wait(timeout=30)
        if self._process.stdout:
            self._process.stdout.close()
        self._process = None


def _free_port() -> int:
    """A port below those that the system hands out by itself, where another program could be given it meanwhile."""
    while True:
        port = random.randrange(20_000, 32_000)  # noqa: S311 -- no secret
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return port
