"""A mail account without its password: the owner signs in at the provider, by their own client (OAuth 2)."""

from dataclasses import asdict, dataclass
from datetime import datetime
from uuid import uuid4

from afterview.adapters.mail_connection import ServerRefused
from afterview.adapters.oauth import (
    Pending,
    Tokens,
    authorization_address,
    begin,
    code_from,
    exchange,
)
from afterview.core.refusal import Refused
from afterview.records.models import MailAccount, User
from afterview.services.open_mail import Granted, account_of, client_of, keep_granted, kept_grant
from afterview.services.set_up_mail import MailSettings, check_words, keep_account, try_account


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnClient:
    """What the owner registered at the provider, and where its pages are; `scopes` parted by spaces."""

    client_id: str
    client_secret: str | None
    authorization_url: str
    token_url: str
    scopes: str


def begin_sign_in(
    owner: User, settings: MailSettings, client: OwnClient, redirect: str, now: datetime
) -> tuple[str, Pending]:
    """Keep the account and its client; the provider's address to open, and what to keep until it answers.

    `redirect` is our page on this machine that the browser comes back to. `Refused` with the path of what
    is wrong.
    """
    check_words(settings)
    row = account_of(owner) or MailAccount(owner=owner, secret=f"mail {uuid4().hex}")
    for name, value in asdict(settings).items():
        setattr(row, name, list(value) if isinstance(value, tuple) else value)
    row.client_id, row.scopes = client.client_id, client.scopes
    row.authorization_url, row.token_url = client.authorization_url, client.token_url
    row.login, row.trouble = MailAccount.Login.OAUTH, "You have not signed in at your provider yet."
    pending = begin(redirect)
    try:
        address = authorization_address(client_of(row, client.client_secret), pending, row.user)
    except ServerRefused as refused:
        raise Refused("authorization_url", f"does not work: {refused.reason}") from None
    keep_granted(row, Granted(Tokens("", None, now), client.client_secret))
    row.save()
    return address, pending


def finish_sign_in(owner: User, pending: Pending, query: str, now: datetime) -> None:
    """Take the provider's answer, in the query of the address the browser came back with, and try it out.

    `Refused` with one plain line where there is no account any more, where it was not allowed, or where the
    servers do not take it.
    """
    row = account_of(owner)
    if row is None or row.login != MailAccount.Login.OAUTH:
        raise Refused("account", "is not there any more: begin again on the mail page")
    try:
        client_secret = kept_grant(row).client_secret
        client = client_of(row, client_secret)
        tokens = exchange(client, pending, code_from(query, pending), now)
    except ServerRefused as refused:
        raise Refused("sign-in", f"did not succeed: {refused.reason}") from None
    keep_granted(row, Granted(tokens, client_secret))
    try_account(row, now)
    row.trouble = None
    keep_account(row, now)
