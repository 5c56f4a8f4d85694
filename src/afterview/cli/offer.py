"""`afterview offer`: what an offer says, what it pays, and what to ask."""

from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterview.cli.clock import now as clock
from afterview.cli.options import Day, Instant, json_option, now_option
from afterview.cli.output import print_json, print_lines, print_trouble, wrapped
from afterview.cli.records import home_option, open_records
from afterview.core.offers.currency import is_money
from afterview.core.offers.outlook import Outlook
from afterview.core.offers.pay import Pay, Rate
from afterview.core.offers.recording import OfferFacts
from afterview.core.offers.terms import SOURCES, Source, Value, in_writing, rate_of, read_term
from afterview.core.refusal import Refused

if TYPE_CHECKING:
    from afterview.services.record_offer import OfferShown


@click.command(name="offer", short_help="What an offer says and pays, and what to ask.")
@click.argument("opportunity")
@click.option("--received", type=Instant(), metavar="T", help="When it was made.")
@click.option("--deadline", type=Instant(), metavar="T", help="Until when they want an answer.")
@click.option("--term", "terms", multiple=True, metavar="KEY=VALUE", help="A term, like salary=60000.")
@click.option(
    "--source", type=click.Choice(SOURCES), help="How the terms of this call are known (default: not said)."
)
@click.option("--in-writing", "written", is_flag=True, help="The offer lies before you in writing.")
@click.option(
    "--rate", metavar="EUR=1.15@DATE", help="See the pay in another currency, at the rate of a day."
)
@click.option("--leaves", type=Day(), metavar="DATE", help="Also show the pay until this last day.")
@click.option("--dry-run", is_flag=True, help="Show what would be recorded, and record nothing.")
@now_option
@json_option
@home_option
def command(
    opportunity: str,
    received: datetime | None,
    deadline: datetime | None,
    terms: tuple[str, ...],
    source: Source | None,
    rate: str | None,
    leaves: date | None,
    now: datetime | None,
    home: Path | None,
    *,
    written: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Show the offer of OPPORTUNITY, an id of your own journal; with facts, record them first."""
    values = dict(_term(text) for text in terms)
    owner, instant = open_records(home), now or clock()
    from afterview.services.record_offer import offer_as_json, offer_shown, record_offer, show_offer  # noqa: PLC0415 -- needs Django

    shown = show_offer(owner, opportunity, instant, leaves)
    if received or deadline or terms or written or rate:
        offer = shown.offer
        facts = OfferFacts(
            received=received or shown.received or instant,
            deadline=deadline or (offer.deadline if offer else None),
            values=values,
            sources=dict.fromkeys(values, source) if source else {},
            in_writing=written or bool(offer and in_writing(offer.terms)),
            rate=_rate(rate, shown, values) if rate else rate_of(offer.terms) if offer else None,
        )
        journal = record_offer(owner, opportunity, facts, instant, dry_run=dry_run)
        shown = offer_shown(journal, opportunity, instant, leaves)
        if dry_run:
            print_trouble("Nothing was recorded.")
    if as_json:
        print_json(offer_as_json(shown))
    else:
        print_lines(offer_lines(shown))


def offer_lines(shown: "OfferShown") -> list[str]:
    """The offer for a person: its dates, its terms, its pay, and the message that asks for the rest."""
    company, offer = shown.opportunity.company, shown.offer
    if offer is None:
        return [
            f"No offer of {company} is recorded.",
            f"To record one: afterview offer {shown.opportunity.id} --received T",
        ]
    until = f"wants an answer by {offer.deadline.isoformat()}" if offer.deadline else "set no deadline"
    lines = [f"{company} made an offer at {offer.received.isoformat()} and {until}.", ""]
    for one in (*shown.terms, *shown.own):
        if one.value is not None or one.words:
            said = one.words if one.value is None else _said(one.value)
            lines.append(f"  {one.term.key}: {said}{f' ({one.source})' if one.source else ''}")
    lines += ["", *_pay_lines(shown.outlook)] if shown.outlook else []
    if shown.question:
        lines += ["", f"To ask{f' {shown.question.person}' if shown.question.person else ''}:", ""]
        lines += [f"  {line}".rstrip() for line in shown.question.text.split("\n")]
    return lines


def _pay_lines(found: Outlook) -> list[str]:
    lines = [f"Before tax, in {found.currency}; no tax is computed."]
    if found.rate:
        rate = f"{float(found.rate.rate):g} {found.rate.into} for one {found.rate.of}"
        lines.append(f"At {rate}, the rate of {found.rate.day.isoformat()}.")
    lines += [_pay_line(f"year {number}", year) for number, year in enumerate(found.years, 1)]
    if found.leaving and found.leaves:
        lines.append(_pay_line(f"until {found.leaves.isoformat()}", found.leaving))
    if found.per_hour and found.hours:
        lines.append(f"  {float(found.per_hour):.2f} for each of {float(found.hours):.0f} hours a year")
    return lines + [line for text in found.left_out for line in wrapped(text)]


def _pay_line(name: str, pay: Pay) -> str:
    parts = [
        f"{kind} {float(amount):,.0f}"
        for kind, amount in (
            ("salary", pay.salary),
            ("bonus", pay.bonus),
            ("equity", pay.equity),
            ("match", pay.match),
            ("sign-on", pay.sign_on),
            ("paid back", -pay.paid_back),
        )
        if amount
    ]
    return f"  {float(pay.total):>12,.0f}  {name} ({', '.join(parts)})"


def _said(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{float(value):g}" if isinstance(value, Fraction) else str(value)


def _term(text: str) -> tuple[str, Value]:
    key, equals, value = text.partition("=")
    if not equals:
        raise Refused("--term", f"is not KEY=VALUE: {text!r}")
    return key, read_term(key, value)


def _rate(text: str, shown: "OfferShown", values: dict[str, Value]) -> Rate:
    into, _, rest = text.partition("=")
    rate, _, day = rest.partition("@")
    known = next(s.value for s in shown.terms if s.term.key == "currency")
    currency = values.get("currency", known)
    try:
        found = Rate(str(currency), into.upper(), Fraction(rate), date.fromisoformat(day))
    except (ValueError, ZeroDivisionError):
        raise Refused("--rate", f"is not like EUR=1.15@2026-11-30: {text!r}") from None
    if currency is None or not is_money(found.into) or found.rate <= 0:
        raise Refused("--rate", "needs the offer's currency, another one and a figure above 0")
    return found
