"""What a judged message does to the journal, and whether an answer is awaited at all (RULEBOOK section 7)."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal

from afterview.core.changes import event_id, with_opportunity
from afterview.core.finding import find_opportunity
from afterview.core.heard import Judgement, Message
from afterview.core.journal import (
    Event,
    HearBy,
    Heard,
    Journal,
    LetterSent,
    OfferReceived,
    Opportunity,
    Rejected,
)
from afterview.core.letters.drafts import sent_letters
from afterview.core.letters.outgoing import with_letter_come_back
from afterview.core.outcomes import on_own_clock
from afterview.core.plan import plan
from afterview.core.time import local_time

Disposition = Literal["apply", "ask", "nothing", "pass_over"]
"""`nothing`: it belongs to an opportunity and changes nothing; `pass_over`: it leaves no trace."""

_AWAITED_AFTER_A_LETTER = timedelta(weeks=4)
_AWAITING = ("wait", "follow_up_call")


def is_answer_awaited(journal: Journal, now: datetime) -> bool:
    """Whether somebody may write: a wait or follow-up is open, or a letter went out within four weeks."""
    since = now - _AWAITED_AFTER_A_LETTER
    if any(since <= letter.at <= now for o in journal.opportunities for letter in sent_letters(o)):
        return True
    return any(a.kind in _AWAITING and (a.is_open or a.state == "waiting") for a in plan(journal, now))


def disposition(journal: Journal, message: Message, judgement: Judgement) -> Disposition:
    """What is done about a message: high is applied, the rest asked; what counts for nothing changes nothing.

    A message from before the first interview is no answer to it.
    """
    belongs = judgement.opportunity is not None
    if judgement.kind == "unrelated" or (belongs and _is_from_before(journal, message, judgement)):
        return "pass_over"
    if _changes_nothing(journal, message, judgement):
        return "nothing" if belongs else "pass_over"
    is_sure = belongs and judgement.confidence == "high"
    return "apply" if is_sure and judgement.kind != "acknowledgement" else "ask"


def with_answer_noted(
    journal: Journal, opportunity: str, message: Message, judgement: Judgement, now: datetime
) -> Journal:
    """`journal` with what the message means noted as the opportunity's last event, as of its Date.

    A date that it names counts from that day; a date before it is left out.
    """
    at = on_own_clock(min(message.date or now, now), journal.candidate)
    if judgement.kind == "bounce":
        letter = returned_letter(journal, message, judgement)
        if letter is None:
            return journal
        return with_letter_come_back(journal, opportunity, letter, at, message.message_id)
    return with_opportunity(
        journal,
        opportunity,
        lambda found: replace(found, events=(*found.events, _event(found, journal, message, judgement, at))),
    )


def returned_letter(journal: Journal, message: Message, judgement: Judgement) -> LetterSent | None:
    """The letter that a bounce brings back, by its Message-ID, else the last one to whom it failed."""
    of = [o for o in journal.opportunities if judgement.opportunity in (None, o.id)]
    letters = [letter for o in of for letter in sent_letters(o)]
    report = message.report
    named = {*message.answers, *([report.original] if report and report.original else ())}
    by_id = [one for one in letters if one.message_id and one.message_id.strip("<>") in named]
    if by_id or report is None:
        return max(by_id, key=lambda one: one.at, default=None)
    failed = set(report.recipients)
    people = {
        who.name
        for o in of
        for interview in o.interviews
        for who in interview.people
        if who.email and who.email.casefold() in failed
    }
    return max((one for one in letters if one.person in people), key=lambda one: one.at, default=None)


def _changes_nothing(journal: Journal, message: Message, judgement: Judgement) -> bool:
    if judgement.kind == "bounce":
        return returned_letter(journal, message, judgement) is None
    if judgement.kind == "acknowledgement":
        return judgement.confidence == "high" or judgement.opportunity is None
    return not judgement.heard


def _event(
    found: Opportunity, journal: Journal, message: Message, judgement: Judgement, at: datetime
) -> Event:
    id_, message_id = event_id(found), message.message_id
    if judgement.kind == "rejection":
        return Rejected(id=id_, at=at, message_id=message_id)
    if judgement.kind == "offer":
        return OfferReceived(id=id_, at=at, message_id=message_id)
    said_on = local_time(found, journal.candidate).date_of(at)
    hear_by = None
    if judgement.hear_by is not None and judgement.hear_by >= said_on:
        hear_by = HearBy(date=judgement.hear_by, said_on=said_on)
    return Heard(id=id_, at=at, message_id=message_id, hear_by=hear_by)


def _is_from_before(journal: Journal, message: Message, judgement: Judgement) -> bool:
    if judgement.kind == "bounce" or message.date is None or judgement.opportunity is None:
        return False
    interviews = find_opportunity(journal, judgement.opportunity).interviews
    return bool(interviews) and message.date < min(one.starts for one in interviews)
