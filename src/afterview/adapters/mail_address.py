"""E-mail addresses as mail headers may hold them."""

import re
import unicodedata

from afterview.core.plain_text import one_line

MOST_ADDRESS, MOST_LOCAL_PART = 254, 64

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LOCAL_PART = re.compile(rf"{_ATOM}(?:\.{_ATOM})*")
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")


def ascii_address(text: str | None) -> str | None:
    """A recorded e-mail address with its domain in ASCII; None where it is no address that a header may hold.

    A local part that is not ASCII is none: few mail programs take one.
    """
    local, _, domain = one_line(text or "").rpartition("@")
    host = _ascii_domain(domain)
    if host is None or len(local) > MOST_LOCAL_PART or not _LOCAL_PART.fullmatch(local):
        return None
    address = f"{local}@{host}"
    return address if len(address) <= MOST_ADDRESS else None


def _ascii_domain(domain: str) -> str | None:
    """`xn--bcher-kva.example` for `bücher.example`; as IDNA 2008 has it, ß is a letter of its own."""
    if len(domain) > MOST_ADDRESS:
        return None
    folded = unicodedata.normalize("NFKC", domain.lower()).replace("。", ".")
    labels = [_ascii_label(label) for label in folded.split(".")]
    return ".".join(label for label in labels if label) if all(labels) else None


def _ascii_label(label: str) -> str | None:
    if not label.isascii():
        if not all(mark.isalnum() or mark == "-" or unicodedata.combining(mark) for mark in label):
            return None
        label = "xn--" + label.encode("punycode").decode("ascii")
    return label if _LABEL.fullmatch(label) else None
