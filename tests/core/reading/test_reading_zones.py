"""What a zone's name means, and what is left open."""

from __future__ import annotations

from datetime import datetime

import pytest

from afterview.core.reading.zones import Zone, find_zones, iana, place, zone_of_calendar_name

NOVEMBER = datetime(2026, 11, 23, 10)  # noqa: DTZ001 -- local times are what zones are for
JULY = datetime(2026, 7, 6, 10)  # noqa: DTZ001


def told(text: str, local: datetime = NOVEMBER) -> tuple[str, str | None] | None:
    found = find_zones(text)
    assert len(found) == 1
    placed = place(local, found[0].zone)
    return (placed[0].isoformat(), placed[1]) if placed else None


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("America/Chicago", "America/Chicago"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("India Standard Time", "Asia/Kolkata"),
        ("/freeassociation.sourceforge.net/Europe/Dublin", "Europe/Dublin"),
        ("/mozilla.org/20050126_1/America/New_York", "America/New_York"),
        ("/x.org/1/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("tzone://Microsoft/Utc", "UTC"),
        ("Z", "UTC"),
        ("(UTC-06:00) Central Time (US & Canada)", "America/Chicago"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Berlin"),
        ("(UTC+01:00) Brussels", "Europe/Brussels"),
        ("(UTC) E. Europe Standard Time", "Europe/Chisinau"),
        ("(UTC+01:00) Brussels, Copenhagen, Madrid, Paris", None),
        ("Customized Time Zone", None),
        ("../../etc/passwd", None),
        ("Nowhere/Atlantis", None),
        ("x" * 5000, None),
        ("", None),
    ],
)
def test_a_calendars_name_is_an_iana_zone_or_none(name: str, zone: str | None) -> None:
    assert zone_of_calendar_name(name) == zone


@pytest.mark.parametrize(
    ("text", "instant", "zone"),
    [
        ("10 AM CT", "2026-11-23T10:00:00-06:00", "America/Chicago"),
        ("10 AM EST", "2026-11-23T10:00:00-05:00", "America/New_York"),
        ("10 AM Pacific", "2026-11-23T10:00:00-08:00", "America/Los_Angeles"),
        ("Central Time - Chicago", "2026-11-23T10:00:00-06:00", "America/Chicago"),
        ("(Eastern Time - Toronto)", "2026-11-23T10:00:00-05:00", "America/Toronto"),
        ("All times in New York time", "2026-11-23T10:00:00-05:00", "America/New_York"),
        ("noon Pacific Time", "2026-11-23T10:00:00-08:00", "America/Los_Angeles"),
        ("10 Uhr Berliner Zeit", "2026-11-23T10:00:00+01:00", "Europe/Berlin"),
        ("Ortszeit Wien", "2026-11-23T10:00:00+01:00", "Europe/Vienna"),
        ("Münchner Zeit", "2026-11-23T10:00:00+01:00", "Europe/Berlin"),
        ("heure de Paris", "2026-11-23T10:00:00+01:00", "Europe/Paris"),
        ("hora peninsular", "2026-11-23T10:00:00+01:00", "Europe/Madrid"),
        ("日本時間", "2026-11-23T10:00:00+09:00", "Asia/Tokyo"),
        ("(Europe/Warsaw)", "2026-11-23T10:00:00+01:00", "Europe/Warsaw"),
        ("(UTC-06:00) Central Time (US & Canada)", "2026-11-23T10:00:00-06:00", "America/Chicago"),
        ("10:00 CET", "2026-11-23T10:00:00+01:00", None),
        ("10:00 UTC", "2026-11-23T10:00:00+00:00", None),
        ("10:00 GMT-3:30", "2026-11-23T10:00:00-03:30", None),
        ("10:00 UTC+01:00", "2026-11-23T10:00:00+01:00", None),
    ],
)
def test_a_zone_in_a_text_tells_the_instant(text: str, instant: str, zone: str | None) -> None:
    assert told(text) == (instant, zone)


@pytest.mark.parametrize("text", ["10 AM EST", "10:00 CET", "10 AM Central Standard Time"])
def test_winter_time_in_summer_contradicts_itself(text: str) -> None:
    assert told(text, JULY) is None


@pytest.mark.parametrize("text", ["3 PM IST", "10 AM AST", "(UTC+01:00) Somewhere Far, Elsewhere"])
def test_letters_that_mean_several_zones_tell_none(text: str) -> None:
    assert told(text) is None


@pytest.mark.parametrize(
    "text", ["Please take time", "The Front Time", "Nowhere/Atlantis", "lunch time", "Wunder Zeit"]
)
def test_other_words_name_no_zone(text: str) -> None:
    assert find_zones(text) == []


def test_no_zone_places_nothing() -> None:
    assert place(NOVEMBER, None) is None
    assert place(NOVEMBER, Zone()) is None


def test_only_names_of_the_database_get_through() -> None:
    assert iana("Europe/Berlin") == "Europe/Berlin"
    assert iana("/etc/passwd") is None
    assert iana("Europe/Nowhere") is None
