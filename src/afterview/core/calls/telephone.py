"""Telephone numbers as a telephone dials them."""

import re

_EXTENSION = re.compile(r"(?:ext(?:ension)?\.?|x|#)\s*:?\s*(\d{1,8})\s*$", re.IGNORECASE)
_TRUNK = re.compile(r"\(0\)")
_FEWEST, _MOST = 3, 15


def telephone_uri(number: str) -> str | None:
    """The `tel:` URI (RFC 3966) of a number as people write it; None where it holds no number to dial.

    A zero in brackets after a country code is left out, as it is when dialled from abroad.
    """
    extension = _EXTENSION.search(number)
    main = number[: extension.start()] if extension else number
    is_global = main.strip().startswith("+")
    digits = re.sub(r"[^0-9]", "", _TRUNK.sub("", main) if is_global else main)
    if not _FEWEST <= len(digits) <= _MOST or re.search(r"[^\W\d_]", main):
        return None
    suffix = f";ext={extension[1]}" if extension else ""
    return f"tel:{'+' if is_global else ''}{digits}{suffix}"
