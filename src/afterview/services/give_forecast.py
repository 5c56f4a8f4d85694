"""One number per interview, asked once and locked, beside what earlier ones came to (RULEBOOK section 9)."""

from dataclasses import dataclass
from datetime import datetime

from afterview.core.changes import with_interview
from afterview.core.debriefing import check_has_ended, with_forecast
from afterview.core.finding import find_interview, find_opportunity
from afterview.core.forecasts import Calibration, calibrate, settled
from afterview.core.journal import Forecast, Journal
from afterview.core.outcomes import on_own_clock
from afterview.records.models import User
from afterview.records.operations import change_journal
from afterview.services.debrief import Looked, look_back


@dataclass(frozen=True, slots=True)
class ForecastSoFar:
    """The interview, and the candidate's own record: None where no forecast is settled yet."""

    looked: Looked
    record: Calibration | None


def show_forecast(owner: User, opportunity: str, interview: str, now: datetime) -> ForecastSoFar:
    """What the question is asked beside; `NotFound` where there is no such interview."""
    looked = look_back(owner, opportunity, interview, now)
    record = calibrate(settled(looked.journal, now))
    return ForecastSoFar(looked, record if record.n else None)


def give_forecast(owner: User, opportunity: str, interview: str, offer: float, now: datetime) -> Forecast:
    """Keep `offer` (0 to 1) and return the forecast that stands: the first one given, whatever came later.

    `Refused` before the interview has ended and for a number out of range.
    """

    def step(journal: Journal) -> Journal:
        found = find_opportunity(journal, opportunity)
        check_has_ended(find_interview(found, interview), found, journal.candidate, now)
        at = on_own_clock(now, journal.candidate)
        return with_interview(journal, opportunity, interview, lambda i: with_forecast(i, offer, at))

    after = change_journal(owner, step, now)
    forecast = find_interview(find_opportunity(after, opportunity), interview).forecast
    assert forecast is not None  # noqa: S101 -- the step sees to it
    return forecast
