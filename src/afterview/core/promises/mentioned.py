"""All dates that a text names, each with what it is attached to."""

from dataclasses import dataclass, replace
from datetime import date

from afterview.core.promises.attachment import Attachment, attachment, is_told_before
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
    found = _without_implied(saying, _spans(saying))
    places = [(begin, one.end) for begin, one in found]
    attached = [
        Mentioned(begin, one, attachment(saying.tokens, places, place))
        for place, (begin, one) in enumerate(found)
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
            saying = replace(saying, anchor=found.date)
    return spans


def _named(saying: Saying, at: int) -> Named | None:
    try:
        return named(saying, at)
    except (OverflowError, ValueError):
        return None  # beyond the first or the last year of the calendar


def _without_implied(saying: Saying, spans: list[tuple[int, Named]]) -> list[tuple[int, Named]]:
    """Without "by EOD" where its sentence names the day."""
    breaks = saying.tokens.breaks

    def same_sentence(one: tuple[int, Named], other: tuple[int, Named]) -> bool:
        low, high = sorted((one[0], other[0]))
        return not any(breaks[low + 1 : high + 1])

    kept = []
    for place, span in enumerate(spans):
        neighbours = spans[max(place - 1, 0) : place] + spans[place + 1 : place + 2]
        named_there = any(same_sentence(span, other) for other in neighbours)
        if not (span[1].implied and named_there):
            kept.append(span)
    return kept
