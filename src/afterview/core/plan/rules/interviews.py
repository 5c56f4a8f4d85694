"""What the plan asks after an interview and while waiting: R1 to R6 and R15 of RULEBOOK section 4."""

from collections.abc import Iterator
from datetime import datetime

from afterview.core.journal import CallMade, Event, Interview, LetterSent
from afterview.core.plan.action import Asked
from afterview.core.plan.case import ONE_DAY, PRACTICE, TWO_HOURS, Case
from afterview.core.plan.history import BEGINNING, Wait
from afterview.core.time import POLITE_FROM, POLITE_UNTIL


def capture(case: Case) -> Iterator[Asked]:
    """R1: note the people and topics of an interview, from its start to two hours after its end."""
    for interview in case.history.interviews:
        noted = any(p.title for p in interview.people) and bool(interview.topics)
        yield Asked(
            subject=(interview.id,),
            interview=interview.id,
            opens=interview.starts,
            due=interview.ends + TWO_HOURS,
            reason=f"The interview at {case.company} {case.ends_at(interview)}, and names, titles and topics "
            "fade within two hours",
            done="you noted a person with a title, and a topic" if noted else None,
            not_needed=case.not_needed_once_closed(),
        )


def debrief(case: Case) -> Iterator[Asked]:
    """R2: write down how each interview went, within two hours of its end."""
    for interview in case.started():
        yield Asked(
            subject=(interview.id,),
            interview=interview.id,
            opens=interview.ends,
            due=interview.ends + TWO_HOURS,
            reason=f"The interview at {case.company} {case.ends_at(interview)}, and it is judged most fairly "
            "within two hours",
            done=f"you wrote it down on {case.day(interview.debrief.at)}" if interview.debrief else None,
            not_needed=case.not_needed_once_closed(),
        )


def thank_you(case: Case) -> Iterator[Asked]:
    """R3: a thank-you to each person of an interview, within 24 hours of its end."""
    sent = {(e.interview, e.person): e for e in case.history.letters("thank_you", BEGINNING)}
    for interview in case.started():
        for person in interview.people:
            letter = sent.get((interview.id, person.name))
            yield Asked(
                subject=(interview.id, person.name),
                interview=interview.id,
                person=person.name,
                opens=interview.ends,
                due=interview.ends + ONE_DAY,
                reason=f"The interview with {person.name} at {case.company} {case.ends_at(interview)}, and a "
                "thank-you belongs within 24 hours",
                done=f"you wrote to {person.name} on {case.day(letter.at)}" if letter else None,
                not_needed=case.not_needed_once_closed(),
            )


def clarify(case: Case) -> Iterator[Asked]:
    """R4: put right what was unclear, before they decide."""
    for interview in case.started():
        if not interview.clarifications:
            continue
        due, by = _clarify_by(case, interview)
        for clarification in interview.clarifications:
            resolved = clarification.resolved
            yield Asked(
                subject=(interview.id, clarification.id),
                interview=interview.id,
                opens=interview.ends,
                due=due,
                reason=f"Something you said at {case.company} is unclear ({clarification.text}), and {by}",
                done=f"you put it right on {case.day(resolved)}" if resolved else None,
                not_needed=case.not_needed_once_closed(),
            )


def _clarify_by(case: Case, interview: Interview) -> tuple[datetime, str]:
    if interview.hear_by:
        day = interview.hear_by.date
        return case.time.at(day, POLITE_UNTIL), f"they decide by {case.date(day)}"
    due = case.time.after(interview.ends, 5, POLITE_UNTIL)
    return due, f"with no date given it belongs within five business days, by {case.day(due)}"


def ask_hear_by(case: Case) -> Iterator[Asked]:
    """R5: ask when they will decide, where the latest interview gave no date."""
    interview = max(case.started(), key=lambda i: (i.starts, i.ends, i.id), default=None)
    if interview is None:
        return
    heard = case.history.heard()
    dated = next((e.hear_by.date for e in heard if e.hear_by and e.at >= interview.ends), None)
    answered = next((e for e in heard if e.at > interview.ends), None)
    date = interview.hear_by.date if interview.hear_by else dated
    yield Asked(
        subject=(interview.id,),
        interview=interview.id,
        opens=interview.ends,
        due=interview.ends + ONE_DAY,
        reason=f"The interview at {case.company} {case.ends_at(interview)}, and they have not said when you "
        "will hear",
        done=f"they said you would hear by {case.date(date)}" if date else None,
        not_needed=(f"{case.company} answered on {case.day(answered.at)}" if answered else None)
        or case.not_needed_with_open_offer()
        or case.not_needed_once_accepted()
        or case.not_needed_once_closed(),
    )


def follow_up_call(case: Case) -> Iterator[Asked]:
    """R6: one call, a day or two after the date they named; after two calls in vain, a letter."""
    wait = case.history.wait
    if wait is None:
        return
    opens, due, reason = _first_window(case, wait)
    vain = list(case.history.calls("follow_up", opens, reached=False))
    if vain:
        last = vain[-1].at
        opens = case.time.after(last, 1, POLITE_FROM)
        due = case.time.after(last, 1, POLITE_UNTIL)
        again = "try once more" if len(vain) == 1 else "write instead"
        reason = (
            f"Your call on {case.day(last)} reached nobody at {case.company}, so {again} on {case.day(due)}"
        )
    made = next((e for e in case.history.events if e.at > wait.began and _is_follow_up(e)), None)
    ahead = case.history.lies_ahead
    yield Asked(
        subject=(),
        opens=opens,
        due=due,
        channel="letter" if len(vain) > 1 else "call",
        reason=reason,
        done=f"you followed up on {case.day(made.at)}" if made else None,
        not_needed=case.not_needed_once_closed()
        or case.not_needed_with_open_offer()
        or case.not_needed_once_accepted()
        or (f"another interview lies ahead, on {case.day(ahead.starts)}" if ahead else None),
        dismissible_from=wait.began,
        waiting_since=wait.began,
    )


def _first_window(case: Case, wait: Wait) -> tuple[datetime, datetime, str]:
    days = case.time.days
    if wait.hear_by is not None:
        opens, due = days.after(wait.hear_by, 1), days.after(wait.hear_by, 2)
        reason = (
            f"{case.company} said you would hear by {case.date(wait.hear_by)}, and a call is right one or "
        )
        reason += f"two business days after it, on {case.date(opens)} or {case.date(due)}"
    else:
        began = case.time.date_of(wait.began)
        opens, due = days.after(began, 5), days.after(began, 7)
        reason = f"{case.company} gave no date, so a call is right five to seven business days after "
        reason += f"{case.date(began)}, from {case.date(opens)} to {case.date(due)}; {PRACTICE}"
    return case.time.at(opens, POLITE_FROM), case.time.at(due, POLITE_UNTIL), reason


def forecast(case: Case) -> Iterator[Asked]:
    """R15: say once how likely an offer seems."""
    for interview in case.ended():
        given = interview.forecast
        yield Asked(
            subject=(interview.id,),
            interview=interview.id,
            opens=interview.ends,
            due=interview.ends + ONE_DAY,
            reason=f"The interview at {case.company} {case.ends_at(interview)}, and a forecast says most "
            f"within 24 hours; {PRACTICE}",
            done=f"you gave it on {case.day(given.at)}" if given else None,
            not_needed=case.not_needed_once_closed(),
        )


def _is_follow_up(event: Event) -> bool:
    if isinstance(event, CallMade):
        return event.purpose == "follow_up" and event.reached
    return isinstance(event, LetterSent) and event.letter == "follow_up"
