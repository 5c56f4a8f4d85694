"""Every address of the application, taken from its router, with samples for what stands in them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from django.urls import URLPattern, URLResolver, get_resolver

from afterview.core.journal import Journal
from afterview.core.journal_file import read_journal
from journals import full_journal

JOURNAL: Journal = read_journal(full_journal())
_FIRST = JOURNAL.opportunities[0]
_INTERVIEW = next(i for i in _FIRST.interviews if i.people and i.clarifications)

SAMPLES: dict[str, tuple[str | int, ...]] = {
    "opportunity": (_FIRST.id,),
    "interview": (_INTERVIEW.id,),
    "event": (_FIRST.events[0].id,),
    "action": (f"follow_up_call:{_FIRST.id}",),
    "document": (_FIRST.attachments[0].id,),
    "attachment": (_FIRST.attachments[0].id,),
    "secret": ("not-a-secret",),
    "token": ("not-a-token",),
    "number": (0,),
    "letter": (0,),
    "message": (0,),
    "point": (_INTERVIEW.clarifications[0].id,),
    "key": ("not-a-key",),
    "kind": ("thank_you", "follow_up"),
    "part": ("pay", "own"),
    "about": ("pay",),
    "step": ("whom", "needs", "went-well", "redo", "date", "check"),
}
"""What stands for each part of an address; a new part needs a line here."""

OF_ADDRESS: dict[tuple[str, str], tuple[str, ...]] = {
    ("clarification", "act"): ("resolved", "remove"),
}
"""What stands for a part in one address only."""


@dataclass(frozen=True)
class Address:
    """One address, and whether somebody's own things are named in it."""

    name: str
    path: str
    owned: bool


def every_address() -> list[Address]:
    """All of them, once for each combination of samples."""
    return [
        address
        for pattern, route in _patterns(get_resolver().url_patterns)
        for address in _filled(pattern, route)
    ]


def _patterns(
    patterns: Iterable[URLPattern | URLResolver], before: str = ""
) -> Iterator[tuple[URLPattern, str]]:
    for pattern in patterns:
        route = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from _patterns(pattern.url_patterns, route)
        else:
            yield pattern, route


def _filled(pattern: URLPattern, route: str) -> Iterator[Address]:
    names = list(pattern.pattern.converters)
    name = pattern.name or route
    choices = [OF_ADDRESS.get((name, part)) or SAMPLES[part] for part in names]
    for values in product(*choices):
        path = route
        for part, value in zip(names, values, strict=True):
            start = path.index(f":{part}>")
            path = f"{path[: path.rindex('<', 0, start)]}{value}{path[start + len(part) + 2 :]}"
        yield Address(name, f"/{path}", owned="opportunity" in names or "action" in names)
