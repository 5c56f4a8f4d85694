"""The answers of a debrief given in one go, all of them or none."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from afterview.core.journal import HearBy
from afterview.records.models import User
from afterview.services.debrief import keep_answers, keep_hear_by
from afterview.services.give_forecast import give_forecast


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What was answered; None was not. `forecast` is 0 to 1; `is_done`: nothing more will be."""

    went_well: str | None = None
    would_change: str | None = None
    cannot_know: str | None = None
    hear_by: HearBy | None = None
    forecast: float | None = None
    is_done: bool = False


def keep_debrief(owner: User, place: tuple[str, str], answers: Answers, now: datetime) -> None:
    """Keep what was answered about the interview at `place` (opportunity and interview id).

    `Refused` before the interview has ended, and for a hear-by date before it.
    """
    texts = {name: getattr(answers, name) for name in ("went_well", "would_change", "cannot_know")}
    with transaction.atomic():
        if answers.is_done or any(text is not None for text in texts.values()):
            keep_answers(owner, *place, now, **texts)
        if answers.hear_by is not None:
            keep_hear_by(owner, *place, answers.hear_by, now)
        if answers.forecast is not None:
            give_forecast(owner, *place, answers.forecast, now)
