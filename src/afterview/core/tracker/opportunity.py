"""A row of a sheet as an opportunity: each cell in a field or in the notes, nothing lost, nothing guessed."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from afterview.core.journal import Event, OfferAccepted, OfferDeclined, OfferReceived, Rejected, Withdrawn
from afterview.core.shape import Id
from afterview.core.tracker.dates import TrackedDate, read_date, with_time
from afterview.core.tracker.fields import DATES, Field
from afterview.core.tracker.looks import is_time, is_url, urls_in
from afterview.core.tracker.mapping import ColumnMapping, Mapping
from afterview.core.tracker.pairing import split_pair
from afterview.core.tracker.people import TrackedPerson, columns_of_people, people_of
from afterview.core.tracker.status import Progress, TrackedStatus, read_status
from afterview.core.tracker.table import Row
from afterview.core.tracker.wording import is_blank, one_line


@dataclass(frozen=True, slots=True)
class TrackedOpportunity:
    """One row: what it says of an opportunity, None where it says nothing.

    `notes` hold what no field keeps in the row's own words, as `Column: text`. `events` are those of the
    journal that the row makes certain: the sheet gives their very instant.
    """

    row: int
    company: str | None = None
    position: str | None = None
    status: TrackedStatus | None = None
    status_date: TrackedDate | None = None
    saved: TrackedDate | None = None
    applied: TrackedDate | None = None
    interviews: tuple[TrackedDate, ...] = ()
    deadline: TrackedDate | None = None
    follow_up: TrackedDate | None = None
    rejected: TrackedDate | None = None
    offered: TrackedDate | None = None
    people: tuple[TrackedPerson, ...] = ()
    location: str | None = None
    link: str | None = None
    salary: str | None = None
    job_ad: str | None = None
    notes: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()


_PAGE = re.compile(r"\s*\(https?://[^\s()]+\)$")
_Cells = list[tuple[ColumnMapping, str]]
_Kind = type[Rejected] | type[Withdrawn] | type[OfferReceived] | type[OfferAccepted] | type[OfferDeclined]


def read_rows(rows: Iterable[Row], mapping: Mapping) -> tuple[TrackedOpportunity, ...]:
    """The opportunities that rows tell of. Each row has a cell for each column of the mapping."""
    groups = columns_of_people(mapping.columns)
    return tuple(_read_row(row, mapping, groups) for row in rows)


def _read_row(row: Row, mapping: Mapping, groups: Sequence[Sequence[ColumnMapping]]) -> TrackedOpportunity:
    cells = [
        (c, text.strip()) for c, text in zip(mapping.columns, row.cells, strict=True) if not is_blank(text)
    ]
    reader = _Reader(cells)
    company, position = reader.line("company"), reader.line("position")
    if pair := reader.pair(mapping):
        company, position = pair
    dates: dict[Field, TrackedDate | None] = {
        name: reader.date(name) for name in DATES if name != "interview"
    }
    status = reader.status()
    return TrackedOpportunity(
        row=row.number,
        company=company,
        position=position,
        status=status,
        status_date=dates["status_date"],
        saved=dates["saved"],
        applied=dates["applied"],
        interviews=reader.interviews(),
        deadline=dates["deadline"],
        follow_up=dates["follow_up"],
        rejected=dates["rejected"],
        offered=dates["offered"],
        people=reader.people(groups),
        location=reader.text("location"),
        link=reader.link(),
        salary=reader.text("salary"),
        job_ad=reader.text("job_ad"),
        notes=reader.notes(),
        events=_events(status, dates),
    )


@dataclass(slots=True)
class _Reader:
    """The filled cells of a row; those that a field has kept word for word are struck off."""

    cells: _Cells
    kept: set[str] = field(default_factory=set)

    def of(self, *wanted: Field) -> _Cells:
        return [(column, text) for column, text in self.cells if column.field in wanted]

    def keep(self, column: ColumnMapping) -> None:
        self.kept.add(column.column)

    def text(self, wanted: Field) -> str | None:
        for column, text in self.of(wanted):
            self.keep(column)
            return text
        return None

    def line(self, wanted: Field) -> str | None:
        """A name on one line, without the address that Notion exports behind one: that leaves a note."""
        for column, text in self.of(wanted):
            name = _PAGE.sub("", one_line(text)) or one_line(text)
            if name == one_line(text):
                self.keep(column)
            return name
        return None

    def pair(self, mapping: Mapping) -> tuple[str, str] | None:
        for column, text in self.of("company_and_position"):
            if pair := split_pair(one_line(text), mapping.side):
                self.keep(column)
                return pair
        return None

    def date(self, wanted: Field) -> TrackedDate | None:
        for column, text in self.of(wanted):
            self.keep(column)
            return read_date(text, column.order)
        return None

    def status(self) -> TrackedStatus | None:
        text = self.text("status")
        return None if text is None else read_status(text)

    def link(self) -> str | None:
        for column, text in self.of("link"):
            found = urls_in(text)
            if is_url(text):
                self.keep(column)
            return found[0] if found else None
        return None

    def interviews(self) -> tuple[TrackedDate, ...]:
        """The days of interviews; a time in a column of its own goes to the day before it that has none."""
        found: list[TrackedDate] = []
        for column, text in self.of("interview", "interview_time"):
            if column.field == "interview":
                found.append(read_date(text, column.order))
            elif found and found[-1].clock is None and is_time(text):
                found[-1] = with_time(found[-1], text)
            else:
                continue
            self.keep(column)
        return tuple(found)

    def people(self, groups: Sequence[Sequence[ColumnMapping]]) -> tuple[TrackedPerson, ...]:
        """The people of the row, each with the title, address and number of the columns about them."""
        found: list[TrackedPerson] = []
        told = {column.column: text for column, text in self.cells}
        for group in groups:
            said = {c.field: told[c.column] for c in group if c.field is not None and c.column in told}
            people, kept = people_of(said)
            found += people
            self.kept.update(column.column for column in group if column.field in kept)
        return tuple(found)

    def notes(self) -> tuple[str, ...]:
        return tuple(
            text if column.field == "notes" else f"{column.column}: {text}"
            for column, text in self.cells
            if column.column not in self.kept
        )


_STATUS_EVENTS: dict[Progress, _Kind] = {
    "rejected": Rejected,
    "withdrawn": Withdrawn,
    "offer": OfferReceived,
    "accepted": OfferAccepted,
    "declined": OfferDeclined,
}


def _events(status: TrackedStatus | None, dates: dict[Field, TrackedDate | None]) -> tuple[Event, ...]:
    """What the row says happened at a known instant; a day alone, or a status without one, is no event."""
    told: list[tuple[_Kind, TrackedDate | None]] = [
        (Rejected, dates["rejected"]),
        (OfferReceived, dates["offered"]),
    ]
    if status is not None and status.means in _STATUS_EVENTS:
        told.append((_STATUS_EVENTS[status.means], dates["status_date"]))
    known = {kind: day.instant for kind, day in reversed(told) if day is not None and day.instant is not None}
    ordered = sorted(known.items(), key=lambda one: one[1])
    return tuple(kind(id=Id(f"e{number}"), at=at) for number, (kind, at) in enumerate(ordered, start=1))
