"""Taking in a note or a voice memo of an interview, exactly once however often it is handed over."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from afterview.adapters.recording import kind_of_recording
from afterview.core.changes import free_id, with_opportunity
from afterview.core.finding import find_interview, find_opportunity
from afterview.core.journal import Attachment, Journal, Opportunity
from afterview.core.notes_taken import (
    Change,
    Note,
    changes_of,
    read_change,
    read_thing,
    with_change,
    write_change,
)
from afterview.core.time import local_time
from afterview.records.attachments import keep_bytes
from afterview.records.models import User
from afterview.records.operations import change_journal
from afterview.records.queries import journal_of
from afterview.records.receipts import answer_of, answer_once
from afterview.services.keep_papers import kept_bytes

Changes = tuple[Change, ...]


def add_note(owner: User, key: str, place: tuple[str, str], note: Note, now: datetime) -> Changes:
    """Write `note` about the interview at `place` (opportunity and interview id); what it changed, in order.

    `key` is the sender's id of this note: a repeat changes nothing and gets the same answer. Where the
    journal says something else, both are kept (see `afterview.core.notes_taken`). `NotFound` where there is
    no such interview, `Refused` where the note says nothing; nothing is written then.
    """
    opportunity, interview = place

    def changes(journal: Journal) -> Changes:
        found = find_opportunity(journal, opportunity)
        time = local_time(found, journal.candidate)
        return changes_of(note, find_interview(found, interview), time)

    return _once(owner, key, place, changes, now)


def add_memo(
    owner: User, key: str, place: tuple[str, str], data: bytes, at: datetime, now: datetime
) -> Changes:
    """Keep a voice memo about an interview, recorded at `at`; otherwise as `add_note`.

    `UnreadableFile` where `data` is no sound recording.
    """
    opportunity, interview = place
    ending = kind_of_recording(data).ending

    def changes(journal: Journal) -> Changes:
        found = find_opportunity(journal, opportunity)
        find_interview(found, interview)
        local = at.astimezone(local_time(found, journal.candidate).place)
        memo = Attachment(
            id=free_id("a", (a.id for a in found.attachments)),
            kind_of_file="memo",
            name=f"{interview} {local:%Y-%m-%d %H.%M}.{ending}",
            # The file is whole on the disk before a row speaks of it.
            sha256=keep_bytes(owner, data),
        )
        return (Change("memo", None, memo),)

    return _once(owner, key, place, changes, now)


def remove_noted(
    owner: User, key: str, place: tuple[str, str], what: str, value: object, now: datetime
) -> Changes:
    """Take a thing out of the notes: the `what` of that JSON `value`; once for each `key`.

    `Refused` where it is no longer there as it was, or a letter speaks of it.
    """
    change = Change(what, read_thing(what, value), None)
    return _once(owner, key, place, lambda _journal: (change,), now)


def undo_noted(owner: User, key: str, now: datetime) -> Changes:
    """Take back what was changed under `key`, once.

    `NotFound` where nothing was changed under it, `Refused` where that is no longer as it was left.
    """
    done = answer_of(owner, key)
    place = (str(done["opportunity"]), str(done["interview"]))
    back = tuple(change.reversed() for change in reversed(_changes_in(done)))
    return _once(owner, f"undo-{key}", place, lambda _journal: back, now)


def place_noted(owner: User, key: str) -> tuple[str, str]:
    """The opportunity and the interview that the note under `key` is about."""
    done = answer_of(owner, key)
    return str(done["opportunity"]), str(done["interview"])


def memo_of(owner: User, opportunity: str, attachment: str) -> tuple[Attachment, bytes] | None:
    """A memo and its bytes, None where there is no memo of that id."""
    found = find_opportunity(journal_of(owner), opportunity)
    memo = next((a for a in found.attachments if a.id == attachment and a.kind_of_file == "memo"), None)
    return None if memo is None else (memo, kept_bytes(owner, memo))


def _once(
    owner: User, key: str, place: tuple[str, str], changes: Callable[[Journal], Changes], now: datetime
) -> Changes:
    opportunity, interview = place

    def act() -> dict[str, Any]:
        made: list[Change] = []

        def step(journal: Journal) -> Journal:
            made.extend(changes(journal))
            return with_opportunity(journal, opportunity, lambda o: _with_all(o, interview, made))

        change_journal(owner, step, now)
        return {
            "opportunity": opportunity,
            "interview": interview,
            "changes": [write_change(change) for change in made],
        }

    return _changes_in(answer_once(owner, key, act, now))


def _with_all(opportunity: Opportunity, interview: str, changes: Sequence[Change]) -> Opportunity:
    for change in changes:
        opportunity = with_change(opportunity, interview, change)
    return opportunity


def _changes_in(answer: dict[str, Any]) -> Changes:
    return tuple(read_change(change) for change in answer["changes"])
