"""Dates told from today, in business days."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from afterview.core.relative_dates import dated
from afterview.core.time import LocalTime, business_days

CHICAGO = LocalTime(ZoneInfo("America/Chicago"), business_days("US", "IL"))
TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("-1 10:00", "2026-11-23T10:00:00-06:00"),
        ("-2", "2026-11-20"),
        ("+2", "2026-11-27"),
        ("+10 09:30", "2026-12-09T09:30:00-06:00"),
        ("by Friday", "by Friday"),
        ("10:00", "10:00"),
        (0.5, 0.5),
        (None, None),
    ],
)
def test_only_what_is_told_from_today_is_dated(told: object, meant: object) -> None:
    assert dated(told, TUESDAY, CHICAGO) == meant


def test_dates_are_found_at_any_depth() -> None:
    assert dated({"a": [{"b": "+1"}]}, TUESDAY, CHICAGO) == {"a": [{"b": "2026-11-25"}]}
