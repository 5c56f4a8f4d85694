"""All dates that a text names, each with what it is attached to."""

from dataclasses import dataclass, replace
from datetime import date

from afterview.core.promises.attachment import Attachment, attachments, is_told_before
from afterview.core.promises.grammar import named
from afterview.core.promises.saying import Named, Saying
from afterview.core.promises.tokens import tokenise
from afterview.core.time import BusinessDays


@dataclass(frozen=True, slots=True)
class Mentioned:
    """A date named from token `begin` on, and what the sentence attaches it to."""

    begin: int
    named: Named
    attachment: Attachment


def dates_in(text: str, said_on: date, days: BusinessDays) -> tuple[Saying, list[Mentioned]]:
    """The dates named in a text, in order and apart from one another."""
    saying = Saying(tokenise(text), said_on, days)
    found = _spans(saying)
    places = [(begin, one.end) for begin, one in found]
    ties = attachments(saying.tokens, places)
    attached = [
        Mentioned(begin, one, ties[place])
        for place, (begin, one) in enumerate(found)
        if not (one.implied and _day_is_named(saying, places, place))
    ]
    return saying, attached


def _spans(saying: Saying) -> list[tuple[int, Named]]:
    tokens = saying.tokens
    spans: list[tuple[int, Named]] = []
    at = 0
    while at < tokens.count:
        found = _named(saying, at)
        if found is None:
            at += 1
            continue
        free = spans[-1][1].end if spans else 0
        begin = at - 1 if at > free and tokens.words[at - 1] == "the" else at
        spans.append((begin, found))
        at = found.end
        if not is_told_before(tokens, begin):
            saying = replace(saying, anchor=found.on, stretch=found.stretch)
    return spans


def _named(saying: Saying, at: int) -> Named | None:
    try:
        return named(saying, at)
    except (OverflowError, ValueError):
        return None  # beyond the first or the last year of the calendar


def _day_is_named(saying: Saying, places: list[tuple[int, int]], place: int) -> bool:
    """Whether the sentence of "by EOD" names another date beside it."""
    begin, end = places[place]
    breaks = saying.tokens.breaks
    before = place > 0 and not any(breaks[places[place - 1][1] : begin + 1])
    return before or (place + 1 < len(places) and not any(breaks[end : places[place + 1][0] + 1]))
