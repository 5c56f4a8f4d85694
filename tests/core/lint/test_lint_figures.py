from datetime import date

from afterview.core.letters.lint.dates import written_dates
from afterview.core.letters.lint.figures import figures
from each_wording import each


@each(
    ("text", "values"),
    [
        ("900 ms to 120ms at p99", [900, 120]),
        ("a 24-bed ward and twenty-seven years", [24, 27]),
        ("three hundred and five shops", [305]),
        ("2 million requests, 3.7k users, 5m", [2e6, 3700, 5e6]),
        ("12,000 to 85,000; 12 000; 1,20,000", [12000, 85000, 12000, 120000]),
        ("40 lakh rupees, two crore", [4e6, 2e7]),
        ("two hundred thousand", [200000]),
        ("a dozen, half a dozen, two dozen", [12, 6, 24]),
        ("minus twenty-two, -22 °C", [22, 22]),
        ("7-12, COVID-19, 4-H, Z462, 10:30", [7, 12]),
        ("one of the two", [2]),
        ("the 4th, 1st and 22nd", []),
        ("half of it, an eye", []),
        ("34 29 and", [34, 29]),
        ("5 m of cable", [5]),
        ("hundred times, and, a", []),
        ("one and twenty", [20]),
        ("twenty thirty", [20, 30]),
        ("€5m a year", [5e6]),
        ("7/8 and 5@home, a 6- b", [6]),
        ("1.2.3 is a version", []),
    ],
)
def test_numbers_are_read_in_digits_and_in_words(text: str, values: list[float]) -> None:
    assert [figure.value for figure in figures(text)] == values


@each(
    ("text", "unit", "sign"),
    [
        ("4 TB of PostgreSQL", ("tb",), ""),
        ("5 of them", (), ""),
        ("300 kirana shops, most", ("kirana", "shops"), ""),
        ("$40 a class", (), "$"),
        ("40 dollars", (), "$"),
        ("31 per cent", (), "%"),
        ("31 % more", (), "%"),
        ("Rs 40", (), "₹"),
        ("5 night-shift workers here now", ("night", "shift", "workers"), ""),
        ("6 big red old green birds", ("big", "red", "old", "green"), ""),
    ],
)
def test_a_number_counts_what_follows_it(text: str, unit: tuple[str, ...], sign: str) -> None:
    figure = figures(text)[0]
    assert (figure.unit, figure.sign) == (unit, sign)


@each(
    ("text", "shown"),
    [
        ("by Friday, December 4, 2026", ["Friday, December 4, 2026"]),
        ("Dec. 4th; on the 4th of December.", ["Dec. 4th", "the 4th of December"]),
        ("Monday the 15th", ["Monday the 15th"]),
        ("by 11.12. or 22/1 or 3/4/27", ["11.12.", "22/1", "3/4/27"]),
        ("2026-12-11", ["2026-12-11"]),
        ("on Fridays and on Friday", ["Friday"]),
        ("June 2022 and in 2019", ["June 2022", "2019"]),
        ("In May I may march in March", ["May", "March"]),
        ("2.1 % to 0.6 %, 2.1 and 45/45", []),
        ("24/7, the 5th floor, Dec", []),
        ("on the 9th", ["the 9th"]),
        ("2020 people came", []),
    ],
)
def test_dates_are_found_as_they_are_written(text: str, shown: list[str]) -> None:
    found = written_dates(text, month_first=False)
    assert [text[one.start : one.end] for one in found] == shown


def test_a_numeric_date_follows_the_country() -> None:
    [british], [american] = (written_dates("12/4", month_first=first) for first in (False, True))
    assert british.fits(date(2026, 4, 12))
    assert american.fits(date(2026, 12, 4))
    assert not american.fits(date(2026, 12, 5))


def test_a_weekday_says_where_it_stands() -> None:
    [found] = written_dates("by Thursday, 4 December", month_first=False)
    assert (found.weekday, found.weekday_at) == (3, (3, 11))
