"""What the journal knows of those who may write: companies, people, their domains, and our own letters."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from afterview.core.heard.senders import domain_of, is_agency, may_be_company, registrable
from afterview.core.heard.wording import spaced
from afterview.core.journal import Bounced, Heard, LetterSent, OfferReceived, Rejected, Reopened
from afterview.core.plan.history import history
from afterview.core.time import LocalTime, local_time
from afterview.core.tracker.legal_forms import without_legal_form

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from afterview.core.journal import Journal, Opportunity, Person

_AGENT = re.compile(
    r"\b(?:recruiters?|recruitment|recruiting|headhunters?|staffing|agency|agent|search "
    r"(?:consultant|partner)|"
    r"executive search|placement|talent (?:consultant|partner)|personalberater\w*|personalvermittl\w*|"
    r"consultant en recrutement|vermittler\w*)\b",
    re.IGNORECASE,
)
# First words that many companies share: alone they name none.
_SHARED_WORDS = frozenset(
    [
        "advanced",
        "all",
        "american",
        "applied",
        "associated",
        "atlantic",
        "blue",
        "british",
        "bright",
        "canadian",
        "capital",
        "central",
        "city",
        "clear",
        "cloud",
        "data",
        "deutsche",
        "digital",
        "direct",
        "eastern",
        "european",
        "federal",
        "first",
        "general",
        "german",
        "global",
        "good",
        "grand",
        "great",
        "green",
        "group",
        "health",
        "home",
        "human",
        "institute",
        "inter",
        "international",
        "liberty",
        "life",
        "media",
        "medical",
        "metro",
        "modern",
        "national",
        "new",
        "next",
        "nord",
        "north",
        "northern",
        "one",
        "open",
        "pacific",
        "people",
        "pioneer",
        "power",
        "premier",
        "prime",
        "public",
        "quality",
        "real",
        "red",
        "royal",
        "smart",
        "social",
        "solar",
        "south",
        "southern",
        "standard",
        "state",
        "super",
        "swiss",
        "tech",
        "technology",
        "the",
        "total",
        "trust",
        "union",
        "united",
        "universal",
        "university",
        "urban",
        "us",
        "western",
        "white",
        "world",
        "young",
        "your",
    ]
)
_SHORTEST_NAME = 4
_TELLS_OF_THEM = (Heard, Rejected, OfferReceived, Reopened, Bounced)


@dataclass(frozen=True)
class Firm:
    """One opportunity as senders are compared with it."""

    opportunity: Opportunity
    time: LocalTime
    people: tuple[Person, ...]
    domains: frozenset[str]

    @cached_property
    def company(self) -> str:
        """The company's whole name, as `wording.spaced` without its legal form."""
        return spaced(without_legal_form(self.opportunity.company))

    @cached_property
    def short_names(self) -> frozenset[str]:
        """What else a sender's name may call the company: its first word, and its domain's."""
        words = self.company.split()
        names = {domain.partition(".")[0] for domain in self.domains} | set(words[:1])
        if words[:1] == ["the"]:
            names |= set(words[1:2])
        return frozenset(
            spaced(name) for name in names if len(name) >= _SHORTEST_NAME and name not in _SHARED_WORDS
        )

    @cached_property
    def position(self) -> str:
        """The position, as `wording.spaced`, without what stands in brackets or behind a comma or dash."""
        bare = re.sub(r"\([^)]*\)|\[[^\]]*\]", " ", self.opportunity.position)
        return spaced(re.split(r",|\s[-–—|/]\s", bare)[0])

    @cached_property
    def addresses(self) -> dict[str, str]:
        """The recorded addresses of the people met, in small letters, with their names."""
        return {
            person.email.strip().casefold(): person.name for person in self.people if person.email is not None
        }

    @cached_property
    def names(self) -> dict[str, str]:
        """The whole names of the people met, `wording.spaced`, without forms of address, and as recorded."""
        found = {spaced(bare_name(person.name)): person.name for person in self.people}
        return {name: recorded for name, recorded in found.items() if len(name.split()) > 1}

    def is_open(self, at: datetime) -> bool:
        """Whether the opportunity is not closed at an instant."""
        return not history(self.opportunity, self.time, at).is_closed


@dataclass(frozen=True)
class Known:
    """What a journal knows. Message-IDs stand without angle brackets."""

    own_addresses: frozenset[str]
    own_name: str
    firms: tuple[Firm, ...]
    threads: dict[str, list[Firm]]
    """Every Message-ID recorded, ours or theirs, with the opportunities it stands under."""
    sent: frozenset[str]
    """The Message-IDs of our letters."""
    taken: dict[str, list[Firm]] = field(default_factory=dict)
    """The Message-IDs of what they sent and that has been recorded already."""


_FORM_OF_ADDRESS = re.compile(
    r"^(?:(?:dr|prof|professor|mr|mrs|ms|mx|miss|herr|frau|sir|dame|ing|dipl|mag|m|mme|sr|"
    r"sra|dott|ir|drs)\b\.?-?\s*)+",
    re.IGNORECASE,
)


def bare_name(name: str) -> str:
    """A name without forms of address, a surname before a comma put last."""
    last, comma, first = name.partition(",")
    whole = f"{first} {last}" if comma and first.strip() else last
    return _FORM_OF_ADDRESS.sub("", whole.strip())


def message_id(text: str | None) -> str:
    """A Message-ID without angle brackets and spaces; empty where there is none."""
    return (text or "").strip().strip("<>").strip()


def known(journal: Journal) -> Known:
    """What the journal knows."""
    candidate = journal.candidate
    shared = _agencies(journal.opportunities)
    firms = tuple(
        Firm(
            opportunity=opportunity,
            time=local_time(opportunity, candidate),
            people=tuple(person for interview in opportunity.interviews for person in interview.people),
            domains=_domains(opportunity, shared),
        )
        for opportunity in journal.opportunities
    )
    threads: dict[str, list[Firm]] = defaultdict(list)
    taken: dict[str, list[Firm]] = defaultdict(list)
    sent: set[str] = set()
    for firm in firms:
        for event in firm.opportunity.events:
            if identity := message_id(event.message_id):
                threads[identity].append(firm)
                if isinstance(event, LetterSent):
                    sent.add(identity)
                elif isinstance(event, _TELLS_OF_THEM):
                    taken[identity].append(firm)
    return Known(
        own_addresses=frozenset(filter(None, [(candidate.email or "").strip().casefold()])),
        own_name=spaced(candidate.name),
        firms=firms,
        threads=dict(threads),
        sent=frozenset(sent),
        taken=dict(taken),
    )


def _domains(opportunity: Opportunity, shared: frozenset[str]) -> frozenset[str]:
    """The registrable domains that are the company's own."""
    given = registrable((opportunity.domain or "").casefold().removeprefix("https://").partition("/")[0])
    people = [person for interview in opportunity.interviews for person in interview.people]
    own = {domain_of(person.email or "") for person in people if not _is_agent(person)}
    recorded = {domain_of(person.email or "") for person in people if _is_agent(person)} - {given}
    return frozenset(
        domain
        for domain in {given} | own | recorded
        if may_be_company(domain)
        and (
            _is_written_from(domain, opportunity.company)
            or not (is_agency(domain) or domain in shared or domain in recorded - own)
        )
    )


def _is_agent(person: Person) -> bool:
    """Whether somebody's work may be an agency's."""
    return _AGENT.search(f"{person.title or ''} {person.responsibilities or ''}") is not None


def _is_written_from(domain: str, company: str) -> bool:
    """Whether a domain bears a company's name: then it is the company's, whatever its people do."""
    label = domain.partition(".")[0].replace("-", "")
    words = spaced(without_legal_form(company)).split()
    starts = bool(words) and len(words[0]) >= _SHORTEST_NAME and words[0] not in _SHARED_WORDS
    return label == "".join(words) or (starts and label.startswith(words[0]))


def _agencies(opportunities: Iterable[Opportunity]) -> frozenset[str]:
    """Domains that people of several companies write from."""
    companies: dict[str, set[str]] = defaultdict(set)
    for opportunity in opportunities:
        name = without_legal_form(opportunity.company)
        if opportunity.domain:
            companies[registrable(opportunity.domain)].add(name)
        for interview in opportunity.interviews:
            for person in interview.people:
                companies[domain_of(person.email or "")].add(name)
    return frozenset(domain for domain, names in companies.items() if len(names) > 1)
