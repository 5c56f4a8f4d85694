"""Reminders when the machine's clock is set forward and back: processes of their own under libfaketime."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from browser.served import Served
from journals import interview, journal, opportunity
from notification_service import Service, notification_service

_CHOOSE = """
import sys
from datetime import datetime
from pathlib import Path
from afterview.cli.records import open_records
owner = open_records(Path(sys.argv[1]))
from afterview.services.choose_reminders import choose_reminders
def notify(settings):
    settings.notify = True
choose_reminders(owner, notify, (sys.argv[2],), datetime.fromisoformat(sys.argv[3]))
"""


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2027, 3, day, hour, minute, tzinfo=UTC)


@pytest.fixture
def service() -> Iterator[Service]:
    with notification_service() as running:
        yield running


@pytest.fixture
def candidate(tmp_path: Path, service: Service) -> Served:
    """Somebody whose interview ended at 15:00 on Tuesday 9 March, and who wants notifications."""
    application = Served(tmp_path / "home", at(9, 12))
    application.write_journal(json.dumps(journal(opportunity(interview()))).encode(), at(9, 12))
    chosen = [sys.executable, "-c", _CHOOSE, str(application.home), service.address, at(9, 12).isoformat()]
    kept = {k: v for k, v in os.environ.items() if k not in ("AFTERVIEW_HOME", "DJANGO_SETTINGS_MODULE")}
    subprocess.run(chosen, check=True, env=kept)
    return application


def reminded(candidate: Served, service: Service, now: datetime) -> list[str]:
    """The first words of all that has arrived once `afterview remind` was run with the clock at `now`."""
    candidate.set_time(now)
    candidate.command("remind")
    return [taken["message"].splitlines()[0] for taken in service.taken]


def test_a_clock_set_back_and_forward_around_a_reminder_gives_each_once_and_in_order(
    candidate: Served, service: Service
) -> None:
    assert reminded(candidate, service, at(10, 7, 55)) == []
    (first,) = reminded(candidate, service, at(10, 8, 20))
    assert first.startswith("Today: ")
    # Back before the hour, over it again, back by a day and forward again.
    for now in (at(10, 7, 50), at(10, 8, 30), at(9, 14), at(10, 9)):
        assert reminded(candidate, service, now) == [first]
    # Forward over the next hour: it comes once, though the clock never stood there.
    assert len(reminded(candidate, service, at(11, 13))) == 2
    assert len(reminded(candidate, service, at(11, 8, 5))) == 2
    # And after days asleep it is one message and not one for each day.
    assert len(reminded(candidate, service, at(16, 10))) == 3
