"""The user's mailbox at a real server: what is new in it, without leaving a trace."""

import itertools
import threading
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from afterview.adapters.imap_account import Folder, ImapAccount, Position, Reach
from afterview.adapters.mail_connection import Bounds, Security, Server, ServerRefused
from afterview.adapters.mail_login import AccessToken, Account, Password
from certificates import Authority
from mail_servers import PASSWORD, Dovecot

ROBIN = "robin@example.org"
DATE = datetime(2026, 11, 24, 15, 30, tzinfo=UTC)
SENT = "Gesendet für immer"
BOUNDS = Bounds(20.0)
numbers = itertools.count()


def account(
    dovecot: Dovecot,
    authority: Authority,
    security: Security = "tls",
    secret: Password | AccessToken | None = None,
) -> Account:
    port = dovecot.imaps if security == "tls" else dovecot.imap
    return Account(Server("localhost", port, security, authority.file), ROBIN, secret or Password(PASSWORD))


def message(subject: str, text: str = "Hello.") -> bytes:
    headers = f"From: dana.ortiz@northwind.example\r\nSubject: {subject}\r\nMessage-ID: <{subject}@northwind.example>"
    return f"{headers}\r\n\r\n{text}\r\n".encode()


@pytest.fixture(scope="module")
def mailbox(dovecot: Dovecot, authority: Authority) -> Iterator[ImapAccount]:
    with ImapAccount(account(dovecot, authority), BOUNDS, Reach(messages=3, first_arrivals=5)) as opened:
        yield opened


@pytest.fixture
def folder(dovecot: Dovecot) -> str:
    """A new folder in Robin's mailbox."""
    name = f"Answers {next(numbers)}"
    dovecot.doveadm("mailbox", "create", "-u", ROBIN, name)
    return name


def put(dovecot: Dovecot, folder: str, *subjects: str) -> None:
    for subject in subjects:
        dovecot.doveadm("save", "-u", ROBIN, "-m", folder, given=message(subject))


def subjects(contents: Iterator[bytes]) -> list[str]:
    return [content.split(b"Subject: ")[1].split(b"\r\n")[0].decode() for content in contents]


def everything_new(mailbox: ImapAccount, folder: str, since: Position | None) -> list[str]:
    found = []
    while True:
        changes = mailbox.changes(folder, since)
        found += subjects(one.content for one in changes.messages)
        since = changes.position
        if not changes.more:
            return found


@pytest.mark.parametrize("security", ["tls", "starttls", "plain"])
def test_one_can_sign_in(security: Security, dovecot: Dovecot, authority: Authority) -> None:
    with ImapAccount(account(dovecot, authority, security), BOUNDS) as opened:
        assert Folder("INBOX", None) in opened.folders()


def test_an_access_token_signs_in(dovecot: Dovecot, authority: Authority) -> None:
    token = AccessToken(dovecot.token(ROBIN))
    with ImapAccount(account(dovecot, authority, secret=token), BOUNDS) as opened:
        assert Folder("INBOX", None) in opened.folders()


@pytest.mark.parametrize("secret", [Password("wrong"), AccessToken("expired")])
def test_what_does_not_sign_in_is_refused_for_good(
    secret: Password | AccessToken, dovecot: Dovecot, authority: Authority
) -> None:
    with pytest.raises(ServerRefused, match="does not take the name and password") as refused:
        ImapAccount(account(dovecot, authority, secret=secret), BOUNDS)
    assert not refused.value.temporary


def test_folders_have_their_names_and_purposes(mailbox: ImapAccount) -> None:
    assert {Folder("INBOX", None), Folder("Drafts", "drafts"), Folder(SENT, "sent")} <= set(mailbox.folders())
    assert mailbox.folder_for("sent") == SENT
    assert mailbox.folder_for("drafts") == "Drafts"


def test_a_message_put_into_sent_is_found_by_its_message_id(mailbox: ImapAccount) -> None:
    mailbox.append(SENT, message("copy"), [r"\Seen"], DATE)
    assert len(mailbox.find_message_id(SENT, "<copy@northwind.example>")) == 1


@pytest.mark.parametrize(
    "other", ["<cop@northwind.example>", "<other@northwind.example>", '<"@x>', "none", ""]
)
def test_another_message_id_finds_nothing(other: str, mailbox: ImapAccount) -> None:
    mailbox.append(SENT, message("copy"), [r"\Seen"], DATE)
    assert mailbox.find_message_id(SENT, other) == ()


def test_a_draft_bears_its_flags_and_its_date(mailbox: ImapAccount, dovecot: Dovecot) -> None:
    mailbox.append("Drafts", message("draft"), [r"\Draft", r"\Seen"], DATE)
    query = ("mailbox", "Drafts", "header", "subject", "draft")
    said = dovecot.doveadm("fetch", "-u", ROBIN, "flags date.received.unixtime", *query).decode()
    assert r"\Draft" in said
    assert r"\Seen" in said
    assert str(int(DATE.timestamp())) in said


def test_what_came_after_the_position_is_new_and_nothing_else(
    mailbox: ImapAccount, dovecot: Dovecot, folder: str
) -> None:
    put(dovecot, folder, "one", "two")
    first = mailbox.changes(folder, None)
    put(dovecot, folder, "three")
    second = mailbox.changes(folder, first.position)
    assert subjects(one.content for one in second.messages) == ["three"]
    assert not second.reset
    assert not second.more


def test_with_nothing_new_the_position_stays(mailbox: ImapAccount, dovecot: Dovecot, folder: str) -> None:
    put(dovecot, folder, "one")
    position = mailbox.changes(folder, None).position
    again = mailbox.changes(folder, position)
    assert (again.position, again.messages, again.more) == (position, (), False)


def test_a_first_look_takes_up_the_latest_arrivals(
    mailbox: ImapAccount, dovecot: Dovecot, folder: str
) -> None:
    put(dovecot, folder, *"abcdefgh")
    assert mailbox.changes(folder, None).reset
    assert everything_new(mailbox, folder, None) == list("defgh")


def test_much_that_is_new_comes_in_batches(mailbox: ImapAccount, dovecot: Dovecot, folder: str) -> None:
    position = mailbox.changes(folder, None).position
    put(dovecot, folder, *"abcdefg")
    batch = mailbox.changes(folder, position)
    assert subjects(one.content for one in batch.messages) == ["a", "b", "c"]
    assert batch.more
    assert everything_new(mailbox, folder, batch.position) == ["d", "e", "f", "g"]


def test_a_gap_between_uids_is_passed_over(mailbox: ImapAccount, dovecot: Dovecot, folder: str) -> None:
    position = mailbox.changes(folder, None).position
    dovecot.doveadm("mailbox", "update", "-u", ROBIN, "--min-next-uid", "60000", folder)
    put(dovecot, folder, "far")
    assert everything_new(mailbox, folder, position) == ["far"]


def test_another_uidvalidity_means_a_fresh_look(mailbox: ImapAccount, dovecot: Dovecot, folder: str) -> None:
    put(dovecot, folder, "one", "two")
    old = mailbox.changes(folder, None).position
    dovecot.doveadm("mailbox", "delete", "-u", ROBIN, folder)
    dovecot.doveadm("mailbox", "create", "-u", ROBIN, folder)
    put(dovecot, folder, "new one")
    changes = mailbox.changes(folder, old)
    assert changes.reset
    assert changes.position.uid_validity != old.uid_validity
    assert subjects(one.content for one in changes.messages) == ["new one"]


def test_reading_leaves_no_trace(mailbox: ImapAccount, dovecot: Dovecot, folder: str) -> None:
    put(dovecot, folder, "unread")
    mailbox.changes(folder, None)
    mailbox.find_message_id(folder, "<unread@northwind.example>")
    flags = dovecot.doveadm("fetch", "-u", ROBIN, "flags", "mailbox", folder, "all").decode().split()
    assert rb"\Seen".decode() not in flags
    # Even "recent" is still there for the mail program that shows it.
    assert r"\Recent" in flags


def test_of_a_large_message_only_the_beginning_is_fetched(
    dovecot: Dovecot, authority: Authority, folder: str
) -> None:
    put(dovecot, folder, "small")
    dovecot.doveadm("save", "-u", ROBIN, "-m", folder, given=message("large", "x" * 70 + "\r\n" * 5000))
    with ImapAccount(account(dovecot, authority), BOUNDS, Reach(message_bytes=1000)) as opened:
        small, large = opened.changes(folder, None).messages
    assert (small.whole, large.whole, len(large.content)) == (True, False, 1000)
    assert b"Subject: large" in large.content


def test_a_folder_that_is_not_there_is_named(mailbox: ImapAccount) -> None:
    with pytest.raises(ServerRefused, match="does not take to open the folder Nowhere") as refused:
        mailbox.changes("Nowhere", None)
    assert not refused.value.temporary


def test_a_refusal_leaves_the_mailbox_open(mailbox: ImapAccount) -> None:
    with pytest.raises(ServerRefused):
        mailbox.changes("Nowhere", None)
    assert mailbox.folder_for("sent") == SENT


def test_what_cannot_name_a_folder_is_never_said_to_the_server(mailbox: ImapAccount) -> None:
    with pytest.raises(ServerRefused, match="is no name of a folder"):
        mailbox.changes("INBOX\r\nX LOGOUT", None)


def test_idle_tells_what_came_before_it_was_asked(
    mailbox: ImapAccount, dovecot: Dovecot, folder: str
) -> None:
    position = mailbox.changes(folder, None).position
    put(dovecot, folder, "early")
    assert mailbox.idle(folder, position, 20)


def test_idle_tells_what_comes_while_it_waits(mailbox: ImapAccount, dovecot: Dovecot, folder: str) -> None:
    put(dovecot, folder, "old")
    position = mailbox.changes(folder, None).position
    later = threading.Timer(0.3, put, (dovecot, folder, "answer"))
    later.start()
    came = mailbox.idle(folder, position, 20)
    later.join()
    assert came
    assert everything_new(mailbox, folder, position) == ["answer"]


def test_idle_ends_when_nothing_comes(mailbox: ImapAccount, dovecot: Dovecot, folder: str) -> None:
    put(dovecot, folder, "old")
    position = mailbox.changes(folder, None).position
    assert not mailbox.idle(folder, position, 0.2)
    assert not mailbox.changes(folder, position).messages


def test_a_certificate_for_another_host_ends_it(dovecot: Dovecot, authority: Authority) -> None:
    # The certificate is for localhost, and this is the same machine by its other name.
    server = Server("127.0.0.1", dovecot.imaps, "tls", authority.file)
    with pytest.raises(ServerRefused, match="shows a certificate that cannot be trusted") as refused:
        ImapAccount(Account(server, ROBIN, Password(PASSWORD)), BOUNDS)
    assert not refused.value.temporary


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_certificate_of_an_unknown_authority_ends_it(
    security: Security, dovecot: Dovecot, elsewhere: Authority
) -> None:
    with pytest.raises(ServerRefused, match="shows a certificate that cannot be trusted"):
        ImapAccount(account(dovecot, elsewhere, security), BOUNDS)


def test_a_server_that_ends_is_told_in_one_line(authority: Authority, dovecot: Dovecot, folder: str) -> None:
    opened = ImapAccount(account(dovecot, authority), BOUNDS)
    dovecot.doveadm("kick", ROBIN)
    with pytest.raises(ServerRefused, match=r"ended the connection|breaks off") as refused:
        opened.changes(folder, None)
    opened.close()
    assert refused.value.temporary
