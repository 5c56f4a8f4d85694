"""`afterview timeline`: all that happened to an opportunity and will."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterview.cli.clock import now as clock
from afterview.cli.options import json_option, now_option
from afterview.cli.output import print_json, print_lines, wrapped
from afterview.cli.records import home_option, open_records
from afterview.cli.subjects import opportunity_argument

if TYPE_CHECKING:
    from afterview.core.timeline import TimelineEntry
    from afterview.services.show_opportunities import OpportunityPage


@click.command(name="timeline", short_help="All that happened to an opportunity and will.")
@opportunity_argument
@now_option
@json_option
@home_option
def command(opportunity: str, now: datetime | None, home: Path | None, *, as_json: bool) -> None:
    """What lies ahead of OPPORTUNITY, soonest first, and what happened, latest first."""
    owner, instant = open_records(home), now or clock()
    from afterview.services.find_subject import find_opportunity_id  # noqa: PLC0415 -- needs Django, loaded above
    from afterview.services.show_opportunities import show_opportunity  # noqa: PLC0415 -- as above

    page = show_opportunity(owner, find_opportunity_id(owner, opportunity), instant)
    if as_json:
        found = page.standing.opportunity
        print_json(
            {
                "opportunity": found.id,
                "company": found.company,
                "position": found.position,
                "line": page.standing.line,
                "ahead": [_as_json(entry) for entry in page.timeline.ahead],
                "past": [_as_json(entry) for entry in page.timeline.past],
            }
        )
    else:
        print_lines(_lines(page, instant))


def _lines(page: "OpportunityPage", now: datetime) -> list[str]:
    from afterview.core.days_in_words import day_in_words, instant_in_words  # noqa: PLC0415 -- loaded with the journal

    found, today = page.standing.opportunity, page.time.date_of(now)

    def lines_of(entry: "TimelineEntry") -> list[str]:
        when = (
            instant_in_words(entry.at, page.time.place, today) if entry.at else day_in_words(entry.day, today)
        )
        detail = (entry.detail or "").splitlines()
        return [
            *wrapped(f"  {when}: {entry.title}", "    "),
            *(line for part in detail for line in wrapped(f"    {part}", "    ")),
        ]

    lines = wrapped(f"{found.company}, {found.position}: {page.standing.line}", "  ")
    for heading, entries in (("Ahead:", page.timeline.ahead), ("Past:", page.timeline.past)):
        if entries:
            lines += ["", heading, *(line for entry in entries for line in lines_of(entry))]
    return lines


def _as_json(entry: "TimelineEntry") -> dict[str, Any]:
    return {
        "day": entry.day.isoformat(),
        "at": entry.at and entry.at.isoformat(),
        "title": entry.title,
        "detail": entry.detail,
        "event": entry.event,
        "interview": entry.interview,
        "action": entry.action,
    }
