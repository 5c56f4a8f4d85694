"""What a change would make of the journal, with nothing written."""

from datetime import datetime

from afterview.core.consistency import check_consistency
from afterview.core.journal import Journal
from afterview.records.models import User
from afterview.records.operations import Step
from afterview.records.queries import journal_of


def try_change(owner: User, step: Step, now: datetime) -> Journal:  # noqa: ARG001 -- called as change_journal is
    """The journal that `step` would make; `Refused` as it would be."""
    after = step(journal_of(owner))
    check_consistency(after)
    return after
