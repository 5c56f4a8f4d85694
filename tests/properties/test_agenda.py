"""What holds for the calendar entries of every plan."""

from datetime import UTC, date, datetime
from typing import Any

from hypothesis import given, settings

from afterview.core.agenda import Entry, agenda
from afterview.core.calls import CALLS
from afterview.core.journal_file import read_journal
from afterview.core.plan import Action, plan
from afterview.core.time import local_time
from journals import journals

any_journal = settings(max_examples=120, deadline=None)


def entries(case: tuple[dict[str, Any], datetime]) -> list[tuple[Action, Entry]]:
    value, now = case
    journal = read_journal(value)
    actions = {a.id: a for a in plan(journal, now)}
    return [(actions[entry.action], entry) for entry in agenda(journal, actions.values(), now)]


@any_journal
@given(journals())
def test_each_open_action_and_each_wait_has_one_entry(case: tuple[dict[str, Any], datetime]) -> None:
    value, now = case
    expected = [a.id for a in plan(read_journal(value), now) if a.is_open or a.kind == "wait"]
    assert [action.id for action, _ in entries(case)] == expected


@any_journal
@given(journals())
def test_an_entry_lies_in_its_window(case: tuple[dict[str, Any], datetime]) -> None:
    for action, entry in entries(case):
        if isinstance(entry.starts, datetime):
            assert isinstance(entry.ends, datetime)
            assert action.opens <= entry.starts <= entry.ends <= action.due
            assert entry.alarm is not None
            assert action.opens <= entry.starts.astimezone(UTC) - entry.alarm
        else:
            assert isinstance(entry.ends, date)
            assert entry.starts < entry.ends
            assert entry.alarm is None


@any_journal
@given(journals())
def test_what_is_to_be_called_about_is_shown_in_polite_hours(case: tuple[dict[str, Any], datetime]) -> None:
    value, _ = case
    journal = read_journal(value)
    for action, entry in entries(case):
        if entry.summary.startswith("Call "):
            there = next(o for o in journal.opportunities if o.id == action.opportunity)
            assert action.kind in CALLS
            assert isinstance(entry.starts, datetime)
            assert local_time(there, journal.candidate).is_polite(entry.starts)


@any_journal
@given(journals())
def test_every_entry_has_words_of_its_own(case: tuple[dict[str, Any], datetime]) -> None:
    for _, entry in entries(case):
        assert entry.summary.strip()
        assert entry.when.strip()
        assert "None" not in entry.summary + entry.when
        assert "{" not in entry.summary + entry.when
