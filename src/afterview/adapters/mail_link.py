"""A letter as a link that opens in the reader's mail program (RFC 6068)."""

from dataclasses import dataclass
from urllib.parse import quote

from afterview.adapters.mail_address import ascii_address
from afterview.adapters.mail_compose import body_text
from afterview.core.plain_text import one_line

# Windows hands a program at most 2,083 bytes of a link, and some mail programs take fewer.
MOST_BYTES = 1900


@dataclass(frozen=True, slots=True)
class MailLink:
    """The address of the link; `is_whole` is false where it holds no text since that would be too long."""

    address: str
    is_whole: bool


def mail_link(recipient: str | None, subject: str, text: str) -> MailLink | None:
    """A link for a letter to a recorded address, percent-encoded and of at most `MOST_BYTES`.

    Without its text where the whole is longer; None where even recipient and subject are. An address that a
    header may not hold is left out, for the writer to fill in.
    """
    to = quote(ascii_address(recipient) or "", safe="@")
    beginning = f"mailto:{to}?subject={_encoded(one_line(subject))}"
    whole = f"{beginning}&body={_encoded(body_text(text).removesuffix(_END).replace(_END, _LINE_BREAK))}"
    if len(whole) <= MOST_BYTES:
        return MailLink(whole, is_whole=True)
    return MailLink(beginning, is_whole=False) if len(beginning) <= MOST_BYTES else None


_END, _LINE_BREAK = "\n", "\r\n"  # RFC 6068 section 5: line breaks in a body are %0D%0A


def _encoded(text: str) -> str:
    return quote(text, safe="")
