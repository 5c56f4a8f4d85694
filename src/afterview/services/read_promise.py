"""What they said about when, as programs and people read it."""

from datetime import date
from typing import Any

from afterview.core.journal import check_country
from afterview.core.promises import read_promise
from afterview.core.refusal import Refused
from afterview.core.shape import reader
from afterview.core.time import business_days


def promise_as_json(phrase: str, said_on: date, country: str | None) -> dict[str, Any]:
    """`{"date", "reading"}` of words said on a day, by the business days of a country (RULEBOOK section 5).

    `Refused` with the path `country` where it is no country code.
    """
    if country is not None:
        try:
            check_country(country)
        except Refused as refused:
            raise refused.under("country") from None
    promise = read_promise(phrase, said_on, business_days(country, None))
    return {"date": promise.date.isoformat() if promise.date else None, "reading": promise.reading}


def promise_of_line(line: str) -> dict[str, Any]:
    """The promise on a line `phrase TAB date TAB country`; an empty or missing country means none."""
    phrase, *rest = line.split("\t")
    if len(rest) not in (1, 2):
        raise Refused("$", "is not `phrase TAB date TAB country`")
    try:
        said_on = reader(date)(rest[0])
    except Refused as refused:
        raise refused.under("said_on") from None
    return promise_as_json(phrase, said_on, rest[1] if len(rest) == 2 and rest[1] else None)
