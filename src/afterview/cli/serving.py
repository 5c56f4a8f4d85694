"""On which port the pages of a data directory are served."""

import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HOST = "127.0.0.1"


@contextmanager
def said_in(file: Path, port: int) -> Iterator[None]:
    """Say in `file`, while this lasts, that the pages are served on `port`."""
    partial = file.with_name(f".{file.name}.{os.getpid()}")
    partial.write_text(json.dumps({"port": port}), encoding="ascii")
    partial.replace(file)
    try:
        yield
    finally:
        # Another server may have taken its place.
        if serving_port(file) == port:
            file.unlink(missing_ok=True)


def serving_port(file: Path) -> int | None:
    """The port that `file` tells of; None where it tells of none."""
    try:
        port = json.loads(file.read_text(encoding="ascii"))["port"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return port if isinstance(port, int) else None


def answers(port: int) -> bool:
    """Whether something listens on that port of this machine."""
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex((HOST, port)) == 0
