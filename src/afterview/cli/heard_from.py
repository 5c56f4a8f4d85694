"""`afterview heard-from`: a company answered."""

from datetime import date, datetime
from pathlib import Path

import click

from afterview.cli.clock import now as clock
from afterview.cli.options import json_option, now_option
from afterview.cli.recording import at_option, happened, print_answered, words_options
from afterview.cli.records import home_option, open_records
from afterview.cli.subjects import opportunity_argument

_INVITED = "They invite to another interview."


@click.command(name="heard-from", short_help="Record that a company answered.")
@opportunity_argument
@click.option("--said", metavar="TEXT", help="What they said.")
@words_options
@click.option("--invited", is_flag=True, help="They invite you to another interview.")
@at_option
@now_option
@json_option
@home_option
def command(
    opportunity: str,
    said: str | None,
    they_said: str | None,
    hear_by: date | None,
    at: datetime | None,
    now: datetime | None,
    home: Path | None,
    *,
    invited: bool,
    as_json: bool,
) -> None:
    """Record that OPPORTUNITY called or wrote in substance: a new wait begins.

    Of an invitation to another interview, `afterview add` its file as well.
    """
    owner, instant = open_records(home), now or clock()
    from afterview.services.find_subject import find_opportunity_id  # noqa: PLC0415 -- needs Django, loaded above
    from afterview.services.read_answer import read_answer  # noqa: PLC0415 -- as above
    from afterview.services.record_outcome import record_heard  # noqa: PLC0415 -- as above
    from afterview.services.show_situation import show_situation  # noqa: PLC0415 -- as above

    found, when = find_opportunity_id(owner, opportunity), happened(at, instant)
    situation = show_situation(owner, found, instant)
    answer = read_answer(they_said, hear_by, situation.time.date_of(when), situation.understood)
    note = "\n".join(part for part in (_INVITED if invited else None, said) if part) or None
    recorded = record_heard(owner, found, when, answer.note_with_words(note), answer.hear_by, None, instant)
    more = ["  To add that interview: afterview add invitation.eml"] if invited else []
    print_answered(owner, found, recorded, answer, instant, more=more, as_json=as_json)
