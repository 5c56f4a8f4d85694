"""A sheet of a job search read as a whole: mapping, opportunities, duplicates, and what is to be asked."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Mapping as Named
from dataclasses import dataclass
from datetime import date

from afterview.core.days_in_words import MONTHS
from afterview.core.journal import Opportunity
from afterview.core.tracker.dates import lacks_year, names_a_day, names_several_days, possible_days, read_date
from afterview.core.tracker.duplicates import Duplicate, find_duplicates
from afterview.core.tracker.fields import DATES, MEANINGS, Field
from afterview.core.tracker.mapping import ColumnMapping, Mapping, propose_mapping
from afterview.core.tracker.opportunity import TrackedOpportunity, read_rows
from afterview.core.tracker.status import may_be_either_side
from afterview.core.tracker.table import Row, Table, table_of
from afterview.core.tracker.wording import is_blank, one_line


@dataclass(frozen=True, slots=True)
class Question:
    """What may not be guessed: the question, with the column, the field and the rows it is about."""

    question: str
    field: Field | None = None
    column: str | None = None
    rows: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TrackerReading:
    """What a sheet gives. `warnings` are plain lines for the user."""

    mapping: Mapping
    opportunities: tuple[TrackedOpportunity, ...]
    duplicates: tuple[Duplicate, ...]
    ask: tuple[Question, ...]
    warnings: tuple[str, ...]


def read_tracker(
    rows: Sequence[Row],
    *,
    country: str | None = None,
    chosen: Named[str, str] | None = None,
    recorded: Iterable[Opportunity] = (),
) -> TrackerReading:
    """What the rows of a sheet, its headers among them, tell of a job search.

    `country` decides numeric dates that the sheet leaves open, `chosen` names columns with their fields,
    `recorded` are the journal's opportunities. `Refused` where `chosen` names what does not exist.
    """
    table = table_of(rows)
    mapping = propose_mapping(
        table.headers, [row.cells for row in table.rows], country=country, chosen=chosen
    )
    opportunities = read_rows(table.rows, mapping)
    return TrackerReading(
        mapping=mapping,
        opportunities=opportunities,
        duplicates=find_duplicates(opportunities, recorded),
        ask=(
            *_about_columns(mapping),
            *_about_dates(table, mapping),
            *_about_rows(mapping, opportunities),
        ),
        warnings=_warnings(table, mapping),
    )


def _about_columns(mapping: Mapping) -> Iterator[Question]:
    pair = mapping.has("company_and_position")
    for wanted in ("company", "position"):
        if not pair and not mapping.has(wanted):
            yield Question(f"Which column is {MEANINGS[wanted]}?", wanted)
    for column in mapping.columns:
        if column.field is not None and column.certainty == "low":
            meant = MEANINGS[column.field]
            yield Question(f"Is the column “{column.column}” {meant}?", column.field, column.column)


def _about_dates(table: Table, mapping: Mapping) -> Iterator[Question]:
    for at, column in enumerate(mapping.columns):
        if column.field not in DATES:
            continue
        told = [(row.number, row.cells[at].strip()) for row in table.rows if not is_blank(row.cells[at])]
        doubtful = [(number, said) for number, said in told if _is_open(said, column)]
        if doubtful:
            first, second = map(_in_words, sorted(possible_days(doubtful[0][1])))
            question = f"Is {doubtful[0][1]} in “{column.column}” {first} or {second}? --country decides it."
            yield Question(question, column.field, column.column, tuple(number for number, _ in doubtful))
        yearless = [(number, said) for number, said in told if lacks_year(said)]
        if yearless:
            question = f"Of which year is {yearless[0][1]} in “{column.column}”?"
            yield Question(question, column.field, column.column, tuple(number for number, _ in yearless))
        several = [(number, said) for number, said in told if names_several_days(said)]
        if several:
            question = f"Which day is meant by “{one_line(several[0][1])}” in “{column.column}”?"
            yield Question(question, column.field, column.column, tuple(number for number, _ in several))


def _about_rows(mapping: Mapping, opportunities: Sequence[TrackedOpportunity]) -> Iterator[Question]:
    pair = mapping.has("company_and_position")
    split = tuple(o.row for o in opportunities if pair and (o.company is None or o.position is None))
    if split:
        yield Question(
            "Which part is the company, and which the position?", "company_and_position", rows=split
        )
    nameless = tuple(o.row for o in opportunities if mapping.has("company") and o.company is None)
    if nameless:
        yield Question("At which company is that?", "company", rows=nameless)
    untitled = tuple(o.row for o in opportunities if mapping.has("position") and o.position is None)
    if untitled:
        yield Question("For which position is that?", "position", rows=untitled)
    either: dict[str, list[int]] = {}
    for one in opportunities:
        if one.status is not None and may_be_either_side(one.status.said):
            either.setdefault(one.status.said, []).append(one.row)
    for said, rows in either.items():
        yield Question(f"“{said}”: did they say no, or did you?", "status", rows=tuple(rows))
    met = tuple(o.row for o in opportunities if any(day.day is not None for day in o.interviews))
    if met:
        question = (
            "From when to when were the interviews, and in which time zone? A sheet's day makes none yet."
        )
        yield Question(question, "interview", rows=met)


def _is_open(said: str, column: ColumnMapping) -> bool:
    return len(possible_days(said)) == 2 and read_date(said, column.order).day is None


def _in_words(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _warnings(table: Table, mapping: Mapping) -> tuple[str, ...]:
    above = [
        f"Row {row.number} stands above the headers and is left out: "
        f"{'; '.join(one_line(cell) for cell in row.cells if not is_blank(cell))}"
        for row in table.above
    ]
    empty = [] if table.rows else ["There are no rows below the headers."]
    return (*above, *empty, *_unread_days(table, mapping))


def _unread_days(table: Table, mapping: Mapping) -> Iterator[str]:
    for at, column in enumerate(mapping.columns):
        if column.field in DATES:
            told = [(row.number, row.cells[at].strip()) for row in table.rows if not is_blank(row.cells[at])]
            unread = [(number, said) for number, said in told if not names_a_day(said)]
            if unread:
                rows = ", ".join(str(number) for number, _ in unread[:5]) + (", …" if len(unread) > 5 else "")
                said = one_line(unread[0][1])[:60]
                yield f"“{said}” in “{column.column}” names no day and is kept as it is (row {rows})."
