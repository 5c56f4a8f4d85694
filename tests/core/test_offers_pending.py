from datetime import date, timedelta

from afterview.core.journal_file import read_journal
from afterview.core.offers.pending import pending_processes
from afterview.core.plan.history import history
from afterview.core.time import local_time
from offers_made import NOW, search


def pending(*, now: object = None) -> list[tuple[str, float | None, date | None]]:
    journal = read_journal(search())
    at = NOW if now is None else NOW - timedelta(days=6, hours=4)
    found = pending_processes(
        tuple(history(o, local_time(o, journal.candidate), at) for o in journal.opportunities)
    )
    return [(p.company, p.forecast, p.answer_by) for p in found]


def test_a_process_without_an_offer_is_pending_with_its_date_and_forecast() -> None:
    assert pending() == [("Fabrikam", 0.4, date(2026, 12, 9))]


def test_a_forecast_that_is_still_to_come_is_none() -> None:
    at_the_end_of_the_interview = pending(now="before the forecast")
    assert at_the_end_of_the_interview[0][:2] == ("Fabrikam", None)
    assert ("Northwind", 0.6, None) in at_the_end_of_the_interview
