"""The owner's mail account: set up once its servers have been signed in to, and removed with its secret."""

from dataclasses import asdict, dataclass
from datetime import datetime
from uuid import uuid4

from django.db import transaction

from afterview.adapters.imap_account import ImapAccount
from afterview.adapters.mail_address import ascii_address
from afterview.adapters.mail_connection import Bounds, ServerRefused
from afterview.adapters.smtp_account import check
from afterview.core.refusal import Refused
from afterview.records.mailbox import forget_positions
from afterview.records.models import MailAccount, User
from afterview.records.obligations import oblige, release
from afterview.services.look_at_mail import LOOK, MAILBOX
from afterview.services.open_mail import account_of, imap_account, secrets, smtp_account

_PATIENCE = Bounds(20.0, 2_000_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class MailSettings:
    """An account as its owner states it; a host that is empty is a server that is not used."""

    name: str
    address: str
    user: str
    smtp_host: str = ""
    smtp_port: int = 465
    smtp_security: str = "tls"
    imap_host: str = ""
    imap_port: int = 993
    imap_security: str = "tls"
    authority: str | None = None
    folders: tuple[str, ...] = ("INBOX",)
    copies_to_sent: bool = True
    into_drafts: bool = False


def set_up_mail(
    owner: User, settings: MailSettings, password: str | None, now: datetime, *, unchecked: bool = False
) -> tuple[str, ...]:
    """Keep the account and its password (None: as it was); the folders that its mailbox has.

    Its servers are signed in to first, unless `unchecked`. `Refused` with `address`, `password`, `folders`,
    `smtp_host` or `imap_host` and one plain line; then nothing is changed.
    """
    check_words(settings)
    row = account_of(owner) or MailAccount(owner=owner, secret=f"mail {uuid4().hex}")
    known = secrets().get(row.secret)
    if password is None and known is None:
        raise Refused("password", "is missing: most providers give an app password for this")
    for name, value in asdict(settings).items():
        setattr(row, name, list(value) if isinstance(value, tuple) else value)
    row.login, row.trouble = MailAccount.Login.PASSWORD, None
    secrets().keep(row.secret, password or known or "")
    try:
        folders = () if unchecked else try_account(row, now)
    except Refused:
        _put_back(row.secret, known)
        raise
    keep_account(row, now)
    return folders


def keep_account(row: MailAccount, now: datetime) -> None:
    """Write the account, read its folders anew, and owe a look at its mailbox."""
    with transaction.atomic():
        row.save()
        forget_positions(row)
        if row.imap_host and row.folders:
            oblige(row.owner, LOOK, MAILBOX, now)


def try_account(row: MailAccount, now: datetime) -> tuple[str, ...]:
    """Sign in to the account's servers; the folders of its mailbox. `Refused` as `set_up_mail`."""
    folders: tuple[str, ...] = ()
    if row.imap_host:
        try:
            with ImapAccount(imap_account(row, now), _PATIENCE) as mailbox:
                folders = tuple(folder.name for folder in mailbox.folders())
        except ServerRefused as refused:
            raise Refused("imap_host", f"does not work: {refused.reason}") from None
        missing = [name for name in row.folders if name not in folders and name.upper() != "INBOX"]
        if missing:
            raise Refused("folders", f"names a folder that is not there: {missing[0]}")
    if row.smtp_host:
        try:
            check(smtp_account(row, now))
        except ServerRefused as refused:
            raise Refused("smtp_host", f"does not work: {refused.reason}") from None
    return folders


def check_words(settings: MailSettings) -> None:
    """`Refused` with the path of what the settings say wrongly."""
    if ascii_address(settings.address) is None:
        raise Refused("address", "is no address like name@example.org")
    if not settings.smtp_host and not settings.imap_host:
        raise Refused("smtp_host", "is missing, and so is the mailbox: name one of the two at least")
    if settings.into_drafts and not settings.imap_host:
        raise Refused("imap_host", "is missing: Drafts are in the mailbox")


def remove_mail(owner: User) -> None:
    """Forget the account, its secret and how far it was read. Letters on their way are not sent any more."""
    row = account_of(owner)
    if row is None:
        return
    secrets().forget(row.secret)
    with transaction.atomic():
        row.delete()
        release(owner, LOOK, MAILBOX)


def _put_back(name: str, known: str | None) -> None:
    if known is None:
        secrets().forget(name)
    else:
        secrets().keep(name, known)
