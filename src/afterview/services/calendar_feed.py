"""The owner's plan at a secret address, for calendars that subscribe to it (DESIGN section 4)."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from uuid import uuid4

from afterview.adapters.calendar_feed import told_file
from afterview.core.calendar_entries import Telling, tell
from afterview.core.finding import NotFound
from afterview.records.calendar_entries import revise_entries
from afterview.records.calendar_feeds import feed_of, keep_built
from afterview.records.models import CalendarFeed, User
from afterview.records.queries import version


@dataclass(frozen=True, slots=True)
class Found:
    """The feed at an address; `etag` names its content where that is known to be as it was, else None."""

    feed: CalendarFeed
    etag: str | None


@dataclass(frozen=True, slots=True)
class Built:
    """The content of a feed, and the name of just this content."""

    content: bytes
    etag: str


def find_feed(secret: str, now: datetime) -> Found:
    """The feed at an address, by one query and without the journal. `NotFound` where there is none."""
    feed = feed_of(secret)
    if feed is None:
        raise NotFound("calendar")
    return Found(feed, feed.etag if _holds(feed, now) else None)


def build_feed(feed: CalendarFeed, now: datetime) -> Built:
    """What the calendar at an address is to show at `now` (aware)."""
    telling, built_of = told_now(feed.owner, now)
    content = _file(telling, now, details=feed.details)
    # Weak: what compresses the answer on its way changes its bytes (RFC 9110 section 8.8.1).
    etag = f'W/"{hashlib.sha256(content).hexdigest()[:32]}"'
    keep_built(feed, etag, built_of, now, telling.holds_until)
    return Built(content, etag)


def own_feed(owner: User, now: datetime, *, details: bool) -> bytes:
    """The same as a file."""
    telling, _ = told_now(owner, now)
    return _file(telling, now, details=details)


def told_now(owner: User, now: datetime) -> tuple[Telling, str]:
    """What calendars are told of the owner's plan at `now`, kept as told, and of which version it is."""
    return revise_entries(owner, partial(tell, now=now, new_uid=uuid4))


def _file(telling: Telling, now: datetime, *, details: bool) -> bytes:
    return told_file((told for told in telling.told if told.is_shown(now)), details=details)


def _holds(feed: CalendarFeed, now: datetime) -> bool:
    """Whether what was last built is what would be built now."""
    if feed.holds_from is None or feed.holds_until is None:
        return False
    profile = getattr(feed.owner, "profile", None)
    return feed.built_of == version(profile) and feed.holds_from <= now < feed.holds_until
