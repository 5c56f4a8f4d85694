"""`afterview worker`: what falls due in the background, where no server runs it."""

import signal
import sys
import threading
from pathlib import Path

import click

from afterview.cli.clock import now
from afterview.cli.records import home_option, load_records


@click.command(name="worker", short_help="Do what falls due: letters to send, mail to look at.")
@click.option("--until-input-ends", is_flag=True, hidden=True)
@home_option
def command(home: Path | None, *, until_input_ends: bool) -> None:
    """Send the letters that are due and look at the mailbox where an answer is awaited. Ctrl-C ends it.

    `afterview serve` does the same by itself; of several on one data directory one works at a time.
    """
    load_records(home)
    from afterview.services.background import work_on  # noqa: PLC0415 -- needs Django, loaded above

    stopping = threading.Event()
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, lambda *_: stopping.set())
    if until_input_ends:
        threading.Thread(target=_stop_with_input, args=(stopping,), daemon=True).start()
    work_on(now, stopping)


def _stop_with_input(stopping: threading.Event) -> None:
    """Whoever started us holds the other end, and lets go of it however it ends."""
    sys.stdin.buffer.read()
    stopping.set()
