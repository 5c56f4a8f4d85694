"""The user's own mail account: a server, a name and what proves it."""

from dataclasses import dataclass, field

from afterview.adapters.mail_connection import Server


@dataclass(frozen=True, slots=True)
class Password:
    """A password, better an app password. Never printed."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AccessToken:
    """An OAuth 2 access token, for XOAUTH2. Never printed."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Account:
    """A mail account at one server; `secret` is None where the server asks for none."""

    server: Server
    user: str
    secret: Password | AccessToken | None


def plain_response(user: str, password: Password) -> bytes:
    """What SASL PLAIN says (RFC 4616)."""
    return f"\0{user}\0{password.text}".encode()


def xoauth2_response(user: str, token: AccessToken) -> bytes:
    """What SASL XOAUTH2 says; to the error that may follow one answers nothing."""
    return f"user={user}\1auth=Bearer {token.text}\1\1".encode()
