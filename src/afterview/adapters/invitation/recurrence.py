"""The dates of a recurring event, bounded in number and in time.

Only rules by the calendar (daily to yearly) are walked, and never beyond about a year: a rule by seconds, or
one that no date satisfies, costs nothing.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from itertools import islice

from dateutil.rrule import rrulestr  # type: ignore[import-untyped]

from afterview.adapters.invitation.clocks import read_stamp

MOST_DATES = 60
_LONGEST = timedelta(days=400)
_BY_CALENDAR = re.compile(r"(?:^|;)FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(?:;|$)", re.IGNORECASE)
_COUNT = re.compile(r";?\bCOUNT=(\d{1,6})", re.IGNORECASE)
_UNTIL = re.compile(r";?\bUNTIL=([0-9TZ]+)", re.IGNORECASE)
_LONGEST_RULE = 400
# What a rule may say. Others, as a month for a daily rule, can be such that no date ever satisfies them, and
# finding that out takes seconds.
_PARTS = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST", ""})
_PARTS_OF = {
    "MONTHLY": frozenset({"BYMONTHDAY", "BYSETPOS"}),
    "YEARLY": frozenset({"BYMONTH", "BYMONTHDAY", "BYSETPOS"}),
}


def ends(rule: str) -> bool:
    """Whether the rule says when it ends."""
    return (_COUNT.search(rule) or _UNTIL.search(rule)) is not None


def local_dates(rule: str, start: datetime, most: int = MOST_DATES) -> list[datetime]:
    """The local date-times of a rule from `start` on, at most `most`, none after about a year.

    UNTIL is taken by the local clock of an aware `start`. A rule finer than days gives none. Raises
    ValueError where the rule makes no sense.
    """
    frequency = _BY_CALENDAR.search(rule)
    if len(rule) > _LONGEST_RULE or frequency is None:
        return []
    parts = {part.partition("=")[0].strip().upper() for part in rule.split(";")}
    if not parts <= _PARTS | _PARTS_OF.get(frequency[1].upper(), frozenset()):
        raise ValueError("a rule that no interview has")
    local = start.replace(tzinfo=None)
    last = local + _LONGEST
    if until := _UNTIL.search(rule):
        last = min(last, _local_end(until[1], start) or last)
    count = _COUNT.search(rule)
    most = min(most, int(count[1])) if count else most
    plain = _COUNT.sub("", _UNTIL.sub("", rule))
    try:
        walked = rrulestr(f"{plain};UNTIL={last:%Y%m%dT%H%M%S}", dtstart=local)
        return [moment for moment in islice(walked, most) if isinstance(moment, datetime)]
    except (TypeError, OverflowError, KeyError, AttributeError) as trouble:
        raise ValueError(f"no rule: {trouble}") from trouble


def _local_end(value: str, start: datetime) -> datetime | None:
    until = read_stamp(value)[0]
    if isinstance(until, datetime):
        if until.tzinfo and start.tzinfo:
            until = until.astimezone(start.tzinfo)
        return until.replace(tzinfo=None)
    return datetime(until.year, until.month, until.day, 23, 59) if until else None  # noqa: DTZ001 -- local
