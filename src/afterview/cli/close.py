"""`afterview close`: whom to tell, by which letter or call, until everybody knows."""

from datetime import datetime
from pathlib import Path

import click

from afterview.cli.clock import now as clock
from afterview.cli.options import json_option, now_option
from afterview.cli.output import print_json, print_lines, wrapped
from afterview.cli.records import home_option, open_records


@click.command(name="close", short_help="Whom to tell of your decision, until everybody knows.")
@click.option("--action", metavar="ID", help="One of those to tell, by its id in the list.")
@click.option(
    "--by",
    type=click.Choice(["letter", "call", "known"]),
    help="Record that they were told by letter or call (known: they knew, and it is only to be recorded).",
)
@click.option("--dry-run", is_flag=True, help="Say what would be recorded, and record nothing.")
@now_option
@json_option
@home_option
def command(
    action: str | None,
    by: str | None,
    now: datetime | None,
    home: Path | None,
    *,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Show whom your own journal's plan still wants told, with the letter for --action; --by records it."""
    if by and not action:
        raise click.UsageError("Say whom with --action ID.")
    owner, instant = open_records(home), now or clock()
    from afterview.services import decide_on_offer as services  # noqa: PLC0415 -- needs Django, loaded above

    if action and by:
        _door, message = services.show_door(owner, action, instant)
        letter = message.letter if by == "letter" else None
        door, _events = services.close_door(
            owner,
            action,
            instant,
            by=by,
            subject=letter.subject if letter else None,
            text=letter.text if letter else None,
            dry_run=dry_run,
        )
        if as_json:
            print_json({"action": action, "by": by, "recorded": not dry_run})
        else:
            recorded = "would be" if dry_run else "is"
            print_lines([f"It {recorded} recorded that {door.company} knows."])
    elif as_json:
        print_json(services.close_as_json(owner, instant))
    elif action:
        door, message = services.show_door(owner, action, instant)
        text = message.letter.text if message.letter else f"No letter yet: what it needs {message.missing}."
        print_lines([door.title, *wrapped(door.action.why), "", *text.split("\n")])
    else:
        found = services.show_closing(owner, instant)
        lines = [
            line for d in found.doors for line in (f"{d.action.id}", *wrapped(f"  {d.action.why}", "  "))
        ]
        lines += [f"Tell {one.company} that you take back your yes." for one in found.taken_back]
        lines += ["Done. You can stop thinking about it."] if found.finished else []
        print_lines(lines or ["Nobody has to be told of anything."])
