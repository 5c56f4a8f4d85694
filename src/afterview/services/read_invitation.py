"""Reading invitation and mail files: one use case for every face."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from afterview.adapters.bounded import BoundedReader, FileRefused
from afterview.adapters.files import read_bytes
from afterview.adapters.refusal import UnreadableFile
from afterview.core.reading.moved import moved
from afterview.core.reading.values import ReadInterview, from_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

# The name alone: the module itself, and all it brings, is imported by the child.
_TARGET = "afterview.adapters.invitation:read"


def read_files(
    paths: Iterable[str], received: datetime | None = None, me: tuple[str, ...] = ()
) -> Iterator[dict[str, Any]]:
    """For each file, in order, its reading as JSON: `interviews`, `ask`, `warnings` (DESIGN.md section 9).

    `received` stands in for a Date header that is missing; `me` are the candidate's addresses. A file that
    cannot be read gives `{"refused": path, "reason": …}`, one plain line, and the next file is read. Where
    one file calls an interview off and another sets what may be the same one, the later's `warnings` say so.
    """
    options = {"received": received.isoformat() if received else None, "me": list(me)}
    earlier: list[ReadInterview] = []
    with BoundedReader(_TARGET) as reader:
        reader.start()
        for path in paths:
            answer = _read_one(reader, path, options)
            if "refused" not in answer:
                found = from_json(answer).interviews
                answer["warnings"] = list(dict.fromkeys([*answer["warnings"], *moved(earlier, found)]))
                earlier.extend(found)
            yield answer


def _read_one(reader: BoundedReader, path: str, options: dict[str, Any]) -> dict[str, Any]:
    try:
        reading: dict[str, Any] = reader.read(read_bytes(path), options)
    except UnreadableFile as refused:
        return {"refused": path, "reason": refused.reason}
    except FileRefused as refused:
        return {"refused": path, "reason": str(refused)}
    return reading
