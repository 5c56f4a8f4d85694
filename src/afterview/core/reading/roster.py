"""The people of an interview, from attendees, schedule, sentences and signature: one entry for each person.

DESIGN.md section 9: never the candidate, a room, a group or a robot; an address goes to the name it fits; an
interviewer is somebody the candidate will speak with, a coordinator the one who arranges it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterview.core.reading import names
from afterview.core.reading.first_names import FIRST_NAMES
from afterview.core.reading.values import ReadPerson
from afterview.core.reading.vocabulary import PUBLIC_MAIL, RECRUITING_WORDS

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
    }
    | {"coordinador", "koordinator", "koordinatorin", "assistant", "assistenz", "assistentin", "assistante"}
)
_ABSENT = frozenset({"DECLINED", "DELEGATED"})
_PERSONAL = frozenset({"INDIVIDUAL", "UNKNOWN", ""})


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

    def is_name(self, name: str) -> bool:
        """Whether a name is the candidate's, whole or the first name alone."""
        key = names.key(name)
        if key in self.keys or any(key == own.partition(" ")[0] for own in self.keys):
            return True
        return any(_is_whole(email, key) and names.fits(email, name) for email in self.emails)

    def is_address(self, address: Address) -> bool:
        """Whether an attendee is the candidate."""
        if address.email is not None and address.email in self.emails:
            return True
        name = names.clean(address.name or "")
        if name is None:
            return False
        key = names.key(name)
        # Where no address is known, a greeting's first name tells the one attendee who has it.
        is_greeted = not self.emails and key.partition(" ")[0] in self.keys
        return key in self.keys or is_greeted


def _is_whole(email: str, key: str) -> bool:
    """Whether an address has more of a name of several words than its first or last alone.

    A domain that is the last name counts: robin@vale.example.
    """
    first, _, rest = key.partition(" ")
    local, _, domain = email.partition("@")
    last = rest.rpartition(" ")[2]
    is_own_domain = last in names.key(domain).split()
    return bool(rest) and (is_own_domain or names.key(local).replace(" ", "") not in {first, last})


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
            if attendee.kind not in _PERSONAL or attendee.status in _ABSENT:
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
        if name is not None and " " not in name and _is_machine(address.email):
            # "Workforce <noreply@workday.com>": one word and nobody behind the address.
            name = name if name.casefold() in FIRST_NAMES else None
        title = named.title if named is not None else None
        email = _human(address.email)
        is_shared = bool(address.name) or names.is_robot(address.email) or names.is_group(address.email)
        if name is None and named is not None and is_shared:
            # A team's or a machine's address is not the signer's own.
            name, email = named.name, email if email and names.fits(email, named.name) else None
        if name is None and (email is None or names.is_relay(email) or address.name):
            return
        entry = self._find(name, email)
        if entry is not None:
            self._complete(entry, name, title, email)
            return
        others = any(entry.role == "interviewer" for entry in self._entries)
        role = "coordinator" if others or _arranges(title) or _is_recruiting(title) else "interviewer"
        self._entries.append(_Entry(name, title, email, role))

    def learn(self, people: Iterable[Named]) -> None:
        """Titles and addresses of people already listed, and names for addresses that lack one."""
        for person in people:
            entry = None if self._candidate.is_name(person.name) else self._find(person.name, person.email)
            if entry is not None:
                self._complete(entry, person.name, person.title, _human(person.email))

    def people(self) -> tuple[ReadPerson, ...]:
        """Interviewers, then coordinators, each in order of appearance."""
        ordered = sorted(self._entries, key=lambda entry: entry.role == "coordinator")
        return tuple(ReadPerson(entry.name, entry.title, entry.email, entry.role) for entry in ordered)

    def has_interviewer(self) -> bool:
        """Whether anybody to speak with is known."""
        return any(entry.role == "interviewer" for entry in self._entries)

    def full_name(self, name: str) -> str | None:
        """The whole name of somebody whom a schedule calls by the first name; None for one not listed."""
        entry = self._find(name, None)
        return entry.name if entry is not None else None

    def _add(self, address: Address, role: str) -> None:
        email = _human(address.email)
        if self._candidate.is_address(address) or (email is None and address.email is not None):
            return
        name = self._human_name(address)
        if name is None and (email is None or _says_something_else(address.name, email)):
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
        """Dana is Dana Ortiz where only one Dana is there."""
        words = key.split()
        open_ones = [entry for entry in self._entries if entry.name and not (email and entry.email)]
        return _only(
            entry for entry in open_ones if _is_short_for(words, names.key(entry.name or "").split())
        )

    def _by_fit(self, email: str | None) -> _Entry | None:
        """The one name without an address that this address is written from."""
        unaddressed = [entry for entry in self._entries if entry.name and entry.email is None]
        return _only(entry for entry in unaddressed if email and names.fits(email, entry.name or ""))

    def _nameless(self, name: str, email: str | None) -> _Entry | None:
        """The one address without a name that is written from this name."""
        nameless = [entry for entry in self._entries if entry.name is None and email is None]
        return _only(entry for entry in nameless if entry.email and names.fits(entry.email, name))

    @staticmethod
    def _complete(entry: _Entry, name: str | None, title: str | None, email: str | None) -> None:
        if name is not None and (entry.name is None or _is_fuller(name, entry.name)):
            entry.name = name
        entry.title = entry.title or title
        entry.email = entry.email or email


def _only(entries: Iterable[_Entry]) -> _Entry | None:
    """The entry, where there is exactly one."""
    found = list(entries)
    return found[0] if len(found) == 1 else None


def _says_something_else(name: str | None, email: str) -> bool:
    """Whether a display name that is no person's names a room, a list or a machine."""
    return name is not None and names.key(name) != names.key(email)


def _is_fuller(name: str, held: str) -> bool:
    """Whether a name says more than the one held: a word more, "Dana" for "D."."""
    if " " not in held or name.startswith(f"{held} "):
        return " " in name
    first, held_first = name.partition(" ")[0].strip("."), held.partition(" ")[0].strip(".")
    return len(held_first) == 1 < len(first)


def _is_short_for(words: list[str], others: list[str]) -> bool:
    if len(words) == 1 and len(others) > 1:
        return words[0] in {others[0], others[-1]}
    if len(others) == 1 and len(words) > 1:
        return others[0] in {words[0], words[-1]}
    if len(words) < 2 or len(others) < 2:
        return False
    if words[-1] != others[-1]:
        # "Javier Pérez" and "Javier Pérez Soto".
        least = min(len(words), len(others))
        return words[:least] == others[:least]
    # "Dana M. Ortiz" or "D. Ortiz" and "Dana Ortiz".
    shorter, longer = sorted((words[0], others[0]), key=len)
    return shorter == longer or (len(shorter) == 1 and longer.startswith(shorter))


def _is_machine(email: str | None) -> bool:
    return names.is_robot(email) or names.is_relay(email)


def _human(email: str | None) -> str | None:
    return None if email is None or names.is_robot(email) or names.is_group(email) else email


def _arranges(title: str | None) -> bool:
    return title is not None and any(word.casefold().strip(",.") in _ARRANGING for word in title.split())


def _is_recruiting(title: str | None) -> bool:
    """Whether a title is a recruiter's or a coordinator's."""
    words = [word.casefold().strip(",.") for word in (title or "").split()]
    return any(word in RECRUITING_WORDS or word in {"hr", "people"} for word in words)


def candidate_of(
    me: tuple[str, ...],
    addresses: list[Address],
    casts: Iterable[Cast],
    recipients: tuple[Address, ...],
    arranger: Address | None,
) -> Candidate:
    """Who the candidate is: the addresses given, else what the file itself shows for certain.

    `addresses` are all that calendar and headers name, `recipients` the message's, `arranger` is organizer or
    sender. Without `me` the sole recipient is the candidate, unless they share the sender's domain; else the
    one who alone among colleagues writes from a public mail provider.
    """
    everyone = [*addresses, *recipients]
    emails = set(me) or _sole(recipients, arranger) or _outsider(addresses, arranger)
    keys = {names.key(name) for cast in casts for name in cast.candidates}
    keys |= {key for address in everyone if address.email in emails and (key := _key_of(address))}
    if not emails:
        emails = {address.email for address in everyone if address.email and _key_of(address) in keys}
    return Candidate(frozenset(emails), frozenset(key for key in keys if key))


def _key_of(address: Address) -> str | None:
    name = names.clean(address.name or "")
    return names.key(name) if name else None


def _sole(recipients: tuple[Address, ...], arranger: Address | None) -> set[str]:
    email = recipients[0].email if len(recipients) == 1 else None
    return {email} if email and _domain(email) != _domain(arranger.email if arranger else None) else set()


def _outsider(addresses: list[Address], arranger: Address | None) -> set[str]:
    """The only attendee with an address of a public provider, where the arranger has none."""
    if arranger is not None and _is_public(arranger.email):
        return set()
    public = {address.email for address in addresses if address.email and _is_public(address.email)}
    return public if len(public) == 1 else set()


def _is_public(email: str | None) -> bool:
    return any(label in PUBLIC_MAIL for label in _domain(email).split("."))


def _domain(email: str | None) -> str:
    return (email or "").partition("@")[2]
