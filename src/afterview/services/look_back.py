"""Looking back: forecasts beside what came, what companies said after a no, and what one can act on."""

from dataclasses import dataclass
from datetime import datetime

from afterview.core.feedback_themes import Feedback, feedback_themes
from afterview.core.forecasts import Calibration, calibrate, settled
from afterview.core.process_figures import ProcessFigures, process_figures
from afterview.records.models import User
from afterview.records.queries import journal_of


@dataclass(frozen=True, slots=True)
class LookingBack:
    """What the pages show of what is past. Nothing of it scores a mood."""

    calibration: Calibration
    feedback: Feedback
    figures: ProcessFigures


def look_back(owner: User, now: datetime) -> LookingBack:
    """The owner's own figures at `now`."""
    journal = journal_of(owner)
    return LookingBack(
        calibration=calibrate(settled(journal, now)),
        feedback=feedback_themes(journal, now),
        figures=process_figures(journal, now),
    )
