"""What the plan asks after a no: R10 and R11 of RULEBOOK section 4."""

from collections.abc import Iterator

from afterview.core.journal import Rejected
from afterview.core.plan.action import Asked
from afterview.core.plan.case import Case
from afterview.core.plan.history import Stretch
from afterview.core.time import POLITE_UNTIL


def rejection_call(case: Case) -> Iterator[Asked]:
    """R10: after a no, thank them and ask why."""
    stretch, rejection = _latest_rejection(case)
    if stretch is None or rejection is None:
        return
    told = case.history.told("feedback", rejection.at)
    yield Asked(
        subject=(),
        opens=case.time.first_polite(rejection.at),
        due=case.time.after(rejection.at, 2, POLITE_UNTIL),
        reason=f"{case.company} said no on {case.day(rejection.at)}, and what could have been better is best "
        "asked within two business days",
        done=case.told_on(told) if told else None,
        not_needed=_reopened(case, stretch),
    )


def record_feedback(case: Case) -> Iterator[Asked]:
    """R11: keep what they said after a no."""
    stretch, rejection = _latest_rejection(case)
    if stretch is None or rejection is None:
        return
    call = next(case.history.calls("feedback", rejection.at), None)
    if call is None:
        return
    recorded = case.history.feedback_recorded()
    yield Asked(
        subject=(),
        opens=call.at,
        due=case.time.after(call.at, 1, POLITE_UNTIL),
        reason=f"You reached {case.company} on {case.day(call.at)}, and what they said is kept best by the "
        "next business day",
        done=f"you recorded it on {case.day(recorded.at)}" if recorded else None,
        not_needed=_reopened(case, stretch),
    )


def _latest_rejection(case: Case) -> tuple[Stretch | None, Rejected | None]:
    """The latest rejection that closed the opportunity at or after the end of an interview."""
    first_end = case.history.first_end
    for stretch in reversed(case.history.stretches):
        closing = stretch.closed_by
        if isinstance(closing, Rejected) and first_end is not None and first_end <= closing.at:
            return stretch, closing
    return None, None


def _reopened(case: Case, stretch: Stretch) -> str | None:
    after = next((s for s in case.history.stretches if s.begins > stretch.begins), None)
    return f"{case.company} came back on {case.day(after.begins)}" if after else None
