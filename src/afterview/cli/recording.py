"""What commands share that record what happened: when, in which words, and what is said afterwards."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import click

from afterview.adapters.files import read_text
from afterview.adapters.refusal import STANDARD_INPUT
from afterview.cli.options import Day, Instant
from afterview.cli.output import print_json, print_lines, wrapped
from afterview.core.refusal import Refused

if TYPE_CHECKING:
    from afterview.core.journal import Event, HearBy, Opportunity
    from afterview.records.models import User
    from afterview.services.once import Recorded
    from afterview.services.read_answer import Answer

_Command = Callable[..., Any]


def at_option(function: _Command) -> _Command:
    """`--at T`: when it happened."""
    return click.option(
        "--at",
        type=Instant(),
        metavar="T",
        help="When it happened, like 2026-12-04T15:00:00-06:00 (default: now).",
    )(function)


def note_option(function: _Command) -> _Command:
    """`--note TEXT`."""
    return click.option("--note", metavar="TEXT", help="A note to keep with it.")(function)


def words_options(function: _Command) -> _Command:
    """`--they-said WORDS` and `--hear-by DATE`: when the candidate will hear."""
    function = click.option(
        "--hear-by",
        type=Day(),
        metavar="DATE",
        help="The date they gave, or the right one where their words were misread.",
    )(function)
    return click.option(
        "--they-said",
        metavar="WORDS",
        help='Their words about when you will hear, like "by the end of next week".',
    )(function)


def happened(at: datetime | None, now: datetime) -> datetime:
    """When it happened; `Refused` where that is still to come."""
    if at is not None and at > now:
        raise Refused("--at", "is still to come: say when it happened")
    return at or now


def one_text(words: Sequence[str]) -> str | None:
    """Words of the command line as one text (`-` alone: standard input); None where there are none."""
    if tuple(words) == (STANDARD_INPUT,):
        return read_text(STANDARD_INPUT).strip() or None
    return " ".join(words).strip() or None


def lines_of_hear_by(hear_by: "HearBy", reading: str | None, near: date) -> list[str]:
    """The date until which to wait, and how their words were read."""
    from afterview.core.days_in_words import day_in_words  # noqa: PLC0415 -- loaded with the journal

    said = f"They said “{hear_by.said}”: by" if hear_by.said else "By"
    read = f" ({reading})" if reading else ""
    return wrapped(f"  {said} {day_in_words(hear_by.date, near)}{read}.", "    ")


def print_answered(
    owner: "User",
    opportunity: str,
    recorded: "Recorded",
    answer: "Answer",
    now: datetime,
    *,
    more: Sequence[str] = (),
    as_json: bool,
) -> None:
    """As `print_recorded`, with what their words came to."""
    lines = lines_of_hear_by(answer.hear_by, answer.reading, now.date()) if answer.hear_by else []
    if answer.words and not answer.hear_by:
        kept = f"  “{answer.words}” names no date ({answer.reading}); the words are kept as a note."
        lines = wrapped(kept, "    ")
    print_recorded(owner, opportunity, recorded, now, more=[*lines, *more], as_json=as_json)


def print_recorded(
    owner: "User",
    opportunity: str,
    recorded: "Recorded",
    now: datetime,
    *,
    more: Sequence[str] = (),
    as_json: bool,
) -> None:
    """What was recorded and what comes next: lines, or `{"opportunity", "events", "next"}`."""
    from afterview.core.finding import find_opportunity  # noqa: PLC0415 -- loaded with the journal
    from afterview.core.shape import write  # noqa: PLC0415 -- as above

    if as_json:
        events = [write(event) for event in recorded.events]
        print_json(
            {"opportunity": opportunity, "events": events, "next": next_of(owner, opportunity, now)[0]}
        )
        return
    found = find_opportunity(recorded.journal, opportunity)
    told = [*event_lines(found, recorded.events), *more] if recorded.events else ["That is recorded already."]
    print_lines([*told, *next_lines(owner, opportunity, now)])


def event_lines(opportunity: "Opportunity", events: Sequence["Event"]) -> list[str]:
    """What happened at an opportunity, a line each."""
    from afterview.core.timeline import event_in_words  # noqa: PLC0415 -- as above

    return [f"{opportunity.company}: {event_in_words(event, opportunity)}." for event in events]


def next_lines(owner: "User", opportunity: str, now: datetime) -> list[str]:
    """What comes next at an opportunity, as the last line of an answer; nothing where nothing does."""
    command, words = next_of(owner, opportunity, now)
    return [line for line in (words, command and f"  ({command})") if line]


def next_of(owner: "User", opportunity: str, now: datetime) -> tuple[str | None, str | None]:
    """The next command for an opportunity and what it is for; where nothing is due, None and until when."""
    from afterview.cli.today import next_command  # noqa: PLC0415 -- as above
    from afterview.services.show_today import show_today  # noqa: PLC0415 -- as above

    today = show_today(owner, now)
    due = [t for t in (today.first, *today.others) if t and t.action.opportunity == opportunity]
    if due:
        return next_command(due[0].action), f"Next: {due[0].summary}"
    waits = [t for t in today.waits if t.action.opportunity == opportunity]
    later = [t for t in today.later if t.action.opportunity == opportunity]
    words = [*(t.when for t in waits), *(f"Later: {t.summary}" for t in later)]
    return None, words[0] if words else None
