"""A letter handed to the user's own mail server (SMTP submission, RFC 5321 and 6409).

The outbox needs one of three answers. Whatever fails before the line that ends the message has been sent is
not sent: a server may only take a message on with its answer to that line. Where that answer does not come,
nobody knows.
"""

import contextlib
import re
import smtplib
from base64 import b64encode
from dataclasses import dataclass

from afterview.adapters.mail_address import ascii_address
from afterview.adapters.mail_connection import Bounds, Connection, ServerRefused, quoted
from afterview.adapters.mail_login import AccessToken, Account, Password, plain_response, xoauth2_response
from afterview.core.refusal import Refused as InputRefused

# The name that a mail program gives for itself; the machine's own is nobody's business.
_OUR_NAME = "[127.0.0.1]"
# RFC 5321 section 4.5.3.1.4: a command line of 512 bytes with its CRLF.
_MOST_COMMAND = 510
_QUIT_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Envelope:
    """Whom a message comes from and who gets it, blind copies among them; ASCII addresses.

    `core.refusal.Refused` for what is no such address.
    """

    sender: str
    recipients: tuple[str, ...]

    def __post_init__(self) -> None:
        if not self.recipients:
            raise InputRefused("recipients", "are missing")
        for path, address in (("sender", self.sender), *(("recipients", one) for one in self.recipients)):
            if ascii_address(address) != address:
                raise InputRefused(path, "holds what is no address like name@example.org")


@dataclass(frozen=True, slots=True)
class Sent:
    """The server took the letter on; `reply` is what it said."""

    reply: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The letter was not sent, to nobody. `temporary`: the same may succeed later."""

    reason: str
    temporary: bool


@dataclass(frozen=True, slots=True)
class Unknown:
    """The letter may or may not have been sent: nothing may send it again by itself."""

    reason: str


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds for everything up to the end of the message, and then for the server's word on it.

    RFC 5321 section 4.5.3.2.6 would have one wait ten minutes for the latter, for the sake of exactly what
    `Unknown` is about.
    """

    until_handed_over: float = 60.0
    for_the_answer: float = 300.0


class _Session(smtplib.SMTP):
    """smtplib's commands over a connection of ours."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(local_hostname=_OUR_NAME)
        self._connection = connection
        self._take_over()

    def secure(self) -> None:
        """TLS after STARTTLS; what was said before is forgotten (RFC 3207 section 4.2)."""
        self._connection.secure()
        self._take_over()
        self.ehlo_resp = None
        self.esmtp_features = {}

    def _take_over(self) -> None:
        self.sock = self._connection.socket
        self.file = self._connection.received()


def send(
    content: bytes, envelope: Envelope, account: Account, patience: Patience | None = None
) -> Sent | Refused | Unknown:
    """Hand the bytes of a message, as `mail_compose.compose` makes them, to the account's server.

    All recipients get it or none does. Raises nothing that a server can bring about.
    """
    patience = patience or Patience()
    try:
        with Connection(account.server, Bounds(patience.until_handed_over, 1_000_000)) as connection:
            with connection.within():
                session = _handed_over(content, envelope, account, connection)
            outcome = _answer(session, connection, patience.for_the_answer)
            if not isinstance(outcome, Unknown):
                _take_leave(session, connection)
            return outcome
    except ServerRefused as refused:
        return Refused(refused.reason, refused.temporary)


def check(account: Account, bounds: Bounds | None = None) -> None:
    """Sign in to the account's server and take leave; `ServerRefused` where that fails."""
    with Connection(account.server, bounds or Bounds(20.0, 1_000_000)) as connection:
        with connection.within():
            session = _signed_in(account, connection)
        _take_leave(session, connection)


def _handed_over(content: bytes, envelope: Envelope, account: Account, connection: Connection) -> _Session:
    """Everything but the line that ends the message, so that no error in here can mean that it was sent."""
    try:
        session = _signed_in(account, connection)
        _expect(250, session.mail(envelope.sender, [f"size={len(content)}"]), "the sender", account)
        for recipient in envelope.recipients:
            _expect(250, session.rcpt(recipient), recipient, account)
        _expect(354, session.docmd("DATA"), "the letter", account)
        session.send(re.sub(rb"^\.", b"..", content, flags=re.MULTILINE))
        if connection.is_cut():
            raise ConnectionAbortedError
    except smtplib.SMTPResponseException:
        raise ValueError("an endless line") from None
    return session


def _signed_in(account: Account, connection: Connection) -> _Session:
    session = _Session(connection)
    _expect(220, session.getreply(), "the connection", account)
    _greet(session, account)
    if account.server.security == "starttls":
        if not session.has_extn("starttls"):
            reason = f"{account.server} offers no TLS; check the port and its security"
            raise ServerRefused(reason, temporary=False)
        _expect(220, session.docmd("STARTTLS"), "TLS", account)
        session.secure()
        _greet(session, account)
    if account.secret is not None:
        _expect(235, _authenticated(session, account, account.secret), "the name and password", account)
    return session


def _greet(session: _Session, account: Account) -> None:
    _expect(250, session.ehlo(), "the greeting", account)


def _authenticated(session: _Session, account: Account, secret: Password | AccessToken) -> tuple[int, bytes]:
    offered = session.esmtp_features.get("auth", "").upper().split()
    if isinstance(secret, AccessToken) and "XOAUTH2" in offered:
        code, text = _initial(session, "XOAUTH2", xoauth2_response(account.user, secret))
        # The server explains itself and waits for an empty line before it refuses.
        return session.docmd("") if code == 334 else (code, text)
    if isinstance(secret, Password) and "PLAIN" in offered:
        return _initial(session, "PLAIN", plain_response(account.user, secret))
    if isinstance(secret, Password) and "LOGIN" in offered:
        return _login(session, account.user, secret)
    reason = f"{account.server} offers no way to sign in that fits; check the port and its security"
    raise ServerRefused(reason, temporary=False)


def _initial(session: _Session, mechanism: str, response: bytes) -> tuple[int, bytes]:
    """The response in the command itself, in a line of its own where the command would grow too long."""
    encoded = b64encode(response).decode("ascii")
    if len(f"AUTH {mechanism} {encoded}") <= _MOST_COMMAND:
        return session.docmd("AUTH", f"{mechanism} {encoded}")
    code, text = session.docmd("AUTH", mechanism)
    return session.docmd(encoded) if code == 334 else (code, text)


def _login(session: _Session, user: str, password: Password) -> tuple[int, bytes]:
    code, text = session.docmd("AUTH", "LOGIN")
    for said in (user, password.text):
        if code != 334:
            break
        code, text = session.docmd(b64encode(said.encode()).decode("ascii"))
    return code, text


def _expect(wanted: int, reply: tuple[int, bytes], what: str, account: Account) -> None:
    code, text = reply
    # Any yes is a yes (RFC 5321 section 4.2.1); "go on" has to be the one for a letter.
    if code == wanted or (200 <= code < 300 and wanted < 300):
        return
    if not 400 <= code < 600:
        raise ServerRefused(f"{account.server} gives an answer that makes no sense", temporary=True)
    raise ServerRefused(_refusal(account, what, code, text), temporary=code < 500)


def _refusal(account: Account, what: str, code: int, text: bytes) -> str:
    return f"{account.server} does not take {what}: {code} {quoted(text)}".rstrip()


def _answer(session: _Session, connection: Connection, seconds: float) -> Sent | Refused | Unknown:
    """End the message and hear what became of it."""
    where = connection.server
    try:
        with connection.within(seconds):
            session.send(b".\r\n")
            code, text = session.getreply()
    except ServerRefused as lost:
        return Unknown(
            f"{lost.reason}, after the letter was handed over and before it said what became of it"
        )
    if 200 <= code < 300:
        return Sent(f"{code} {quoted(text)}".rstrip())
    if 400 <= code < 600:
        return Refused(f"{where} does not take the letter: {code} {quoted(text)}".rstrip(), code < 500)
    return Unknown(f"{where} gives an answer that makes no sense after the letter was handed over")


def _take_leave(session: _Session, connection: Connection) -> None:
    """QUIT; whether it succeeds changes nothing."""
    with contextlib.suppress(ServerRefused), connection.within(_QUIT_SECONDS):
        session.docmd("QUIT")
