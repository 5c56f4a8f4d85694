"""The text of a message that a reader sees, as lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterview.adapters.mail.bounds import bounded
from afterview.adapters.mail.page import lines_of
from afterview.core.reading.wrapping import unwrapped

if TYPE_CHECKING:
    from afterview.adapters.mail.mime import Part

_CALENDAR_TYPES = frozenset({"text/calendar", "application/ics", "text/x-vcalendar"})
# A plain text of fewer characters beside a longer page only points to the page.
_A_PAGE = 20


def is_calendar(part: Part) -> bool:
    """Whether a part is a calendar, by its type or by the name of a file that was attached."""
    name = part.name.casefold() or part.parameter("name").casefold()
    return part.kind in _CALENDAR_TYPES or name.endswith((".ics", ".ical", ".vcs"))


def body_lines(message: Part) -> tuple[str, ...]:
    """The lines a reader sees: of the HTML where there is one, for tables keep their rows there."""
    plain: list[str] = []
    rich: list[str] = []
    for part in message.walk():
        if part.parts or part.is_attachment or is_calendar(part):
            continue
        if part.kind == "text/html":
            rich.extend(lines_of(part.text()))
        elif part.kind == "text/plain" and not part.name:
            plain.extend(text_lines(part.text(), part))
    return bounded(rich if sum(map(len, rich)) > _A_PAGE or not plain else plain)


def text_lines(text: str, part: Part | None = None) -> tuple[str, ...]:
    """The lines of a plain text, with those joined that a program broke; `part` is where it stands."""
    lines = text.replace("\u00a0", " ").replace("\u200b", "").splitlines()
    if part is not None and part.parameter("format").casefold() == "flowed":
        lines = _joined(lines, keeps_space=part.parameter("delsp").casefold() != "yes")
    return unwrapped(bounded(lines))


def _joined(lines: list[str], *, keeps_space: bool) -> list[str]:
    """format=flowed (RFC 3676): a line that ends in a space goes on in the next; "-- " marks a signature."""
    joined: list[str] = []
    goes_on = False
    for line in lines:
        text = line if keeps_space or not line.endswith(" ") else line[:-1]
        if goes_on and joined:
            joined[-1] += text
        else:
            joined.append(text)
        goes_on = line.endswith(" ") and line != "-- "
    return joined
