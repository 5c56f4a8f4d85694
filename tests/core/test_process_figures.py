"""What the candidate can act on. Kestrel Rail was met on Tuesday 9 March 2027 until 15:00, without a date."""

from datetime import datetime
from typing import Any

import pytest

from afterview.core.journal_file import read_journal
from afterview.core.process_figures import Figure, ProcessFigures, process_figures
from journals import interview, journal
from plans import alder, event, kestrel, march, offer


def figures(now: str, *opportunities: dict[str, Any]) -> ProcessFigures:
    return process_figures(read_journal(journal(*opportunities)), datetime.fromisoformat(march(now)))


def thanks(when: str) -> dict[str, Any]:
    return event("letter_sent", when, letter="thank_you", interview="first", person="Priya Nair")


def call(when: str, purpose: str = "follow_up", *, reached: bool = True) -> dict[str, Any]:
    return event("call_made", when, purpose=purpose, reached=reached)


def test_a_letter_within_24_hours_is_in_time() -> None:
    assert figures("12 09:00", kestrel(thanks("10 15:00"))).letters == Figure(1, 1, 0)


def test_a_later_letter_is_not() -> None:
    assert figures("12 09:00", kestrel(thanks("10 15:01"))).letters == Figure(0, 1, 0)


def test_an_answer_after_a_letter_is_counted() -> None:
    assert figures("12 09:00", kestrel(thanks("9 18:00"), event("heard", "11 10:00"))).letters.answered == 1
    assert figures("12 09:00", kestrel(event("heard", "9 16:00"), thanks("9 18:00"))).letters.answered == 0


def test_a_letter_that_was_never_sent_is_counted_once_its_day_is_over() -> None:
    assert figures("10 15:00", kestrel()).letters == Figure(0, 0, 0)
    assert figures("10 15:01", kestrel()).letters == Figure(0, 1, 0)


def test_nobody_is_owed_a_letter_once_it_is_closed() -> None:
    assert figures("12 09:00", kestrel(event("rejected", "9 18:00"))).letters.of == 0


def test_a_cancelled_interview_counts_for_nothing() -> None:
    met = kestrel() | {"interviews": [interview(cancelled=march("9 09:00"))]}
    assert figures("12 09:00", met).letters.of == 0


def test_each_reader_is_counted_alone() -> None:
    people = [{"name": "Priya Nair"}, {"name": "Lee Wu"}]
    met = kestrel(thanks("9 18:00")) | {"interviews": [interview(people=people)]}
    assert figures("12 09:00", met).letters == Figure(1, 2, 0)


@pytest.mark.parametrize(
    ("when", "in_window", "early", "late"),
    [("15 10:00", 0, 1, 0), ("16 09:00", 1, 0, 0), ("18 17:00", 1, 0, 0), ("19 10:00", 0, 0, 1)],
)
def test_a_call_lies_in_its_window_before_it_or_after_it(
    when: str, in_window: int, early: int, late: int
) -> None:
    found = figures("22 09:00", kestrel(call(when)))
    assert (found.calls.count, found.calls.of, found.early, found.late) == (in_window, 1, early, late)


def test_a_call_that_reached_nobody_is_a_call_all_the_same() -> None:
    assert figures("22 09:00", kestrel(call("16 09:00", reached=False))).calls == Figure(1, 1, 0)


def test_an_answer_after_a_call_is_counted() -> None:
    found = figures("22 09:00", kestrel(call("16 09:00"), event("rejected", "17 09:00")))
    assert found.calls == Figure(1, 1, 1)


def test_a_call_that_the_plan_did_not_ask_for_is_not_counted() -> None:
    assert figures("22 09:00", kestrel(call("16 09:00", "other"))).calls.of == 0
    assert figures("22 09:00", kestrel(call("16 09:00"), call("16 10:00"))).calls.of == 1


def test_calls_about_an_offer_elsewhere_are_judged_by_the_whole_journal() -> None:
    told = kestrel(call("15 10:00", "tell_of_offer"))
    found = figures("22 09:00", told, alder(offer=offer("12 10:00")))
    assert found.calls == Figure(1, 1, 0)


def test_an_empty_journal_has_empty_figures() -> None:
    assert figures("22 09:00") == ProcessFigures(Figure(0, 0, 0), Figure(0, 0, 0), 0, 0)
