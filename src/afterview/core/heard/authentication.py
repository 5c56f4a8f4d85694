"""Whether a message failed authentication (RFC 8601): then it need not come from whom it names.

Only what our own server found counts, which is the topmost header and those of the same server below it:
anything further down the sender may have written.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterview.core.heard.senders import registrable

if TYPE_CHECKING:
    from afterview.core.heard.message import Message

_COMMENT = re.compile(r"\([^()]{0,500}\)")
_RESULT = re.compile(r"^\s*(dmarc|dkim|spf|compauth)\s*=\s*([a-z]+)", re.IGNORECASE)
_SIGNER = re.compile(r"\bheader\.(?:d|i)\s*=\s*\"?(?:[^\s;@\"]*@)?([\w.-]+)", re.IGNORECASE)
_FAILED = frozenset({"fail", "hardfail", "reject", "failed"})


def failed(message: Message) -> str | None:
    """The result that failed, as `dmarc=fail`; None where none did.

    DMARC decides where it was tried. Else a broken signature counts, unless another one of the sender's own
    domain holds, and so does a server that may not send for the domain, unless a signature vouches for it.
    """
    results = _results(message)
    for method in ("dmarc", "compauth"):
        values = [value for name, value, _ in results if name == method]
        if any(value in _FAILED for value in values):
            return f"{method}=fail"
        if method == "dmarc" and "pass" in values:
            return None
    domain = registrable(message.email.rpartition("@")[2])
    if any(name == "dkim" and value == "pass" and signer in {"", domain} for name, value, signer in results):
        return None
    return next((f"{name}=fail" for name, value, _ in results if value in _FAILED), None)


def _results(message: Message) -> list[tuple[str, str, str]]:
    """Each result of our own server: method, value, and the signing domain."""
    found: list[tuple[str, str, str]] = []
    server: str | None = None
    for header in message.authentication:
        name, *parts = _COMMENT.sub(" ", header).split(";")
        name = (name.split() or [""])[0].casefold()
        if _RESULT.match(name):
            # Some servers leave their own name out.
            parts, name = [header, *parts], ""
        if server is None:
            server = name
        if name == server:
            found.extend(_result(part) for part in parts)
    if not found and message.header("received-spf"):
        found.append(("spf", message.header("received-spf").split()[0].rstrip(";:"), ""))
    return [one for one in found if one[0]]


def _result(part: str) -> tuple[str, str, str]:
    match = _RESULT.match(part)
    if match is None:
        return "", "", ""
    signer = _SIGNER.search(part)
    return match[1].casefold(), match[2].casefold(), registrable(signer[1]) if signer else ""
