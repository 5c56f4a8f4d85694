"""Mail servers that are slow, cut off, or make no sense: one plain line, and never a wait without end."""

import re
import socket
import time
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from afterview.adapters.imap_account import ImapAccount, Position
from afterview.adapters.mail_connection import Bounds, Server, ServerRefused
from afterview.adapters.mail_login import Account, Password
from mail_servers import PASSWORD, Dovecot
from network_faults import CuttingProxy, fake_server

ROBIN = "robin@example.org"
DATE = datetime(2026, 11, 24, 15, 30, tzinfo=UTC)
Talk = Callable[[socket.socket], None]

GREETING = b"* OK fake\r\n"
ANSWERS = {
    "CAPABILITY": b"* CAPABILITY IMAP4rev1 AUTH=PLAIN IDLE SASL-IR\r\nTAG OK done\r\n",
    "AUTHENTICATE": b"+ \r\n",
    "EXAMINE": b"* 3 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 4] x\r\nTAG OK [READ-ONLY] done\r\n",
    "SEARCH": b"* SEARCH 1 2 3\r\nTAG OK done\r\n",
    "FETCH": b"* 1 FETCH (UID 1 RFC822.SIZE 4 BODY[]<0> {4}\r\nA: b)\r\nTAG OK done\r\n",
    "LIST": b'* LIST () "/" INBOX\r\nTAG OK done\r\n',
    "IDLE": b"+ idling\r\n",
    "DONE": b"TAG OK done\r\n",
    "LOGOUT": b"* BYE\r\nTAG OK done\r\n",
    "APPEND": b"+ go on\r\n",
}


def says(greeting: bytes = GREETING, **answers: bytes) -> Talk:
    """A fake mailbox that answers each command as given, TAG being the command's own."""
    said = ANSWERS | answers

    def talk(line: socket.socket) -> None:
        with line.makefile("rb") as heard:
            line.sendall(greeting)
            tag = b""
            while words := heard.readline().split():
                if len(words) == 1 and words[0] != b"DONE":  # the response to AUTHENTICATE's challenge
                    line.sendall(tag + b" OK welcome\r\n")
                    continue
                tag = tag if words[0] == b"DONE" else words[0]
                command = words[2 if words[1:2] == [b"UID"] else 1 if len(words) > 1 else 0].decode()
                line.sendall(said[command].replace(b"TAG", tag))

    return talk


def opened(port: int, bounds: Bounds | None = None) -> ImapAccount:
    account = Account(Server("localhost", port, "plain"), ROBIN, Password(PASSWORD))
    return ImapAccount(account, bounds or Bounds(20.0))


def test_the_fake_is_a_mailbox_when_nothing_is_wrong() -> None:
    with fake_server(says()) as port, opened(port) as mailbox:
        changes = mailbox.changes("INBOX", None)
    assert [one.content for one in changes.messages] == [b"A: b"]


def silent(line: socket.socket) -> None:
    while line.recv(65536):
        pass


def trickles(line: socket.socket) -> None:
    while True:
        line.sendall(b"*")
        time.sleep(0.02)


def floods(line: socket.socket) -> None:
    line.sendall(GREETING)
    while True:
        line.sendall(b"* 1 EXISTS and so on\r\n" * 1000)


@pytest.mark.parametrize(
    "talk", [silent, trickles, says(CAPABILITY=b""), says(AUTHENTICATE=b"* OK wait\r\n")]
)
def test_a_slow_server_is_given_up(talk: Talk) -> None:
    with fake_server(talk) as port, pytest.raises(ServerRefused) as refused:
        opened(port, Bounds(0.3))
    assert refused.value.reason == f"localhost:{port} takes longer than 0.3 s to answer"
    assert refused.value.temporary


def test_a_server_that_never_stops_talking_is_given_up() -> None:
    with fake_server(floods) as port, pytest.raises(ServerRefused, match="sends more than was asked for"):
        opened(port, Bounds(20.0, 1_000_000))


@pytest.mark.parametrize(
    "greeting", [b"220 this is SMTP\r\n", b"\x80\x81\r\n", b"* BYE full\r\n", b"x" * 2_000_000]
)
def test_what_is_no_mailbox_is_refused(greeting: bytes) -> None:
    with fake_server(says(greeting)) as port, pytest.raises(ServerRefused) as refused:
        opened(port)
    assert len(refused.value.reason) < 400
    assert "\n" not in refused.value.reason


NONSENSE = {
    "no numbers": says(EXAMINE=b"TAG OK done\r\n"),
    "numbers that are none": says(EXAMINE=b"* OK [UIDVALIDITY x]\r\n* OK [UIDNEXT y]\r\nTAG OK done\r\n"),
    "numbers too large": says(
        EXAMINE=b"* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 99999999999999] x\r\nTAG OK done\r\n"
    ),
    "another's tag": says(EXAMINE=b"XXXX9 OK done\r\n"),
    "no UIDs": says(SEARCH=b"* SEARCH one two\r\nTAG OK done\r\n"),
    "nesting without end": says(FETCH=b"* 1 FETCH " + b"(" * 50_000 + b"\r\nTAG OK done\r\n"),
    "an uneven list": says(FETCH=b"* 1 FETCH (UID 1 RFC822.SIZE)\r\nTAG OK done\r\n"),
    "no list": says(FETCH=b"* 1 FETCH nothing\r\nTAG OK done\r\n"),
    "a message without content": says(FETCH=b"* 1 FETCH (UID 1 RFC822.SIZE 4)\r\nTAG OK done\r\n"),
    "a literal of terabytes": says(FETCH=b"* 1 FETCH (UID 1 BODY[]<0> {4000000000000}\r\nA"),
    "a literal that is cut": says(
        FETCH=b"* 1 FETCH (UID 1 RFC822.SIZE 4 BODY[]<0> {9}\r\nA: b)\r\nTAG OK done\r\n"
    ),
    "a flood": says(SEARCH=b"* SEARCH 1\r\n" * 4_000_000),
    "another command's answer": says(SEARCH=b"* FETCH\r\n* 1 LIST\r\n+ go\r\nTAG OK done\r\n"),
}


@pytest.mark.parametrize("talk", NONSENSE.values(), ids=NONSENSE.keys())
def test_an_answer_that_makes_no_sense_is_refused_or_empty(talk: Talk) -> None:
    with fake_server(talk) as port, opened(port, Bounds(1.0, 1_000_000)) as mailbox:
        try:
            changes = mailbox.changes("INBOX", Position(7, 0))
        except ServerRefused as refused:
            assert re.fullmatch(rf"localhost:{port} [^\n]+", refused.reason)  # noqa: PT017 -- one of two good ends
        else:
            assert changes.messages == ()


def test_uids_that_were_not_asked_for_are_left_alone() -> None:
    wild = says(SEARCH=b"* SEARCH 3 9000 1 2 1\r\nTAG OK done\r\n")
    with fake_server(wild) as port, opened(port) as mailbox:
        changes = mailbox.changes("INBOX", Position(7, 0))
    assert changes.position == Position(7, 3)
    assert not changes.more


def test_uids_that_run_backwards_end() -> None:
    backwards = says(SEARCH=b"* SEARCH\r\nTAG OK done\r\n")
    with fake_server(backwards) as port, opened(port) as mailbox:
        assert mailbox.changes("INBOX", Position(7, 90)).position == Position(7, 90)


def test_a_folder_list_that_makes_no_sense_is_refused() -> None:
    with fake_server(says(LIST=b"* LIST (\r\nTAG OK done\r\n")) as port:
        mailbox = opened(port)
        with pytest.raises(ServerRefused, match=r"does not take to list the folders|makes no sense"):
            mailbox.folders()
        mailbox.close()


@pytest.mark.parametrize("idle", [b"TAG NO not now\r\n", b"TAG BAD what\r\n", b"* BYE\r\n"])
def test_idle_refused_is_one_line(idle: bytes) -> None:
    with fake_server(says(IDLE=idle)) as port:
        mailbox = opened(port)
        with pytest.raises(ServerRefused):
            mailbox.idle("INBOX", Position(7, 3), 3)
        mailbox.close()


def test_idle_hears_what_came_in_the_same_breath() -> None:
    with fake_server(says(IDLE=b"+ idling\r\n* 4 EXISTS\r\n")) as port, opened(port) as mailbox:
        assert mailbox.idle("INBOX", Position(7, 3), 20)


def test_idle_does_not_take_other_news_for_mail() -> None:
    chatty = says(IDLE=b"+ idling\r\n* OK still here\r\n* 1 EXPUNGE\r\n")
    with fake_server(chatty) as port, opened(port) as mailbox:
        assert not mailbox.idle("INBOX", Position(7, 3), 0.1)


def test_idle_ends_with_the_connection() -> None:
    with fake_server(says(IDLE=b"+ idling\r\n* BYE ending\r\n")) as port:
        mailbox = opened(port)
        with pytest.raises(ServerRefused, match="ended the connection"):
            mailbox.idle("INBOX", Position(7, 3), 20)
        mailbox.close()


def test_a_server_that_knows_only_login_is_signed_in_to() -> None:
    old = says(CAPABILITY=b"* CAPABILITY IMAP4rev1\r\nTAG OK done\r\n", LOGIN=b"TAG OK welcome\r\n")
    with fake_server(old) as port:
        account = Account(Server("localhost", port, "plain"), ROBIN, Password("made up"))
        with ImapAccount(account, Bounds(20.0)) as mailbox:
            assert mailbox.folders()


def test_a_server_without_starttls_gets_no_password() -> None:
    with fake_server(says()) as port, pytest.raises(ServerRefused, match="offers no TLS") as refused:
        ImapAccount(Account(Server("localhost", port, "starttls"), ROBIN, Password(PASSWORD)), Bounds(20.0))
    assert not refused.value.temporary


def test_a_gap_without_end_is_left_for_the_next_look() -> None:
    wide = says(
        EXAMINE=b"* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 4000000000] x\r\nTAG OK [READ-ONLY] done\r\n",
        SEARCH=b"* SEARCH\r\nTAG OK done\r\n",
    )
    with fake_server(wide) as port, opened(port) as mailbox:
        changes = mailbox.changes("INBOX", Position(7, 1))
    assert changes.more
    assert changes.position.last_uid > 100_000


def test_a_server_without_idle_is_not_waited_for() -> None:
    bare = says(CAPABILITY=b"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nTAG OK done\r\n")
    with fake_server(bare) as port, opened(port) as mailbox:
        assert not mailbox.idle("INBOX", Position(7, 3), 1000)


@pytest.mark.parametrize(
    "at", [None, "CAPABILITY", "AUTHENTICATE", "EXAMINE", "SEARCH", "FETCH", "IDLE", "APPEND"]
)
@pytest.mark.parametrize("heard", [False, True], ids=["unheard", "heard"])
def test_a_line_cut_at_any_word_is_one_refusal(at: str | None, dovecot: Dovecot, *, heard: bool) -> None:
    hello = b"Subject: hello\r\n\r\nHello.\r\n"
    dovecot.deliver(ROBIN, hello)

    def look(port: int) -> None:
        with opened(port) as mailbox:
            position = mailbox.changes("INBOX", None).position
            mailbox.idle("INBOX", position, 0.05)
            mailbox.append("INBOX", hello, [], DATE)

    # IMAPClient sends the end of a line on its own.
    word = at and rf"{at}[^\n]*\n"
    with CuttingProxy(dovecot.imap, word, heard=heard) as proxy, pytest.raises(ServerRefused) as refused:
        look(proxy.listening)
    assert refused.value.reason == f"localhost:{proxy.listening} ended the connection"
    assert refused.value.temporary
