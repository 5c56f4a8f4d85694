"""The records of this machine, ready for use."""

import time
from datetime import datetime

from django.db import DatabaseError

from afterview.core.refusal import Refused
from afterview.records.backups import back_up_before
from afterview.records.home import Home, this_home
from afterview.records.lock import InUse, alone, share
from afterview.records.replacement import finish_replacement, has_unfinished
from afterview.records.schema import (
    bring_up_to_date,
    is_empty,
    missing_migrations,
    refuse_newer_records,
)

_PATIENCE = 100
_PAUSE = 0.2


def prepare_records(now: datetime) -> None:
    """Finish a restore that was cut short, and make the tables or bring them up to date.

    The database is backed up first. `Refused` where it is damaged or was made by a newer version; `InUse`
    where it must be changed and another process uses it.
    """
    home = this_home()
    try:
        _wait_until_ready(home, now)
    except DatabaseError as error:
        trouble = f"cannot be used: {error}; see what afterview doctor says, or restore a backup"
        raise Refused(str(home.database), trouble) from None
    share(home.lock)


def _wait_until_ready(home: Home, now: datetime) -> None:
    patience = _PATIENCE
    while not _is_ready(home):
        try:
            with alone(home.lock):
                _make_ready(home, now)
        except InUse:
            # Another command may be doing just this.
            patience -= 1
            if not patience:
                raise
            time.sleep(_PAUSE)


def _is_ready(home: Home) -> bool:
    if has_unfinished(home):
        return False
    refuse_newer_records(home.database)
    return not missing_migrations()


def _make_ready(home: Home, now: datetime) -> None:
    finish_replacement(home)
    refuse_newer_records(home.database)
    missing = missing_migrations()
    if not missing:
        return
    if not is_empty():
        back_up_before(home, missing[0][1], now)
    bring_up_to_date()
