"""A letter as a file to open in a mail program (.eml) or to copy from (.txt)."""

import hashlib
from datetime import datetime

from afterview.adapters.mail_address import ascii_address
from afterview.adapters.mail_compose import MOST_NAME, Mail, Mailbox, body_text, bounded, compose
from afterview.adapters.mail_headers import written_date
from afterview.core.plain_text import one_line

_NOT_SENT_FROM = "afterview.invalid"


def eml(
    letter_text: str,
    subject: str,
    *,
    sender: tuple[str, str | None],
    recipient: tuple[str, str | None],
    now: datetime,
) -> bytes:
    """The letter as an unsent RFC 5322 message, dated `now` (aware), that a mail program opens as a draft.

    `sender` and `recipient` are a name and an address. Where no address is recorded, or what is recorded is
    none that a header may hold, the header is left out for the user to fill in. The Message-ID follows from
    the content alone. `Refused` with the path `subject`, `sender` or `recipient` for one that is too long.
    """
    from_, to = _mailbox("sender", *sender), _mailbox("recipient", *recipient)
    return compose(
        Mail(
            sender=from_,
            recipient=to,
            subject=subject,
            text=letter_text,
            date=now,
            message_id=_message_id(from_, to, one_line(subject), body_text(letter_text), written_date(now)),
            unsent=True,
        )
    )


def txt(letter_text: str) -> bytes:
    """The letter as UTF-8 text and nothing else, so that it can be checked and copied as it stands."""
    return body_text(letter_text).encode()


def _mailbox(path: str, name: str, address: str | None) -> Mailbox | None:
    called, reached = bounded(path, one_line(name), MOST_NAME), ascii_address(address)
    return Mailbox(called, reached) if reached else None


def _message_id(from_: Mailbox | None, to: Mailbox | None, subject: str, body: str, date: str) -> str:
    digest = hashlib.sha256("\0".join([*_parts(from_), "", *_parts(to), "", subject, date, body]).encode())
    domain = from_.address.rpartition("@")[2] if from_ else _NOT_SENT_FROM
    return f"<{digest.hexdigest()[:32]}@{domain}>"


def _parts(mailbox: Mailbox | None) -> tuple[str, ...]:
    return (mailbox.name, mailbox.address) if mailbox else ()
