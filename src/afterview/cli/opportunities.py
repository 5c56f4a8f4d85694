"""`afterview opportunities`: each in a line."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterview.cli.clock import now as clock
from afterview.cli.options import json_option, now_option
from afterview.cli.output import print_json, print_lines, wrapped
from afterview.cli.records import home_option, open_records

if TYPE_CHECKING:
    from afterview.core.standing import Standing


@click.command(name="opportunities", short_help="Your opportunities, each in a line.")
@now_option
@json_option
@home_option
def command(now: datetime | None, home: Path | None, *, as_json: bool) -> None:
    """How each opportunity stands: what is due first, then what is open, then the closed."""
    owner, instant = open_records(home), now or clock()
    from afterview.services.show_opportunities import show_opportunities  # noqa: PLC0415 -- needs Django, loaded above

    found = show_opportunities(owner, instant)
    if as_json:
        print_json({"now": instant.isoformat(), "opportunities": [_as_json(one) for one in found]})
        return
    lines = [line for one in found for line in _lines(one)]
    print_lines(lines or ["No opportunity yet. To begin: afterview add invitation.eml"])


def _lines(one: "Standing") -> list[str]:
    found = one.opportunity
    return [f"{found.id}", *wrapped(f"  {found.company}, {found.position}: {one.line}", "  ")]


def _as_json(one: "Standing") -> dict[str, Any]:
    found = one.opportunity
    return {
        "opportunity": found.id,
        "company": found.company,
        "position": found.position,
        "line": one.line,
        "is_due": one.is_due,
        "is_closed": one.is_closed,
        "interviews": [interview.id for interview in found.interviews],
        "actions": [action.id for action, _ in one.tasks],
    }
