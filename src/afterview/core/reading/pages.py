"""A text of an invitation with what is read from it, and what several such texts tell together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterview.core.reading import names
from afterview.core.reading.cast import Cast, cast_of
from afterview.core.reading.first_names import FIRST_NAMES
from afterview.core.reading.matter import MatterReader
from afterview.core.reading.people import EMAIL, Named, name_spans
from afterview.core.reading.roster import Candidate, Roster
from afterview.core.reading.signature import Signature, signature_of
from afterview.core.reading.voices import Voice, plain_subject

if TYPE_CHECKING:
    from afterview.core.reading.material import Address, Event, Lines
    from afterview.core.reading.schedule import SchedulePart


@dataclass(slots=True)
class Page:
    """A text and what was read from it: who says it, whom it names, who signs it."""

    voice: Voice
    lines: Lines
    cast: Cast
    signature: Signature | None


def page_of(voice: Voice, not_people: frozenset[str] = frozenset()) -> Page:
    lines = voice.lines
    sender = voice.sender.name if voice.sender else None
    return Page(voice, lines, cast_of(lines, not_people), signature_of(lines, sender))


def matter_of(
    title: str,
    pages: list[Page],
    candidate: Candidate,
    parts: list[SchedulePart],
    addresses: list[Address],
) -> tuple[str | None, str | None]:
    """Company and position; who is a person for certain is neither."""
    named = [person for part in parts for person in part.people]
    named += [person for page in pages for person in (*page.cast.interviewers, *page.cast.coordinators)]
    named += [page.signature.person for page in pages if page.signature and page.signature.person]
    people = {names.key(person.name) for person in named if person.is_sure} | set(candidate.keys)
    people |= {
        names.key(name)
        for address in addresses
        if address.name and (name := names.clean(address.name)) and _is_persons(address, name)
    }
    emails = [person.email for person in named if person.email]
    emails += [address.email for address in addresses if address.email]
    emails += [page.voice.sender.email for page in pages if page.voice.sender and page.voice.sender.email]
    domains = {email.partition("@")[2] for email in emails if email not in candidate.emails}
    said_by: list[str] = []
    for page in pages:
        if page.voice.sender and page.voice.sender.name:
            said_by.append(page.voice.sender.name)
        if page.signature:
            said_by.extend(page.signature.rest)
    subjects = list(dict.fromkeys([title, *(plain_subject(page.voice.subject) for page in pages)]))
    return MatterReader(people, domains).read(
        subjects, [line for page in pages for line in page.lines], said_by
    )


def _is_persons(address: Address, name: str) -> bool:
    """Whether a display name is a person's for certain, not the company's."""
    if name.split()[0].casefold() in FIRST_NAMES:
        return True
    if address.email is None or names.is_relay(address.email) or names.is_group(address.email):
        return False
    return " " in name and names.fits(address.email, name)


def roster_of(
    candidate: Candidate,
    pages: list[Page],
    parts: list[SchedulePart],
    event: Event | None,
    company: str | None,
) -> Roster:
    """The people of an interview, each with their part in it, in the order the texts name them."""
    roster = Roster(candidate, company)
    for part in parts:
        roster.tell(part.people, "interviewer")
    for page in pages:
        roster.tell(page.cast.interviewers, "interviewer")
    if event is not None:
        roster.tell(_in_title(event.summary, candidate), "interviewer")
        roster.attend(event.attendees, event.organizer)
    for page in pages:
        signed = page.signature.person if page.signature else None
        says_so = page.cast.holds_talk or (page.cast.looks_forward and not roster.has_interviewer())
        if says_so and signed is not None:
            roster.tell([signed], "interviewer")
        roster.tell(page.cast.coordinators, "coordinator")
    if event is not None:
        signed = pages[0].signature.person if pages and pages[0].signature else None
        roster.arrange(event.organizer, _fitting(event.organizer, signed))
    for page in pages:
        signed = page.signature.person if page.signature else None
        sender = page.voice.sender
        if event is None or page.voice.said_on is not None:
            roster.arrange(sender, _fitting(sender, signed))
        if signed is not None:
            roster.learn([signed])
            if event is None and sender is None:
                roster.tell([signed], "coordinator")
    for page in pages:
        roster.learn(page.cast.mentioned)
        roster.learn(_addressed(page.lines))
    return roster


def _in_title(title: str, candidate: Candidate) -> list[Named]:
    """People in a title: behind "with", or beside the candidate ("Robin Vale and Dana Ortiz")."""
    spoken = [person for person in cast_of((title,)).interviewers if person.is_sure]
    named = [Named(name, is_sure=True) for _, _, name in name_spans(title)]
    if len(named) > 1 and any(candidate.is_name(person.name) for person in named):
        return named
    return spoken


def _fitting(address: Address | None, signed: Named | None) -> Named | None:
    """The signature, where it is that of the one who has the address."""
    if address is None or signed is None:
        return None
    name = names.clean(address.name or "")
    if name is not None and names.key(name).split()[0] != names.key(signed.name).split()[0]:
        return None
    if name is None and address.email and not names.fits(address.email, signed.name):
        return (
            signed if names.is_robot(address.email) or names.is_group(address.email) or address.name else None
        )
    return signed


def _addressed(lines: Lines) -> list[Named]:
    """Addresses in the text as people without a name yet: they go to the name they fit."""
    return [
        Named(line[: match.start()].rsplit(":", 1)[-1].strip(" <(,;-–\t"), None, match[0].casefold())
        for line in lines
        for match in EMAIL.finditer(line)
        if names.is_name(line[: match.start()].rsplit(":", 1)[-1].strip(" <(,;-–\t"))
    ]


def is_from(voice: Voice, me: tuple[str, ...]) -> bool:
    return voice.sender is not None and voice.sender.email in me
