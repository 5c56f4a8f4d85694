"""`afterview note`: what was said at an interview, typed or spoken."""

import uuid
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterview.adapters.files import read_bytes, read_text
from afterview.adapters.refusal import STANDARD_INPUT
from afterview.cli.clock import now as clock
from afterview.cli.options import json_option, now_option
from afterview.cli.output import print_json, print_lines, wrapped
from afterview.cli.records import home_option, open_records
from afterview.cli.subjects import interview_option, opportunity_option

if TYPE_CHECKING:
    from afterview.core.notes_taken import Change
    from afterview.records.models import User

_Place = tuple[str, str]


@click.command(name="note", short_help="Note what was said at an interview.")
@click.argument("text", nargs=-1)
@opportunity_option
@interview_option
@click.option("--memo", metavar="FILE", help="Keep a voice memo: record yourself, not the interview.")
@click.option("--put-right", metavar="ID", help="Mark an unclear point as put right.")
@now_option
@json_option
@home_option
def command(
    text: tuple[str, ...],
    opportunity: str | None,
    interview: str | None,
    memo: str | None,
    put_right: str | None,
    now: datetime | None,
    home: Path | None,
    *,
    as_json: bool,
) -> None:
    """Note TEXT, a line each (`-`: standard input); words without quotes are one line.

    \b
    afterview note "Dana Ortiz, Head of Data: runs the platform team"
    afterview note "Topic (Dana): moving the nightly batch jobs to streaming"
    afterview note "Need: someone to own the ingestion pipeline"
    afterview note "Unclear: said I led the migration; I led the data part"
    afterview note "They said: by the end of next week"

    Any other line is a topic that was talked about with everyone.
    """  # noqa: D301 -- click's mark of lines that stay as they are
    lines = _lines(text)
    if not (lines or memo or put_right):
        raise click.UsageError("Write what to note, or name a recording with --memo.")
    data = read_bytes(memo) if memo else None
    owner, instant = open_records(home), now or clock()
    from afterview.core.notes_taken import write_change  # noqa: PLC0415 -- loaded with the journal
    from afterview.services.find_subject import find_meeting  # noqa: PLC0415 -- needs Django, loaded above

    place = find_meeting(owner, opportunity, interview, instant)
    changes = _noted(owner, place, lines, data, instant)
    if put_right:
        from afterview.services.clarify import mark_resolved  # noqa: PLC0415 -- as above

        mark_resolved(owner, *place, put_right, instant, resolved=True)
    if as_json:
        print_json(
            {
                "opportunity": place[0],
                "interview": place[1],
                "changes": [write_change(change) for change in changes],
                "put_right": put_right,
            }
        )
    else:
        print_lines(_told(owner, place, changes, put_right, instant))


def _lines(text: Sequence[str]) -> str:
    if tuple(text) == (STANDARD_INPUT,):
        return read_text(STANDARD_INPUT).strip()
    # A shell takes words without quotes apart: `afterview note Need: an owner` is one line.
    is_one_line = all(len(word.split()) == 1 for word in text)
    return (" " if is_one_line else "\n").join(text).strip()


def _noted(
    owner: "User", place: _Place, lines: str, memo: bytes | None, now: datetime
) -> tuple["Change", ...]:
    from afterview.core.notes_taken import Note  # noqa: PLC0415 -- loaded with the journal
    from afterview.services.add_note import add_memo, add_note  # noqa: PLC0415 -- needs Django, loaded before

    changes: tuple[Change, ...] = ()
    # First: a file that is no recording is refused before anything is written.
    if memo is not None:
        changes = add_memo(owner, str(uuid.uuid4()), place, memo, now, now)
    if lines:
        note = Note(kind="free", text=lines, at=now)
        changes += add_note(owner, str(uuid.uuid4()), place, note, now)
    return changes


def _told(
    owner: "User", place: _Place, changes: Sequence["Change"], put_right: str | None, now: datetime
) -> list[str]:
    from afterview.core.days_in_words import instant_in_words  # noqa: PLC0415 -- loaded with the journal
    from afterview.services.debrief import look_back  # noqa: PLC0415 -- needs Django, loaded before

    looked = look_back(owner, *place, now)
    there = looked.time.place
    when = instant_in_words(looked.interview.starts, there, now.astimezone(there).date())
    lines = [f"{looked.opportunity.company}, interview at {when} ({'/'.join(place)}):"]
    lines += [line for change in changes for line in _change_lines(change, now)]
    lines += [f"  {put_right} is marked as put right."] if put_right else []
    return lines if changes or put_right else [*lines, "  That is in your notes already."]


def _change_lines(change: "Change", now: datetime) -> list[str]:
    from afterview.cli.recording import lines_of_hear_by  # noqa: PLC0415 -- loaded with the journal
    from afterview.core.journal import Attachment, Clarification, HearBy, Person, Topic  # noqa: PLC0415 -- as above

    thing = change.after
    if isinstance(thing, HearBy):
        return [
            *lines_of_hear_by(thing, None, now.date()),
            "  If that is wrong: afterview debrief --hear-by DATE",
        ]
    if isinstance(thing, Person):
        about = ", ".join(part for part in (thing.name, thing.title) if part)
        return wrapped(
            f"  person: {about}{f': {thing.responsibilities}' if thing.responsibilities else ''}", "    "
        )
    if isinstance(thing, Topic):
        return wrapped(f"  topic ({thing.discussed_with or 'everyone'}): {thing.text}", "    ")
    if isinstance(thing, Clarification):
        return wrapped(f"  unclear ({thing.id}): {thing.text}", "    ")
    if isinstance(thing, Attachment):
        return [f"  memo: {thing.name}"]
    return wrapped(f"  need: {thing}", "    ")
