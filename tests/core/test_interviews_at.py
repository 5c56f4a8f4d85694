"""Which interview notes are most likely about."""

from datetime import datetime

import pytest

from afterview.core.interviews_at import interviews_at
from afterview.core.journal_file import read_journal
from journals import interview, journal, opportunity
from plans import march


def held(id_: str, starts: str, ends: str, **more: object) -> dict[str, object]:
    return interview(id=id_, starts=march(starts), ends=march(ends), **more)


JOURNAL = read_journal(
    journal(
        opportunity(
            held("old", "1 10:00", "1 11:00"),
            held("late", "8 10:00", "8 11:00"),
            held("now", "9 14:00", "9 15:00"),
            held("next", "12 10:00", "12 11:00"),
            held("off", "9 14:00", "9 15:00", cancelled=march("8 12:00")),
        ),
        opportunity(held("far", "20 10:00", "20 11:00"), id="alder"),
    )
)


@pytest.mark.parametrize(
    ("now", "first"),
    [("9 12:59", "late"), ("9 13:00", "now"), ("9 14:59", "now"), ("9 15:00", "now"), ("8 10:30", "late")],
)
def test_the_interview_that_runs_or_is_about_to_is_first_then_the_latest(now: str, first: str) -> None:
    meetings = interviews_at(JOURNAL, datetime.fromisoformat(march(now)))
    assert meetings[0].interview.id == first


def test_after_what_has_ended_comes_what_lies_ahead_soonest_first() -> None:
    meetings = interviews_at(JOURNAL, datetime.fromisoformat(march("9 14:30")))
    assert [(m.interview.id, m.running) for m in meetings] == [
        ("now", True),
        ("late", False),
        ("old", False),
        ("next", False),
        ("far", False),
    ]


def test_notes_of_an_interview_may_begin_an_hour_before_it() -> None:
    (meeting, *_) = interviews_at(JOURNAL, datetime.fromisoformat(march("9 14:30")))
    assert meeting.running_from == datetime.fromisoformat(march("9 13:00"))
