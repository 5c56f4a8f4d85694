"""A journal whose dates are told from today: `-1 10:00` is ten o'clock on the business day before.

So a made-up search looks the same on whatever day it is added. `+2` alone is a date. Instants are on the
clock of the opportunity in which they stand.
"""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from afterview.core.time import LocalTime

_TOLD = re.compile(r"([+-])(\d{1,2})(?: (\d\d):(\d\d))?")


def dated(value: object, today: date, time: LocalTime) -> Any:  # noqa: ANN401 -- any JSON value
    """The JSON `value` with every date in it told from `today`, in the time and business days of `time`."""
    if isinstance(value, Mapping):
        return {key: dated(item, today, time) for key, item in value.items()}
    if isinstance(value, list):
        return [dated(item, today, time) for item in value]
    told = _TOLD.fullmatch(value) if isinstance(value, str) else None
    return value if told is None else _date(told, today, time)


def _date(told: re.Match[str], today: date, time: LocalTime) -> str:
    sign, count, hour, minute = told.groups()
    step = time.days.after if sign == "+" else time.days.before
    day = step(today, int(count))
    if hour is None:
        return day.isoformat()
    local = datetime(day.year, day.month, day.day, int(hour), int(minute), tzinfo=time.place)
    return local.isoformat()
