"""From the dates that a phrase names to the one by which the candidate should have heard."""

from dataclasses import dataclass
from datetime import date

from afterview.core.promises.attachment import Tie
from afterview.core.promises.mentioned import Mentioned, dates_in
from afterview.core.promises.saying import Kind, Saying
from afterview.core.time import BusinessDays

_RANK: dict[Tie, int] = {"hearing": 3, "deciding": 2, "open": 1}


@dataclass(frozen=True, slots=True)
class Promise:
    """What a phrase promises."""

    date: date | None
    """The last date by which the candidate should have heard; None where nothing may be guessed."""
    reading: str
    """What was understood, in plain words, to be shown and confirmed; for None why nothing was read."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One date named in a text."""

    start: int
    """Where its words begin, in code points of the text as given."""
    end: int
    """Where they end."""
    date: date | None
    """None: it names a date that does not exist, that may be two dates, or whose weekday contradicts it."""
    reading: str
    """What was understood, in plain words; for None what is wrong with it."""
    kind: Kind
    """How it is named; `saying.Kind` says what each means."""
    weekday_wrong: bool
    """Whether it names a weekday that the date is not ("Friday, December 9" where the 9th is a Wednesday)."""


def read_promise(phrase: str, said_on: date, days: BusinessDays) -> Promise:
    """The last date by which the candidate should have heard (RULEBOOK section 5).

    `phrase` are their words or the sentence around them, `said_on` the day of saying, `days` the business
    days of the place, whose country decides the order of numeric dates. Never raises, and never gives a date
    before `said_on`.
    """
    saying, found = dates_in(phrase, said_on, days)
    if not found:
        return Promise(None, "no date in these words")
    open_ones = [one for one in found if one.attachment.tie in _RANK and not _over(one, said_on)]
    if not open_ones:
        return Promise(None, _why_none(saying, found))
    best = max(open_ones, key=lambda one: (_RANK[one.attachment.tie], one.attachment.latest, one.begin))
    return Promise(best.named.on, best.named.reading)


def mentions(text: str, said_on: date, days: BusinessDays) -> tuple[Mention, ...]:
    """All dates that a free text names, in order, apart from one another.

    Dates that have passed ("last Friday", "3 November 2025") are among them.
    """
    saying, found = dates_in(text, said_on, days)
    tokens = saying.tokens
    return tuple(
        Mention(
            tokens.starts[one.begin],
            tokens.ends[one.named.end - 1],
            one.named.on,
            one.named.reading,
            one.named.kind,
            one.named.weekday_wrong,
        )
        for one in found
    )


def _over(one: Mentioned, said_on: date) -> bool:
    return one.named.on is not None and one.named.on < said_on


_WHY: dict[Tie, str] = {
    "earliest": "these words say from when, not by when",
    "negated": "these words say when it will not be",
    "event": "these words wait for something that has no date of its own",
    "other": "the date in these words is about something else than hearing or deciding",
}


def _why_none(saying: Saying, found: list[Mentioned]) -> str:
    last = found[-1]
    if last.attachment.tie in _WHY:
        return _WHY[last.attachment.tie]
    day = last.named.on
    return f"{saying.in_words(day)} has passed" if day else last.named.reading
