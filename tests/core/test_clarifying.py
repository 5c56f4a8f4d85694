"""What was said unclearly."""

from datetime import UTC, datetime

import pytest

from afterview.core.clarifying import with_resolved, with_unclear, without_unclear
from afterview.core.finding import NotFound
from afterview.core.journal import Interview
from afterview.core.journal_file import read_journal
from journals import interview, journal, opportunity

AFTER = datetime(2027, 3, 10, 9, tzinfo=UTC)


def met() -> Interview:
    points = [{"id": "c1", "text": "the budget"}, {"id": "c3", "text": "the year"}]
    return read_journal(journal(opportunity(interview(clarifications=points)))).opportunities[0].interviews[0]


def points(interview: Interview) -> list[tuple[str, str]]:
    return [(c.id, c.text) for c in interview.clarifications]


def test_a_point_gets_an_id_that_is_free() -> None:
    assert points(with_unclear(met(), "who led"))[-1] == ("c4", "who led")


def test_a_point_that_stands_open_is_not_added_again() -> None:
    assert with_unclear(met(), "the budget") == met()


def test_a_point_that_was_put_right_may_come_up_again() -> None:
    settled = with_resolved(met(), "c1", AFTER)
    assert len(with_unclear(settled, "the budget").clarifications) == 3


def test_a_point_is_put_right_and_opened_again() -> None:
    settled = with_resolved(met(), "c1", AFTER)
    assert [c.resolved for c in settled.clarifications] == [AFTER, None]
    assert with_resolved(settled, "c1", None) == met()


def test_a_point_that_there_is_not_cannot_be_put_right() -> None:
    with pytest.raises(NotFound):
        with_resolved(met(), "c2", AFTER)


def test_a_point_is_taken_out() -> None:
    assert points(without_unclear(met(), "c1")) == [("c3", "the year")]
