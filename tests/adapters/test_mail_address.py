"""E-mail addresses as mail headers may hold them."""

import pytest

from afterview.adapters.mail_address import ascii_address


@pytest.mark.parametrize(
    ("recorded", "written"),
    [
        ("dana.ortiz@northwind.example", "dana.ortiz@northwind.example"),
        ("  dana@Northwind.Example ", "dana@northwind.example"),
        ("o'neil+jobs@mail.northwind.example", "o'neil+jobs@mail.northwind.example"),
        ("info@bücher.example", "info@xn--bcher-kva.example"),
        ("info@straße.example", "info@xn--strae-oqa.example"),
        ("info@例え。example", "info@xn--r8jz45g.example"),
    ],
)
def test_an_address_is_written_in_ascii(recorded: str, written: str) -> None:
    assert ascii_address(recorded) == written


@pytest.mark.parametrize(
    "recorded",
    [
        None,
        "",
        "dana",
        "@northwind.example",
        "dana@",
        "dana ortiz@northwind.example",
        "dana@northwind.example\r\nBcc: all@northwind.example",
        "dana@north wind.example",
        "dana@northwind..example",
        "dana@-northwind.example",
        "dana@[192.0.2.1]",
        "dana@northwind.example>",
        "dana..ortiz@northwind.example",
        "dañà@northwind.example",
        "dana@☃.example",
        "d" * 65 + "@northwind.example",
        "dana@" + "n" * 64 + ".example",
        "d" * 60 + "@" + "northwind." * 24 + "example",
        "dana@" + "northwind." * 40 + "example",
    ],
)
def test_what_no_header_may_hold_is_no_address(recorded: str | None) -> None:
    assert ascii_address(recorded) is None
