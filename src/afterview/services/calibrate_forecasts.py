"""A journal's forecasts beside what came of them."""

from datetime import datetime
from typing import Any

from afterview.core.forecasts import as_json, calibrate, settled
from afterview.core.journal import Journal


def calibration(journal: Journal, now: datetime) -> dict[str, Any]:
    """What the candidate's settled forecasts came to by `now` (RULEBOOK section 9), as a JSON value."""
    return as_json(calibrate(settled(journal, now)))
