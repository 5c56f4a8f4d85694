"""The people that the cells of a row name, with what the row says of each."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from afterview.core.tracker.fields import Field, plain_name
from afterview.core.tracker.looks import emails_in, is_name, is_title
from afterview.core.tracker.mapping import ColumnMapping
from afterview.core.tracker.wording import folded, one_line, without_brackets, word_set

_PARTS = re.compile(r"\s*[;\n|]\s*")
_JOINTS = re.compile(r"\s*(?:,|/|&|\+|\band\b|\bund\b|\bet\b|\by\b)\s*", re.IGNORECASE)
_DASH = re.compile(r"\s+[-–—]\s+|\s*,\s*")
_DESK = word_set("hr talent people recruiting hiring human resources team personnel personalabteilung rh")
_ADDRESSED = re.compile(
    r"^(?:mr|mrs|ms|miss|mx|herrn?|frau|mme|mlle|madame|monsieur|sra?|srta|senora?)\b\.?\s+", re.IGNORECASE
)
_ABOUT: tuple[Field, ...] = ("person", "person_title", "email", "phone")
_ANYBODY = word_set("""
    email emails mail address adresse ids phone number telephone telefon telefonnummer tel mobile handy
    name names title role position job contact contacts person people kontakt kontaktperson contacto
    contactperson ansprechpartner ansprechperson nom nombre numero funktion fonction cargo
    """)


@dataclass(frozen=True, slots=True)
class TrackedPerson:
    """Somebody at the company, as far as the sheet says."""

    name: str | None = None
    title: str | None = None
    email: str | None = None
    phone: str | None = None


def columns_of_people(columns: Sequence[ColumnMapping]) -> tuple[tuple[ColumnMapping, ...], ...]:
    """The columns about people, those about the same one together: "Recruiter" with "Recruiter email"."""
    groups: list[list[ColumnMapping]] = []
    for column in columns:
        if column.field in _ABOUT:
            home = _home(groups, column)
            if home is None:
                groups.append([column])
            else:
                home.append(column)
    return tuple(map(tuple, groups))


def _home(groups: Sequence[list[ColumnMapping]], column: ColumnMapping) -> list[ColumnMapping] | None:
    """The group that a column belongs to: one of the same word, else the one before, if it is of anybody."""
    room = [group for group in groups if all(other.field != column.field for other in group)]
    mine = _whose([column])
    nearest = max(room, key=lambda group: len(mine & _whose(group)), default=None)
    if nearest is not None and mine & _whose(nearest):
        return nearest
    if room and room[-1] is groups[-1] and not (mine and _whose(room[-1])):
        return room[-1]
    return None


def _whose(columns: Sequence[ColumnMapping]) -> set[str]:
    names = [plain_name(without_brackets(column.column)) for column in columns]
    return {word for name in names for word in name.split()} - _ANYBODY


def people_of(told: Mapping[Field, str]) -> tuple[tuple[TrackedPerson, ...], frozenset[Field]]:
    """The people that the cells of one group tell of, and the fields whose words are kept in them entirely.

    A title, an address or a number beside several people goes to nobody unless the address fits one name.
    """
    people = list(read_people(told.get("person", "")))
    kept: set[Field] = set()
    if len(people) == 1 and people[0] == TrackedPerson(one_line(told["person"])):
        kept.add("person")
    if (address := told.get("email")) is not None:
        found = emails_in(address)
        at = _fitting(people, found[0]) if len(found) == 1 else None
        if at is not None:
            people[at] = replace(people[at], email=found[0])
            kept |= {"email"} if found[0] == address else set()
        elif len(found) == 1 and not people:
            people = [TrackedPerson(email=found[0])]
            kept |= {"email"} if found[0] == address else set()
    if "person_title" in told and len(people) <= 1 and not (people and people[0].title):
        people = [replace(people[0] if people else TrackedPerson(), title=told["person_title"])]
        kept.add("person_title")
    if "phone" in told and len(people) <= 1:
        people = [replace(people[0] if people else TrackedPerson(), phone=told["phone"])]
        kept.add("phone")
    return tuple(people), frozenset(kept)


def _fitting(people: Sequence[TrackedPerson], address: str) -> int | None:
    """The one of the people whom an address belongs to: the only one, or the only one whose name is in it."""
    if len(people) == 1:
        return 0 if people[0].email in (None, address) else None
    local = folded(address.partition("@")[0])
    fitting = [
        at
        for at, person in enumerate(people)
        if any(len(word) > 2 and word in local for word in folded(person.name or "").split())
    ]
    return fitting[0] if len(fitting) == 1 and people[fitting[0]].email is None else None


def read_people(cell: str) -> tuple[TrackedPerson, ...]:
    """The people in a cell: several where it clearly lists them, else one whose name is the cell's text.

    "Dana Ortiz (Head of Data); Sam Lee <sam@northwind.example>" gives two with a title and an address.
    """
    people: list[TrackedPerson] = []
    for part in _PARTS.split(cell.strip()):
        listed = _JOINTS.split(part)
        if len(listed) > 1 and all(map(is_name, listed)):
            people += (TrackedPerson(one_line(name)) for name in listed)
        elif part:
            people.append(_person(part))
    return tuple(person for person in people if person != TrackedPerson())


def _person(text: str) -> TrackedPerson:
    emails = emails_in(text)
    email = emails[0] if len(emails) == 1 else None
    if email is not None:
        text = re.sub(rf"[<(\[]?(?:mailto:)?{re.escape(email)}[>)\]]?", " ", text)
        text = text.strip(" \t,:-–—")
    name, title = _name_and_title(_ADDRESSED.sub("", one_line(text)))
    return TrackedPerson(name or None, title, email)


def _name_and_title(text: str) -> tuple[str, str | None]:
    if bracketed := re.fullmatch(r"([^()]+?)\s*\(([^()]+)\)", text):
        return (bracketed[1], bracketed[2]) if _is_title(bracketed[2]) else (text, None)
    parts = _DASH.split(text, maxsplit=1)
    if len(parts) == 2 and _is_title(parts[1]) and not _is_title(parts[0]):
        return parts[0], parts[1]
    return text, None


def _is_title(text: str) -> bool:
    return is_title(text) or not _DESK.isdisjoint(re.split(r"\W+", text.lower()))
