"""`afterview today`, and `afterview` alone: what to do now and with which command."""

import os
from datetime import datetime
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Any

import click

from afterview.cli.clock import now as clock
from afterview.cli.options import json_option, now_option
from afterview.cli.output import print_json, print_lines, wrapped
from afterview.cli.records import home_option, open_records

if TYPE_CHECKING:
    from afterview.core.plan import Action
    from afterview.core.today import Task, Today

_NEXT = {
    "capture": "afterview note --opportunity {opportunity} --interview {interview} …",
    "debrief": "afterview debrief --opportunity {opportunity} --interview {interview} …",
    "forecast": "afterview debrief --opportunity {opportunity} --interview {interview} --forecast …",
    "clarify": "afterview note --opportunity {opportunity} --interview {interview} --put-right {point}",
    "ask_hear_by": "afterview debrief --opportunity {opportunity} --interview {interview}"
    " --said-on DATE --they-said …",
    "thank_you": "afterview letter draft --opportunity {opportunity} --interview {interview}"
    " --person {person}",
    "record_feedback": "afterview feedback {opportunity} …",
    "acknowledge_offer": "afterview letter draft --opportunity {opportunity} --kind acknowledge_offer",
    "decide": "afterview decide",
}
_CALL = "afterview call {id}"
_INDENT = " " * 2


@click.command(name="today", short_help="What to do now in your own journal.")
@now_option
@json_option
@home_option
def command(now: datetime | None, home: Path | None, *, as_json: bool) -> None:
    """One thing to do first, what else is due, what to wait for and until when."""
    instant = now or clock()
    found = _today(home, instant)
    if as_json:
        print_json(_as_json(found, instant))
    else:
        print_lines(today_lines(found, instant))


def has_journal() -> bool:
    """Whether this user has a journal, found without loading what reads it."""
    from afterview.adapters.data_directory import DATABASE, data_directory  # noqa: PLC0415 -- `--help` needs none

    return (data_directory(os.environ) / DATABASE).exists()


def print_today() -> None:
    """Print what to do now, as `afterview` alone does."""
    instant = clock()
    print_lines(today_lines(_today(None, instant), instant))


def today_lines(today: "Today", now: datetime) -> list[str]:
    """Today for a person: one thing first with the command for it, then the rest in a line each."""
    lines = _first_lines(today, now)
    if today.interviews:
        lines += [
            "",
            "Interviews:",
            *(f"{_INDENT}{ahead.company}: {ahead.when}" for ahead in today.interviews),
        ]
    for heading, tasks in (("Also due:", today.others), ("Waiting:", today.waits), ("Later:", today.later)):
        if tasks:
            lines += ["", heading, *(line for task in tasks for line in _task_lines(task))]
    return lines


def _first_lines(today: "Today", now: datetime) -> list[str]:
    from afterview.core.days_in_words import day_in_words  # noqa: PLC0415 -- loaded with the journal

    if today.interview_comes_next:
        return ["Nothing to do before your interview."]
    if today.first is None:
        if today.free_until is None:
            return [
                "There is nothing to do.",
                "",
                "To begin: afterview add invitation.eml, or afterview serve",
            ]
        return [f"Nothing to do until {day_in_words(today.free_until, now.date())}."]
    first = today.first
    return [
        f"Now: {first.summary}",
        *_wrapped(first.when),
        *_wrapped(first.why),
        *((f"{_INDENT}({next_command(first.action)})",) if next_command(first.action) else ()),
    ]


def _task_lines(task: "Task") -> list[str]:
    return [f"{_INDENT}{task.summary}", *(f"{_INDENT}{line}" for line in _wrapped(task.when))]


def _wrapped(text: str) -> list[str]:
    return [line for part in text.splitlines() for line in wrapped(f"{_INDENT}{part}", _INDENT)]


def next_command(action: "Action") -> str | None:
    """The command by which an action is done; None where it is done outside Afterview."""
    from afterview.core.calls import CALLS  # noqa: PLC0415 -- as above

    pattern = _NEXT.get(action.kind)
    if action.kind in CALLS:
        pattern = _letter(action) if action.channel == "letter" else _CALL
    return pattern and pattern.format(
        id=quote(action.id),
        opportunity=action.opportunity,
        interview=action.interview,
        person=quote(action.person or ""),
        point=quote(action.id.rpartition(":")[2]),
    )


def _letter(action: "Action") -> str:
    from afterview.core.calls import CALLS  # noqa: PLC0415 -- as above

    return f"afterview letter draft --opportunity {{opportunity}} --kind {CALLS[action.kind]}"


def _today(home: Path | None, now: datetime) -> "Today":
    owner = open_records(home)
    from afterview.services.show_today import show_today  # noqa: PLC0415 -- needs Django, loaded above

    return show_today(owner, now)


def _as_json(today: "Today", now: datetime) -> dict[str, Any]:
    return {
        "now": now.isoformat(),
        "interviews": [
            {
                "opportunity": ahead.opportunity,
                "interview": ahead.interview.id,
                "company": ahead.company,
                "starts": ahead.interview.starts.isoformat(),
                "ends": ahead.interview.ends.isoformat(),
                "when": ahead.when,
            }
            for ahead in today.interviews
        ],
        "first": today.first and _task_as_json(today.first),
        "others": [_task_as_json(t) for t in today.others],
        "waits": [_task_as_json(t) for t in today.waits],
        "later": [_task_as_json(t) for t in today.later],
        "free_until": today.free_until and today.free_until.isoformat(),
    }


def _task_as_json(task: "Task") -> dict[str, Any]:
    from afterview.services.make_plan import action_as_json  # noqa: PLC0415 -- as above

    return {
        "summary": task.summary,
        "company": task.company,
        "when": task.when,
        "next": next_command(task.action),
        "action": action_as_json(task.action),
    }
