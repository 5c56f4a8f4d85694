"""The outbox at work: a letter that is due goes out at most once, whatever happens (DESIGN section 6)."""

from datetime import datetime, timedelta
from typing import cast

from django.db import transaction

from afterview.adapters.imap_account import ImapAccount
from afterview.adapters.mail_connection import ServerRefused
from afterview.adapters.smtp_account import Envelope, Refused, Sent, Unknown, send
from afterview.core.finding import NotFound
from afterview.core.journal import LetterKind, LetterSent
from afterview.core.letters.about import About
from afterview.core.letters.outgoing import with_draft_again, with_outgoing_noted
from afterview.core.refusal import Refused as InputRefused
from afterview.core.shape import Id
from afterview.records import outbox
from afterview.records.models import MailAccount, OutgoingLetter, User
from afterview.records.obligations import Claim, oblige
from afterview.records.operations import change_journal
from afterview.records.outbox import State
from afterview.services.obligated import Later
from afterview.services.open_mail import account_of, imap_account, smtp_account

# How long to wait after a server that took nothing asks to come again: greylisting, or no network.
_COME_AGAIN = (1, 5, 15, 30, 60, 120)
# A server may file what was sent a little later.
_LOOK_AGAIN = (1, 5, 30)
_DIED = "Afterview ended while it was being sent"


def deliver_letter(claim: Claim, now: datetime) -> Later | None:
    """Send the letter that `claim` names, or find out about one that somebody died at.

    A temporary refusal, after which nothing is on its way, is tried again a few times.
    """
    letter = (
        OutgoingLetter.objects.select_related("owner", "opportunity").filter(pk=int(claim.subject)).first()
    )
    if letter is None:
        return None
    account = account_of(letter.owner)
    if account is None:
        _give_up_without_account(letter, now)
        return None
    if letter.state == State.SENDING:
        outbox.doubt(letter.pk, _DIED)
        letter.state = State.UNKNOWN
    if letter.state == State.UNKNOWN:
        return _look_up(letter, account, claim, now)
    if letter.state != State.QUEUED or not outbox.begin_sending(letter.pk):
        return None
    if account.into_drafts:
        _put_into_drafts(letter, account, now)
        return None
    return _send(letter, account, claim, now)


def note_as_sent(letter: OutgoingLetter, now: datetime) -> None:
    """The letter went out at `now`: noted in the journal and in the outbox, both or neither."""
    key, owner = letter.opportunity.key, letter.owner
    event = LetterSent(
        id=Id("new"),
        at=now,
        letter=cast("LetterKind", letter.kind),
        interview=letter.interview,
        person=letter.person,
        subject=letter.subject or None,
        text=letter.text,
        message_id=letter.message_id,
    )
    with transaction.atomic():
        if not outbox.settle_letter(letter.pk, State.SENT, now):
            return
        try:
            with transaction.atomic():
                journal = change_journal(owner, lambda before: with_outgoing_noted(before, key, event), now)
        except (InputRefused, NotFound) as refused:
            # It is out, whatever became of its interview in the journal since.
            outbox.remark(letter.pk, reason=f"It was sent, and could not be noted: {refused}")
        else:
            found = next(one for one in journal.opportunities if one.id == key)
            noted = next(e.id for e in reversed(found.events) if e.message_id == letter.message_id)
            outbox.remark(letter.pk, event=noted)
        # Now an answer is awaited.
        oblige(owner, "look_at_mailbox", "mailbox", now)


def note_as_not_sent(letter: OutgoingLetter, reason: str, now: datetime) -> None:
    """The letter did not go out, for that reason: its draft is there again."""
    about = About(cast("LetterKind", letter.kind), letter.interview, letter.person)
    key = letter.opportunity.key
    with transaction.atomic():
        if outbox.settle_letter(letter.pk, State.REFUSED, now, reason=reason):
            change_journal(
                letter.owner,
                lambda journal: with_draft_again(journal, key, about, letter.subject, letter.text),
                now,
            )


def _give_up_without_account(letter: OutgoingLetter, now: datetime) -> None:
    if letter.state == State.QUEUED and outbox.begin_sending(letter.pk):
        note_as_not_sent(letter, "the mail account was removed before it was sent", now)
    outbox.doubt(letter.pk, _DIED)


def _send(letter: OutgoingLetter, account: MailAccount, claim: Claim, now: datetime) -> Later | None:
    try:
        server = smtp_account(account, now)
    except ServerRefused as refused:
        return _refused(letter, Refused(refused.reason, refused.temporary), claim, now)
    content = bytes(letter.content)
    outcome = send(content, Envelope(letter.sender, (letter.recipient,)), server)
    if isinstance(outcome, Unknown):
        outbox.doubt(letter.pk, outcome.reason)
        return _look_up(letter, account, claim, now)
    if isinstance(outcome, Refused):
        return _refused(letter, outcome, claim, now)
    assert isinstance(outcome, Sent)  # noqa: S101 -- the third of three
    note_as_sent(letter, now)
    _copy_to_sent(letter.message_id, content, account, now)
    return None


def _refused(letter: OutgoingLetter, refused: Refused, claim: Claim, now: datetime) -> Later | None:
    if refused.temporary and claim.attempts <= len(_COME_AGAIN):
        again = now + timedelta(minutes=_COME_AGAIN[claim.attempts - 1])
        outbox.wait_again(letter.pk, again, refused.reason)
        return Later(again, refused.reason)
    note_as_not_sent(letter, refused.reason, now)
    return None


def _look_up(letter: OutgoingLetter, account: MailAccount, claim: Claim, now: datetime) -> Later | None:
    """Look for a letter in doubt in Sent, then in Drafts; what is in neither stays in doubt, and is asked."""
    where = _filed(letter.message_id, account, now)
    if where == "sent":
        note_as_sent(letter, now)
        return None
    if where == "drafts":
        outbox.settle_letter(letter.pk, State.IN_DRAFTS, now)
        return None
    if not account.imap_host or claim.attempts > len(_LOOK_AGAIN):
        return None
    return Later(
        now + timedelta(minutes=_LOOK_AGAIN[claim.attempts - 1]), "it is not found in the Sent folder"
    )


def _filed(message_id: str, account: MailAccount, now: datetime) -> str | None:
    if not account.imap_host:
        return None
    try:
        with ImapAccount(imap_account(account, now)) as mailbox:
            for purpose in ("sent", "drafts"):
                folder = mailbox.folder_for(purpose)
                if folder is not None and mailbox.find_message_id(folder, message_id):
                    return purpose
    except ServerRefused:
        # It is asked about in any case, and looked for again.
        return None
    return None


def _copy_to_sent(message_id: str, content: bytes, account: MailAccount, now: datetime) -> None:
    """File a copy where the server did not; that it fails changes nothing."""
    if not (account.copies_to_sent and account.imap_host):
        return
    try:
        with ImapAccount(imap_account(account, now)) as mailbox:
            folder = mailbox.folder_for("sent")
            if folder is not None and not mailbox.find_message_id(folder, message_id):
                mailbox.append(folder, content, (r"\Seen",), now)
    except ServerRefused as refused:
        _say(account, f"The letter was sent, but not filed in the Sent folder: {refused.reason}")


def _put_into_drafts(letter: OutgoingLetter, account: MailAccount, now: datetime) -> None:
    """Put the letter into the account's Drafts, to be sent from there by hand."""
    try:
        with ImapAccount(imap_account(account, now)) as mailbox:
            folder = _drafts(mailbox, account)
            if not mailbox.find_message_id(folder, letter.message_id):
                mailbox.append(folder, bytes(letter.content), (r"\Draft",), now)
    except ServerRefused as refused:
        note_as_not_sent(letter, refused.reason, now)
        return
    outbox.settle_letter(letter.pk, State.IN_DRAFTS, now)


def _drafts(mailbox: ImapAccount, account: MailAccount) -> str:
    folder = mailbox.folder_for("drafts")
    if folder is None:
        raise ServerRefused(f"{account.imap_host} names no folder for drafts", temporary=False)
    return folder


def _say(account: MailAccount, trouble: str | None) -> None:
    MailAccount.objects.filter(pk=account.pk).update(trouble=trouble)


def owner_says_sent(owner: User, letter: OutgoingLetter, now: datetime) -> None:
    """The owner looked: the letter in doubt did go out."""
    if letter.owner == owner and letter.state == State.UNKNOWN:
        note_as_sent(letter, now)
