"""Exports of which more is known than their headers say: whose address it is, in which order dates stand."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from afterview.core.tracker.dates import DateOrder
from afterview.core.tracker.fields import Field
from afterview.core.tracker.wording import label


@dataclass(frozen=True, slots=True)
class Export:
    """One tracker's export: the headers that tell it, and what its columns are with the reason."""

    name: str
    headers: frozenset[str]
    columns: dict[str, tuple[Field | None, str]] = field(default_factory=dict)
    order: DateOrder | None = None


def _headers(listed: str) -> frozenset[str]:
    return frozenset(label(header) for header in listed.split(","))


_EXPORTS = (
    Export(
        "LinkedIn's list of applications",
        _headers("Application Date,Company Name,Job Title,Job Url,Resume Name"),
        {
            "contact email": (None, "in LinkedIn's export this is your own address"),
            "contact phone number": (None, "in LinkedIn's export this is your own number"),
        },
        "month first",
    ),
    Export(
        "LinkedIn's list of saved jobs",
        _headers("Saved Date,Job Url,Job Title,Company Name"),
        {},
        "month first",
    ),
    Export(
        "Trello's export of a board",
        _headers("Card ID,Card Name,List Name"),
        {
            "card name": ("company_and_position", "in Trello's export this is the title of the card"),
            "list name": ("status", "in Trello's export this is the list that the card is on"),
            "card description": ("notes", "in Trello's export this is the text of the card"),
            "card url": (None, "in Trello's export this is the address of the card, not of the posting"),
            "due date": (None, "a card's due date may stand for anything"),
            "start date": (None, "a card's start date may stand for anything"),
        },
    ),
)


def export_of(headers: Sequence[str]) -> Export | None:
    """The export that a sheet is by its headers, None where it is none of those known."""
    given = frozenset(label(header) for header in headers)
    return next((export for export in _EXPORTS if export.headers <= given), None)
