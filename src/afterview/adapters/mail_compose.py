"""A letter as the bytes of a mail: RFC 5322, CRLF, 7-bit whatever stands in it.

DESIGN.md section 6: the outbox freezes these bytes and their Message-ID before it connects to a server, and
they are parsed again and compared before they may leave. There is no Bcc header: whoever gets a blind copy
stands in the envelope alone (`smtp_account.Envelope`).
"""

import binascii
import re
from base64 import encodebytes
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes
from email.policy import compat32
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from afterview.adapters.mail_address import ascii_address
from afterview.adapters.mail_headers import (
    read_mailbox,
    read_text,
    unfolded,
    written_date,
    written_ids,
    written_mailbox,
    written_text,
)
from afterview.core.plain_text import one_line
from afterview.core.refusal import Refused

if TYPE_CHECKING:
    from email.message import Message

MOST_SUBJECT, MOST_NAME, MOST_TEXT = 400, 200, 500_000
MOST_REFERENCES, MOST_ID = 100, 250
# RFC 5322 section 2.1.1, without the CRLF.
MOST_LINE = 998

# Printable ASCII between angle brackets; "=?" could be taken for an encoded word.
_MESSAGE_ID = re.compile(r"<(?!.*=\?)[!-;=?-~]+@[!-;=?-~]+>")
_NO_CONTROLS = dict.fromkeys((*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0)), None)
# A mailbox file begins a message with such a line, and what stores one writes ">From " instead.
_MBOX_FROM = re.compile(rb"^From ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Mailbox:
    """Who sends or gets a mail: a name on one line, which may be empty, and an address in ASCII."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Mail:
    """What a mail says, before it is bytes.

    `sender` and `recipient` are None only in a draft whose user fills them in. `date` is aware, `message_id`
    stands in angle brackets. `in_reply_to` is the Message-ID of the message answered and `references` its
    References, oldest first; ids that a header may not hold are left out, and a chain of more than 100 keeps
    its first and its latest (RFC 5322 section 3.6.4). `unsent` marks a file that opens as a draft.
    """

    sender: Mailbox | None
    recipient: Mailbox | None
    subject: str
    text: str
    date: datetime
    message_id: str
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    unsent: bool = False


def mailbox(path: str, name: str, address: str) -> Mailbox:
    """The mailbox of a name and a recorded address, the domain in ASCII (IDNA).

    `Refused` with `path` where no mail server takes such an address, or where the name is too long.
    """
    reached = ascii_address(address)
    if reached is None:
        local = one_line(address).rpartition("@")[0]
        raise Refused(
            path,
            "has letters before the @ of its address that few mail servers take; ask for another address"
            if not local.isascii()
            else "has no e-mail address that mail can be sent to; it looks like name@example.org",
        )
    return Mailbox(bounded(path, one_line(name), MOST_NAME), reached)


def bounded(path: str, text: str, limit: int) -> str:
    """The text itself; `Refused` with `path` where it has more characters than `limit`."""
    if len(text) > limit:
        raise Refused(path, f"is longer than the {limit} characters that go into a letter's header")
    return text


def is_message_id(text: str) -> bool:
    """Whether a header may hold this as a Message-ID."""
    return len(text) <= MOST_ID and _MESSAGE_ID.fullmatch(text) is not None


def body_text(text: str) -> str:
    """The text with single line feeds, one at its end, and without control characters."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    lines = whole.replace("\r\n", "\n").replace("\r", "\n").translate(_NO_CONTROLS)
    return lines.rstrip("\n") + "\n"


def compose(mail: Mail) -> bytes:
    """The bytes of the mail, checked by `check_bytes`. The same mail gives the same bytes.

    `Refused` with the path of the part that cannot go: `subject`, `text`, `message_id`.
    """
    if len(mail.text) > MOST_TEXT:
        raise Refused("text", f"is longer than the {MOST_TEXT} characters that one letter may have")
    if not is_message_id(mail.message_id):
        raise Refused("message_id", "is no Message-ID like <name@example.org>")
    encoding, body = _encoded_body(body_text(mail.text))
    headers = _headers(mail, encoding)
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    content = f"{lines}\r\n".encode("ascii") + body
    check_bytes(content, mail)
    return content


def check_bytes(content: bytes, mail: Mail) -> None:
    """Read the bytes again as a mail program does; `Refused` where something else comes out than went in."""
    message = message_from_bytes(content, policy=compat32)
    if not _is_seven_bit(content) or _read(message) != _said(mail):
        raise Refused(
            "letter", "does not read back as it was written, so it was not sent; please report this letter"
        )


def _headers(mail: Mail, encoding: str) -> dict[str, str]:
    headers = {"Date": written_date(mail.date)}
    if mail.sender:
        headers["From"] = written_mailbox("From", mail.sender.name, mail.sender.address)
    if mail.recipient:
        headers["To"] = written_mailbox("To", mail.recipient.name, mail.recipient.address)
    headers["Subject"] = written_text("Subject", _subject(mail))
    headers["Message-ID"] = mail.message_id
    if mail.in_reply_to and is_message_id(mail.in_reply_to):
        headers["In-Reply-To"] = mail.in_reply_to
    if chain := _references(mail):
        headers["References"] = written_ids(chain)
    headers["MIME-Version"] = "1.0"
    headers["Content-Type"] = "text/plain; charset=utf-8"
    headers["Content-Transfer-Encoding"] = encoding
    if mail.unsent:
        headers["X-Unsent"] = "1"
    return headers


def _subject(mail: Mail) -> str:
    return bounded("subject", one_line(mail.subject), MOST_SUBJECT)


def _references(mail: Mail) -> list[str]:
    """The chain of the message answered, and that message itself at its end."""
    answered = [mail.in_reply_to] if mail.in_reply_to else []
    ids = [one for one in dict.fromkeys([*mail.references, *answered]) if is_message_id(one)]
    if answered and answered[0] in ids:
        ids.remove(answered[0])
        ids.append(answered[0])
    return ids if len(ids) <= MOST_REFERENCES else [ids[0], *ids[1 - MOST_REFERENCES :]]


def _encoded_body(text: str) -> tuple[str, bytes]:
    """The shorter of the two encodings, quoted-printable where it makes no difference, with its name."""
    quoted = b"".join(_quoted_line(line) for line in text.removesuffix("\n").split("\n"))
    based = encodebytes(text.replace("\n", "\r\n").encode()).replace(b"\n", b"\r\n")
    return ("quoted-printable", quoted) if len(quoted) <= len(based) else ("base64", based)


def _quoted_line(line: str) -> bytes:
    """RFC 2045 section 6.7, with no line of the output beginning "From "."""
    encoded = binascii.b2a_qp(line.encode(), istext=True) + b"\n"
    return _MBOX_FROM.sub(b"=46rom=\n ", encoded).replace(b"\n", b"\r\n")


def _is_seven_bit(content: bytes) -> bool:
    lines = content.split(b"\r\n")
    return (
        content.isascii()
        and b"\0" not in content
        and not any(b"\r" in line or b"\n" in line or len(line) > MOST_LINE for line in lines)
    )


def _said(mail: Mail) -> dict[str, object]:
    """What the mail says, as `_read` tells it."""
    answered = mail.in_reply_to if mail.in_reply_to and is_message_id(mail.in_reply_to) else None
    present = {
        "Date": mail.date,
        "From": mail.sender and (mail.sender.name, mail.sender.address),
        "To": mail.recipient and (mail.recipient.name, mail.recipient.address),
        "Subject": _subject(mail),
        "Message-ID": mail.message_id,
        "In-Reply-To": answered,
        "References": _references(mail) or None,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "X-Unsent": "1" if mail.unsent else None,
        "text": body_text(mail.text),
    }
    return {name: value for name, value in present.items() if value is not None}


def _read(message: "Message[str, str]") -> dict[str, object]:
    """What a mail program reads: every header once, by what it means, and the text."""
    read: dict[str, object] = {}
    for name, value in message.items():
        if name in read:
            return {}
        read[name] = _meaning(name, value)
    read.pop("Content-Transfer-Encoding", None)
    payload = message.get_payload(decode=True)
    read["text"] = (
        payload.decode("utf-8", "replace").replace("\r\n", "\n") if isinstance(payload, bytes) else ""
    )
    return read


def _meaning(name: str, value: str) -> object:
    if name == "Date":
        return parsedate_to_datetime(value)
    if name in ("From", "To"):
        return read_mailbox(value)
    if name == "Subject":
        return read_text(value)
    return value.split() if name == "References" else unfolded(value)
