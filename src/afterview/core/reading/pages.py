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
    from collections.abc import Iterable, Iterator

    from afterview.core.reading.material import Address, Event, Lines
    from afterview.core.reading.schedule import SchedulePart


@dataclass(frozen=True, slots=True)
class Page:
    """A text and what was read from it: who says it, whom it names, who signs it."""

    voice: Voice
    cast: Cast
    signature: Signature

    @property
    def lines(self) -> Lines:
        """The text itself."""
        return self.voice.lines

    @property
    def signed(self) -> Named | None:
        """Who signs it."""
        return self.signature.person


def page_of(voice: Voice) -> Page:
    """What a voice's text tells of people."""
    sender = voice.sender.name if voice.sender else None
    return Page(voice, cast_of(voice.lines), signature_of(voice.lines, sender))


def is_from(voice: Voice, me: tuple[str, ...]) -> bool:
    """Whether the candidate says it."""
    return voice.sender is not None and voice.sender.email in me


def matter_of(
    title: str,
    pages: list[Page],
    candidate: Candidate,
    parts: list[SchedulePart],
    addresses: list[Address],
    places: Iterable[str] = (),
) -> tuple[str | None, str | None]:
    """Company and position, as title and pages have them; who is a person for certain is neither."""
    named = [person for part in parts for person in part.people]
    named += [person for page in pages for person in (*page.cast.interviewers, *page.cast.coordinators)]
    named += [page.signed for page in pages if page.signed is not None]
    senders = [page.voice.sender for page in pages if page.voice.sender is not None]
    people = {names.key(person.name) for person in named if person.is_sure} | candidate.keys
    people |= set(_keys_of_people([*addresses, *senders]))
    emails = [*(person.email for person in named), *(address.email for address in [*addresses, *senders])]
    domains = {email.partition("@")[2] for email in emails if email and email not in candidate.emails}
    said_by = [sender.name for sender in senders if sender.name and not _is_only_name(sender)]
    said_by += [line for page in pages for line in page.signature.rest]
    subjects = dict.fromkeys([title, *(plain_subject(page.voice.subject) for page in pages)])
    lines = [line for page in pages for line in page.lines]
    return MatterReader(people, domains).read(list(subjects), lines, said_by, places)


def _keys_of_people(addresses: Iterable[Address]) -> Iterator[str]:
    """Keys of the display names that are a person's for certain, not the company's."""
    for address in addresses:
        name = names.clean(address.name or "")
        if name is not None and _is_persons(address.email, name):
            yield names.key(name)


def _is_only_name(address: Address) -> bool:
    """Whether a display name is a person's and says nothing more: "Okonkwo, Adaeze"."""
    name = names.clean(address.name or "")
    if name is None or not _is_persons(address.email, name):
        return False
    return set(names.key(name).split()) == set(names.key(address.name or "").split())


def _is_persons(email: str | None, name: str) -> bool:
    if name.partition(" ")[0].casefold() in FIRST_NAMES:
        return True
    if email is None or names.is_relay(email) or names.is_group(email):
        return False
    return " " in name and names.fits(email, name)


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
        roster.tell(_written_to(page), "interviewer")
        _speak_for_themselves(roster, page)
        roster.tell(page.cast.coordinators, "coordinator")
    if event is not None:
        roster.arrange(event.organizer, _fitting(event.organizer, pages[0].signed))
    for page in pages:
        _sign(roster, page, is_letter=event is None or page.voice.said_on is not None)
    for page in pages:
        roster.learn(page.cast.mentioned)
        roster.learn(_addressed(page.lines))
    return roster


def _written_to(page: Page) -> list[Named]:
    """Who gets the letter beside the candidate and is spoken of in it: "Theo Lindqvist is our …"."""
    keys = set(_keys_of_people(page.voice.to)) if len(page.voice.to) > 1 else set()
    return [person for person in page.cast.mentioned if person.title and names.key(person.name) in keys]


def _speak_for_themselves(roster: Roster, page: Page) -> None:
    """Who writes "I will call you" holds the talk; who looks forward to it, if nobody else is named."""
    says_so = page.cast.holds_talk or (page.cast.looks_forward and not roster.has_interviewer())
    speaker = page.signed or _sender_of(page)
    if says_so and speaker is not None:
        roster.tell([speaker], "interviewer")


def _sender_of(page: Page) -> Named | None:
    """Who sent an unsigned letter, where the address is a person's."""
    sender = page.voice.sender
    name = names.clean(sender.name or "") if sender is not None else None
    if sender is None or name is None or not _is_persons(sender.email, name):
        return None
    return Named(name, None, sender.email, is_sure=True)


def _sign(roster: Roster, page: Page, *, is_letter: bool) -> None:
    sender = page.voice.sender
    if is_letter:
        roster.arrange(sender, _fitting(sender, page.signed))
    if page.signed is not None:
        roster.learn([page.signed])
        if is_letter and sender is None:
            roster.tell([page.signed], "coordinator")


def _in_title(title: str, candidate: Candidate) -> list[Named]:
    """People in a title: behind "with", or beside the candidate ("Robin Vale and Dana Ortiz")."""
    named = [Named(name, is_sure=True) for _, _, name in name_spans(title)]
    if len(named) > 1 and any(candidate.is_name(person.name) for person in named):
        return named
    return [person for person in cast_of((title,)).interviewers if person.is_sure]


def _fitting(address: Address | None, signed: Named | None) -> Named | None:
    """The signature, where it is that of the one who has the address."""
    if address is None or signed is None:
        return None
    name = names.clean(address.name or "")
    if name is not None:
        return signed if names.key(name).split()[0] == names.key(signed.name).split()[0] else None
    is_shared = address.name is not None or names.is_robot(address.email) or names.is_group(address.email)
    if is_shared or address.email is None or names.fits(address.email, signed.name):
        return signed
    return None


def _addressed(lines: Lines) -> list[Named]:
    """The names that addresses in the text stand behind: "Molly Grant, molly.grant@…"."""
    found: list[Named] = []
    for line in lines:
        for match in EMAIL.finditer(line):
            before = line[: match.start()].rpartition(":")[2].strip(" <(,;-–\t")
            if names.is_name(before):
                found.append(Named(before, None, match[0].casefold()))
    return found
