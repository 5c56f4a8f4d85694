"""A connection to a server that the user named: TLS verified, bounded in time and in what it may send.

A server may be slow, broken or hostile. Whatever it does ends within the time given in one `ServerRefused`
with a plain line; DESIGN.md section 6.
"""

import contextlib
import io
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from afterview.core.plain_text import one_line

Security = Literal["tls", "starttls", "plain"]

_MOST_QUOTED = 200
# Where cutting the line does not wake who waits on it, as on Windows, the socket's own limit ends it.
_GRACE_SECONDS = 5.0
# The first that fits.
_TROUBLES: tuple[tuple[type[Exception], str, bool], ...] = (
    (ssl.SSLEOFError, "ended the connection", True),
    (ssl.SSLError, "does not speak TLS as it should; check the port and its security", False),
    (socket.gaierror, "cannot be found; check its name and the network", True),
    (ConnectionRefusedError, "takes no connection; check the host and the port", True),
    (OSError, "ended the connection", True),
    (EOFError, "ended the connection", True),
    (ValueError, "gives an answer that makes no sense", True),
)


@dataclass(frozen=True, slots=True)
class Server:
    """Where a server is and how it is reached.

    `tls` speaks TLS from the first byte, `starttls` before anything else is said, `plain` not at all: that is
    for a server on this machine only, and refused for any other. `authority` names a file of certificates to
    trust in place of the system's.
    """

    host: str
    port: int
    security: Security = "tls"
    authority: Path | None = None

    def __str__(self) -> str:
        return f"{quoted(self.host)}:{self.port}"


@dataclass(frozen=True, slots=True)
class Bounds:
    """What one command may cost: seconds in all, and bytes that the server may send."""

    seconds: float = 60.0
    received: int = 32_000_000


class ServerRefused(Exception):  # noqa: N818 -- the field's word; it reads "raise ServerRefused(reason)"
    """A server that does not do what was asked of it.

    `reason` is one plain line. `temporary`: the same may succeed later without anybody changing a setting.
    """

    def __init__(self, reason: str, *, temporary: bool) -> None:
        super().__init__(reason)
        self.reason = reason
        self.temporary = temporary


class Received:
    """What the server sends, read as from a file and no further than the bound."""

    def __init__(self, file: io.BufferedReader, connection: "Connection") -> None:
        self._file = file
        self._connection = connection

    def readline(self, limit: int = -1) -> bytes:
        """One line, or what there is of it up to `limit` bytes."""
        line = self._file.readline(limit)
        self._connection.count(len(line))
        return line

    def read(self, size: int) -> bytes:
        """`size` bytes, fewer where the connection ends; nothing is set aside for more than the bound."""
        self._connection.count(size)
        return self._file.read(size)

    def peek(self) -> bytes:
        """What can be read without waiting, when the socket does not block."""
        return self._file.peek(1)

    def close(self) -> None:
        """Let go of the file; the socket stays."""
        self._file.close()


class Connection:
    """An open connection, a context manager. Making one dials and, for `tls`, verifies the certificate.

    `ServerRefused` where that fails. Everything that is said over it belongs into `within`; `was_cut` says
    whether the time for that ran out.
    """

    def __init__(self, server: Server, bounds: Bounds) -> None:
        self.server = server
        self.bounds = bounds
        self._left = bounds.received
        self.was_cut = False
        self._line: socket.socket | None = None
        self._open = contextlib.ExitStack()
        try:
            with self.within(bounds.seconds):
                self.socket = self._dialled()
                if server.security == "tls":
                    self.secure()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextlib.contextmanager
    def within(self, seconds: float | None = None) -> Iterator[None]:
        """Say something and hear the answer within `seconds`, else the line is cut.

        Turns what goes wrong with the line into `ServerRefused`; what the protocol's library raises passes.
        """
        allowed = self.bounds.seconds if seconds is None else seconds
        self.was_cut, self._left = False, self.bounds.received
        timer = threading.Timer(allowed, self._cut)
        timer.daemon = True
        timer.start()
        try:
            if self._line is not None:
                self.socket.settimeout(allowed + _GRACE_SECONDS)
            yield
        except (OSError, EOFError, ValueError) as error:
            raise self.refusal(error, allowed) from None
        finally:
            timer.cancel()

    def received(self) -> Received:
        """A new reader of what comes from now on."""
        return Received(self._open.enter_context(self.socket.makefile("rb")), self)

    def count(self, size: int) -> None:
        """Take `size` bytes off what the server may still send; `ServerRefused` where it is too much."""
        self._left -= size
        if self._left < 0:
            raise ServerRefused(f"{self.server} sends more than was asked for", temporary=True)

    def secure(self) -> None:
        """Speak TLS from here on, with the certificate checked against the host's name."""
        context = _trust(self.server)
        self.socket = self._open.enter_context(
            context.wrap_socket(self.socket, server_hostname=self.server.host)
        )

    def refusal(self, error: Exception, seconds: float | None = None) -> ServerRefused:
        """The plain line for what went wrong with the connection."""
        if self.was_cut or isinstance(error, TimeoutError):
            allowed = self.bounds.seconds if seconds is None else seconds
            return ServerRefused(f"{self.server} takes longer than {allowed:g} s to answer", temporary=True)
        if isinstance(error, ssl.SSLCertVerificationError):
            why = error.verify_message.rstrip(".")
            reason = (
                f"{self.server} shows a certificate that cannot be trusted ({why}); nothing was said to it"
            )
            return ServerRefused(reason, temporary=False)
        for kind, words, temporary in _TROUBLES:
            if isinstance(error, kind):
                return ServerRefused(f"{self.server} {words}", temporary=temporary)
        raise error

    def is_cut(self) -> bool:
        """Whether the other side is known to have hung up; False also where nothing is known yet."""
        try:
            return self._line is not None and not self._line.recv(1, socket.MSG_PEEK)
        except BlockingIOError:
            return False
        except OSError:
            return True

    def close(self) -> None:
        """Hang up, without a word."""
        with contextlib.suppress(OSError):
            self._open.close()

    def _cut(self) -> None:
        self.was_cut = True
        if self._line is not None:
            with contextlib.suppress(OSError):
                self._line.shutdown(socket.SHUT_RDWR)

    def _dialled(self) -> socket.socket:
        until = time.monotonic() + self.bounds.seconds
        failed: OSError = ConnectionRefusedError()
        for family, kind, protocol, address in _addresses(self.server):
            dialled = socket.socket(family, kind, protocol)
            try:
                dialled.settimeout(max(until - time.monotonic(), 0.001))
                dialled.connect(address)
            except OSError as error:
                dialled.close()
                failed = error
                continue
            self._open.enter_context(dialled)
            # Wrapping a socket in TLS takes it apart; the copy can still cut the line.
            self._line = self._open.enter_context(dialled.dup())
            self._line.settimeout(0)
            return dialled
        raise failed


def quoted(text: bytes | str) -> str:
    """What a server said, fit to stand in a message: on one line and not too long."""
    said = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    line = one_line(said)
    return line if len(line) <= _MOST_QUOTED else line[:_MOST_QUOTED].rstrip() + " …"


_Address = tuple[socket.AddressFamily, socket.SocketKind, int, tuple[str, int] | tuple[str, int, int, int]]


def _addresses(server: Server) -> list[_Address]:
    try:
        found = socket.getaddrinfo(server.host, server.port, type=socket.SOCK_STREAM)
    except (UnicodeError, ValueError, OverflowError):
        reason = f"{server} is no host and port; write it like mail.example.org"
        raise ServerRefused(reason, temporary=False) from None
    addresses = [(family, kind, protocol, address) for family, kind, protocol, _, address in found]
    if server.security != "plain":
        return addresses  # type: ignore[return-value] # typeshed knows addresses of other families too
    here = [one for one in addresses if _is_loopback(str(one[3][0]))]
    if not here:
        reason = f"{server} is another machine: mail and passwords go there with TLS only"
        raise ServerRefused(reason, temporary=False)
    return here  # type: ignore[return-value] # as above


def _is_loopback(address: str) -> bool:
    parsed = ip_address(address.partition("%")[0])
    mapped = parsed.ipv4_mapped if isinstance(parsed, IPv6Address) else None
    return (mapped or parsed).is_loopback


def _trust(server: Server) -> ssl.SSLContext:
    try:
        context = ssl.create_default_context(cafile=server.authority)
    except (OSError, ssl.SSLError):
        reason = f"{server.authority} holds no certificates that can be read"
        raise ServerRefused(reason, temporary=False) from None
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
