"""`afterview delete-everything`: nothing recorded is left."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterview.cli import exits
from afterview.cli.options import json_option
from afterview.cli.output import print_json, print_lines, print_trouble
from afterview.cli.records import home_option, open_records

if TYPE_CHECKING:
    from afterview.services.delete_everything import Deleted


@click.command(name="delete-everything", short_help="Delete all that you have recorded.")
@click.option("--yes", is_flag=True, help="Do it.")
@click.option("--backups", is_flag=True, help="Delete the backups beside the journal, too.")
@click.option("--dry-run", is_flag=True, help="Only say what would be deleted.")
@json_option
@home_option
def command(home: Path | None, *, yes: bool, backups: bool, dry_run: bool, as_json: bool) -> int:
    """Delete your journal, its attachments and every sign-in. It cannot be undone.

    Without --yes it only says what would be deleted. Backups and exports elsewhere are not touched.
    """
    owner = open_records(home)
    from afterview.records.home import this_home  # noqa: PLC0415 -- needs Django, loaded above
    from afterview.services.delete_everything import (  # noqa: PLC0415 -- as above
        delete_everything,
        what_there_is,
    )

    does = yes and not dry_run
    found = (
        delete_everything(this_home(), owner, backups=backups) if does else what_there_is(this_home(), owner)
    )
    if as_json:
        counts = {"files": found.files, "sessions": found.sessions, "backups": found.backups}
        print_json({"deleted": does, "rows": dict(found.rows), **counts})
    else:
        print_lines([("Deleted: " if does else "There are: ") + _counted(found)])
        left = found.backups if not does else 0
        if left and not backups:
            print_lines(["Backups stay unless you add --backups."])
    if does or dry_run:
        return exits.OK
    print_trouble("Nothing was deleted. To delete all of it, add --yes.")
    return exits.REFUSED


def _counted(found: "Deleted") -> str:
    shown = {
        "opportunities": found.rows.get("Opportunity", 0),
        "interviews": found.rows.get("Interview", 0),
        "events": found.rows.get("Event", 0),
        "letters being written": found.rows.get("Draft", 0),
        "kept files": found.files,
        "backups": found.backups,
    }
    return ", ".join(f"{count} {name}" for name, count in shown.items()) + "."
