"""A mailbox file (mbox, RFC 4155) as the bytes of its messages; any other file is one message."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# "From " alone also begins sentences: in a mailbox an empty line stands before it, and a date in it.
_BEGINS = re.compile(
    rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]{0,400}\d{4}[^\r\n]{0,20}\r?\n(?=[!-9;-~]{1,80}:)"
)
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)


def messages_in(data: bytes) -> Iterator[bytes]:
    """The messages of a mailbox in order, their `>From ` lines put right; else `data` itself."""
    if not data.startswith(b"From "):
        yield data
        return
    starts = [match.start() for match in _BEGINS.finditer(data)] or [0]
    for start, end in zip(starts, [*starts[1:], len(data)], strict=True):
        _, _, message = data[start:end].partition(b"\n")
        yield _ESCAPED.sub(rb"\1", message)
