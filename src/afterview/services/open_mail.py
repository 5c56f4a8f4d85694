"""The user's mail account as its servers want it: signed in with what is kept in the secrets."""

import json
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import cast

from afterview.adapters.mail_connection import Security, Server, ServerRefused
from afterview.adapters.mail_login import AccessToken, Account, Password
from afterview.adapters.mail_secret import Keyring, Secrets, system_keyring
from afterview.adapters.oauth import Client, Tokens, refresh
from afterview.adapters.refusal import UnreadableFile
from afterview.records.home import this_home
from afterview.records.models import MailAccount, User


@dataclass(frozen=True, slots=True)
class Granted:
    """What is kept of an OAuth sign-in: the tokens, and the client's secret where it has one."""

    tokens: Tokens
    client_secret: str | None


def account_of(owner: User) -> MailAccount | None:
    """The owner's mail account, None where there is none."""
    return MailAccount.objects.filter(owner=owner).first()


def smtp_account(account: MailAccount, now: datetime) -> Account:
    """The account at its submission server; `ServerRefused` where it cannot be signed in to."""
    server = Server(
        account.smtp_host, account.smtp_port, cast("Security", account.smtp_security), authority(account)
    )
    return Account(server, account.user, secret(account, now))


def imap_account(account: MailAccount, now: datetime) -> Account:
    """The account at its mailbox's server; `ServerRefused` where it cannot be signed in to."""
    server = Server(
        account.imap_host, account.imap_port, cast("Security", account.imap_security), authority(account)
    )
    return Account(server, account.user, secret(account, now))


def secret(account: MailAccount, now: datetime) -> Password | AccessToken:
    """The password, or an access token that holds; one that has run out is renewed and kept."""
    kept = _kept(account)
    if account.login == MailAccount.Login.PASSWORD:
        return Password(kept)
    granted = _granted(kept)
    if granted.tokens.hold(now):
        return AccessToken(granted.tokens.access)
    tokens = refresh(client_of(account, granted.client_secret), granted.tokens, now)
    keep_granted(account, Granted(tokens, granted.client_secret))
    return AccessToken(tokens.access)


def client_of(account: MailAccount, client_secret: str | None) -> Client:
    """The user's own client at the provider."""
    return Client(
        identifier=account.client_id,
        secret=client_secret,
        authorization_url=account.authorization_url,
        token_url=account.token_url,
        scopes=tuple(account.scopes.split()),
        authority=authority(account),
    )


def keep_granted(account: MailAccount, granted: Granted) -> None:
    """Keep the tokens under the account's secret."""
    tokens = granted.tokens
    kept = {
        "access": tokens.access,
        "refresh": tokens.refresh,
        "expires": tokens.expires.isoformat(),
        "client_secret": granted.client_secret,
    }
    secrets().keep(account.secret, json.dumps(kept))


def kept_grant(account: MailAccount) -> Granted:
    """What is kept of the account's OAuth sign-in; `ServerRefused` where nothing is."""
    return _granted(_kept(account))


def secrets() -> Secrets:
    """Where the secrets of this machine are kept."""
    return Secrets(this_home().folder, _keyring())


def authority(account: MailAccount) -> Path | None:
    """The certificates to trust in place of the system's, None for those."""
    return Path(account.authority) if account.authority else None


def _kept(account: MailAccount) -> str:
    try:
        kept = secrets().get(account.secret)
    except UnreadableFile as refused:
        raise ServerRefused(str(refused), temporary=False) from None
    if kept is None:
        raise ServerRefused("The password is not kept any more; enter it on the mail page", temporary=False)
    return kept


def _granted(kept: str) -> Granted:
    try:
        value = json.loads(kept)
        tokens = Tokens(value["access"], value["refresh"], datetime.fromisoformat(value["expires"]))
        return Granted(tokens, value["client_secret"])
    except (ValueError, LookupError, TypeError):
        raise ServerRefused(
            "The sign-in is not kept any more; sign in on the mail page", temporary=False
        ) from None


@lru_cache(maxsize=1)
def _keyring() -> Keyring | None:
    return system_keyring()
