"""`afterview letter send`: the ways in which a checked letter leaves, and the note that it did."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterview.adapters.files import write_bytes
from afterview.adapters.refusal import UnreadableFile
from afterview.cli import exits
from afterview.cli.clock import now as clock
from afterview.cli.letter_parts import asked_for, letter_lines, letter_options, options_of, verdict_as_json
from afterview.cli.options import Instant, json_option, now_option
from afterview.cli.output import print_json, print_text, print_trouble
from afterview.cli.recording import happened, next_lines
from afterview.cli.records import home_option, open_records
from afterview.core.finding import NotFound
from afterview.core.refusal import Refused

if TYPE_CHECKING:
    from afterview.records.models import User
    from afterview.services.draft_letters import Asked
    from afterview.services.send_ways import Sending


@click.command(name="send", short_help="Take a checked letter out, or note that it went.")
@letter_options
@click.option(
    "--as",
    "as_file",
    type=(click.Choice(["eml"]), click.Path(dir_okay=False, path_type=Path)),
    metavar="eml FILE",
    help="Write it as an unsent mail that a mail program opens.",
)
@click.option("--mailto", is_flag=True, help="Print a link that opens it in a mail program.")
@click.option("--sent", is_flag=True, help="Note that you have sent it.")
@click.option("--at", type=Instant(), metavar="T", help="When you sent it (default: now).")
@click.option("--anyway", is_flag=True, help="Although the checks find errors.")
@click.option("--dry-run", is_flag=True, help="Only show what would leave.")
@now_option
@json_option
@home_option
def send(
    as_file: tuple[str, Path] | None,
    at: datetime | None,
    now: datetime | None,
    home: Path | None,
    *,
    mailto: bool,
    sent: bool,
    anyway: bool,
    dry_run: bool,
    as_json: bool,
    **named: str | None,
) -> int:
    """Show the letter as it will leave; with a way, take it out. Nothing is sent by Afterview.

    The exit code is 4 where the checks find errors, and then it does not leave without --anyway.
    """
    if (as_file is not None) + mailto + sent > 1:
        raise click.UsageError("One way at a time: --as eml FILE, --mailto or --sent.")
    if at is not None and not sent:
        raise click.UsageError("--at goes with --sent.")
    owner, instant = open_records(home), now or clock()
    from afterview.services.find_letter import manner_for  # noqa: PLC0415 -- needs Django, loaded above
    from afterview.services.send_ways import send_ways  # noqa: PLC0415 -- as above

    asked = asked_for(owner, named, instant)
    sending = send_ways(owner, asked, manner_for(owner, None, None), instant)
    if sending is None:
        raise NotFound(f"nothing is written of this letter: afterview letter draft {options_of(asked)}")
    is_held = sending.verdict.errors > 0 and not anyway
    left = _Left(_preview(sending, asked))
    if not (dry_run or is_held):
        if as_file is not None:
            left = _written(owner, asked, as_file[1], instant)
        elif mailto:
            left = _linked(sending)
        elif sent:
            left = _noted(owner, asked, sending, happened(at, instant), instant)
    if as_json:
        print_json(_as_json(sending, asked) | {"link": left.link, "file": left.file, "sent": left.sent})
    else:
        print_text("\n".join(left.lines))
    if is_held:
        print_trouble(f"The checks find errors ({sending.verdict.errors}): mend them, or add --anyway.")
        return exits.LINT_ERRORS
    return exits.OK


@dataclass(frozen=True, slots=True)
class _Left:
    """What to say of a letter, and by which way it left, if it did."""

    lines: list[str]
    link: str | None = None
    file: str | None = None
    sent: str | None = None


def _preview(sending: "Sending", asked: "Asked") -> list[str]:
    name = sending.person.name if sending.person else sending.company
    to = f"{name} <{sending.address}>" if sending.address else f"{name} (no address is recorded)"
    options = options_of(asked)
    return [
        *letter_lines(to, sending.subject, sending.text, sending.verdict),
        "",
        "Nothing has left. To take it out:",
        f"  afterview letter send {options} --as eml FILE",
        f"  afterview letter send {options} --mailto",
        "Once you have sent it:",
        f"  afterview letter send {options} --sent",
    ]


def _written(owner: "User", asked: "Asked", file: Path, now: datetime) -> _Left:
    from afterview.services.send_ways import letter_file  # noqa: PLC0415 -- needs Django, loaded before

    if file.exists():
        raise UnreadableFile(str(file), "is there already: name another file")
    content = letter_file(owner, asked, now)
    assert content is not None  # noqa: S101 -- there is a draft
    write_bytes(file, content)
    return _Left([f"{file} holds the letter: open it in your mail program and send it."], file=str(file))


def _linked(sending: "Sending") -> _Left:
    if sending.link is None:
        raise Refused("the subject", "alone is too long for a link: use --as eml FILE")
    if not sending.link.is_whole:
        print_trouble(
            "The text is too long for a link, which holds the subject alone: copy the text yourself."
        )
    return _Left([sending.link.address], link=sending.link.address)


def _noted(owner: "User", asked: "Asked", sending: "Sending", at: datetime, now: datetime) -> _Left:
    from afterview.services.mark_sent import mark_sent  # noqa: PLC0415 -- needs Django, loaded before

    marked = mark_sent(owner, asked, sending.checked, at, now)
    to = f" to {marked.letter.person}" if marked.letter.person else ""
    counted = f" {marked.sent} of {marked.of} letters sent." if marked.of > 1 else ""
    lines = [f"Noted as sent: your letter{to}.{counted}", *next_lines(owner, asked.opportunity, now)]
    return _Left(lines, sent=marked.letter.at.isoformat())


def _as_json(sending: "Sending", asked: "Asked") -> dict[str, Any]:
    return {
        "opportunity": asked.opportunity,
        "kind": asked.kind,
        "interview": asked.interview,
        "person": asked.person,
        "address": sending.address,
        "subject": sending.subject,
        "text": sending.text,
        "findings": verdict_as_json(sending.verdict),
    }
