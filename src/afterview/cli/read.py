"""`afterview read`: what invitations and mails say."""

from datetime import datetime
from typing import Any

import click

from afterview.adapters.refusal import spoken
from afterview.cli import exits
from afterview.cli.options import Instant, json_option
from afterview.cli.output import print_json, print_lines, print_trouble
from afterview.services.read_invitation import read_files


@click.command(name="read", short_help="What an invitation says.")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--received", type=Instant(), metavar="T", help="When it came, where the file does not say.")
@click.option("--me", multiple=True, metavar="ADDRESS", help="An address of your own; repeatable.")
@json_option
def command(files: tuple[str, ...], received: datetime | None, me: tuple[str, ...], *, as_json: bool) -> int:
    """Read invitations and mails (.ics, .eml): who, when, where, and what may not be guessed.

    Exit code 2 where a file could not be read; the others are read all the same.
    """
    code = exits.OK
    for answer in read_files(files, received, me):
        if "refused" in answer:
            code = exits.REFUSED
            print_trouble(f"{spoken(answer['refused'])} {answer['reason']}")
        if as_json:
            print_json(answer)
        elif "refused" not in answer:
            print_lines(reading_lines(answer))
    return code


def reading_lines(answer: dict[str, Any]) -> list[str]:
    """What one file says as lines for a person: each interview, then what must be asked."""
    lines = [] if answer["interviews"] else ["No interview in this file."]
    for interview in answer["interviews"]:
        lines.append(
            f"{interview['starts']} to {interview['ends']} ({interview['time_zone'] or 'zone unknown'})"
        )
        lines.append(
            f"  {interview['position'] or 'position unknown'} at {interview['company'] or 'company unknown'}"
        )
        lines += [f"  {_person(person)}" for person in interview["people"]]
        lines += [f"  {key}: {interview[key]}" for key in ("format", "link", "location") if interview[key]]
    lines += [f"Please say: {', '.join(answer['ask'])}"] if answer["ask"] else []
    return [*lines, *answer["warnings"]]


def _person(person: dict[str, str | None]) -> str:
    known = ", ".join(part for part in (person["name"] or person["email"], person["title"]) if part)
    return f"{person['role']}: {known}"
