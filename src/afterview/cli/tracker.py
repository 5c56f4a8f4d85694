"""`afterview tracker`: a job-search list that was kept elsewhere."""

from typing import Any

import click

from afterview.cli.options import json_option
from afterview.cli.output import print_json
from afterview.core.journal import check_country
from afterview.core.refusal import Refused
from afterview.services.open_journal import open_journal
from afterview.services.read_tracker import read_tracker_list

_LONGEST = 60


@click.command(name="tracker", short_help="A job-search list from a spreadsheet or another tracker.")
@click.argument("file")
@click.option("--journal", metavar="F", help="The journal file, to recognise what it has already.")
@click.option(
    "--country", metavar="C", help="Whose order of day and month counts where the file leaves it open."
)
@click.option(
    "--map", "choices", multiple=True, metavar="COLUMN=FIELD", help="What a column means; repeatable."
)
@click.option(
    "--sheet", metavar="NAME", help="The sheet to read (default: the one that reads as a job list)."
)
@json_option
def command(
    file: str,
    journal: str | None,
    country: str | None,
    choices: tuple[str, ...],
    sheet: str | None,
    *,
    as_json: bool,
) -> None:
    """Read FILE (CSV, TSV, XLSX or a tracker's export): which column means what, and what its rows say.

    Look through the mapping first and mend it with --map; nothing is recorded.
    """
    answer = read_tracker_list(
        file,
        journal=open_journal(journal) if journal else None,
        country=_country(country),
        chosen=dict(map(_choice, choices)),
        sheet=sheet,
    )
    if as_json:
        print_json(answer)
        return
    click.echo("\n".join(tracker_lines(answer)))
    for warning in answer["warnings"]:
        click.echo(_plain(warning), err=True)


def _country(code: str | None) -> str | None:
    if not code:
        return None
    try:
        check_country(code.upper())
    except Refused as refused:
        raise Refused("--country", f"{code!r} {refused.reason}") from None
    return code.upper()


def _choice(text: str) -> tuple[str, str]:
    column, equals, field = text.rpartition("=")
    if not equals:
        raise Refused(f"--map {text}", "is not of the form COLUMN=FIELD, like --map Firm=company")
    return column, field.strip()


def tracker_lines(answer: dict[str, Any]) -> list[str]:
    """What a list says as lines for a person: the mapping as a table, the rows, duplicates and questions."""
    lines = _table(answer["mapping"])
    lines += ["", f"Rows: {len(answer['opportunities'])}"]
    lines += [f"  {_row(one)}" for one in answer["opportunities"]]
    if answer["duplicates"]:
        lines += ["", "Duplicates"]
        lines += [
            f"  row {one['row']}: {_original(one)}: {_plain(one['why'])}" for one in answer["duplicates"]
        ]
    if answer["ask"]:
        lines += ["", "Please say"]
        lines += [f"  {_plain(one['question'])}{_rows(one['rows'])}" for one in answer["ask"]]
    return lines


def _table(mapping: list[dict[str, str | None]]) -> list[str]:
    rows = [("Column", "Means", "Sure", "Why")]
    rows += [
        (_plain(c["column"])[:30], c["field"] or "a note", c["certainty"] or "", _plain(c["why"]))
        for c in mapping
    ]
    widths = [max(len(row[at]) for row in rows) for at in range(3)]
    return [
        "  ".join((*(cell.ljust(w) for cell, w in zip(row, widths, strict=False)), row[3])) for row in rows
    ]


def _row(one: dict[str, Any]) -> str:
    parts = [f"{one['position'] or 'position unknown'} at {one['company'] or 'company unknown'}"]
    if one["status"] and not (one["applied"] and one["status"]["means"] == "applied"):
        means = one["status"]["means"]
        parts.append(means.replace("_", " ") if means else f"“{one['status']['said']}”")
    if one["applied"]:
        parts.append(f"applied {one['applied']['date'] or one['applied']['said']}")
    parts += [f"interview {' '.join(filter(None, _when(day)))}" for day in one["interviews"]]
    return f"{one['row']}: {_plain(', '.join(parts))}"


def _when(day: dict[str, str | None]) -> tuple[str | None, str | None]:
    return (day["date"], day["time"]) if day["date"] else (day["said"], None)


def _original(one: dict[str, Any]) -> str:
    return f"row {one['of_row']}" if one["of_row"] is not None else f"{one['of_opportunity']} in the journal"


def _rows(rows: list[int]) -> str:
    if not rows:
        return ""
    shown = ", ".join(map(str, rows[:8])) + (", …" if len(rows) > 8 else "")
    return f" (row{'s' if len(rows) > 1 else ''} {shown})"


def _plain(text: str | None) -> str:
    """A cell's text on one line, without what would steer a terminal."""
    return "".join(char for char in " ".join((text or "").split()) if char.isprintable())
