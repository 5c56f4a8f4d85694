"""Small pure steps from one journal to the next, of which the services put theirs together."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from afterview.core.finding import find_event, find_interview, find_opportunity
from afterview.core.journal import Event, Interview, Journal, Opportunity
from afterview.core.offers.decision import Decision
from afterview.core.shape import Id


def with_opportunity(journal: Journal, id_: str, change: Callable[[Opportunity], Opportunity]) -> Journal:
    """`journal` with that opportunity as `change` makes it; `NotFound` where there is none."""
    changed = change(find_opportunity(journal, id_))
    return replace(journal, opportunities=tuple(changed if o.id == id_ else o for o in journal.opportunities))


def with_interview(
    journal: Journal, opportunity: str, id_: str, change: Callable[[Interview], Interview]
) -> Journal:
    """`journal` with that interview as `change` makes it; `NotFound` where there is none."""

    def changed(found: Opportunity) -> Opportunity:
        interview = change(find_interview(found, id_))
        return replace(found, interviews=tuple(interview if i.id == id_ else i for i in found.interviews))

    return with_opportunity(journal, opportunity, changed)


def with_event(journal: Journal, opportunity: str, event: Event) -> Journal:
    """`journal` with that event as the opportunity's last."""
    return with_opportunity(journal, opportunity, lambda o: replace(o, events=(*o.events, event)))


def without_event(journal: Journal, opportunity: str, id_: str) -> Journal:
    """`journal` without that event; `NotFound` where there is none."""

    def changed(found: Opportunity) -> Opportunity:
        event = find_event(found, id_)
        return replace(found, events=tuple(e for e in found.events if e is not event))

    return with_opportunity(journal, opportunity, changed)


def without_opportunity(journal: Journal, id_: str) -> Journal:
    """`journal` without that opportunity; `NotFound` where there is none.

    The decision keeps the alternative that it was, since what was weighed stays true.
    """
    found = find_opportunity(journal, id_)
    left = tuple(o for o in journal.opportunities if o is not found)
    return replace(journal, opportunities=left, decision=_unbound(journal.decision, id_))


def _unbound(decision: Decision | None, opportunity: str) -> Decision | None:
    if decision is None:
        return None
    alternatives = tuple(
        replace(a, opportunity=None) if a.opportunity == opportunity else a for a in decision.alternatives
    )
    return replace(decision, alternatives=alternatives)


def event_id(opportunity: Opportunity) -> Id:
    """An id for the opportunity's next event: `e1`, `e2` and so on."""
    return free_id("e", (e.id for e in opportunity.events))


def free_id(stem: str, taken: Iterable[str]) -> Id:
    """The first of `stem`1, `stem`2, … that is not taken."""
    known = set(taken)
    number = len(known) + 1
    while f"{stem}{number}" in known:
        number += 1
    return Id(f"{stem}{number}")
