"""What an offer leaves open, as a message that asks for it."""

from dataclasses import dataclass
from datetime import datetime

from afterview.core.calls.whom import contacts
from afterview.core.journal import Candidate, Offer, Opportunity
from afterview.core.offers.terms import Stated, in_writing, stated_terms
from afterview.core.plain_text import one_line

_ASKED = {
    "start": "the first day of work",
    "place": "the place of work, and how often I would be there",
    "contract": "whether the contract is permanent",
    "salary": "the salary a year, and its currency",
    "hours_a_week": "the hours a week",
    "days_off": "the days off a year",
    "benefits": "the benefits that come with it",
    "notice": "the probation period and the notice on either side",
}
# Asked for only where the offer has the first of the two.
_FOLLOWING = {
    ("equity", "vesting_months"): "over how long the equity vests, and from when on",
    ("sign_on", "claw_back_months"): "whether the sign-on has to be paid back by somebody who leaves early",
    ("match_percent", "match_limit_percent"): "up to which part of the salary you match pension payments",
}


@dataclass(frozen=True, slots=True)
class Question:
    """A message that asks for what an offer leaves open; `to` is the address of the person, if recorded."""

    asked: tuple[str, ...]
    person: str | None
    to: str | None
    subject: str
    text: str


def what_is_missing(offer: Offer) -> tuple[str, ...]:
    """What the offer does not say, or is only guessed, each as the end of "could you tell me …"."""
    stated = {one.term.key: one for one in stated_terms(offer.terms)}
    missing = [] if offer.deadline else ["by when you need my answer"]
    missing += [words for key, words in _ASKED.items() if _is_open(stated[key])]
    if "salary" not in {k for k in _ASKED if _is_open(stated[k])} and _is_open(stated["currency"]):
        missing.append("the currency of the salary")
    missing += [
        words
        for (first, second), words in _FOLLOWING.items()
        if stated[first].value and _is_open(stated[second])
    ]
    return tuple(missing)


def ask_what_is_missing(
    candidate: Candidate, opportunity: Opportunity, offer: Offer, now: datetime
) -> Question | None:
    """The message to the person who can say most; None where nothing is missing and it is all in writing."""
    asked = what_is_missing(offer)
    written = in_writing(offer.terms)
    if not asked and written:
        return None
    met = contacts([i for i in opportunity.interviews if i.cancelled is None], now)
    person = met[0].name if met else None
    position = one_line(opportunity.position)
    paragraphs = [
        f"Dear {one_line(person)}," if person else "Hello,",
        f"Thank you again for the offer of the position of {position}. I am looking at it with care.",
        *_questions(asked),
        *_in_writing(asked=bool(asked), written=written),
        "Thank you for your help.",
        f"Kind regards,\n{one_line(candidate.name)}",
    ]
    return Question(
        asked=asked,
        person=person,
        to=_address(opportunity, person),
        subject=f"Your offer of the position of {position}: a few questions"
        if asked
        else f"Your offer of the position of {position}",
        text="\n\n".join(paragraphs),
    )


def _is_open(stated: Stated) -> bool:
    return (stated.value is None and stated.words is None) or stated.source == "guess"


def _questions(asked: tuple[str, ...]) -> list[str]:
    if not asked:
        return []
    if len(asked) == 1:
        return [f"Could you tell me {asked[0]}?"]
    listed = "\n".join(f"- {words}" for words in asked)
    return [f"Before I answer, could you tell me:\n\n{listed}"]


def _in_writing(*, asked: bool, written: bool) -> list[str]:
    if written:
        return []
    also = "also " if asked else ""
    return [f"Could you {also}send me the offer in writing, so that we both have the same words before us?"]


def _address(opportunity: Opportunity, person: str | None) -> str | None:
    met = [p for i in opportunity.interviews for p in i.people if p.name == person and p.email]
    return met[-1].email if met else None
