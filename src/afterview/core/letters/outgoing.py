"""A letter that goes out by the candidate's own mail: when, what is noted of it, and when it comes back."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from afterview.core.changes import event_id, with_opportunity
from afterview.core.finding import find_opportunity
from afterview.core.journal import Bounced, Candidate, Draft, Journal, LetterSent, Opportunity
from afterview.core.letters.about import About
from afterview.core.letters.drafts import find_draft, is_noted, seal, sent_letters, with_draft
from afterview.core.outcomes import on_own_clock
from afterview.core.plan import Action, plan
from afterview.core.time import DAY, local_time

_MORNING_HOUR = 8
_HALF_HOUR = timedelta(minutes=30)
_ONE_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Morning:
    """The reader's next morning that a letter may wait for, and by when it is due (None: by no time).

    `is_early`: their next business morning comes after that, so this is one that is none.
    """

    at: datetime
    due: datetime | None
    is_early: bool


def morning(
    opportunity: Opportunity, candidate: Candidate, due: datetime | None, now: datetime
) -> Morning | None:
    """Half past eight on the reader's next business day, today included; never after `due`.

    Where that is after it, the last morning before it; None where there is none, or where it is that hour.
    """
    time = local_time(opportunity, candidate)
    today = time.date_of(now)
    day = today if time.days.is_business_day(today) else time.days.after(today, 1)
    wanted = time.at(day, _MORNING_HOUR) + _HALF_HOUR
    if wanted - _HALF_HOUR <= now < wanted + _HALF_HOUR:
        return None
    if wanted <= now:
        wanted = time.at(time.days.after(day, 1), _MORNING_HOUR) + _HALF_HOUR
    if due is None or wanted <= due:
        return Morning(wanted, due, is_early=False)
    for day in (time.date_of(due), time.date_of(due) - DAY):
        last = time.at(day, _MORNING_HOUR) + _HALF_HOUR
        if now + _ONE_HOUR < last <= due:
            return Morning(last, due, is_early=True)
    return None


def due_of(journal: Journal, opportunity: str, about: About, now: datetime) -> datetime | None:
    """By when the plan wants a thank-you; None for other letters and for one that is not asked for now."""

    def is_of(action: Action) -> bool:
        of_letter = (action.opportunity, action.interview, action.person)
        return action.kind == "thank_you" and of_letter == (opportunity, about.interview, about.person)

    return next((a.due for a in plan(journal, now) if about.kind == "thank_you" and is_of(a)), None)


def with_outgoing_noted(journal: Journal, opportunity: str, letter: LetterSent) -> Journal:
    """`journal` with that letter noted as sent, under an id of its own, and its draft gone.

    A draft that has another wording by now stays. One that the candidate noted by hand gets its Message-ID
    and is not noted twice; nor is one that has it.
    """
    found = find_opportunity(journal, opportunity)
    if any(one.message_id == letter.message_id for one in sent_letters(found)):
        return journal
    about = _about(letter)
    wording = seal(letter.subject, letter.text or "")
    noted = next(
        (one for one in sent_letters(found) if one.message_id is None and is_noted(one, about, wording)), None
    )
    if noted is not None:
        known = replace(noted, message_id=letter.message_id)
        events = tuple(known if one is noted else one for one in found.events)
    else:
        at = on_own_clock(letter.at, journal.candidate)
        events = (*found.events, replace(letter, id=event_id(found), at=at))

    def is_it(draft: Draft) -> bool:
        return about.is_of(draft) and seal(draft.subject, draft.text) == wording

    drafts = tuple(one for one in found.drafts if not is_it(one))
    return with_opportunity(journal, opportunity, lambda _: replace(found, events=events, drafts=drafts))


def with_draft_again(journal: Journal, opportunity: str, about: About, subject: str, text: str) -> Journal:
    """`journal` with that wording as the letter's draft, unless there is one."""
    if find_draft(find_opportunity(journal, opportunity), about) is not None or not text.strip():
        return journal
    return with_draft(journal, opportunity, about, subject, text)


def with_letter_come_back(
    journal: Journal, opportunity: str, letter: LetterSent, at: datetime, message_id: str | None
) -> Journal:
    """`journal` in which that letter came back at an instant, and its wording is a draft again."""
    found = find_opportunity(journal, opportunity)
    when = on_own_clock(max(at, letter.at), journal.candidate)
    event = Bounced(id=event_id(found), at=when, letter=letter.id, message_id=message_id)
    come_back = with_opportunity(
        journal, opportunity, lambda _: replace(found, events=(*found.events, event))
    )
    return with_draft_again(come_back, opportunity, _about(letter), letter.subject or "", letter.text or "")


def _about(letter: LetterSent) -> About:
    return About(letter.letter, letter.interview if letter.letter == "thank_you" else None, letter.person)
