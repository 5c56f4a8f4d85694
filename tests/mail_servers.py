"""Real mail servers for tests, on loopback and in a folder of their own; context managers that any test may use.

`Dovecot` is IMAP and LMTP, `Submission` an SMTP server that takes what the user sends and relays it into
Dovecot. What goes wrong between them and the product is in network_faults.py.
"""

import asyncio
import base64
import contextlib
import grp
import hashlib
import hmac
import json
import os
import pwd
import re
import shutil
import smtplib
import socket
import ssl
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

from certificates import SINCE, UNTIL, Authority

DOVECOT = shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
LOOPBACK = "127.0.0.1"
PASSWORD = "app password ü"  # beyond ASCII, as people choose them
_READY_SECONDS = 20.0


def need_dovecot() -> None:
    """Skip the test where Dovecot is not installed; under CI that is a failure."""
    if DOVECOT is None:
        reason = "Dovecot is not installed: apt-get install dovecot-imapd dovecot-lmtpd"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        port: int = probe.getsockname()[1]
        return port


@dataclass
class Dovecot:
    """Dovecot for `users` (addresses, all with `PASSWORD`), running as an ordinary process of whoever tests.

    Mail lies under `mail`/ADDRESS in the format that `storage` names (`sdbox`, `maildir`). Also signs
    XOAUTH2 tokens that it takes.
    """

    authority: Authority
    users: tuple[str, ...] = ("robin@example.org",)
    storage: str = "sdbox"
    home: Path = field(init=False)
    _process: "subprocess.Popen[bytes] | None" = field(default=None, init=False)

    def __enter__(self) -> Self:
        self.home = Path(tempfile.mkdtemp(prefix="afterview-dovecot-"))
        self.home.chmod(0o755)
        self.imap, self.imaps, self.lmtp = free_port(), free_port(), free_port()
        self.mail = self.home / "mail"
        self._token_key = os.urandom(32)
        self._write()
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        shutil.rmtree(self.home, ignore_errors=True)

    def start(self) -> None:
        """Start it; returns once it answers."""
        assert DOVECOT is not None
        with (self.home / "stderr").open("wb") as said:
            self._process = subprocess.Popen(
                ["sh", "-c", _WHILE_WE_LIVE, DOVECOT, str(self.home / "dovecot.conf")],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=said,
                umask=0o022,
            )
        for port in (self.imap, self.imaps, self.lmtp):
            self._wait_for(port)

    def stop(self) -> None:
        """Stop it and wait until it is gone."""
        if self._process is not None:
            assert self._process.stdin is not None
            self._process.stdin.close()
            self._process.wait(_READY_SECONDS)
            self._process = None

    def token(self, user: str) -> str:
        """An access token for `user` that this server takes: a JSON Web Token (RFC 7519), HS256."""
        claims = {"sub": user, "email": user, "iat": int(SINCE.timestamp()), "exp": int(UNTIL.timestamp())}
        signed = ".".join(
            _base64url(json.dumps(one).encode()) for one in ({"alg": "HS256", "typ": "JWT"}, claims)
        )
        return f"{signed}.{_base64url(hmac.digest(self._token_key, signed.encode(), hashlib.sha256))}"

    def deliver(self, recipient: str, content: bytes, sender: str = "dana.ortiz@northwind.example") -> None:
        """Put a message into somebody's INBOX, as from outside."""
        with smtplib.LMTP(LOOPBACK, self.lmtp, local_hostname="test") as lmtp:
            lmtp.sendmail(sender, [recipient], content)

    def doveadm(self, *arguments: str, given: bytes = b"") -> bytes:
        """What `doveadm` says, with `given` on its standard input."""
        command = [shutil.which("doveadm") or "/usr/bin/doveadm", "-c", str(self.home / "dovecot.conf")]
        done = subprocess.run([*command, *arguments], input=given, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr.decode(errors="replace")
        return done.stdout

    @property
    def log(self) -> str:
        """What it has written down."""
        files = [self.home / name for name in ("stderr", "dovecot.log")]
        return "".join(file.read_text(errors="replace") for file in files if file.exists())

    def _wait_for(self, port: int) -> None:
        assert self._process is not None
        until = time.monotonic() + _READY_SECONDS
        while time.monotonic() < until:
            if self._process.poll() is not None:
                break
            with contextlib.suppress(OSError), socket.create_connection((LOOPBACK, port), timeout=1) as line:
                if port == self.imaps or line.recv(1):
                    return
            time.sleep(0.05)
        self._process.kill()
        said = self._process.communicate()[1].decode(errors="replace")
        raise RuntimeError(
            f"Dovecot does not start: {said}{self.log if (self.home / 'dovecot.log').exists() else ''}"
        )

    def _write(self) -> None:
        root = os.geteuid() == 0
        me, mine = pwd.getpwuid(os.geteuid()).pw_name, grp.getgrgid(os.getegid()).gr_name
        owner = pwd.getpwnam("nobody") if root else pwd.getpwuid(os.geteuid())
        certificate, key = self.authority.certify()
        for source in (certificate, key):
            shutil.copy(source, self.home / source.name)
        keys = self.home / "keys" / "default" / "HS256"
        keys.mkdir(parents=True)
        (keys / "default").write_text(base64.b64encode(self._token_key).decode())
        (self.home / "oauth2.conf").write_text(
            "introspection_mode = local\n"
            f"local_validation_key_dict = fs:posix:prefix={self.home}/keys/\n"
            "username_attribute = email\n"
        )
        home = f"{owner.pw_uid}:{owner.pw_gid}::{self.mail}"
        (self.home / "users").write_text(
            "".join(f"{user}:{{PLAIN}}{PASSWORD}:{home}/{user}::\n" for user in self.users)
        )
        (self.home / "dovecot.conf").write_text(
            _CONFIGURATION.format(
                home=self.home,
                internal="dovecot" if root else me,
                login="dovenull" if root else me,
                group="dovecot" if root else mine,
                uid=owner.pw_uid,
                storage=self.storage,
                certificate=certificate.name,
                key=key.name,
                imap=self.imap,
                imaps=self.imaps,
                lmtp=self.lmtp,
            )
        )
        # Its parts run as different users, and whoever tests may have a narrow umask.
        for path in self.home.rglob("*"):
            path.chmod(0o755 if path.is_dir() else 0o644)
        self.mail.mkdir(0o700)
        os.chown(self.mail, owner.pw_uid, owner.pw_gid)


# Dovecot ends when the pipe from us does, so also when whoever tests is killed.
_WHILE_WE_LIVE = """
exec 3<&0
"$0" -F -c "$1" 3<&- & dovecot=$!
(read -r _ <&3; kill $dovecot) 2>/dev/null & watch=$!
wait $dovecot; ended=$?
kill $watch 2>/dev/null
exit $ended
"""
_CONFIGURATION = r"""
protocols = imap lmtp
listen = 127.0.0.1
base_dir = {home}/run
state_dir = {home}/state
log_path = {home}/dovecot.log
default_internal_user = {internal}
default_internal_group = {group}
default_login_user = {login}
first_valid_uid = {uid}
ssl = yes
ssl_cert = <{home}/{certificate}
ssl_key = <{home}/{key}
disable_plaintext_auth = yes
auth_mechanisms = plain login xoauth2
auth_failure_delay = 0
mail_location = {storage}:~/mail
mail_fsync = never
lmtp_rcpt_check_quota = no
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {home}/oauth2.conf
}}
passdb {{
  driver = passwd-file
  mechanisms = plain login
  args = {home}/users
}}
userdb {{
  driver = passwd-file
  args = {home}/users
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Drafts {{
    special_use = \Drafts
    auto = create
  }}
  mailbox "Gesendet für immer" {{
    special_use = \Sent
    auto = create
  }}
}}
service imap-login {{
  chroot =
  process_min_avail = 1
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    port = {lmtp}
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
"""


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


class _Relay:
    """What aiosmtpd asks at each step: takes the users' mail and hands it to Dovecot."""

    def __init__(self, dovecot: Dovecot, greylisted: int) -> None:
        self._dovecot = dovecot
        self.greylisted = greylisted

    async def handle_RCPT(self, *asked: Any) -> str:  # noqa: N802, ANN401 -- aiosmtpd's own name and arguments
        _server, _session, envelope, address, _options = asked
        if self.greylisted:
            self.greylisted -= 1
            return "451 4.7.1 Greylisted, please try again in 5 minutes"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, *asked: Any) -> str:  # noqa: N802, ANN401 -- as above
        _server, _session, envelope = asked
        try:
            with smtplib.LMTP(LOOPBACK, self._dovecot.lmtp, local_hostname="relay") as lmtp:
                lmtp.sendmail(envelope.mail_from, envelope.rcpt_tos, envelope.content)
        except smtplib.SMTPRecipientsRefused as refused:
            code, text = next(iter(refused.recipients.values()))
            return f"{code} {text.decode().splitlines()[0]}"
        return "250 2.0.0 Taken on"

    async def auth_XOAUTH2(self, server: SMTP, arguments: list[str]) -> AuthResult:  # noqa: N802 -- as above
        given = base64.b64decode(arguments[1]) if len(arguments) > 1 else await server.challenge_auth("")
        assert isinstance(given, bytes)
        user, token = re.fullmatch("user=(.*)\1auth=Bearer (.*)\1\1", given.decode()).groups()  # type: ignore[union-attr] # a test's client says it right
        if token == self._dovecot.token(user):
            return AuthResult(success=True, auth_data=user)
        await server.challenge_auth('{"status":"401"}')
        return AuthResult(success=False, handled=False)

    def authenticate(self, *asked: Any) -> AuthResult:  # noqa: ANN401 -- as above
        given: LoginPassword = asked[-1]
        known = given.login.decode() in self._dovecot.users and given.password.decode() == PASSWORD
        return AuthResult(success=known, handled=False)


class _Submission(SMTP):
    """Room for a JSON Web Token in a line, and a QUIT that may fail."""

    command_size_limit = line_length_limit = 4096
    quit_fails = False

    async def smtp_QUIT(self, arg: str) -> None:  # noqa: N802
        if self.quit_fails:
            assert isinstance(self.transport, asyncio.Transport)
            self.transport.abort()
            return
        await super().smtp_QUIT(arg)


class _Started(Controller):
    """aiosmtpd in a thread, with sessions of ours."""

    def __init__(
        self, session: Callable[[], SMTP], relay: _Relay, port: int, context: ssl.SSLContext | None
    ) -> None:
        super().__init__(relay, LOOPBACK, port, ssl_context=context)
        self._session = session

    def factory(self) -> SMTP:
        return self._session()


@dataclass
class Submission:
    """An SMTP server for Dovecot's users: TLS by `security`, their names and passwords, mail into Dovecot.

    `host` is whom its certificate names. `greylisted`: that many recipients are told to come again. `without`
    names ways to sign in that it does not offer.
    """

    authority: Authority
    dovecot: Dovecot
    security: str = "tls"
    host: str = "localhost"
    greylisted: int = 0
    quit_fails: bool = False
    without: tuple[str, ...] = ()

    def __enter__(self) -> Self:
        self.port = free_port()
        context = self.authority.context(self.host)
        relay = _Relay(self.dovecot, self.greylisted)

        def server() -> SMTP:
            session = _Submission(
                relay,
                hostname=self.host,
                tls_context=context if self.security == "starttls" else None,
                require_starttls=self.security == "starttls",
                auth_require_tls=self.security == "starttls",
                authenticator=relay.authenticate,
                auth_exclude_mechanism=self.without,
            )
            session.quit_fails = self.quit_fails
            return session

        self._controller = _Started(server, relay, self.port, context if self.security == "tls" else None)
        self._controller.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._controller.stop()
