"""The people of an interview, from attendees, schedule, sentences and signature: one entry for each person.

DESIGN.md section 9: never the candidate, a room, a group or a robot; an address goes to the name it fits; an
interviewer is somebody the candidate will speak with, a coordinator the one who arranges it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterview.core.reading import names
from afterview.core.reading.values import ReadPerson
from afterview.core.reading.vocabulary import RECRUITING_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from afterview.core.reading.cast import Cast
    from afterview.core.reading.material import Address, Attendee
    from afterview.core.reading.people import Named

_ARRANGING = frozenset(
    {
        "coordinator",
        "coordination",
        "scheduler",
        "scheduling",
        "coordinatrice",
        "coordinateur",
        "coordinadora",
        "coordinador",
    }
    | {"koordinator", "koordinatorin", "assistant", "assistenz", "assistentin", "assistante"}
)


@dataclass(slots=True)
class _Entry:
    """A person under construction."""

    name: str | None
    title: str | None
    email: str | None
    role: str
    # Whether the text itself says how the person takes part.
    is_told: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """How the candidate is named in a file: addresses, and keys of names."""

    emails: frozenset[str]
    keys: frozenset[str]

    def is_name(self, name: str | None) -> bool:
        """Whether a name is the candidate's, whole or the first name alone."""
        if not name:
            return False
        key = names.key(name)
        if key in self.keys or any(key == own.split()[0] for own in self.keys if own):
            return True
        return " " in key and any(_is_whole(email, key) and names.fits(email, name) for email in self.emails)

    def is_address(self, address: Address) -> bool:
        """Whether an attendee is the candidate."""
        if address.email is not None and address.email in self.emails:
            return True
        name = names.clean(address.name or "")
        if name is None or not self.keys:
            return False
        key = names.key(name)
        # A greeting's first name tells the one attendee who has it.
        return key in self.keys or (not self.emails and any(key.split()[0] == own for own in self.keys))


def _is_whole(email: str, key: str) -> bool:
    """Whether an address has more of a name than its first or last word alone."""
    local = names.key(email.partition("@")[0]).replace(" ", "")
    return local not in {key.split()[0], key.split()[-1]}


class Roster:
    """Collects people; the same person named twice is one entry. `company` is nobody's name."""

    def __init__(self, candidate: Candidate, company: str | None = None) -> None:
        self._candidate = candidate
        self._company = names.key(company) if company else None
        self._entries: list[_Entry] = []

    def tell(self, people: Iterable[Named], role: str) -> None:
        """People whom the text gives this role."""
        for person in people:
            if self._candidate.is_name(person.name) or (person.email or "") in self._candidate.emails:
                continue
            if not person.is_sure and self._is_company(person.name):
                continue
            entry = self._find(person.name, person.email)
            if entry is None:
                self._entries.append(
                    _Entry(person.name, person.title, _human(person.email), role, is_told=True)
                )
            else:
                self._complete(entry, person.name, person.title, _human(person.email))
                if not entry.is_told:
                    entry.role, entry.is_told = role, True

    def attend(self, attendees: Iterable[Attendee], organizer: Address | None) -> None:
        """People whom the calendar invites."""
        for attendee in attendees:
            address = attendee.address
            if organizer is not None and address.email is not None and address.email == organizer.email:
                continue
            if attendee.kind not in {"INDIVIDUAL", "UNKNOWN", ""} or attendee.status in {
                "DECLINED",
                "DELEGATED",
            }:
                continue
            role = "coordinator" if attendee.role == "NON-PARTICIPANT" else "interviewer"
            self._add(address, role)

    def arrange(self, address: Address | None, named: Named | None) -> None:
        """The organizer or sender: a coordinator where somebody else is there to speak with.

        `named` is the signature, if the same person signed.
        """
        if address is None or self._candidate.is_address(address):
            return
        name = self._human_name(address)
        title = named.title if named is not None else None
        email = _human(address.email)
        if (
            name is None
            and named is not None
            and (names.is_robot(address.email) or names.is_group(address.email) or address.name)
        ):
            name = named.name
        if name is None and (email is None or names.is_group(email) or names.is_relay(email) or address.name):
            return
        entry = self._find(name, email)
        if entry is not None:
            self._complete(entry, name, title, email)
            return
        others = any(entry.role == "interviewer" for entry in self._entries)
        role = "coordinator" if others or _arranges(title) or is_recruiting(title) else "interviewer"
        self._entries.append(_Entry(name, title, email, role))

    def learn(self, people: Iterable[Named]) -> None:
        """Titles and addresses of people already listed, and names for addresses that lack one."""
        for person in people:
            entry = self._find(person.name, person.email)
            if entry is not None:
                self._complete(entry, person.name, person.title, _human(person.email))

    def own_up(self, person: Named) -> None:
        """The one who writes says that they hold the talk themselves."""
        entry = self._find(person.name, person.email)
        if entry is not None:
            entry.role = "interviewer"

    def people(self) -> tuple[ReadPerson, ...]:
        """Interviewers, then coordinators, each in order of appearance."""
        ordered = sorted(self._entries, key=lambda entry: entry.role == "coordinator")
        return tuple(ReadPerson(entry.name, entry.title, entry.email, entry.role) for entry in ordered)

    def has_interviewer(self) -> bool:
        """Whether anybody to speak with is known."""
        return any(entry.role == "interviewer" for entry in self._entries)

    def full_name(self, name: str) -> str:
        """The whole name of somebody whom a schedule calls by the first name."""
        entry = self._find(name, None)
        return entry.name if entry is not None and entry.name else name

    def _add(self, address: Address, role: str) -> None:
        if (
            self._candidate.is_address(address)
            or names.is_robot(address.email)
            or names.is_group(address.email)
        ):
            return
        name = self._human_name(address)
        email = _human(address.email)
        if name is None and (email is None or (address.name and names.key(address.name) != names.key(email))):
            # A CN that is no person's name: a room, a list, a machine.
            return
        entry = self._find(name, email)
        if entry is None:
            self._entries.append(_Entry(name, None, email, role))
        else:
            self._complete(entry, name, None, email)

    def _human_name(self, address: Address) -> str | None:
        if address.name is None or "@" in address.name or self._is_company(address.name):
            return None
        return names.clean(address.name)

    def _is_company(self, name: str) -> bool:
        """Whether a name is the company's, whole or its beginning."""
        key = names.key(name)
        return self._company is not None and f" {key} " in f" {self._company} "

    def _find(self, name: str | None, email: str | None) -> _Entry | None:
        if email is not None:
            for entry in self._entries:
                if entry.email == email:
                    return entry
        if name is None:
            return self._by_fit(email)
        key = names.key(name)
        for entry in self._entries:
            if entry.name is not None and names.key(entry.name) == key and not (email and entry.email):
                return entry
        return self._by_first_name(key, email) or self._nameless(name, email)

    def _by_first_name(self, key: str, email: str | None) -> _Entry | None:
        """ "Dana" is Dana Ortiz where only one Dana is there."""
        words = key.split()
        found = [
            entry
            for entry in self._entries
            if entry.name is not None
            and not (email and entry.email)
            and _is_short_for(words, names.key(entry.name).split())
        ]
        return found[0] if len(found) == 1 else None

    def _by_fit(self, email: str | None) -> _Entry | None:
        if email is None:
            return None
        found = [
            e for e in self._entries if e.name is not None and e.email is None and names.fits(email, e.name)
        ]
        return found[0] if len(found) == 1 else None

    def _nameless(self, name: str, email: str | None) -> _Entry | None:
        """An entry that is an address only, written from this name."""
        if email is not None:
            return None
        found = [
            e for e in self._entries if e.name is None and e.email is not None and names.fits(e.email, name)
        ]
        return found[0] if len(found) == 1 else None

    @staticmethod
    def _complete(entry: _Entry, name: str | None, title: str | None, email: str | None) -> None:
        if name is not None and (entry.name is None or _is_fuller(name, entry.name)):
            entry.name = name
        entry.title = entry.title or title
        entry.email = entry.email or email


def _is_fuller(name: str, held: str) -> bool:
    """Whether a name says more than the one held: two words for one, "Dana" for "D."."""
    if len(held.split()) == 1:
        return len(name.split()) > 1
    return len(held.split()[0].strip(".")) == 1 < len(name.split()[0].strip("."))


def _is_short_for(words: list[str], others: list[str]) -> bool:
    if len(words) == 1 and len(others) > 1:
        return words[0] in {others[0], others[-1]}
    if len(others) == 1 and len(words) > 1:
        return others[0] in {words[0], words[-1]}
    if len(words) < 2 or len(others) < 2 or words[-1] != others[-1]:
        return False
    # "Dana M. Ortiz" or "D. Ortiz" and "Dana Ortiz".
    shorter, longer = sorted((words[0], others[0]), key=len)
    return shorter == longer or (len(shorter) == 1 and longer.startswith(shorter))


def _human(email: str | None) -> str | None:
    return None if email is None or names.is_robot(email) or names.is_group(email) else email


def _arranges(title: str | None) -> bool:
    return title is not None and any(word.casefold().strip(",.") in _ARRANGING for word in title.split())


def is_recruiting(title: str | None) -> bool:
    """Whether a title is a recruiter's or a coordinator's."""
    return title is not None and any(
        word.casefold().strip(",.") in RECRUITING_WORDS | {"hr", "people"} for word in title.split()
    )


def candidate_of(
    me: tuple[str, ...],
    addresses: Iterable[Address],
    casts: Iterable[Cast],
    recipients: tuple[Address, ...],
    arranger: str | None,
) -> Candidate:
    """Who the candidate is: the addresses given, else what the file itself shows for certain.

    `addresses` are all that a calendar or header names, `recipients` the message's, `arranger` the address of
    organizer or sender. Without `me`, the sole recipient is the candidate unless they share the sender's domain.
    """
    emails = {address.casefold().strip() for address in me}
    everyone = [*addresses, *recipients]
    if (
        not emails
        and len(recipients) == 1
        and recipients[0].email
        and not _same_domain(recipients[0].email, arranger)
    ):
        emails = {recipients[0].email}
    keys = {names.key(name) for cast in casts for name in cast.candidates}
    keys |= {
        names.key(name)
        for address in everyone
        if address.email in emails and address.name and (name := names.clean(address.name))
    }
    if not emails:
        emails = {
            address.email
            for address in everyone
            if address.email
            and address.name
            and (name := names.clean(address.name))
            and names.key(name) in keys
        }
    return Candidate(frozenset(emails), frozenset(key for key in keys if key))


def _same_domain(email: str, other: str | None) -> bool:
    return other is not None and email.partition("@")[2] == other.partition("@")[2]
