"""A reused child process that reads files nobody trusts, with limits on memory, time and size.

A file may be broken or hostile: DESIGN.md sections 6 and 7 ask that it be parsed where it can neither hang
nor exhaust the product. One child reads file after file; one that crashes or hangs costs a plain refusal, and
the next file gets a fresh child.

Framing, both ways: one line of JSON, to the child followed by exactly the announced number of raw bytes.
Nothing is unpickled, so a child that went bad can hand back no more than text.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import subprocess
import sys
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO, Self

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

_MEGABYTE = 1024 * 1024
_HEADER_BYTES = 1_000_000
# Without the site module the child starts sooner; it is told where the parent finds its packages.
_CHILD = """
import json, sys
sys.path[:] = json.loads(sys.argv[1])["path"]
from afterview.adapters.bounded import serve
serve(sys.argv[1])
"""


class FileRefused(Exception):  # noqa: N818 -- the field's word: a file is refused, nothing is wrong with the program
    """A file that cannot be read; its text is one plain line saying why."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost: bytes of address space, seconds of work, bytes going in and coming out."""

    memory: int = 256 * _MEGABYTE
    seconds: float = 10.0
    input_bytes: int = 30 * _MEGABYTE
    answer_bytes: int = 8 * _MEGABYTE


class BoundedReader:
    """Runs one function `(data: bytes, options: dict) -> JSON value` in a child; a context manager.

    `target` is written "package.module:function". The child imports it at its start and keeps it.
    """

    def __init__(self, target: str, limits: Limits | None = None) -> None:
        self._target = target
        self._limits = limits or Limits()
        self._child: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def start(self) -> subprocess.Popen[bytes]:
        """The child, started if there is none. Called early, it imports while the caller works on."""
        if self._child is None:
            self._child = _start(self._target, self._limits)
        return self._child

    def read(self, data: bytes, options: dict[str, Any]) -> Any:  # noqa: ANN401 -- JSON has no narrower type
        """The function's answer for `data`.

        Raises `FileRefused` with one plain line where the function refuses the file, where it is too large,
        and where the child runs out of memory or time or breaks.
        """
        if len(data) > self._limits.input_bytes:
            most = self._limits.input_bytes // _MEGABYTE
            raise FileRefused(f"is larger than {most} MB; save the part that matters on its own")
        answer = self._ask(data, options)
        if "refused" in answer:
            raise FileRefused(str(answer["refused"]))
        return answer["answer"]

    def close(self) -> None:
        """Let the child go; a later `read` starts a new one."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            child.wait()
            for pipe in (child.stdin, child.stdout):
                with contextlib.suppress(OSError):
                    pipe.close()  # type: ignore[union-attr]

    def _ask(self, data: bytes, options: dict[str, Any]) -> dict[str, Any]:
        child = self.start()
        timer = threading.Timer(self._limits.seconds, child.kill)
        timer.start()
        try:
            answer: dict[str, Any] = json.loads(_exchange(child, data, options, self._limits.answer_bytes))
        except (OSError, ValueError):
            late = not timer.is_alive()
            self.close()
            trouble = f"takes longer than {self._limits.seconds:g} s to read" if late else "breaks the reader"
            raise FileRefused(f"{trouble}; it may be damaged") from None
        finally:
            timer.cancel()
        return answer


def _start(target: str, limits: Limits) -> subprocess.Popen[bytes]:
    settings = json.dumps(
        {"target": target, "memory": limits.memory, "seconds": limits.seconds, "path": sys.path}
    )
    return subprocess.Popen(  # noqa: S603 -- our own interpreter and our own module
        [sys.executable, "-I", "-S", "-c", _CHILD, settings],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def _exchange(child: subprocess.Popen[bytes], data: bytes, options: dict[str, Any], most: int) -> bytes:
    assert child.stdin is not None  # noqa: S101 -- _start() pipes both
    assert child.stdout is not None  # noqa: S101
    child.stdin.write(json.dumps({"size": len(data), "options": options}).encode() + b"\n")
    child.stdin.write(data)
    child.stdin.flush()
    line = child.stdout.readline(most)
    if not line.endswith(b"\n"):
        raise ValueError("no whole answer")
    return line


def serve(settings: str) -> None:
    """The child's side: answer requests on standard input until it closes."""
    wanted = json.loads(settings)
    source = sys.stdin.buffer
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # A library that prints must not be able to speak in the answer's place.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    _limit_memory(wanted["memory"])
    module, name = wanted["target"].split(":")
    function: Callable[[bytes, dict[str, Any]], Any] = getattr(importlib.import_module(module), name)
    while header := source.readline(_HEADER_BYTES):
        _limit_processor(wanted["seconds"])
        request = json.loads(header)
        answers.write(_answer(function, _whole(source, request["size"]), request["options"]))
        answers.flush()


def _whole(source: BinaryIO, size: int) -> bytes:
    data = source.read(size)
    if len(data) < size:
        raise SystemExit(1)
    return data


def _answer(function: Callable[[bytes, dict[str, Any]], Any], data: bytes, options: dict[str, Any]) -> bytes:
    try:
        answer = {"answer": function(data, options)}
    except FileRefused as refused:
        answer = {"refused": str(refused)}
    except MemoryError:
        answer = {"refused": "needs too much memory to read; it may be damaged"}
    except RecursionError:
        answer = {"refused": "is nested too deeply to read"}
    return json.dumps(answer).encode() + b"\n"


def _limit_memory(size: int) -> None:
    try:
        import resource  # noqa: PLC0415 -- Unix only; elsewhere the parent's clock and the size bounds remain
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (size, size))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _limit_processor(seconds: float) -> None:
    try:
        import resource  # noqa: PLC0415 -- as above
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(used.ru_utime + used.ru_stime + seconds) + 2
    resource.setrlimit(resource.RLIMIT_CPU, (soft, resource.getrlimit(resource.RLIMIT_CPU)[1]))
