"""`afterview sign-in`: a new one-time link to the pages that run already."""

from pathlib import Path

import click

from afterview.cli import exits
from afterview.cli.clock import now
from afterview.cli.options import json_option
from afterview.cli.output import print_json, print_trouble
from afterview.cli.records import home_option, open_records
from afterview.cli.serving import HOST, answers, serving_port


@click.command(name="sign-in", short_help="A new one-time link to the running pages.")
@click.option("--port", type=click.IntRange(1, 65535), help="Where the pages run, if that is not known.")
@json_option
@home_option
def command(port: int | None, home: Path | None, *, as_json: bool) -> int:
    """Print a link that signs you in once, on this machine, to the pages that `afterview serve` serves."""
    owner = open_records(home)
    from afterview.records.home import this_home  # noqa: PLC0415 -- needs Django, loaded above
    from afterview.services.sign_in import make_sign_in_link  # noqa: PLC0415 -- as above

    found = port or serving_port(this_home().serving)
    if found is None or not answers(found):
        print_trouble("No pages run here: start them with afterview serve, or name where with --port.")
        return exits.FAILURE
    link = f"http://{HOST}:{found}/sign-in/{make_sign_in_link(owner, now())}/"
    if as_json:
        print_json({"link": link})
    else:
        click.echo(link)
    return exits.OK
