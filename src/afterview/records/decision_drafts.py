"""The decision between offers while it is being made: saved question by question."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from django.db import transaction

from afterview.core.journal import Journal
from afterview.core.offers.draft import (
    DecisionDraft,
    decision_of,
    draft_of,
    read_draft,
    without_gone,
    write_draft,
)
from afterview.records import models
from afterview.records.operations import change_journal

Change = Callable[[DecisionDraft], DecisionDraft]


def decision_draft(owner: models.User, journal: Journal) -> DecisionDraft | None:
    """What `owner` has said so far: the draft, else the complete decision of their `journal`, else None."""
    row = models.DecisionDraft.objects.filter(owner=owner).first()
    if row is not None:
        return without_gone(read_draft(row.said), {o.id for o in journal.opportunities})
    return None if journal.decision is None else draft_of(journal.decision)


def change_decision(owner: models.User, change: Change, now: datetime) -> DecisionDraft:
    """Keep what `change` makes of what was said so far, and return it.

    A complete decision goes into the journal; until then it waits in a draft, and the journal keeps the
    decision that it had.
    """
    with transaction.atomic():
        kept: list[DecisionDraft] = []

        def step(journal: Journal) -> Journal:
            after = change(decision_draft(owner, journal) or DecisionDraft())
            kept.append(after)
            decision = decision_of(after)
            return journal if decision is None else replace(journal, decision=decision)

        journal = change_journal(owner, step, now)
        (after,) = kept
        if journal.decision is not None and decision_of(after) == journal.decision:
            models.DecisionDraft.objects.filter(owner=owner).delete()
        else:
            models.DecisionDraft.objects.update_or_create(owner=owner, defaults={"said": write_draft(after)})
    return after


def forget_decision(owner: models.User, now: datetime) -> None:
    """Take away the decision and its draft."""
    with transaction.atomic():
        models.DecisionDraft.objects.filter(owner=owner).delete()
        change_journal(owner, lambda journal: replace(journal, decision=None), now)
