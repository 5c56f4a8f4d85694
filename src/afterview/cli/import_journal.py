"""`afterview import`: an export, or a journal file alone, as one's own journal."""

from pathlib import Path

import click

from afterview.cli.clock import now
from afterview.cli.options import json_option
from afterview.cli.output import print_json, print_lines, print_trouble
from afterview.cli.records import home_option, open_records


@click.command(name="import", short_help="Take in an export, or a journal file.")
@click.argument("file")
@click.option("--replace", is_flag=True, help="In the place of all that is there.")
@click.option("--dry-run", is_flag=True, help="Only check and say what would come.")
@json_option
@home_option
def command(file: str, home: Path | None, *, replace: bool, dry_run: bool, as_json: bool) -> None:
    """Take in FILE, made by `afterview export` or `packet`: all of it or, where something is wrong, nothing.

    It goes into an empty journal, or with --replace takes the place of what is there; it never merges.
    """
    owner = open_records(home)
    from afterview.adapters.refusal import UnreadableFile  # noqa: PLC0415 -- only where a file is read
    from afterview.services.import_journal import import_journal  # noqa: PLC0415 -- needs Django, loaded above

    try:
        source = Path(file).open("rb")  # noqa: SIM115 -- closed below
    except OSError as error:
        raise UnreadableFile(file, f"cannot be read: {error.strerror}") from None
    with source:
        done = import_journal(owner, source, file, now(), replace_what_is_there=replace, dry_run=dry_run)
    if as_json:
        counts = {"opportunities": done.opportunities, "attachments": done.attachments}
        print_json({**counts, "missing": list(done.missing), "replaced": done.replaced})
        return
    what = f"{done.opportunities} opportunities and {done.attachments} attachments"
    instead = f", in the place of {done.replaced} opportunities" if done.replaced else ""
    print_lines([f"{what} would be taken in{instead}." if dry_run else f"{what} were taken in{instead}."])
    if done.missing:
        print_trouble(f"{len(done.missing)} files that the journal names did not come with it.")
