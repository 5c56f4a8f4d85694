"""Small steps from one journal to the next."""

from datetime import UTC, datetime

import pytest

from afterview.core.changes import (
    event_id,
    free_id,
    with_event,
    with_interview,
    without_event,
    without_opportunity,
)
from afterview.core.consistency import check_consistency
from afterview.core.finding import NotFound, find_event
from afterview.core.journal import Interview, Rejected
from afterview.core.journal_file import read_journal
from afterview.core.shape import Id
from journals import full_journal, journal, opportunity

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
FULL = read_journal(full_journal())
FIRST = FULL.opportunities[0]


def test_an_event_is_added_as_the_last_of_its_opportunity_and_nothing_else_changes() -> None:
    event = Rejected(id=event_id(FIRST), at=NOW)
    changed = with_event(FULL, FIRST.id, event)
    assert changed.opportunities[0].events == (*FIRST.events, event)
    assert changed.opportunities[1:] == FULL.opportunities[1:]


def test_an_event_taken_back_leaves_the_journal_as_it_was() -> None:
    event = Rejected(id=event_id(FIRST), at=NOW)
    assert without_event(with_event(FULL, FIRST.id, event), FIRST.id, event.id) == FULL


def test_an_interview_is_changed_where_it_stands() -> None:
    interview = FIRST.interviews[0]

    def by_telephone(found: Interview) -> Interview:
        assert found == interview
        return Interview(id=found.id, starts=found.starts, ends=found.ends, format="phone")

    changed = with_interview(FULL, FIRST.id, interview.id, by_telephone).opportunities[0]
    assert [i.format for i in changed.interviews if i.id == interview.id] == ["phone"]
    assert [i for i in changed.interviews if i.id != interview.id] == list(FIRST.interviews[1:])


def test_an_opportunity_is_taken_out() -> None:
    assert without_opportunity(FULL, FIRST.id).opportunities == FULL.opportunities[1:]


def test_a_decision_keeps_the_alternative_whose_opportunity_is_taken_out() -> None:
    left = without_opportunity(FULL, FIRST.id)
    check_consistency(left)
    assert left.decision is not None
    assert FULL.decision is not None
    assert [a.opportunity for a in left.decision.alternatives] == [None, None]
    assert [a.name for a in left.decision.alternatives] == [a.name for a in FULL.decision.alternatives]


def test_without_a_decision_an_opportunity_is_taken_out_all_the_same() -> None:
    assert without_opportunity(read_journal(journal(opportunity(id="a"))), "a").opportunities == ()


def test_what_is_not_there_is_not_found() -> None:
    empty = read_journal(journal(opportunity()))
    with pytest.raises(NotFound, match=r"there is no event .e9. of .*; there is: none"):
        find_event(empty.opportunities[0], "e9")


def test_a_found_event_is_the_one_of_that_id() -> None:
    assert find_event(FIRST, FIRST.events[-1].id) is FIRST.events[-1]


@pytest.mark.parametrize(
    ("taken", "free"), [((), "e1"), (("e1",), "e2"), (("e2",), "e3"), (("e1", "e3"), "e4"), (("x",), "e2")]
)
def test_a_free_id_is_none_of_the_taken(taken: tuple[str, ...], free: str) -> None:
    assert free_id("e", taken) == Id(free)
