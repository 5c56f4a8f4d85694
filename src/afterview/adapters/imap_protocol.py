"""IMAPClient over a connection of ours: its commands, our bounds on time and on what a server may send."""

import imaplib
import logging
import select
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from imapclient import IMAPClient, SocketTimeout  # type: ignore[import-untyped] # it has no types

from afterview.adapters.mail_connection import Connection, ServerRefused, quoted

# What it would log holds folders, Message-IDs and what the server says: nothing personal is logged.
logging.getLogger("imapclient").setLevel(logging.WARNING)

# RFC 5530: codes of a refusal that may not come again.
_TEMPORARY = ("[UNAVAILABLE]", "[INUSE]", "[LIMIT]", "[SERVERBUG]")
# What the libraries raise over answers that no mail server gives.
_NONSENSE = (LookupError, TypeError, AttributeError, AssertionError, RecursionError)


class _Commands(imaplib.IMAP4):
    """imaplib, reading and writing by way of our connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        super().__init__(connection.server.host)

    def open(self, host: str = "", port: int = 0, timeout: float | None = None) -> None:  # noqa: ARG002
        """Take over the open connection; imaplib calls this from its own start."""
        self.host = host
        self._take_over()

    def starttls(self, ssl_context: ssl.SSLContext | None = None) -> tuple[str, list[bytes]]:  # type: ignore[override] # its own type is looser # noqa: ARG002
        """TLS with our own verification; what was said before is forgotten (RFC 3501 section 6.2.1)."""
        answer: tuple[str, list[bytes]] = self._simple_command("STARTTLS")
        if answer[0] == "OK":
            self._connection.secure()
            self._take_over()
            self._get_capabilities()
        return answer

    def has_more(self) -> bool:
        """Whether something has come that was not read; EOFError where nothing will."""
        waiting = self.sock.gettimeout()
        self.sock.settimeout(0)
        try:
            if self._received.peek():
                return True
        except (BlockingIOError, ssl.SSLWantReadError):
            pass
        finally:
            self.sock.settimeout(waiting)
        if self._connection.is_cut():
            raise EOFError
        return False

    def _take_over(self) -> None:
        self.sock = self._connection.socket
        self.file = self._received = self._connection.received()  # type: ignore[assignment] # reads as a file


class _Client(IMAPClient):  # type: ignore[misc] # it has no types
    """IMAPClient, speaking by way of our connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        super().__init__(connection.server.host, ssl=False, timeout=SocketTimeout(None, None))
        # IMAPClient turns imaplib's account of every line on, for a log that we do not keep.
        self._imap.debug = 0

    def _create_IMAP4(self) -> imaplib.IMAP4:  # noqa: N802 -- IMAPClient's own name
        return _Commands(self._connection)


class Session:
    """A talk with an IMAP server: `asking` is for commands, `hear` waits for what the server says unasked.

    A refusal leaves it open, anything else that goes wrong ends it: what came next could be the answer to
    something that was asked before.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._client: Any = None
        with self.asking("the connection"):
            self._client = _Client(connection)

    @contextmanager
    def asking(self, what: str, seconds: float | None = None) -> Iterator[Any]:
        """Commands of the client that is given, within `seconds`; `ServerRefused` for whatever goes wrong."""
        try:
            with self._connection.within(seconds):
                yield self._client
        except imaplib.IMAP4.error as error:
            # IMAPClient says that signing in failed where it was the connection that did.
            for cause in (error, error.__context__):
                if isinstance(cause, imaplib.IMAP4.abort):
                    raise self._ended(self._broken_off(cause)) from None
            said = quoted(str(error))
            reason = f"{self._connection.server} does not take {what}: {said}"
            raise ServerRefused(reason, temporary=any(code in said for code in _TEMPORARY)) from None
        except _NONSENSE:
            raise self._ended(self._connection.refusal(ValueError())) from None
        except ServerRefused as refused:
            raise self._ended(refused) from None

    def hear(self, seconds: float, tells: Callable[[bytes], bool]) -> bool:
        """Whether, within `seconds`, a line comes for which `tells` is true (IDLE, RFC 2177)."""
        until = time.monotonic() + seconds
        with self.asking("to be listened to", seconds + self._connection.bounds.seconds) as client:
            commands: _Commands = client._imap  # noqa: SLF001 -- IMAPClient has no door to it
            while (left := until - time.monotonic()) > 0:
                if commands.has_more():
                    line = commands.readline()
                    if line.upper().startswith(b"* BYE"):
                        raise EOFError
                    if tells(line):
                        return True
                else:
                    select.select([commands.sock], [], [], left)
        return False

    def _ended(self, refused: ServerRefused) -> ServerRefused:
        self._connection.close()
        return refused

    def _broken_off(self, error: imaplib.IMAP4.abort) -> ServerRefused:
        said = str(error)
        if "socket error" in said:
            return self._connection.refusal(EOFError())
        return ServerRefused(f"{self._connection.server} breaks off: {quoted(said)}", temporary=True)
