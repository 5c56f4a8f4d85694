"""`afterview feed`: the plan as a calendar file."""

from datetime import datetime
from pathlib import Path

import click

from afterview.cli.clock import now as clock
from afterview.cli.options import now_option
from afterview.cli.records import home_option, open_records
from afterview.services.make_feed import feed
from afterview.services.open_journal import open_journal


@click.command(name="feed", short_help="The plan as a calendar file (.ics).")
@click.argument("journal", required=False)
@now_option
@click.option(
    "--details", is_flag=True, help="Say why in each entry; only for a calendar that nobody else sees."
)
@home_option
def command(journal: str | None, now: datetime | None, home: Path | None, *, details: bool) -> None:
    """Write the plan of JOURNAL (a file, `-` for standard input) to standard output as an iCalendar file.

    Without JOURNAL it is the plan of your own journal.
    """
    instant = now or clock()
    if journal is None:
        content = _own(home, instant, details=details)
    else:
        content = feed(open_journal(journal), instant, details=details)
    click.echo(content, nl=False)


def _own(home: Path | None, now: datetime, *, details: bool) -> bytes:
    owner = open_records(home)
    from afterview.services.calendar_feed import own_feed  # noqa: PLC0415 -- needs Django, loaded above

    return own_feed(owner, now, details=details)
