"""What goes wrong between the product and a server: a line that is cut, and servers that no real one is like."""

import contextlib
import re
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from mail_servers import LOOPBACK


@dataclass
class CuttingProxy:
    """Passes everything on to `port` until the client's words match `at`, then cuts the line.

    `heard`: the server still gets the word, and the line is cut when it answers. No `at`: cut on connecting.
    """

    port: int
    at: str | None
    heard: bool = False

    def __enter__(self) -> Self:
        self._listener = socket.create_server((LOOPBACK, 0))
        self.listening: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            with client, contextlib.suppress(OSError):
                if self.at is not None:
                    self._serve(client, re.compile(self.at.encode(), re.DOTALL))

    def _serve(self, client: socket.socket, at: re.Pattern[bytes]) -> None:
        with socket.create_connection((LOOPBACK, self.port)) as server:
            muted = threading.Event()
            back = threading.Thread(target=_pass_on, args=(server, client, muted), daemon=True)
            back.start()
            said = b""
            while chunk := client.recv(65536):
                said += chunk
                if at.search(said):
                    muted.set()
                    if self.heard:
                        server.sendall(chunk)
                        back.join()
                    break
                server.sendall(chunk)
            _hang_up(server)
            back.join()


def _pass_on(source: socket.socket, target: socket.socket, muted: threading.Event) -> None:
    with contextlib.suppress(OSError):
        while (chunk := source.recv(65536)) and not muted.is_set():
            target.sendall(chunk)
    _hang_up(target)


def _hang_up(line: socket.socket) -> None:
    with contextlib.suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)


@contextlib.contextmanager
def fake_server(talk: Callable[[socket.socket], None]) -> Iterator[int]:
    """A fake server, for what no real one does: `talk` gets each connection. Gives the port."""
    listener = socket.create_server((LOOPBACK, 0))
    lines: list[socket.socket] = []

    def accept() -> None:
        while True:
            try:
                line, _ = listener.accept()
            except OSError:
                return
            lines.append(line)
            with line, contextlib.suppress(OSError):
                talk(line)

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        _hang_up(listener)
        listener.close()
        for line in lines:
            _hang_up(line)
        thread.join()
