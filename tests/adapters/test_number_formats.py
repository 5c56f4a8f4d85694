"""Numbers of a workbook as the text that their format shows."""

import pytest

from afterview.adapters.number_formats import kind_of, number_text


@pytest.mark.parametrize(
    ("value", "kind", "since_1904", "told"),
    [
        ("1", "date", False, "1900-01-01"),
        ("59", "date", False, "1900-02-28"),
        ("61", "date", False, "1900-03-01"),
        ("0", "date", True, "1904-01-01"),
        ("0.25", "time", True, "06:00"),
        ("0.25", "date", False, "0.25"),
        ("46125.99999999", "date and time", False, "2026-04-14"),
        ("46125.500011574", "date and time", False, "2026-04-13 12:00:01"),
        ("46125", "date and time", False, "2026-04-13"),
        ("2958466", "date", False, "2958466"),
        ("-3", "date", False, "-3"),
        ("1.5", "duration", False, "36:00"),
        ("-1", "duration", False, "-1"),
        ("0.10000000000000001", None, False, "0.1"),
        ("1.23456789012345E+17", None, False, "1.23456789012345E+17"),
        ("1e400", "date", False, "1e400"),
        ("nan", None, False, "nan"),
        ("soon", "date", False, "soon"),
    ],
)
def test_a_number_is_told_as_its_format_shows_it(value: str, kind: str, since_1904: bool, told: str) -> None:  # noqa: FBT001 -- a table's column
    assert number_text(value, kind, since_1904=since_1904) == told  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("number", "code", "kind"),
    [
        (0, None, None),
        (14, None, "date"),
        (20, None, "time"),
        (22, None, "date and time"),
        (46, None, "duration"),
        (164, "General", None),
        (164, "#,##0.00 [$€-407];[Red]-#,##0.00", None),
        (164, '0 "days"', None),
        (164, "yyyy\\-mm\\-dd", "date"),
        (164, "mmm yy", "date"),
        (164, "h:mm;@", "time"),
        (164, "[h]:mm", "duration"),
        (164, '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy" at "hh:mm', "date and time"),
        (14, "000", None),
    ],
)
def test_a_format_tells_dates_from_numbers(number: int, code: str | None, kind: str | None) -> None:
    assert kind_of(number, code) == kind
