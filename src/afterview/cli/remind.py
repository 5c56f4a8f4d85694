"""`afterview remind`: the reminder that is due, by the ways that were chosen on the settings page."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterview.cli.clock import now as clock
from afterview.cli.options import json_option, now_option
from afterview.cli.output import print_json, print_lines
from afterview.cli.records import home_option, open_records

if TYPE_CHECKING:
    from afterview.services.remind import Preview


@click.command(name="remind", short_help="Send the reminder that is due, or show the next one.")
@click.option("--dry-run", is_flag=True, help="Show the next reminder; send nothing.")
@now_option
@json_option
@home_option
def command(now: datetime | None, home: Path | None, *, dry_run: bool, as_json: bool) -> None:
    """Send the reminder that is due, as `afterview serve` and `afterview worker` do by themselves.

    At most one comes a day unless something is due within hours, and none in quiet hours.
    """
    owner, instant = open_records(home), now or clock()
    from afterview.services import remind  # noqa: PLC0415 -- needs Django, loaded above

    if dry_run:
        shown = remind.preview(owner, instant)
        if as_json:
            print_json(_as_json(shown))
        else:
            print_lines(_lines(shown, instant))
        return
    remind.catch_up(instant)
    remind.plan_reminder(owner, instant)
    number = remind.remind_due(instant)
    trouble = remind.trouble_of(owner)
    if as_json:
        print_json({"sent": number, "trouble": trouble})
    else:
        print_lines([trouble] if trouble else ["Sent." if number else "No reminder is due."])


def _lines(shown: "Preview", now: datetime) -> list[str]:
    from afterview.core.days_in_words import instant_in_words  # noqa: PLC0415 -- loaded with the journal

    if shown.message is None:
        return ["No reminder is to come in the next day and a half."]
    place = shown.here
    when = instant_in_words(shown.message.at, place, now.astimezone(place).date())
    ways = " and ".join(shown.ways)
    how = f"by {ways}" if ways else "but no way is chosen: see Settings, Reminders in `afterview serve`"
    return [f"At {when}, {how}:", "", *shown.message.text.splitlines()]


def _as_json(shown: "Preview") -> dict[str, Any]:
    message = shown.message
    return {
        "at": message and message.at.isoformat(),
        "text": message and message.text,
        "actions": list(message.actions) if message else [],
        "ways": list(shown.ways),
    }
