"""A letter handed to a real SMTP server that relays into a real mailbox, and what goes wrong between them."""

import itertools
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterview.adapters.mail_compose import Mail, Mailbox, compose
from afterview.adapters.mail_connection import Security, Server
from afterview.adapters.mail_login import AccessToken, Account, Password
from afterview.adapters.smtp_account import Envelope, Patience, Refused, Sent, Unknown, send
from afterview.core.refusal import Refused as InputRefused
from certificates import Authority
from mail_servers import PASSWORD, Dovecot, Submission, free_port
from network_faults import CuttingProxy, fake_server

ROBIN = "robin@example.org"
DANA = "dana.ortiz@northwind.example"
PRIYA = "priya@northwind.example"
ENVELOPE = Envelope(ROBIN, (DANA,))
DATE = datetime(2026, 11, 24, 15, 30, tzinfo=UTC)
PATIENCE = Patience(20.0, 20.0)
numbers = itertools.count()


def letter(text: str = "Dear Dana,\n\nThank you.\n") -> tuple[bytes, str]:
    """A letter and its Message-ID, another each time."""
    message_id = f"<{next(numbers)}@example.org>"
    sender, recipient = Mailbox("Robin Vale", ROBIN), Mailbox("Dana Ortiz", DANA)
    return compose(Mail(sender, recipient, "Thank you", text, DATE, message_id)), message_id


def account(
    port: int,
    authority: Authority,
    *,
    security: Security = "tls",
    known_by: str = PASSWORD,
    host: str = "localhost",
) -> Account:
    return Account(Server(host, port, security, authority.file), ROBIN, Password(known_by))


def arrived(dovecot: Dovecot, message_id: str, user: str = DANA) -> int:
    found = dovecot.doveadm("search", "-u", user, "mailbox", "INBOX", "header", "message-id", message_id)
    return len(found.splitlines())


@pytest.fixture(scope="module")
def submission(authority: Authority, dovecot: Dovecot) -> Iterator[Submission]:
    with Submission(authority, dovecot) as server:
        yield server


@pytest.fixture(scope="module")
def starttls(authority: Authority, dovecot: Dovecot) -> Iterator[Submission]:
    with Submission(authority, dovecot, "starttls") as server:
        yield server


@pytest.fixture(scope="module")
def plain(authority: Authority, dovecot: Dovecot) -> Iterator[Submission]:
    with Submission(authority, dovecot, "plain") as server:
        yield server


def test_a_letter_arrives_over_tls(submission: Submission, authority: Authority, dovecot: Dovecot) -> None:
    content, message_id = letter()
    assert isinstance(send(content, ENVELOPE, account(submission.port, authority), PATIENCE), Sent)
    assert arrived(dovecot, message_id) == 1


def test_a_letter_arrives_over_starttls(starttls: Submission, authority: Authority, dovecot: Dovecot) -> None:
    content, message_id = letter()
    sender = account(starttls.port, authority, security="starttls")
    assert isinstance(send(content, ENVELOPE, sender, PATIENCE), Sent)
    assert arrived(dovecot, message_id) == 1


def test_the_bytes_arrive_as_they_were_frozen(
    submission: Submission, authority: Authority, dovecot: Dovecot
) -> None:
    content, message_id = letter("From the start:\n.\n..two\n" + "Größe " * 300 + "\n")
    send(content, ENVELOPE, account(submission.port, authority), PATIENCE)
    query = ("mailbox", "INBOX", "header", "message-id", message_id)
    stored = dovecot.doveadm("fetch", "-u", DANA, "text", *query)
    # doveadm fetches with bare line feeds and its own first line.
    assert content.replace(b"\r\n", b"\n").strip() in stored.replace(b"\r\n", b"\n")


def test_a_blind_copy_goes_by_the_envelope_alone(
    submission: Submission, authority: Authority, dovecot: Dovecot
) -> None:
    content, message_id = letter()
    send(content, Envelope(ROBIN, (DANA, PRIYA)), account(submission.port, authority), PATIENCE)
    assert arrived(dovecot, message_id, PRIYA) == 1
    assert PRIYA.encode() not in content


def test_an_access_token_signs_in(submission: Submission, authority: Authority, dovecot: Dovecot) -> None:
    content, _ = letter()
    server = Server("localhost", submission.port, "tls", authority.file)
    token = AccessToken(dovecot.token(ROBIN))
    assert isinstance(send(content, ENVELOPE, Account(server, ROBIN, token), PATIENCE), Sent)


@pytest.mark.parametrize("token", ["expired", "x" * 2000])
def test_an_access_token_that_is_not_taken_is_refused(
    token: str, submission: Submission, authority: Authority
) -> None:
    server = Server("localhost", submission.port, "tls", authority.file)
    outcome = send(letter()[0], ENVELOPE, Account(server, ROBIN, AccessToken(token)), PATIENCE)
    assert isinstance(outcome, Refused)
    assert "does not take the name and password: 535" in outcome.reason
    assert not outcome.temporary


def test_a_wrong_password_is_refused_for_good(submission: Submission, authority: Authority) -> None:
    outcome = send(letter()[0], ENVELOPE, account(submission.port, authority, known_by="wrong"), PATIENCE)
    assert isinstance(outcome, Refused)
    assert not outcome.temporary


def test_a_recipient_unknown_to_the_server_is_refused_for_good(
    submission: Submission, authority: Authority
) -> None:
    nobody = Envelope(ROBIN, ("nobody@northwind.example",))
    outcome = send(letter()[0], nobody, account(submission.port, authority), PATIENCE)
    assert isinstance(outcome, Refused)
    assert not outcome.temporary
    assert "550" in outcome.reason


def test_a_greylisted_letter_may_be_sent_later(authority: Authority, dovecot: Dovecot) -> None:
    content, message_id = letter()
    with Submission(authority, dovecot, greylisted=1) as server:
        sender = account(server.port, authority)
        first = send(content, ENVELOPE, sender, PATIENCE)
        assert isinstance(first, Refused)
        assert first.temporary
        assert arrived(dovecot, message_id) == 0
        assert isinstance(send(content, ENVELOPE, sender, PATIENCE), Sent)
    assert arrived(dovecot, message_id) == 1


def test_one_recipient_refused_means_that_nobody_gets_it(authority: Authority, dovecot: Dovecot) -> None:
    content, message_id = letter()
    with Submission(authority, dovecot, greylisted=1) as server:
        outcome = send(content, Envelope(ROBIN, (PRIYA, DANA)), account(server.port, authority), PATIENCE)
    assert isinstance(outcome, Refused)
    assert arrived(dovecot, message_id) == 0


def test_a_quit_that_fails_changes_nothing(authority: Authority, dovecot: Dovecot) -> None:
    content, message_id = letter()
    with Submission(authority, dovecot, quit_fails=True) as server:
        assert isinstance(send(content, ENVELOPE, account(server.port, authority), PATIENCE), Sent)
    assert arrived(dovecot, message_id) == 1


@pytest.mark.parametrize(
    "at",
    [None, "ehlo ", "AUTH ", "mail FROM", "rcpt TO", "DATA"],
    ids=["connect", "EHLO", "AUTH", "MAIL", "RCPT", "DATA"],
)
@pytest.mark.parametrize("heard", [False, True], ids=["unheard", "heard"])
def test_a_line_cut_before_the_letter_is_handed_over_means_not_sent(
    at: str | None, plain: Submission, authority: Authority, dovecot: Dovecot, *, heard: bool
) -> None:
    content, message_id = letter()
    with CuttingProxy(plain.port, at, heard=heard) as proxy:
        sender = account(proxy.listening, authority, security="plain")
        outcome = send(content, ENVELOPE, sender, PATIENCE)
    assert outcome == Refused(f"localhost:{proxy.listening} ended the connection", temporary=True)
    assert arrived(dovecot, message_id) == 0


@pytest.mark.parametrize("heard", [False, True], ids=["unheard", "heard"])
def test_a_line_cut_at_starttls_means_not_sent(
    starttls: Submission, authority: Authority, dovecot: Dovecot, *, heard: bool
) -> None:
    content, message_id = letter()
    with CuttingProxy(starttls.port, "STARTTLS", heard=heard) as proxy:
        outcome = send(content, ENVELOPE, account(proxy.listening, authority, security="starttls"), PATIENCE)
    assert outcome == Refused(f"localhost:{proxy.listening} ended the connection", temporary=True)
    assert arrived(dovecot, message_id) == 0


def test_a_line_cut_within_the_letter_is_never_taken_for_sent(
    plain: Submission, authority: Authority, dovecot: Dovecot
) -> None:
    content, message_id = letter("A long letter.\n" * 30_000)
    with CuttingProxy(plain.port, "Subject: ") as proxy:
        outcome = send(content, ENVELOPE, account(proxy.listening, authority, security="plain"), PATIENCE)
    # Where the end of the letter was on its way already, nobody knows.
    assert isinstance(outcome, Refused | Unknown)
    assert arrived(dovecot, message_id) == 0


@pytest.mark.parametrize(("heard", "copies"), [(False, 0), (True, 1)], ids=["unheard", "heard"])
def test_a_line_cut_after_the_letter_was_handed_over_means_nobody_knows(
    plain: Submission, authority: Authority, dovecot: Dovecot, *, heard: bool, copies: int
) -> None:
    content, message_id = letter()
    with CuttingProxy(plain.port, r"\r\n\.\r\n$", heard=heard) as proxy:
        sender = account(proxy.listening, authority, security="plain")
        assert isinstance(send(content, ENVELOPE, sender, PATIENCE), Unknown)
    assert arrived(dovecot, message_id) == copies


def test_a_certificate_of_an_unknown_authority_ends_it(
    authority: Authority, elsewhere: Authority, dovecot: Dovecot
) -> None:
    content, message_id = letter()
    with Submission(elsewhere, dovecot) as server:
        outcome = send(content, ENVELOPE, account(server.port, authority), PATIENCE)
    assert isinstance(outcome, Refused)
    assert not outcome.temporary
    assert "shows a certificate that cannot be trusted" in outcome.reason
    assert arrived(dovecot, message_id) == 0


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_certificate_for_another_host_ends_it(
    security: Security, authority: Authority, dovecot: Dovecot
) -> None:
    with Submission(authority, dovecot, security, "mail.elsewhere.example") as server:
        sender = account(server.port, authority, security=security)
        outcome = send(letter()[0], ENVELOPE, sender, PATIENCE)
    assert isinstance(outcome, Refused)
    assert not outcome.temporary
    assert "Hostname mismatch" in outcome.reason


def test_the_system_s_authorities_are_asked_where_none_is_named(submission: Submission) -> None:
    sender = Account(Server("localhost", submission.port), ROBIN, Password(PASSWORD))
    outcome = send(letter()[0], ENVELOPE, sender, PATIENCE)
    assert isinstance(outcome, Refused)
    assert "shows a certificate that cannot be trusted" in outcome.reason


def test_a_server_without_starttls_gets_no_password(plain: Submission, authority: Authority) -> None:
    sender = account(plain.port, authority, security="starttls")
    outcome = send(letter()[0], ENVELOPE, sender, PATIENCE)
    assert isinstance(outcome, Refused)
    assert "offers no TLS" in outcome.reason


def test_tls_to_a_server_without_it_is_refused(plain: Submission, authority: Authority) -> None:
    outcome = send(letter()[0], ENVELOPE, account(plain.port, authority), PATIENCE)
    assert isinstance(outcome, Refused)
    assert not outcome.temporary
    assert "does not speak TLS as it should" in outcome.reason


def test_plain_text_goes_to_this_machine_only(authority: Authority) -> None:
    # An address for documentation (RFC 5737): nobody is there, and nobody is asked.
    sender = account(25, authority, security="plain", host="192.0.2.1")
    assert send(letter()[0], ENVELOPE, sender, PATIENCE) == Refused(
        "192.0.2.1:25 is another machine: mail and passwords go there with TLS only", temporary=False
    )


def test_a_server_that_is_not_there_may_be_tried_later(authority: Authority) -> None:
    port = free_port()
    outcome = send(letter()[0], ENVELOPE, account(port, authority), PATIENCE)
    assert outcome == Refused(
        f"localhost:{port} takes no connection; check the host and the port", temporary=True
    )


@pytest.mark.parametrize("host", ["no host", "a" * 70 + ".example", "", "host\0name"])
def test_what_is_no_host_is_refused_for_good_or_not_found(host: str, authority: Authority) -> None:
    outcome = send(letter()[0], ENVELOPE, account(free_port(), authority, host=host), PATIENCE)
    assert isinstance(outcome, Refused)
    assert "\0" not in outcome.reason


def test_an_authority_that_is_no_file_is_named(tmp_path: Path) -> None:
    with fake_server(lambda line: line.sendall(b"220 hello\r\n")) as port:
        sender = Account(Server("localhost", port, "tls", tmp_path / "none.pem"), ROBIN, Password(PASSWORD))
        outcome = send(letter()[0], ENVELOPE, sender, PATIENCE)
    assert isinstance(outcome, Refused)
    assert "none.pem holds no certificates that can be read" in outcome.reason


def test_signing_in_works_where_only_login_is_offered(authority: Authority, dovecot: Dovecot) -> None:
    with Submission(authority, dovecot, without=("PLAIN",)) as server:
        assert isinstance(send(letter()[0], ENVELOPE, account(server.port, authority), PATIENCE), Sent)
        wrong = account(server.port, authority, known_by="wrong")
        assert isinstance(send(letter()[0], ENVELOPE, wrong, PATIENCE), Refused)


def test_a_server_that_offers_no_fitting_way_to_sign_in_is_refused(
    authority: Authority, dovecot: Dovecot
) -> None:
    with Submission(authority, dovecot, without=("PLAIN", "LOGIN")) as server:
        outcome = send(letter()[0], ENVELOPE, account(server.port, authority), PATIENCE)
    assert isinstance(outcome, Refused)
    assert "offers no way to sign in that fits" in outcome.reason


@pytest.mark.parametrize(
    ("sender", "recipients", "path"),
    [
        (ROBIN, (), "recipients"),
        (ROBIN, (DANA, "dana@x.example>\r\nDATA"), "recipients"),
        ("robin", (DANA,), "sender"),
        (ROBIN, ("åsa@x.example",), "recipients"),
    ],
)
def test_an_envelope_holds_addresses_only(sender: str, recipients: tuple[str, ...], path: str) -> None:
    with pytest.raises(InputRefused) as refused:
        Envelope(sender, recipients)
    assert refused.value.path == path


def test_a_secret_is_never_printed() -> None:
    printed = repr(Account(Server("localhost", 1), ROBIN, Password("hunter2")))
    assert "hunter2" not in printed + repr(AccessToken("hunter2"))
