"""`afterview when`: what they said about when, as a date."""

from datetime import date

import click

from afterview.cli.options import Day, json_option
from afterview.cli.output import print_json, print_lines, run_batch
from afterview.services.read_promise import promise_as_json, promise_of_line


@click.command(name="when", short_help="What they said about when, as a date.")
@click.argument("phrase", required=False)
@click.option("--said-on", type=Day(), metavar="D", help="The day they said it, like 2026-11-23.")
@click.option("--country", metavar="C", help="The country whose business days count, like US.")
@json_option
@click.option("--batch", is_flag=True, help="Answer lines `phrase TAB date TAB country` from standard input.")
def command(
    phrase: str | None, said_on: date | None, country: str | None, *, as_json: bool, batch: bool
) -> None:
    """The last date by which PHRASE ("by the end of next week") says you should have heard, or none."""
    if batch:
        run_batch(promise_of_line)
        return
    if phrase is None or said_on is None:
        raise click.UsageError("Give the words and --said-on, or use --batch.")
    answer = promise_as_json(phrase, said_on, country or None)
    if as_json:
        print_json(answer)
    else:
        print_lines([f"{answer['date'] or 'no date'}: {answer['reading']}"])
