"""SMTP servers that are slow or make no sense: whatever they say, the outbox gets one of its three answers."""

import re
import socket
import time
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterview.adapters.mail_compose import Mail, Mailbox, compose
from afterview.adapters.mail_connection import Server
from afterview.adapters.mail_login import Account, Password
from afterview.adapters.smtp_account import Envelope, Patience, Refused, Sent, Unknown, send
from certificates import Authority
from network_faults import fake_server

ROBIN = "robin@example.org"
DANA = "dana.ortiz@northwind.example"
ENVELOPE = Envelope(ROBIN, (DANA,))
DATE = datetime(2026, 11, 24, 15, 30, tzinfo=UTC)
# Long enough for a busy machine; the short one is for tests that wait it out.
PATIENCE = Patience(20.0, 20.0)
SHORT = Patience(0.3, 0.3)
Talk = Callable[[socket.socket], None]


def says(*replies: bytes) -> Talk:
    """One reply on connecting and one for each line heard, whatever it is; then silence."""

    def talk(line: socket.socket) -> None:
        heard = line.makefile("rb")
        with heard:
            for reply in replies:
                line.sendall(reply)
                heard.readline()
            while heard.readline():
                pass

    return talk


def trickles(line: socket.socket) -> None:
    """A reply without end, a byte at a time: no single wait is long."""
    line.sendall(b"220 ")
    while True:
        line.sendall(b"x")
        time.sleep(0.02)


def floods(line: socket.socket) -> None:
    """A reply of lines without end."""
    while True:
        line.sendall(b"220-and one more\r\n" * 1000)


def to_fake(port: int) -> Account:
    return Account(Server("localhost", port, "plain"), ROBIN, None)


GREETING, EHLO, OK, GO_ON = b"220 fake\r\n", b"250-fake\r\n250 SIZE 1000\r\n", b"250 ok\r\n", b"354 go on\r\n"
SHORT_LETTER = compose(Mail(Mailbox("", ROBIN), Mailbox("", DANA), "", "x", DATE, "<short@example.org>"))
LINES = SHORT_LETTER.count(b"\r\n")


@pytest.mark.parametrize(
    "replies",
    [
        (b"\x80\x81\x82 nonsense\r\n",),
        (b"* OK this is IMAP\r\n",),
        (GREETING, b"999 what\r\n"),
        (GREETING, b"250" + b"x" * 9000 + b"\r\n"),
        (b"HTTP/1.1 400 Bad Request\r\n\r\n",),
        (GREETING, EHLO, OK, OK, b"250 no data please\r\n"),
    ],
)
def test_an_answer_that_makes_no_sense_means_not_sent(replies: tuple[bytes, ...]) -> None:
    with fake_server(says(*replies)) as port:
        outcome = send(SHORT_LETTER, ENVELOPE, to_fake(port), PATIENCE)
    assert outcome == Refused(f"localhost:{port} gives an answer that makes no sense", temporary=True)


@pytest.mark.parametrize("talk", [says(b""), says(GREETING), says(GREETING, EHLO, OK, OK), trickles])
def test_a_slow_server_is_given_up(talk: Talk) -> None:
    with fake_server(talk) as port:
        outcome = send(SHORT_LETTER, ENVELOPE, to_fake(port), SHORT)
    assert outcome == Refused(f"localhost:{port} takes longer than 0.3 s to answer", temporary=True)


def test_a_server_that_never_shakes_hands_is_given_up(authority: Authority) -> None:
    with fake_server(says(b"")) as port:
        outcome = send(
            SHORT_LETTER,
            ENVELOPE,
            Account(Server("localhost", port, "tls", authority.file), ROBIN, None),
            SHORT,
        )
    assert outcome == Refused(f"localhost:{port} takes longer than 0.3 s to answer", temporary=True)


def test_a_server_that_never_stops_talking_is_given_up() -> None:
    with fake_server(floods) as port:
        outcome = send(SHORT_LETTER, ENVELOPE, to_fake(port), PATIENCE)
    assert outcome == Refused(f"localhost:{port} sends more than was asked for", temporary=True)


def to_the_end(verdict: bytes) -> Talk:
    """Takes SHORT_LETTER, hearing each line of it, and then says `verdict`."""
    return says(GREETING, EHLO, OK, OK, GO_ON, *[b""] * LINES, verdict, b"221 bye\r\n")


@pytest.mark.parametrize(
    ("verdict", "temporary"),
    [(b"451 later\r\n", True), (b"554 5.7.1 spam\r\n", False), (b"421 bye\r\n", True)],
)
def test_a_letter_refused_at_its_end_is_not_sent(verdict: bytes, *, temporary: bool) -> None:
    with fake_server(to_the_end(verdict)) as port:
        outcome = send(SHORT_LETTER, ENVELOPE, to_fake(port), PATIENCE)
    said = verdict.decode().strip()
    assert outcome == Refused(f"localhost:{port} does not take the letter: {said}", temporary)


@pytest.mark.parametrize("verdict", [b"\x80 nonsense\r\n", b"354 go on\r\n", b"250" + b"x" * 9000 + b"\r\n"])
def test_nonsense_at_the_end_of_a_letter_means_nobody_knows(verdict: bytes) -> None:
    with fake_server(to_the_end(verdict)) as port:
        assert isinstance(send(SHORT_LETTER, ENVELOPE, to_fake(port), PATIENCE), Unknown)


def test_silence_at_the_end_of_a_letter_means_nobody_knows() -> None:
    with fake_server(to_the_end(b"")) as port:
        outcome = send(SHORT_LETTER, ENVELOPE, to_fake(port), Patience(20.0, 0.3))
    assert outcome == Unknown(
        f"localhost:{port} takes longer than 0.3 s to answer, after the letter was handed over and before it said "
        "what became of it"
    )


CODES = (b"220", b"235", b"221", b"334", b"354", b"421", b"451", b"550", b"-25", b"25", b"\x80", b"")
OFFERS = (b"250-x\r\n250 AUTH PLAIN", b"250-x\r\n250 AUTH LOGIN", b"250")
REPLIES = st.sampled_from([*CODES, *OFFERS, b"hang up"])
USUAL = (b"220 x", b"250-x\r\n250 AUTH PLAIN", b"235 x", b"250 x", b"250 x", b"354 x")


@settings(max_examples=150, deadline=None)
@given(st.lists(REPLIES, max_size=10), st.integers(0, len(USUAL)))
def test_no_answer_is_ever_taken_for_another(replies: list[bytes], usual: int) -> None:
    script = [*USUAL[:usual], *replies]
    ended, verdict = False, None

    def talk(line: socket.socket) -> None:
        nonlocal ended, verdict
        with line.makefile("rb") as heard:
            in_letter = False
            for reply in script:
                verdict = reply if ended and verdict is None else verdict
                if reply == b"hang up":
                    return
                line.sendall(reply + b"\r\n")
                in_letter = in_letter or reply.startswith(b"354")
                said = heard.readline()
                while in_letter and said and not ended:
                    ended = said == b".\r\n"
                    said = said if ended else heard.readline()

    with fake_server(talk) as port:
        account = Account(Server("localhost", port, "plain"), ROBIN, Password("made up"))
        outcome = send(SHORT_LETTER, ENVELOPE, account, PATIENCE)
    verdict = verdict or b""
    if not ended or re.match(rb"[45]\d\d", verdict):
        assert isinstance(outcome, Refused)
    else:
        assert isinstance(outcome, Sent if re.match(rb"2\d\d", verdict) else Unknown)
