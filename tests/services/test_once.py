"""A form sent twice records one event; another answer on the same page is a correction."""

from datetime import UTC, datetime

import pytest

from afterview.core.finding import NotFound
from afterview.core.journal import Event, HearBy, Heard, Rejected
from afterview.core.journal_file import read_journal
from afterview.core.outcomes import MakeEvent, with_events
from afterview.core.refusal import Refused
from afterview.records.models import Receipt, User
from afterview.records.operations import begin_journal
from afterview.records.queries import journal_of
from afterview.services.once import Recorded, Submission, change_once
from afterview.services.undo import undo_events
from journals import interview, journal, opportunity

pytestmark = pytest.mark.django_db

NOW = datetime(2027, 3, 22, 10, tzinfo=UTC)
LATER = datetime(2027, 3, 22, 11, tzinfo=UTC)
FIRST = Submission("page", "answer")


@pytest.fixture
def owner() -> User:
    user = User.objects.create_user("robin")
    two = journal(opportunity(interview()), opportunity(interview(), id="alder"))
    begin_journal(user, read_journal(two), NOW)
    return user


def record_once(
    owner: User, submission: Submission | None, opportunity: str, makes: list[MakeEvent], now: datetime
) -> Recorded:
    return change_once(owner, submission, opportunity, lambda j: with_events(j, opportunity, makes), now)


def heard(note: str | None = None) -> list[MakeEvent]:
    return [lambda id_: Heard(id=id_, at=NOW, note=note)]


def events(owner: User) -> tuple[Event, ...]:
    return journal_of(owner).opportunities[0].events


def test_the_same_sending_twice_is_answered_with_the_same_event(owner: User) -> None:
    first = record_once(owner, FIRST, "kestrel", heard(), NOW)
    assert record_once(owner, FIRST, "kestrel", heard(), LATER).events == first.events == events(owner)


def test_another_content_takes_the_place_of_the_first(owner: User) -> None:
    record_once(owner, FIRST, "kestrel", heard("a"), NOW)
    record_once(owner, Submission("page", "other"), "kestrel", heard("b"), NOW)
    assert [e.note for e in events(owner)] == ["b"]


def test_another_page_is_another_event(owner: User) -> None:
    record_once(owner, FIRST, "kestrel", heard(), NOW)
    record_once(owner, Submission("another page", "answer"), "kestrel", heard(), NOW)
    assert len(events(owner)) == 2


def test_without_a_token_nothing_is_known_of_an_earlier_sending(owner: User) -> None:
    for _ in range(2):
        record_once(owner, None, "kestrel", heard(), NOW)
    assert len(events(owner)) == 2


def test_after_an_undo_the_same_page_records_again(owner: User) -> None:
    (event,) = record_once(owner, FIRST, "kestrel", heard(), NOW).events
    undo_events(owner, "kestrel", [event.id], event.at, NOW)
    assert len(record_once(owner, FIRST, "kestrel", heard(), NOW).events) == 1


def test_a_correction_leaves_alone_what_has_the_same_id_but_is_something_else(owner: User) -> None:
    (event,) = record_once(owner, FIRST, "kestrel", heard(), NOW).events
    undo_events(owner, "kestrel", [event.id], event.at, NOW)
    (other,) = record_once(owner, None, "kestrel", [lambda id_: Rejected(id=id_, at=NOW)], NOW).events
    assert other.id == event.id
    record_once(owner, Submission("page", "other"), "kestrel", heard(), NOW)
    assert [type(e) for e in events(owner)] == [Rejected, Heard]


def test_a_page_of_one_opportunity_does_not_correct_another(owner: User) -> None:
    record_once(owner, FIRST, "kestrel", heard(), NOW)
    record_once(owner, Submission("page", "other"), "alder", heard(), NOW)
    assert [len(o.events) for o in journal_of(owner).opportunities] == [1, 1]


def test_a_receipt_keeps_nothing_of_what_was_written(owner: User) -> None:
    record_once(owner, FIRST, "kestrel", heard("they sounded tired"), NOW)
    assert "tired" not in str(Receipt.objects.get().answer)


def test_two_users_may_have_the_same_token(owner: User) -> None:
    other = User.objects.create_user("sam")
    begin_journal(other, read_journal(journal(opportunity(interview()))), NOW)
    for each in (owner, other):
        record_once(each, FIRST, "kestrel", heard(), NOW)
    assert len(events(owner)) == len(events(other)) == 1


def test_what_is_refused_leaves_no_receipt_and_no_event(owner: User) -> None:
    early = HearBy(date=datetime(2027, 3, 1, tzinfo=UTC).date())
    with pytest.raises(Refused):
        record_once(owner, FIRST, "kestrel", [lambda id_: Heard(id=id_, at=NOW, hear_by=early)], NOW)
    assert (events(owner), Receipt.objects.count()) == ((), 0)


def test_all_events_are_taken_back_or_none(owner: User) -> None:
    (event,) = record_once(owner, None, "kestrel", heard(), NOW).events
    with pytest.raises(NotFound):
        undo_events(owner, "kestrel", [event.id, "e9"], None, NOW)
    assert len(events(owner)) == 1


def test_an_event_recorded_at_another_instant_is_not_taken_back(owner: User) -> None:
    (event,) = record_once(owner, None, "kestrel", heard(), NOW).events
    with pytest.raises(NotFound):
        undo_events(owner, "kestrel", [event.id], LATER, NOW)
    assert len(events(owner)) == 1
