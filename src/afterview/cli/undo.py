"""`afterview undo`: taking back what was recorded last."""

from datetime import datetime
from pathlib import Path

import click

from afterview.cli.clock import now as clock
from afterview.cli.options import json_option, now_option
from afterview.cli.output import print_json, print_lines
from afterview.cli.recording import event_lines
from afterview.cli.records import home_option, open_records


@click.command(name="undo", short_help="Take back what was recorded last.")
@click.option("--dry-run", is_flag=True, help="Say what would be taken back, and leave it.")
@now_option
@json_option
@home_option
def command(now: datetime | None, home: Path | None, *, dry_run: bool, as_json: bool) -> None:
    """Take back the event recorded last, or a call with what it brought.

    A letter that was noted as sent is a draft again. Notes and answers of a debrief are corrected where they
    stand.
    """
    owner, instant = open_records(home), now or clock()
    from afterview.core.shape import write  # noqa: PLC0415 -- loaded with the journal
    from afterview.services.undo_last import show_last, undo_last  # noqa: PLC0415 -- needs Django, loaded above

    last = show_last(owner) if dry_run else undo_last(owner, instant)
    if as_json:
        events = [write(event) for event in last.events]
        print_json({"opportunity": last.opportunity.id, "events": events, "undone": not dry_run})
        return
    taken = "Would be taken back:" if dry_run else "Taken back:"
    print_lines([taken, *(f"  {line}" for line in event_lines(last.opportunity, last.events))])
