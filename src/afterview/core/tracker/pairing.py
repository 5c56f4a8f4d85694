"""Company and position in one cell ("Data Engineer at Northwind"), taken apart where it is certain."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal

from afterview.core.tracker.looks import is_title

Side = Literal["company first", "position first"]
_SEPARATORS = (" | ", " — ", " – ", " - ", " @ ", ": ", " / ", ", ")


@cache
def _at() -> re.Pattern[str]:
    return re.compile(r"(.*\S)\s+(?:at|@|bei|chez)\s*(\S.*)|(.*\S)\s+@(\S.*)", re.IGNORECASE | re.DOTALL)


def is_pair(text: str) -> bool:
    """Whether a cell may hold a company and a position."""
    return len(text) <= 200 and (_at().fullmatch(text) is not None or _halves(text) is not None)


def side_of(texts: Sequence[str]) -> Side | None:
    """On which side of the separator the companies of a column stand, by the job titles on the other."""
    left = right = 0
    for halves in filter(None, (None if _said_at(text) else _halves(text) for text in texts)):
        first, second = map(is_title, halves)
        left += first and not second
        right += second and not first
    if left and not right:
        return "position first"
    if right and not left:
        return "company first"
    return None


def split_pair(text: str, side: Side | None) -> tuple[str, str] | None:
    """Company and position of a cell, None where it has no two parts or nothing tells which is which."""
    if said := _said_at(text):
        return said
    halves = _halves(text)
    if halves is None or side is None:
        return None
    return halves if side == "company first" else (halves[1], halves[0])


def _said_at(text: str) -> tuple[str, str] | None:
    match = _at().fullmatch(text) if len(text) <= 200 else None
    if match is None:
        return None
    position, company = match[1] or match[3], match[2] or match[4]
    return company.strip(), position.strip()


def _halves(text: str) -> tuple[str, str] | None:
    for separator in _SEPARATORS:
        parts = [part.strip() for part in text.split(separator)]
        if len(parts) == 2 and all(parts):
            return parts[0], parts[1]
        if len(parts) > 1:
            return None
    return None
