"""Letters as mail that may leave, read back as the receiving mail program reads it."""

from datetime import UTC, datetime, timedelta, timezone
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest

from afterview.adapters.mail_compose import Mail, Mailbox, check_bytes, compose, mailbox
from afterview.core.refusal import Refused

SENDER = Mailbox("Robin Vale", "robin@example.org")
RECIPIENT = Mailbox("Dana Ortiz", "dana.ortiz@northwind.example")
DATE = datetime(2026, 11, 24, 9, 30, tzinfo=timezone(timedelta(hours=-6)))


def mail(
    text: str = "Dear Dana Ortiz,\n\nThank you.\n",
    subject: str = "Thank you",
    *,
    sender: Mailbox = SENDER,
    recipient: Mailbox = RECIPIENT,
    message_id: str = "<1f2e@example.org>",
    in_reply_to: str | None = None,
    references: tuple[str, ...] = (),
) -> Mail:
    return Mail(
        sender=sender,
        recipient=recipient,
        subject=subject,
        text=text,
        date=DATE,
        message_id=message_id,
        in_reply_to=in_reply_to,
        references=references,
    )


def read(content: bytes) -> EmailMessage:
    message = message_from_bytes(content, policy=default)
    assert isinstance(message, EmailMessage)
    assert message.defects == []
    return message


def body(content: bytes) -> str:
    text: str = read(content).get_content()
    return text.replace("\r\n", "\n")


def test_a_mail_has_the_date_and_the_message_id_it_was_given() -> None:
    message = read(compose(mail()))
    assert message["Date"].datetime == DATE
    assert message["Message-ID"] == "<1f2e@example.org>"
    assert message["From"] == "Robin Vale <robin@example.org>"
    assert message["To"] == "Dana Ortiz <dana.ortiz@northwind.example>"


def test_a_mail_that_leaves_is_no_draft_and_has_no_blind_copy() -> None:
    assert {name.lower() for name in read(compose(mail()))}.isdisjoint({"x-unsent", "bcc"})


def test_a_letter_of_its_own_names_no_other_message() -> None:
    message = read(compose(mail()))
    assert "In-Reply-To" not in message
    assert "References" not in message


def test_an_answer_names_the_message_and_the_chain_behind_it() -> None:
    message = read(compose(mail(in_reply_to="<c@x.example>", references=("<a@x.example>", "<b@x.example>"))))
    assert message["In-Reply-To"] == "<c@x.example>"
    assert str(message["References"]).split() == ["<a@x.example>", "<b@x.example>", "<c@x.example>"]


def test_the_message_answered_stands_once_and_last_in_the_chain() -> None:
    references = ("<a@x.example>", "<c@x.example>", "<a@x.example>", "<b@x.example>")
    message = read(compose(mail(in_reply_to="<c@x.example>", references=references)))
    assert str(message["References"]).split() == ["<a@x.example>", "<b@x.example>", "<c@x.example>"]


def test_a_long_chain_is_folded_between_its_ids() -> None:
    chain = tuple(f"<{number:03}{'x' * 150}@mail.northwind.example>" for number in range(90))
    content = compose(mail(references=chain))
    folded = content.split(b"References: ")[1].split(b"MIME-Version")[0].decode()
    assert folded.removesuffix("\r\n").split("\r\n ") == list(chain)


def test_a_chain_too_long_for_a_header_keeps_its_first_and_its_latest() -> None:
    chain = tuple(f"<{number}@x.example>" for number in range(300))
    kept = str(read(compose(mail(references=chain)))["References"]).split()
    assert kept == [chain[0], *chain[-99:]]


@pytest.mark.parametrize(
    "hostile",
    [
        "<a@x.example>\r\nBcc: all@evil.example",
        "<a b@x.example>",
        "no brackets",
        "<=?utf-8?q?=0D=0ABcc:_x?=@x.example>",
        "<é@x.example>",
        "<" + "a" * 300 + "@x.example>",
    ],
)
def test_an_id_that_no_header_may_hold_is_left_out_of_an_answer(hostile: str) -> None:
    message = read(compose(mail(in_reply_to=hostile, references=(hostile, "<b@x.example>"))))
    assert "In-Reply-To" not in message
    assert message["References"] == "<b@x.example>"
    assert "Bcc" not in message


def test_a_message_id_that_no_header_may_hold_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        compose(mail(message_id="<a@x.example>\r\nBcc: all@evil.example"))
    assert refused.value.path == "message_id"


@pytest.mark.parametrize(
    "hostile",
    [
        "Thanks\r\nBcc: all@evil.example",
        "=?utf-8?q?Thanks=0D=0ABcc:_all@evil.example?=",
        "=?utf-8?b?VGhhbmtzDQpCY2M6IGFsbEBldmlsLmV4YW1wbGU=?=",
        "Thanks\u2028Bcc: all@evil.example",
        "Thanks\x85Bcc: all@evil.example",
    ],
)
def test_no_subject_or_name_makes_a_header(hostile: str) -> None:
    content = compose(
        mail(
            subject=hostile,
            sender=mailbox("sender", hostile, "robin@example.org"),
            recipient=mailbox("recipient", hostile, "dana@x.example"),
        )
    )
    message = read(content)
    assert "Bcc" not in message
    assert message["Subject"] == " ".join(hostile.replace("\x85", " ").split())
    assert [one.addr_spec for one in message["To"].addresses] == ["dana@x.example"]


@pytest.mark.parametrize(
    "hostile",
    [Mailbox("Dana\r\nBcc: all@evil.example", "d@x.example"), Mailbox("Dana", "d@x.example>\r\nBcc: <e@e.e")],
)
def test_a_mailbox_that_nobody_checked_cannot_leave(hostile: Mailbox) -> None:
    with pytest.raises(Refused, match="does not read back as it was written"):
        compose(mail(recipient=hostile))


def test_a_line_that_begins_with_from_is_unharmed_by_mailbox_files() -> None:
    text = "From the start:\nFrom\nFrom  two spaces \n>From quoted\n" + "From words " * 30 + "\n"
    content = compose(mail(text))
    assert not [line for line in content.split(b"\r\n") if line.startswith(b"From ")]
    assert body(content) == text


def test_a_line_of_its_own_dot_is_kept() -> None:
    text = "one\n.\n..\n.two\n"
    assert body(compose(mail(text))) == text


@pytest.mark.parametrize(
    "text", ["Grüße, Åsa — “danke”\n", "鐵路工程師 " * 200 + "\n", "x" * 5000 + "\n", "\n"]
)
def test_a_body_is_seven_bit_in_short_lines(text: str) -> None:
    content = compose(mail(text))
    assert content.isascii()
    assert max(map(len, content.split(b"\r\n"))) <= 78
    assert body(content) == text


def test_text_in_another_script_goes_as_base64_and_latin_text_stays_legible() -> None:
    assert read(compose(mail("鐵路工程師\n" * 9)))["Content-Transfer-Encoding"] == "base64"
    assert read(compose(mail("Größe und Maß sind gut.\n")))["Content-Transfer-Encoding"] == "quoted-printable"


def test_a_domain_in_another_script_goes_in_ascii() -> None:
    recipient = mailbox("recipient", "Åsa", "asa@bücher.example")
    assert recipient.address == "asa@xn--bcher-kva.example"
    assert [one.addr_spec for one in read(compose(mail(recipient=recipient)))["To"].addresses] == [
        recipient.address
    ]


def test_a_local_part_that_is_not_ascii_is_refused_in_one_line() -> None:
    with pytest.raises(Refused) as refused:
        mailbox("recipient", "Åsa", "åsa@example.org")
    assert str(refused.value) == (
        "recipient has letters before the @ of its address that few mail servers take; ask for another address"
    )


@pytest.mark.parametrize(
    "address", ["", "dana", "dana@", "dana@x.example\r\nBcc: e@e.example", "a b@x.example"]
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(Refused, match="recipient has no e-mail address that mail can be sent to"):
        mailbox("recipient", "Dana", address)


def test_a_text_without_end_is_refused() -> None:
    with pytest.raises(Refused, match="text is longer than"):
        compose(mail("x" * 500_001))


@pytest.mark.parametrize(
    "spoiled",
    [
        (b"Thank you.", b"Thank you!"),
        (b"Subject: Thank you", b"Subject: Thanks"),
        (b"To: Dana", b"To: Dina"),
        (b"\r\nSubject", b"\r\nBcc: all@evil.example\r\nSubject"),
        (b"\r\nSubject", b"\r\nSubject: Thank you\r\nSubject"),
        (b"Thank you.\r\n", b"Thank you.\n"),
        (b"Thank you.", b"Thank you.\xe2\x80\xa6"),
        (b"1f2e@", b"1f2f@"),
        (b"24 Nov", b"25 Nov"),
        (b"charset=utf-8", b"charset=utf-8; boundary=x"),
    ],
)
def test_bytes_that_read_otherwise_than_the_mail_may_not_leave(spoiled: tuple[bytes, bytes]) -> None:
    content = compose(mail())
    changed = content.replace(*spoiled)
    assert changed != content
    with pytest.raises(Refused, match="letter does not read back as it was written"):
        check_bytes(changed, mail())


def test_bytes_with_a_line_that_servers_break_may_not_leave() -> None:
    content = compose(mail()).replace(b"Subject: Thank you", b"Subject: Thank you" + b" " * 990)
    with pytest.raises(Refused):
        check_bytes(content, mail())


def test_the_same_mail_gives_the_same_bytes() -> None:
    assert compose(mail()) == compose(mail())


def test_an_instant_is_the_same_in_whatever_zone_it_is_given() -> None:
    message = read(compose(mail()))
    assert message["Date"].datetime.astimezone(UTC) == DATE.astimezone(UTC)
