"""`afterview remind`, and `afterview feed` on one's own journal."""

import json
from collections.abc import Iterator
from datetime import datetime

import icalendar
import pytest

from afterview.cli import exits
from afterview.cli.app import run
from afterview.core.journal_file import read_journal
from afterview.records.models import Reminder, ReminderSettings
from afterview.records.operations import begin_journal
from afterview.services.choose_reminders import choose_reminders
from afterview.services.sign_in import local_owner
from journals import interview, journal, opportunity
from notification_service import LOADING_APPRISE, Service, notification_service

pytestmark = [pytest.mark.django_db, LOADING_APPRISE]
NOW = "2027-03-09T16:00:00+00:00"


@pytest.fixture(autouse=True)
def kestrel() -> None:
    value = read_journal(journal(opportunity(interview())))
    begin_journal(local_owner(), value, datetime.fromisoformat(NOW))


@pytest.fixture
def service() -> Iterator[Service]:
    with notification_service() as running:
        address = running.address
        choose_reminders(local_owner(), notify, (address,), datetime.fromisoformat(NOW))
        yield running


def notify(settings: ReminderSettings) -> None:
    settings.notify = True


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert run([*arguments, "--now", NOW]) == exits.OK
    return capsys.readouterr().out


def test_a_dry_run_shows_the_next_one_and_sends_nothing(
    capsys: pytest.CaptureFixture[str], service: Service
) -> None:
    lines = said(capsys, "remind", "--dry-run").splitlines()
    assert lines[0] == "At 16:00 on Tuesday 9 March, by notify:"
    assert lines[2].startswith("Today: ")
    assert service.taken == []


def test_a_dry_run_as_json_has_every_key(capsys: pytest.CaptureFixture[str]) -> None:
    told = json.loads(said(capsys, "remind", "--dry-run", "--json"))
    assert list(told) == ["at", "text", "actions", "ways"]
    assert told["ways"] == []
    assert not Reminder.objects.exists()


def test_what_is_due_goes_out_once(capsys: pytest.CaptureFixture[str], service: Service) -> None:
    assert said(capsys, "remind") == "A reminder is on its way.\n"
    assert said(capsys, "remind") == "No reminder is due.\n"
    assert len(service.taken) == 1


def test_what_does_not_go_out_is_said_and_goes_out_later(
    capsys: pytest.CaptureFixture[str], service: Service
) -> None:
    service.status = 500
    assert run(["remind", "--now", NOW]) == exits.NETWORK
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("a reminder did not go out: a notification was not taken")
    service.status = 200
    assert run(["remind", "--now", "2027-03-09T16:02:00+00:00"]) == exits.OK
    assert capsys.readouterr().out == "A reminder is on its way.\n"


def test_without_a_way_none_is_due(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "remind") == "No reminder is due.\n"


def test_a_feed_without_a_journal_is_that_of_ones_own(capsys: pytest.CaptureFixture[str]) -> None:
    first, second = said(capsys, "feed"), said(capsys, "feed")
    calendar = icalendar.Calendar.from_ical(first)
    assert isinstance(calendar, icalendar.Calendar)
    assert "Write to Priya Nair" in {str(event["SUMMARY"]) for event in calendar.events}
    assert first == second
