"""Letters as files, read back as a mail program reads them."""

from datetime import UTC, datetime, timedelta, timezone
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.policy import default
from email.utils import parseaddr

import pytest

from afterview.adapters import mail_headers
from afterview.adapters.letter_file import eml, txt
from afterview.core.refusal import Refused

NOW = datetime(2026, 11, 23, 17, 2, tzinfo=timezone(timedelta(hours=-6)))
SENDER = ("Robin Vale", "robin@example.org")
RECIPIENT = ("Dana Ortiz", "dana.ortiz@northwind.example")
LETTER = "Dear Dana Ortiz,\n\nThank you for your time.\n\nRobin Vale\n"
HEADERS = [
    "Date",
    "From",
    "To",
    "Subject",
    "Message-ID",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
    "X-Unsent",
]


def mail(
    letter: str = LETTER,
    subject: str = "Thank you",
    sender: tuple[str, str | None] = SENDER,
    recipient: tuple[str, str | None] = RECIPIENT,
    now: datetime = NOW,
) -> bytes:
    return eml(letter, subject, sender=sender, recipient=recipient, now=now)


def read(content: bytes) -> EmailMessage:
    message = message_from_bytes(content, policy=default)
    assert isinstance(message, EmailMessage)
    assert message.defects == []
    return message


def body(content: bytes) -> str:
    text: str = read(content).get_content()
    return text.replace("\r\n", "\n")


def test_a_mail_has_the_headers_of_a_draft() -> None:
    message = read(mail())
    assert message.keys() == HEADERS
    assert message["X-Unsent"] == "1"
    assert message["From"] == "Robin Vale <robin@example.org>"
    assert message["To"] == "Dana Ortiz <dana.ortiz@northwind.example>"
    assert message["Subject"] == "Thank you"
    assert message["Date"].datetime == NOW


def test_the_letter_is_the_body() -> None:
    assert body(mail()) == LETTER


def test_a_mail_is_ascii_in_lines_that_every_server_takes() -> None:
    content = mail("Ångström — “鐵路” " * 60, "Größe " * 40, ("Ł" * 100, "robin@bücher.example"))
    assert content.isascii()
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 76
    assert b"\n" not in content.replace(b"\r\n", b"")


@pytest.mark.parametrize(
    "name",
    [
        "Dr. Åsa Öst",
        "O'Neil, Pat",
        'Pat "Pip" \\ O\'Neil',
        "Dana (she/her) <dana@evil.example>",
        "=?utf-8?q?Dana?=",
        "Zoë 👩‍👩‍👧 鐵路 " + "é" * 100,
        "Dana Ortiz of the Department of Very Long Names and " + "Other Things " * 8,
        'A"' + "b" * 150,
        ";:@,",
    ],
)
def test_a_name_reads_as_it_was_written(name: str) -> None:
    content = mail(sender=(name, "robin@example.org"), recipient=(name, "dana@northwind.example"))
    message = read(content)
    for header, address in (("From", "robin@example.org"), ("To", "dana@northwind.example")):
        (mailbox,) = message[header].addresses
        # Python's new parser puts a space between two encoded words of a name; the old one reads them well.
        called, _ = parseaddr(str(message_from_bytes(content)[header]).replace("\r\n", ""))
        assert str(make_header(decode_header(called))) == name.strip()
        assert mailbox.addr_spec == address


@pytest.mark.parametrize(
    "subject",
    [
        "",
        "Grüße aus Łódź",
        "=?utf-8?b?SGk=?=",
        "plain but long " * 20,
        "w" * 400,
        "鐵" * 400,
    ],
)
def test_a_subject_reads_as_it_was_written(subject: str) -> None:
    assert read(mail(subject=subject))["Subject"] == subject.strip()


@pytest.mark.parametrize(
    "hostile", ["Dana\r\nBcc: all@evil.example", "Dana\n\n<script>", "Dana\x00\x0b\u2028X: y"]
)
def test_nothing_in_a_name_or_a_subject_becomes_a_header(hostile: str) -> None:
    content = mail(subject=hostile, sender=(hostile, "robin@example.org"), recipient=(hostile, RECIPIENT[1]))
    message = read(content)
    assert message.keys() == HEADERS
    assert body(content) == LETTER
    assert message["Subject"] == " ".join(hostile.replace("\x00", " ").split())


@pytest.mark.parametrize(
    "address", [None, "", "dana at northwind", "dana@x.example\r\nBcc: all@evil.example"]
)
def test_without_a_usable_address_there_is_no_header(address: str | None) -> None:
    message = read(mail(sender=("Robin Vale", address), recipient=("Dana Ortiz", address)))
    assert message.keys() == [name for name in HEADERS if name not in ("From", "To")]
    assert message["Message-ID"].endswith("@afterview.invalid>")


def test_without_a_name_the_address_stands_alone() -> None:
    assert read(mail(recipient=("", RECIPIENT[1])))["To"] == RECIPIENT[1]


def test_a_domain_in_another_script_is_written_in_ascii() -> None:
    message = read(mail(recipient=("Dana", "dana@bücher.example")))
    assert message["To"] == "Dana <dana@xn--bcher-kva.example>"


def test_a_long_address_begins_a_line_of_its_own() -> None:
    address = "d" * 64 + "@northwind.example"
    (mailbox,) = read(mail(recipient=("Dana Ortiz", address)))["To"].addresses
    assert (mailbox.display_name, mailbox.addr_spec) == ("Dana Ortiz", address)


def test_the_message_id_follows_from_the_content_alone() -> None:
    assert mail() == mail()
    ids = {
        read(content)["Message-ID"]
        for content in (
            mail(),
            mail(letter="Dear Dana,"),
            mail(subject="Thanks"),
            mail(recipient=("Marcus Hale", RECIPIENT[1])),
            mail(now=NOW + timedelta(minutes=1)),
        )
    }
    assert len(ids) == 5
    assert all(one.endswith("@example.org>") for one in ids)


def test_an_offset_with_seconds_is_written_in_utc() -> None:
    odd = datetime(1900, 1, 1, 12, tzinfo=timezone(timedelta(minutes=19, seconds=32)))
    assert read(mail(now=odd))["Date"].datetime == odd.astimezone(UTC)


def test_a_body_keeps_its_lines_and_loses_its_control_characters() -> None:
    text = "From here\r\n.\r\n\ttab and trailing \rlast = line\x00\x1b\x85\n\n\n"
    assert body(mail(text)) == "From here\n.\n\ttab and trailing \nlast = line\n"


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("subject", {"subject": "s" * 401}),
        ("sender", {"sender": ("n" * 201, "robin@example.org")}),
        ("recipient", {"recipient": ("n" * 201, None)}),
    ],
)
def test_what_is_too_long_for_a_header_is_refused(path: str, content: dict[str, str]) -> None:
    with pytest.raises(Refused) as refused:
        mail(**content)  # type: ignore[arg-type] # a table of keyword arguments
    assert refused.value.path == path


def test_a_mail_that_would_not_read_as_written_is_never_returned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail_headers, "_encoded", lambda text: text[:1])
    with pytest.raises(Refused, match="does not read back as it was written"):
        mail(subject="w" * 100)


def test_a_text_file_is_the_letter_and_nothing_else() -> None:
    assert txt("Liebe Åsa,\r\n\r\ndanke.") == "Liebe Åsa,\n\ndanke.\n".encode()
