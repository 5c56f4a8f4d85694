"""Signing in by OAuth 2, against a small provider of the test's own: a fake, since no real one can be had."""

import base64
import hashlib
import json
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from afterview.adapters.mail_connection import Bounds, ServerRefused
from afterview.adapters.oauth import (
    Client,
    Pending,
    Tokens,
    authorization_address,
    begin,
    code_from,
    exchange,
    refresh,
)
from certificates import Authority
from network_faults import fake_server

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
REDIRECT = "http://127.0.0.1:8700/mail/signed-in"
BOUNDS = Bounds(20.0, 1_000_000)


@dataclass
class FakeProvider:
    """Authorizes whoever asks, keeps to the rules of RFC 6749 and 7636, and gives each code and token once."""

    authority: Authority
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    refreshable: set[str] = field(default_factory=set)
    port: int = 0

    def authorize(self, address: str) -> str:
        """What the browser brings back: the query of the redirect."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        assert asked["response_type"] == "code"
        assert asked["code_challenge_method"] == "S256"
        code = f"code-{len(self.codes)}"
        self.codes[code] = asked
        return urlencode({"code": code, "state": asked["state"]})

    def grant(self, form: dict[str, str]) -> tuple[int, dict[str, object]]:
        if (form["client_id"], form.get("client_secret")) != ("afterview-of-robin", "made up"):
            return 401, {"error": "invalid_client", "error_description": "Unknown client"}
        if form["grant_type"] == "refresh_token":
            known = form["refresh_token"] in self.refreshable
            return (200, self._tokens()) if known else (400, {"error": "invalid_grant"})
        asked = self.codes.pop(form["code"], None)
        digest = hashlib.sha256(form["code_verifier"].encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if asked is None or (asked["redirect_uri"], asked["code_challenge"]) != (
            form["redirect_uri"],
            challenge,
        ):
            return 400, {"error": "invalid_grant", "error_description": "Malformed\r\nauth code."}
        return 200, self._tokens() | {"refresh_token": self._refresh()}

    def _tokens(self) -> dict[str, object]:
        return {"access_token": f"access-{len(self.codes)}", "token_type": "Bearer", "expires_in": 3599}

    def _refresh(self) -> str:
        self.refreshable.add("refresh-1")
        return "refresh-1"


@pytest.fixture(scope="module")
def provider(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FakeProvider]:
    fake = FakeProvider(Authority(tmp_path_factory.mktemp("authority")))

    class Page(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            status, answer = fake.grant({name: values[0] for name, values in parse_qs(body).items()})
            content = json.dumps(answer).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
        server.socket = fake.authority.context().wrap_socket(server.socket, server_side=True)
        fake.port = server.server_port
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield fake
        server.shutdown()
        thread.join()


@pytest.fixture
def client(provider: FakeProvider) -> Client:
    base = f"https://localhost:{provider.port}"
    scopes = ("https://mail.example.org/", "offline_access")
    return Client(
        "afterview-of-robin", "made up", f"{base}/auth", f"{base}/token", scopes, provider.authority.file
    )


@pytest.fixture
def pending() -> Pending:
    return begin(REDIRECT)


def test_a_sign_in_gives_tokens_that_hold_for_their_time(
    provider: FakeProvider, client: Client, pending: Pending
) -> None:
    query = provider.authorize(authorization_address(client, pending))
    tokens = exchange(client, pending, code_from(query, pending), NOW, BOUNDS)
    assert tokens.refresh == "refresh-1"
    assert tokens.expires == NOW + timedelta(seconds=3599)
    assert tokens.hold(NOW)
    assert not tokens.hold(NOW + timedelta(minutes=56))


def test_tokens_are_renewed_and_keep_what_renews_them(
    provider: FakeProvider, client: Client, pending: Pending
) -> None:
    query = provider.authorize(authorization_address(client, pending))
    tokens = exchange(client, pending, code_from(query, pending), NOW, BOUNDS)
    later = refresh(client, tokens, NOW + timedelta(hours=2), BOUNDS)
    assert later.expires == NOW + timedelta(hours=2, seconds=3599)
    assert later.refresh == tokens.refresh


def test_the_address_asks_for_what_the_client_may_and_for_the_account_meant(
    client: Client, pending: Pending
) -> None:
    address = authorization_address(client, pending, "robin@example.org")
    asked = parse_qs(urlsplit(address).query)
    assert asked["redirect_uri"] == [REDIRECT]
    assert asked["scope"] == ["https://mail.example.org/ offline_access"]
    assert asked["login_hint"] == ["robin@example.org"]
    assert pending.verifier not in address


def test_an_address_that_has_a_query_keeps_it(client: Client, pending: Pending) -> None:
    tenant = replace(client, authorization_url=client.authorization_url + "?tenant=one")
    assert parse_qs(urlsplit(authorization_address(tenant, pending)).query)["tenant"] == ["one"]


def test_each_sign_in_has_a_state_and_a_verifier_of_its_own() -> None:
    first, second = begin(REDIRECT), begin(REDIRECT)
    assert first.state != second.state
    assert first.verifier != second.verifier
    # RFC 7636 section 4.1.
    assert 43 <= len(first.verifier) <= 128


def test_a_code_serves_once(provider: FakeProvider, client: Client, pending: Pending) -> None:
    code = code_from(provider.authorize(authorization_address(client, pending)), pending)
    exchange(client, pending, code, NOW, BOUNDS)
    with pytest.raises(ServerRefused, match=r"sign in again \(Malformed auth code.\)"):
        exchange(client, pending, code, NOW, BOUNDS)


def test_a_stolen_code_is_worth_nothing(provider: FakeProvider, client: Client, pending: Pending) -> None:
    code = code_from(provider.authorize(authorization_address(client, pending)), pending)
    with pytest.raises(ServerRefused, match="sign in again"):
        exchange(client, begin(REDIRECT), code, NOW, BOUNDS)


@pytest.mark.parametrize(
    "query",
    ["code=x", "code=x&state=", "code=x&state=another", "", "state=%FF", "&".join(["state=a"] * 2)],
)
def test_an_answer_to_another_sign_in_is_not_taken(query: str, pending: Pending) -> None:
    with pytest.raises(ServerRefused, match="belongs to another sign-in"):
        code_from(query, pending)


def test_a_no_is_said_in_the_provider_s_words(pending: Pending) -> None:
    query = urlencode(
        {"error": "access_denied", "error_description": "You\r\nsaid no", "state": pending.state}
    )
    with pytest.raises(ServerRefused) as refused:
        code_from(query, pending)
    assert refused.value.reason == "The provider did not allow it: You said no"


def test_an_answer_without_a_code_is_refused(pending: Pending) -> None:
    with pytest.raises(ServerRefused, match="holds no code"):
        code_from(urlencode({"state": pending.state}), pending)


def test_a_sign_in_that_was_taken_back_has_to_be_made_again(client: Client) -> None:
    with pytest.raises(ServerRefused, match="sign in again") as refused:
        refresh(client, Tokens("old", "taken back", NOW), NOW, BOUNDS)
    assert not refused.value.temporary


def test_without_a_refresh_token_nobody_is_asked(client: Client) -> None:
    with pytest.raises(ServerRefused, match="has run out"):
        refresh(client, Tokens("old", None, NOW), NOW, BOUNDS)


def test_a_client_that_the_provider_does_not_know_is_said(client: Client) -> None:
    stranger = replace(client, secret=None)
    with pytest.raises(ServerRefused, match="localhost does not allow it: Unknown client"):
        refresh(stranger, Tokens("old", "refresh-1", NOW), NOW, BOUNDS)


def test_a_certificate_that_nobody_trusts_ends_it(client: Client, tmp_path: Path) -> None:
    elsewhere = replace(client, authority=Authority(tmp_path).file)
    with pytest.raises(ServerRefused, match="shows a certificate that cannot be trusted"):
        refresh(elsewhere, Tokens("old", "refresh-1", NOW), NOW, BOUNDS)


@pytest.mark.parametrize(
    "url",
    ["http://mail.example.org/token", "ftp://localhost/", "token", "", "https://", "https://[/", "file:///x"],
)
def test_tokens_are_asked_for_over_https_only(url: str, client: Client) -> None:
    with pytest.raises(ServerRefused, match="is no address that begins with https://"):
        refresh(replace(client, token_url=url), Tokens("old", "refresh-1", NOW), NOW, BOUNDS)


def ask(client: Client, port: int, bounds: Bounds) -> None:
    """Ask a fake provider on this machine for new tokens."""
    fake = replace(client, token_url=f"http://127.0.0.1:{port}/token")
    refresh(fake, Tokens("old", "refresh-1", NOW), NOW, bounds)


ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"220 this is SMTP\r\n",
        ANSWER + b"\r\n<html>",
        ANSWER + b"\r\n[]",
        ANSWER + b"\r\n{}",
        ANSWER + b'\r\n{"access_token": 7}',
        ANSWER + b'\r\n{"access_token": ""}',
        ANSWER + b'\r\n{"access_token": "a\\r\\nb"}',
        ANSWER + b'\r\n{"access_token": "a", "expires_in": "soon"}',
        ANSWER + b'\r\n{"access_token": "a", "expires_in": 1e300}',
        ANSWER + b'\r\n{"access_token": "a", "refresh_token": null}',
        ANSWER + b"\r\n" + b"[" * 90_000,
        ANSWER + b"Content-Length: 10\r\n\r\n{}",
        ANSWER + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: https://evil.example/\r\n\r\n",
        b"HTTP/1.1 500 Oops\r\n\r\n{}",
        b"HTTP/1.1 400 Bad\r\n\r\n[7]",
        ANSWER + b"X: y\r\n" * 1000,
    ],
)
def test_an_answer_that_makes_no_sense_gives_no_token(answer: bytes, client: Client) -> None:
    def talk(line: socket.socket) -> None:
        line.recv(65536)
        line.sendall(answer)

    with fake_server(talk) as port, pytest.raises(ServerRefused) as refused:
        ask(client, port, BOUNDS)
    assert "evil" not in refused.value.reason


def test_a_slow_provider_is_given_up(client: Client) -> None:
    def talk(line: socket.socket) -> None:
        line.sendall(b"HTTP/1.1 200 OK\r\n")
        while line.recv(65536):
            pass

    with fake_server(talk) as port, pytest.raises(ServerRefused, match=r"takes longer than 0.3 s") as refused:
        ask(client, port, Bounds(0.3, 1_000_000))
    assert refused.value.temporary


def test_no_token_is_ever_printed(client: Client, pending: Pending) -> None:
    tokens = Tokens("hunter2", "hunter3", NOW)
    assert "hunter" not in repr(tokens)
    assert pending.state not in repr(pending)
    assert "made up" not in repr(client)
