"""Entries in a calendar on a CalDAV server that the user named (RFC 4791), each under a condition.

Nothing but the calendar's own address is ever asked: no redirect is followed, no other server is looked for.
What is written or deleted is named by its UID and, after the first time, by its ETag: an entry that somebody
else has changed since is theirs.
"""

import http.client
from base64 import b64encode
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit
from uuid import UUID
from xml.etree import ElementTree as ET

from afterview.adapters.mail_connection import Bounds, Connection, Server, ServerRefused, quoted
from afterview.core.refusal import Refused

_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_BOUNDS = Bounds(30.0, 1_000_000)
_MOST_ANSWER = 500_000
_CALENDAR = "{urn:ietf:params:xml:ns:caldav}calendar"
_WHAT_IS_IT = (
    b'<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><resourcetype/></prop></propfind>'
)
_GONE = (404, 410)
_PRECONDITION_FAILED = 412


class ChangedThere(Exception):  # noqa: N818 -- what it says
    """The entry is not as we left it: somebody has changed it there, deleted it, or made one of that name."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar at its own address. `authority` names certificates to trust in place of the system's.

    `Refused` for an address that is not https (http on this machine only), or holds a name and password.
    """

    url: str
    user: str
    password: str = field(repr=False)
    authority: Path | None = None

    def __post_init__(self) -> None:
        server_of(self.url, self.authority)


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    etag: str | None
    content: bytes


def server_of(url: str, authority: Path | None = None) -> Server:
    """The server of a calendar's address; `Refused` for one that no password may be sent to."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise Refused("url", "is no address") from None
    if parts.username or parts.password:
        raise Refused("url", "holds a name or password: enter them in their own fields")
    if not url.isascii() or not url.isprintable() or " " in url or parts.query or parts.fragment:
        raise Refused("url", "is no address of a calendar")
    if host and parts.scheme == "https":
        return Server(host, port or 443, "tls", authority)
    if host in _LOOPBACK and parts.scheme == "http":
        return Server(host, port or 80, "plain")
    raise Refused("url", "does not begin with https://")


def check(calendar: Calendar) -> None:
    """`ServerRefused` where the address does not open with that name and password, or is no calendar."""
    headers = {"Depth": "0", "Content-Type": "application/xml; charset=utf-8"}
    answer = _asked(calendar, "PROPFIND", "", _WHAT_IS_IT, headers)
    if answer.status != 207 or not _is_calendar(answer.content):
        raise _refused(calendar, answer.status, "is no calendar; enter the address of the calendar itself")


def put(calendar: Calendar, uid: UUID, content: bytes, etag: str | None) -> str | None:
    """Write an entry, a new one (`etag` None) or one that is as we left it; its ETag now, None if unsaid.

    `ChangedThere` where it is not as we left it, `ServerRefused` for all else.
    """
    condition = {"If-None-Match": "*"} if etag is None else {"If-Match": etag}
    headers = {"Content-Type": "text/calendar; charset=utf-8", **condition}
    answer = _asked(calendar, "PUT", f"{uid}.ics", content, headers)
    if answer.status == _PRECONDITION_FAILED or (etag is not None and answer.status in _GONE):
        raise ChangedThere
    if answer.status not in (200, 201, 204):
        raise _refused(calendar, answer.status, "does not take an entry")
    return answer.etag


def delete(calendar: Calendar, uid: UUID, etag: str) -> None:
    """Delete an entry that is as we left it; one that is gone is gone. Raises as `put` does."""
    answer = _asked(calendar, "DELETE", f"{uid}.ics", b"", {"If-Match": etag})
    if answer.status == _PRECONDITION_FAILED:
        raise ChangedThere
    if answer.status not in (200, 202, 204, *_GONE):
        raise _refused(calendar, answer.status, "does not delete an entry")


def read(calendar: Calendar, uid: UUID) -> tuple[bytes, str | None] | None:
    """An entry as it is there, and its ETag; None where there is none."""
    answer = _asked(calendar, "GET", f"{uid}.ics", b"", {})
    if answer.status in _GONE:
        return None
    if answer.status != 200:
        raise _refused(calendar, answer.status, "does not show an entry")
    return answer.content, answer.etag


def _asked(calendar: Calendar, method: str, name: str, content: bytes, headers: dict[str, str]) -> _Answer:
    target = urlsplit(calendar.url)
    proof = b64encode(f"{calendar.user}:{calendar.password}".encode()).decode("ascii")
    path = f"{target.path.rstrip('/')}/{name}"
    with Connection(server_of(calendar.url, calendar.authority), _BOUNDS) as line, line.within():
        talk = http.client.HTTPConnection(target.hostname or "", target.port)
        talk.sock, talk.auto_open = line.socket, 0
        try:
            talk.request(method, path, content or None, headers | {"Authorization": f"Basic {proof}"})
            with talk.getresponse() as answer:
                found = _Answer(answer.status, answer.getheader("ETag"), answer.read(_MOST_ANSWER))
        except http.client.HTTPException:
            raise ValueError("no HTTP") from None
        if line.was_cut:
            raise TimeoutError
        return found


def _is_calendar(content: bytes) -> bool:
    # Entities are how a small answer becomes a large one; a multistatus has none.
    if b"<!" in content:
        return False
    try:
        return ET.fromstring(content).find(f".//{_CALENDAR}") is not None  # noqa: S314 -- as above
    except ET.ParseError:
        return False


def _refused(calendar: Calendar, status: int, otherwise: str) -> ServerRefused:
    where = quoted(urlsplit(calendar.url).netloc)
    if status in (401, 403):
        return ServerRefused(f"{where} does not take the name and password ({status})", temporary=False)
    if 300 <= status < 400:
        reason = f"{where} sends elsewhere ({status}); enter the address that it means"
        return ServerRefused(reason, temporary=False)
    return ServerRefused(f"{where} {otherwise} ({status})", temporary=status == 429 or status >= 500)
