"""The background beside a server: a process of its own that ends with it.

The server forks, and a thread that works on the records must not be there when it does.
"""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_SECONDS_TO_END = 10


@contextmanager
def worker_beside(home: str) -> Iterator[None]:
    """`afterview worker` over the data directory `home` while this lasts."""
    command = [sys.executable, "-m", "afterview", "worker", "--until-input-ends", "--home", home]
    worker = subprocess.Popen(command, stdin=subprocess.PIPE)  # noqa: S603 -- ourselves
    try:
        yield
    finally:
        assert worker.stdin is not None  # noqa: S101 -- asked for above
        worker.stdin.close()
        ending = threading.Thread(target=worker.wait, daemon=True)
        ending.start()
        ending.join(_SECONDS_TO_END)
        if ending.is_alive():
            worker.kill()
            ending.join()
