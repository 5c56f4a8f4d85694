from datetime import date

import pytest

from afterview.core.job_ad import JobAd, Pay, read_job_ad
from afterview.core.needs import Need


def test_an_advertisement_gives_its_facts_and_its_needs() -> None:
    ad = """Data Engineer
Northwind Analytics
Chicago, IL

What you will do
- Own the ingestion pipeline

Pay: $120,000 to $140,000 a year
Apply by 12 December 2026.
"""
    assert read_job_ad(ad, "opportunities[0].job_ad") == JobAd(
        "Data Engineer",
        "Northwind Analytics",
        "Chicago, IL",
        Pay(120000, 140000, "USD", "year", "$120,000 to $140,000 a year"),
        date(2026, 12, 12),
        (Need("Own the ingestion pipeline", "duty", "opportunities[0].job_ad"),),
    )


def test_an_empty_text_says_nothing() -> None:
    assert read_job_ad("") == JobAd(None, None, None, None, None, ())


def test_labels_say_it_first() -> None:
    ad = read_job_ad(
        "# Careers\nJob title: Welder\n**Company:** Acme Forge\nLocation: Leeds, UK\nSalary: 28,000-31,000"
    )
    assert (ad.title, ad.company, ad.place) == ("Welder", "Acme Forge", "Leeds, UK")
    assert ad.pay == Pay(28000, 31000, None, None, "28,000-31,000")


def test_a_job_title_below_a_name_is_that_person_s() -> None:
    assert read_job_ad("We forge.\nName: Dana Ortiz\nJob title: Head of Data").title is None


def test_working_in_person_is_no_place() -> None:
    assert read_job_ad("Work Location: In person").place is None


@pytest.mark.parametrize(
    ("ad", "title"),
    [
        ("Account Executive\nResponsibilities\nSell", "Account Executive"),
        ("Data Engineer at Northwind\n", "Data Engineer"),
        ("We are looking for an eager and calm Clinical Nurse Educator to lead.", "Clinical Nurse Educator"),
        ("We want somebody to join our team as Director of Operations. This", "Director of Operations"),
        ("An opportunity for a Band 5 ICU Nurse to join us.", "ICU Nurse"),
        ("We are hiring a Fullstack (Node.js) Developer!", "Fullstack (Node.js) Developer"),
        ("Are you looking for a career in the UK? We recruit a Welder.", "Welder"),
        ("We forge anvils.", None),
        ("About us", None),
    ],
)  # fmt: skip
def test_the_title_is_found(ad: str, title: str | None) -> None:
    assert read_job_ad(ad).title == title


@pytest.mark.parametrize(
    ("ad", "company"),
    [
        ("Data Engineer at Northwind | Chicago", "Northwind"),
        ("Data Engineer\nNorthwind", "Northwind"),
        ("Data Engineer\nNorthwind · Chicago, IL · Full time", "Northwind"),
        ("Data Engineer\nChicago, IL\n", None),
        ("We forge.\nAbout Northwind Analytics:\nWe", "Northwind Analytics"),
        ("We forge. At Northwind, we care.", "Northwind"),
        ("We forge. Northwind is an equal opportunity employer.", "Northwind"),
        ("We forge. Join us at Northwind and forge.", "Northwind"),
        ("We forge. About us\nIt is an equal opportunity employer.", None),
        ("We forge. About you\nAt work, we sing.", None),
    ],
)
def test_the_company_is_found(ad: str, company: str | None) -> None:
    assert read_job_ad(ad).company == company


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Leeds, UK", "Leeds, UK"),
        ("Remote - South Africa", "Remote - South Africa"),
        ("💰 Not Specified 🌎 Lehi, Utah", "Lehi, Utah"),
        ("Remote job for engineers", None),
        ("Permanent", None),
    ],
)
def test_the_place_is_found(line: str, place: str | None) -> None:
    assert read_job_ad(f"Welder\n{line}").place == place


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("£34,024- £44,205 per annum", (34024, 44205, "GBP", "year")),
        ("The salary is £38,890.", (38890, 38890, "GBP", None)),
        ("$25.50/hr", (25.5, 25.5, "USD", "hour")),
        ("Salary 90-110k USD", (90000, 110000, "USD", None)),
        ("Salary: 90-110k USD", (90000, 110000, "USD", None)),
        ("Pay of €60k – €75k a year", (60000, 75000, "EUR", "year")),
        ("Salary: 60.000 - 75.000 € yearly", (60000, 75000, "EUR", "year")),
        ("Compensation: CHF 100,000", (100000, 100000, "CHF", None)),
        ("We have $50M revenue and a salary", None),
        ("We raised $50 million in pay tech", None),
        ("$5 coffee in the lobby", None),
        ("Salary between $80,000 and $60,000", None),
        ("Salary $123456789012345", None),
        ("Salary: up to 3", None),
    ],
)
def test_pay_is_told_from_other_sums(text: str, pay: tuple[float, float, str, str] | None) -> None:
    found = read_job_ad(text).pay
    assert (found and (found.low, found.high, found.currency, found.period)) == pay


@pytest.mark.parametrize(
    ("text", "closes"),
    [
        ("Closing date: 12 December 2026", date(2026, 12, 12)),
        ("Applications close on Friday 3rd of April 2027", date(2027, 4, 3)),
        ("Apply by December 1st, 2026", date(2026, 12, 1)),
        ("Apply by: 2026-12-04", date(2026, 12, 4)),
        ("Deadline 31/12/2026", date(2026, 12, 31)),
        ("Deadline 12/31/2026", date(2026, 12, 31)),
        ("Deadline 7.7.2026", date(2026, 7, 7)),
        ("Deadline 4/5/2026", None),
        ("Deadline 30 February 2026", None),
        ("Deadline 12 Octember 2026", None),
        ("Closing date: 12 December", None),
        ("Interviews on 12 December 2026", None),
    ],
)
def test_the_closing_date_needs_its_year_and_no_guess(text: str, closes: date | None) -> None:
    assert read_job_ad(text).closes == closes
