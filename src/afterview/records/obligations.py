"""What the background owes, taken on under a lease and settled by whoever holds it (DESIGN section 7).

At least once: a worker that dies loses its lease, and another takes the obligation on. So the effect of each
must be harmless when it happens twice, or know by itself that it has happened.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from django.db import connection, transaction
from django.db.models import Case, F, Q, QuerySet, Value, When

from afterview.records.models import Obligation, User

MOST_ATTEMPTS = 8
LOOK_AT_PLAN = "look_at_plan"
"""The kind that stands for looking at a plan again; whatever changes a journal hurries it."""
_STATE = Obligation.State


@dataclass(frozen=True, slots=True)
class Claim:
    """An obligation that a worker has taken on, until its lease ends."""

    id: int
    owner_id: int
    kind: str
    subject: str
    due_at: datetime
    attempts: int
    token: UUID


def oblige(owner: User, kind: str, subject: str, due_at: datetime) -> None:
    """Owe `kind` of `subject` at `due_at`: what is owed moves there, what was settled is owed anew."""
    anew = {"due_at": due_at, "state": _STATE.OPEN, "attempts": 0, "token": None, "trouble": None}
    Obligation.objects.update_or_create(
        owner=owner, kind=kind, subject=subject, defaults=anew | {"leased_until": None}
    )


def oblige_once(owner: User, kind: str, subject: str, due_at: datetime) -> bool:
    """Owe `kind` of `subject` unless that was ever owed; whether it is new."""
    _, is_new = Obligation.objects.get_or_create(
        owner=owner, kind=kind, subject=subject, defaults={"due_at": due_at}
    )
    return is_new


def hurry(owners: Collection[int], kind: str, now: datetime) -> None:
    """Owe at `now` what of `kind` these owners (by id) owe; where nothing is owed, nothing is.

    Whoever is at it meanwhile cannot put it off: what they looked at may have changed.
    """
    later_or_in_hands = Q(due_at__gt=now) | Q(token__isnull=False)
    owed = Obligation.objects.filter(later_or_in_hands, owner_id__in=owners, kind=kind, state=_STATE.OPEN)
    owed.update(due_at=now)


def hurry_those_beyond(kind: str, limit: datetime, now: datetime) -> None:
    """Owe at `now` what of `kind` is owed after `limit`."""
    Obligation.objects.filter(kind=kind, state=_STATE.OPEN, due_at__gt=limit).update(due_at=now)


def release(owner: User, kind: str, subject: str) -> bool:
    """Owe it no longer; False where somebody is at it, or it was not owed."""
    free = Obligation.objects.filter(
        owner=owner, kind=kind, subject=subject, state=_STATE.OPEN, leased_until=None
    )
    return free.delete()[0] > 0


def claim_due(kinds: Iterable[str], now: datetime, lease: timedelta, most: int) -> list[Claim]:
    """Take on up to `most` obligations of these kinds that are due and in nobody's hands, oldest first.

    An obligation whose lease has run out is in nobody's hands. Two workers never get the same one.
    """
    token = uuid4()
    with transaction.atomic():
        due = (
            Obligation.objects.filter(kind__in=list(kinds), state=_STATE.OPEN, due_at__lte=now)
            .exclude(leased_until__gt=now)
            .order_by("due_at", "pk")
        )
        if connection.features.has_select_for_update_skip_locked:
            due = due.select_for_update(skip_locked=True)
        taken = list(due[:most])
        for obligation in taken:
            obligation.token = token
            obligation.leased_until = now + lease
            obligation.attempts += 1
        Obligation.objects.bulk_update(taken, ["token", "leased_until", "attempts"])
    return [Claim(o.pk, o.owner_id, o.kind, o.subject, o.due_at, o.attempts, token) for o in taken]


def settle(claim: Claim) -> bool:
    """Mark a claimed obligation as done; False where its lease has gone to somebody else."""
    return _held(claim).update(state=_STATE.DONE, token=None, leased_until=None, trouble=None) == 1


def settle_all(claims: Collection[Claim]) -> None:
    """Mark claimed obligations as done, those whose lease has gone to somebody else apart."""
    for token in {claim.token for claim in claims}:
        ids = [claim.id for claim in claims if claim.token == token]
        held = Obligation.objects.filter(pk__in=ids, token=token, state=_STATE.OPEN)
        held.update(state=_STATE.DONE, token=None, leased_until=None, trouble=None)


def put_off(claim: Claim, until: datetime, trouble: str | None = None) -> bool:
    """Owe it again at `until`, or at once where it was hurried meanwhile.

    After `MOST_ATTEMPTS` with `trouble` it is given up and shown to its owner. False where the lease has gone
    to somebody else.
    """
    if trouble is not None and claim.attempts >= MOST_ATTEMPTS:
        return _held(claim).update(state=_STATE.GIVEN_UP, token=None, leased_until=None, trouble=trouble) == 1
    attempts = 0 if trouble is None else claim.attempts
    due_at = Case(When(due_at=claim.due_at, then=Value(until)), default=F("due_at"))
    freed = _held(claim).update(
        due_at=due_at, token=None, leased_until=None, trouble=trouble, attempts=attempts
    )
    return freed == 1


def free_all() -> None:
    """Let every obligation be in nobody's hands; only for who knows that nobody else is at work."""
    Obligation.objects.exclude(token=None).update(token=None, leased_until=None)


def _held(claim: Claim) -> QuerySet[Obligation]:
    return Obligation.objects.filter(pk=claim.id, token=claim.token, state=_STATE.OPEN)
