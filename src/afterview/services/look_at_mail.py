"""Looking at the mailbox for answers: only where one is awaited, only what is new, read without a trace.

RULEBOOK section 7 decides: what is sure is applied to the journal and can be undone, the rest is asked.
Nothing is kept of a message that belongs to no opportunity.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction

from afterview.adapters.bounded import FileRefused
from afterview.adapters.imap_account import Changes, ImapAccount, Position
from afterview.adapters.mail.batches import MessageReader
from afterview.adapters.mail_connection import ServerRefused
from afterview.adapters.refusal import UnreadableFile
from afterview.core.answers import (
    Disposition,
    disposition,
    is_answer_awaited,
    returned_letter,
    with_answer_noted,
)
from afterview.core.finding import NotFound, find_opportunity
from afterview.core.heard import Judge, Judgement, Message
from afterview.core.journal import Journal
from afterview.core.papers import Paper, with_paper
from afterview.core.refusal import Refused
from afterview.records import outbox
from afterview.records.mailbox import Reached, State, is_seen, keep_reached, keep_seen, reached_in
from afterview.records.models import MailAccount, User
from afterview.records.obligations import Claim
from afterview.records.operations import change_journal
from afterview.records.queries import journal_of
from afterview.services.judge_messages import judgement_as_json
from afterview.services.obligated import Later
from afterview.services.open_mail import account_of, imap_account
from afterview.services.read_uploads import Upload, keep_invitations

LOOK = "look_at_mailbox"
MAILBOX = "mailbox"
"""The kind and the subject of the obligation; one for each account."""

_LOOK_AGAIN = timedelta(minutes=5)
_SEE_WHETHER_AWAITED = timedelta(hours=1)
_MOST_BATCHES = 10
_INVITATIONS = ("REQUEST", "CANCEL", "PUBLISH")
_KEPT_STATES: dict[Disposition, State] = {
    "apply": State.APPLIED,
    "ask": State.ASKED,
    "nothing": State.NOTHING,
}


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look came to: messages read, applied to the journal, and to be asked about."""

    read: int = 0
    applied: int = 0
    asked: int = 0
    more: bool = False

    def __add__(self, other: "Looked") -> "Looked":
        return Looked(
            self.read + other.read,
            self.applied + other.applied,
            self.asked + other.asked,
            self.more or other.more,
        )


def look_at_mailbox(claim: Claim, now: datetime) -> Later | None:
    """Look at the mailbox of the claim's owner where an answer is awaited, and owe it again.

    What goes wrong is shown on the mail page; nothing is owed any more where no folder is watched.
    """
    account = MailAccount.objects.select_related("owner").filter(owner_id=claim.owner_id).first()
    if account is None or not (account.imap_host and account.folders):
        return None
    if not is_watched(account, now):
        return Later(now + _SEE_WHETHER_AWAITED)
    try:
        looked = _look(account, now)
    except ServerRefused as refused:
        _say(account, refused.reason, now)
        return Later(now + (_LOOK_AGAIN if refused.temporary else _SEE_WHETHER_AWAITED))
    _say(account, None, now)
    return Later(now if looked.more else now + _LOOK_AGAIN)


def check_mail(owner: User, now: datetime) -> Looked:
    """Look at the owner's mailbox now, awaited or not; `ServerRefused` with one plain line where it fails.

    `Refused` with the path `account` where no mailbox is set up.
    """
    account = account_of(owner)
    if account is None or not (account.imap_host and account.folders):
        raise Refused("account", "has no folder to watch: set one up on the mail page")
    looked = _look(account, now)
    _say(account, None, now)
    return looked


def is_watched(account: MailAccount, now: datetime) -> bool:
    """Whether an answer is awaited in the account's mailbox."""
    try:
        return is_answer_awaited(journal_of(account.owner), now)
    except NotFound:
        return False


def _look(account: MailAccount, now: datetime) -> Looked:
    looked = Looked()
    with ImapAccount(imap_account(account, now)) as mailbox:
        for folder in account.folders:
            looked += _look_into(mailbox, account, folder, now)
    return looked


def _look_into(mailbox: ImapAccount, account: MailAccount, folder: str, now: datetime) -> Looked:
    looked = Looked()
    for _ in range(_MOST_BATCHES):
        reached = reached_in(account, folder)
        since = None if reached is None else Position(reached.uid_validity, reached.last_uid)
        changes = mailbox.changes(folder, since)
        looked += _take_up(account.owner, changes, now)
        keep_reached(account, folder, Reached(changes.position.uid_validity, changes.position.last_uid))
        if not changes.more:
            return looked
    return looked + Looked(more=True)


def _take_up(owner: User, changes: Changes, now: datetime) -> Looked:
    contents = [message.content for message in changes.messages]
    if not contents:
        return Looked()
    journal = journal_of(owner)
    judge = Judge(journal)
    looked = Looked()
    with MessageReader() as reader:
        for content, message in zip(contents, reader.messages(contents), strict=True):
            if isinstance(message, FileRefused):
                continue
            did = take_up_message(owner, journal, message, judge.judge(message), content, now)
            looked += Looked(read=1, applied=did == "apply", asked=did == "ask")
            if did == "apply":
                journal = journal_of(owner)
                judge = Judge(journal)
    return looked


def take_up_message(
    owner: User, journal: Journal, message: Message, judgement: Judgement, content: bytes, now: datetime
) -> Disposition:
    """Do about one message what its judgement asks for, once: in the journal and beside it, or neither."""
    what = disposition(journal, message, judgement)
    if what == "pass_over" or is_seen(owner, message):
        return "pass_over"
    invitation = _kept_invitation(owner, message, judgement, content, now)
    judged = judgement_as_json(judgement) | {"invitation": invitation, "calendar": message.calendar}
    judged |= _what_is_needed_later(journal, message, judgement)
    state = State.ASKED if invitation else _KEPT_STATES[what]
    at = message.date or now
    try:
        with transaction.atomic():
            event = None
            if what == "apply" and judgement.opportunity is not None:
                event = apply_judgement(owner, judgement.opportunity, message, judgement, now)
                _attach(owner, judgement.opportunity, invitation, now)
            keep_seen(owner, judgement.opportunity, message, judged, state, at, event)
    except IntegrityError:
        # Somebody else took it up at the same time.
        return "pass_over"
    except (Refused, NotFound):
        # It contradicts the journal as it stands: asked, it can be put right by hand.
        keep_seen(owner, judgement.opportunity, message, judged, State.ASKED, at, None)
        return "ask"
    return what


def apply_judgement(
    owner: User, opportunity: str, message: Message, judgement: Judgement, now: datetime
) -> str | None:
    """Note in the journal what the message means; the key of the event, None where it changes nothing."""
    returned = returned_letter(journal_of(owner), message, judgement) if judgement.kind == "bounce" else None
    before = {e.id for e in find_opportunity(journal_of(owner), opportunity).events}
    journal = change_journal(
        owner, lambda found: with_answer_noted(found, opportunity, message, judgement, now), now
    )
    if returned is not None and returned.message_id:
        outbox.come_back(owner, returned.message_id, "It came back: their server did not take it.")
    added = [e.id for e in find_opportunity(journal, opportunity).events if e.id not in before]
    return added[-1] if added else None


def _what_is_needed_later(journal: Journal, message: Message, judgement: Judgement) -> dict[str, object]:
    """What noting it takes once its owner says yes, and no more of the message than that."""
    returned = returned_letter(journal, message, judgement) if judgement.kind == "bounce" else None
    return {
        "message_id": message.message_id,
        "returned": returned.message_id if returned else None,
    }


def _kept_invitation(
    owner: User, message: Message, judgement: Judgement, content: bytes, now: datetime
) -> list[str] | None:
    """The name and SHA-256 of the invitation that comes with a message, where it can be read as one."""
    if judgement.kind != "scheduling" or message.calendar not in _INVITATIONS:
        return None
    try:
        (kept,) = keep_invitations(owner, [Upload("invitation.eml", content)], now)
    except UnreadableFile:
        return None
    return [kept.name, kept.sha256]


def _attach(owner: User, opportunity: str, invitation: list[str] | None, now: datetime) -> None:
    # Otherwise it would be swept away as an upload that nobody confirmed.
    if invitation is not None:
        paper = Paper("invitation", *invitation)
        change_journal(owner, lambda journal: with_paper(journal, opportunity, paper), now)


def _say(account: MailAccount, trouble: str | None, now: datetime) -> None:
    MailAccount.objects.filter(pk=account.pk).update(trouble=trouble, looked_at=now)
