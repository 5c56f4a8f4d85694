"""`afterview plan`: what to do now, when and why."""

from datetime import UTC, datetime

import click

from afterview.cli.clock import now as clock
from afterview.cli.options import json_option, now_option
from afterview.cli.output import print_json, print_lines, read_object, run_batch, wrapped
from afterview.core.days_in_words import instant_in_words
from afterview.services.make_plan import plan_as_json, plan_of_request
from afterview.services.open_journal import open_journal

_HEADINGS = {
    "overdue": "Overdue",
    "ready": "Now",
    "upcoming": "Later",
    "waiting": "Waiting",
    "done": "Done",
    "not_needed": "Not needed",
    "dismissed": "Left undone on purpose",
}
_SHOWN = ("overdue", "ready", "upcoming", "waiting")


@click.command(name="plan", short_help="What to do now, when and why.")
@click.argument("journal", required=False)
@now_option
@json_option
@click.option("--all", "everything", is_flag=True, help="Show what is done or not needed, too.")
@click.option("--batch", is_flag=True, help='Answer JSON lines {"journal", "now"} from standard input.')
def command(
    journal: str | None, now: datetime | None, *, as_json: bool, everything: bool, batch: bool
) -> None:
    """The plan for JOURNAL (a file, `-` for standard input): what to do, between when and when, and why."""
    if batch:
        run_batch(lambda line: plan_of_request(read_object(line)))
        return
    if journal is None:
        raise click.UsageError("Name a journal file, or use --batch.")
    instant = now or clock()
    answer = plan_as_json(open_journal(journal), instant)
    if as_json:
        print_json(answer)
    else:
        print_lines(plan_lines(answer["actions"], instant, everything=everything))


def plan_lines(actions: list[dict[str, str]], now: datetime, *, everything: bool) -> list[str]:
    """The plan as lines for a person, under a heading for each state.

    A follow-up that is still waited for is shown as the wait alone.
    """
    waited_for = {a["opportunity"] for a in actions if a["state"] == "waiting"}
    shown = [a for a in actions if everything or (a["state"] in _SHOWN and not _is_waited_for(a, waited_for))]
    if not shown:
        return ["There is nothing to do."]
    lines: list[str] = []
    heading = None
    for action in shown:
        if _HEADINGS[action["state"]] != heading:
            heading = _HEADINGS[action["state"]]
            lines += ([""] if lines else []) + [heading]
        lines += [f"  {_when(action, now)}: {action['id']}", *wrapped(f"      {action['why']}", " " * 6)]
    return lines


def _is_waited_for(action: dict[str, str], opportunities: set[str]) -> bool:
    return action["kind"] == "follow_up_call" and action["opportunity"] in opportunities


def _when(action: dict[str, str], now: datetime) -> str:
    instant = datetime.fromisoformat(action["opens" if action["state"] == "upcoming" else "due"])
    word = {"upcoming": "from", "waiting": "until"}.get(action["state"], "by")
    return f"{word} {instant_in_words(instant, instant.tzinfo or UTC, now.date())}"
