"""Letters on their way out: each step committed by itself, and only from the state it may be taken in.

DESIGN section 6. `queued` becomes `sending` before anything connects, so that a letter that somebody died at
shows; from `sending` and `unknown` nothing but an answer, or its owner, leads on.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction

from afterview.core.refusal import Refused
from afterview.records import models
from afterview.records.models import OutgoingLetter
from afterview.records.obligations import oblige, release

SEND_LETTER = "send_letter"
State = OutgoingLetter.State
_ON_ITS_WAY = (State.QUEUED, State.SENDING, State.UNKNOWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frozen:
    """A letter as it will leave: `content` are its bytes, `stands_for` which of the opportunity's it is."""

    opportunity: str
    kind: str
    interview: str | None
    person: str | None
    recipient: str
    sender: str
    subject: str
    text: str
    message_id: str
    content: bytes

    @property
    def stands_for(self) -> str:
        """One copy of what has the same is on its way at a time."""
        return stands_for(self.kind, self.interview, self.person)


def stands_for(kind: str, interview: str | None, person: str | None) -> str:
    """Which of an opportunity's letters it is."""
    return ":".join((kind, interview or "", person or ""))


def queue(owner: models.User, letter: Frozen, send_at: datetime, now: datetime) -> OutgoingLetter:
    """Keep the letter and owe its sending at `send_at`; `Refused` where a copy of it is on its way."""
    opportunity = models.Opportunity.objects.get(owner=owner, key=letter.opportunity)
    try:
        with transaction.atomic():
            row = OutgoingLetter.objects.create(
                owner=owner,
                opportunity=opportunity,
                kind=letter.kind,
                interview=letter.interview,
                person=letter.person,
                recipient=letter.recipient,
                sender=letter.sender,
                subject=letter.subject,
                text=letter.text,
                stands_for=letter.stands_for,
                message_id=letter.message_id,
                content=letter.content,
                made=now,
                send_at=send_at,
            )
            oblige(owner, SEND_LETTER, str(row.pk), send_at)
    except IntegrityError:
        raise Refused("letter", "is on its way already") from None
    return row


def take_back(owner: models.User, id_: int, now: datetime) -> bool:
    """Do not send a letter that nobody has begun to send; whether that was so."""
    with transaction.atomic():
        done = _step(id_, [State.QUEUED], owner=owner, state=State.UNDONE, settled=now, content=b"")
        if done:
            release(owner, SEND_LETTER, str(id_))
    return done


def begin_sending(id_: int) -> bool:
    """Say, for good and before anything connects, that the letter is being sent; False unless it waited."""
    return _step(id_, [State.QUEUED], state=State.SENDING, reason=None)


def wait_again(id_: int, send_at: datetime, reason: str) -> bool:
    """A server that took nothing asks to come again: the letter waits until `send_at`."""
    return _step(id_, [State.SENDING], state=State.QUEUED, send_at=send_at, reason=reason)


def doubt(id_: int, reason: str) -> bool:
    """Nobody knows whether the letter went out."""
    return _step(id_, [State.SENDING], state=State.UNKNOWN, reason=reason)


def settle_letter(id_: int, state: State, now: datetime, reason: str | None = None) -> bool:
    """What became of a letter that was being sent, or of which nobody knew; False where it was neither."""
    from_ = [State.SENDING, State.UNKNOWN]
    return _step(id_, from_, state=state, settled=now, reason=reason, content=b"")


def remark(id_: int, *, event: str | None = None, reason: str | None = None) -> None:
    """Which event notes a letter that was sent, or why none does."""
    _step(id_, [State.SENT], event=event, reason=reason)


def come_back(owner: models.User, message_id: str, reason: str) -> None:
    """The letter of that Message-ID, sent before, came back."""
    sent = OutgoingLetter.objects.filter(owner=owner, message_id=message_id, state=State.SENT)
    sent.update(state=State.REFUSED, reason=reason)


def send_anew(owner: models.User, id_: int, now: datetime) -> bool:
    """Its owner says that the letter did not go out and is to be sent: the same bytes once more."""
    with transaction.atomic():
        done = _step(id_, [State.UNKNOWN], owner=owner, state=State.QUEUED, send_at=now, reason=None)
        if done:
            oblige(owner, SEND_LETTER, str(id_), now)
    return done


def letter_row(owner: models.User, id_: int) -> OutgoingLetter | None:
    """The owner's letter of that number."""
    return OutgoingLetter.objects.filter(owner=owner, pk=id_).select_related("opportunity").first()


def on_its_way(owner: models.User, opportunity: str, about: str) -> OutgoingLetter | None:
    """The copy of that letter (`stands_for`) that waits, is being sent, or that nobody knows of."""
    rows = OutgoingLetter.objects.filter(owner=owner, opportunity__key=opportunity, stands_for=about)
    return rows.filter(state__in=_ON_ITS_WAY).select_related("opportunity").first()


def _step(id_: int, from_: Iterable[State], *, owner: models.User | None = None, **columns: object) -> bool:
    rows = OutgoingLetter.objects.filter(pk=id_, state__in=list(from_))
    if owner is not None:
        rows = rows.filter(owner=owner)
    return rows.update(**columns) == 1
