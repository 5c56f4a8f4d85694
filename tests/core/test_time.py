"""Business days and polite hours (RULEBOOK section 3), and time-zone changes."""

from datetime import date, datetime

import pytest

from afterview.core.journal import Candidate, Opportunity
from afterview.core.time import LocalTime, business_days, local_time


def place(zone: str | None = None, country: str | None = None, subdivision: str | None = None) -> LocalTime:
    """The local time of an opportunity there, of a candidate who is nowhere."""
    there = Opportunity(
        id="kestrel",  # type: ignore[arg-type]
        company="Kestrel Rail",
        position="Planner",
        time_zone=zone,
        country=country,
        subdivision=subdivision,
    )
    return local_time(there, Candidate(name="Sam Lindqvist"))


LONDON = place("Europe/London", "GB", "ENG")


def instant(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        ("2027-03-09", 1, "2027-03-10"),
        ("2027-03-12", 1, "2027-03-15"),
        ("2027-03-13", 1, "2027-03-15"),
        ("2027-03-24", 2, "2027-03-30"),  # Good Friday and Easter Monday between
        ("2026-12-24", 1, "2026-12-29"),  # Boxing Day observed on Monday
        ("2026-12-31", 1, "2027-01-04"),
    ],
)
def test_a_business_day_after_a_date_is_strictly_after_it(day: str, count: int, expected: str) -> None:
    assert LONDON.days.after(date.fromisoformat(day), count) == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        ("2027-03-10", 1, "2027-03-09"),
        ("2027-03-15", 1, "2027-03-12"),
        ("2027-03-30", 1, "2027-03-25"),
        ("2027-01-04", 2, "2026-12-30"),
    ],
)
def test_a_business_day_before_a_date_is_strictly_before_it(day: str, count: int, expected: str) -> None:
    assert LONDON.days.before(date.fromisoformat(day), count) == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("country", "subdivision", "day", "is_one"),
    [
        ("EG", None, "2027-06-11", False),  # Friday
        ("EG", None, "2027-06-13", True),  # Sunday
        ("GB", "SCT", "2027-11-30", False),  # St Andrew's Day
        ("GB", "ENG", "2027-11-30", True),
        ("GB", "nowhere", "2027-11-30", True),
        ("CN", None, "2026-02-14", False),  # a make-up working day on a Saturday
        ("XX", None, "2027-12-25", False),  # a Saturday; no holidays are known
        ("XX", None, "2026-12-25", True),
        (None, None, "2026-12-25", True),
    ],
)
def test_weekends_and_holidays_are_those_of_the_place(
    country: str | None, subdivision: str | None, day: str, *, is_one: bool
) -> None:
    assert place(None, country, subdivision).days.is_business_day(date.fromisoformat(day)) is is_one


def test_business_days_of_one_place_are_one_value() -> None:
    assert business_days("NO", None) is business_days("NO", None)


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2027-03-08", "2027-03-14", "2027-03-12"),
        ("2027-03-22", "2027-03-26", "2027-03-25"),
        ("2027-03-12", "2027-03-14", "2027-03-12"),
        ("2027-03-13", "2027-03-14", "2027-03-14"),
    ],
)
def test_the_last_business_day_of_a_span_is_its_last_day_where_it_has_none(
    first: str, last: str, expected: str
) -> None:
    found = LONDON.days.last_in(date.fromisoformat(first), date.fromisoformat(last))
    assert found == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("at", "first"),
    [
        ("2027-03-10T08:59:59+00:00", "2027-03-10T09:00:00+00:00"),
        ("2027-03-10T09:00:00+00:00", "2027-03-10T09:00:00+00:00"),
        ("2027-03-10T16:59:59+00:00", "2027-03-10T16:59:59+00:00"),
        ("2027-03-10T17:00:00+00:00", "2027-03-11T09:00:00+00:00"),
        ("2027-03-12T18:00:00+00:00", "2027-03-15T09:00:00+00:00"),
        ("2027-03-26T12:00:00+00:00", "2027-03-30T08:00:00+00:00"),
    ],
)
def test_polite_hours_are_nine_up_to_five_on_business_days(at: str, first: str) -> None:
    assert LONDON.first_polite(instant(at)) == instant(first)
    assert LONDON.is_polite(instant(at)) is (at == first)


@pytest.mark.parametrize(
    ("zone", "day", "hour", "expected"),
    [
        ("Europe/London", "2027-03-28", 1, "2027-03-28T01:00:00+00:00"),  # skipped: the change itself
        ("America/New_York", "2027-03-14", 2, "2027-03-14T07:00:00+00:00"),
        ("Australia/Lord_Howe", "2026-10-04", 2, "2026-10-03T15:30:00+00:00"),  # half an hour is skipped
        ("Pacific/Apia", "2011-12-30", 9, "2011-12-30T10:00:00+00:00"),  # a whole day is skipped
        ("Europe/London", "2026-10-25", 1, "2026-10-25T00:00:00+00:00"),  # repeated: the first
        ("America/Santiago", "2026-09-06", 0, "2026-09-06T04:00:00+00:00"),
        ("Asia/Kathmandu", "2026-10-25", 9, "2026-10-25T03:15:00+00:00"),
        (None, "2026-10-25", 9, "2026-10-25T09:00:00+00:00"),
    ],
)
def test_a_skipped_time_is_the_first_after_it_and_a_repeated_one_the_first(
    zone: str | None, day: str, hour: int, expected: str
) -> None:
    found = place(zone).at(date.fromisoformat(day), hour)
    assert found == instant(expected)
    # A fixed offset: comparing and subtracting then mean instants, not wall clocks.
    assert found.tzinfo is not None
    assert found.utcoffset() == found.tzinfo.utcoffset(None)


def test_days_after_an_instant_count_from_its_local_date() -> None:
    late = instant("2027-03-10T23:30:00+00:00")
    assert LONDON.after(late, 1, 17) == instant("2027-03-11T17:00:00+00:00")
    assert place("Asia/Tokyo").after(late, 1, 17) == instant("2027-03-12T17:00:00+09:00")


def test_a_zone_comes_from_the_opportunity_else_from_the_candidate() -> None:
    candidate = Candidate(name="Sam Lindqvist", time_zone="Asia/Tokyo")
    there = Opportunity(id="k", company="K", position="P")  # type: ignore[arg-type]
    assert str(local_time(there, candidate).place) == "Asia/Tokyo"


def test_country_and_subdivision_come_together() -> None:
    candidate = Candidate(name="Sam Lindqvist", country="GB", subdivision="SCT")
    alone = Opportunity(id="k", company="K", position="P", subdivision="BY")  # type: ignore[arg-type]
    own = Opportunity(id="k", company="K", position="P", country="GB")  # type: ignore[arg-type]
    st_andrew = date(2027, 11, 30)
    assert not local_time(alone, candidate).days.is_business_day(st_andrew)
    assert local_time(own, candidate).days.is_business_day(st_andrew)


@pytest.mark.parametrize(
    ("country", "subdivision", "caveat"),
    [
        ("XX", None, "the public holidays of XX are not known, so Monday to Friday are counted"),
        ("FR", "nowhere", "nowhere is not a known part of FR, so the holidays of all FR are counted"),
        ("EG", None, "some public holidays of 2027 there are estimates"),
        ("GB", "ENG", None),
        (None, None, None),
    ],
)
def test_a_reader_is_told_what_is_not_known_of_a_place(
    country: str | None, subdivision: str | None, caveat: str | None
) -> None:
    assert place(None, country, subdivision).caveat(instant("2027-06-10T12:00:00+00:00")) == caveat
