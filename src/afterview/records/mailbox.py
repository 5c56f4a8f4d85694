"""How far mailboxes are read, and which messages have been seen: only those that belong to an opportunity."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import F, Q, TextField, Value
from django.db.models.functions import Cast, Coalesce

from afterview.core.heard import Message
from afterview.records.models import (
    MailAccount,
    MailboxPosition,
    Opportunity,
    OutgoingLetter,
    SeenMessage,
    User,
)

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


@dataclass(frozen=True, slots=True)
class Shown:
    """A message, or a letter in doubt, as Today shows it; `judged` is empty of a letter."""

    is_letter: bool
    id: int
    opportunity: str | None
    company: str | None
    at: datetime
    who: str
    text: str
    judged: dict[str, Any]
    state: str
    event: str | None


def shown_post(owner: User, since: datetime) -> list[Shown]:
    """What is asked about, what was applied to the journal since then, and letters in doubt; oldest first.

    One question for all of them: most days there is nothing.
    """
    messages = SeenMessage.objects.filter(owner=owner).filter(
        Q(state=State.ASKED) | Q(state=State.APPLIED, at__gte=since)
    )
    columns = ("is_letter", "pk", "opportunity__key", "opportunity__company")
    rows = messages.annotate(
        is_letter=Value(value=False), written=Cast("judged", TextField()), noted=F("event")
    ).values_list(*columns, "at", "sender", "subject", "written", "state", "noted")
    letters = OutgoingLetter.objects.filter(owner=owner, state=OutgoingLetter.State.UNKNOWN).annotate(
        is_letter=Value(value=True),
        who=Coalesce("person", Value(""), output_field=TextField()),
        why=Coalesce("reason", Value(""), output_field=TextField()),
        written=Value("{}"),
        noted=F("event"),
    )
    both = rows.union(
        letters.values_list(*columns, "made", "who", "why", "written", "state", "noted"), all=True
    )
    return sorted((_shown(*row) for row in both), key=lambda one: (one.at, one.id))


def _shown(
    is_letter: bool,  # noqa: FBT001 -- a column
    id_: int,
    opportunity: str | None,
    company: str | None,
    at: datetime,
    *texts: Any,  # noqa: ANN401 -- the rest of the columns
) -> Shown:
    who, text, judged, state, event = texts
    return Shown(bool(is_letter), id_, opportunity, company, at, who, text, json.loads(judged), state, event)


def move_on(seen: SeenMessage, state: State, event: str | None) -> bool:
    """What became of a message that stood as `seen` says; False where it no longer does."""
    rows = SeenMessage.objects.filter(pk=seen.pk, state=seen.state)
    return rows.update(state=state, event=event, opportunity=seen.opportunity) == 1


def forget_positions(account: MailAccount) -> None:
    """Read the folders anew that are no longer watched; the others go on from where they are."""
    MailboxPosition.objects.filter(account=account).exclude(folder__in=account.folders).delete()
