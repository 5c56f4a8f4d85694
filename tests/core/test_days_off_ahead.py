"""What a country means for business days, in a form to show (RULEBOOK section 3)."""

from datetime import date

from afterview.core.days_off_ahead import DaysOffAhead, days_off_ahead

TODAY = date(2026, 11, 24)


def test_the_weekend_and_the_next_public_holidays_are_shown() -> None:
    assert days_off_ahead("US", "NY", TODAY) == DaysOffAhead(
        weekend=(5, 6),
        holidays=(date(2026, 11, 26), date(2026, 12, 25), date(2027, 1, 1)),
        by_default=False,
        ignored=False,
        estimated=False,
    )


def test_other_countries_have_other_weekends() -> None:
    assert days_off_ahead("IL", None, TODAY).weekend == (4, 5)


def test_a_holiday_that_is_today_is_shown() -> None:
    assert days_off_ahead("US", None, date(2026, 12, 25)).holidays[0] == date(2026, 12, 25)


def test_without_a_country_only_saturday_and_sunday_are_off() -> None:
    shown = days_off_ahead(None, None, TODAY)
    assert (shown.weekend, shown.holidays, shown.by_default) == ((5, 6), (), True)


def test_a_country_that_is_not_known_is_said_to_go_by_default() -> None:
    assert days_off_ahead("XX", "anything", TODAY) == days_off_ahead(None, None, TODAY)


def test_a_subdivision_that_is_not_known_is_said_to_be_ignored() -> None:
    assert days_off_ahead("DE", "nowhere", TODAY).ignored
    assert not days_off_ahead("DE", "BY", TODAY).ignored


def test_it_is_said_where_holidays_are_estimated() -> None:
    assert days_off_ahead("EG", None, date(2026, 3, 1)).estimated
