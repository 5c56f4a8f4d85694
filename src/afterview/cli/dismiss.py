"""`afterview dismiss`: an action left undone on purpose."""

from datetime import datetime
from pathlib import Path

import click

from afterview.cli.clock import now as clock
from afterview.cli.options import json_option, now_option
from afterview.cli.recording import note_option, print_recorded
from afterview.cli.records import home_option, open_records
from afterview.cli.subjects import complete_action


@click.command(name="dismiss", short_help="Leave something of the plan undone on purpose.")
@click.argument("action", shell_complete=complete_action)
@note_option
@now_option
@json_option
@home_option
def command(action: str, note: str | None, now: datetime | None, home: Path | None, *, as_json: bool) -> None:
    """Leave ACTION undone on purpose; `afterview today --json` names the actions.

    `afterview undo` takes it back.
    """
    owner, instant = open_records(home), now or clock()
    from afterview.services.find_subject import find_action_id  # noqa: PLC0415 -- needs Django, loaded above
    from afterview.services.record_outcome import dismiss  # noqa: PLC0415 -- as above
    from afterview.services.show_situation import show_action  # noqa: PLC0415 -- as above

    found = find_action_id(owner, action, instant)
    _, about, _ = show_action(owner, found, instant)
    recorded = dismiss(owner, about.opportunity, found, note, None, instant)
    print_recorded(owner, about.opportunity, recorded, instant, as_json=as_json)
