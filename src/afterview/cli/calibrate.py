"""`afterview calibrate`: forecasts beside what came of them."""

from datetime import datetime

import click

from afterview.cli.clock import now as clock
from afterview.cli.options import json_option, now_option
from afterview.cli.output import print_json
from afterview.services.calibrate_forecasts import calibration
from afterview.services.open_journal import open_journal


@click.command(name="calibrate", short_help="Your forecasts beside what came of them.")
@click.argument("journal")
@now_option
@json_option
def command(journal: str, now: datetime | None, *, as_json: bool) -> None:
    """What the forecasts in JOURNAL came to, with the numbers that say how little or much that shows."""
    answer = calibration(open_journal(journal), now or clock())
    if as_json:
        print_json(answer)
    else:
        click.echo(answer["sentence"])
