"""A candidate who waits to hear from Kestrel Rail, and what their journal holds after each page."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from django.test import Client

from afterview.core.journal import Event
from afterview.core.plan import Action, plan
from afterview.records.models import User
from afterview.records.queries import journal_of
from journals import interview, opportunity

SetClock = Callable[[datetime], None]
# They were met on Tuesday 9 March 2027 and said Friday the 19th: the call is right from Monday the 22nd.
MONDAY = datetime(2027, 3, 22, 10, tzinfo=UTC)
CALL = "/calls/follow_up_call:kestrel/"
KESTREL = "/opportunities/kestrel/"
PRIYA = {"name": "Priya Nair", "title": "Operations Director", "phone": "+44 (0)20 7946 0018"}


def kestrel(*events: dict[str, Any], **more: object) -> dict[str, Any]:
    met = interview(people=[PRIYA], hear_by={"date": "2027-03-19"})
    return opportunity(met, events=list(events), **{"id": "kestrel"} | more)


def events(user: User) -> tuple[Event, ...]:
    return journal_of(user).opportunities[0].events


def action(user: User, id_: str, now: datetime = MONDAY) -> Action:
    return next(a for a in plan(journal_of(user), now) if a.id == id_)


def undo(browser: Client, page: bytes) -> bytes:
    """Press Undo on the page that a form led to; the page that follows."""
    address = re.search(r'action="([^"]*/undo/[^"]*)"', page.decode())
    assert address
    return browser.post(address[1].replace("&amp;", "&"), follow=True).content
