"""The reminders made for each owner, and how they want them."""

from collections.abc import Callable, Collection, Iterable
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from django.db import transaction

from afterview.core.reminders import Message, Quiet, Told
from afterview.records.models import Reminder, ReminderSettings, User
from afterview.records.obligations import Claim, hurry, oblige, release, settle_all

REMIND = "remind"
"""The kind of obligation that stands for delivering a reminder; its subject is the reminder's key."""
_KEPT_FOR = timedelta(days=120)


def settings_of(owner: User) -> ReminderSettings:
    """How the owner wants reminders; by no way at all where they never said."""
    usual = Quiet()
    unsaid = ReminderSettings(owner=owner, quiet_from=usual.since, quiet_until=usual.until)
    return ReminderSettings.objects.filter(owner=owner).first() or unsaid


def quiet_of(settings: ReminderSettings) -> Quiet:
    """The hours in which none comes."""
    return Quiet(settings.quiet_from, settings.quiet_until)


def told_to(owner: User) -> list[Told]:
    """The reminders that are over, whatever the clock says; what went out by no way has told nothing."""
    over = Reminder.objects.filter(owner=owner).exclude(by=[], delivered=None)
    return [Told(row.key, row.due_at, row.told if row.by else ()) for row in over]


def next_of(owner: User) -> Reminder | None:
    """The reminder that lies ready to come next; None where none does."""
    return Reminder.objects.filter(owner=owner, delivered=None, by=[]).order_by("due_at").first()


def plan_message(owner: User, message: Message | None, made_of: str, now: datetime) -> None:
    """Let `message`, made of that version of the journal, be the owner's next reminder.

    Those made before go, except what somebody is delivering, and what is the same and still to be tried: that
    keeps its name and counts its attempts. Those of long ago are forgotten.
    """
    with transaction.atomic():
        Reminder.objects.filter(owner=owner, due_at__lt=now - _KEPT_FOR).delete()
        waiting = list(Reminder.objects.filter(owner=owner, delivered=None, by=[]))
        for row in waiting:
            if message and _is_same(row, message, now):
                Reminder.objects.filter(pk=row.pk).update(made_of=made_of)
            elif release(owner, REMIND, row.key):
                row.delete()
        if message is None or Reminder.objects.filter(owner=owner, key=message.key).exists():
            return
        Reminder.objects.create(
            owner=owner,
            key=message.key,
            uid=uuid4(),
            due_at=message.at,
            text=message.text,
            told=list(message.actions),
            made_of=made_of,
        )
        oblige(owner, REMIND, message.key, message.at)


def _is_same(row: Reminder, message: Message, now: datetime) -> bool:
    in_time = row.due_at == message.at or row.due_at <= now
    return in_time and row.key == message.key and row.text == message.text


def reminders_of(claims: Iterable[Claim]) -> dict[tuple[int, str], Reminder]:
    """The reminders that claims stand for, by owner and key, with their owner and profile."""
    claims = list(claims)
    rows = Reminder.objects.select_related("owner__profile").filter(
        owner_id__in={c.owner_id for c in claims}, key__in={c.subject for c in claims}
    )
    return {(row.owner_id, row.key): row for row in rows}


def all_settings(owners: Collection[int]) -> dict[int, ReminderSettings]:
    """How these owners (by id) want reminders."""
    return {s.owner_id: s for s in ReminderSettings.objects.filter(owner_id__in=owners)}


def note_delivered(rows: Collection[Reminder]) -> None:
    """Keep that these went out, when and by which ways."""
    Reminder.objects.bulk_update(rows, ["by", "delivered"])


def settle_delivered(rows: Collection[Reminder], claims: Collection[Claim], kind: str, now: datetime) -> None:
    """Settle what reminders were owed by, and hurry `kind` of the owners of those that went out."""
    with transaction.atomic():
        settle_all(claims)
        hurry({row.owner_id for row in rows}, kind, now)


def keep_ways(uid: UUID, ways: Collection[str]) -> None:
    """Keep by which ways a reminder has gone out so far."""
    Reminder.objects.filter(uid=uid).update(by=list(ways))


def drop(row: Reminder) -> None:
    """Forget a reminder that did not go out."""
    row.delete()


def say_trouble(owner_id: int, trouble: str | None) -> None:
    """Keep why the last reminder did not go out by some way, None where all is well."""
    ReminderSettings.objects.filter(owner_id=owner_id).update(trouble=trouble)


Change = Callable[[ReminderSettings], None]


def change_settings(owner: User, change: Change) -> ReminderSettings:
    """Keep what `change` makes of how the owner wants reminders."""
    with transaction.atomic():
        settings = settings_of(owner)
        change(settings)
        settings.trouble = None
        settings.save()
    return settings
