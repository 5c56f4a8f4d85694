"""What reading an invitation gives: frozen values, and their JSON form (DESIGN.md sections 4 and 9)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

# A moment is an aware datetime; a local datetime where no zone is known; a date where no time is known.
Moment = datetime | date


@dataclass(frozen=True, slots=True)
class ReadPerson:
    """Somebody an invitation names. `role` is interviewer or coordinator; `title` in the file's words."""

    name: str | None
    title: str | None = None
    email: str | None = None
    role: str = "interviewer"


@dataclass(frozen=True, slots=True)
class ReadSlot:
    """One part of a day and the names of those who hold it."""

    starts: Moment
    ends: Moment | None
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadInterview:
    """One interview as one file tells of it. None where the file does not say."""

    starts: Moment | None = None
    ends: Moment | None = None
    time_zone: str | None = None
    format: str | None = None
    company: str | None = None
    position: str | None = None
    people: tuple[ReadPerson, ...] = ()
    link: str | None = None
    location: str | None = None
    method: str = "request"
    uid: str | None = None
    slots: tuple[ReadSlot, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What one file gives. `ask` names what may not be guessed; `warnings` are plain lines for the user."""

    interviews: tuple[ReadInterview, ...] = ()
    ask: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def to_json(reading: Reading) -> dict[str, Any]:
    """The reading as JSON values: every key present, null where unknown."""
    return {
        "interviews": [_interview_to_json(interview) for interview in reading.interviews],
        "ask": list(reading.ask),
        "warnings": list(reading.warnings),
    }


def from_json(value: dict[str, Any]) -> Reading:
    """The reading that `to_json` wrote."""
    return Reading(
        interviews=tuple(_interview_from_json(interview) for interview in value["interviews"]),
        ask=tuple(value["ask"]),
        warnings=tuple(value["warnings"]),
    )


def _interview_to_json(interview: ReadInterview) -> dict[str, Any]:
    return {
        "starts": _written(interview.starts),
        "ends": _written(interview.ends),
        "time_zone": interview.time_zone,
        "format": interview.format,
        "company": interview.company,
        "position": interview.position,
        "people": [
            {"name": person.name, "title": person.title, "email": person.email, "role": person.role}
            for person in interview.people
        ],
        "link": interview.link,
        "location": interview.location,
        "method": interview.method,
        "uid": interview.uid,
        "slots": [
            {"starts": _written(slot.starts), "ends": _written(slot.ends), "people": list(slot.people)}
            for slot in interview.slots
        ],
    }


def _interview_from_json(value: dict[str, Any]) -> ReadInterview:
    kept = {key: value[key] for key in ("time_zone", "format", "company", "position", "link", "location")}
    return ReadInterview(
        starts=_read(value["starts"]),
        ends=_read(value["ends"]),
        people=tuple(ReadPerson(**person) for person in value["people"]),
        method=value["method"],
        uid=value["uid"],
        slots=tuple(
            ReadSlot(_moment(slot["starts"]), _read(slot["ends"]), tuple(slot["people"]))
            for slot in value["slots"]
        ),
        **kept,
    )


def _written(moment: Moment | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _read(text: str | None) -> Moment | None:
    return None if text is None else _moment(text)


def _moment(text: str) -> Moment:
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
