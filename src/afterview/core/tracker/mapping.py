"""Which column means what: proposed by names and values, each with a reason, to be confirmed by the user."""

from collections.abc import Mapping as Named
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import get_args

from afterview.core.refusal import Refused
from afterview.core.tracker.column_dates import ColumnOrder, order_of_column
from afterview.core.tracker.dates import DateOrder, orders_proved
from afterview.core.tracker.exports import Export, export_of
from afterview.core.tracker.fields import DATES, REPEATED, Field, plain_name
from afterview.core.tracker.guess import CERTAINTIES, KEPT, Certainty, Guess, guess_by_name, guess_by_values
from afterview.core.tracker.looks import is_name, is_title, sample, share
from afterview.core.tracker.pairing import Side, is_pair, side_of
from afterview.core.tracker.wording import one_line, word_set

FIELDS: tuple[Field, ...] = get_args(Field)
_ANYTHING = word_set("name nom nombre item task bezeichnung")
_EITHER_TITLE = word_set("title role position job title funktion fonction cargo titel titre")


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What one column means: a field, or none (its cells are kept in the notes), how sure, and why.

    `order` is how its numeric dates are read, None where nothing decides it.
    """

    column: str
    field: Field | None
    certainty: Certainty
    why: str
    order: DateOrder | None = None


@dataclass(frozen=True, slots=True)
class Mapping:
    """What the columns of a sheet mean, in their order.

    `side` tells where the company stands in a column of both company and position.
    """

    columns: tuple[ColumnMapping, ...]
    side: Side | None = None

    @property
    def unmapped(self) -> tuple[str, ...]:
        """The columns that mean no field: their cells are kept in the notes."""
        return tuple(column.column for column in self.columns if column.field is None)

    def has(self, wanted: Field) -> bool:
        """Whether some column means that field."""
        return any(column.field == wanted for column in self.columns)


def propose_mapping(
    headers: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    country: str | None = None,
    chosen: Named[str, str] | None = None,
) -> Mapping:
    """What the columns mean. Each row has a cell for each header; no header is empty or stands twice.

    `country` decides the order of numeric dates where the columns do not; `chosen` are columns that the user
    named with their fields. `Refused` where such a column or field does not exist.
    """
    values = [sample([row[at] for row in rows]) for at in range(len(headers))]
    export = export_of(headers)
    wished = _wished(headers, chosen or {})
    guesses = [
        Guess(wished[at], "high", "you said so", 2.0)
        if at in wished
        else guess_by_name(header, values[at], export)
        for at, header in enumerate(headers)
    ]
    settled = _one_column_a_field(headers, guesses, wished)
    _settle_pairs(headers, values, settled, wished)
    for at, guess in enumerate(settled):
        if guess.field is None and not guess.known and at not in wished:
            settled[at] = guess_by_values(headers[at], values[at], _taken(settled)) or guess
    orders = _orders(headers, rows, settled, country, export)
    columns = tuple(
        ColumnMapping(
            header,
            guess.field,
            guess.certainty,
            f"{guess.why}; {order.why}" if order.why else guess.why,
            order.order,
        )
        for header, guess, order in zip(headers, settled, orders, strict=True)
    )
    pairs = [values[at] for at, guess in enumerate(settled) if guess.field == "company_and_position"]
    return Mapping(columns, side_of(pairs[0]) if pairs else None)


def _wished(headers: Sequence[str], chosen: Named[str, str]) -> dict[int, Field]:
    wished: dict[int, Field] = {}
    places = {header.casefold(): at for at, header in enumerate(headers)}
    for column, name in chosen.items():
        at = places.get(one_line(column).casefold())
        if at is None:
            raise Refused(f"--map {column}", f"names no column; the columns are: {', '.join(headers)}")
        if name not in FIELDS:
            raise Refused(f"--map {column}={name}", f"names no field; the fields are: {', '.join(FIELDS)}")
        wished[at] = next(known for known in FIELDS if known == name)
    return wished


def _taken(guesses: Sequence[Guess]) -> set[Field]:
    return {guess.field for guess in guesses if guess.field is not None}


def _one_column_a_field(
    headers: Sequence[str], guesses: Sequence[Guess], wished: Named[int, Field]
) -> list[Guess]:
    """The guesses with one column for a field that cannot repeat: the surest, then the one that fits best."""
    settled = list(guesses)
    for wanted in FIELDS:
        claims = [at for at, guess in enumerate(guesses) if guess.field == wanted]
        if wanted in REPEATED or len(claims) < 2:
            continue
        claims.sort(
            key=lambda at: (at not in wished, CERTAINTIES.index(guesses[at].certainty), -guesses[at].fit, at)
        )
        for at in claims[1:]:
            settled[at] = _second(headers, settled, at, claims[0])
    return settled


def _second(headers: Sequence[str], settled: Sequence[Guess], at: int, winner: int) -> Guess:
    before = settled[at - 1].field if at else None
    if before in ("person", "email", "phone") and plain_name(headers[at]) in _EITHER_TITLE:
        return Guess("person_title", "middle", f"“{headers[at]}” stands beside a person")
    return Guess(None, "high", f"“{headers[winner]}” is read for that already: {KEPT}")


def _settle_pairs(
    headers: Sequence[str], values: Sequence[Sequence[str]], settled: list[Guess], wished: Named[int, Field]
) -> None:
    """Say what the columns are that may hold company, position or both ("Name", a card's title)."""
    for at, header in enumerate(headers):
        if at in wished:
            continue
        has_company, has_position = (one in _taken(settled) for one in ("company", "position"))
        if settled[at].field == "company_and_position":
            if has_company and has_position:
                settled[at] = Guess(None, "high", f"company and position have columns of their own: {KEPT}")
            elif has_company or has_position:
                missing: Field = "position" if has_company else "company"
                settled[at] = replace(settled[at], field=missing, certainty="middle")
        elif settled[at].field is None and plain_name(header) in _ANYTHING:
            settled[at] = _anything(header, values[at], settled, at)


def _anything(header: str, values: Sequence[str], settled: Sequence[Guess], at: int) -> Guess:
    taken = _taken(settled)
    titles = share(values, is_title)
    if "company" in taken and "position" in taken:
        if "person" not in taken and share(values, is_name) >= 0.8:
            return Guess("person", "low", f"“{header}” holds what may be names of people")
        return settled[at]
    pairs = share(values, is_pair) >= 0.5
    if "company" in taken or ("position" not in taken and titles >= 0.5 and not pairs):
        return Guess("position", "low", f"“{header}” is what is left for the position")
    if "position" not in taken and "company_and_position" not in taken and pairs:
        return Guess("company_and_position", "low", f"“{header}” holds two parts in most cells")
    return Guess("company", "low", f"“{header}” is what is left for the company")


def _orders(
    headers: Sequence[str],
    rows: Sequence[Sequence[str]],
    settled: Sequence[Guess],
    country: str | None,
    export: Export | None,
) -> list[ColumnOrder]:
    cells = {at: [row[at] for row in rows] for at, guess in enumerate(settled) if guess.field in DATES}
    proved: dict[int, set[DateOrder]] = {at: set(orders_proved(column)) for at, column in cells.items()}
    known = None if export is None or export.order is None else (export.order, export.name)
    return [
        order_of_column(
            header,
            cells[at],
            country=country,
            export=known,
            proved_elsewhere=set().union(*(orders for other, orders in proved.items() if other != at)),
        )
        if at in cells
        else ColumnOrder()
        for at, header in enumerate(headers)
    ]
