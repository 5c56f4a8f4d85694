"""The processes that are still under way beside an offer, with the day by which each will answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from afterview.core.plan.history import History


@dataclass(frozen=True, slots=True)
class Process:
    """An opportunity without an offer: the chance forecast last, 0 to 1, and when its answer is due."""

    id: str
    company: str
    forecast: float | None
    answer_by: date | None


def pending_processes(histories: Sequence[History]) -> tuple[Process, ...]:
    """Every active opportunity without an open offer, the one that answers first first."""
    found = [_process(h) for h in histories if h.is_active and h.open_offer is None]
    return tuple(sorted(found, key=lambda p: (p.answer_by or date.max, p.id)))


def _process(history: History) -> Process:
    made = [i.forecast for i in history.interviews if i.forecast and i.forecast.at <= history.now]
    last = max(made, key=lambda f: f.at, default=None)
    return Process(
        id=history.opportunity.id,
        company=history.opportunity.company,
        forecast=last.offer if last else None,
        answer_by=history.wait.hear_by if history.wait else None,
    )
