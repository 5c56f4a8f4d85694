from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from afterview.core.days_in_words import day_in_letter, day_in_words, instant_in_words, time_in_words

NEAR = date(2026, 11, 23)


def test_a_day_is_said_with_its_weekday_and_month() -> None:
    assert day_in_words(date(2026, 12, 4), NEAR) == "Friday 4 December"


def test_a_day_of_another_year_is_said_with_its_year() -> None:
    assert day_in_words(date(2027, 1, 4), NEAR) == "Monday 4 January 2027"


def test_a_time_is_said_as_it_is_there() -> None:
    assert time_in_words(datetime(2026, 11, 23, 17, 5, tzinfo=UTC), ZoneInfo("America/Chicago")) == "11:05"


def test_an_instant_is_said_with_the_day_that_it_is_there() -> None:
    late = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
    assert instant_in_words(late, ZoneInfo("Asia/Tokyo"), NEAR) == "08:30 on Friday 1 January 2027"


@pytest.mark.parametrize(
    ("day", "american", "words"),
    [
        (date(2026, 12, 4), True, "Friday, December 4"),
        (date(2026, 12, 4), False, "Friday 4 December"),
        (date(2027, 1, 4), False, "Monday 4 January"),
        (date(2027, 5, 24), False, "Monday 24 May"),
        (date(2027, 5, 25), False, "Tuesday 25 May 2027"),
        (date(2027, 5, 25), True, "Tuesday, May 25, 2027"),
        (date(2026, 5, 22), True, "Friday, May 22, 2026"),
    ],
)
def test_a_letter_says_the_year_only_where_a_day_is_far(day: date, words: str, *, american: bool) -> None:
    assert day_in_letter(day, NEAR, american=american) == words
