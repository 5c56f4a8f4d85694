"""Recording what happened once, however often the form that tells it is sent.

A page carries a token. The same token with the same content records nothing new (a double click, a reload);
the same token with other content is a correction (Back, another answer) and takes the place of what it
recorded before. After an Undo the same form records again.
"""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from afterview.core.finding import find_opportunity
from afterview.core.journal import Event, Journal
from afterview.core.outcomes import without_events
from afterview.core.shape import write
from afterview.records.models import Profile, Receipt, User
from afterview.records.operations import change_journal

Step = Callable[[Journal], Journal]


@dataclass(frozen=True, slots=True)
class Submission:
    """One sending of a form."""

    token: str
    """Of the page the form was on; 64 characters at most."""
    content: str
    """A hash of what was sent."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """The events that a submission stands for, now in the journal, and that journal."""

    events: tuple[Event, ...]
    journal: Journal


def change_once(
    owner: User, submission: Submission | None, opportunity: str, step: Step, now: datetime
) -> Recorded:
    """Write what the pure `step` adds to an opportunity, in one transaction, once for each submission.

    None for `submission`: nothing is known of an earlier sending, and it is simply written. `NotFound` where
    there is no such opportunity, `Refused` where the journal would contradict itself.
    """
    with transaction.atomic():
        # Serialises one owner's submissions where the database lets several write at once.
        Profile.objects.select_for_update().get(owner=owner)
        receipt = _receipt(owner, submission)
        recorded: list[Recorded] = []

        def corrected(journal: Journal) -> Journal:
            before = _still_there(journal, opportunity, receipt)
            if before and receipt is not None and receipt.answer.get("content") == _content(submission):
                recorded.append(Recorded(before, journal))
                return journal
            cleared = without_events(journal, opportunity, before)
            after = step(cleared)
            recorded.append(Recorded(_added(cleared, after, opportunity), after))
            return after

        change_journal(owner, corrected, now)
        if submission is not None:
            answer = {
                "opportunity": opportunity,
                "content": submission.content,
                "events": [_fingerprint(event) for event in recorded[0].events],
            }
            Receipt.objects.update_or_create(
                owner=owner, key=submission.token, defaults={"at": now, "answer": answer}
            )
    return recorded[0]


def _receipt(owner: User, submission: Submission | None) -> Receipt | None:
    if submission is None:
        return None
    return Receipt.objects.filter(owner=owner, key=submission.token).first()


def _content(submission: Submission | None) -> str | None:
    return submission.content if submission else None


def _still_there(journal: Journal, opportunity: str, receipt: Receipt | None) -> tuple[Event, ...]:
    """What an earlier sending recorded here and nobody has taken back or altered since."""
    if receipt is None or receipt.answer.get("opportunity") != opportunity:
        return ()
    known = receipt.answer.get("events", ())
    return tuple(e for e in find_opportunity(journal, opportunity).events if _fingerprint(e) in known)


def _fingerprint(event: Event) -> str:
    """A hash: what is deleted from the journal must not live on in a receipt."""
    return hashlib.sha256(json.dumps(write(event), sort_keys=True).encode()).hexdigest()


def _added(before: Journal, after: Journal, opportunity: str) -> tuple[Event, ...]:
    known = {e.id for e in find_opportunity(before, opportunity).events}
    return tuple(e for e in find_opportunity(after, opportunity).events if e.id not in known)
