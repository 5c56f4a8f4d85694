"""`afterview feedback`: what a company said after a no."""

from datetime import datetime
from pathlib import Path

import click

from afterview.cli.clock import now as clock
from afterview.cli.options import json_option, now_option
from afterview.cli.recording import at_option, happened, one_text, print_recorded
from afterview.cli.records import home_option, open_records
from afterview.cli.subjects import opportunity_argument


@click.command(name="feedback", short_help="Keep what a company said after a no.")
@opportunity_argument
@click.argument("text", nargs=-1, required=True)
@at_option
@now_option
@json_option
@home_option
def command(
    opportunity: str,
    text: tuple[str, ...],
    at: datetime | None,
    now: datetime | None,
    home: Path | None,
    *,
    as_json: bool,
) -> None:
    """Keep TEXT (`-`: standard input), what OPPORTUNITY said after a no, in their words."""
    said = one_text(text)
    if said is None:
        raise click.UsageError("Write what they said, or leave it for later.")
    owner, instant = open_records(home), now or clock()
    from afterview.services.find_subject import find_opportunity_id  # noqa: PLC0415 -- needs Django, loaded above
    from afterview.services.record_outcome import keep_feedback  # noqa: PLC0415 -- as above

    found = find_opportunity_id(owner, opportunity)
    recorded = keep_feedback(owner, found, happened(at, instant), said, None, instant)
    print_recorded(owner, found, recorded, instant, as_json=as_json)
