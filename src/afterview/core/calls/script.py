"""What a call script is made of (RULEBOOK section 4, the calls; DESIGN section 4, "Call")."""

from dataclasses import dataclass
from datetime import datetime

from afterview.core.journal import CallPurpose
from afterview.core.plan.action import State


class NoCallScript(LookupError):  # noqa: N818 -- it reads "raise NoCallScript(why)"
    """An action for which there is nothing to call about; the message says why, or what there is instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Somebody to ask for, as recorded."""

    name: str
    title: str | None
    phone: str | None

    @property
    def in_words(self) -> str:
        """`Dana Ortiz, Head of Data`."""
        return f"{self.name}, {self.title}" if self.title else self.name


@dataclass(frozen=True, slots=True)
class Purpose:
    """One thing that the call is for, and the words that do it."""

    aim: str
    say: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What they may ask or say, and a short answer."""

    asked: str
    say: str


@dataclass(frozen=True, slots=True)
class Hours:
    """A stretch of polite hours, from the first instant to the last, both in the company's offset."""

    starts: datetime
    ends: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CallTimes:
    """When to call: the next polite hours of the action's window, five stretches at most.

    `headline` says from when on, that it may be now, or why not to call; `stretches` has a line for each of
    `hours`, in the company's time and the candidate's own; `caveat` says what is not known of the company's
    time, else None. `may_call_now` is whether now lies in one of them.
    """

    hours: tuple[Hours, ...]
    may_call_now: bool
    headline: str
    stretches: tuple[str, ...]
    caveat: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CallScript:
    """One call: whom to ask for, what to say and what not to, and when.

    `dial` says which number to call, `greeting` is for whoever answers, `opening` for the person asked for,
    `if_absent` for when that person is not there. `purposes` are three, for a rejection six, to be said in
    order; `optional` may be left out. `write_instead` is set where a letter takes the place of the call: the
    words then serve when they call back.
    """

    action: str
    opportunity: str
    purpose: CallPurpose
    title: str
    state: State
    why: str
    write_instead: str | None
    ask_for: Contact | None
    otherwise: tuple[Contact, ...]
    dial: str
    if_absent: str
    when: CallTimes
    greeting: str
    opening: str
    purposes: tuple[Purpose, ...]
    optional: str | None
    closing: str
    voicemail: str
    answers: tuple[Answer, ...]
    avoid: tuple[str, ...]
    afterwards: str
