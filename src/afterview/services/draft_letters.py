"""The letters of an opportunity, and one of them on the desk."""

from dataclasses import dataclass
from datetime import datetime

from afterview.core.finding import find_opportunity
from afterview.core.journal import LetterSent, Opportunity
from afterview.core.letters.about import find_about
from afterview.core.letters.desk import Desk, Manner, desk
from afterview.core.letters.drafts import find_sent_letter
from afterview.core.letters.overview import Overview, overview
from afterview.records.models import User
from afterview.records.queries import journal_of


@dataclass(frozen=True, slots=True)
class Asked:
    """A letter asked for; where `interview` or `person` is None, the latest interview and its people tell."""

    opportunity: str
    kind: str
    interview: str | None = None
    person: str | None = None


def show_letters(owner: User, opportunity: str, now: datetime) -> Overview:
    """The letters of an opportunity at `now`; `NotFound` where there is no such opportunity."""
    return overview(journal_of(owner), opportunity, now)


def draft_letter(owner: User, asked: Asked, manner: Manner, now: datetime) -> Desk:
    """The letter asked for: its draft, else as it is composed, with what is said beside it.

    Nothing is written. `NotFound` for what the journal does not hold, `Refused` where no interview has ended
    that a thank-you could be for.
    """
    journal = journal_of(owner)
    about = find_about(journal, asked.opportunity, asked.kind, asked.interview, asked.person, now)
    return desk(journal, asked.opportunity, about, manner, now)


def show_sent_letter(owner: User, opportunity: str, event: str) -> tuple[Opportunity, LetterSent]:
    """A letter that was sent, with its opportunity; `NotFound` where that event is no letter."""
    found = find_opportunity(journal_of(owner), opportunity)
    return found, find_sent_letter(found, event)
