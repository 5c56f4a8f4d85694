"""The end of a letter: closing phrase, signature, postscript."""

import re
from dataclasses import dataclass
from functools import cache

from afterview.core.letters.lint.lines import Line, Span
from afterview.core.letters.lint.wording import listed, wording

_MOST_SIGNATURE_LINES = 9
_MOST_CLOSING_WORDS = 8


@dataclass(frozen=True, slots=True)
class Ending:
    """Where the body ends, and what stands behind it."""

    body_end: int
    closing: Span | None = None
    signature: Span | None = None
    postscript: Span | None = None


def find_ending(text: str, lines: tuple[Line, ...], signer: frozenset[str]) -> Ending:
    """The ending of a letter whose lines after the salutation are given.

    `signer` are the words of the writer's name, lower case.
    """
    lines, postscript = _without_postscript(lines)
    if not lines:
        return Ending(postscript.start if postscript else len(text), postscript=postscript)
    for index in range(max(0, len(lines) - _MOST_SIGNATURE_LINES - 1), len(lines)):
        line, after = lines[index], lines[index + 1 :]
        if not all(_is_short(other.plain) for other in after):
            continue
        signature = Span(after[0].start, after[-1].end) if after else None
        if _is_closing(line.plain) or (after and _leads_to_name(line.plain, after[0].plain, signer)):
            return Ending(line.start, Span(line.start, line.end), signature, postscript)
        inline = _inline_closing(text, line, signer, is_last=not after)
        if inline is not None:
            return Ending(inline.start, inline, Span(inline.end, lines[-1].end), postscript)
    start = _bare_signature(text, lines, signer)
    if start is not None:
        return Ending(start, None, Span(start, lines[-1].end), postscript)
    return Ending(lines[-1].end, postscript=postscript)


def _without_postscript(lines: tuple[Line, ...]) -> tuple[tuple[Line, ...], Span | None]:
    for index in range(len(lines) - 1, max(-1, len(lines) - 6), -1):
        if re.match(r"p\.? ?(?:p\.? ?)?s\b\.?[ :,—-]", lines[index].plain + " "):
            return lines[:index], Span(lines[index].start, lines[-1].end)
    return lines, None


_CLOSERS = listed(
    """
    sincerely regards wishes truly faithfully respectfully cordially warmly best thanks gratefully
    appreciatively cheers gratitude yours kindly appreciation thank grüße grüßen greetings warmest fondly
    regard enthusiastically
    """
)
_FILLERS = listed(
    """
    yours very most with my and kind kindest warm best all the many again once you so much again sincere in
    great mit freundlichen besten herzlichen from to your for now then until always as ever every good high
    deep deepest heartfelt i am remain
    """
)
_OTHER_CLOSINGS = ("take care", "until then", "until friday", "all good wishes")


def _is_closing(line: str) -> bool:
    words = re.findall(r"[^\W\d_]+", line)
    if not 0 < len(words) <= _MOST_CLOSING_WORDS or line[-1] in "?:;":
        return False
    if _CLOSERS.isdisjoint(words):
        return " ".join(words) in _OTHER_CLOSINGS
    if line[-1] in ".!" and (len(words) > 4 or words[0] in ("thank", "thanks")):
        return False
    return all(word in _CLOSERS or word in _FILLERS for word in words)


def _leads_to_name(line: str, following: str, signer: frozenset[str]) -> bool:
    """Whether a short line that ends with a comma stands right before the writer's name, whatever it says."""
    words = re.findall(r"[^\W\d_][\w']*", following)
    return line.endswith(",") and len(line.split()) <= _MOST_CLOSING_WORDS and _is_name(words, signer)


def _is_name(words: list[str], signer: frozenset[str]) -> bool:
    return 0 < len(words) <= 5 and 2 * sum(word in signer for word in words) >= len(words)


def _is_short(line: str) -> bool:
    """Whether a line may stand in a signature: short, and no sentence."""
    return len(line) <= 80 and len(line.split()) <= 10 and not re.search(r"[a-z]{3,}[.!?]$", line)


@cache
def _inline() -> re.Pattern[str]:
    phrases = wording(
        r"""
    yours (?:very )?(?:sincerely|truly|faithfully)|sincerely(?: yours)?|respectfully|best|warmly
    cheers|gratefully|cordially
    (?:with )?(?:my )?(?:very )?(?:kind|kindest|best|warm|warmest)? ?(?:regards|wishes)|all the best
    many thanks|thanks(?: again)?|thank you(?: again)?|with (?:many )?thanks
    """
    )
    return re.compile(rf"(?:^|(?<=[.!?]) +)(?P<closing>{phrases}) *[,—-]+ *(?P<name>[^\d,.!?]{{2,40}})\.?$")


def _inline_closing(text: str, line: Line, signer: frozenset[str], *, is_last: bool) -> Span | None:
    """A closing phrase with a name on the same line: "Best wishes, Marek"."""
    found = _inline().search(line.plain)
    if found is None or len(found["name"].split()) > 4:
        return None
    start, end = line.start + found.start("name"), line.start + found.end("name")
    capitals = all(word[0].isupper() for word in text[start:end].split())
    if signer.isdisjoint(found["name"].split()) and not (is_last and capitals):
        return None
    return Span(line.start + found.start("closing"), line.start + found.end("closing"))


def _bare_signature(text: str, lines: tuple[Line, ...], signer: frozenset[str]) -> int | None:
    """The start of a signature without a closing phrase: the writer's name, contact details under it."""
    start = None
    for line in reversed(lines[-_MOST_SIGNATURE_LINES:]):
        words = re.findall(r"[^\W\d_][\w']*", line.plain)
        lone = len(words) == 1 and line is lines[-1] and text[line.start].isupper()
        contact = "@" in line.plain or sum(mark.isdigit() for mark in line.plain) >= 7
        if (_is_name(words, signer) or lone) and line.plain[-1] not in ".!?,:;":
            start = line.start
        elif not (contact and _is_short(line.plain)):
            break
    return start
