"""Revisions of what calendars were told, and how long an agenda holds."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from afterview.core.agenda import Entry
from afterview.core.calendar_entries import CANCELLED_FOR, Told, tell, told_next
from afterview.core.journal_file import read_journal
from journals import candidate, interview, journal, opportunity

NOW = datetime(2027, 3, 9, 16, tzinfo=UTC)
LATER = NOW + timedelta(hours=2)
UID = UUID(int=7)


def entry(action: str = "decide:kestrel", summary: str = "Decide about Kestrel Rail") -> Entry:
    return Entry(
        action=action,
        summary=summary,
        when="By 15:00.",
        why="They made an offer.",
        starts=date(2027, 3, 10),
        ends=date(2027, 3, 11),
    )


def known(*entries: Entry, now: datetime = NOW) -> dict[str, Told]:
    return {t.entry.action: t for t in told_next({}, entries, now, lambda: UID)}


def test_what_is_new_begins_at_nought() -> None:
    (told,) = told_next({}, [entry()], NOW + timedelta(microseconds=3), lambda: UID)
    assert told == Told(uid=UID, sequence=0, changed=NOW, entry=entry())


def test_what_is_the_same_stays_as_it_was() -> None:
    before = known(entry())
    assert told_next(before, [entry()], LATER, lambda: UID) == tuple(before.values())


def test_what_has_changed_is_a_further_revision_of_the_same() -> None:
    changed = replace(entry(), when="By 16:00.")
    (told,) = told_next(known(entry()), [changed], LATER, lambda: UUID(int=8))
    assert told == Told(uid=UID, sequence=1, changed=LATER, entry=changed)


def test_what_is_gone_is_cancelled_once() -> None:
    (gone,) = told_next(known(entry()), [], LATER, lambda: UID)
    assert gone == Told(uid=UID, sequence=1, changed=LATER, entry=entry(), cancelled=LATER)
    assert told_next({"decide:kestrel": gone}, [], LATER + timedelta(days=1), lambda: UID) == (gone,)


def test_what_comes_back_is_a_further_revision_and_no_longer_cancelled() -> None:
    (gone,) = told_next(known(entry()), [], LATER, lambda: UID)
    (back,) = told_next({"decide:kestrel": gone}, [entry()], LATER, lambda: UID)
    assert (back.uid, back.sequence, back.cancelled) == (UID, 2, None)


def test_what_is_cancelled_is_shown_for_thirty_days() -> None:
    (gone,) = told_next(known(entry()), [], LATER, lambda: UID)
    assert gone.is_shown(LATER + CANCELLED_FOR - timedelta(seconds=1))
    assert not gone.is_shown(LATER + CANCELLED_FOR)
    assert known(entry())["decide:kestrel"].is_shown(LATER + timedelta(days=99))


@given(st.lists(st.sampled_from(["none", "first", "second"]), max_size=12))
def test_the_number_of_a_revision_never_falls(history: list[str]) -> None:
    told: dict[str, Told] = {}
    number = -1
    for step, summary in enumerate(history):
        entries = [] if summary == "none" else [entry(summary=summary)]
        told |= {t.entry.action: t for t in told_next(told, entries, NOW + timedelta(days=step), lambda: UID)}
        after = told["decide:kestrel"].sequence if told else -1
        assert number <= after <= number + 1
        number = after


def until(value: dict[str, object], now: datetime) -> datetime:
    return tell(read_journal(value), {}, now, lambda: UID).holds_until


def test_calendars_are_told_of_the_plan() -> None:
    telling = tell(read_journal(journal(opportunity(interview()))), {}, NOW, lambda: UID)
    assert "thank_you:kestrel:first:Priya Nair" in {t.entry.action for t in telling.told}


def test_an_agenda_without_anything_in_it_holds_for_a_day() -> None:
    assert until(journal(), NOW) == NOW + timedelta(days=1)


def test_an_agenda_changes_when_the_plan_does() -> None:
    assert until(journal(opportunity(interview())), NOW - timedelta(hours=1, minutes=30)) == datetime(
        2027, 3, 9, 15, tzinfo=UTC
    )


def test_an_agenda_changes_at_midnight_on_the_candidates_clock() -> None:
    away = journal(opportunity(interview()), candidate=candidate(time_zone="America/New_York"))
    # 22:00 in New York, where the days are now four hours behind.
    assert until(away, datetime(2027, 3, 15, 2, tzinfo=UTC)) == datetime(2027, 3, 15, 4, tzinfo=UTC)


def test_an_agenda_changes_when_the_half_hour_for_a_call_is_over() -> None:
    asked = journal(opportunity(interview(hear_by={"date": "2027-03-12"})))
    assert until(asked, datetime(2027, 3, 15, 9, 10, tzinfo=UTC)) == datetime(2027, 3, 15, 9, 30, tzinfo=UTC)
