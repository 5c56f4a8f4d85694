"""Which opportunity a message belongs to, and how sure that is (RULEBOOK section 7, "Belongs by")."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal

from afterview.core.heard.known import bare_name
from afterview.core.heard.senders import domain_of, is_relay, is_tracking_system
from afterview.core.heard.wording import spaced

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from afterview.core.heard.known import Firm, Known
    from afterview.core.heard.message import Message

Confidence = Literal["high", "middle", "low"]
By = Literal["thread", "address", "domain", "tracking", "relay", "name", "nothing"]

_LAST = datetime.max.replace(tzinfo=UTC)
_VIA = re.compile(
    r"\s+(?:via|through|über|par|på)\s+.*$|\s*\([^()]*\)\s*$|\s+(?:at|from|@)\s+.*$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Belonging:
    """The opportunities that a message may belong to: one, where it is told, none, or several."""

    firms: tuple[Firm, ...]
    by: By
    confidence: Confidence
    because: str

    @property
    def firm(self) -> Firm | None:
        """The one it belongs to; None where there is none, or where several remain."""
        return self.firms[0] if len(self.firms) == 1 else None


NOTHING = Belonging((), "nothing", "high", "")


def belonging(message: Message, words: str, known: Known) -> Belonging:
    """Where a message belongs. `words` is what it says now, subject and signature included, as `spaced`."""
    found = next((one for way in _WAYS if (one := way(message, words, known)) is not None), NOTHING)
    if found.firms and is_relay(domain_of(message.email)):
        found = replace(found, confidence=weaker(found.confidence, "middle"))
    return _narrowed(found, message, words)


def _by_thread(message: Message, words: str, known: Known) -> Belonging | None:  # noqa: ARG001 -- one way of several
    for identity in message.answers:
        if firms := known.threads.get(identity):
            return Belonging(_once(firms), "thread", "high", f"It answers the message <{identity}>.")
    return None


def _by_address(message: Message, words: str, known: Known) -> Belonging | None:  # noqa: ARG001
    firms = _with_address(message.email, known)
    if not firms:
        return None
    name = firms[0].addresses[message.email]
    return Belonging(firms, "address", "high", f"{message.email} is the recorded address of {name}.")


def _by_domain(message: Message, words: str, known: Known) -> Belonging | None:  # noqa: ARG001
    domain = domain_of(message.email)
    firms = _of_domain(domain, known)
    if not firms:
        return None
    return Belonging(firms, "domain", "high", f"{domain} is the domain of {firms[0].opportunity.company}.")


def _by_tracking_system(message: Message, words: str, known: Known) -> Belonging | None:
    domain = domain_of(message.email)
    if not is_tracking_system(domain):
        return None
    if answered := _by_reply_to(message, known):
        return Belonging(answered, "tracking", "high", _answers_go(answered, message, domain))
    # Its own name and address say more than the text: that may name other companies, too.
    head = spaced(f"{message.name} {message.subject} {message.email.replace(domain, '')}")
    firms = _once(f for f in known.firms if f.company in head or any(name in head for name in f.short_names))
    firms = firms or _once(f for f in known.firms if f.company in words)
    if not firms:
        return None
    because = f"{domain} tracks applicants for companies, and it names {firms[0].opportunity.company}."
    return Belonging(firms, "tracking", "high", because)


def _by_relay(message: Message, words: str, known: Known) -> Belonging | None:
    domain = domain_of(message.email)
    if not is_relay(domain):
        return None
    if answered := _by_reply_to(message, known):
        return Belonging(answered, "relay", "middle", _answers_go(answered, message, domain))
    whole = spaced(message.name) + words
    firms = _once(f for f in known.firms if f.company in whole and any(name in whole for name in f.names))
    if not firms:
        return None
    company = firms[0].opportunity.company
    return Belonging(
        firms, "relay", "middle", f"{domain} passes it on, and it names {company} and somebody met."
    )


def _by_name(message: Message, words: str, known: Known) -> Belonging | None:  # noqa: ARG001
    if is_relay(domain_of(message.email)):
        return None
    name = spaced(bare_name(_VIA.sub("", message.name)))
    firms = _once(firm for firm in known.firms if name in firm.names)
    if not firms:
        return None
    recorded = firms[0].names[name]
    because = (
        f"It bears the name of {recorded}, but {message.email or 'its address'} is not the recorded address."
    )
    return Belonging(firms, "name", "low", because)


_WAYS: tuple[Callable[[Message, str, Known], Belonging | None], ...] = (
    _by_thread,
    _by_address,
    _by_domain,
    _by_tracking_system,
    _by_relay,
    _by_name,
)


def addressed(recipients: Iterable[str], known: Known) -> tuple[Firm, ...]:
    """The opportunities whose people have one of the addresses: those a failed delivery speaks of."""
    return _once(firm for recipient in recipients for firm in _with_address(recipient.casefold(), known))


def _by_reply_to(message: Message, known: Known) -> tuple[Firm, ...]:
    for address in message.reply_to:
        email = address.email or ""
        if firms := _with_address(email, known) or _of_domain(domain_of(email), known):
            return firms
    return ()


def _answers_go(firms: tuple[Firm, ...], message: Message, domain: str) -> str:
    to = ", ".join(one.email or "" for one in message.reply_to)
    return f"{domain} passes it on; answers go to {to} at {firms[0].opportunity.company}."


def _with_address(email: str, known: Known) -> tuple[Firm, ...]:
    return _once(firm for firm in known.firms if email in firm.addresses) if email else ()


def _of_domain(domain: str, known: Known) -> tuple[Firm, ...]:
    return _once(firm for firm in known.firms if domain in firm.domains) if domain else ()


def _once(firms: Iterable[Firm]) -> tuple[Firm, ...]:
    return tuple({firm.opportunity.id: firm for firm in firms}.values())


def named(firms: Iterable[Firm], words: str) -> tuple[Firm, ...]:
    """Those whose position the words name; "Senior Data Engineer" does not name "Data Engineer"."""
    spoken = [firm for firm in firms if firm.position.strip() and firm.position in words]
    rest = words
    found: list[Firm] = []
    for position in sorted({firm.position for firm in spoken}, key=len, reverse=True):
        if position in rest:
            found.extend(firm for firm in spoken if firm.position == position)
            rest = rest.replace(position, " | ")
    return _once(found)


def _narrowed(found: Belonging, message: Message, words: str) -> Belonging:
    """Of several opportunities the one whose position is named, else its people, else the one still open."""
    if len(found.firms) < 2:
        return found
    if by_position := named(found.firms, words):
        found = replace(found, firms=by_position)
    if len(found.firms) > 1:
        whole = spaced(message.name) + words
        by_person = _once(firm for firm in found.firms if any(name in whole for name in firm.names))
        still_open = _once(firm for firm in found.firms if firm.is_open(_instant(message)))
        for fewer in (by_person, still_open):
            if len(fewer) == 1:
                return replace(found, firms=fewer, confidence=weaker(found.confidence, "middle"))
    return found


def _instant(message: Message) -> datetime:
    date = message.date
    if date is None:
        return _LAST
    return date if date.tzinfo else date.replace(tzinfo=UTC)


_ORDER: tuple[Confidence, ...] = ("low", "middle", "high")


def weaker(one: Confidence, other: Confidence) -> Confidence:
    """The lesser of two confidences."""
    return min(one, other, key=_ORDER.index)
