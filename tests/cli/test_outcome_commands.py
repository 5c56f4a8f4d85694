"""What became of it, from the terminal: heard, a no, feedback, leaving, coming back, dismissing, undoing."""

from datetime import date

import pytest

from afterview.cli import exits
from afterview.core.journal import (
    CallMade,
    Dismissed,
    FeedbackRecorded,
    Heard,
    Rejected,
    Reopened,
    Withdrawn,
)
from afterview.services.correct_opportunity import delete_opportunity
from afterview.services.sign_in import local_owner
from homes import NOW
from terminal import Terminal, give, own_opportunity

NORTHWIND, QUAYSIDE = "northwind-data-engineer", "quayside-data-engineer"


def last(opportunity: str = NORTHWIND) -> object:
    return own_opportunity(opportunity).events[-1]


def test_an_answer_begins_a_new_wait(northwind: Terminal) -> None:
    northwind.now = "2026-12-01T12:00:00-06:00"
    told = northwind.said("heard-from", "north", "--said", "two more talks", "--they-said", "by Friday")
    assert "They said “by Friday”: by Friday 4 December" in told
    event = last()
    assert isinstance(event, Heard)
    assert event.note == "two more talks"
    assert event.hear_by is not None
    assert (event.hear_by.date, event.hear_by.said_on) == (date(2026, 12, 4), date(2026, 12, 1))


def test_words_without_a_date_are_kept_as_a_note(northwind: Terminal) -> None:
    told = northwind.said("heard-from", "north", "--they-said", "soon")
    assert "“soon” names no date" in told
    event = last()
    assert isinstance(event, Heard)
    assert event.note == "They said: “soon”."


def test_an_invitation_to_another_interview_is_an_answer(northwind: Terminal) -> None:
    told = northwind.said("heard-from", "north", "--invited", "--said", "next week")
    assert "To add that interview: afterview add invitation.eml" in told
    event = last()
    assert isinstance(event, Heard)
    assert event.note == "They invite to another interview.\nnext week"


def test_json_tells_the_events_and_what_comes_next(northwind: Terminal) -> None:
    northwind.now = "2026-11-24T10:00:00-06:00"
    told = northwind.answer("rejected", "north", "--note", "by mail", "--at", "2026-11-24T09:30:00-06:00")
    assert list(told) == ["opportunity", "events", "next"]
    assert told["events"][0]["kind"] == "rejected"
    assert told["events"][0]["at"] == "2026-11-24T10:30:00-05:00"
    assert told["next"] == f"afterview call rejection_call:{NORTHWIND}"
    assert isinstance(last(), Rejected)


@pytest.mark.parametrize("command", ["heard-from", "rejected", "withdraw", "reopen"])
def test_what_is_still_to_come_is_refused(northwind: Terminal, command: str) -> None:
    refused = northwind.refused(command, "north", "--at", "2026-11-24T12:00:00-06:00")
    assert refused == "--at is still to come: say when it happened"


def test_what_they_said_after_a_no_is_kept(northwind: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    northwind.said("feedback", "quay", "more", "years", "with", "Kafka")
    event = last(QUAYSIDE)
    assert isinstance(event, FeedbackRecorded)
    assert event.text == "more years with Kafka"
    give(monkeypatch, "and more SQL\n")
    northwind.said("feedback", "quay", "-")
    event = last(QUAYSIDE)
    assert isinstance(event, FeedbackRecorded)
    assert event.text == "and more SQL"


def test_feedback_without_a_word_is_refused(northwind: Terminal) -> None:
    assert "Write what they said" in northwind.refused("feedback", "quay", " ")


def test_leaving_and_coming_back_are_recorded(northwind: Terminal) -> None:
    northwind.said("withdraw", "north")
    assert isinstance(last(), Withdrawn)
    northwind.said("reopen", "north", "--note", "they called")
    assert isinstance(last(), Reopened)


def test_an_action_is_left_undone_on_purpose(northwind: Terminal) -> None:
    northwind.said("dismiss", f"thank_you:{NORTHWIND}", "--note", "we met by chance")
    event = last()
    assert isinstance(event, Dismissed)
    assert event.action == f"thank_you:{NORTHWIND}:onsite-1:Marcus Hale"


def test_an_action_that_is_not_in_the_plan_is_not_found(northwind: Terminal) -> None:
    refused = northwind.refused("dismiss", "decide:nobody", code=exits.NOT_FOUND)
    assert refused.startswith("there is no action 'decide:nobody' in the plan; open is: ")


def test_an_action_that_is_done_is_refused(northwind: Terminal) -> None:
    assert "is not open" in northwind.refused("dismiss", f"debrief:{NORTHWIND}")


def test_a_beginning_that_several_share_is_refused_with_all_of_them(northwind: Terminal) -> None:
    refused = northwind.refused("dismiss", "debrief:")
    assert refused.startswith("action may be any of debrief:")


@pytest.mark.parametrize("typed", ["nobody", ""])
def test_an_unknown_opportunity_is_not_found_with_what_there_is(northwind: Terminal, typed: str) -> None:
    refused = northwind.refused("rejected", typed, code=exits.NOT_FOUND)
    assert refused.startswith(f"there is no opportunity {typed!r} in the journal; there is: {NORTHWIND}, ")


def test_undo_takes_back_what_was_recorded_last(northwind: Terminal) -> None:
    before = own_opportunity(NORTHWIND)
    northwind.said("rejected", "north")
    told = northwind.said("undo")
    assert told == "Taken back:\n  Northwind Analytics: They said no.\n"
    assert own_opportunity(NORTHWIND) == before


def test_undo_goes_by_when_it_was_recorded_and_not_when_it_happened(northwind: Terminal) -> None:
    northwind.said("rejected", "fern")
    northwind.said("heard-from", "north", "--at", "2026-11-23T12:00:00-06:00")
    assert northwind.answer("undo")["opportunity"] == NORTHWIND
    assert northwind.answer("undo")["opportunity"] == "fernhill-analytics-engineer"


def test_undo_tells_in_a_dry_run_what_it_would_take_back(northwind: Terminal) -> None:
    northwind.said("rejected", "north")
    assert northwind.said("undo", "--dry-run").startswith("Would be taken back:")
    assert not northwind.answer("undo", "--dry-run")["undone"]
    assert isinstance(last(), Rejected)


def test_undo_takes_back_a_call_with_what_it_brought(northwind: Terminal) -> None:
    before = own_opportunity(NORTHWIND)
    northwind.said("heard-from", "north")
    northwind.said("call", f"follow_up_call:{NORTHWIND}", "--reached", "--they-said", "by Friday")
    told = northwind.answer("undo")
    assert [event["kind"] for event in told["events"]] == ["call_made", "heard"]
    northwind.said("undo")
    assert own_opportunity(NORTHWIND) == before


def test_undo_leaves_a_call_of_another_time(northwind: Terminal) -> None:
    northwind.said("call", f"follow_up_call:{NORTHWIND}", "--reached", "--at", "2026-11-23T17:00:00-06:00")
    northwind.said("rejected", "north")
    assert [event["kind"] for event in northwind.answer("undo")["events"]] == ["rejected"]
    assert isinstance(last(), CallMade)


def test_undo_takes_an_answer_alone_that_no_call_brought(northwind: Terminal) -> None:
    kept = northwind.answer("heard-from", "quay")["events"]
    northwind.said("heard-from", "quay")
    assert len(northwind.answer("undo")["events"]) == 1
    assert own_opportunity(QUAYSIDE).events[-1].id == kept[0]["id"]


def test_undo_makes_a_sent_letter_a_draft_again(northwind: Terminal) -> None:
    northwind.said("letter", "draft", "--opportunity", "north", "--person", "marcus")
    northwind.said("letter", "send", "--opportunity", "north", "--person", "marcus", "--sent")
    assert northwind.answer("undo")["events"][0]["kind"] == "letter_sent"
    assert [draft.person for draft in own_opportunity(NORTHWIND).drafts] == ["Marcus Hale"]


def test_with_nothing_recorded_there_is_nothing_to_undo(terminal: Terminal) -> None:
    told = terminal.refused("undo", code=exits.NOT_FOUND)
    assert told == "there is no journal yet: begin with `afterview add invitation.eml`"
    terminal.said(
        "add", "--company", "Kestrel", "--position", "Planner", "--starts", "2026-11-30T10:00:00Z", "--ends",
        "2026-11-30T11:00:00Z", "--name", "Sam",
    )  # fmt: skip
    assert (
        terminal.refused("undo", code=exits.NOT_FOUND)
        == "there is nothing to take back: no event is recorded"
    )


def test_the_opportunities_are_told_each_in_a_line(northwind: Terminal) -> None:
    told = northwind.said("opportunities")
    assert f"{NORTHWIND}\n  Northwind Analytics, Data Engineer: Write to Marcus Hale" in told
    found = northwind.answer("opportunities")["opportunities"]
    keys = "opportunity company position line is_due is_closed interviews actions"
    assert all(" ".join(one) == keys for one in found)


def test_a_journal_without_opportunities_says_how_to_begin(northwind: Terminal) -> None:
    for one in northwind.answer("opportunities")["opportunities"]:
        delete_opportunity(local_owner(), one["opportunity"], NOW)
    assert northwind.said("opportunities") == "No opportunity yet. To begin: afterview add invitation.eml\n"


def test_the_timeline_tells_what_was_and_what_will_be(northwind: Terminal) -> None:
    told = northwind.said("timeline", "north")
    assert "Ahead:\n  Friday 4 December: The date by which they said you would hear" in told
    assert "Past:\n  17:02 on Monday 23 November: You thanked Dana Ortiz by letter" in told
    answer = northwind.answer("timeline", "north")
    assert list(answer) == ["opportunity", "company", "position", "line", "ahead", "past"]
    assert " ".join(answer["past"][0]) == "day at title detail event interview action"
