"""Recorded text as it goes into other people's formats and onto one line."""

_NO_CONTROLS = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), " ")


def one_line(text: str) -> str:
    """The text on one line: no control characters, single spaces, a question mark for half a character."""
    whole = text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
    return " ".join(whole.translate(_NO_CONTROLS).split())
