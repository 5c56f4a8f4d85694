"""By which ways a reminder reaches the candidate: mail to oneself, and what apprise knows."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from afterview.adapters import notification
from afterview.adapters.mail_compose import Mail, compose, mailbox
from afterview.adapters.mail_connection import ServerRefused
from afterview.adapters.smtp_account import Envelope, Patience, Refused, Unknown, send
from afterview.core.refusal import Refused as InputRefused
from afterview.records.models import MailAccount, ReminderSettings, User
from afterview.records.secret_names import notify_secret
from afterview.services.open_mail import account_of, secrets, smtp_account

# A reminder that comes late is worth little: a server gets less time than for a letter.
_PATIENCE = Patience(15.0, 15.0)


@dataclass(frozen=True, slots=True)
class Post:
    """A reminder on its way; `uid` is the same whenever it goes out, so that it is shown once."""

    uid: UUID
    text: str

    @property
    def line(self) -> str:
        """The main thing, in one line."""
        return self.text.splitlines()[0]


class NotDelivered(Exception):  # noqa: N818 -- what it says
    """A reminder that did not go out; `temporary`: it may later."""

    def __init__(self, reason: str, *, temporary: bool) -> None:
        super().__init__(reason)
        self.reason = reason
        self.temporary = temporary


class Way(Protocol):
    """One way to the candidate."""

    name: str

    def deliver(self, post: Post, now: datetime) -> None:
        """Deliver it; `NotDelivered` where that fails."""


class MailWay:
    """A mail to oneself by one's own account. Its Message-ID follows from the reminder's uid."""

    name = "mail"

    def __init__(self, account: MailAccount) -> None:
        self._account = account

    def deliver(self, post: Post, now: datetime) -> None:
        """As `Way`. Where nobody knows whether it was taken, it goes again, to be shown once."""
        try:
            own = mailbox("address", self._account.name, self._account.address)
            domain = own.address.rpartition("@")[2]
            content = compose(Mail(own, own, post.line, post.text, now, f"<reminder-{post.uid}@{domain}>"))
            server = smtp_account(self._account, now)
            outcome = send(content, Envelope(own.address, (own.address,)), server, _PATIENCE)
        except InputRefused as refused:
            raise NotDelivered(str(refused), temporary=False) from None
        except ServerRefused as refused:
            raise NotDelivered(refused.reason, temporary=refused.temporary) from None
        if isinstance(outcome, Refused):
            raise NotDelivered(outcome.reason, temporary=outcome.temporary)
        if isinstance(outcome, Unknown):
            raise NotDelivered(outcome.reason, temporary=True)


class NotifyWay:
    """The addresses that the candidate named for apprise."""

    name = "notify"

    def __init__(self, addresses: tuple[str, ...]) -> None:
        self._addresses = addresses

    def deliver(self, post: Post, now: datetime) -> None:  # noqa: ARG002 -- the way's signature
        """As `Way`."""
        try:
            notification.notify(self._addresses, post.line, post.text)
        except notification.NotNotified as failed:
            raise NotDelivered(failed.reason, temporary=failed.temporary) from None


def ways_of(owner: User, settings: ReminderSettings) -> list[Way]:
    """The ways that the owner has chosen and that there are."""
    return list(_ways(owner, settings))


def _ways(owner: User, settings: ReminderSettings) -> Iterator[Way]:
    account = account_of(owner) if settings.mail else None
    if account is not None and account.smtp_host:
        yield MailWay(account)
    addresses = notify_addresses(owner) if settings.notify else ()
    if addresses:
        yield NotifyWay(addresses)


def notify_addresses(owner: User) -> tuple[str, ...]:
    """The owner's addresses for apprise; they hold tokens and are kept with the secrets."""
    return tuple((secrets().get(notify_secret(owner)) or "").split())


def keep_notify_addresses(owner: User, addresses: tuple[str, ...]) -> None:
    """Keep these addresses in place of any before. `Refused` for one that apprise does not know."""
    if not addresses:
        secrets().forget(notify_secret(owner))
        return
    notification.check(addresses)
    secrets().keep(notify_secret(owner), "\n".join(addresses))
