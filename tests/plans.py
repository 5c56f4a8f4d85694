"""Plans for tests: instants of one month in few letters, and the plan of a small journal by its ids."""

from datetime import datetime
from typing import Any

from afterview.core.journal_file import read_journal
from afterview.core.plan import Action, plan
from journals import interview, journal, opportunity


def march(when: str) -> str:
    """`9 15:00`, a day of March 2027 and a time in London (before summer time), as a journal writes it."""
    day, time = when.split()
    return f"2027-03-{int(day):02d}T{time}:00+00:00"


def event(kind: str, when: str, **more: object) -> dict[str, Any]:
    """An event in March 2027, its id made of its kind and instant."""
    id_ = f"{kind}-{when}".replace("_", "-").replace(" ", "-").replace(":", "-")
    return {"id": id_, "at": march(when), "kind": kind} | more


def kestrel(*events: dict[str, Any], **more: object) -> dict[str, Any]:
    """Kestrel Rail, met on Tuesday 9 March 2027 until 15:00, with these events."""
    return opportunity(interview(), events=list(events)) | more


def alder(*events: dict[str, Any], **more: object) -> dict[str, Any]:
    """Alder & Moss, met on Monday 8 March 2027 until 11:00, with these events."""
    met = interview(starts=march("8 10:00"), ends=march("8 11:00"))
    return opportunity(met, id="alder", company="Alder & Moss", events=list(events)) | more


def offer(received: str, deadline: str | None = None) -> dict[str, Any]:
    """An offer of March 2027 and its deadline."""
    return {"received": march(received), "deadline": march(deadline) if deadline else None}


def planned(now: str, *opportunities: dict[str, Any]) -> dict[str, Action]:
    """Sam's plan with these opportunities at an instant of March 2027: actions by id, in order."""
    return {a.id: a for a in plan(read_journal(journal(*opportunities)), datetime.fromisoformat(march(now)))}


def window(action: Action) -> tuple[str, str]:
    """From when to when an action is asked for, in `march` words, London time."""
    return _in_march(action.opens), _in_march(action.due)


def _in_march(instant: datetime) -> str:
    return f"{instant.day} {instant:%H:%M}"
