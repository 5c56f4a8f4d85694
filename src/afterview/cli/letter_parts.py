"""What the commands about a letter share: which one it is, and how it is shown."""

from collections.abc import Callable, Mapping
from datetime import datetime
from shlex import join
from typing import TYPE_CHECKING, Any, get_args

import click

from afterview.cli.subjects import interview_option, opportunity_option
from afterview.core.journal import LetterKind
from afterview.core.letters.letter import Register, Spelling

if TYPE_CHECKING:
    from afterview.core.journal import LetterSent
    from afterview.core.letters.verdict import Verdict
    from afterview.records.models import User
    from afterview.services.draft_letters import Asked

_Command = Callable[..., Any]


def letter_options(function: _Command) -> _Command:
    """Which letter: `--kind`, `--person`, `--interview`, `--opportunity`."""
    function = click.option(
        "--kind",
        type=click.Choice(get_args(LetterKind)),
        metavar="K",
        help=f"What it is for: {', '.join(get_args(LetterKind))} (default: thank_you).",
    )(function)
    function = click.option(
        "--person", metavar="P", help="The reader, by name or one word of it (default: the first one met)."
    )(function)
    return opportunity_option(interview_option(function))


def manner_options(function: _Command) -> _Command:
    """How it is worded: `--register`, `--spelling`."""
    function = click.option(
        "--spelling",
        type=click.Choice(get_args(Spelling)),
        help="Default: your settings, else their country's.",
    )(function)
    return click.option(
        "--register", type=click.Choice(get_args(Register)), help="How it sounds (default: your settings)."
    )(function)


def asked_for(owner: "User", named: Mapping[str, str | None], now: datetime) -> "Asked":
    """The letter that the options of `letter_options` name."""
    from afterview.services.find_letter import Typed, find_letter  # noqa: PLC0415 -- needs Django, loaded before

    given = {name: value for name, value in named.items() if value is not None}
    return find_letter(owner, Typed(**given), now)


def options_of(asked: "Asked") -> str:
    """The options that name a letter, for a shell."""
    named = {"--opportunity": asked.opportunity, "--interview": asked.interview, "--person": asked.person}
    kind = [] if asked.kind == "thank_you" else ["--kind", asked.kind]
    return join([*kind, *(part for name, value in named.items() if value for part in (name, value))])


def letter_lines(to: str, subject: str, text: str, verdict: "Verdict | None") -> list[str]:
    """A letter as its reader gets it, then what is to be mended."""
    return [
        f"To: {to}",
        f"Subject: {subject}",
        "",
        *text.rstrip().split("\n"),
        "",
        *verdict_lines(text, verdict),
    ]


def verdict_lines(text: str, verdict: "Verdict | None") -> list[str]:
    """What the checks say."""
    from afterview.cli.lint import finding_lines  # noqa: PLC0415 -- loaded with the letter

    if verdict is None:
        return []
    return finding_lines(tuple(shown.finding for shown in verdict.findings), text) or ["Nothing to mend."]


def verdict_as_json(verdict: "Verdict | None") -> list[dict[str, Any]]:
    """The findings, as `afterview lint` gives them."""
    from afterview.services.lint_letter import findings_as_json  # noqa: PLC0415 -- as above

    found = () if verdict is None else tuple(shown.finding for shown in verdict.findings)
    findings: list[dict[str, Any]] = findings_as_json(found)["findings"]
    return findings


def sent_at(letter: "LetterSent | None") -> str | None:
    """When a letter went out, None where it did not."""
    return letter.at.isoformat() if letter else None
