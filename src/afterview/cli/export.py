"""`afterview export`: the journal and its attachments in a file that other programs can read."""

from pathlib import Path

import click

from afterview.cli.clock import now
from afterview.cli.options import json_option
from afterview.cli.output import print_json, print_lines, print_trouble
from afterview.cli.records import home_option, open_records


@click.command(name="export", short_help="Your journal and its attachments as a zip file.")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@json_option
@home_option
def command(file: Path | None, home: Path | None, *, as_json: bool) -> None:
    """Write your journal to FILE (else afterview-DATE.zip here): journal.json, attachments, more.json.

    `afterview import FILE` brings it back as it was; `afterview plan` and the rest read its journal.json.
    """
    owner = open_records(home)
    from afterview.adapters.archive import written_whole  # noqa: PLC0415 -- only this command writes one
    from afterview.services.export_everything import export_everything  # noqa: PLC0415 -- needs Django

    instant = now()
    target = file or Path(f"afterview-{instant.date().isoformat()}.zip")
    with written_whole(target) as out:
        made = export_everything(owner, out, instant)
    if as_json:
        counts = {"opportunities": made.opportunities, "attachments": made.attachments}
        print_json({"file": str(target), **counts, "missing": list(made.missing)})
        return
    print_lines([f"{target} holds {made.opportunities} opportunities and {made.attachments} attachments."])
    if made.missing:
        print_trouble(f"{len(made.missing)} attachments are missing: see afterview doctor.")
