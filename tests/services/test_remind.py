"""Reminders made ahead and delivered when due, over real rows; the way they go is a fake, and called so."""

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta

import pytest

from afterview.core.journal import Withdrawn
from afterview.core.journal_file import read_journal
from afterview.records.models import Obligation, Reminder, ReminderSettings, User
from afterview.records.obligations import LOOK_AT_PLAN, claim_due
from afterview.records.reminders import REMIND, change_settings, settings_of
from afterview.services.example_search import add_example_search
from afterview.services.obligated import Later
from afterview.services.record_event import record_event
from afterview.services.remind import (
    catch_up,
    deliver,
    look_at_plan,
    plan_reminder,
    preview,
    remind_due,
    want_reminders,
)
from afterview.services.reminder_ways import NotDelivered, Post, Way
from journals import interview, journal, opportunity
from web.people import user_with

pytestmark = pytest.mark.django_db
# Tuesday; the interview ended at 15:00, the thank-you is due by 15:00 on Wednesday.
NOW = datetime(2027, 3, 9, 16, tzinfo=UTC)
LEASE = timedelta(minutes=10)
reminded = pytest.mark.usefixtures("robin")
KESTREL = read_journal(journal(opportunity(interview())))


class FakeWay:
    """A way that keeps what it was given, and fails as often as it is told to."""

    def __init__(self, name: str = "fake", *failures: NotDelivered) -> None:
        self.name = name
        self.posts: list[Post] = []
        self._failures = list(failures)

    def deliver(self, post: Post, now: datetime) -> None:  # noqa: ARG002 -- the way's signature
        if self._failures:
            raise self._failures.pop(0)
        self.posts.append(post)

    def __call__(self, owner: User, settings: ReminderSettings) -> Iterable[Way]:  # noqa: ARG002 -- as above
        return [self]


@pytest.fixture
def way() -> FakeWay:
    return FakeWay()


@pytest.fixture
def robin() -> User:
    user = user_with(KESTREL, NOW)
    change_settings(user, wants_mail)
    want_reminders(user, NOW)
    return user


def wants_mail(settings: ReminderSettings) -> None:
    settings.mail = True


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2027, 3, day, hour, minute, tzinfo=UTC)


def worked(now: datetime, *ways: FakeWay) -> None:
    """What a worker does that looks at `now`, until nothing is due."""
    catch_up(now)
    for _ in range(5):
        for claim in claim_due([LOOK_AT_PLAN], now, LEASE, 10):
            later = look_at_plan(claim, now)
            assert later is not None
            Obligation.objects.filter(pk=claim.id).update(due_at=later.until, token=None, leased_until=None)
        remind_due(now, lambda _owner, _settings: ways)


def test_what_is_to_be_done_is_told_and_only_once(robin: User, way: FakeWay) -> None:
    for minute in range(0, 50, 10):
        worked(NOW + timedelta(minutes=minute), way)
    assert len(way.posts) == 1
    assert way.posts[0].line.startswith("Today: ")
    assert Reminder.objects.get(owner=robin, key="day 2027-03-09").by == ["fake"]


@reminded
def test_the_next_one_lies_ready_before_it_is_due(way: FakeWay) -> None:
    worked(NOW, way)
    ahead = Reminder.objects.get(delivered=None)
    assert ahead.key == "day 2027-03-10"
    assert at(10, 8) <= ahead.due_at < at(10, 8, 10)
    worked(at(10, 8, 10), way)
    assert len(way.posts) == 2


def test_reminders_of_one_hour_are_spread_over_minutes() -> None:
    for name in ("robin", "kim", "sam"):
        user = user_with(KESTREL, NOW, name)
        change_settings(user, wants_mail)
        plan_reminder(user, at(9, 22))
    due = set(Reminder.objects.values_list("due_at", flat=True))
    assert len(due) == 3
    assert max(due) - min(due) < timedelta(minutes=10)


@reminded
def test_a_machine_that_slept_for_days_tells_once(way: FakeWay) -> None:
    worked(NOW, way)
    worked(at(17, 10), way)
    assert len(way.posts) == 2
    assert Reminder.objects.filter(delivered__isnull=False).order_by("pk").last() == Reminder.objects.get(
        key="day 2027-03-17"
    )


@reminded
def test_a_machine_that_slept_into_the_night_tells_in_the_morning(way: FakeWay) -> None:
    worked(NOW, way)
    worked(at(10, 23), way)
    assert len(way.posts) == 1
    worked(at(11, 8, 10), way)
    assert len(way.posts) == 2


@reminded
def test_a_clock_that_goes_back_repeats_nothing(way: FakeWay) -> None:
    worked(NOW, way)
    worked(at(10, 8, 10), way)
    for hour in (6, 7, 8, 9):
        worked(at(10, hour), way)
    assert len(way.posts) == 2


def test_a_clock_that_was_ahead_by_a_year_does_not_silence_it(robin: User, way: FakeWay) -> None:
    plan_reminder(robin, NOW + timedelta(days=365))
    worked(NOW + timedelta(days=365), way)
    told = len(way.posts)
    worked(NOW, way)
    assert len(way.posts) == told + 1


def test_what_is_recorded_meanwhile_is_what_is_told(robin: User, way: FakeWay) -> None:
    worked(NOW, way)
    record_event(robin, "kestrel", lambda id_: Withdrawn(id=id_, at=at(9, 18)), at(9, 18))
    worked(at(10, 8, 10), way)
    assert len(way.posts) == 1


def test_a_reminder_made_of_an_older_journal_is_made_anew(robin: User, way: FakeWay) -> None:
    plan_reminder(robin, NOW)
    before = Reminder.objects.get().uid
    record_event(robin, "kestrel", lambda id_: Withdrawn(id=id_, at=NOW), NOW)
    (claim,) = claim_due([REMIND], NOW, LEASE, 5)
    deliver([claim], NOW, way)
    assert way.posts == []
    assert not Reminder.objects.filter(uid=before).exists()


def test_a_failed_delivery_is_tried_again_under_the_same_name(robin: User) -> None:
    way = FakeWay("fake", NotDelivered("the server does not answer", temporary=True))
    worked(NOW, way)
    assert way.posts == []
    uid = Reminder.objects.get(owner=robin).uid
    worked(NOW + timedelta(minutes=1), way)
    assert [post.uid for post in way.posts] == [uid]


@reminded
def test_what_went_out_by_one_way_does_not_go_out_by_it_again(way: FakeWay) -> None:
    failing = FakeWay("other", NotDelivered("the server does not answer", temporary=True))
    worked(NOW, way, failing)
    worked(NOW + timedelta(minutes=1), way, failing)
    assert (len(way.posts), len(failing.posts)) == (1, 1)
    assert sorted(Reminder.objects.get(key="day 2027-03-09").by) == ["fake", "other"]


def test_a_delivery_that_nobody_noted_is_delivered_again_to_be_shown_once(robin: User, way: FakeWay) -> None:
    plan_reminder(robin, NOW)
    (claim,) = claim_due([REMIND], NOW, LEASE, 5)
    way.deliver(Post(Reminder.objects.get().uid, "Today: …"), NOW)
    del claim
    worked(NOW + LEASE, way)
    assert len({post.uid for post in way.posts}) == 1
    assert len(way.posts) == 2


def test_a_lasting_failure_is_said_and_the_next_day_goes_on(robin: User, way: FakeWay) -> None:
    failing = FakeWay("fake", *(NotDelivered("the password is wrong", temporary=False) for _ in range(9)))
    worked(NOW, failing)
    assert settings_of(robin).trouble == "the password is wrong"
    worked(at(10, 8, 10), way)
    assert len(way.posts) == 1
    assert settings_of(robin).trouble is None


def test_a_failure_that_goes_on_is_given_up_after_a_few_hours(robin: User) -> None:
    way = FakeWay("fake", *(NotDelivered("no network", temporary=True) for _ in range(99)))
    for minutes in range(0, 295, 5):
        worked(at(9, 15, 30) + timedelta(minutes=minutes), way)
    assert settings_of(robin).trouble == "no network"


def test_without_a_way_nothing_is_made(way: FakeWay) -> None:
    user = user_with(KESTREL, NOW)
    want_reminders(user, NOW)
    worked(NOW, way)
    assert not Reminder.objects.exists()


def test_before_the_first_journal_there_is_nothing_to_remind_of(way: FakeWay) -> None:
    user = User.objects.create_user("kim")
    change_settings(user, wants_mail)
    want_reminders(user, NOW)
    worked(NOW, way)
    assert way.posts == []


def test_nobody_is_reminded_of_the_example_search() -> None:
    user = User.objects.create_user("kim")
    add_example_search(user, NOW)
    change_settings(user, wants_mail)
    assert preview(user, NOW).message is None


def test_a_preview_keeps_and_delivers_nothing(robin: User) -> None:
    shown = preview(robin, NOW)
    assert shown.message is not None
    assert shown.message.text.startswith("Today: ")
    assert not Reminder.objects.exists()


def test_other_quiet_hours_hold_from_the_next_look_on(robin: User, way: FakeWay) -> None:
    def late(settings: ReminderSettings) -> None:
        settings.quiet_until = time(11)

    change_settings(robin, late)
    worked(NOW, way)
    worked(at(10, 10), way)
    assert len(way.posts) == 1
    worked(at(10, 11, 10), way)
    assert len(way.posts) == 2


@reminded
def test_the_plan_is_looked_at_again_when_it_changes() -> None:
    (claim,) = claim_due([LOOK_AT_PLAN], NOW, LEASE, 1)
    later = look_at_plan(claim, NOW)
    assert isinstance(later, Later)
    assert NOW < later.until <= NOW + timedelta(days=1)
