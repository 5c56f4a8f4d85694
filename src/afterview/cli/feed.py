"""`afterview feed`: the plan as a calendar file."""

from datetime import datetime

import click

from afterview.cli.clock import now as clock
from afterview.cli.options import now_option
from afterview.services.make_feed import feed
from afterview.services.open_journal import open_journal


@click.command(name="feed", short_help="The plan as a calendar file (.ics).")
@click.argument("journal")
@now_option
@click.option(
    "--details", is_flag=True, help="Say why in each entry; only for a calendar that nobody else sees."
)
def command(journal: str, now: datetime | None, *, details: bool) -> None:
    """Write the plan of JOURNAL (a file, `-` for standard input) to standard output as an iCalendar file."""
    click.echo(feed(open_journal(journal), now or clock(), details=details), nl=False)
