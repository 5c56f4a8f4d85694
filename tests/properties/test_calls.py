"""What holds for the script of every call that a plan asks for."""

import re
from dataclasses import asdict
from datetime import datetime
from typing import Any

from hypothesis import given, settings

from afterview.core.calls import CALLS, CallScript, call_script
from afterview.core.journal import Journal
from afterview.core.journal_file import read_journal
from afterview.core.plan import Action, plan
from afterview.core.time import local_time
from journals import journals

any_journal = settings(max_examples=120, deadline=None)

_LEFT_TO_FILL_IN = re.compile(r"[\[\]{}<>_]|None|TODO|XX|\.\.\.|…|  ")
_NO_WORDS = ("action", "opportunity", "purpose", "state", "why")


def scripts(case: tuple[dict[str, Any], datetime]) -> list[tuple[Journal, Action, CallScript]]:
    value, now = case
    journal = read_journal(value)
    calls = [a for a in plan(journal, now) if a.is_open and a.kind in CALLS]
    return [(journal, action, call_script(journal, action.id, now)) for action in calls]


def texts(value: object) -> list[str]:
    """Every text anywhere in a script, apart from keywords and the plan's own words."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for key, part in value.items() if key not in _NO_WORDS for text in texts(part)]
    return [text for part in value for text in texts(part)] if isinstance(value, list | tuple) else []


@any_journal
@given(journals())
def test_every_open_call_has_a_script_with_nothing_left_to_fill_in(
    case: tuple[dict[str, Any], datetime],
) -> None:
    for _, _, script in scripts(case):
        for text in texts(asdict(script)):
            assert text
            assert not _LEFT_TO_FILL_IN.search(text), text
            assert "!" not in text


@any_journal
@given(journals())
def test_a_voicemail_stays_under_60_words(case: tuple[dict[str, Any], datetime]) -> None:
    for _, _, script in scripts(case):
        assert len(script.voicemail.split()) < 60


@any_journal
@given(journals())
def test_calls_are_offered_in_polite_hours_of_their_window_only(
    case: tuple[dict[str, Any], datetime],
) -> None:
    _, now = case
    for journal, action, script in scripts(case):
        there = next(o for o in journal.opportunities if o.id == action.opportunity)
        time = local_time(there, journal.candidate)
        assert (script.write_instead is None) == bool(script.when.hours)
        for hours in script.when.hours:
            assert time.is_polite(hours.starts)
            assert max(now, action.opens) <= hours.starts < hours.ends
            assert hours.ends <= time.at(time.date_of(hours.starts), 17)
            assert action.state == "overdue" or hours.ends <= action.due


@any_journal
@given(journals())
def test_no_call_names_another_company(case: tuple[dict[str, Any], datetime]) -> None:
    for journal, action, script in scripts(case):
        spoken = " ".join(
            [script.opening, *(p.say for p in script.purposes), script.voicemail, script.closing]
        )
        for other in journal.opportunities:
            if other.id != action.opportunity:
                assert other.company not in spoken
