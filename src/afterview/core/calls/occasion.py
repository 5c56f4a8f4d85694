"""The facts that a call may speak of, each from the journal, as they are said aloud."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from afterview.core.calls.script import Contact
from afterview.core.days_in_words import MONTHS, WEEKDAYS, day_in_words
from afterview.core.journal import Candidate
from afterview.core.plain_text import one_line
from afterview.core.plan.action import Action
from afterview.core.plan.elsewhere import Elsewhere
from afterview.core.plan.history import History


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """One call: who makes it and to whom, how things stand here and elsewhere, and the day it is made on."""

    candidate: Candidate
    contact: Contact | None
    history: History
    histories: tuple[History, ...]
    elsewhere: Elsewhere
    actions: tuple[Action, ...]
    day: date

    @property
    def caller(self) -> str:
        """The candidate's name."""
        return one_line(self.candidate.name)

    @property
    def number(self) -> str | None:
        """The candidate's telephone number, where it is recorded."""
        return one_line(self.candidate.phone or "") or None

    @property
    def position(self) -> str:
        """`the Data Engineer position`, without what stands in brackets and is not said aloud."""
        recorded = one_line(self.history.opportunity.position)
        spoken = one_line(re.sub(r"\([^()]*\)|\[[^\[\]]*\]", " ", recorded)) or recorded
        named = re.search(r"\b(?:position|role|job|post)$", spoken, re.IGNORECASE)
        return f"the {spoken}" if named else f"the {spoken} position"

    @property
    def last_met(self) -> datetime | None:
        """When the latest interview that has ended began."""
        ended = [i for i in self.history.interviews if i.ends <= self.history.now]
        return max(((i.ends, i.starts) for i in ended), default=(None, None))[1]

    @property
    def hear_by(self) -> date | None:
        """The hear-by date of the current wait."""
        return self.history.wait.hear_by if self.history.wait else None

    @property
    def talks_elsewhere(self) -> int:
        """With how many other companies there are talks short of an offer."""
        return sum(
            each.is_active and each.open_offer is None for each in self.histories if each is not self.history
        )

    def said(self, day: date) -> str:
        """A date as it is said there: `Friday, December 4` in the United States, else `Friday 4 December`."""
        opportunity = self.history.opportunity
        if (opportunity.country or self.candidate.country) != "US":
            return day_in_words(day, self.day)
        words = f"{WEEKDAYS[day.weekday()]}, {MONTHS[day.month - 1]} {day.day}"
        return words if day.year == self.day.year else f"{words}, {day.year}"

    def said_on(self, instant: datetime) -> str:
        """The local date of an instant, as it is said there."""
        return self.said(self.history.time.date_of(instant))

    def answer_due(self, other: History) -> tuple[date, bool] | None:
        """By when an offer is to be answered, and whether the company set that day; None once it is over."""
        decide = next(a for a in self.actions if a.kind == "decide" and a.opportunity == other.opportunity.id)
        day = other.time.date_of(decide.due)
        offer = other.opportunity.offer
        return (day, bool(offer and offer.deadline)) if day >= self.day else None
