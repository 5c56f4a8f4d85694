"""When the plan next changes by itself: when a background job is to look again (DESIGN section 2)."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from afterview.core.journal import Journal, Opportunity
from afterview.core.plan.action import Action


def next_changes(journal: Journal, actions: Iterable[Action], now: datetime) -> dict[str, datetime | None]:
    """For each opportunity id the first instant after `now` at which its plan may change, None for never.

    `actions` is the plan of `journal` at `now`. What is recorded as of a later instant counts for everybody,
    since an offer or an acceptance changes the plans of the others too; looking once too often does no harm.
    """
    shared = min((i for o in journal.opportunities for i in _events(o) if i > now), default=None)
    instants: dict[str, list[datetime]] = {
        o.id: [*_interviews(o)] + ([shared] if shared else []) for o in journal.opportunities
    }
    for action in actions:
        instants[action.opportunity] += [action.opens, action.due]
    return {id_: min((i for i in found if i > now), default=None) for id_, found in instants.items()}


def _interviews(opportunity: Opportunity) -> Iterator[datetime]:
    for interview in opportunity.interviews:
        yield interview.starts
        yield interview.ends


def _events(opportunity: Opportunity) -> Iterator[datetime]:
    yield from (event.at for event in opportunity.events)
    if opportunity.offer is not None:
        yield opportunity.offer.received
