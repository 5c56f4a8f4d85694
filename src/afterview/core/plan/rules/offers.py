"""What the plan asks once there is an offer: R7 to R9 and R12 to R14 of RULEBOOK section 4."""

from collections.abc import Iterator
from datetime import datetime

from afterview.core.journal import OfferAccepted, OfferDeclined, Withdrawn
from afterview.core.plan.action import Asked
from afterview.core.plan.case import ONE_DAY, PRACTICE, Case
from afterview.core.plan.history import BEGINNING
from afterview.core.time import POLITE_UNTIL


def tell_of_offer(case: Case) -> Iterator[Asked]:
    """R7: tell the others that there is an offer."""
    offer = case.elsewhere.offer_to_tell(case.history)
    first_end = case.history.first_end
    if offer is None or first_end is None:
        return
    opens = max(offer.received, first_end)
    due = case.time.after(opens, 1, POLITE_UNTIL)
    other = offer.by.opportunity
    if offer.by.deadline:
        due = min(due, offer.by.deadline)
    told = case.history.told("tell_of_offer", opens)
    yield Asked(
        subject=(),
        opens=opens,
        due=due,
        reason=f"{other.company} made you an offer on {case.day(offer.received)}, and {case.company} can "
        "only hurry if they know",
        done=case.told_on(told) if told else None,
        not_needed=case.not_needed_once_closed()
        or case.not_needed_with_open_offer()
        or case.not_needed_once_accepted()
        or (None if offer.is_open else f"the offer of {other.company} is no longer open"),
        dismissible_from=offer.received,
    )


def share_decision(case: Case) -> Iterator[Asked]:
    """R8: once an offer is accepted, tell everybody else."""
    accepted = next(
        (
            a
            for a in case.elsewhere.acceptances(case.history)
            if case.history.interviews and any(a.meets(s, with_offer=False) for s in case.history.stretches)
        ),
        None,
    )
    if accepted is None:
        return
    told = _told_of_decision(case, accepted.at)
    yield Asked(
        subject=(),
        opens=accepted.at,
        due=case.time.after(accepted.at, 2, POLITE_UNTIL),
        reason=f"You accepted the offer of {accepted.by.opportunity.company} on {case.day(accepted.at)}, and "
        f"{case.company} should hear it from you within two business days",
        done=told,
        not_needed=case.not_needed_once_closed()
        or case.not_needed_with_open_offer()
        or (None if accepted.until is None else _new_offer(accepted.by.opportunity.company)),
    )


def decline_offer(case: Case) -> Iterator[Asked]:
    """R9: once an offer is accepted, decline the others."""
    offer = case.history.offer
    accepted = next(
        (
            a
            for a in case.elsewhere.acceptances(case.history)
            if any(a.meets(s, with_offer=True) for s in case.history.stretches)
        ),
        None,
    )
    if offer is None or offer.received is None or accepted is None:
        return
    opens = max(accepted.at, offer.received)
    due = case.time.after(opens, 2, POLITE_UNTIL)
    deadline = case.history.deadline
    declined = next(
        (e for e in case.history.events if isinstance(e, OfferDeclined) and e.at >= offer.received), None
    )
    yield Asked(
        subject=(),
        opens=opens,
        due=min(due, deadline) if deadline else due,
        reason=f"You accepted the offer of {accepted.by.opportunity.company} on {case.day(accepted.at)}, and "
        f"{case.company} still waits for your answer",
        done=f"you declined on {case.day(declined.at)}" if declined else None,
        not_needed=case.not_needed_once_closed()
        or (None if case.history.open_offer else f"the offer of {case.company} is no longer open")
        or (None if accepted.until is None else _new_offer(accepted.by.opportunity.company)),
    )


def acknowledge_offer(case: Case) -> Iterator[Asked]:
    """R12: thank for an offer within 24 hours and say when the answer comes."""
    offer = case.history.offer
    if offer is None or offer.received is None:
        return
    letter = next(case.history.letters("acknowledge_offer", BEGINNING), None)
    yield Asked(
        subject=(),
        opens=offer.received,
        due=offer.received + ONE_DAY,
        reason=f"{case.company} made you an offer at {case.at(offer.received)}, and thanks with the day of "
        f"your answer belong within 24 hours; {PRACTICE}",
        done=(case.told_on(letter) if letter else None) or _decided(case, offer.received),
        not_needed=_offer_not_needed(case),
    )


def decide(case: Case) -> Iterator[Asked]:
    """R13: decide on an offer by its deadline."""
    offer = case.history.offer
    if offer is None or offer.received is None:
        return
    deadline = case.history.deadline
    due = deadline or case.time.after(offer.received, 5, POLITE_UNTIL)
    until = (
        f"wants an answer by {case.at(due)}"
        if deadline
        else "set no deadline, so decide within five business days"
    )
    yield Asked(
        subject=(),
        opens=offer.received,
        due=due,
        reason=f"{case.company} made you an offer on {case.day(offer.received)} and {until}",
        done=_decided(case, offer.received),
        not_needed=_offer_not_needed(case),
    )


def ask_more_time(case: Case) -> Iterator[Asked]:
    """R14: ask for time where another answer comes after an offer's deadline."""
    offer = case.history.offer
    deadline = case.history.deadline
    if offer is None or offer.received is None or deadline is None:
        return
    deadline_day = case.time.date_of(deadline)
    other = case.elsewhere.answer_after(case.history, deadline_day, offer.received)
    if other is None:
        return
    before = case.time.at(case.time.days.before(deadline_day, 1), POLITE_UNTIL)
    asked = case.history.told("ask_more_time", offer.received)
    name = other.by.opportunity.company
    yield Asked(
        subject=(),
        opens=offer.received,
        due=before if before > offer.received else deadline,
        reason=f"{case.company} wants an answer by {case.date(deadline_day)}, and {name} said you would hear "
        f"by {case.date(other.hear_by)}; {PRACTICE}",
        done=case.told_on(asked) if asked else None,
        not_needed=_decided(case, offer.received)
        or _offer_not_needed(case)
        or (f"no answer is awaited from {name} any more" if other.by.is_closed else None),
    )


def _told_of_decision(case: Case, since: datetime) -> str | None:
    told = case.history.told("share_decision", since) or next(case.history.letters("withdraw", since), None)
    if told is not None:
        return case.told_on(told)
    withdrawn = next((e for e in case.history.events if isinstance(e, Withdrawn) and e.at >= since), None)
    return f"you withdrew on {case.day(withdrawn.at)}" if withdrawn else None


def _new_offer(company: str) -> str:
    return f"{company} made a new offer after you had accepted"


def _decided(case: Case, receipt: datetime) -> str | None:
    decision = case.history.decision_since(receipt)
    if decision is None:
        return None
    verb = "accepted" if isinstance(decision, OfferAccepted) else "declined"
    return f"you {verb} the offer of {case.company} on {case.day(decision.at)}"


def _offer_not_needed(case: Case) -> str | None:
    if case.history.open_offer is None:
        return case.not_needed_once_closed() or f"the offer of {case.company} is no longer open"
    return case.not_needed_once_accepted()
