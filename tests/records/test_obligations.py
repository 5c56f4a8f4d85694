"""What the background owes: leases, tokens and what they keep apart (DESIGN section 7)."""

from datetime import UTC, datetime, timedelta

import pytest

from afterview.records.models import Obligation, User
from afterview.records.obligations import (
    MOST_ATTEMPTS,
    Claim,
    claim_due,
    hurry,
    hurry_those_beyond,
    oblige,
    oblige_once,
    put_off,
    release,
    settle,
    settle_all,
)

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
LEASE = timedelta(minutes=5)


@pytest.fixture
def robin() -> User:
    return User.objects.create_user("robin")


def claimed(now: datetime = NOW, most: int = 10) -> list[Claim]:
    return claim_due(["remind"], now, LEASE, most)


def test_what_is_due_is_claimed_oldest_first(robin: User) -> None:
    oblige(robin, "remind", "b", NOW - timedelta(hours=1))
    oblige(robin, "remind", "a", NOW - timedelta(hours=2))
    oblige(robin, "remind", "later", NOW + timedelta(seconds=1))
    oblige(robin, "send_letter", "c", NOW)
    assert [c.subject for c in claimed()] == ["a", "b"]


def test_what_one_has_claimed_no_other_gets_until_the_lease_ends(robin: User) -> None:
    oblige(robin, "remind", "a", NOW)
    (first,) = claimed()
    assert claimed(NOW + LEASE - timedelta(seconds=1)) == []
    (second,) = claimed(NOW + LEASE)
    assert (first.attempts, second.attempts) == (1, 2)


def test_whose_lease_has_gone_can_no_longer_settle(robin: User) -> None:
    oblige(robin, "remind", "a", NOW)
    (late,) = claimed()
    (holder,) = claimed(NOW + LEASE)
    assert not settle(late)
    assert not put_off(late, NOW)
    assert settle(holder)
    assert not settle(holder)


def test_what_is_settled_is_not_claimed_again(robin: User) -> None:
    oblige(robin, "remind", "a", NOW)
    settle(claimed()[0])
    assert claimed(NOW + timedelta(days=1)) == []


def test_what_was_settled_can_be_owed_anew(robin: User) -> None:
    oblige(robin, "remind", "a", NOW)
    settle(claimed()[0])
    oblige(robin, "remind", "a", NOW)
    assert [c.attempts for c in claimed()] == [1]


def test_what_is_owed_once_is_never_owed_again(robin: User) -> None:
    assert oblige_once(robin, "remind", "a", NOW)
    settle(claimed()[0])
    assert not oblige_once(robin, "remind", "a", NOW)
    assert claimed() == []


def test_trouble_puts_off_and_at_last_gives_up(robin: User) -> None:
    oblige(robin, "remind", "a", NOW)
    for number in range(MOST_ATTEMPTS):
        (claim,) = claimed(NOW + timedelta(hours=number))
        assert put_off(claim, NOW + timedelta(hours=number), "the server does not answer")
    assert claimed(NOW + timedelta(days=9)) == []
    kept = Obligation.objects.get()
    assert (kept.state, kept.trouble) == ("given_up", "the server does not answer")


def test_putting_off_without_trouble_counts_as_no_attempt(robin: User) -> None:
    oblige(robin, "remind", "a", NOW)
    for number in range(MOST_ATTEMPTS + 1):
        (claim,) = claimed(NOW + timedelta(hours=number))
        put_off(claim, NOW + timedelta(hours=number + 1))
    assert Obligation.objects.get().state == "open"


def test_what_nobody_is_at_can_be_released(robin: User) -> None:
    oblige(robin, "remind", "a", NOW)
    assert release(robin, "remind", "a")
    assert not release(robin, "remind", "a")


def test_what_somebody_is_at_cannot_be_released(robin: User) -> None:
    oblige(robin, "remind", "a", NOW)
    claimed()
    assert not release(robin, "remind", "a")


def test_no_more_are_claimed_than_asked_for(robin: User) -> None:
    for subject in "abc":
        oblige(robin, "remind", subject, NOW)
    assert len(claimed(most=2)) == 2
    assert len(claimed(most=2)) == 1


def test_what_is_owed_later_can_be_hurried_and_what_is_not_owed_is_not_owed_by_that(robin: User) -> None:
    kim = User.objects.create_user("kim")
    oblige(robin, "remind", "a", NOW + timedelta(days=1))
    hurry([robin.pk, kim.pk], "remind", NOW)
    assert [(c.owner_id, c.due_at) for c in claimed()] == [(robin.pk, NOW)]


def test_what_was_hurried_while_somebody_was_at_it_cannot_be_put_off(robin: User) -> None:
    oblige(robin, "remind", "a", NOW)
    (claim,) = claimed(NOW + timedelta(minutes=1))
    hurried = NOW + timedelta(minutes=2)
    hurry([robin.pk], "remind", hurried)
    assert put_off(claim, NOW + timedelta(days=1))
    assert [c.due_at for c in claimed(hurried)] == [hurried]


def test_many_are_settled_at_once_except_those_that_others_hold(robin: User) -> None:
    for subject in "abc":
        oblige(robin, "remind", subject, NOW)
    late = claimed(most=1)
    held = claimed(most=1)
    (again, last) = claimed(NOW + LEASE)[:2]
    settle_all([*late, *held, last])
    states = dict(Obligation.objects.values_list("subject", "state"))
    assert again.subject == late[0].subject
    assert list(states.values()).count("done") == 1


def test_what_is_owed_later_than_it_can_be_is_hurried(robin: User) -> None:
    oblige(robin, "remind", "far", NOW + timedelta(days=3))
    oblige(robin, "remind", "near", NOW + timedelta(hours=3))
    hurry_those_beyond("remind", NOW + timedelta(days=1), NOW)
    assert [c.subject for c in claimed()] == ["far"]
