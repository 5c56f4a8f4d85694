"""Whatever stands in names, subjects and letters, a mail reads as it was written."""

from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default

from hypothesis import given, settings
from hypothesis import strategies as st

from afterview.adapters.letter_file import eml

NOW = datetime(2026, 11, 23, 17, 2, tzinfo=UTC)
texts = st.text(max_size=150) | st.text(alphabet='"\\<>@,;:=?_\r\n .aé鐵', max_size=150)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=600), texts, texts)
def test_a_mail_has_its_own_headers_only_and_the_letter_as_its_body(
    letter: str, subject: str, name: str
) -> None:
    content = eml(
        letter,
        subject,
        sender=(name, "robin@example.org"),
        recipient=(name, "dana@northwind.example"),
        now=NOW,
    )
    assert content.isascii()
    assert max(map(len, content.split(b"\r\n"))) <= 78
    message = message_from_bytes(content, policy=default)
    assert message.keys() == [
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
    for header, address in (("From", "robin@example.org"), ("To", "dana@northwind.example")):
        assert [mailbox.addr_spec for mailbox in message[header].addresses] == [address]
