"""Recorded text on one line."""

import pytest

from afterview.core.plain_text import one_line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("  Dana \t Ortiz\r\nBcc: all ", "Dana Ortiz Bcc: all"),
        ("Dana\x00\x1b[31mOrtiz\x7f", "Dana [31mOrtiz"),
        ("Åsa\u2028Öst\x85", "Åsa Öst"),
        ("half \ud800 a character", "half ? a character"),
    ],
)
def test_a_line_has_no_breaks_and_no_control_characters(text: str, line: str) -> None:
    assert one_line(text) == line
