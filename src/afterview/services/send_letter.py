"""A checked letter given to the outbox: frozen, ten seconds to undo, or in the reader's morning."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

from afterview.adapters.mail_compose import Mail, compose, mailbox
from afterview.core.finding import NotFound, find_interview, find_opportunity
from afterview.core.journal import Journal
from afterview.core.letters.about import About, find_about, reader_of
from afterview.core.letters.drafts import find_draft, seal, tidy
from afterview.core.letters.outgoing import Morning, due_of, morning
from afterview.core.plain_text import one_line
from afterview.core.refusal import Refused
from afterview.records import outbox
from afterview.records.models import MailAccount, OutgoingLetter, User
from afterview.records.outbox import Frozen
from afterview.records.queries import journal_of
from afterview.services.draft_letters import Asked
from afterview.services.open_mail import account_of

TO_UNDO = timedelta(seconds=10)
"""How long a letter that is sent at once waits, so that it can be taken back."""


@dataclass(frozen=True, slots=True)
class SendingFromHere:
    """How a letter can leave from here: the account, the reader's next morning, and a copy under way."""

    account: MailAccount
    morning: Morning | None
    under_way: OutgoingLetter | None


def sending_from_here(
    owner: User, journal: Journal, opportunity: str, about: About, now: datetime
) -> SendingFromHere | None:
    """How a letter can leave by the mail account of the owner, whose journal it is; None where none sends."""
    account = account_of(owner)
    if account is None or not (account.smtp_host or account.into_drafts):
        return None
    found = find_opportunity(journal, opportunity)
    return SendingFromHere(
        account,
        morning(found, journal.candidate, due_of(journal, opportunity, about, now), now),
        outbox.on_its_way(owner, opportunity, _stands_for(about)),
    )


def send_letter(
    owner: User, asked: Asked, checked: str, now: datetime, *, in_the_morning: bool = False
) -> OutgoingLetter:
    """Freeze the draft of a letter, worded as `checked` says, and owe its sending.

    `Refused` with the path `text` where the draft has changed since it was checked, `account` where there is
    none, `recipient` where no address is recorded, `letter` where a copy is on its way, `at` before the
    interview's end; `NotFound` where nothing is written.
    """
    account = account_of(owner)
    if account is None:
        raise Refused("account", "is missing: set one up on the mail page")
    journal = journal_of(owner)
    about = _about(journal, asked, now)
    found = find_opportunity(journal, asked.opportunity)
    if about.interview is not None and now < find_interview(found, about.interview).ends:
        raise Refused("at", "is before the interview ended")
    send_at = now + TO_UNDO
    if in_the_morning:
        later = morning(found, journal.candidate, due_of(journal, asked.opportunity, about, now), now)
        send_at = later.at if later is not None else send_at
    return outbox.queue(owner, _frozen(journal, asked, about, checked, account, send_at), send_at, now)


def take_letter_back(owner: User, letter: int, now: datetime) -> bool:
    """Do not send it after all; False where sending has begun. `NotFound` where there is no such letter."""
    _letter(owner, letter)
    return outbox.take_back(owner, letter, now)


def send_once_more(owner: User, letter: int, now: datetime) -> bool:
    """The owner looked: it did not go out, and is to be sent now; whether it was in doubt."""
    _letter(owner, letter)
    return outbox.send_anew(owner, letter, now + TO_UNDO)


def outgoing(owner: User, letter: int) -> OutgoingLetter:
    """The letter of that number as it stands; `NotFound` where there is none."""
    return _letter(owner, letter)


def _letter(owner: User, letter: int) -> OutgoingLetter:
    found = outbox.letter_row(owner, letter)
    if found is None:
        raise NotFound(f"there is no letter {letter} on its way")
    return found


def _frozen(
    journal: Journal, asked: Asked, about: About, checked: str, account: MailAccount, send_at: datetime
) -> Frozen:
    found = find_opportunity(journal, asked.opportunity)
    draft = find_draft(found, about)
    if draft is None:
        raise NotFound(f"nothing is written yet of this letter of {asked.opportunity}")
    if seal(draft.subject, draft.text) != checked:
        raise Refused("text", "has changed since it was checked: check the letter once more")
    reader = reader_of(found, about)
    if reader is None or not reader.email:
        raise Refused("recipient", "has no e-mail address recorded: add it first")
    to = mailbox("recipient", reader.name, reader.email)
    sender = mailbox("sender", account.name, account.address)
    subject, text = one_line(draft.subject or ""), tidy(draft.text)
    # Long enough to be guessed by nobody, and nothing of this machine in it.
    message_id = f"<{uuid4().hex}@{sender.address.rpartition('@')[2]}>"
    return Frozen(
        opportunity=asked.opportunity,
        kind=about.kind,
        interview=about.interview,
        person=about.person,
        recipient=to.address,
        sender=sender.address,
        subject=subject,
        text=text,
        message_id=message_id,
        # A mail's date has whole seconds.
        content=compose(Mail(sender, to, subject, text, send_at.replace(microsecond=0), message_id)),
    )


def _about(journal: Journal, asked: Asked, now: datetime) -> About:
    return find_about(journal, asked.opportunity, asked.kind, asked.interview, asked.person, now)


def _stands_for(about: About) -> str:
    return outbox.stands_for(about.kind, about.interview, about.person)
