"""One sweep of the background: what is due is claimed, done by its handler and settled (DESIGN section 7)."""

import logging
from collections.abc import Mapping
from datetime import datetime, timedelta

from afterview.records.calendar_pushes import PUSH_CALENDAR
from afterview.records.obligations import LOOK_AT_PLAN, Claim, claim_due, put_off, settle
from afterview.records.reminders import REMIND
from afterview.services.deliver_letter import deliver_letter
from afterview.services.look_at_mail import look_at_mailbox
from afterview.services.obligated import Handler, Later
from afterview.services.push_calendar import push_calendar
from afterview.services.remind import look_at_plan, remind

HANDLERS: dict[str, Handler] = {
    "send_letter": deliver_letter,
    "look_at_mailbox": look_at_mailbox,
    LOOK_AT_PLAN: look_at_plan,
    REMIND: remind,
    PUSH_CALENDAR: push_calendar,
}
"""Each kind of obligation and what does it."""

# Longer than any handler may take: the longest patience with a mail server is six minutes.
_LEASE = timedelta(minutes=10)
_AFTER_A_FAULT = timedelta(minutes=5)
_log = logging.getLogger("afterview.work")


def work_once(now: datetime, handlers: Mapping[str, Handler] = HANDLERS, most: int = 50) -> int:
    """Do up to `most` obligations that are due at `now`, one after the other; how many there were."""
    for done in range(most):
        claims = claim_due(handlers, now, _LEASE, 1)
        if not claims:
            return done
        _work_on(claims[0], handlers[claims[0].kind], now)
    return most


def _work_on(claim: Claim, handler: Handler, now: datetime) -> None:
    try:
        left = handler(claim, now)
    except Exception as error:  # noqa: BLE001 -- as the next line says
        # One fault must not keep everything else from being done; no personal data goes into the log.
        _log.error("%s failed: %s", claim.kind, type(error).__name__)
        _log.debug("%s", claim.kind, exc_info=error)
        left = Later(now + _AFTER_A_FAULT, f"a fault of Afterview: {type(error).__name__}")
    if left is None:
        settle(claim)
    else:
        put_off(claim, left.until, left.trouble)
