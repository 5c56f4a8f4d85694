"""One instant on the company's clock and on the candidate's."""

from datetime import datetime

import pytest

from afterview.core.clocks import Clocks
from afterview.core.journal import Candidate, Opportunity
from afterview.core.shape import Id

STARTS = datetime.fromisoformat("2026-11-23T10:00:00-06:00")
ENDS = datetime.fromisoformat("2026-11-23T11:30:00-06:00")


def clocks(theirs: str | None, own: str | None) -> Clocks:
    opportunity = Opportunity(id=Id("northwind"), company="Northwind", position="Engineer", time_zone=theirs)
    return Clocks(opportunity, Candidate(name="Robin Vale", time_zone=own), STARTS)


@pytest.mark.parametrize(
    ("theirs", "own", "said"),
    [
        ("America/Chicago", "America/New_York", "10:00 to 11:30 Chicago time (11:00 to 12:30 your time)"),
        ("America/Chicago", "America/Chicago", "10:00 to 11:30 their time and yours"),
        (None, "America/Chicago", "10:00 to 11:30 your time"),
        ("America/Chicago", None, "10:00 to 11:30 Chicago time"),
        (None, None, "16:00 to 17:30 UTC"),
    ],
)
def test_a_stretch_is_said_on_both_clocks_where_they_differ(
    theirs: str | None, own: str | None, said: str
) -> None:
    assert clocks(theirs, own).stretch(STARTS, ENDS) == f"Monday 23 November, {said}"


def test_the_day_is_named_where_it_is_another_one_for_the_candidate() -> None:
    assert clocks("America/Chicago", "Asia/Tokyo").instant(STARTS) == (
        "10:00 on Monday 23 November, Chicago time (01:00 on Tuesday 24 November your time)"
    )


def test_an_hour_alone_is_said_on_both_clocks() -> None:
    assert clocks("America/Chicago", "Europe/Berlin").hour(ENDS) == "11:30 Chicago time (18:30 your time)"
