"""`afterview backup`: everything in the data directory as one file."""

from pathlib import Path

import click

from afterview.cli.clock import now
from afterview.cli.options import json_option
from afterview.cli.output import print_json, print_lines, print_trouble
from afterview.cli.records import home_option, load_records


@click.command(name="backup", short_help="Everything you recorded, as one file to keep elsewhere.")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@json_option
@home_option
def command(file: Path | None, home: Path | None, *, as_json: bool) -> None:
    """Write a checked backup of the database and all attachments to FILE.

    Without FILE it goes beside the journal, which does not help when the disk fails. It works while Afterview
    runs; `afterview restore FILE` brings it back.
    """
    load_records(home)
    from afterview.records.home import this_home  # noqa: PLC0415 -- needs Django, loaded above
    from afterview.services.back_up import back_up  # noqa: PLC0415 -- as above

    made = back_up(this_home(), file, now())
    if as_json:
        print_json(
            {
                "file": str(made.file),
                "bytes": made.size,
                "attachments": made.attachments,
                "missing": list(made.missing),
            }
        )
        return
    size = f"{made.size / 1_000_000:.1f} MB"
    print_lines([f"{made.file} holds your journal and {made.attachments} attachments ({size})."])
    if made.missing:
        print_trouble(f"{len(made.missing)} attachments are missing or damaged: see afterview doctor.")
