"""When the plan next changes by itself (DESIGN section 2)."""

from datetime import UTC, datetime, timedelta

from hypothesis import given

from afterview.core.journal_file import read_journal
from afterview.core.plan import plan
from afterview.core.plan.changes import next_changes
from journals import interview, journal, journals, opportunity


def changes(value: dict[str, object], now: datetime) -> dict[str, datetime | None]:
    read = read_journal(value)
    return next_changes(read, plan(read, now), now)


def test_before_an_interview_it_changes_when_the_interview_starts() -> None:
    held = interview(starts="2026-11-25T10:00:00+00:00", ends="2026-11-25T11:00:00+00:00")
    now = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
    (change,) = changes(journal(opportunity(held)), now).values()
    assert change == datetime(2026, 11, 25, 10, tzinfo=UTC)


def test_with_nothing_ahead_it_never_changes() -> None:
    assert changes(journal(opportunity(id="quiet")), datetime(2026, 11, 24, tzinfo=UTC)) == {"quiet": None}


def test_an_offer_ahead_counts_for_every_opportunity() -> None:
    offered = opportunity(id="a", offer={"received": "2026-12-01T10:00:00+00:00"})
    found = changes(journal(offered, opportunity(id="b")), datetime(2026, 11, 24, tzinfo=UTC))
    assert set(found.values()) == {datetime(2026, 12, 1, 10, tzinfo=UTC)}


@given(journals())
def test_until_then_the_plan_reads_the_same(drawn: tuple[dict[str, object], datetime]) -> None:
    value, now = drawn
    read = read_journal(value)
    before = plan(read, now)
    upcoming = [c for c in next_changes(read, before, now).values() if c is not None]
    just_before = min(upcoming, default=now + timedelta(days=3650)) - timedelta(microseconds=1)
    assert [(a.id, a.state, a.opens, a.due) for a in plan(read, max(now, just_before))] == [
        (a.id, a.state, a.opens, a.due) for a in before
    ]
