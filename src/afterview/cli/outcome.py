"""Commands that record one plain fact: they said no, the candidate left, they came back."""

from datetime import datetime
from pathlib import Path

import click

from afterview.cli.clock import now as clock
from afterview.cli.options import json_option, now_option
from afterview.cli.recording import at_option, happened, note_option, print_recorded
from afterview.cli.records import home_option, open_records
from afterview.cli.subjects import opportunity_argument


def outcome_command(name: str, service: str, *, says: str, more: str) -> click.Command:
    """The command `name` that records by that function of `services.record_outcome`.

    `says` is its one line in the list of commands, `more` its help.
    """

    @click.command(name=name, short_help=says, help=more)
    @opportunity_argument
    @note_option
    @at_option
    @now_option
    @json_option
    @home_option
    def command(
        opportunity: str,
        note: str | None,
        at: datetime | None,
        now: datetime | None,
        home: Path | None,
        *,
        as_json: bool,
    ) -> None:
        owner, instant = open_records(home), now or clock()
        from afterview.services import record_outcome  # noqa: PLC0415 -- needs Django, loaded above
        from afterview.services.find_subject import find_opportunity_id  # noqa: PLC0415 -- as above

        found, record = find_opportunity_id(owner, opportunity), getattr(record_outcome, service)
        recorded = record(owner, found, happened(at, instant), note, None, instant)
        print_recorded(owner, found, recorded, instant, as_json=as_json)

    return command
