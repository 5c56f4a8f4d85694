"""A job-search list that was kept elsewhere, read to be confirmed; nothing is recorded."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from afterview.adapters.files import read_bytes
from afterview.adapters.refusal import UnreadableFile
from afterview.adapters.tracker_file import read_tracker_file
from afterview.core.journal import Journal
from afterview.core.shape import write
from afterview.core.tracker.dates import TrackedDate
from afterview.core.tracker.fields import MEANINGS
from afterview.core.tracker.opportunity import TrackedOpportunity
from afterview.core.tracker.reading import TrackerReading, read_tracker


def read_tracker_list(
    name: str,
    *,
    journal: Journal | None = None,
    country: str | None = None,
    chosen: Mapping[str, str] | None = None,
    sheet: str | None = None,
) -> dict[str, Any]:
    """The list in the file `name` as JSON: mapping, opportunities, duplicates, ask and warnings.

    Numeric dates that the file leaves open are read as `country` writes them, else as the journal's candidate
    does. `chosen` are columns with their fields. `UnreadableFile` where the file is no such list, `Refused`
    where `chosen` names what does not exist.
    """
    file = read_tracker_file(name, read_bytes(name), sheet=sheet)
    reading = read_tracker(
        file.rows,
        country=country or (journal.candidate.country if journal else None),
        chosen=chosen,
        recorded=journal.opportunities if journal else (),
    )
    if not any(reading.mapping.has(one) for one in ("company", "position", "company_and_position")):
        columns = ", ".join(column.column for column in reading.mapping.columns)
        raise UnreadableFile(
            name,
            "has no column that reads as the company or the position; "
            f"name one with --map COLUMN=company; the columns are: {columns}",
        )
    return _as_json(reading, file.warnings)


def _as_json(reading: TrackerReading, warnings: tuple[str, ...]) -> dict[str, Any]:
    return {
        "mapping": [
            {
                "column": column.column,
                "field": column.field,
                "means": MEANINGS[column.field] if column.field else None,
                "certainty": column.certainty,
                "why": column.why,
            }
            for column in reading.mapping.columns
        ],
        "opportunities": [_opportunity(one) for one in reading.opportunities],
        "duplicates": [asdict(one) for one in reading.duplicates],
        "ask": [{**asdict(one), "rows": list(one.rows)} for one in reading.ask],
        "warnings": [*warnings, *reading.warnings],
    }


def _opportunity(one: TrackedOpportunity) -> dict[str, Any]:
    return {
        "row": one.row,
        "company": one.company,
        "position": one.position,
        "status": asdict(one.status) if one.status else None,
        "status_date": _date(one.status_date),
        "saved": _date(one.saved),
        "applied": _date(one.applied),
        "interviews": [_date(day) for day in one.interviews],
        "deadline": _date(one.deadline),
        "follow_up": _date(one.follow_up),
        "rejected": _date(one.rejected),
        "offered": _date(one.offered),
        "people": [asdict(person) for person in one.people],
        "location": one.location,
        "link": one.link,
        "salary": one.salary,
        "job_ad": one.job_ad,
        "notes": list(one.notes),
        "events": [write(event) for event in one.events],
    }


def _date(day: TrackedDate | None) -> dict[str, str | None] | None:
    if day is None:
        return None
    return {
        "said": day.said,
        "date": day.day.isoformat() if day.day else None,
        "time": f"{day.clock:%H:%M}" if day.clock else None,
        "instant": day.instant.isoformat() if day.instant else None,
    }
