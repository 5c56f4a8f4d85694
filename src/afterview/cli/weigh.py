"""`afterview weigh`: offers weighed on the scales that the user states."""

from typing import Any

import click

from afterview.cli.options import json_option
from afterview.cli.output import print_json, print_lines
from afterview.services.weigh_offers import weigh_file


@click.command(name="weigh", short_help="Weigh offers on the scales you state.")
@click.argument("decision")
@json_option
@click.option(
    "--samples",
    type=click.IntRange(min=1),
    default=20_000,
    show_default=True,
    help="Weightings to sample for three and more alternatives.",
)
@click.option("--seed", default=0, show_default=True, help="The seed of the sampling.")
def command(decision: str, *, as_json: bool, samples: int, seed: int) -> None:
    """Weigh the alternatives of DECISION, a file as RULEBOOK section 8 describes it (`-`: standard input)."""
    answer = weigh_file(decision, samples, seed)
    if as_json:
        print_json(answer)
    else:
        print_lines(weighing_lines(answer))


def weighing_lines(answer: dict[str, Any]) -> list[str]:
    """The answer as lines for a person: the sentence first, then the table it rests on."""
    lines = [answer["sentence"], ""]
    lines += [f"{answer['totals'][a]:6.1f}  {a}{_failed(answer['failed'][a])}" for a in answer["order"]]
    lines += ["", "Weights"]
    lines += [f"{weight:6.1%}  {criterion}" for criterion, weight in answer["weights"].items()]
    lines += ["", "Share of all weightings under which the first is ahead"]
    lines += [f"{pair['all']:6.1%}  {pair['a']} before {pair['b']}" for pair in answer["shares"]]
    return lines


def _failed(must_haves: list[str]) -> str:
    return f"  (fails: {', '.join(must_haves)})" if must_haves else ""
