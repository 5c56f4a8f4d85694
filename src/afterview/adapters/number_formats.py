"""Numbers of a workbook as text: a date is a number that a format shows as one (ECMA-376 part 1, 18.8.30)."""

import math
import re
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Literal

Kind = Literal["date", "time", "date and time", "duration"]

_BUILT_IN: dict[int, Kind] = {
    **dict.fromkeys((14, 15, 16, 17, *range(27, 32), 36, *range(50, 55), 57, 58), "date"),
    **dict.fromkeys((18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56), "time"),
    22: "date and time",
    46: "duration",
}
_SPOKEN = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
_LAST_SERIAL = 2_958_465  # 31 December 9999


def kind_of(number: int, code: str | None) -> Kind | None:
    """What a number format shows: a day, a time, both, or a plain number (None).

    A code that the file declares for the format's number outweighs what the number stands for by itself.
    """
    return _BUILT_IN.get(number) if code is None else _kind_of_code(code)


@lru_cache(maxsize=256)
def _kind_of_code(code: str) -> Kind | None:
    shown = _SPOKEN.sub("", code[:1000]).partition(";")[0].lower()
    if "[" in shown:
        return "duration"
    clock = "h" in shown or "s" in shown
    day = "y" in shown or "d" in shown or ("m" in shown and not clock)
    if day:
        return "date and time" if clock else "date"
    return "time" if clock else None


def number_text(value: str, kind: Kind | None, *, since_1904: bool) -> str:
    """A cell's number as text: `2026-04-13`, `2026-04-13 10:30`, `10:30`, else the number, `80000` or `0.5`.

    Days count from 1900, with that year's 29 February that never was, or from 1904. What is no number, or no
    day that there is, comes back as it stands.
    """
    try:
        number = float(value)
    except ValueError:
        return value
    if not math.isfinite(number):
        return value
    if kind == "duration":
        minutes = round(number * 24 * 60)
        return f"{minutes // 60}:{minutes % 60:02d}" if minutes >= 0 else value
    if kind is not None and 0 <= number < _LAST_SERIAL:
        return _moment_text(number, kind, since_1904=since_1904) or value
    if abs(number) >= 1e15:
        return value
    return str(int(number)) if number.is_integer() else f"{number:.15g}"


def _moment_text(number: float, kind: Kind, *, since_1904: bool) -> str | None:
    days, seconds = divmod(round(number * 86_400), 86_400)
    clock = f"{seconds // 3600:02d}:{seconds % 3600 // 60:02d}" + (
        f":{seconds % 60:02d}" if seconds % 60 else ""
    )
    if days == 0 and not since_1904:
        return None if kind == "date" else clock
    if since_1904 and days == 0 and kind == "time":
        return clock
    start = datetime(1904, 1, 1) if since_1904 else datetime(1899, 12, 31 if days < 60 else 30)  # noqa: DTZ001 -- a sheet knows no zone
    day = f"{start + timedelta(days=days):%Y-%m-%d}"
    return f"{day} {clock}" if seconds else day
