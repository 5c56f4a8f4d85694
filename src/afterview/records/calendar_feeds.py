"""The secret addresses at which calendars find the plan."""

import hashlib
import secrets
from datetime import datetime

from afterview.core.refusal import Refused
from afterview.records.models import CalendarFeed, User

MOST_FEEDS = 20


def make_feed(owner: User, name: str, now: datetime, *, details: bool) -> str:
    """The secret of a new address; it can be read here and never again. `Refused` after `MOST_FEEDS`."""
    if CalendarFeed.objects.filter(owner=owner).count() >= MOST_FEEDS:
        raise Refused("addresses", f"are {MOST_FEEDS} already: revoke one first")
    secret = secrets.token_urlsafe(32)
    CalendarFeed.objects.create(
        owner=owner, name=name, secret_sha256=_hash(secret), details=details, made=now
    )
    return secret


def feeds_of(owner: User) -> list[CalendarFeed]:
    """The owner's addresses, oldest first."""
    return list(CalendarFeed.objects.filter(owner=owner).order_by("made", "pk"))


def revoke_feed(owner: User, feed: int) -> bool:
    """Answer at that address no longer; False where the owner has no such feed."""
    return CalendarFeed.objects.filter(owner=owner, pk=feed).delete()[0] > 0


def feed_of(secret: str) -> CalendarFeed | None:
    """The feed at an address, with its owner and their profile, in one query; None where there is none."""
    of_owner = CalendarFeed.objects.select_related("owner__profile")
    return of_owner.filter(secret_sha256=_hash(secret)).first()


def keep_built(
    feed: CalendarFeed, etag: str, built_of: str, holds_from: datetime, holds_until: datetime
) -> None:
    """Keep what was built for a feed, of which version of the journal, and while what it holds."""
    CalendarFeed.objects.filter(pk=feed.pk).update(
        etag=etag, built_of=built_of, holds_from=holds_from, holds_until=holds_until
    )


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
