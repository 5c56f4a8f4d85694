"""Numbers as a telephone dials them."""

import pytest

from afterview.core.calls.telephone import telephone_uri


@pytest.mark.parametrize(
    ("number", "uri"),
    [
        ("+1 312 555 0142", "tel:+13125550142"),
        ("(312) 555-0142", "tel:3125550142"),
        ("+44 (0)20 7946 0018", "tel:+442079460018"),
        ("020 7946 0018", "tel:02079460018"),
        ("312.555.0142 ext. 7", "tel:3125550142;ext=7"),
        ("+1 312 555 0142 x23", "tel:+13125550142;ext=23"),
        ("+49 30 1234-0 #15", "tel:+493012340;ext=15"),
        ("112", "tel:112"),
    ],
)
def test_a_number_is_dialled(number: str, uri: str) -> None:
    assert telephone_uri(number) == uri


@pytest.mark.parametrize("number", ["", "ask at the desk", "12", "1234567890123456", "call 312 555 0142"])
def test_what_is_no_number_is_not_dialled(number: str) -> None:
    assert telephone_uri(number) is None
