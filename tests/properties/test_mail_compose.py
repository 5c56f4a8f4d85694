"""Whatever stands in names, subjects, ids and letters, a mail reads as it was written and says nothing else."""

from datetime import UTC, datetime
from email import message_from_bytes
from email.header import decode_header, make_header
from email.policy import default
from email.utils import parseaddr

from hypothesis import given, settings
from hypothesis import strategies as st

from afterview.adapters.mail_compose import Mail, compose, is_message_id, mailbox

DATE = datetime(2026, 11, 23, 17, 2, tzinfo=UTC)
HEADERS = ["Date", "From", "To", "Subject", "Message-ID"]
CONTENT = ["MIME-Version", "Content-Type", "Content-Transfer-Encoding"]

lines = st.text(max_size=150) | st.text(alphabet='"\\<>@,;:=?_\r\n .aé鐵', max_size=150)
hostile = st.sampled_from(
    ["From ", "\nFrom ", "\r\nBcc: x@evil.example", "=?utf-8?q?=0D=0ABcc:?=", "\n.\n", "\x85"]
)
texts = st.text(max_size=600) | st.lists(hostile | st.text(max_size=20), max_size=12).map("".join)
subjects = lines | st.lists(hostile | st.text(max_size=9), max_size=8).map("".join)
ids = st.text(max_size=40).map("<{}@x.example>".format) | st.integers(0, 10**60).map("<{}@x.example>".format)


def on_one_line(text: str) -> str:
    """What a header can keep of a text: no control characters, single spaces."""
    whole = text.encode("utf-8", "replace").decode()
    return " ".join("".join(" " if ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0 else c for c in whole).split())


def in_lines(text: str) -> str:
    """What a body keeps of a text: its lines, without control characters and empty lines at the end."""
    whole = text.encode("utf-8", "replace").decode().replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(c for c in whole if c in "\n\t" or not (ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0))
    return kept.rstrip("\n") + "\n"


def composed(text: str, subject: str, name: str, answered: str | None, chain: list[str]) -> bytes:
    return compose(
        Mail(
            sender=mailbox("sender", name, "robin@example.org"),
            recipient=mailbox("recipient", name, "dana@northwind.example"),
            subject=subject,
            text=text,
            date=DATE,
            message_id="<frozen@example.org>",
            in_reply_to=answered,
            references=tuple(chain),
        )
    )


everything = given(texts, subjects, lines, st.none() | ids, st.lists(ids, max_size=8))
EXAMPLES = settings(max_examples=150, deadline=None)


@EXAMPLES
@everything
def test_every_line_is_seven_bit_and_short_enough_for_every_server(
    text: str, subject: str, name: str, answered: str | None, chain: list[str]
) -> None:
    content = composed(text, subject, name, answered, chain)
    assert content.isascii()
    assert b"\0" not in content
    parts = content.split(b"\r\n")
    assert max(map(len, parts)) <= 998
    assert not any(b"\r" in part or b"\n" in part for part in parts)
    assert not any(part.startswith(b"From ") for part in parts)


@EXAMPLES
@everything
def test_no_header_is_there_but_the_mail_s_own(
    text: str, subject: str, name: str, answered: str | None, chain: list[str]
) -> None:
    message = message_from_bytes(composed(text, subject, name, answered, chain), policy=default)
    expected = HEADERS.copy()
    if answered and is_message_id(answered):
        expected.append("In-Reply-To")
    if any(is_message_id(one) for one in [*chain, *([answered] if answered else [])]):
        expected.append("References")
    assert message.keys() == expected + CONTENT
    for header, address in (("From", "robin@example.org"), ("To", "dana@northwind.example")):
        assert [one.addr_spec for one in message[header].addresses] == [address]


@EXAMPLES
@everything
def test_what_was_written_is_what_is_read(
    text: str, subject: str, name: str, answered: str | None, chain: list[str]
) -> None:
    content = composed(text, subject, name, answered, chain)
    message = message_from_bytes(content)
    payload = message.get_payload(decode=True)
    assert isinstance(payload, bytes)
    assert payload.decode().replace("\r\n", "\n") == in_lines(text)
    unfolded = {header: message[header].replace("\r\n", "") for header in ("Subject", "To")}
    assert str(make_header(decode_header(unfolded["Subject"]))) == on_one_line(subject)
    called, _ = parseaddr(unfolded["To"])
    assert str(make_header(decode_header(called))) == on_one_line(name)
