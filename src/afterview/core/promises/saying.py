"""What every reader below is given, and what it gives back."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from afterview.core.days_in_words import day_in_words
from afterview.core.promises.lexicon import Stretch
from afterview.core.promises.tokens import Tokens
from afterview.core.time import BusinessDays

Kind = Literal["absolute", "weekday", "relative", "span", "anchored"]
"""How a date is named.

- ``absolute``: a day of a month, with or without month and year; a numeric date; a feast ("Christmas").
- ``weekday``: "Friday", "next Tuesday", "Friday of next week", "the first Monday in May".
- ``relative``: counted from the day of saying: "in two days", "tomorrow", "a week from Friday", "today".
- ``span``: a stretch of time or a part of one: "next week", "mid-January", "end of Q1", "EOM".
- ``anchored``: counted from another date named before it in the text: "the following Tuesday", "by then".
"""


@dataclass(frozen=True, slots=True)
class Saying:
    """A phrase, the day of saying, the business days there, and what was named last before the place read."""

    tokens: Tokens
    said_on: date
    days: BusinessDays
    anchor: date | None = None
    """The date named last, from which "the following Tuesday" counts."""
    stretch: Stretch | None = None
    """The kind of stretch named last, which "next" alone repeats: "not this week, maybe next"."""

    def in_words(self, day: date) -> str:
        """`Friday 4 December`, with the year where it is not that of the day of saying."""
        return day_in_words(day, self.said_on)


@dataclass(frozen=True, slots=True)
class Named:
    """One date that words name: `end` is the token after them, `on` the date, None where there is none."""

    end: int
    on: date | None
    reading: str
    kind: Kind
    first: date | None = None
    """The first day of a whole stretch ("next week"), None where a day or a part of a stretch is named."""
    stretch: Stretch | None = None
    bare_weekday: int | None = None
    """The weekday (Monday is 0) where nothing but it is said."""
    weekday_wrong: bool = False
    implied: bool = False
    """Whether only a time of day is said ("by EOD"): the day of saying, unless a day is named beside it."""
    end_of_day: bool = False
    """Whether its end is said ("close of play Friday"), so that "before" it is still that day."""
