"""A letter as a file to open in a mail program (.eml) or to copy from (.txt).

The mail is ASCII throughout, whatever stands in it. Its headers are written by hand from strings whose length
is bounded first: the standard library's own header classes take hundreds of megabytes for one long subject.
"""

import hashlib
import quopri
import re
from base64 import b64encode
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.header import decode_header, make_header
from email.policy import compat32
from email.utils import format_datetime, parseaddr
from typing import TYPE_CHECKING

from afterview.adapters.mail_address import ascii_address
from afterview.core.plain_text import one_line
from afterview.core.refusal import Refused

if TYPE_CHECKING:
    from email.message import Message

MOST_SUBJECT, MOST_NAME = 400, 200
# RFC 2047: a line with an encoded word has 76 characters at most, with "Subject: " before it.
_MOST_LINE = 76
_MOST_ENCODED_BYTES = 39
_NOT_SENT_FROM = "afterview.invalid"

_PLAIN_PHRASE = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+")
_NO_CONTROLS = dict.fromkeys((*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0)), None)


def eml(
    letter_text: str,
    subject: str,
    *,
    sender: tuple[str, str | None],
    recipient: tuple[str, str | None],
    now: datetime,
) -> bytes:
    """The letter as an unsent RFC 5322 message, dated `now` (aware), that a mail program opens as a draft.

    `sender` and `recipient` are a name and an address. Where no address is recorded, or what is recorded is
    none that a header may hold, the header is left out for the user to fill in. The Message-ID follows from
    the content alone. `Refused` with the path `subject`, `sender` or `recipient` for one that is too long.
    """
    title = _bounded("subject", one_line(subject), MOST_SUBJECT)
    from_, to = _mailbox("sender", *sender), _mailbox("recipient", *recipient)
    body = _body(letter_text)
    headers = {"Date": _date(now)}
    if from_:
        headers["From"] = _written_mailbox("From", *from_)
    if to:
        headers["To"] = _written_mailbox("To", *to)
    headers["Subject"] = _written("Subject", title)
    headers["Message-ID"] = _message_id(from_, to, title, body, headers["Date"])
    headers["MIME-Version"] = "1.0"
    headers["Content-Type"] = "text/plain; charset=utf-8"
    headers["Content-Transfer-Encoding"] = "quoted-printable"
    headers["X-Unsent"] = "1"
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    encoded = quopri.encodestring(body.encode()).replace(b"\n", b"\r\n")
    content = f"{lines}\r\n".encode("ascii") + encoded
    _check(content, list(headers), from_, to, title, body)
    return content


def txt(letter_text: str) -> bytes:
    """The letter as UTF-8 text and nothing else, so that it can be checked and copied as it stands."""
    return _body(letter_text).encode()


def _mailbox(path: str, name: str, address: str | None) -> tuple[str, str] | None:
    """The name on one line and the address in ASCII, None without an address."""
    called, reached = _bounded(path, one_line(name), MOST_NAME), ascii_address(address)
    return (called, reached) if reached else None


def _bounded(path: str, text: str, limit: int) -> str:
    if len(text) > limit:
        raise Refused(path, f"is longer than the {limit} characters that go into a letter's header")
    return text


def _written_mailbox(header: str, name: str, address: str) -> str:
    if not name:
        return address
    if _PLAIN_PHRASE.fullmatch(name):
        phrase = _written(header, name)
    elif name.isascii():
        quoted = '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
        phrase = quoted if _fits(header, quoted) else _encoded(name)
    else:
        phrase = _encoded(name)
    end = phrase.rsplit("\r\n", 1)[-1]
    return f"{phrase} <{address}>" if _fits(header, f"{end} <{address}>") else f"{phrase}\r\n <{address}>"


def _written(header: str, text: str) -> str:
    """The text as it is where it is short ASCII that cannot be taken for an encoded word, else encoded."""
    return text if text.isascii() and _fits(header, text) else _encoded(text)


def _fits(header: str, text: str) -> bool:
    return len(header) + 2 + len(text) <= _MOST_LINE and "=?" not in text


def _encoded(text: str) -> str:
    """RFC 2047 encoded words of whole characters, one a line."""
    words, chunk = [], b""
    for mark in text:
        encoded = mark.encode()
        if len(chunk) + len(encoded) > _MOST_ENCODED_BYTES:
            words.append(chunk)
            chunk = b""
        chunk += encoded
    return "\r\n ".join(f"=?utf-8?b?{b64encode(word).decode('ascii')}?=" for word in [*words, chunk])


def _date(now: datetime) -> str:
    """RFC 5322 has no offset with seconds, as old zones have: such an instant is written in UTC."""
    offset = now.utcoffset() or timedelta()
    return format_datetime(now if offset % timedelta(minutes=1) == timedelta() else now.astimezone(UTC))


def _message_id(
    from_: tuple[str, str] | None, to: tuple[str, str] | None, subject: str, body: str, date: str
) -> str:
    digest = hashlib.sha256("\0".join([*(from_ or ()), "", *(to or ()), "", subject, date, body]).encode())
    domain = from_[1].rpartition("@")[2] if from_ else _NOT_SENT_FROM
    return f"<{digest.hexdigest()[:32]}@{domain}>"


def _body(text: str) -> str:
    """The text with single line feeds, one at its end, and without control characters."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    lines = whole.replace("\r\n", "\n").replace("\r", "\n").translate(_NO_CONTROLS)
    return lines.rstrip("\n") + "\n"


def _check(
    content: bytes,
    names: list[str],
    from_: tuple[str, str] | None,
    to: tuple[str, str] | None,
    subject: str,
    body: str,
) -> None:
    """Read the message again as a mail program does; what comes out must be what went in."""
    message = message_from_bytes(content, policy=compat32)
    payload = message.get_payload(decode=True)
    read = (
        message.keys(),
        _read_mailbox(message, "From"),
        _read_mailbox(message, "To"),
        _decoded(_unfolded(message, "Subject")),
        payload.decode().replace("\r\n", "\n") if isinstance(payload, bytes) else "",
    )
    if read != (names, from_, to, subject, body):
        raise RuntimeError("the mail file does not read as it was written")


def _read_mailbox(message: "Message[str, str]", header: str) -> tuple[str, str] | None:
    if header not in message:
        return None
    name, address = parseaddr(_unfolded(message, header))
    return _decoded(name), address


def _unfolded(message: "Message[str, str]", header: str) -> str:
    return re.sub(r"\r?\n[ \t]", " ", message[header])


def _decoded(text: str) -> str:
    return str(make_header(decode_header(text)))
