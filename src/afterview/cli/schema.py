"""`afterview schema`: the JSON Schema of the journal file."""

import json

import click

from afterview.core.journal_file import journal_schema


@click.command(name="schema", short_help="The JSON Schema of the journal file.")
def command() -> None:
    """The JSON Schema (2020-12) of the journal file, made from the types that read it."""
    click.echo(json.dumps(journal_schema(), indent=2))
