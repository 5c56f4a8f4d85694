"""The ways in which a checked letter leaves: as a file, into a mail program, by hand."""

from dataclasses import dataclass
from datetime import datetime

from afterview.adapters.letter_file import eml
from afterview.adapters.mail_address import ascii_address
from afterview.adapters.mail_link import MailLink, mail_link
from afterview.core.finding import find_opportunity
from afterview.core.journal import Draft, Journal, Person
from afterview.core.letters.about import About, find_about, reader_of
from afterview.core.letters.desk import Manner, judge
from afterview.core.letters.drafts import find_draft, seal, tidy
from afterview.core.letters.verdict import Verdict
from afterview.records.models import User
from afterview.records.queries import journal_of
from afterview.services.draft_letters import Asked
from afterview.services.send_letter import SendingFromHere, sending_from_here


@dataclass(frozen=True, slots=True)
class Sending:
    """A letter as it is about to leave.

    `address` is where mail can be sent to, None where none is recorded; `link` opens it in a mail program.
    `checked` names this wording (`core.letters.drafts.seal`); `verdict` is what the linter still finds;
    `from_here` is how it can leave by the owner's mail account, None where there is none.
    """

    about: About
    company: str
    person: Person | None
    address: str | None
    subject: str
    text: str
    verdict: Verdict
    link: MailLink | None
    checked: str
    from_here: SendingFromHere | None


def send_ways(owner: User, asked: Asked, manner: Manner, now: datetime) -> Sending | None:
    """The draft of the letter asked for and its ways out; None where nothing is written of it."""
    journal = journal_of(owner)
    about, draft = _draft(journal, asked, now)
    if draft is None:
        return None
    found = find_opportunity(journal, asked.opportunity)
    reader = reader_of(found, about)
    subject, text, email = draft.subject or "", tidy(draft.text), reader.email if reader is not None else None
    return Sending(
        about=about,
        company=found.company,
        person=reader,
        address=ascii_address(email),
        subject=subject,
        text=text,
        verdict=judge(journal, asked.opportunity, about, text, manner, now),
        link=mail_link(email, subject, text),
        checked=seal(subject, text),
        from_here=sending_from_here(owner, journal, asked.opportunity, about, now),
    )


def letter_file(owner: User, asked: Asked, now: datetime) -> bytes | None:
    """The draft as an unsent mail (.eml) that a mail program opens; None where nothing is written."""
    journal = journal_of(owner)
    about, draft = _draft(journal, asked, now)
    if draft is None:
        return None
    found = find_opportunity(journal, asked.opportunity)
    reader = reader_of(found, about)
    candidate = journal.candidate
    return eml(
        tidy(draft.text),
        draft.subject or "",
        sender=(candidate.name, candidate.email),
        recipient=(found.company, None) if reader is None else (reader.name, reader.email),
        now=now,
    )


def _draft(journal: Journal, asked: Asked, now: datetime) -> tuple[About, Draft | None]:
    about = find_about(journal, asked.opportunity, asked.kind, asked.interview, asked.person, now)
    return about, find_draft(find_opportunity(journal, asked.opportunity), about)
