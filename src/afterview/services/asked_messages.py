"""The messages that Today shows: what is asked about, and what was noted by itself and can be undone."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, cast

from django.db import transaction

from afterview.core.finding import NotFound
from afterview.core.heard import Judgement, Message
from afterview.core.journal import Journal
from afterview.core.outcomes import without_events
from afterview.core.refusal import Refused
from afterview.records import mailbox
from afterview.records.mailbox import Shown, State
from afterview.records.models import Opportunity, SeenMessage, User
from afterview.records.operations import change_journal
from afterview.services.look_at_mail import apply_judgement
from afterview.services.read_uploads import Kept

if TYPE_CHECKING:
    from afterview.core.heard.kinds import Kind

_SHOWN_FOR = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Asked:
    """A message as it is shown.

    `kind` is what it was taken for, `company` whose it is (None: one of `choices`, as id and company),
    `evidence` why, `hear_by` the new date that it names. `event` is what it was noted as, None where it was
    not; `invitation` the file that came with it, as name and SHA-256.
    """

    id: int
    kind: str
    sender: str
    subject: str
    at: datetime
    company: str | None
    opportunity: str | None
    evidence: tuple[str, ...]
    hear_by: date | None
    event: str | None
    is_asked: bool
    has_invitation: bool
    choices: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A letter of which nobody knows whether it went out, and why."""

    id: int
    person: str | None
    company: str
    reason: str


@dataclass(frozen=True, slots=True)
class Post:
    """What the mail account has to say on Today: messages, and letters of which nobody knows."""

    asked: tuple[Asked, ...]
    noted: tuple[Asked, ...]
    doubtful: tuple[Doubtful, ...]


def post_of(owner: User, now: datetime) -> Post:
    """What is asked of the owner about their mail, and what was noted in the last two days."""
    rows = mailbox.shown_post(owner, now - _SHOWN_FOR)
    messages = [row for row in rows if not row.is_letter]
    choices: tuple[tuple[str, str], ...] = ()
    if any(row.opportunity is None for row in messages):
        found = Opportunity.objects.filter(owner=owner).order_by("rank")
        choices = tuple(found.values_list("key", "company"))
    shown = [_shown(row, choices) for row in messages]
    return Post(
        asked=tuple(one for one in shown if one.is_asked),
        noted=tuple(one for one in shown if not one.is_asked and one.event),
        doubtful=tuple(
            Doubtful(row.id, row.who or None, row.company or "", row.text) for row in rows if row.is_letter
        ),
    )


def note_message(owner: User, id_: int, opportunity: str | None, now: datetime) -> str:
    """The owner says that the message means what it was taken for; the opportunity it is noted at.

    `Refused` with the path `opportunity` where it has to be said which. `NotFound` where it is not asked
    (any more).
    """
    seen = _asked(owner, id_)
    place = seen.opportunity.key if seen.opportunity else opportunity
    if not place:
        raise Refused("opportunity", "is missing: say which company wrote")
    message, judgement = _as_judged(seen, place)
    with transaction.atomic():
        event = apply_judgement(owner, place, message, judgement, now)
        seen.opportunity = Opportunity.objects.get(owner=owner, key=place)
        if not mailbox.move_on(seen, State.APPLIED, event):
            raise NotFound(f"message {id_} is no longer asked about")
    return place


def leave_message(owner: User, id_: int) -> None:
    """The owner says that nothing is to be noted of it, or that its invitation is dealt with."""
    seen = _asked(owner, id_)
    mailbox.move_on(seen, State.APPLIED if seen.event else State.DISMISSED, seen.event)


def invitation_of(owner: User, id_: int) -> Kept:
    """The invitation that came with a message that is asked about; `NotFound` where none did."""
    kept = _asked(owner, id_).judged.get("invitation")
    if kept is None:
        raise NotFound(f"no invitation came with message {id_}")
    return Kept(*kept)


def undo_message(owner: User, id_: int, now: datetime) -> None:
    """Take back what was noted of a message. `NotFound` where nothing is noted of it (any more)."""
    seen = mailbox.seen_row(owner, id_)
    if seen is None or seen.event is None or seen.opportunity is None:
        raise NotFound(f"nothing is noted of message {id_}")
    place, noted, identity = seen.opportunity.key, seen.event, seen.judged.get("message_id")

    def step(journal: Journal) -> Journal:
        found = next(o for o in journal.opportunities if o.id == place)
        # Ids are used again: what else has this one by now is not taken back.
        gone = [e for e in found.events if e.id == noted and e.message_id == identity]
        return without_events(journal, place, gone)

    with transaction.atomic():
        change_journal(owner, step, now)
        mailbox.move_on(seen, State.DISMISSED, None)


def _asked(owner: User, id_: int) -> SeenMessage:
    seen = mailbox.seen_row(owner, id_)
    if seen is None or seen.state != State.ASKED:
        raise NotFound(f"message {id_} is no longer asked about")
    return seen


def _as_judged(seen: SeenMessage, opportunity: str) -> tuple[Message, Judgement]:
    judged: dict[str, Any] = seen.judged
    returned = judged.get("returned")
    message = Message(
        message_id=judged.get("message_id"),
        date=seen.at,
        answers=(returned.strip("<>"),) if returned else (),
    )
    # "Your status changed" says nothing itself; its owner says that it is an answer.
    kind = "reply" if judged["kind"] == "acknowledgement" else judged["kind"]
    hear_by = date.fromisoformat(judged["hear_by"]) if judged["hear_by"] else None
    return message, Judgement(
        opportunity=opportunity,
        kind=cast("Kind", kind),
        heard=kind != "bounce",
        confidence="high",
        hear_by=hear_by,
        evidence=(),
    )


def _shown(row: Shown, choices: tuple[tuple[str, str], ...]) -> Asked:
    judged = row.judged
    return Asked(
        id=row.id,
        kind=judged["kind"],
        sender=row.who,
        subject=row.text,
        at=row.at,
        company=row.company,
        opportunity=row.opportunity,
        evidence=tuple(judged["evidence"]),
        hear_by=date.fromisoformat(judged["hear_by"]) if judged["hear_by"] else None,
        event=row.event,
        is_asked=row.state == State.ASKED,
        has_invitation=judged.get("invitation") is not None,
        choices=() if row.opportunity else choices,
    )
