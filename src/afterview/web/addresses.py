"""Addresses that views redirect to and notices undo by."""

from collections.abc import Sequence
from urllib.parse import urlencode

from django.urls import reverse

from afterview.core.journal import Event


def page_of(opportunity: str) -> str:
    """The page of an opportunity."""
    return reverse("opportunity", args=[opportunity])


def undo_address(opportunity: str, events: Sequence[Event]) -> str:
    """The address that, posted to, takes back these events, at least one."""
    first, *others = events
    query = urlencode({"at": first.at.isoformat(), "also": [e.id for e in others]}, doseq=True)
    return f"{reverse('undo_event', args=[opportunity, first.id])}?{query}"
