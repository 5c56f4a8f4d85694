"""How far mailboxes are read, and which messages have been seen: only those that belong to an opportunity."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction

from afterview.core.heard import Message
from afterview.records.models import MailAccount, MailboxPosition, Opportunity, SeenMessage, User

if TYPE_CHECKING:
    from django.db.models import QuerySet

State = SeenMessage.State


@dataclass(frozen=True, slots=True)
class Reached:
    """A position in a folder, as the adapter names it: UIDVALIDITY and the last UID read."""

    uid_validity: int
    last_uid: int


def watched_accounts() -> list[MailAccount]:
    """The accounts that have a mailbox and name folders to watch."""
    found = MailAccount.objects.exclude(imap_host="").select_related("owner").order_by("pk")
    return [account for account in found if account.folders]


def reached_in(account: MailAccount, folder: str) -> Reached | None:
    """How far that folder has been read; None where it never was."""
    row = MailboxPosition.objects.filter(account=account, folder=folder).first()
    return None if row is None else Reached(row.uid_validity, row.last_uid)


def keep_reached(account: MailAccount, folder: str, reached: Reached) -> None:
    """That folder has been read up to there."""
    MailboxPosition.objects.update_or_create(
        account=account,
        folder=folder,
        defaults={
            "owner_id": account.owner_id,
            "uid_validity": reached.uid_validity,
            "last_uid": reached.last_uid,
        },
    )


def fingerprint(message: Message) -> str:
    """What a message is known by: its Message-ID, where it has none its sender, date and subject."""
    date = message.date.isoformat() if message.date else ""
    identity = message.message_id or f"{message.email}\n{date}\n{message.subject}"
    return hashlib.sha256(identity.encode("utf-8", "replace")).hexdigest()


def is_seen(owner: User, message: Message) -> bool:
    """Whether that message was taken up before."""
    return SeenMessage.objects.filter(owner=owner, message_sha256=fingerprint(message)).exists()


def keep_seen(
    owner: User,
    opportunity: str | None,
    message: Message,
    judged: dict[str, object],
    state: State,
    at: datetime,
    event: str | None,
) -> None:
    """Keep that a message was taken up; `IntegrityError` where it was before."""
    row = None if opportunity is None else Opportunity.objects.get(owner=owner, key=opportunity)
    with transaction.atomic():
        SeenMessage.objects.create(
            owner=owner,
            opportunity=row,
            message_sha256=fingerprint(message),
            at=at,
            sender=message.name or message.email,
            subject=message.subject[:200],
            judged=judged,
            state=state,
            event=event,
        )


def seen_row(owner: User, id_: int) -> SeenMessage | None:
    """The owner's message of that number."""
    return SeenMessage.objects.filter(owner=owner, pk=id_).select_related("opportunity").first()


def shown_messages(owner: User, since: datetime) -> "QuerySet[SeenMessage]":
    """What is asked about, and what was applied to the journal since then, the oldest first."""
    rows = SeenMessage.objects.filter(owner=owner).select_related("opportunity")
    asked = rows.filter(state=State.ASKED)
    return (asked | rows.filter(state=State.APPLIED, at__gte=since)).order_by("at", "pk")


def move_on(seen: SeenMessage, state: State, event: str | None) -> bool:
    """What became of a message that stood as `seen` says; False where it no longer does."""
    rows = SeenMessage.objects.filter(pk=seen.pk, state=seen.state)
    return rows.update(state=state, event=event, opportunity=seen.opportunity) == 1


def forget_positions(account: MailAccount) -> None:
    """Read the folders anew that are no longer watched; the others go on from where they are."""
    MailboxPosition.objects.filter(account=account).exclude(folder__in=account.folders).delete()
