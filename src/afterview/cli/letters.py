"""`afterview letters`: letters composed from the journal."""

from datetime import datetime
from typing import Any, get_args

import click

from afterview.cli.clock import now as clock
from afterview.cli.options import json_option, now_option
from afterview.cli.output import print_json, print_text
from afterview.core.journal import LetterKind
from afterview.core.letters.letter import Register, Spelling
from afterview.services.compose_letters import compose_letters, letters_as_json
from afterview.services.open_journal import open_journal


@click.command(name="letters", short_help="Letters composed from the journal.")
@click.argument("journal")
@click.option("--opportunity", required=True, metavar="O", help="The id of the opportunity.")
@click.option(
    "--interview", metavar="I", help="The id of the interview (default: the latest that has ended)."
)
@click.option("--person", metavar="P", help="The name of the reader (default: everybody met).")
@click.option(
    "--kind",
    type=click.Choice(get_args(LetterKind)),
    default="thank_you",
    show_default=True,
    metavar="K",
    help=f"What the letter is for: {', '.join(get_args(LetterKind))}.",
)
@click.option(
    "--register",
    type=click.Choice(get_args(Register)),
    default="plain",
    show_default=True,
    help="How the letter sounds.",
)
@click.option("--spelling", type=click.Choice(get_args(Spelling)), help="Default: the reader's country's.")
@now_option
@json_option
def command(
    journal: str,
    opportunity: str,
    interview: str | None,
    person: str | None,
    kind: LetterKind,
    register: Register,
    spelling: Spelling | None,
    now: datetime | None,
    *,
    as_json: bool,
) -> None:
    """Compose letters from JOURNAL: by default a thank-you to each person of the latest interview.

    Nothing is sent.
    """
    instant = now or clock()
    record = open_journal(journal)
    letters = compose_letters(
        record,
        opportunity=opportunity,
        interview=interview,
        person=person,
        kind=kind,
        now=instant,
        register=register,
        spelling=spelling,
    )
    answer = letters_as_json(record, opportunity, letters, instant)
    if as_json:
        print_json(answer)
    else:
        print_text("\n\n".join(letter_text(letter) for letter in answer["letters"]))


def letter_text(letter: dict[str, Any]) -> str:
    """A letter as a person reads it, with its subject before and what the linter says after it."""
    parts = [f"Subject: {letter['subject']}", letter["text"].rstrip()]
    parts += [f"[{f['severity']}: {f['message']}]" for f in letter["findings"]]
    return "\n\n".join(parts)
