"""`afterview letter`: a letter drafted, looked at, edited and sent."""

import os
import re
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterview.adapters.files import read_text
from afterview.cli import exits
from afterview.cli.clock import now as clock
from afterview.cli.letter_parts import (
    asked_for,
    letter_lines,
    letter_options,
    manner_options,
    options_of,
    sent_at,
    verdict_as_json,
    verdict_lines,
)
from afterview.cli.letter_send import send
from afterview.cli.options import json_option, now_option
from afterview.cli.output import print_json, print_text
from afterview.cli.records import home_option, open_records

if TYPE_CHECKING:
    from afterview.core.letters.desk import Desk
    from afterview.core.letters.letter import Register, Spelling
    from afterview.core.letters.overview import Letter, Overview

_SUBJECT = re.compile(r"Subject:[ \t]*(?P<subject>[^\r\n]*)\r?\n(?:\r?\n)?")


@click.group(name="letter", short_help="Draft, edit and send a letter.", invoke_without_command=True)
@click.pass_context
def command(context: click.Context) -> None:
    """A letter of your own journal: by default the thank-you to the first one met last."""
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


@command.command(name="draft", short_help="Compose a letter and keep its draft.")
@letter_options
@manner_options
@click.option("--anew", is_flag=True, help="In the place of a draft in your own words.")
@now_option
@json_option
@home_option
def draft(
    register: "Register | None",
    spelling: "Spelling | None",
    now: datetime | None,
    home: Path | None,
    *,
    anew: bool,
    as_json: bool,
    **named: str | None,
) -> None:
    """Compose a letter, keep it as a draft, and print it with what the checks say."""
    owner, instant = open_records(home), now or clock()
    from afterview.services.find_letter import begin_draft, manner_for  # noqa: PLC0415 -- needs Django, loaded above

    asked, manner = asked_for(owner, named, instant), manner_for(owner, register, spelling)
    desk = begin_draft(owner, asked, manner, instant, reword=bool(register or spelling), anew=anew)
    if as_json:
        print_json(_as_json(desk))
    else:
        more = f"To change it: afterview letter edit {options_of(asked)}"
        _print([*_desk_lines(desk), "", more, f"To send it: afterview letter send {options_of(asked)}"])


@command.command(name="show", short_help="Show a letter, or how the letters stand.")
@letter_options
@now_option
@json_option
@home_option
def show(now: datetime | None, home: Path | None, *, as_json: bool, **named: str | None) -> None:
    """Show how the letters of an opportunity stand; with --person or --kind, show that letter."""
    owner, instant = open_records(home), now or clock()
    from afterview.services.draft_letters import draft_letter, show_letters  # noqa: PLC0415 -- needs Django, loaded above
    from afterview.services.find_letter import manner_for  # noqa: PLC0415 -- as above

    asked = asked_for(owner, named, instant)
    if named["person"] or named["kind"]:
        desk = draft_letter(owner, asked, manner_for(owner, None, None), instant)
        if as_json:
            print_json(_as_json(desk))
        else:
            _print(_desk_lines(desk))
        return
    overview = show_letters(owner, asked.opportunity, instant)
    if as_json:
        letters = [_letter_as_json(letter) for letter in _letters(overview)]
        print_json({"opportunity": asked.opportunity, "letters": letters})
    else:
        _print(
            [line for letter in _letters(overview) for line in _letter_lines(letter)] or ["No letter is due."]
        )


@command.command(name="edit", short_help="Write a letter in your own words.")
@letter_options
@click.option("--text", "file", metavar="FILE", help="Take the text from FILE (`-`: standard input).")
@click.option("--subject", metavar="TEXT", help="Its subject.")
@now_option
@json_option
@home_option
def edit(
    file: str | None,
    subject: str | None,
    now: datetime | None,
    home: Path | None,
    *,
    as_json: bool,
    **named: str | None,
) -> int:
    """Take a letter's text from a file or from $EDITOR, keep it, and say what the checks find.

    A first line `Subject: …` is the subject. The exit code is 4 where an error stands.
    """
    given = read_text(file) if file is not None else None
    owner, instant = open_records(home), now or clock()
    from afterview.services.draft_letters import draft_letter  # noqa: PLC0415 -- needs Django, loaded above
    from afterview.services.find_letter import manner_for  # noqa: PLC0415 -- as above
    from afterview.services.save_draft import save_draft  # noqa: PLC0415 -- as above

    asked, manner = asked_for(owner, named, instant), manner_for(owner, None, None)
    before = draft_letter(owner, asked, manner, instant)
    if given is None:
        given = before.text if subject is not None else _edited(before)
    told, text = _taken_apart(given)
    save_draft(owner, asked, subject or told or before.subject, text, instant)
    after = draft_letter(owner, asked, manner, instant)
    if as_json:
        print_json(_as_json(after))
    else:
        more = f"To send it: afterview letter send {options_of(asked)}"
        _print(["Your draft is saved.", "", *verdict_lines(after.text, after.verdict), "", more])
    return exits.LINT_ERRORS if after.verdict and after.verdict.errors else exits.OK


command.add_command(send)


def _print(lines: list[str]) -> None:
    print_text("\n".join(lines))


def _edited(desk: "Desk") -> str:
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if not editor:
        raise click.UsageError("Give the text with --text FILE, or name your editor in EDITOR.")
    whole = f"Subject: {desk.subject}\n\n{desk.text}"
    return click.edit(whole, editor=editor, extension=".txt", require_save=False) or whole


def _taken_apart(text: str) -> tuple[str | None, str]:
    """The subject that the first line names, and the text."""
    found = _SUBJECT.match(text)
    return (found["subject"].strip() or None, text[found.end() :]) if found else (None, text)


def _desk_lines(desk: "Desk") -> list[str]:
    to = desk.person.name if desk.person else desk.opportunity.company
    address = f" <{desk.person.email}>" if desk.person and desk.person.email else ""
    if not desk.text and desk.sent is None:
        return [f"To: {to}{address}", f"Nothing is written: {desk.refusal}"]
    if desk.sent is not None and not desk.is_saved:
        sent = desk.sent
        return [
            f"Sent: {sent_at(sent)}",
            *letter_lines(f"{to}{address}", sent.subject or "", sent.text or "", None),
        ]
    return letter_lines(f"{to}{address}", desk.subject, desk.text, desk.verdict)


def _as_json(desk: "Desk") -> dict[str, Any]:
    return {
        "opportunity": desk.opportunity.id,
        "kind": desk.about.kind,
        "interview": desk.about.interview,
        "person": desk.about.person,
        "address": desk.person.email if desk.person else None,
        "subject": desk.subject,
        "text": desk.text,
        "saved": desk.is_saved,
        "sent": sent_at(desk.sent),
        "findings": verdict_as_json(desk.verdict),
        "lacks": list(desk.lacks),
    }


def _letters(overview: "Overview") -> list["Letter"]:
    return [*(letter for one in overview.rounds for letter in one.letters), *overview.asked]


def _standing(letter: "Letter") -> str:
    if letter.sent is not None:
        return f"sent {sent_at(letter.sent)}"
    return "a draft is written" if letter.draft is not None else "not begun"


def _letter_lines(letter: "Letter") -> list[str]:
    about = letter.about
    whom = about.person or "the company"
    of = f" ({about.interview})" if about.interview else ""
    when = f" {letter.when}" if letter.when and letter.sent is None else ""
    return [f"{about.kind} to {whom}{of}: {_standing(letter)}.{when}"]


def _letter_as_json(letter: "Letter") -> dict[str, Any]:
    return {
        "kind": letter.about.kind,
        "interview": letter.about.interview,
        "person": letter.about.person,
        "drafted": letter.draft is not None,
        "sent": sent_at(letter.sent),
        "action": letter.action.id if letter.action else None,
    }
