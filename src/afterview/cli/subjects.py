"""What a command is about: options that name it, and what a shell completes there from the records."""

import os
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import click

from afterview.cli.clock import now
from afterview.cli.records import load_project

if TYPE_CHECKING:
    from pathlib import Path

    from afterview.core.journal import Journal

_Command = Callable[..., Any]


def complete_opportunity(context: click.Context, _parameter: click.Parameter, typed: str) -> list[str]:
    """The ids of opportunities that begin as typed."""
    journal = _journal(context)
    return [o.id for o in journal.opportunities if o.id.startswith(typed)] if journal else []


def complete_interview(context: click.Context, _parameter: click.Parameter, typed: str) -> list[str]:
    """The ids of interviews that begin as typed: those of the opportunity that is named so far."""
    journal, within = _journal(context), context.params.get("opportunity") or ""
    ids = (
        [i.id for o in journal.opportunities if o.id.startswith(within) for i in o.interviews]
        if journal
        else []
    )
    return [id_ for id_ in dict.fromkeys(ids) if id_.startswith(typed)]


def complete_call(context: click.Context, parameter: click.Parameter, typed: str) -> list[str]:
    """The ids of open calls that begin as typed."""
    from afterview.core.calls import CALLS  # noqa: PLC0415 -- loaded only to complete

    return [id_ for id_ in complete_action(context, parameter, typed) if id_.partition(":")[0] in CALLS]


def complete_action(context: click.Context, _parameter: click.Parameter, typed: str) -> list[str]:
    """The ids of open actions that begin as typed."""
    journal = _journal(context)
    if journal is None:
        return []
    from afterview.core.plan import plan  # noqa: PLC0415 -- loaded only to complete

    return [a.id for a in plan(journal, now()) if a.is_open and a.id.startswith(typed)]


def opportunity_argument(function: _Command) -> _Command:
    """`OPPORTUNITY`: its id in the journal, or the beginning of it."""
    return click.argument("opportunity", shell_complete=complete_opportunity)(function)


def opportunity_option(function: _Command) -> _Command:
    """`--opportunity O`, which may be left out where it is clear."""
    return click.option(
        "--opportunity",
        metavar="O",
        shell_complete=complete_opportunity,
        help="The opportunity, by its id or the beginning of it.",
    )(function)


def interview_option(function: _Command) -> _Command:
    """`--interview I`: the one that runs, or ran last, where it is left out."""
    return click.option(
        "--interview",
        metavar="I",
        shell_complete=complete_interview,
        help="The interview, by its id (default: the one that runs, or ran last).",
    )(function)


def _journal(context: click.Context) -> "Journal | None":
    """The journal to complete from, None where none can be read: a shell wants no message."""
    from afterview.adapters.data_directory import DATABASE, data_directory  # noqa: PLC0415 -- loaded only to complete

    home: Path | None = context.params.get("home")
    if not ((home or data_directory(os.environ)) / DATABASE).exists():
        return None
    with suppress(Exception):
        load_project(home)
        from afterview.records.models import User  # noqa: PLC0415 -- needs Django, loaded above
        from afterview.records.queries import journal_of  # noqa: PLC0415 -- as above
        from afterview.services.sign_in import LOCAL_USER  # noqa: PLC0415 -- as above

        return journal_of(User.objects.get(username=LOCAL_USER))
    return None
