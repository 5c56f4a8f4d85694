"""Text made plain for looking at words: lower case, simple marks, every offset kept."""

import re
from functools import cache

_MARKS = str.maketrans(
    {
        **dict.fromkeys("’‘ʼ´`", "'"),
        **dict.fromkeys("“”„«»", '"'),
        **dict.fromkeys("‐‑", "-"),
        **dict.fromkeys("–—―", "—"),
        **dict.fromkeys("\t\n\r\f\v\u00a0\u2009\u202f\u2028\u2029", " "),
    }
)


def plain(text: str) -> str:
    """The text in lower case with plain quotation marks, hyphens and spaces, code point for code point."""
    lowered = text.lower()
    if len(lowered) != len(text):  # a few letters grow: "İ"
        lowered = "".join(low if len(low := mark.lower()) == 1 else mark for mark in text)
    return lowered.translate(_MARKS)


@cache
def phrase(source: str) -> re.Pattern[str]:
    """A pattern over plain text, compiled at its first use."""
    return re.compile(source)


@cache
def _quotation() -> re.Pattern[str]:
    inner = r"(?:[^'\n]|(?<=\w)'(?=\w))"
    return re.compile(rf'"[^"]{{1,400}}"|(?<!\w)\'(?!s\b){inner}{{2,400}}?(?<![\s(])\'(?!\w)')


def without_quotations(text: str) -> str:
    """Plain text with each quotation blanked out, offsets kept: what somebody else said is not said here."""
    if '"' not in text and "'" not in text:
        return text
    return _quotation().sub(lambda found: " " * len(found[0]), text)


def closed_up(text: str) -> tuple[str, tuple[int, ...] | None]:
    """The text with each run of spaces as one, and the offset that each of its marks had (None: the same)."""
    if "  " not in text:
        return text, None
    kept = tuple(at for at, mark in enumerate(text) if mark != " " or text[at - 1 : at] != " ")
    return "".join(text[at] for at in kept), kept
