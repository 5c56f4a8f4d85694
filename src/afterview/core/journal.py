"""The journal: everything one candidate has recorded (RULEBOOK sections 1 and 2).

The types are the format: `afterview.core.journal_file` reads, writes and refuses by them and publishes them
as a JSON Schema. What one type alone cannot say (an id that occurs twice, a date before its event) is refused
by `afterview.core.consistency`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from afterview.core.offers.decision import Decision
from afterview.core.refusal import Refused
from afterview.core.shape import Date, Id, Instant
from afterview.core.zones import check_zone

LetterKind = Literal[
    "thank_you",
    "follow_up",
    "feedback",
    "tell_of_offer",
    "share_decision",
    "decline",
    "withdraw",
    "acknowledge_offer",
    "ask_more_time",
    "accept",
]
CallPurpose = Literal[
    "follow_up", "tell_of_offer", "share_decision", "feedback", "decline", "ask_more_time", "other"
]
Format = Literal["onsite", "video", "phone"]


def _check_not_blank(text: str) -> None:
    if not text.strip():
        raise Refused("", "is empty")


def check_country(code: str) -> None:
    """`Refused` unless `code` has the form of an ISO 3166-1 alpha-2 code."""
    if not (len(code) == 2 and code.isascii() and code.isalpha() and code.isupper()):
        raise Refused("", "is not a country code of two capital letters like US")


def _check_share(number: float) -> None:
    if not 0 <= number <= 1:
        raise Refused("", "is not between 0 and 1")


_NAME: dict[str, Any] = {"check": _check_not_blank, "schema": {"minLength": 1}}
_ZONE: dict[str, Any] = {"check": check_zone}
_COUNTRY: dict[str, Any] = {"check": check_country, "schema": {"pattern": "^[A-Z]{2}$"}}
_SHARE: dict[str, Any] = {"check": _check_share, "schema": {"minimum": 0, "maximum": 1}}


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Whose journal it is."""

    name: str = field(metadata=_NAME)
    email: str | None = None
    phone: str | None = None
    time_zone: str | None = field(default=None, metadata=_ZONE)
    country: str | None = field(default=None, metadata=_COUNTRY)
    subdivision: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody met."""

    name: str = field(metadata=_NAME)
    title: str | None = None
    responsibilities: str | None = None
    email: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """Something talked about; `discussed_with` None means with everyone."""

    text: str = field(metadata=_NAME)
    discussed_with: str | None = field(default=None, metadata={"key": "with"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Clarification:
    """Something said that should be put right; `resolved` is when it was."""

    id: Id
    text: str = field(metadata=_NAME)
    resolved: Instant | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HearBy:
    """The date by which they said the candidate would hear, and the words they used."""

    date: Date
    said: str | None = None
    said_on: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Debrief:
    """What the candidate wrote down after an interview."""

    at: Instant
    went_well: str | None = None
    would_change: str | None = None
    cannot_know: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """How likely an offer seemed, 0 to 1, asked once."""

    at: Instant
    offer: float = field(metadata=_SHARE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """One meeting about an opportunity."""

    id: Id
    starts: Instant
    ends: Instant
    format: Format | None = None
    cancelled: Instant | None = None
    people: tuple[Person, ...] = ()
    topics: tuple[Topic, ...] = ()
    needs: tuple[str, ...] = ()
    clarifications: tuple[Clarification, ...] = ()
    hear_by: HearBy | None = None
    debrief: Debrief | None = None
    forecast: Forecast | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Event:
    id: Id
    at: Instant
    note: str | None = None
    message_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterSent(_Event):
    """A letter went out; a thank-you names its interview and person."""

    kind: ClassVar[str] = "letter_sent"
    letter: LetterKind
    interview: str | None = None
    person: str | None = None
    subject: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounced(_Event):
    """The letter of that event came back: it counts as never sent."""

    kind: ClassVar[str] = "bounced"
    letter: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CallMade(_Event):
    """A call; it counts as done only when it reached somebody."""

    kind: ClassVar[str] = "call_made"
    purpose: CallPurpose
    reached: bool
    person: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard(_Event):
    """The company answered in substance."""

    kind: ClassVar[str] = "heard"
    hear_by: HearBy | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected(_Event):
    """They said no."""

    kind: ClassVar[str] = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackRecorded(_Event):
    """What they said after a no."""

    kind: ClassVar[str] = "feedback_recorded"
    text: str = field(metadata=_NAME)


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferReceived(_Event):
    """An offer came; its terms are in the opportunity's offer."""

    kind: ClassVar[str] = "offer_received"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferAccepted(_Event):
    """The candidate said yes."""

    kind: ClassVar[str] = "offer_accepted"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferDeclined(_Event):
    """The candidate said no to the offer."""

    kind: ClassVar[str] = "offer_declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn(_Event):
    """The candidate is out of the running by their own will."""

    kind: ClassVar[str] = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopened(_Event):
    """The company came back after it was closed."""

    kind: ClassVar[str] = "reopened"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dismissed(_Event):
    """An action that the candidate chose not to do."""

    kind: ClassVar[str] = "dismissed"
    action: str = field(metadata=_NAME)


Event = (
    LetterSent
    | Bounced
    | CallMade
    | Heard
    | Rejected
    | FeedbackRecorded
    | OfferReceived
    | OfferAccepted
    | OfferDeclined
    | Withdrawn
    | Reopened
    | Dismissed
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A letter that is being written."""

    id: Id
    letter: LetterKind
    text: str
    interview: str | None = None
    person: str | None = None
    subject: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file kept beside the journal, known by its SHA-256."""

    id: Id
    kind_of_file: str = field(metadata={"key": "kind"})
    name: str = field(metadata=_NAME)
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """An offer and its terms."""

    received: Instant
    deadline: Instant | None = None
    terms: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opportunity:
    """One position at one company that the candidate is pursuing."""

    id: Id
    company: str = field(metadata=_NAME)
    position: str = field(metadata=_NAME)
    domain: str | None = None
    time_zone: str | None = field(default=None, metadata=_ZONE)
    country: str | None = field(default=None, metadata=_COUNTRY)
    subdivision: str | None = None
    job_ad: str | None = None
    interviews: tuple[Interview, ...] = ()
    events: tuple[Event, ...] = ()
    drafts: tuple[Draft, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    offer: Offer | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Journal:
    """Everything one candidate has recorded."""

    afterview: Literal[1]
    candidate: Candidate
    resume: Mapping[str, object] = field(default_factory=dict)
    opportunities: tuple[Opportunity, ...] = ()
    decision: Decision | None = None
