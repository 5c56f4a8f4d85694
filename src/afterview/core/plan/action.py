"""What the plan is made of: actions, their windows and their states (RULEBOOK section 4)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

State = Literal["upcoming", "ready", "overdue", "done", "not_needed", "dismissed", "waiting"]
Channel = Literal["call", "letter"]

OPEN_STATES: tuple[State, ...] = ("overdue", "ready", "upcoming")


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """Something the plan asks of the candidate between `opens` and `due`, or, as `wait`, asks them not to do.

    `why` is one plain sentence naming the facts and dates that make it so; `rule` is R1 to R15. `channel` is
    set on a follow-up only, `until` on a wait only.
    """

    id: str
    kind: str
    opportunity: str
    interview: str | None
    person: str | None
    opens: datetime
    due: datetime
    state: State
    why: str
    rule: str
    channel: Channel | None = None
    until: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether there is still something to do."""
        return self.state in OPEN_STATES


@dataclass(slots=True, kw_only=True)
class Asked:
    """What one rule asks about one subject, before the clock says in which state it is.

    `reason` is a sentence without its full stop that says why it is asked; `done` and `not_needed` are
    clauses that say what made it so, else None. A dismissal counts from `dismissible_from` on.
    `waiting_since` is set on a follow-up: the beginning of the wait that the plan shows while it is not yet
    time.
    """

    subject: tuple[str, ...]
    opens: datetime
    due: datetime
    reason: str
    done: str | None = None
    not_needed: str | None = None
    interview: str | None = None
    person: str | None = None
    channel: Channel | None = None
    dismissible_from: datetime | None = None
    waiting_since: datetime | None = None


def state_by_clock(now: datetime, opens: datetime, due: datetime) -> State:
    """`upcoming` before `opens`, `ready` from then to `due`, both included, `overdue` after it."""
    if now < opens:
        return "upcoming"
    return "ready" if now <= due else "overdue"


_RANK: dict[State, int] = {"overdue": 0, "ready": 1, "upcoming": 2, "waiting": 3}


def order(action: Action) -> tuple[int, float, str]:
    """The sort key of the plan: overdue, ready, upcoming, waiting, the rest; each by due, then id."""
    # Numbers compare ten times faster than instants of different offsets, and sorting is a tenth of a plan.
    return _RANK.get(action.state, 4), action.due.timestamp(), action.id
