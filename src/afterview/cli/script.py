"""`afterview script`: what to say on the telephone, to whom and when."""

from datetime import datetime

import click

from afterview.cli.clock import now as clock
from afterview.cli.options import json_option, now_option
from afterview.cli.output import print_json, print_lines
from afterview.services.call_script import script_as_json, script_for, script_lines
from afterview.services.open_journal import open_journal


@click.command(name="script", short_help="What to say on the telephone, to whom and when.")
@click.argument("journal")
@click.option(
    "--action", required=True, metavar="ID", help="The id of the call, as `afterview plan` shows it."
)
@now_option
@json_option
def command(journal: str, action: str, now: datetime | None, *, as_json: bool) -> None:
    """The script for a call that the plan of JOURNAL (a file, `-` for standard input) asks for."""
    script = script_for(open_journal(journal), action, now or clock())
    if as_json:
        print_json(script_as_json(script))
    else:
        print_lines(script_lines(script))
