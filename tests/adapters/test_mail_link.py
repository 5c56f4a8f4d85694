"""A letter as a link into a mail program (RFC 6068)."""

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.adapters.mail_link import MOST_BYTES, mail_link

ADDRESS = "dana.ortiz@northwind.example"


def read(address: str) -> tuple[str, dict[str, list[str]]]:
    """What a mail program takes from a link."""
    parts = urlsplit(address)
    assert parts.scheme == "mailto"
    return parts.path, parse_qs(parts.query, keep_blank_values=True)


def test_the_link_carries_address_subject_and_text() -> None:
    link = mail_link(ADDRESS, "Thanks & more?", "Dear Dana,\n\n100 % sure + one.\n")
    assert link is not None
    assert link.is_whole
    assert "%0D%0A%0D%0A" in link.address
    assert read(link.address.replace("+", "%2B")) == (
        ADDRESS,
        {"subject": ["Thanks & more?"], "body": ["Dear Dana,\r\n\r\n100 % sure + one."]},
    )


def test_letters_beyond_ascii_are_encoded_as_utf_8() -> None:
    link = mail_link(ADDRESS, "Grüße", "Zoë")
    assert link is not None
    assert link.address.isascii()
    assert read(link.address)[1] == {"subject": ["Grüße"], "body": ["Zoë"]}


@pytest.mark.parametrize(
    "email", [None, "", "not an address", "x@y.example?bcc=evil@z.example", "ä@y.example"]
)
def test_what_is_no_address_is_left_for_the_writer_to_fill_in(email: str | None) -> None:
    link = mail_link(email, "Thanks", "Dear Dana")
    assert link is not None
    assert link.address.startswith("mailto:?subject=Thanks&body=")


def test_a_mark_in_an_address_adds_no_header() -> None:
    link = mail_link("dana&bcc=evil?cc=evil@northwind.example", "Thanks", "Dear Dana")
    assert link is not None
    assert set(read(link.address)[1]) == {"subject", "body"}


def test_a_letter_that_is_too_long_leaves_its_text_out() -> None:
    link = mail_link(ADDRESS, "Thanks", "word " * 500)
    assert link is not None
    assert (link.is_whole, link.address) == (False, f"mailto:{ADDRESS}?subject=Thanks")


def test_the_longest_letter_that_fits_is_whole_and_one_byte_more_is_not() -> None:
    frame = mail_link(ADDRESS, "Thanks", "")
    assert frame is not None
    room = MOST_BYTES - len(frame.address)
    fits, exceeds = (mail_link(ADDRESS, "Thanks", "x" * length) for length in (room, room + 1))
    assert fits is not None
    assert exceeds is not None
    assert (len(fits.address), fits.is_whole, exceeds.is_whole) == (MOST_BYTES, True, False)


def test_a_subject_that_is_too_long_makes_no_link() -> None:
    assert mail_link(ADDRESS, "ü" * 400, "Hello") is None


@given(st.text(max_size=400), st.text(max_size=3000))
def test_a_link_is_printable_ascii_within_its_limit(subject: str, text: str) -> None:
    link = mail_link(ADDRESS, subject, text)
    if link is not None:
        assert len(link.address) <= MOST_BYTES
        assert link.address.isascii()
        assert not set(link.address) & set(" \r\n\t<>\"'")
