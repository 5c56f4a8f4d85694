"""The user's own mailbox (IMAP, RFC 3501): read without a trace, written to only in Sent and Drafts.

Reading costs what is new, however large the mailbox is: a position (UIDVALIDITY and the last UID) is where it
goes on. Folders are opened with EXAMINE and messages fetched with BODY.PEEK, so nothing is marked as seen.
"""

import contextlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes
from email.policy import compat32
from types import TracebackType
from typing import Any, Literal, Self

from afterview.adapters.imap_protocol import Session
from afterview.adapters.mail_compose import is_message_id
from afterview.adapters.mail_connection import Bounds, Connection, ServerRefused, quoted
from afterview.adapters.mail_login import AccessToken, Account, Password, plain_response, xoauth2_response

Purpose = Literal["sent", "drafts"]

# RFC 6154.
_PURPOSES: dict[Purpose, bytes] = {"sent": rb"\Sent", "drafts": rb"\Drafts"}
_NO_MAIL_IN_IT = {rb"\noselect", rb"\nonexistent"}
# RFC 2177: a server may end an IDLE of half an hour.
_MOST_IDLE_SECONDS = 28 * 60.0
# A mailbox may have gaps of any width between its UIDs; each round of looking into one is wider.
_FIRST_WINDOW, _MOST_WINDOW, _MOST_ROUNDS = 500, 8_000, 20
_MOST_FOUND = 20
_QUIT_SECONDS = 5.0
_ARRIVED = re.compile(rb"\* \d+ EXISTS\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of the mailbox that holds mail, by the name that people see."""

    name: str
    purpose: Purpose | None


@dataclass(frozen=True, slots=True)
class Position:
    """How far a folder has been read. Under another UIDVALIDITY the UIDs mean other messages."""

    uid_validity: int
    last_uid: int


@dataclass(frozen=True, slots=True)
class Message:
    """A message as it lies in the folder; `whole` is False where only its beginning was fetched."""

    uid: int
    content: bytes
    whole: bool


@dataclass(frozen=True, slots=True)
class Changes:
    """What is new in a folder, oldest first, and the position to go on from.

    `reset`: the position given was none, or no longer meant anything, so the latest arrivals were taken up
    anew; some may have been seen before. `more`: there is more to fetch now.
    """

    position: Position
    messages: tuple[Message, ...]
    reset: bool
    more: bool


@dataclass(frozen=True, slots=True)
class Reach:
    """How much is taken up at once: messages, bytes of each, and arrivals looked back at after a reset."""

    messages: int = 50
    message_bytes: int = 500_000
    first_arrivals: int = 200
    messages_a_command: int = 25


class ImapAccount:
    """A signed-in connection to an account's mailbox; a context manager.

    Everything raises `ServerRefused` with one plain line, within the time that `bounds` gives each command.
    After one that is `temporary` it is best closed and opened anew.
    """

    def __init__(self, account: Account, bounds: Bounds | None = None, reach: Reach | None = None) -> None:
        self._reach = reach or Reach()
        self._connection = Connection(account.server, bounds or Bounds())
        try:
            self._session = Session(self._connection)
            if account.server.security == "starttls":
                self._secure(account)
            self._sign_in(account)
        except BaseException:
            self._connection.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Take leave and hang up."""
        with contextlib.suppress(ServerRefused), self._session.asking("leave", _QUIT_SECONDS) as client:
            client.logout()
        self._connection.close()

    def folders(self) -> tuple[Folder, ...]:
        """The folders that hold mail, with what they are for where the server says so (RFC 6154)."""
        with self._session.asking("to list the folders") as client:
            listed = client.list_folders()
            return tuple(
                Folder(name, _purpose(flags))
                for flags, _, name in listed
                if _NO_MAIL_IN_IT.isdisjoint(flag.lower() for flag in flags)
            )

    def folder_for(self, purpose: Purpose) -> str | None:
        """The name of the folder for sent mail or for drafts, by the server's word or by its usual names."""
        with self._session.asking("to list the folders") as client:
            name: str | None = client.find_special_folder(_PURPOSES[purpose])
            return name

    def find_message_id(self, folder: str, message_id: str) -> tuple[int, ...]:
        """The UIDs of the messages in the folder that have exactly this Message-ID (in angle brackets)."""
        if not is_message_id(message_id):
            return ()
        text = message_id.replace("\\", r"\\").replace('"', r"\"")
        self._examine(folder)
        with self._session.asking("to search for a Message-ID") as client:
            found = client.search(f'HEADER Message-ID "{text}"')[-_MOST_FOUND:]
            headers = client.fetch(found, ["BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]"])
            field = b"BODY[HEADER.FIELDS (MESSAGE-ID)]"
            return tuple(uid for uid, header in headers.items() if _message_id(header[field]) == message_id)

    def append(self, folder: str, content: bytes, flags: Sequence[str], date: datetime) -> None:
        r"""Put a message into a folder, with flags like `\Seen` and `\Draft` and its date (aware)."""
        _check_name(folder)
        with self._session.asking(f"a message in {folder}") as client:
            client.append(folder, content, flags, date)

    def changes(self, folder: str, since: Position | None) -> Changes:
        """What came into the folder after the position; at most a batch, `more` says whether to ask again."""
        validity, next_uid = self._examine(folder)
        known = since if since and since.uid_validity == validity else None
        last = known.last_uid if known else max(next_uid - 1 - self._reach.first_arrivals, 0)
        uids, looked_to = self._arrived(last, next_uid)
        taken = uids[: self._reach.messages]
        reached = taken[-1] if len(taken) < len(uids) else looked_to
        messages = self._fetched(taken)
        return Changes(
            Position(validity, reached), messages, reset=known is None, more=reached < next_uid - 1
        )

    def idle(self, folder: str, since: Position, seconds: float) -> bool:
        """Whether something may have come into the folder after the position; waits up to `seconds` for it.

        A hint only: `changes` tells. A server without IDLE is looked at once and not waited for.
        """
        if self._examine(folder) != (since.uid_validity, since.last_uid + 1):
            return True
        with self._session.asking("to be listened to") as client:
            if not client.has_capability("IDLE"):
                return False
            client.idle()
        came = self._session.hear(min(seconds, _MOST_IDLE_SECONDS), lambda line: bool(_ARRIVED.match(line)))
        with self._session.asking("to be listened to") as client:
            client.idle_done()
        return came

    def _secure(self, account: Account) -> None:
        with self._session.asking("TLS") as client:
            if not client.has_capability("STARTTLS"):
                reason = f"{account.server} offers no TLS; check the port and its security"
                raise ServerRefused(reason, temporary=False)
            client.starttls()

    def _sign_in(self, account: Account) -> None:
        with self._session.asking("the name and password") as client:
            if isinstance(account.secret, AccessToken):
                client.sasl_login("XOAUTH2", _said_once(xoauth2_response(account.user, account.secret)))
            elif isinstance(account.secret, Password) and client.has_capability("AUTH=PLAIN"):
                client.sasl_login("PLAIN", _said_once(plain_response(account.user, account.secret)))
            elif isinstance(account.secret, Password):
                client.login(account.user, account.secret.text)

    def _examine(self, folder: str) -> tuple[int, int]:
        """UIDVALIDITY and UIDNEXT of the folder, which is the selected one from here on, for reading only."""
        _check_name(folder)
        with self._session.asking(f"to open the folder {folder}") as client:
            selected = client.select_folder(folder, readonly=True)
            validity, next_uid = selected[b"UIDVALIDITY"], selected[b"UIDNEXT"]
            if not (0 < validity < 2**32 and 0 < next_uid < 2**32):
                raise ValueError("no such number")
            return validity, next_uid

    def _arrived(self, last: int, next_uid: int) -> tuple[list[int], int]:
        """UIDs after `last`, some at least where there are any near, and the UID up to which was looked."""
        window = _FIRST_WINDOW
        for _ in range(_MOST_ROUNDS):
            if last >= next_uid - 1:
                break
            until = min(last + window, next_uid - 1)
            with self._session.asking("to list new messages") as client:
                found = sorted(
                    {uid for uid in client.search(f"UID {last + 1}:{until}") if last < uid <= until}
                )
            last, window = until, min(window * 2, _MOST_WINDOW)
            if found:
                return found, last
        return [], last

    def _fetched(self, uids: list[int]) -> tuple[Message, ...]:
        most = self._reach.message_bytes
        messages = []
        for start in range(0, len(uids), self._reach.messages_a_command):
            group = uids[start : start + self._reach.messages_a_command]
            with self._session.asking("to fetch messages") as client:
                answer = client.fetch(group, ["RFC822.SIZE", f"BODY.PEEK[]<0.{most}>"])
                messages += [_message(uid, answer[uid], most) for uid in group if uid in answer]
        return tuple(messages)


def _check_name(folder: str) -> None:
    if not folder.isprintable():
        raise ServerRefused(f"{quoted(folder)} is no name of a folder", temporary=False)


def _message(uid: int, data: dict[bytes, Any], most: int) -> Message:
    content: bytes = data[b"BODY[]<0>"] or b""
    return Message(uid, content, whole=len(content) < most or data[b"RFC822.SIZE"] <= most)


def _purpose(flags: Sequence[bytes]) -> Purpose | None:
    folded = {flag.lower() for flag in flags}
    return next((purpose for purpose, flag in _PURPOSES.items() if flag.lower() in folded), None)


def _message_id(header: bytes) -> str:
    return "".join(str(message_from_bytes(header, policy=compat32).get("Message-ID", "")).split())


def _said_once(response: bytes) -> Any:  # noqa: ANN401 -- what IMAPClient wants
    """Says the response to the first challenge and nothing to the explanation of an error after it."""
    left = [response]
    return lambda _challenge: left.pop() if left else b""
