"""What may be weighed, as the advice proposes it: seven criteria, and the alternatives of a journal."""

from dataclasses import dataclass

from afterview.core.offers.draft import KEEP_SEARCHING, PRESENT_JOB, DraftAlternative
from afterview.core.plan.history import History


@dataclass(frozen=True, slots=True)
class ProposedCriterion:
    """A criterion that the advice names, and what it asks; anchors and unit stay the user's own."""

    id: str
    name: str
    asks: str
    unit: str | None = None


CRITERIA = (
    ProposedCriterion("location", "Location", "Where it is, and how long the way takes.", "minutes a day"),
    ProposedCriterion("conditions", "Working conditions", "Hours, place, tools, how the work is done."),
    ProposedCriterion("pay", "Pay", "All of it in a year, bonus and equity as you expect them.", "a year"),
    ProposedCriterion("benefits", "Benefits", "Time off, insurance, pension, learning."),
    ProposedCriterion("security", "Security", "How safe the job, the company and the contract are."),
    ProposedCriterion("goals", "Fit with your goals", "How far it takes you where you want to be."),
    ProposedCriterion("people", "People", "Those you would work with and for."),
)


def proposed_alternatives(histories: tuple[History, ...]) -> tuple[DraftAlternative, ...]:
    """Every open offer, then the present job and to keep searching: one of these two is always proposed."""
    offers = tuple(
        DraftAlternative(id=h.opportunity.id, name=h.opportunity.company, opportunity=h.opportunity.id)
        for h in histories
        if h.open_offer is not None
    )
    return (*offers, KEEP_SEARCHING, PRESENT_JOB)
