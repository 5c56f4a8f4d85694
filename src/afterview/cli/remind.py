"""`afterview remind`: the reminder that is due, by the ways that were chosen on the settings page."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterview.cli import exits
from afterview.cli.clock import now as clock
from afterview.cli.options import json_option, now_option
from afterview.cli.output import print_json, print_lines, print_trouble
from afterview.cli.records import home_option, open_records

if TYPE_CHECKING:
    from afterview.services.remind import Preview


@click.command(name="remind", short_help="Send the reminder that is due, or show the next one.")
@click.option("--dry-run", is_flag=True, help="Show the next reminder; send nothing.")
@now_option
@json_option
@home_option
def command(now: datetime | None, home: Path | None, *, dry_run: bool, as_json: bool) -> int:
    """Send the reminder that is due, as `afterview serve` and `afterview worker` do by themselves.

    At most one comes a day unless something is due within hours, and none in quiet hours. How they come is
    chosen in `afterview serve`, under Settings, Reminders.
    """
    owner, instant = open_records(home), now or clock()
    from afterview.services import remind  # noqa: PLC0415 -- needs Django, loaded above

    if dry_run:
        shown = remind.preview(owner, instant)
        if as_json:
            print_json(_as_json(shown))
        else:
            print_lines(_lines(shown, instant))
        return exits.OK
    number = remind.remind_now(owner, instant)
    trouble = remind.trouble_of(owner)
    if as_json:
        print_json({"delivered": number, "trouble": trouble})
    elif number:
        print_lines(["A reminder is on its way."])
    elif trouble is None:
        print_lines(["No reminder is due."])
    if trouble is not None:
        print_trouble(f"a reminder did not go out: {trouble}")
        return exits.NETWORK
    return exits.OK


def _lines(shown: "Preview", now: datetime) -> list[str]:
    from afterview.core.days_in_words import instant_in_words  # noqa: PLC0415 -- loaded with the journal

    if shown.message is None:
        return ["No reminder is to come in the next day and a half."]
    place = shown.here
    when = instant_in_words(shown.message.at, place, now.astimezone(place).date())
    ways = " and ".join(shown.ways)
    how = f"by {ways}" if ways else "if a way were chosen (Settings, Reminders in `afterview serve`)"
    return [f"At {when}, {how}:", "", *shown.message.text.splitlines()]


def _as_json(shown: "Preview") -> dict[str, Any]:
    message = shown.message
    return {
        "at": message and message.at.isoformat(),
        "text": message and message.text,
        "actions": list(message.actions) if message else [],
        "ways": list(shown.ways),
    }
