"""One opportunity at one instant, with what the rules ask of it most often and the words to say it in."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from afterview.core.days_in_words import day_in_words, instant_in_words
from afterview.core.journal import (
    CallMade,
    Event,
    Interview,
    LetterSent,
    OfferAccepted,
    OfferDeclined,
    Opportunity,
    Rejected,
)
from afterview.core.plan.elsewhere import Acceptance, Elsewhere
from afterview.core.plan.history import History
from afterview.core.time import LocalTime

TWO_HOURS = timedelta(hours=2)
ONE_DAY = timedelta(hours=24)
PRACTICE = "this is common practice, not part of the advice"


@dataclass(frozen=True, slots=True)
class Case:
    """What a rule looks at: an opportunity's history and what stands elsewhere."""

    history: History
    elsewhere: Elsewhere
    opportunity: Opportunity
    company: str
    time: LocalTime
    now: datetime
    today: date

    @property
    def accepted_elsewhere(self) -> Acceptance | None:
        """The earliest acceptance elsewhere that stands."""
        return self.elsewhere.acceptance(self.history)

    def started(self) -> Iterator[Interview]:
        """Its interviews that have started."""
        return (i for i in self.history.interviews if i.starts <= self.now)

    def ended(self) -> Iterator[Interview]:
        """Its interviews that have ended."""
        return (i for i in self.history.interviews if i.ends <= self.now)

    def day(self, instant: datetime) -> str:
        """The local date of an instant in words."""
        return self.date(self.time.date_of(instant))

    def date(self, day: date) -> str:
        """A date in words."""
        return day_in_words(day, self.today)

    def at(self, instant: datetime) -> str:
        """An instant in words, local time."""
        return instant_in_words(instant, self.time.place, self.today)

    def ends_at(self, interview: Interview) -> str:
        """When an interview ended or will end, as the rest of a sentence."""
        return f"{'ended' if interview.ends <= self.now else 'ends'} at {self.at(interview.ends)}"

    def not_needed_once_closed(self) -> str | None:
        """Why nothing more is asked of a closed opportunity, or None where it is not closed."""
        return self.closed_because() if self.history.is_closed else None

    def not_needed_once_accepted(self) -> str | None:
        """Why nothing is asked once an offer elsewhere is accepted, or None."""
        accepted = self.accepted_elsewhere
        if accepted is None:
            return None
        return f"you accepted the offer of {accepted.by.opportunity.company} on {self.day(accepted.at)}"

    def not_needed_with_open_offer(self) -> str | None:
        """Why nothing is asked of a company whose offer is open, or None."""
        receipt = self.history.open_offer
        return f"{self.company} made you an offer on {self.day(receipt)}" if receipt else None

    def closed_because(self) -> str:
        """What closed it, as a clause."""
        closing = self.history.closing
        return f"{_closing_in_words(closing, self.company)} on {self.day(closing.at)}" if closing else ""

    def told_on(self, event: LetterSent | CallMade) -> str:
        """When a letter was sent or a call made, as a clause."""
        verb = "you wrote" if isinstance(event, LetterSent) else "you called and reached somebody"
        return f"{verb} on {self.day(event.at)}"


def case_of(history: History, elsewhere: Elsewhere) -> Case:
    """The case of one opportunity, at the instant of its history."""
    return Case(
        history=history,
        elsewhere=elsewhere,
        opportunity=history.opportunity,
        company=history.opportunity.company,
        time=history.time,
        now=history.now,
        today=history.time.date_of(history.now),
    )


def _closing_in_words(closing: Event, company: str) -> str:
    if isinstance(closing, Rejected):
        return f"{company} said no"
    if isinstance(closing, OfferAccepted):
        return f"you accepted the offer of {company}"
    if isinstance(closing, OfferDeclined):
        return f"you declined the offer of {company}"
    if isinstance(closing, CallMade | LetterSent):
        return f"you told {company} of your decision"
    return f"you withdrew from {company}"
