"""`afterview doctor`: whether the records are well."""

from pathlib import Path

import click

from afterview.cli import exits
from afterview.cli.clock import now
from afterview.cli.options import json_option
from afterview.cli.output import print_json, print_lines
from afterview.cli.records import home_option, load_project


@click.command(name="doctor", short_help="Whether your records are well, and what to do where not.")
@click.option("--fix", is_flag=True, help="Mend what can be mended without losing anything.")
@json_option
@home_option
def command(home: Path | None, *, fix: bool, as_json: bool) -> int:
    """Look at the database, the attachments, their permissions and what they are kept with.

    Nothing is changed without --fix. Ends with 1 where something is to be done.
    """
    load_project(home)
    from afterview.records.home import this_home  # noqa: PLC0415 -- needs Django, loaded above
    from afterview.services.doctor import examine  # noqa: PLC0415 -- as above

    checks = examine(this_home(), now(), fix=fix)
    if as_json:
        shown = [{"name": c.name, "ok": c.ok, "found": c.found, "to_do": c.to_do} for c in checks]
        print_json({"ok": all(check.ok for check in checks), "checks": shown})
    else:
        print_lines(
            f"{'ok ' if c.ok else 'NOT'}  {c.name}: {c.found}" + (f". To do: {c.to_do}" if c.to_do else "")
            for c in checks
        )
    return exits.OK if all(check.ok for check in checks) else exits.FAILURE
