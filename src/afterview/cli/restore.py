"""`afterview restore`: a backup in the place of what is there."""

from pathlib import Path

import click

from afterview.cli.clock import now
from afterview.cli.options import json_option
from afterview.cli.output import print_json, print_lines
from afterview.cli.records import home_option, load_project


@click.command(name="restore", short_help="Bring a backup back; what is there is kept beside it.")
@click.argument("file")
@click.option("--dry-run", is_flag=True, help="Only check the backup.")
@json_option
@home_option
def command(file: str, home: Path | None, *, dry_run: bool, as_json: bool) -> None:
    """Check the backup FILE and put it in the place of what is there.

    What was there is kept in a folder beside it. End Afterview first where it runs.
    """
    load_project(home)
    from afterview.records.home import this_home  # noqa: PLC0415 -- needs Django, loaded above
    from afterview.services.prepare_records import prepare_records  # noqa: PLC0415 -- as above
    from afterview.services.restore import restore  # noqa: PLC0415 -- as above

    done = restore(this_home(), file, now(), dry_run=dry_run)
    if not dry_run:
        prepare_records(now())
    if as_json:
        replaced = done.replaced and str(done.replaced)
        print_json({"made": done.made, "attachments": done.attachments, "replaced": replaced})
    elif dry_run:
        print_lines(
            [f"{file} is whole: made {done.made}, {done.attachments} attachments. Nothing was changed."]
        )
    else:
        print_lines(
            [
                f"The backup made {done.made} is your journal now, with {done.attachments} attachments.",
                f"What was there before is kept in {done.replaced}.",
            ]
        )
