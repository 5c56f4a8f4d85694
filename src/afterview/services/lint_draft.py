"""A letter judged while it is being written."""

from datetime import datetime

from afterview.core.letters.about import find_about
from afterview.core.letters.desk import Manner, judge
from afterview.core.letters.drafts import tidy
from afterview.core.letters.verdict import Verdict
from afterview.records.models import User
from afterview.records.queries import journal_of
from afterview.services.draft_letters import Asked


def lint_draft(owner: User, asked: Asked, text: str, manner: Manner, now: datetime) -> Verdict:
    """What the linter says of a text as the letter asked for; nothing is written.

    `NotFound` for what the journal does not hold, `Refused` where the letter has no reader yet.
    """
    journal = journal_of(owner)
    about = find_about(journal, asked.opportunity, asked.kind, asked.interview, asked.person, now)
    return judge(journal, asked.opportunity, about, tidy(text), manner, now)
