"""A mail file as a tree of parts, within bounds, whatever its bytes.

The standard library's parser recurses without bound and its modern policy needs hundreds of megabytes for
some headers (DESIGN.md section 7). So parts are split here, to a fixed depth and number, and only the small
pieces (one header, one body) go to the library, by the old `compat32` ways.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import quopri
import re
from dataclasses import dataclass, field
from email.message import Message
from email.utils import parsedate_to_datetime
from functools import cached_property
from typing import TYPE_CHECKING

from afterview.core.reading.material import Address

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

_DEEPEST = 12
_MOST_PARTS = 200
_HEADER_BLOCK = 256_000
_HEADER_VALUE = 20_000
_MOST_ADDRESSES = 1_000
_MOST_BODY = 8_000_000

_HEADER = re.compile(rb"^([!-9;-~]{1,80})[ \t]*:[ \t]*(.*)$", re.DOTALL)
_MBOX_FROM = re.compile(rb"\A>?From [^\r\n]*\r?\n")
_BLANK = re.compile(rb"\r?\n[ \t]*\r?\n|\r\r")
_FOLD = re.compile(rb"(?:\r\n|\n|\r)(?=[ \t])")
_LINE_END = re.compile(rb"\r\n|\n|\r")
# "Name" <address>, Name <address> (a comma in the name is forgiven), address (Name).
_MAILBOX = re.compile(
    r'(?:"((?:[^"\\]|\\.){0,300})"|([^<>;"@]{0,300}))\s*<([^<>]{0,300})>'
    r'|([^\s,;<>"()]{1,200}@[^\s,;<>"()]{1,200})(?:\s*\(([^()]{0,300})\))?'
)
# Codecs that Python calls text but that no mail uses; some of them cost quadratic time.
_NO_CHARSETS = frozenset(
    {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"}
)


@dataclass(frozen=True)
class Part:
    """One part: its headers by lower-case name, its raw body, and the parts within it."""

    headers: dict[str, list[str]]
    body: bytes
    parts: list[Part] = field(default_factory=list)

    def header(self, name: str) -> str:
        """The first header of that name, decoded, on one line; empty where there is none."""
        values = self.headers.get(name)
        return decoded_words(values[0]) if values else ""

    @cached_property
    def kind(self) -> str:
        """The content type, as "text/html"."""
        return self._content.get_content_type()

    @cached_property
    def name(self) -> str:
        """The file name an attachment is given."""
        return decoded_words(self._content.get_filename() or "")[:200]

    @property
    def is_attachment(self) -> bool:
        """Whether the part is one to save, not one to read in place."""
        return self._content.get_content_disposition() == "attachment"

    @property
    def is_message(self) -> bool:
        """Whether the part is a whole mail: by its type, or by the name of a file that was attached."""
        return self.kind == "message/rfc822" or self.name.casefold().endswith(".eml")

    def parameter(self, name: str) -> str:
        """A parameter of the content type; empty where there is none."""
        value = self._content.get_param(name)
        if isinstance(value, tuple):
            value = value[2]
        return value if isinstance(value, str) else ""

    @cached_property
    def _content(self) -> Message:
        message = Message()
        for name in ("content-type", "content-disposition"):
            for value in self.headers.get(name, [])[:1]:
                message[name] = value[:2_000]
        return message

    def payload(self) -> bytes:
        """The body with its transfer encoding undone, as far as it is sound."""
        body = self.body[:_MOST_BODY]
        encoding = self.header("content-transfer-encoding").strip().casefold()
        if encoding == "base64":
            return _unbase64(body)
        if encoding == "quoted-printable":
            return quopri.decodestring(body)
        return body

    def text(self) -> str:
        """The body as text, in the charset it names or the one it is really in."""
        return decoded(self.payload(), self.parameter("charset"))

    def walk(self) -> Iterator[Part]:
        """This part and all within it, in order; attached messages are not entered."""
        waiting = [self]
        while waiting:
            part = waiting.pop()
            yield part
            if not part.is_message:
                waiting.extend(reversed(part.parts))

    def addresses(self, name: str) -> tuple[Address, ...]:
        """The people named by an address header."""
        raw = ", ".join(self.headers.get(name, ())[:5])[:_HEADER_VALUE]
        found = [_address(match) for match in _MAILBOX.finditer(raw)]
        return tuple(address for address in found[:_MOST_ADDRESSES] if address.name or address.email)

    def date(self) -> datetime | None:
        """The Date header; None where there is none or it is no date."""
        try:
            return parsedate_to_datetime(self.header("date"))
        except (ValueError, TypeError, IndexError, OverflowError):
            return None


def parse(data: bytes) -> Part:
    """The tree of a mail file. Deeper or more parts than any mail has are left as they are."""
    budget = [_MOST_PARTS]
    return _part(_MBOX_FROM.sub(b"", data.lstrip(b"\xef\xbb\xbf\r\n \t")), 0, budget)


def _part(data: bytes, depth: int, budget: list[int]) -> Part:
    head, body = _halves(data)
    part = Part(_headers(head), body)
    if depth >= _DEEPEST:
        return part
    pieces: list[bytes] = []
    if part.kind.startswith("multipart/"):
        pieces = _between(body, part.parameter("boundary"), budget)
    elif part.is_message:
        pieces = [part.payload().lstrip(b"\r\n")]
    part.parts.extend(_part(piece, depth + 1, budget) for piece in pieces)
    return part


def _halves(data: bytes) -> tuple[bytes, bytes]:
    if data[:1] in b"\r\n":
        return b"", data.lstrip(b"\r\n")
    blank = _BLANK.search(data, 0, _HEADER_BLOCK)
    if blank is None:
        return data[:_HEADER_BLOCK], b""
    return data[: blank.start()], data[blank.end() :]


def _headers(head: bytes) -> dict[str, list[str]]:
    headers: dict[str, list[str]] = {}
    for line in _LINE_END.split(_FOLD.sub(b"", head)):
        match = _HEADER.match(line)
        if match:
            value = decoded(match[2][:_HEADER_VALUE], "utf-8").strip()
            headers.setdefault(match[1].decode("ascii").casefold(), []).append(value)
    return headers


def _between(body: bytes, boundary: str, budget: list[int]) -> list[bytes]:
    """The pieces of a multipart body; a missing boundary or end still gives what is there."""
    if not boundary or len(boundary) > 200:
        return []
    mark = b"--" + boundary.encode("utf-8", "replace")
    separator = re.compile(rb"(?:\A|\r\n|\n|\r)" + re.escape(mark) + rb"(--)?[ \t]*(?=\r|\n|\Z)")
    found: list[bytes] = []
    start: int | None = None
    for match in separator.finditer(body):
        if start is not None and budget[0] > 0:
            budget[0] -= 1
            found.append(_without_first_line_end(body[start : match.start()]))
        start = None if match[1] else match.end()
    if start is not None and budget[0] > 0:
        found.append(_without_first_line_end(body[start:]))
    return found


def _without_first_line_end(piece: bytes) -> bytes:
    return re.sub(rb"\A(?:\r\n|\n|\r)", b"", piece, count=1)


def _unbase64(body: bytes) -> bytes:
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", body)
    try:
        return base64.b64decode(letters[: len(letters) - len(letters) % 4] + _last_group(letters))
    except binascii.Error:
        return b""


def _last_group(letters: bytes) -> bytes:
    rest = letters[len(letters) - len(letters) % 4 :]
    return rest.ljust(4, b"=") if len(rest) > 1 else b""


def decoded(raw: bytes, charset: str) -> str:
    """Text in the charset it names, or in the one it plainly is in where the name is wrong or missing."""
    name = charset.strip(" \"'").casefold()
    if not name.startswith(("utf-16", "utf-32", "iso-2022", "hz")):
        # Text that is valid UTF-8 and not plain ASCII is UTF-8, whatever it is called.
        try:
            return _unscrambled(raw.decode("utf-8"))
        except UnicodeDecodeError:
            pass
    if name in {"", "us-ascii", "ascii", "iso-8859-1", "latin-1", "latin1", "utf-8", "utf8", "unknown-8bit"}:
        name = "cp1252"
    try:
        if codecs.lookup(name).name.replace("-", "_") in _NO_CHARSETS:
            name = "cp1252"
        return raw.decode(name, "replace")
    except (LookupError, ValueError):
        return raw.decode("cp1252", "replace")


def _unscrambled(text: str) -> str:
    """UTF-8 that somebody took for Latin-1 and encoded again ("MÃ¼ller") is put right."""
    if "Ã" not in text and "â€" not in text:
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except ValueError:
        return text


_ENCODED_WORDS = re.compile(r"(?:=\?[^?\s]{1,40}\?[bq]\?[^?]{0,2000}\?=\s*)+", re.IGNORECASE)
_ENCODED_WORD = re.compile(r"=\?([^?*\s]{1,40})(?:\*[^?]*)?\?([bq])\?([^?]*)\?=", re.IGNORECASE)


def decoded_words(value: str) -> str:
    """A header value on one line, its encoded words (RFC 2047) read as far as they are sound."""
    return (
        " ".join(_ENCODED_WORDS.sub(_decoded_run, value).split())
        if "=?" in value
        else " ".join(value.split())
    )


def _decoded_run(match: re.Match[str]) -> str:
    """Encoded words one after the other: a character may be parted between two of one charset."""
    runs: list[tuple[str, bytes]] = []
    for charset, encoding, text in _ENCODED_WORD.findall(match[0]):
        raw = text.encode("ascii", "replace")
        data = (
            _unbase64(raw) if encoding in "bB" else quopri.decodestring(raw.replace(b"_", b" "), header=True)
        )
        if runs and runs[-1][0] == charset.casefold():
            runs[-1] = (runs[-1][0], runs[-1][1] + data)
        else:
            runs.append((charset.casefold(), data))
    tail = " " if match[0][-1].isspace() else ""
    return "".join(decoded(data, charset) for charset, data in runs) + tail


def _address(match: re.Match[str]) -> Address:
    quoted, plain, bracketed, bare, comment = match.groups()
    name = decoded_words((quoted or plain or comment or "").replace("\\", "")).strip(" ,\"'") or None
    email = (bracketed or bare or "").strip(" <>\"'").casefold()
    return Address(name, email if "@" in email else None)
