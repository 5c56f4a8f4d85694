"""Options that several commands share."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import click

from afterview.core.refusal import Refused
from afterview.core.shape import reader


class Instant(click.ParamType[datetime]):
    """An RFC 3339 date and time with its offset."""

    name = "instant"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:  # noqa: ANN401 -- click's signature
        """Read the option's text."""
        return value if isinstance(value, datetime) else _read(self, datetime, value, param, ctx)


class Day(click.ParamType[date]):
    """A date, `YYYY-MM-DD`."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:  # noqa: ANN401 -- click's signature
        """Read the option's text."""
        return value if isinstance(value, date) else _read(self, date, value, param, ctx)


def _read(kind: click.ParamType[Any], shape: type, value: str, *place: Any) -> Any:  # noqa: ANN401 -- as above
    try:
        return reader(shape)(value)
    except Refused as refused:
        return kind.fail(f"{value!r} {refused.reason}", *place)


def now_option(function: Callable[..., Any]) -> Callable[..., Any]:
    """`--now T`: the instant for which the answer is asked; the clock's where it is not given."""
    return click.option(
        "--now",
        type=Instant(),
        metavar="T",
        help="The instant to answer for, like 2026-11-23T18:30:00-06:00 (default: now).",
    )(function)


def json_option(function: Callable[..., Any]) -> Callable[..., Any]:
    """`--json`: the stable, machine-readable form."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON.")(function)
