"""Judging messages in files, without an account: what `afterview heard` gives (RULEBOOK section 7)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from afterview.adapters.bounded import FileRefused
from afterview.adapters.files import MEGABYTE, read_bytes
from afterview.adapters.mail.batches import MessageReader
from afterview.adapters.mail.mbox import messages_in
from afterview.adapters.refusal import UnreadableFile
from afterview.core.heard import Judge, Judgement, Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from afterview.core.journal import Journal

_LARGEST_MAILBOX = 512 * MEGABYTE


def judge_files(paths: Iterable[str], journal: Journal) -> Iterator[dict[str, Any]]:
    """For each message of each file (a mail or a mailbox, `-`: standard input), in order, its judgement.

    Each is judged alone; one that repeats an earlier one of the run (its Message-ID, sender and Date) is the
    same message and is not heard again. What cannot be read gives `{"refused": path, "reason": …}`, one plain
    line, and the next is judged.
    """
    judge = Judge(journal)
    seen: set[tuple[object, ...]] = set()
    with MessageReader() as reader:
        reader.start()
        for path in paths:
            for message in _messages(reader, path):
                if isinstance(message, Message):
                    yield judgement_as_json(_once(judge.judge(message), message, seen))
                else:
                    yield message


def judgement_as_json(judgement: Judgement) -> dict[str, Any]:
    """`{"opportunity", "kind", "heard", "confidence", "hear_by", "evidence"}`, null where unknown."""
    return {
        "opportunity": judgement.opportunity,
        "kind": judgement.kind,
        "heard": judgement.heard,
        "confidence": judgement.confidence,
        "hear_by": judgement.hear_by.isoformat() if judgement.hear_by else None,
        "evidence": list(judgement.evidence),
    }


def _messages(reader: MessageReader, path: str) -> Iterator[Message | dict[str, Any]]:
    try:
        data = read_bytes(path, _LARGEST_MAILBOX)
    except UnreadableFile as refused:
        yield {"refused": path, "reason": refused.reason}
        return
    is_mailbox = data.startswith(b"From ")
    for number, message in enumerate(reader.messages(messages_in(data)), 1):
        if isinstance(message, FileRefused):
            which = f"holds a message (number {number}) that " if is_mailbox else ""
            yield {"refused": path, "reason": f"{which}{message}"}
        else:
            yield message


def _once(judgement: Judgement, message: Message, seen: set[tuple[object, ...]]) -> Judgement:
    """The judgement, without counting a second copy of one message."""
    if not message.message_id:
        return judgement
    identity = (message.message_id, message.email, message.date)
    if identity not in seen:
        seen.add(identity)
        return judgement
    again = "It repeats a message that was judged before."
    return replace(judgement, heard=False, evidence=(*judgement.evidence, again))
