"""`afterview decide`: the offers that wait for an answer; a yes or a no."""

from datetime import datetime
from pathlib import Path

import click

from afterview.cli.clock import now as clock
from afterview.cli.options import json_option, now_option
from afterview.cli.output import print_json, print_lines, print_trouble, wrapped
from afterview.cli.records import home_option, open_records


@click.command(name="decide", short_help="The offers that wait for an answer; a yes or a no.")
@click.option("--accept", metavar="OPPORTUNITY", help="Record that you accept its offer.")
@click.option("--decline", metavar="OPPORTUNITY", help="Record that you decline its offer.")
@click.option("--in-writing", is_flag=True, help="You have the offer in writing and have read it.")
@click.option(
    "--second",
    is_flag=True,
    help="You know what accepting a second offer means (see the refusal without it).",
)
@click.option("--memo", metavar="TEXT", help="Your reasons, kept with the decision.")
@click.option("--dry-run", is_flag=True, help="Say what would be recorded, and record nothing.")
@now_option
@json_option
@home_option
def command(
    accept: str | None,
    decline: str | None,
    memo: str | None,
    now: datetime | None,
    home: Path | None,
    *,
    in_writing: bool,
    second: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Show the open offers of your own journal and what their weighing says, or record your answer to one."""
    if accept and decline:
        raise click.UsageError("One answer at a time: either --accept or --decline.")
    owner, instant = open_records(home), now or clock()
    from afterview.services import decide_on_offer as services  # noqa: PLC0415 -- needs Django, loaded above

    if accept or decline:
        offer = services.offer_to_answer(owner, accept or decline or "", instant)
        if accept and offer.earlier and not second:
            print_trouble(offer.earlier[0].meaning(offer.company, instant.date()))
        if accept:
            services.accept_offer(
                owner, accept, instant, memo=memo, in_writing=in_writing, second=second, dry_run=dry_run
            )
        else:
            services.decline_offer(owner, offer.opportunity, instant, memo=memo, dry_run=dry_run)
        answer = "yes" if accept else "no"
        if as_json:
            print_json({"opportunity": offer.opportunity, "answer": answer, "recorded": not dry_run})
        else:
            recorded = "would be" if dry_run else "is"
            print_lines(
                [f"Your {answer} to {offer.company} {recorded} recorded. Whom to tell: afterview close"]
            )
        return
    offers, explanation = services.offers_to_answer(owner, instant)
    if as_json:
        print_json(services.decide_as_json(offers, explanation))
        return
    lines = [
        f"{o.opportunity}: {o.company}, "
        + (f"answer by {o.deadline.isoformat()}" if o.deadline else "no deadline set")
        + ("" if o.in_writing else ", not in writing yet")
        for o in offers
    ]
    lines = lines or ["No offer waits for an answer."]
    print_lines([*lines, *(["", *wrapped(explanation.sentence)] if explanation else [])])
