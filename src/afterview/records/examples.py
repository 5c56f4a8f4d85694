"""Which opportunities belong to the example search."""

from collections.abc import Callable, Iterable
from datetime import datetime

from django.db import transaction

from afterview.core.journal import Journal
from afterview.records.models import Opportunity, Profile, User
from afterview.records.operations import begin_journal, change_journal


def example_ids(owner: User) -> frozenset[str]:
    """The ids of the owner's opportunities that are an example."""
    return frozenset(Opportunity.objects.filter(owner=owner, example=True).values_list("key", flat=True))


def write_examples(
    owner: User, step: Callable[[Journal | None], Journal], ids: Iterable[str], now: datetime
) -> None:
    """Write what `step` makes of the owner's journal (None: there is none yet); those ids are an example."""
    with transaction.atomic():
        if Profile.objects.filter(owner=owner).exists():
            change_journal(owner, step, now)
        else:
            begin_journal(owner, step(None), now)
        Opportunity.objects.filter(owner=owner, key__in=ids).update(example=True)


def remove_examples(
    owner: User, step: Callable[[Journal], Journal], is_over: Callable[[Journal], bool], now: datetime
) -> None:
    """Write what `step` makes of the owner's journal; it ends where `is_over` says so."""
    with transaction.atomic():
        after = change_journal(owner, step, now)
        if is_over(after):
            Profile.objects.filter(owner=owner).delete()
