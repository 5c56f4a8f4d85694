"""Choosing how reminders come, and trying it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import uuid4

from afterview.records.models import ReminderSettings, User
from afterview.records.reminders import change_settings, next_of, settings_of
from afterview.services.open_mail import account_of
from afterview.services.remind import plan_reminder, want_reminders
from afterview.services.reminder_ways import Post, keep_notify_addresses, notify_addresses, ways_of

_SAMPLE = "Today: nothing is to be done.\nThis is how a reminder from Afterview arrives."


class NoWay(Exception):  # noqa: N818 -- what it says
    """A way was chosen that there is not yet; `way` names it, `reason` says what to do."""

    def __init__(self, way: Literal["mail", "addresses"], reason: str) -> None:
        super().__init__(reason)
        self.way = way
        self.reason = reason


@dataclass(frozen=True, slots=True)
class How:
    """How an owner's reminders come.

    `has_mail` says that there is an account to send by, `addresses` how many addresses for notifications are
    kept. `comes` is when the next one comes, None where none is made; `text` is what it says, else a sample.
    """

    settings: ReminderSettings
    has_mail: bool
    addresses: int
    comes: datetime | None
    text: str


def how_reminders_come(owner: User) -> How:
    """The owner's choices, and the reminder that lies ready."""
    ready = next_of(owner)
    return How(
        settings=settings_of(owner),
        has_mail=_has_mail(owner),
        addresses=len(notify_addresses(owner)),
        comes=ready.due_at if ready else None,
        text=ready.text if ready else _SAMPLE,
    )


def choose_reminders(
    owner: User, change: Callable[[ReminderSettings], None], addresses: tuple[str, ...], now: datetime
) -> None:
    """Keep what `change` makes of the owner's choices; `addresses`, if any, in place of those kept.

    `NoWay` where a way is chosen that has no account or address, `Refused` for what is no address; then
    nothing is kept.
    """
    wanted = settings_of(owner)
    change(wanted)
    if wanted.mail and not _has_mail(owner):
        raise NoWay("mail", "Set up a mail account to send by first.")
    if wanted.notify and not (addresses or notify_addresses(owner)):
        raise NoWay("addresses", "Write at least one address.")
    if addresses:
        keep_notify_addresses(owner, addresses)
    elif not wanted.notify:
        keep_notify_addresses(owner, ())
    change_settings(owner, change)
    plan_reminder(owner, now)
    want_reminders(owner, now)


def try_reminder(owner: User, now: datetime) -> int:
    """Send what the next reminder says by each chosen way; how many there are. `NotDelivered` as it comes."""
    ways = ways_of(owner, settings_of(owner))
    post = Post(uuid4(), how_reminders_come(owner).text)
    for way in ways:
        way.deliver(post, now)
    return len(ways)


def _has_mail(owner: User) -> bool:
    account = account_of(owner)
    return account is not None and bool(account.smtp_host)
