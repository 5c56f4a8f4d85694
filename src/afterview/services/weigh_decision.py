"""The decision between offers: asked one question a time, kept as it goes, explained once it is complete."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction

from afterview.core.days_in_words import day_in_words
from afterview.core.exact import exact
from afterview.core.journal import Journal
from afterview.core.offers.deciding import open_offers
from afterview.core.offers.draft import DecisionDraft, DraftAlternative, decision_of
from afterview.core.offers.outlook import outlook
from afterview.core.offers.pending import Process, pending_processes
from afterview.core.offers.proposals import proposed_alternatives
from afterview.core.offers.scores import rank_weights
from afterview.core.offers.waiting import Pending, Waiting, weigh_waiting
from afterview.core.offers.why import Explanation, explain
from afterview.core.plan.history import history
from afterview.core.time import local_time
from afterview.records.decision_drafts import Change, change_decision, decision_draft, forget_decision
from afterview.records.models import User
from afterview.records.queries import journal_of


@dataclass(frozen=True, slots=True)
class DecisionShown:
    """What was said so far, and what the journal proposes to choose between.

    `pay` is what a mean year of the four pays, by alternative: amount and currency, where its terms say so.
    """

    draft: DecisionDraft
    proposed: tuple[DraftAlternative, ...]
    begun: bool
    pay: Mapping[str, tuple[float, str]]


@dataclass(frozen=True, slots=True)
class OfferToAnswer:
    """An alternative that is an open offer, with its total and its deadline."""

    id: str
    name: str
    total: Fraction
    deadline: date | None


@dataclass(frozen=True, slots=True)
class WaitingShown:
    """What may be waited for beside the offers, and what having nothing is worth by the weighing."""

    offers: tuple[OfferToAnswer, ...]
    processes: tuple[Process, ...]
    nothing: Fraction | None


def show_decision(owner: User, now: datetime) -> DecisionShown:
    """Where the decision of `owner` stands."""
    journal = journal_of(owner)
    found = decision_draft(owner, journal)
    draft = found or DecisionDraft()
    histories = tuple(history(o, local_time(o, journal.candidate), now) for o in journal.opportunities)
    return DecisionShown(
        draft=draft,
        proposed=proposed_alternatives(histories),
        begun=found is not None,
        pay=_pay(journal, draft),
    )


def answer(owner: User, change: Change, now: datetime) -> DecisionDraft:
    """Keep one answer; `Refused`, with nothing written, where it cannot be taken."""
    return change_decision(owner, change, now)


def start_over(owner: User, now: datetime) -> None:
    """Take away all that was said."""
    forget_decision(owner, now)


def explain_decision(owner: User, journal: Journal | None = None) -> Explanation | None:
    """Why the decision comes out as it does; None while a question is open.

    `journal` is the owner's, where it is at hand.
    """
    draft = decision_draft(owner, journal or journal_of(owner))
    decision = None if draft is None else decision_of(draft)
    return None if decision is None else explain(decision)


def swings_to_refine(draft: DecisionDraft) -> dict[str, int]:
    """The swings of the criteria, 0 to 100: those stated, else what the ranks come to."""
    ranks = rank_weights(len(draft.criteria))
    return {
        c.id: round(c.swing if c.swing is not None else float(100 * weight / ranks[0]))
        for c, weight in zip(draft.criteria, ranks, strict=True)
    }


def show_waiting(owner: User, now: datetime) -> WaitingShown:
    """The open offers that have been weighed, and the processes that are still under way."""
    journal = journal_of(owner)
    draft = decision_draft(owner, journal)
    decision = None if draft is None else decision_of(draft)
    histories = tuple(history(o, local_time(o, journal.candidate), now) for o in journal.opportunities)
    standings = {} if decision is None else {s.id: s for s in explain(decision, samples=1).standings}
    deadlines = {o.opportunity: o.deadline for o in open_offers(journal, now)}
    places = {h.opportunity.id: h.time for h in histories}
    offers = tuple(
        OfferToAnswer(
            a.id, a.name, standings[a.id].total, deadline and places[a.opportunity].date_of(deadline)
        )
        for a in (decision.alternatives if decision else ())
        if a.opportunity in deadlines
        for deadline in (deadlines[a.opportunity],)
    )
    nothing = [
        standings[a.id].total for a in (decision.alternatives if decision else ()) if a.opportunity is None
    ]
    return WaitingShown(offers, pending_processes(histories), max(nothing, default=None))


def weigh_the_wait(
    shown: WaitingShown, offer: OfferToAnswer, stated: Mapping[str, tuple[float, float]], nothing: float
) -> Waiting:
    """The offer against waiting, by what the user states of each process: chance (0 to 1) and value."""
    pending = [
        Pending(name=p.company, chance=exact(chance), value=exact(value), answer_by=p.answer_by)
        for p in shown.processes
        if p.id in stated
        for chance, value in (stated[p.id],)
    ]
    return weigh_waiting(offer.total, pending, exact(nothing), deadline=offer.deadline)


def waiting_sentence(found: Waiting, offer: OfferToAnswer, today: date) -> str:
    """What the figures say, and until when there is a choice at all."""
    value, total = found.value_in_time, found.offer
    better = (
        f"{offer.name} is worth more than waiting: {float(total):.1f} against {float(value):.1f}."
        if total > value
        else f"Waiting is worth more than {offer.name}: {float(value):.1f} against {float(total):.1f}."
        if value > total
        else f"{offer.name} and waiting are worth the same, {float(value):.1f}."
    )
    if not found.late:
        return better
    names = ", ".join(found.late)
    until = f" ({day_in_words(offer.deadline, today)})" if offer.deadline else ""
    return f"{better} Not counted, since the answer comes after the deadline{until}: {names}."


def _pay(journal: Journal, draft: DecisionDraft) -> dict[str, tuple[float, str]]:
    found: dict[str, tuple[float, str]] = {}
    for alternative in draft.alternatives:
        offered = next((o for o in journal.opportunities if o.id == alternative.opportunity), None)
        if offered is None or offered.offer is None:
            continue
        day = local_time(offered, journal.candidate).date_of(offered.offer.received)
        pay = outlook(offered.offer.terms, day)
        if pay is not None:
            found[alternative.id] = (float(pay.total / len(pay.years)), pay.currency)
    return found
