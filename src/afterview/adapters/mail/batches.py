"""Many messages read in one bounded child, several at a time: handing over costs more than reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterview.adapters.bounded import BoundedReader, FileRefused
from afterview.core.heard.message import Message, message_from_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# The name alone: the module itself, and all it brings, is imported by the child.
_TARGET = "afterview.adapters.mail.message:read_several"
_MOST_MESSAGES = 32
_MOST_BYTES = 2_000_000


class MessageReader(BoundedReader):
    """Reads messages in a bounded child; a context manager."""

    def __init__(self) -> None:
        super().__init__(_TARGET)

    def messages(self, contents: Iterable[bytes]) -> Iterator[Message | FileRefused]:
        """For the bytes of each message, in order, the message or why it cannot be read."""
        for batch in _batches(contents):
            try:
                yield from self._together(batch)
            except FileRefused:
                # One of them breaks the child: it alone is to be refused.
                for content in batch:
                    yield self._alone(content)

    def _alone(self, content: bytes) -> Message | FileRefused:
        try:
            return self._together([content])[0]
        except FileRefused as refused:
            return refused

    def _together(self, batch: list[bytes]) -> list[Message | FileRefused]:
        answers = self.read(b"".join(batch), {"sizes": [len(content) for content in batch]})
        return [
            FileRefused(answer["refused"]) if "refused" in answer else message_from_json(answer)
            for answer in answers
        ]


def _batches(contents: Iterable[bytes]) -> Iterator[list[bytes]]:
    batch: list[bytes] = []
    size = 0
    for content in contents:
        if batch and (len(batch) == _MOST_MESSAGES or size + len(content) > _MOST_BYTES):
            yield batch
            batch, size = [], 0
        batch.append(content)
        size += len(content)
    if batch:
        yield batch
