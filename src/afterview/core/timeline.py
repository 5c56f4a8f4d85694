"""All that happened to an opportunity and all that will, in order and in words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from afterview.core.agenda import Entry
from afterview.core.days_in_words import day_in_words
from afterview.core.journal import (
    Bounced,
    CallMade,
    Dismissed,
    Event,
    FeedbackRecorded,
    HearBy,
    Heard,
    Interview,
    LetterSent,
    Opportunity,
)
from afterview.core.plain_text import one_line
from afterview.core.plan import Action
from afterview.core.time import LocalTime

_LETTERS = {
    "thank_you": "You thanked {whom} by letter",
    "follow_up": "You wrote to {whom} to follow up",
    "feedback": "You wrote to {whom} for feedback",
    "tell_of_offer": "You wrote to {whom} about an offer you have",
    "share_decision": "You wrote to {whom} about your decision",
    "decline": "You declined by letter to {whom}",
    "withdraw": "You withdrew by letter to {whom}",
    "acknowledge_offer": "You thanked {whom} for the offer",
    "ask_more_time": "You asked {whom} for more time by letter",
    "accept": "You accepted by letter to {whom}",
}
_CALLS = {
    "follow_up": "You called {whom} to follow up",
    "tell_of_offer": "You called {whom} about an offer you have",
    "share_decision": "You called {whom} about your decision",
    "feedback": "You called {whom} for feedback",
    "decline": "You called {whom} to decline",
    "ask_more_time": "You called {whom} to ask for more time",
    "other": "You called {whom}",
}
_OTHERS = {
    "rejected": "They said no",
    "feedback_recorded": "You noted what they said about it",
    "offer_received": "They made you an offer",
    "offer_accepted": "You accepted their offer",
    "offer_declined": "You declined their offer",
    "withdrawn": "You withdrew",
    "reopened": "They came back to you",
    "heard": "They got in touch",
    "dismissed": "You left something undone on purpose",
    "bounced": "A letter came back",
}
_MEETINGS = {
    "onsite": "Interview at their place",
    "video": "Interview by video",
    "phone": "Interview by telephone",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """One thing that happened or will: on which day, at which instant (None: some time that day), in words.

    `event`, `interview` and `action` name what it tells of, where it is one of these; `letter` is the event
    of a letter whose text was kept.
    """

    day: date
    at: datetime | None
    title: str
    detail: str | None = None
    event: str | None = None
    interview: str | None = None
    action: str | None = None
    letter: str | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """What lies ahead, soonest first, and what happened, latest first."""

    ahead: tuple[TimelineEntry, ...]
    past: tuple[TimelineEntry, ...]


def timeline(
    opportunity: Opportunity,
    tasks: Sequence[tuple[Action, Entry]],
    time: LocalTime,
    now: datetime,
) -> Timeline:
    """The timeline of `opportunity` at `now`; `tasks` are its open actions and waits, with their words.

    What is due now is neither ahead nor past and is left to the list of things to do.
    """
    told = [*_interviews(opportunity, time), *_events(opportunity, time)]
    hear_by = list(_hear_by(opportunity))
    today = time.date_of(now)
    ahead = [
        *(entry for entry in told if entry.at is not None and entry.at > now),
        *(entry for entry in hear_by if entry.day >= today),
        *_planned(tasks, time),
    ]
    past = [
        *(entry for entry in told if entry.at is not None and entry.at <= now),
        *(entry for entry in hear_by if entry.day < today),
    ]
    return Timeline(
        ahead=tuple(sorted(ahead, key=_order)), past=tuple(sorted(past, key=_order, reverse=True))
    )


def event_in_words(event: Event, opportunity: Opportunity) -> str:
    """What happened, as one sentence without its full stop."""
    if isinstance(event, LetterSent):
        sentence = _LETTERS[event.letter].format(whom=_whom(event.person))
        came_back = any(isinstance(e, Bounced) and e.letter == event.id for e in opportunity.events)
        return f"{sentence}; it came back" if came_back else sentence
    if isinstance(event, CallMade):
        outcome = "and got through" if event.reached else "and reached nobody"
        return f"{_CALLS[event.purpose].format(whom=_whom(event.person))} {outcome}"
    return _OTHERS[event.kind]


def _whom(person: str | None) -> str:
    return one_line(person) if person else "them"


def _order(entry: TimelineEntry) -> tuple[date, bool, float, str]:
    """By day; what has no hour comes last on its day."""
    return entry.day, entry.at is None, entry.at.timestamp() if entry.at else 0.0, entry.title


def _events(opportunity: Opportunity, time: LocalTime) -> Iterator[TimelineEntry]:
    for event in opportunity.events:
        yield TimelineEntry(
            day=time.date_of(event.at),
            at=event.at,
            title=event_in_words(event, opportunity),
            detail=_detail(event, time.date_of(event.at)),
            event=event.id,
            letter=event.id if isinstance(event, LetterSent) and event.text else None,
        )


def _detail(event: Event, day: date) -> str | None:
    said: list[str] = []
    if isinstance(event, LetterSent) and event.subject:
        said.append(event.subject)
    if isinstance(event, Heard) and event.hear_by:
        said.append(_promised(event.hear_by, day))
    if isinstance(event, FeedbackRecorded):
        said.append(event.text)
    if isinstance(event, Dismissed):
        said.append(event.action.partition(":")[0].replace("_", " "))
    if event.note:
        said.append(event.note)
    return "\n".join(said) or None


def _promised(hear_by: HearBy, near: date) -> str:
    return f"You will hear by {day_in_words(hear_by.date, near)}."


def _interviews(opportunity: Opportunity, time: LocalTime) -> Iterator[TimelineEntry]:
    for interview in opportunity.interviews:
        yield TimelineEntry(
            day=time.date_of(interview.starts),
            at=interview.starts,
            title=interview_in_words(interview),
            interview=interview.id,
        )
        for done, title in (
            (interview.debrief, "You looked back on it"),
            (interview.forecast, "You made a forecast"),
        ):
            if done is not None:
                yield TimelineEntry(
                    day=time.date_of(done.at), at=done.at, title=title, interview=interview.id
                )


def interview_in_words(interview: Interview) -> str:
    """`Interview by video with Dana Ortiz and Marcus Hale`, and whether it is called off."""
    names = [one_line(person.name) for person in interview.people]
    if len(names) > 1:
        names[-2:] = [f"{names[-2]} and {names[-1]}"]
    title = _MEETINGS.get(interview.format or "", "Interview")
    met = f"{title} with {', '.join(names)}" if names else title
    return f"{met}, called off" if interview.cancelled else met


def _hear_by(opportunity: Opportunity) -> Iterator[TimelineEntry]:
    """The days by which they said one would hear, each once."""
    promised: dict[date, HearBy] = {}
    for interview in opportunity.interviews:
        if interview.hear_by is not None and interview.cancelled is None:
            promised[interview.hear_by.date] = interview.hear_by
    for event in opportunity.events:
        if isinstance(event, Heard) and event.hear_by is not None:
            promised[event.hear_by.date] = event.hear_by
    for day, hear_by in promised.items():
        said = f"“{one_line(hear_by.said)}”" if hear_by.said else None
        yield TimelineEntry(day=day, at=None, title="The date by which they said you would hear", detail=said)


def _planned(tasks: Sequence[tuple[Action, Entry]], time: LocalTime) -> Iterator[TimelineEntry]:
    """What opens later; a call that is waited for says why it is not made before."""
    waits = [entry.why for action, entry in tasks if action.kind == "wait"]
    for action, entry in tasks:
        if action.state != "upcoming":
            continue
        yield TimelineEntry(
            day=time.date_of(action.opens),
            at=action.opens,
            title=entry.summary,
            detail=waits[0] if waits and action.kind == "follow_up_call" else entry.why,
            action=action.id,
        )
