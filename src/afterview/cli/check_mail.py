"""`afterview check-mail`: look at the mailbox for answers now."""

from pathlib import Path

import click

from afterview.adapters.mail_connection import ServerRefused
from afterview.cli import exits
from afterview.cli.clock import now
from afterview.cli.options import json_option
from afterview.cli.output import print_json, print_trouble
from afterview.cli.records import home_option, open_records


@click.command(name="check-mail", short_help="Look at your mailbox for answers.")
@json_option
@home_option
def command(home: Path | None, *, as_json: bool) -> int:
    """Look at the folders that you named for what is new, read without a trace.

    What is sure is noted and can be undone on Today; the rest is asked there. Exit code 6 where the server
    cannot be reached.
    """
    owner = open_records(home)
    from afterview.services.look_at_mail import check_mail  # noqa: PLC0415 -- needs Django, loaded above

    try:
        looked = check_mail(owner, now())
    except ServerRefused as refused:
        print_trouble(f"{refused.reason}.")
        return exits.NETWORK
    if as_json:
        print_json({"read": looked.read, "noted": looked.applied, "asked": looked.asked, "more": looked.more})
        return exits.OK
    click.echo(f"{looked.read} new messages: {looked.applied} noted, {looked.asked} to be asked about.")
    if looked.asked:
        click.echo("They are on Today: afterview serve")
    return exits.OK
