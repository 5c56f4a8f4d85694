"""Signing in at a mail provider without its password: OAuth 2 with the user's own client (RFC 6749, 8252).

The user's browser is sent to `authorization_address`, comes back to a page of ours on this machine with a
code, and `exchange` turns that into tokens; `refresh` renews them. PKCE (RFC 7636, S256) and `state` see to
it that nobody else's answer is taken and that nobody else can use ours. Nothing here keeps a token.
"""

import base64
import hashlib
import hmac
import http.client
import json
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, quote, urlencode, urlsplit

from afterview.adapters.mail_connection import Bounds, Connection, Server, ServerRefused, quoted

_MOST_ANSWER = 100_000
_LOOPBACK = ("127.0.0.1", "::1", "localhost")
# RFC 6749 section 5.2, and RFC 6749 section 4.1.2.1: only these may pass by themselves.
_TEMPORARY = ("temporarily_unavailable", "server_error")
# Where a provider does not say how long a token holds (RFC 6749 section 5.1 only recommends it).
_USUAL_SECONDS = 3600


@dataclass(frozen=True, slots=True)
class Client:
    """What the user registered at the provider, and where the provider's pages are.

    `secret` is None for a client that has none. `authority` names certificates to trust in place of the
    system's. Addresses are https, http only on this machine.
    """

    identifier: str
    secret: str | None = field(repr=False)
    authorization_url: str
    token_url: str
    scopes: tuple[str, ...]
    authority: Path | None = None


@dataclass(frozen=True, slots=True)
class Pending:
    """One sign-in on its way, to be kept until the browser comes back. Never printed."""

    redirect: str
    state: str = field(repr=False)
    verifier: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Tokens:
    """What the provider gave: `access` until `expires` (aware), `refresh` to get another. Never printed."""

    access: str = field(repr=False)
    refresh: str | None = field(repr=False)
    expires: datetime

    def hold(self, now: datetime, spare: timedelta = timedelta(minutes=5)) -> bool:
        """Whether the access token can still be used at `now`, and for a little longer."""
        return now + spare < self.expires


def begin(redirect: str) -> Pending:
    """A new sign-in that comes back to `redirect`, an address on this machine such as our own web page's."""
    return Pending(redirect, secrets.token_urlsafe(32), secrets.token_urlsafe(64))


def authorization_address(client: Client, pending: Pending, user: str | None = None) -> str:
    """The address to open in the user's browser; `user` names the account they mean."""
    digest = hashlib.sha256(pending.verifier.encode("ascii")).digest()
    asked = {
        "response_type": "code",
        "client_id": client.identifier,
        "redirect_uri": pending.redirect,
        "scope": " ".join(client.scopes),
        "state": pending.state,
        "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii"),
        "code_challenge_method": "S256",
        # Without these two Google gives no refresh token; others pass over what they do not know.
        "access_type": "offline",
        "prompt": "consent",
    }
    if user:
        asked["login_hint"] = user
    _server(client.authorization_url, client)
    joint = "&" if urlsplit(client.authorization_url).query else "?"
    return f"{client.authorization_url}{joint}{urlencode(asked, quote_via=quote)}"


def code_from(query: str, pending: Pending) -> str:
    """The code in the query of the address that the browser came back with.

    `ServerRefused` where it belongs to another sign-in, or where the provider or the user said no.
    """
    given = parse_qs(query, max_num_fields=20)
    if not hmac.compare_digest(_one(given, "state").encode(), pending.state.encode()):
        raise ServerRefused("This answer belongs to another sign-in; begin again", temporary=False)
    if error := _one(given, "error"):
        said = quoted(_one(given, "error_description") or error)
        raise ServerRefused(f"The provider did not allow it: {said}", temporary=error in _TEMPORARY)
    code = _one(given, "code")
    if not code:
        raise ServerRefused("The provider's answer holds no code; begin again", temporary=False)
    return code


def exchange(
    client: Client, pending: Pending, code: str, now: datetime, bounds: Bounds | None = None
) -> Tokens:
    """The tokens for a code, asked for at `now` (aware). `ServerRefused` where there are none."""
    asked = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": pending.redirect,
        "code_verifier": pending.verifier,
    }
    return _tokens(_asked(client, asked, bounds), now, None, client)


def refresh(client: Client, tokens: Tokens, now: datetime, bounds: Bounds | None = None) -> Tokens:
    """New tokens in place of these. `ServerRefused`, not `temporary`: the user has to sign in again."""
    if tokens.refresh is None:
        raise ServerRefused("The sign-in has run out; sign in again", temporary=False)
    asked = {"grant_type": "refresh_token", "refresh_token": tokens.refresh}
    return _tokens(_asked(client, asked, bounds), now, tokens.refresh, client)


def _one(given: dict[str, list[str]], name: str) -> str:
    values = given.get(name, [""])
    return values[0] if len(values) == 1 else ""


def _asked(client: Client, asked: dict[str, str], bounds: Bounds | None) -> tuple[int, bytes]:
    """The token endpoint's answer: no redirect is followed, and no more is read than an answer has."""
    server, target = _server(client.token_url, client), urlsplit(client.token_url)
    form = asked | {"client_id": client.identifier}
    if client.secret:
        form["client_secret"] = client.secret
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
    path = (target.path or "/") + (f"?{target.query}" if target.query else "")
    with Connection(server, bounds or Bounds(30.0, 1_000_000)) as line, line.within():
        talk = http.client.HTTPConnection(target.hostname or "", target.port)
        talk.sock, talk.auto_open = line.socket, 0
        try:
            talk.request("POST", path, urlencode(form), headers)
            with talk.getresponse() as answer:
                content = answer.read(_MOST_ANSWER)
        except http.client.HTTPException:
            raise ValueError("no HTTP") from None
        if line.was_cut:
            # A page that just ends is a page to HTTP.
            raise TimeoutError
        return answer.status, content


def _server(url: str, client: Client) -> Server:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port, parts = "", None, urlsplit("")
    if host and parts.scheme == "https":
        return Server(host, port or 443, "tls", client.authority)
    if host in _LOOPBACK and parts.scheme == "http":
        return Server(host, port or 80, "plain")
    raise ServerRefused(f"{quoted(url)} is no address that begins with https://", temporary=False)


def _tokens(answer: tuple[int, bytes], now: datetime, kept: str | None, client: Client) -> Tokens:
    where = urlsplit(client.token_url).hostname
    status, content = answer
    try:
        given = json.loads(content)
        if status != 200:
            raise _refused(f"{where}", status, given)
        seconds = int(given.get("expires_in", _USUAL_SECONDS))
        renewed = _token(given["refresh_token"]) if "refresh_token" in given else kept
        return Tokens(_token(given["access_token"]), renewed, now + timedelta(seconds=seconds))
    except (ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError):
        reason = f"{where} gives an answer ({status}) that makes no sense"
        raise ServerRefused(reason, temporary=status == 429 or status >= 500) from None


def _token(value: str) -> str:
    if not (value.isascii() and value.isprintable() and value):
        raise ValueError("no token")
    return value


def _refused(where: str, status: int, given: dict[str, object]) -> ServerRefused:
    error = str(given["error"])
    said = quoted(str(given.get("error_description") or error))
    if error == "invalid_grant":
        return ServerRefused(f"{where} does not renew the sign-in; sign in again ({said})", temporary=False)
    return ServerRefused(
        f"{where} does not allow it: {said}", temporary=error in _TEMPORARY or status == 429 or status >= 500
    )
