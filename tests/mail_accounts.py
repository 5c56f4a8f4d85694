"""A mail account of the product at the servers of mail_servers.py, its password in the data directory."""

from afterview.records.models import MailAccount, User
from afterview.services.open_mail import secrets
from certificates import Authority
from mail_servers import PASSWORD, Dovecot

ADDRESS = "robin@example.org"


def account_at(
    owner: User, authority: Authority, dovecot: Dovecot | None, smtp_port: int, **more: object
) -> MailAccount:
    """The owner's account: sends over TLS to `smtp_port`, reads at `dovecot` (None: nowhere)."""
    name = f"mail {owner.pk}"
    secrets().keep(name, PASSWORD)
    columns: dict[str, object] = {
        "name": "Robin Vale",
        "address": ADDRESS,
        "user": ADDRESS,
        "secret": name,
        "smtp_host": "localhost",
        "smtp_port": smtp_port,
        "imap_host": "localhost" if dovecot else "",
        "imap_port": dovecot.imaps if dovecot else 993,
        "authority": str(authority.file),
        "folders": ["INBOX"],
    }
    return MailAccount.objects.create(owner=owner, **columns | more)
