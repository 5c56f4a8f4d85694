"""Qualifications beside the needs that they answer (DESIGN.md sections 4 and 5)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from afterview.core.needs import Need
from afterview.core.recap.first_person import sentence
from afterview.core.recap.ranking import ranked
from afterview.core.resume import resume_items


@dataclass(frozen=True, slots=True)
class RecapItem:
    """One item of the resume beside what it answers.

    `path` and `text` are the resume's, `need` is the need that it answers best, None where it answers none.
    `sentence` says the item in the first person, None where that could change a fact: then `text` is used
    as it is.
    """

    path: str
    text: str
    need: Need | None
    sentence: str | None


def recap(
    resume: Mapping[str, object], needs: Sequence[Need], limit: int | None = None
) -> tuple[RecapItem, ...]:
    """The resume's items, those that answer most first, at most `limit` of them.

    Needs of an interview weigh most. The order is a reading aid: no total is given, and none is kept.
    """
    items = resume_items(resume)
    order = ranked([item.text for item in items], needs)[:limit]
    return tuple(
        RecapItem(items[index].path, items[index].text, need, sentence(items[index])) for index, need in order
    )
