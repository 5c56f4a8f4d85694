"""The background of one data directory: sweeps until it is told to stop (DESIGN section 7).

Rows are the truth; the waiting in between is only how soon they are looked at.
"""

import contextlib
import logging
from collections.abc import Callable
from datetime import datetime
from threading import Event

from django.db import DatabaseError, connection

from afterview.records.home import this_home
from afterview.records.lock import InUse, alone
from afterview.records.obligations import free_all
from afterview.services.listen_for_mail import Listeners
from afterview.services.remind import catch_up
from afterview.services.work import work_once

Clock = Callable[[], datetime]

_BETWEEN_SWEEPS = 1.0
_AFTER_TROUBLE = 5.0
_log = logging.getLogger("afterview.work")


def work_on(clock: Clock, stopping: Event) -> None:
    """Do what falls due, as `clock` tells the time, until `stopping` is set.

    Of several on one data directory one works and the others wait to take its place: its lock ends with it,
    however that happens, and what it had in its hands is free again.
    """
    while not stopping.is_set():
        with contextlib.suppress(InUse), alone(this_home().lock.with_name("working.lock")):
            _sweep_on(clock, stopping)
        stopping.wait(_AFTER_TROUBLE)


def _sweep_on(clock: Clock, stopping: Event) -> None:
    came = Event()
    listeners = Listeners(clock, came)
    try:
        if connection.vendor == "sqlite":
            free_all()
        last = clock()
        catch_up(last)
        while not stopping.is_set():
            if (now := clock()) < last:
                catch_up(now)
            last = now
            work_once(now)
            listeners.keep(clock())
            came.wait(_BETWEEN_SWEEPS)
            came.clear()
    except DatabaseError as error:
        # A database that restarts, or a disk that is full for a while; every row is as it was.
        _log.error("the records cannot be used just now: %s", type(error).__name__)
    finally:
        listeners.stop()
        connection.close()
