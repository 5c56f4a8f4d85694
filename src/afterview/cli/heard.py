"""`afterview heard`: whether messages mean that the company has been heard from."""

from typing import Any

import click

from afterview.adapters.refusal import spoken
from afterview.cli import exits
from afterview.cli.options import json_option
from afterview.cli.output import print_json, print_lines, print_trouble, wrapped
from afterview.services.judge_messages import judge_files
from afterview.services.open_journal import open_journal


@click.command(name="heard", short_help="What a message means.")
@click.argument("messages", nargs=-1, required=True, metavar="MESSAGE...")
@click.option("--journal", required=True, metavar="F", help="The journal file.")
@json_option
def command(messages: tuple[str, ...], journal: str, *, as_json: bool) -> int:
    """Judge mails (.eml, a mailbox file, `-` for standard input): whose they are, of what kind, how sure.

    Exit code 2 where a file could not be read; the others are judged all the same.
    """
    if "-" in messages and journal == "-":
        raise click.UsageError("Only one of the messages and --journal can be standard input.")
    code = exits.OK
    for answer in judge_files(messages, open_journal(journal)):
        if "refused" in answer:
            code = exits.REFUSED
            print_trouble(f"{spoken(answer['refused'])} {answer['reason']}")
        if as_json:
            print_json(answer)
        elif "refused" not in answer:
            print_lines(judgement_lines(answer))
    return code


def judgement_lines(answer: dict[str, Any]) -> list[str]:
    """One judgement as lines for a person: what it is and whether it counts, then what decided."""
    of = f" of {answer['opportunity']}" if answer["opportunity"] else ""
    counts = "counts as heard" if answer["heard"] else "does not count as heard"
    ask = "" if answer["confidence"] == "high" else "; to be confirmed"
    date = f"; hear by {answer['hear_by']}" if answer["hear_by"] else ""
    head = f"{answer['kind'].replace('_', ' ')}{of}: {counts}{date} (confidence {answer['confidence']}{ask})"
    return [
        *wrapped(head, "    "),
        *(line for one in answer["evidence"] for line in wrapped(f"  {one}", "    ")),
    ]
