"""`afterview recap`: qualifications beside what the job needs."""

import click

from afterview.cli.options import json_option
from afterview.cli.output import print_json, print_lines
from afterview.services.match_resume import match_files, recap_as_json


@click.command(name="recap", short_help="Your qualifications beside what the job needs.")
@click.option("--resume", required=True, metavar="F", help="Your resume (JSON Resume, text, ...).")
@click.option("--ad", required=True, metavar="F", help="The advertisement (text, HTML, JSON).")
@click.option("--notes", metavar="F", help="Notes of the interview; its needs weigh most.")
@json_option
def command(resume: str, ad: str, notes: str | None, *, as_json: bool) -> None:
    """The resume's items in the order of what they answer, each with the need beside it."""
    items = match_files(resume, ad, notes)
    if as_json:
        print_json(recap_as_json(items))
        return
    for item in items:
        need = item.need.text if item.need else "nothing they named"
        print_lines([item.sentence or item.text, f"    answers: {need}"])
