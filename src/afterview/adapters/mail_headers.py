"""Mail headers, written by hand from strings whose length was bounded first.

The standard library's own header classes take hundreds of megabytes for one long subject (DESIGN.md, "Known
traps"); these functions give ASCII that folds as RFC 5322 section 2.2.3 asks.
"""

import re
from base64 import b64encode
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from email.header import decode_header, make_header
from email.utils import format_datetime, parseaddr

# RFC 2047 section 2: a line with an encoded word has 76 characters at most, its header's name included.
_MOST_LINE = 76
_MOST_ENCODED_BYTES = 39
_FOLD = "\r\n "

_PLAIN_PHRASE = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+")


def written_mailbox(header: str, name: str, address: str) -> str:
    """A name on one line and an ASCII address as the value of `header`, with the name before the address."""
    if not name:
        return address
    phrase = _phrase(header, name)
    end = phrase.rsplit("\r\n", 1)[-1]
    return f"{phrase} <{address}>" if _fits(header, f"{end} <{address}>") else f"{phrase}{_FOLD}<{address}>"


def written_text(header: str, text: str) -> str:
    """The text as it is where it is short ASCII that cannot be taken for an encoded word, else encoded."""
    return text if text.isascii() and _fits(header, text) else _encoded(text)


def written_ids(ids: Iterable[str]) -> str:
    """Message-IDs, one a line: none is ever broken (RFC 5322 section 3.6.4)."""
    return _FOLD.join(ids)


def written_date(moment: datetime) -> str:
    """RFC 5322 has no offset with seconds, as old zones have: such an instant is written in UTC."""
    offset = moment.utcoffset() or timedelta()
    return format_datetime(moment if offset % timedelta(minutes=1) == timedelta() else moment.astimezone(UTC))


def read_mailbox(value: str) -> tuple[str, str]:
    """The name and the address of a header's value as a mail program reads them."""
    name, address = parseaddr(unfolded(value))
    return read_text(name), address


def read_text(value: str) -> str:
    """The text of a header's value, its encoded words decoded."""
    return str(make_header(decode_header(unfolded(value))))


def unfolded(value: str) -> str:
    """A header's value on one line (RFC 5322 section 2.2.3)."""
    return re.sub(r"\r?\n[ \t]", " ", value)


def _phrase(header: str, name: str) -> str:
    if _PLAIN_PHRASE.fullmatch(name):
        return written_text(header, name)
    quoted = '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return quoted if name.isascii() and _fits(header, quoted) else _encoded(name)


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
    return _FOLD.join(f"=?utf-8?b?{b64encode(word).decode('ascii')}?=" for word in [*words, chunk])
