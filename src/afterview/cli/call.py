"""`afterview call`: what to say in a call, and what it came to."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING

import click

from afterview.cli import exits
from afterview.cli.clock import now as clock
from afterview.cli.options import json_option, now_option
from afterview.cli.output import print_json, print_lines, print_trouble
from afterview.cli.recording import at_option, happened, print_answered, words_options
from afterview.cli.records import home_option, open_records
from afterview.cli.subjects import complete_call
from afterview.core.finding import NotFound

if TYPE_CHECKING:
    from afterview.core.outcomes import Answered, Reach
    from afterview.records.models import User
    from afterview.services.show_call import Call

_ANSWERS: dict[str, "Answered"] = {"told": "told", "said-no": "said_no", "offered": "offered"}
_SOMEBODY = ""


@click.command(name="call", short_help="What to say in a call, and what it came to.")
@click.argument("action", required=False, shell_complete=complete_call)
@click.option(
    "--reached",
    is_flag=False,
    flag_value=_SOMEBODY,
    metavar="[PERSON]",
    help="Record that you reached PERSON, or somebody.",
)
@click.option("--left-message", "missed", flag_value="left_message", help="Record that you left a message.")
@click.option("--nobody", "missed", flag_value="nobody", help="Record that nobody answered.")
@click.option("--engaged", "missed", flag_value="engaged", help="Record that the line was engaged.")
@click.option("--said", metavar="TEXT", help="What was said.")
@click.option(
    "--answered",
    type=click.Choice(tuple(_ANSWERS)),
    help="What it comes to: they told you where it stands, said no, or made an offer.",
)
@words_options
@at_option
@click.option("--anyway", is_flag=True, help="Show the script before the time to call.")
@now_option
@json_option
@home_option
def command(
    action: str | None,
    reached: str | None,
    missed: "Reach | None",
    said: str | None,
    answered: str | None,
    they_said: str | None,
    hear_by: date | None,
    at: datetime | None,
    now: datetime | None,
    home: Path | None,
    *,
    anyway: bool,
    as_json: bool,
) -> int:
    """Print what to say and in which hours, or record how the call went.

    ACTION is the id of a call of the plan, or the beginning of it; without it, the call that is due. Before
    its time the exit code is 5; a call that was made is recorded whatever the hour.
    """
    if reached is not None and missed is not None:
        raise click.UsageError("One outcome at a time: either --reached or that nobody was.")
    is_answer = reached is not None
    if not is_answer and (answered or they_said or hear_by):
        raise click.UsageError("What they said needs --reached.")
    owner, instant = open_records(home), now or clock()
    from afterview.services.find_subject import find_call_id  # noqa: PLC0415 -- needs Django, loaded above

    found = find_call_id(owner, action, instant)
    if not is_answer and missed is None:
        from afterview.services.show_call import show_call  # noqa: PLC0415 -- as above

        return _print_script(show_call(owner, found, instant), anyway=anyway, as_json=as_json)
    said_so = _Said(reached or None, missed or "reached", said, answered, they_said, hear_by)
    _record(owner, found, said_so, happened(at, instant), instant, as_json=as_json)
    return exits.OK


@dataclass(frozen=True, slots=True)
class _Said:
    """How a call went, as it was typed."""

    person: str | None
    reach: "Reach"
    note: str | None
    answered: str | None
    words: str | None
    hear_by: date | None


def _record(owner: "User", action: str, said: _Said, at: datetime, now: datetime, *, as_json: bool) -> None:
    from afterview.core.outcomes import CallOutcome  # noqa: PLC0415 -- loaded with the journal
    from afterview.services.find_subject import find_person_name  # noqa: PLC0415 -- needs Django, loaded before
    from afterview.services.read_answer import read_answer  # noqa: PLC0415 -- as above
    from afterview.services.record_outcome import record_call, subject_of_call  # noqa: PLC0415 -- as above
    from afterview.services.show_situation import show_situation  # noqa: PLC0415 -- as above

    opportunity, _ = subject_of_call(action)
    situation = show_situation(owner, opportunity, now)
    answer = read_answer(said.words, said.hear_by, situation.time.date_of(at), situation.understood)
    # A date is news.
    news: Answered = "told" if answer.hear_by else "nothing_new"
    outcome = CallOutcome(
        reach=said.reach,
        at=at,
        person=find_person_name(situation.opportunity, None, said.person) if said.person else None,
        note=answer.note_with_words(said.note),
        answered=_ANSWERS[said.answered] if said.answered else news,
        hear_by=answer.hear_by,
    )
    recorded = record_call(owner, action, outcome, None, now)
    more = [f"  To record the offer: afterview offer {opportunity} --received T"]
    more = more if outcome.answered == "offered" else []
    print_answered(owner, opportunity, recorded, answer, now, more=more, as_json=as_json)


def _print_script(call: "Call", *, anyway: bool, as_json: bool) -> int:
    from afterview.services.call_script import script_as_json, script_lines  # noqa: PLC0415 -- loaded by need
    from afterview.services.make_plan import action_as_json  # noqa: PLC0415 -- as above

    if call.script is None:
        raise NotFound(f"there is nothing to call about: {call.action.why}")
    if call.is_too_early and not anyway:
        why = call.wait.why if call.wait and call.action.kind == "follow_up_call" else call.action.why
        print_trouble(f"Too early: {why} To see the script all the same: --anyway")
        return exits.TOO_EARLY
    if as_json:
        script = script_as_json(call.script)
        print_json({"action": action_as_json(call.action), "dial": call.uri, "script": script})
    else:
        record = f"To record how it went: afterview call {quote(call.action.id)} --reached PERSON --said …"
        print_lines([*script_lines(call.script), "", record])
    return exits.OK
