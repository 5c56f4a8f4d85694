"""`afterview call`: the script, and what the call came to (issue 4, part 5)."""

from datetime import date

import pytest

from afterview.cli import exits
from afterview.core.journal import CallMade, Event, FeedbackRecorded, Heard, Rejected
from terminal import Terminal, own_opportunity

NORTHWIND, QUAYSIDE = "northwind-data-engineer", "quayside-data-engineer"
FOLLOW_UP = f"follow_up_call:{NORTHWIND}"


@pytest.fixture
def monday(northwind: Terminal) -> Terminal:
    """The first business day after the date that Northwind gave."""
    northwind.now = "2026-12-07T09:30:00-06:00"
    return northwind


def events(opportunity: str = NORTHWIND) -> list[Event]:
    return list(own_opportunity(opportunity).events)


def test_the_script_says_in_which_hours_whom_and_what(monday: Terminal) -> None:
    told = monday.said("call", FOLLOW_UP)
    assert "You can call now, until 17:00 Chicago time" in told
    assert "Ask for\n  Dana Ortiz, Head of Data" in told
    assert f"To record how it went: afterview call {FOLLOW_UP} --reached PERSON" in told


def test_json_has_every_key(monday: Terminal) -> None:
    told = monday.answer("call", FOLLOW_UP)
    assert list(told) == ["action", "dial", "script"]
    assert told["action"]["id"] == told["script"]["action"] == FOLLOW_UP


def test_an_action_is_named_by_its_beginning(monday: Terminal) -> None:
    assert monday.answer("call", "follow_up_call:north")["action"]["id"] == FOLLOW_UP


def test_without_an_action_the_call_that_is_due_is_meant(northwind: Terminal) -> None:
    northwind.now = "2026-11-24T09:30:00-06:00"
    northwind.said("withdraw", "fern")
    assert northwind.answer("call")["action"]["id"] == f"rejection_call:{QUAYSIDE}"


def test_of_several_that_are_due_one_must_be_named(monday: Terminal) -> None:
    monday.said("rejected", "fern")
    assert monday.refused("call").startswith("action may be any of ")


def test_before_its_time_it_says_until_when_to_wait(northwind: Terminal) -> None:
    refused = northwind.refused("call", FOLLOW_UP, code=exits.TOO_EARLY)
    assert refused.startswith("Too early: Do not call before 09:00 on Monday 7 December: ")
    assert "Follow-up call to Northwind" in northwind.said("call", FOLLOW_UP, "--anyway")


def test_a_call_that_is_not_in_the_plan_is_not_found(monday: Terminal) -> None:
    monday.refused("call", "follow_up_call:nobody", code=exits.NOT_FOUND)


def test_another_action_is_no_call(monday: Terminal) -> None:
    monday.refused("call", f"debrief:{NORTHWIND}:onsite-1", code=exits.NOT_FOUND)


def test_a_call_that_is_done_has_no_script(monday: Terminal) -> None:
    monday.said("call", FOLLOW_UP, "--reached")
    refused = monday.refused("call", FOLLOW_UP, code=exits.NOT_FOUND)
    assert refused.startswith("there is nothing to call about: Done: ")


def test_without_any_call_there_is_none_to_make(monday: Terminal) -> None:
    for opportunity in ("north", "fern"):
        monday.said("withdraw", opportunity)
    monday.said("dismiss", "rejection_call:quay")
    assert monday.refused("call", code=exits.NOT_FOUND) == "there is no call to make"


def test_whom_it_reached_and_what_they_said_are_recorded(monday: Terminal) -> None:
    told = monday.said(
        "call", FOLLOW_UP, "--reached", "dana", "--said", "not decided", "--they-said", "by Friday"
    )
    assert "They said “by Friday”: by Friday 11 December" in told
    call, heard = events()[-2:]
    assert isinstance(call, CallMade)
    assert (call.reached, call.person, call.note, call.purpose) == (
        True,
        "Dana Ortiz",
        "not decided",
        "follow_up",
    )
    assert isinstance(heard, Heard)
    assert heard.hear_by is not None
    assert heard.hear_by.date == date(2026, 12, 11)


def test_nothing_new_is_no_answer(monday: Terminal) -> None:
    monday.said("call", FOLLOW_UP, "--reached")
    call = events()[-1]
    assert isinstance(call, CallMade)
    assert call.reached
    assert call.person is None


def test_words_without_a_date_are_kept_with_the_call(monday: Terminal) -> None:
    monday.said("call", FOLLOW_UP, "--reached", "--they-said", "soon")
    assert events()[-1].note == "They said: “soon”."


@pytest.mark.parametrize(
    ("option", "note"),
    [
        ("--left-message", "Left a message."),
        ("--nobody", "Nobody answered."),
        ("--engaged", "The line was engaged."),
    ],
)
def test_a_call_that_reached_nobody_is_recorded(monday: Terminal, option: str, note: str) -> None:
    told = monday.answer("call", FOLLOW_UP, option)
    assert told["events"][0]["note"] == note
    call = events()[-1]
    assert isinstance(call, CallMade)
    assert not call.reached


def test_a_call_is_recorded_whatever_the_hour(northwind: Terminal) -> None:
    northwind.said("call", FOLLOW_UP, "--reached", "--answered", "told")
    assert isinstance(events()[-1], Heard)


def test_a_no_in_a_call_is_recorded_with_it(monday: Terminal) -> None:
    told = monday.answer("call", FOLLOW_UP, "--reached", "--answered", "said-no")
    assert told["next"] == f"afterview call rejection_call:{NORTHWIND}"
    assert isinstance(events()[-1], Rejected)


def test_an_offer_in_a_call_leads_to_the_command_for_it(monday: Terminal) -> None:
    told = monday.said("call", FOLLOW_UP, "--reached", "--answered", "offered")
    assert f"To record the offer: afterview offer {NORTHWIND} --received T" in told


def test_what_they_said_in_the_call_after_a_no_is_kept(northwind: Terminal) -> None:
    northwind.now = "2026-11-24T09:30:00-06:00"
    northwind.said("call", "rejection_call:", "--reached", "--said", "more years with Kafka")
    event = events(QUAYSIDE)[-1]
    assert isinstance(event, FeedbackRecorded)
    assert event.text == "more years with Kafka"


def test_somebody_unknown_was_not_reached(monday: Terminal) -> None:
    monday.refused("call", FOLLOW_UP, "--reached", "Nobody", code=exits.NOT_FOUND)
    assert not isinstance(events()[-1], CallMade)


@pytest.mark.parametrize(
    ("options", "line"),
    [
        (("--reached", "--nobody"), "One outcome at a time"),
        (("--nobody", "--they-said", "by Friday"), "What they said needs --reached."),
        (("--reached", "--at", "2027-01-01T00:00:00Z"), "--at is still to come"),
        (("--reached", "--hear-by", "2026-12-01"), "date is before the day on which they said it"),
    ],
)
def test_outcomes_that_cannot_be_are_refused(monday: Terminal, options: tuple[str, ...], line: str) -> None:
    before = events()
    assert line in monday.refused("call", FOLLOW_UP, *options)
    assert events() == before
