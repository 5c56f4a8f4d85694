"""`afterview script` and `afterview feed` as their users meet them."""

import json
import subprocess
import sys
from pathlib import Path

import icalendar
import pytest

from afterview.cli import exits
from afterview.cli.app import run
from journals import candidate, interview, journal, opportunity

NOW = "2027-03-10T10:00:00+00:00"


@pytest.fixture
def journal_file(tmp_path: Path) -> str:
    met = interview(
        hear_by={"date": "2027-03-12"},
        people=[
            {"name": "Priya Nair", "title": "Operations Director", "phone": "+44 20 7946 0001"},
            {"name": "Tomasz Wrona"},
        ],
    )
    value = journal(
        opportunity(met),
        opportunity(interview(people=[]), id="heron", company="Heron Buses"),
        candidate=candidate(phone="+44 20 7946 0003"),
    )
    path = tmp_path / "journal.json"
    path.write_text(json.dumps(value), encoding="utf-8")
    return str(path)


def told(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().out


def test_a_script_says_when_whom_and_what(journal_file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["script", journal_file, "--action", "follow_up_call:kestrel", "--now", NOW]) == exits.OK
    out = told(capsys)
    for part in (
        "Follow-up call to Kestrel Rail (Timetable Planner)",
        "  Call from 09:00 on Monday 15 March, your time, not before.",
        "    Tuesday 16 March, 09:00 to 17:00 your time",
        "  The time zone of Kestrel Rail is not recorded, so yours is used.",
        "  Call +44 20 7946 0001.",
        "  Else Tomasz Wrona, no number recorded",
        "  2. You are still interested\n     “I'm still very interested in the position.”",
        "  If you like, and without names\n     “I'm also talking with another",
        "Leave out\n  - The question whether you got the job.",
    ):
        assert part in out
    assert "My number is +44 20 7946 0003." in " ".join(out.split())
    assert max(map(len, out.splitlines())) <= 80


def test_in_polite_hours_the_script_says_that_it_may_be_now(
    journal_file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    now = "2027-03-16T10:00:00+00:00"
    run(["script", journal_file, "--action", "follow_up_call:kestrel", "--now", now])
    assert "When\n  You can call now, until 17:00 your time.\n  The time zone" in told(capsys)


def test_where_nobody_is_recorded_the_script_says_so(
    journal_file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["script", journal_file, "--action", "follow_up_call:heron", "--now", NOW])
    out = told(capsys)
    assert "Ask for\n  Whoever is hiring.\n  Nobody is recorded at Heron Buses" in out
    assert "To the person who is put on\n" in out


def test_a_script_as_json_has_every_part(journal_file: str, capsys: pytest.CaptureFixture[str]) -> None:
    run(["script", journal_file, "--action", "follow_up_call:kestrel", "--now", NOW, "--json"])
    answer = json.loads(told(capsys))
    assert " ".join(answer) == (
        "action opportunity purpose title state why write_instead ask_for otherwise dial if_absent when "
        "greeting opening purposes optional closing voicemail answers avoid afterwards"
    )
    assert answer["purpose"] == "follow_up"
    assert answer["ask_for"] == {
        "name": "Priya Nair",
        "title": "Operations Director",
        "phone": "+44 20 7946 0001",
    }
    assert answer["when"]["hours"][0] == {
        "starts": "2027-03-15T09:00:00+00:00",
        "ends": "2027-03-15T17:00:00+00:00",
    }
    assert [list(purpose) for purpose in answer["purposes"]] == [["aim", "say"]] * 3


def test_after_two_calls_in_vain_the_script_says_to_write(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    calls = [
        {"id": f"e{day}", "at": f"2027-03-{day}T10:00:00+00:00", "kind": "call_made", "purpose": "follow_up"}
        | {"reached": False}
        for day in (15, 16)
    ]
    path = tmp_path / "journal.json"
    met = interview(hear_by={"date": "2027-03-12"})
    path.write_text(json.dumps(journal(opportunity(met, events=calls))), encoding="utf-8")
    now = "2027-03-16T12:00:00+00:00"
    run(["script", str(path), "--action", "follow_up_call:kestrel", "--now", now])
    out = told(capsys)
    assert "Two calls have reached nobody, so write instead" in out
    assert "If they call you back\n" in out
    assert "May I speak with" not in out


def test_an_action_that_is_not_in_the_plan_is_not_found(
    journal_file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["script", journal_file, "--action", "call:nobody", "--now", NOW]) == exits.NOT_FOUND
    out, err = capsys.readouterr()
    assert out == ""
    assert err == (
        "there is no action 'call:nobody' in the plan; the calls are: "
        "follow_up_call:kestrel, follow_up_call:heron\n"
    )


def test_a_feed_is_an_icalendar_file_on_standard_output(journal_file: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "afterview", "feed", journal_file, "--now", NOW],
        capture_output=True,
        check=True,
    )
    assert done.stdout.startswith(b"BEGIN:VCALENDAR\r\n")
    assert done.stdout.endswith(b"END:VCALENDAR\r\n")
    assert done.stderr == b""
    calendar = icalendar.Calendar.from_ical(done.stdout)
    assert "Write to Tomasz Wrona" in [str(event["SUMMARY"]) for event in calendar.walk("VEVENT")]
    assert b"thank-you belongs within" not in done.stdout


def test_a_feed_says_why_when_asked_to(journal_file: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "afterview", "feed", journal_file, "--now", NOW, "--details"],
        capture_output=True,
        check=True,
    )
    assert b"thank-you belongs within" in done.stdout.replace(b"\r\n ", b"")
